"""Find and replace in the window: typed, looked at, done, and undone in one step."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from smguide.model import edits
from smguide.model.record import freeze_record
from smguide.ui.accessibility import unnamed

KEY = Qt.Key


@pytest.fixture
def first(page):
    """The first section, one clause of which speaks of zebras twice."""
    section = page.session.guidelines.sections[0]
    clause = section.clauses[0].id
    page.session.edit(
        "",
        (),
        lambda g: edits.set_clause_text(g, section.id, clause, "A **zebra** is no Zebras."),
    )
    return section.id, clause


@pytest.fixture
def search(page, first, qtbot):
    page.find_words()
    window = page._find
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClicks(window.words, "zebra")
    QTest.keyClick(window.words, KEY.Key_Return)
    return window


def text(page, first):
    return page.session.guidelines.section(first[0]).clause(first[1]).text


def test_typing_finds_and_says_how_often(search):
    assert search.count.text() == "Found in 2 places."
    assert [hit.found for hit in search.model.hits] == ["zebra", "Zebra"]
    QAbstractItemModelTester(
        search.model, QAbstractItemModelTester.FailureReportingMode.Fatal, search
    )


def test_what_is_ticked_is_replaced_and_one_undo_brings_it_back(page, first, search):
    QTest.keyClicks(search.new_words, "horse")
    assert search.replace.text() == "Replace in 2 places"
    search.view.setFocus()
    search.view.setCurrentIndex(search.model.index(1))
    QTest.keyClick(search.view, KEY.Key_Space)
    assert search.replace.text() == "Replace here"
    before = page.session.guidelines
    QTest.mouseClick(search.replace, Qt.MouseButton.LeftButton)
    assert text(page, first) == "A **horse** is no Zebras."
    assert page.session.undo_stack.undoText() == "replacing “zebra”"
    assert search.count.text() == "Replaced. Undo brings it back."
    page.session.undo_stack.undo()
    assert page.session.guidelines is before


def test_the_list_follows_what_is_written_meanwhile(page, first, search):
    page.session.edit("", (), lambda g: edits.set_clause_text(g, *first, "No zebra."))
    assert len(search.model.hits) == 1
    page.session.edit("", (), lambda g: edits.set_clause_text(g, *first, "None."))
    assert search.count.text() == "Found nowhere."
    assert not search.replace.isEnabled()


def test_a_line_leads_to_its_place(page, first, search, qtbot):
    other = page.session.guidelines.sections[1].id
    page.choose(other)
    search.view.setFocus()
    QTest.keyClick(search.view, KEY.Key_Return)
    assert page.sheet.section == first[0]
    qtbot.waitUntil(page.window().isActiveWindow)
    assert page.sheet.clauses.blocks[0].active


def test_without_other_words_the_button_says_that_it_removes(search):
    assert search.replace.text() == "Remove in 2 places"


def test_marked_words_are_looked_for_at_once(page, first, qtbot):
    editor = page.sheet.clauses.blocks[0].editor
    editor.put_caret(0)
    editor.moveCursor(
        editor.textCursor().MoveOperation.NextWord, editor.textCursor().MoveMode.KeepAnchor
    )
    page.find_words()
    assert page._find.words.text().strip() == "A"


def test_everything_has_a_name_and_fits(page, search, screenshot, themed):
    assert list(unnamed(search)) == []
    QTest.keyClicks(search.new_words, "horse")
    for name, scale in (("light", 1.0), ("dark", 1.0), ("light", 2.0)):
        themed(name, scale)
        picture = screenshot(search, f"find-{name}-{scale:.0f}")
        assert not picture.isNull()


def test_what_is_locked_is_found_but_neither_ticked_nor_counted_nor_replaced(page, first, search):
    section, clause = first
    second = page.session.guidelines.sections[1]
    other = second.clauses[0].id
    edit = page.session.edit
    edit("", (), lambda g: edits.set_clause_text(g, second.id, other, "A zebra apart."))
    edit("", (), lambda g: edits.change_clause(g, section, clause, locked))
    search._search()
    QTest.keyClicks(search.new_words, "horse")
    assert search.count.text() == "Found in 3 places."
    assert [hit.spot.clause for hit in search.model.chosen] == [other]
    line = search.model.index(0)
    assert not line.flags() & Qt.ItemFlag.ItemIsUserCheckable
    words = line.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "locked, stays as it is" in words
    assert "horse" not in words
    assert search.replace.text() == "Replace here"
    QTest.mouseClick(search.replace, Qt.MouseButton.LeftButton)
    assert "zebra" in text(page, first)
    assert search.count.text() == "Replaced. Undo brings it back."
    edit("", (), lambda g: edits.unlock_clause(g, section, clause))
    search._search()
    assert search.replace.text() == "Replace in 2 places"


def locked(clause):
    return replace(clause, extra=freeze_record({"locked": "The law asks for these words."}))


def test_nothing_looked_for_offers_to_replace_nothing(page):
    page.find_words()
    assert page._find.replace.text() == "Replace"
    assert not page._find.replace.isEnabled()


def test_what_stands_around_begins_and_ends_with_whole_words(page, first, search):
    many = " ".join(["wonderful"] * 9)
    words = f"{many} zebra {many}"
    page.session.edit("", (), lambda g: edits.set_clause_text(g, *first, words))
    search._search()
    shown = search.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    around = " ".join(["wonderful"] * 4)
    assert shown.endswith(f": …{around} zebra {around}…")


def test_nothing_is_said_or_replaced_before_it_was_looked_for(page, first, search):
    QTest.keyClicks(search.new_words, "horse")
    QTest.keyClicks(search.words, "!")
    assert search.count.text() == "Searching…"
    assert not search.replace.isEnabled()
    QTest.keyClick(search.words, KEY.Key_Return)
    assert search.count.text() == "Found nowhere."
    QTest.keyClick(search.words, KEY.Key_Backspace)
    QTest.keyClick(search.words, KEY.Key_Return)
    assert search.replace.text() == "Replace in 2 places"
    assert search.replace.isEnabled()
