"""One stack of undo over text, its look, and facts; each step says what it takes back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from smguide.ui.forms.records import RecordsEditor

CTRL = Qt.KeyboardModifier.ControlModifier


def write_into(page, number=0):
    editor = page.sheet.clauses.blocks[number].editor
    editor.put_caret(-1)
    return editor


def test_steps_are_named_and_taken_back_one_by_one(page, qtbot):
    stack = page.session.undo_stack
    title = page.session.guidelines.sections[0].title
    editor = write_into(page)
    before = editor.text()
    qtbot.keyClicks(editor, " More")
    assert stack.undoText() == f"writing in “{title}”"
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
    assert stack.undoText() == f"making words bold in “{title}”"
    assert editor.text().startswith("**")
    page.sheet.clauses.actions_by_id["bullets"].trigger()
    assert stack.undoText() == f"changing a bulleted list in “{title}”"
    page.sheet.header.title.put_caret(-1)
    qtbot.keyClicks(page.sheet.header.title, "!")
    assert stack.undoText() == "renaming a section"
    for _ in range(4):
        stack.undo()
    assert editor.text() == before
    for _ in range(4):
        stack.redo()
    assert editor.text().startswith("- **")


def test_a_step_of_look_is_never_one_with_the_next(page):
    editor = write_into(page)
    before = editor.text()
    count = page.session.undo_stack.count()
    editor.selectAll()
    editor.do("bold")
    editor.do("italic")
    assert page.session.undo_stack.count() == count + 2
    page.session.undo_stack.undo()
    page.session.undo_stack.undo()
    assert editor.text() == before


def test_buttons_are_down_where_they_hold(page, qtbot):
    actions = page.sheet.clauses.actions_by_id
    editor = write_into(page)
    assert not actions["bold"].isChecked()
    qtbot.keyClick(editor, Qt.Key.Key_B, CTRL)
    assert actions["bold"].isChecked()
    qtbot.keyClicks(editor, "x")
    assert editor.text().endswith("**x**")
    assert actions["text"].isChecked()
    assert not actions["remove-row"].isEnabled()
    actions["table"].trigger()
    assert actions["remove-row"].isEnabled()
    assert not actions["bullets"].isEnabled()


def test_plain_marks_are_one_key_away(page, qtbot):
    editor = write_into(page)
    before = editor.text()
    qtbot.keyClick(editor, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.sheet.clauses.actions_by_id["marks"].isChecked()
    assert not page.sheet.clauses.actions_by_id["bold"].isEnabled()
    assert editor.toPlainText() == before
    qtbot.keyClick(editor, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.sheet.clauses.actions_by_id["bold"].isEnabled()
    assert page.session.undo_stack.count() == 0


def test_rows_that_come_go_and_move_are_steps_of_their_own_and_say_so(window, sample, qtbot):
    page = window.page
    page.show_desk(sample)
    page.choose(page.session.guidelines.sections_of("who-may-post")[0].id)
    stack = page.session.undo_stack
    lists = page.sheet.findChildren(RecordsEditor)
    people = next(one for one in lists if one.add.text() == "Add to People")
    first, second = (card._title for card in people.cards[:2])
    before = page.session.guidelines
    for name in (first, second):
        people.cards[0].remove.click()
        assert stack.undoText() == f"removing “{name}” from “People”"
    people.cards[0].down.click()
    assert stack.undoText() == "moving an entry in “People”"
    people.add.click()
    assert stack.undoText() == "adding an entry to “People”"
    assert stack.count() == 4
    for _ in range(3):
        stack.undo()
    assert people.cards[0]._title == second
    stack.undo()
    assert page.session.guidelines is before
