"""The clause editor, with real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smguide.model.prose import Table, read_prose
from smguide.ui.write.clause_editor import ClauseEditor

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
EVERYTHING = """Some  **bold**, *leaning*\\
words and [a link](https://acme.example "Title"), see [](#channels).

* one
* two
    1. three

> said\n> again

| a | b |
|---|:-:|
| c |  |

```py
code
```

***

<div>
kept
</div>

Last.
"""


@pytest.fixture
def editor(show):
    made = ClauseEditor("Clause")
    show(made, 600, 400)
    made.setFocus()
    made.told = []
    made.edited.connect(made.told.append)
    return made


def start(editor, text, caret=-1):
    editor.set_text(text)
    editor.put_caret(caret)
    return editor


def typed(editor, *keys):
    """Types words, presses keys, and keys with others held."""
    for key in keys:
        if isinstance(key, str):
            _type(editor, key)
        elif isinstance(key, tuple):
            QTest.keyClick(editor, key[0], key[1])
        else:
            QTest.keyClick(editor, key)
    return editor.text()


def _type(editor, words):
    for letter in words:
        if letter.isascii():
            QTest.keyClick(editor, letter)
        else:
            none = Qt.KeyboardModifier.NoModifier
            pressed = QKeyEvent(QEvent.Type.KeyPress, 0, none, letter)
            QGuiApplication.sendEvent(editor, pressed)


def choose(editor, words):
    found = editor.document().find(words)
    assert not found.isNull()
    editor.setTextCursor(found)


# What nobody touched


def test_showing_and_leaving_changes_nothing(editor):
    editor.set_text(EVERYTHING)
    editor.put_caret(0)
    editor.put_caret(-1)
    editor.clearFocus()
    assert editor.told == []
    assert editor.text() == EVERYTHING


def test_typing_a_word_changes_only_the_bytes_of_its_block(editor):
    start(editor, EVERYTHING)
    choose(editor, "Last.")
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
    assert typed(editor, " More") == EVERYTHING.replace("Last.", "Last. More")


@pytest.mark.parametrize("words", ["bold", "leaning", "link", "one", "three", "again", "c"])
def test_a_letter_within_anything_is_the_only_change(editor, words):
    start(editor, EVERYTHING)
    cursor = editor.document().find(words, 0)
    cursor.setPosition(cursor.selectionEnd())
    cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
    editor.setTextCursor(cursor)
    text = typed(editor, "x")
    assert len(text) - len(EVERYTHING) in (0, 1)
    assert sum(a != b for a, b in zip(text.splitlines(), EVERYTHING.splitlines(), strict=True)) == 1


def test_arrows_and_choosing_are_no_edits(editor):
    start(editor, EVERYTHING, 0)
    typed(editor, K.Key_Down, K.Key_Right, (K.Key_End, SHIFT), (K.Key_A, CTRL))
    assert editor.told == []


# Letters


def test_bold_is_put_on_and_off(editor):
    start(editor, "one two")
    choose(editor, "two")
    editor.do("bold")
    assert editor.text() == "one **two**"
    assert editor.standing.strong
    editor.do("bold")
    assert editor.text() == "one two"


def test_bold_for_what_is_typed_next(editor):
    typed(start(editor, "one"), " ")
    editor.do("bold")
    assert editor.standing.strong
    typed(editor, "two")
    editor.do("bold")
    assert typed(editor, " three") == "one **two** three"


def test_a_link_ends_where_one_types_on(editor):
    start(editor, "see [here](https://a.example)")
    assert typed(editor, " now") == "see [here](https://a.example) now"


def test_a_link_is_changed_and_taken_away(editor):
    start(editor, "see [here](https://a.example) now", 6)
    assert editor.link_here()[0] == "https://a.example"
    editor.link("https://b.example")
    assert editor.text() == "see [here](https://b.example) now"
    editor.do("unlink")
    assert editor.text() == "see here now"


def test_looks_are_cleared(editor):
    start(editor, "**a** *b* [c](https://a.example)")
    editor.selectAll()
    editor.do("clear")
    assert editor.text() == "a b c"


def test_every_character_is_kept(editor):
    start(editor, "5\u00a0km 😀")
    assert typed(editor, "\u00a0é") == "5\u00a0km 😀\u00a0é"


# Blocks


def test_enter_makes_paragraphs_and_after_a_heading_plain_text(editor):
    start(editor, "## Title")
    assert typed(editor, K.Key_Return, "text", K.Key_Return, "more") == "## Title\n\ntext\n\nmore"


def test_a_line_ends_with_shift_and_enter(editor):
    assert read_prose(typed(start(editor, "one"), (K.Key_Return, SHIFT), "two")) == read_prose(
        "one\\\ntwo"
    )


def test_lists_go_on_are_left_and_moved(editor):
    start(editor, "- one")
    assert typed(editor, K.Key_Return, "two", K.Key_Tab) == "- one\n  - two"
    assert typed(editor, (K.Key_Tab, SHIFT)) == "- one\n- two"
    assert typed(editor, K.Key_Return, K.Key_Return, "text") == "- one\n- two\n\ntext"


def test_an_item_is_split_where_the_caret_is(editor):
    start(editor, "- onetwo\n- three", 3)
    assert typed(editor, K.Key_Return) == "- one\n- two\n- three"


def test_an_item_moves_with_what_is_in_it_and_takes_the_rest_along(editor):
    start(editor, "- a\n  - b\n  - c")
    choose(editor, "b")
    editor.do("outdent")
    assert editor.text() == "- a\n- b\n  - c"
    editor.do("indent")
    assert read_prose(editor.text()) == read_prose("- a\n  - b\n    - c")


def test_backspace_leaves_a_list_and_then_joins(editor):
    start(editor, "- one\n- two", 4)
    assert typed(editor, K.Key_Backspace) == "- one\n\ntwo"
    assert typed(editor, K.Key_Backspace) == "- onetwo"


def test_delete_joins_what_follows(editor):
    start(editor, "one\n\n## Two", 3)
    assert typed(editor, K.Key_Delete) == "oneTwo"


def test_lists_become_others_and_none(editor):
    start(editor, "one\n\ntwo")
    editor.selectAll()
    editor.do("bullets")
    assert editor.text() == "- one\n- two"
    assert editor.standing.bullets
    editor.do("numbers")
    assert editor.text() == "1. one\n2. two"
    editor.do("numbers")
    assert editor.text() == "one\n\ntwo"


def test_quotes_are_made_and_left(editor):
    start(editor, "said")
    editor.do("quote")
    assert editor.text() == "> said"
    assert read_prose(typed(editor, K.Key_Return, K.Key_Return, "text")) == read_prose(
        "> said\n\ntext"
    )


def test_headings_by_command(editor):
    start(editor, "one")
    editor.do("heading-2")
    assert editor.text() == "## one"
    editor.do("text")
    assert editor.text() == "one"


def test_twice_enter_at_the_end_asks_for_another_clause(editor, qtbot):
    start(editor, "- one")
    typed(editor, K.Key_Return, K.Key_Return)
    with qtbot.waitSignal(editor.finished):
        typed(editor, K.Key_Return)
    assert editor.text() == "- one"


# What signs become


@pytest.mark.parametrize(
    ("typing", "stored"),
    [
        ("- a", "- a"),
        ("* a", "- a"),
        ("1. a", "1. a"),
        ("5) a", "5. a"),
        ("> a", "> a"),
        ("## a", "## a"),
        ("say **it** now", "say **it** now"),
        ("say *it* now", "say *it* now"),
        ("a `b` c", "a `b` c"),
        ("2 * 3 * 4", "2 \\* 3 \\* 4"),
        ("#hash", "#hash"),
    ],
)
def test_signs_at_the_start_and_around_words(editor, typing, stored):
    start(editor, "")
    assert read_prose(typed(editor, typing)) == read_prose(stored)


def test_a_line_across_and_what_follows_it(editor):
    start(editor, "one")
    assert read_prose(typed(editor, K.Key_Return, "---", K.Key_Return, "two")) == read_prose(
        "one\n\n---\n\ntwo"
    )


# Tables

TABLE = "| a | b |\n| --- | --- |\n| c | d |"


def cells(text):
    table = next(block for block in read_prose(text) if isinstance(block, Table))
    return [["".join(i.text for i in cell) for cell in row] for row in (table.head, *table.rows)]


def test_tab_goes_through_cells_and_adds_a_row_at_the_end(editor):
    start(editor, TABLE)
    choose(editor, "a")
    typed(editor, K.Key_Tab, "B", K.Key_Tab, K.Key_Tab)
    assert cells(editor.text()) == [["a", "B"], ["c", "d"]]
    assert cells(typed(editor, K.Key_Tab, "e")) == [["a", "B"], ["c", "d"], ["e", ""]]
    typed(editor, (K.Key_Tab, SHIFT))
    assert editor.textCursor().selectedText() in ("d", "")


def test_rows_and_columns_come_and_go(editor):
    start(editor, TABLE)
    choose(editor, "c")
    editor.do("row-above")
    assert cells(editor.text()) == [["a", "b"], ["", ""], ["c", "d"]]
    editor.do("column-after")
    assert cells(editor.text()) == [["a", "", "b"], ["", "", ""], ["c", "", "d"]]
    editor.do("remove-column")
    editor.do("remove-row")
    assert cells(editor.text()) == [["a", "b"], ["c", "d"]]
    editor.do("remove-table")
    assert editor.text() == ""


def test_a_table_is_put_between_words(editor):
    start(editor, "one\n\ntwo", 3)
    editor.do("table")
    typed(editor, "Channel")
    shape = [type(block).__name__ for block in read_prose(editor.text())]
    assert shape == ["Paragraph", "Table", "Paragraph"]
    assert cells(editor.text())[0] == ["Channel", "", ""]


def test_a_table_alone_has_no_empty_lines_around_it_and_one_writes_behind_it(editor):
    editor.set_text(TABLE)
    table = editor.document().rootFrame().childFrames()[0]
    alone = editor.document().documentLayout().frameBoundingRect(table).height()
    assert editor.document().size().height() < alone + 10
    editor.put_caret(-1)
    assert typed(editor, "After").endswith("\n\nAfter")


def test_tab_outside_a_table_leaves_the_text(editor):
    assert not editor.focusNextPrevChild(True) or not editor.hasFocus()


# Pasting


def pasted(editor, **kinds):
    source = QMimeData()
    for kind, value in kinds.items():
        getattr(source, f"set{kind}")(value)
    QGuiApplication.clipboard().setMimeData(source)
    return typed(editor, (K.Key_V, CTRL))


def test_own_text_keeps_its_look(editor):
    start(editor, "**one** two")
    editor.selectAll()
    typed(editor, (K.Key_C, CTRL))
    typed(start(editor, "And:"), " ")
    assert typed(editor, (K.Key_V, CTRL)) == "And: **one** two"
    editor.set_text("")
    editor.paste_plain()
    assert editor.text() == "one two"


def test_a_list_is_copied_into_a_list(editor):
    start(editor, "- a\n- b")
    editor.selectAll()
    typed(editor, (K.Key_C, CTRL))
    start(editor, "1. x")
    assert typed(editor, K.Key_Return, (K.Key_V, CTRL)) == "1. x\n2. a\n3. b"


def test_bare_words_are_paragraphs(editor):
    start(editor, "")
    assert pasted(editor, Text="one *1*\r\n\r\ntwo") == "one \\*1\\*\n\ntwo"


def test_files_are_refused_in_words(editor, qtbot):
    start(editor, "one")
    with qtbot.waitSignal(editor.refused) as said:
        pasted(editor, Urls=[QUrl.fromLocalFile("/tmp/x.docx")])
    assert "Files cannot be put into a clause" in said.args[0]
    assert editor.text() == "one"


PICTURE = "<p>seen <img src='file:///etc/hostname'><img src='http://tracker.example/p.png'></p>"
HOSTILE = {
    "a script": ("<p>one<script>alert(1)</script></p><iframe src=x>two</iframe>", "one"),
    "pictures": (PICTURE, "seen"),
    "a bad link": ("<a href='javascript:alert(1)' onclick='x()'>here</a>", "here"),
    "hidden words": ("<p>one<span style='display:none'>all</span>\u202e two\xad</p>", "one two"),
    "a style": ("<style>@import 'http://tracker.example/x'</style><p style='x:y'>one", "one"),
}
RTF = rb"{\rtf1{\object\objemb}{\field{\*\fldinst INCLUDEPICTURE http://x}}}"


@pytest.mark.parametrize(("html", "words"), HOSTILE.values(), ids=HOSTILE)
def test_of_a_page_only_words_come_in_pasted_or_dropped(editor, html, words):
    start(editor, "")
    assert pasted(editor, Html=html).split() == words.split()
    source = QMimeData()
    source.setHtml(html)
    source.setText(words)
    start(editor, "")
    place = editor.viewport().rect().center()
    how = Qt.DropAction.CopyAction, source, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    for event in (
        QDragEnterEvent(place, *how), QDragMoveEvent(place, *how), QDropEvent(QPointF(place), *how),
    ):  # fmt: skip
        QApplication.sendEvent(editor.viewport(), event)
    assert editor.text().split() == words.split()
    assert "￼" not in editor.document().toPlainText()


def test_of_other_formats_only_the_words_come_in(editor):
    start(editor, "")
    source = QMimeData()
    source.setData("text/rtf", RTF)
    source.setText("Pay\u200bPal \u202eevil")
    QGuiApplication.clipboard().setMimeData(source)
    assert typed(editor, (K.Key_V, CTRL)) == "PayPal evil"


# What is kept as it is


def test_what_is_kept_is_not_half_edited_and_can_be_removed(editor):
    start(editor, "<div>\nkept\n</div>")
    typed(editor, "After.")
    assert read_prose(editor.text())[0].source == "<div>\nkept\n</div>"
    assert editor.text().endswith("After.")
    editor.put_caret(0)
    typed(editor, K.Key_Delete)
    assert editor.text() == "After."


# Another version is shown


def test_the_caret_goes_to_what_changed(editor):
    start(editor, "one two three", 0)
    editor.set_text("one 2 three")
    assert editor.textCursor().position() == len("one 2")
    editor.set_text("one **2** three")
    assert editor.textCursor().position() == len("one 2")


# As plain marks


def test_plain_marks_are_shown_and_stored_as_typed(editor):
    start(editor, "* one\n* **two**\n")
    editor.show_marks(True)
    assert editor.toPlainText() == "* one\n* **two**\n"
    assert editor.told == []
    assert editor.standing.marks_shown
    editor.put_caret(5)
    assert typed(editor, "  __x__") == "* one  __x__\n* **two**\n"
    editor.show_marks(False)
    assert editor.toPlainText() == "one  x\ntwo"
    assert editor.text() == "* one  __x__\n* **two**\n"
    assert len(editor.told) == len("  __x__")


def test_text_of_a_browser_is_cleaned(editor):
    start(editor, "")
    text = pasted(
        editor,
        Html="<h2 style='color:red'>Title</h2><p>One <b>bold</b> "
        "<span style='font-weight:bold'>two</span></p><ul><li>a<ul><li>b</li></ul></li></ul>"
        "<table><tr><th>x</th><th>y</th></tr><tr><td>1</td><td>2</td></tr></table>",
    )
    shape = [type(block).__name__ for block in read_prose(text)]
    assert shape == ["Heading", "Paragraph", "BulletList", "Table"]
    assert "**bold**" in text


def test_too_long_a_text_is_refused(editor, qtbot):
    start(editor, "one")
    with qtbot.waitSignal(editor.refused):
        pasted(editor, Text="x" * 200_001)
    assert editor.text() == "one"


# Numbers of sections, larger type


def test_a_reference_shows_the_present_number_and_is_no_edit(editor):
    editor.show_numbers({"channels": "4.2"})
    start(editor, "see [](#channels)")
    width = editor.document().begin().layout().lineAt(0).naturalTextWidth()
    editor.show_numbers({"channels": "10.11.12"})
    assert editor.document().begin().layout().lineAt(0).naturalTextWidth() > width
    assert editor.told == []
    editor.refer("purpose")
    assert editor.text() == "see [](#channels)[](#purpose)"


def test_another_theme_and_larger_type_change_no_byte(editor, themed):
    start(editor, EVERYTHING)
    tall = editor.document().size().height()
    themed("dark", 2.0)
    assert editor.document().size().height() > 1.5 * tall
    themed("contrast")
    assert editor.told == []
    assert editor.text() == EVERYTHING


def test_what_is_locked_is_not_changed_by_commands(editor):
    start(editor, "one")
    editor.setReadOnly(True)
    editor.selectAll()
    editor.do("bold")
    pasted(editor, Text="two")
    editor.paste_plain()
    typed(editor, "x", K.Key_Return, K.Key_Backspace)
    assert editor.text() == "one"
