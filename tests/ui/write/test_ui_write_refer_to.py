"""Referring to a section from a clause."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from smguide.model.cross_references import as_numbers, reference_text
from smguide.ui.write.refer_to import matching_sections

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clauses(page):
    page.choose(page.session.guidelines.sections[0].id)
    editor = page.sheet.clauses.blocks[0].editor
    editor.setFocus()
    editor.put_caret(-1)
    return page.sheet.clauses


def test_a_reference_is_put_in_by_keyboard_alone(page, clauses, qtbot):
    third = page.session.guidelines.sections[2]
    editor = clauses.blocks[0].editor
    qtbot.keyClicks(editor, " See ")
    qtbot.keyClick(editor, Qt.Key.Key_K, CTRL_SHIFT)
    dialog = clauses.refer_to.dialog
    qtbot.waitUntil(dialog.picker.search.hasFocus)
    qtbot.keyClicks(dialog.picker.search, third.title)
    dialog.picker.search.find_now()
    assert dialog.picker.section == third.id
    qtbot.keyClick(dialog.picker.search, Qt.Key.Key_Return)
    text = page.session.guidelines.sections[0].clauses[0].text
    assert text.endswith(f" See {reference_text(third.id)}")
    assert as_numbers(text, page.session.guidelines.numbers()).endswith(" See 3")
    assert clauses.refer_to.dialog is None
    assert editor.window().focusWidget() is editor


def test_the_number_follows_when_sections_move(page, clauses, screenshot):
    first, _second, third = page.session.guidelines.sections[:3]
    editor = clauses.blocks[0].editor
    clauses.insert_reference(first.clauses[0].id, third.id)
    kept = page.session.guidelines.sections[0].clauses[0].text
    shown = editor.grab().toImage()
    page.outline.wanted.emit("up", third.id)
    assert page.session.guidelines.numbers()[third.id] == "2"
    assert page.session.guidelines.section(first.id).clauses[0].text == kept
    assert editor.grab().toImage() != shown
    screenshot(page.window(), "write-reference")
    page.session.undo_stack.undo()
    assert editor.grab().toImage() == shown


def test_the_arrows_go_into_the_list(page, clauses, qtbot):
    clauses.refer_to.action.trigger()
    picker = clauses.refer_to.dialog.picker
    qtbot.waitUntil(picker.search.hasFocus)
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    assert picker.view.hasFocus()
    assert picker.section == page.session.guidelines.sections[1].id
    clauses.refer_to.dialog.reject()


def test_nothing_found_cannot_be_referred_to(clauses, qtbot, screenshot):
    clauses.refer_to.action.trigger()
    dialog = clauses.refer_to.dialog
    screenshot(dialog, "refer-to")
    qtbot.keyClicks(dialog.picker.search, "zzzz")
    dialog.picker.search.find_now()
    assert not dialog.primary.isEnabled()
    assert dialog.picker.nothing.isVisible()
    dialog.reject()


def test_the_command_stands_in_the_menu_of_the_clause(clauses):
    assert clauses.refer_to.action in clauses.more.actions()
    assert clauses.refer_to.action.text() == "Refer to a section…"


def test_numbers_and_words_both_find():
    sections = (("a", "4", "Channels"), ("b", "4.2", "Closing a channel"), ("c", "5", "Tone"))
    assert [s[0] for s in matching_sections(sections, "4.2")] == ["b"]
    assert [s[0] for s in matching_sections(sections, "4")] == ["a", "b"]
    assert [s[0] for s in matching_sections(sections, "channel clos")] == ["b"]
