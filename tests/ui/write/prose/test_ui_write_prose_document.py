"""The mapping between a tree of prose and a text document, both ways."""

from __future__ import annotations

from itertools import count

from hypothesis import given, settings
from prose_values import trees
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument

from smguide.model.prose import (
    BulletList,
    CodeBlock,
    Heading,
    ListItem,
    Paragraph,
    Quote,
    RawBlock,
    Rule,
    Table,
    Words,
)
from smguide.ui.write.prose.look import present_look
from smguide.ui.write.prose.places import flatten, gather
from smguide.ui.write.prose.read import read_prose_document, read_selection
from smguide.ui.write.prose.show import show_prose


def shown(prose) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    show_prose(document, prose, present_look(), count(1).__next__)
    return document


def words(text, **marks):
    return Paragraph((Words(text, **marks),))


@settings(max_examples=100, deadline=None)
@given(prose=trees)
def test_blocks_in_a_row_are_the_tree_again(prose):
    assert gather(flatten(prose, count(1).__next__)) == prose


@settings(max_examples=60, deadline=None)
@given(prose=trees)
def test_what_is_shown_is_read_back(qapp, prose):
    assert read_prose_document(shown(prose)) == prose


@settings(max_examples=20, deadline=None)
@given(prose=trees)
def test_all_chosen_is_all_there_is(qapp, prose):
    document = shown(prose)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    if document.lastBlock().length() > 1:
        assert read_selection(cursor) == prose


def test_an_empty_clause_has_one_empty_line(qapp):
    document = shown(())
    assert document.blockCount() == 1
    assert document.isEmpty()
    assert read_prose_document(document) == ()


def test_empty_paragraphs_are_not_written_down(qapp):
    document = shown((words("a"), words("b")))
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock()
    assert read_prose_document(document) == (words("a"), words("b"))


def test_a_part_of_the_text_is_a_part_of_the_tree(qapp):
    document = shown(
        (words("one 😀 two"), BulletList((ListItem((words("a"),)), ListItem((words("b"),)))))
    )
    cursor = QTextCursor(document)
    cursor.setPosition(4)
    cursor.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    assert read_selection(cursor) == (words("😀"),)
    cursor.setPosition(document.characterCount() - 2, QTextCursor.MoveMode.KeepAnchor)
    assert read_selection(cursor) == (
        words("😀 two"),
        BulletList((ListItem((words("a"),)),)),
    )


def test_chosen_cells_are_a_table(qapp):
    table = Table(("", "right"), (words("a").inlines, ()), ((words("b").inlines, ()),))
    document = shown((table,))
    cursor = document.rootFrame().childFrames()[0].firstCursorPosition()
    cursor.movePosition(QTextCursor.MoveOperation.NextCell, QTextCursor.MoveMode.KeepAnchor)
    assert read_selection(cursor) == (Table(("", "right"), (words("a").inlines, ())),)


def test_headings_are_headings_for_a_screen_reader(qapp):
    document = shown((Heading(2, words("Title").inlines), Quote((words("said"),)), Rule()))
    assert document.begin().blockFormat().headingLevel() == 2


def test_what_is_kept_as_it_is_cannot_be_half_edited(qapp):
    raw = RawBlock("<div>\n*x*\n</div>", "HTML")
    document = shown((raw, CodeBlock("a\nb", "py")))
    assert document.begin().length() == 2
    cursor = QTextCursor(document)
    cursor.insertText("Before. ")
    assert read_prose_document(document)[1] == raw


def test_a_table_in_arabic_begins_at_the_right(qapp):
    def mirrored(text):
        table = Table(("",), (words(text).inlines,))
        document = shown((table,))
        frame = document.rootFrame().childFrames()[0]
        return frame.frameFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft

    assert mirrored("قناة")
    assert not mirrored("1. Channel")
