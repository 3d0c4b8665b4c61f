"""What the outline asks for, on the Write screen: each is one step of undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from smguide.model import edits
from smguide.model.cross_references import reference_text
from smguide.ui.write import verbs
from smguide.ui.write.outline_verbs import place_words

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def outlined(page):
    return [(entry.section, entry.level) for entry in page.session.guidelines.outline]


def go_to(page, line):
    page.outline.view.choose(line)
    page.outline.view.setFocus()
    return page.outline.present.id


@pytest.fixture
def nested(page):
    """The second section stands below the first, the third below the second."""
    ids = [s.id for s in page.session.guidelines.sections]
    page.session.edit("", (), lambda g: edits.set_level(g, ids[1], 2))
    page.session.edit("", (), lambda g: edits.set_level(g, ids[2], 3))
    return ids


def test_a_section_moves_with_those_below_it(page, nested, qtbot):
    before = page.session.guidelines
    first = go_to(page, 0)
    qtbot.keyClick(page.outline.view, Qt.Key.Key_Down, ALT)
    assert outlined(page)[:4] == [(nested[3], 1), (nested[0], 1), (nested[1], 2), (nested[2], 3)]
    assert page.outline.present.id == first == page.sheet.section
    title = before.sections[0].title
    assert page.session.undo_stack.undoText() == f"moving “{title}”"
    page.session.undo_stack.undo()
    assert page.session.guidelines is before


def test_a_drop_is_one_step_of_undo(page, nested):
    before = page.session.guidelines
    page.outline.view.dropped.emit(nested[3], nested[0], 1)
    assert outlined(page)[0] == (nested[3], 1)
    page.session.undo_stack.undo()
    assert page.session.guidelines is before


def test_a_section_is_dragged_on_the_page(page, nested, qtbot, screenshot):
    before, view = page.session.guidelines, page.outline.view
    go_to(page, 3)
    data = page.outline.model.mimeData([page.outline.model.index(3)])
    at = view.visualRect(page.outline.model.index(0)).topLeft() + QPoint(60, 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    go_to(page, 3)
    how = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    for event in (QDragEnterEvent(at, *how), QDragMoveEvent(at, *how)):
        QApplication.sendEvent(view.viewport(), event)
    screenshot(page.window(), "write-dragging")
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(at), *how))
    assert outlined(page)[:2] == [(nested[3], 1), (nested[0], 1)]
    assert page.session.undo_stack.undoText() == f"moving “{before.section(nested[3]).title}”"
    page.session.undo_stack.undo()
    assert page.session.guidelines is before


def test_where_a_moved_section_stands_is_said(page, nested):
    page.outline.wanted.emit("down", nested[0])
    assert place_words(page.session.guidelines, nested[1]).endswith(" is 2.1 now")


def test_levels_take_those_below_along(page, nested, qtbot):
    go_to(page, 1)
    qtbot.keyClick(page.outline.view, Qt.Key.Key_Left, ALT)
    assert outlined(page)[:3] == [(nested[0], 1), (nested[1], 1), (nested[2], 2)]
    page.session.undo_stack.undo()
    assert outlined(page)[1:3] == [(nested[1], 2), (nested[2], 3)]


def test_a_section_is_renamed_in_its_place(page, qtbot, screenshot):
    go_to(page, 0)
    qtbot.keyClick(page.outline.view, Qt.Key.Key_F2)
    editor = page.outline.view.findChild(QLineEdit)
    assert editor.hasFocus()
    assert editor.accessibleName()
    screenshot(page.window(), "write-renaming")
    editor.selectAll()
    qtbot.keyClicks(editor, "Why we are here")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.session.guidelines.sections[0].title == "Why we are here")
    assert page.outline.model.rows[0].title == "Why we are here"
    page.session.undo_stack.undo()
    assert page.outline.model.rows[0].title != "Why we are here"


def test_a_section_is_doubled_and_chosen(page, qtbot):
    before = page.session.guidelines
    go_to(page, 0)
    qtbot.keyClick(page.outline.view, Qt.Key.Key_D, CTRL)
    copy = page.session.guidelines.sections[1]
    assert copy.title == f"{before.sections[0].title} (copy)"
    assert page.outline.present.id == copy.id
    assert page.outline.view.hasFocus()
    page.session.undo_stack.undo()
    assert page.session.guidelines is before


def test_several_are_removed_at_once_with_those_below(page, nested, qtbot, window):
    before = page.session.guidelines
    go_to(page, 0)
    index = page.outline.model.index(3)
    page.outline.view.selectionModel().select(
        index, page.outline.view.selectionModel().SelectionFlag.Select
    )
    qtbot.keyClick(page.outline.view, Qt.Key.Key_Delete)
    assert [i for i, _ in outlined(page)] == [s.id for s in before.sections[4:]]
    assert "4 sections removed. Undo brings them back." in window.shell.toast.sentence.text()
    page.session.undo_stack.undo()
    assert page.session.guidelines is before


def test_it_is_said_how_many_references_lose_their_section(page, window, qtbot):
    ids = [s.id for s in page.session.guidelines.sections]
    for other in ids[1:3]:
        clause = page.session.guidelines.section(other).clauses[0].id
        page.session.edit(
            "",
            (),
            lambda g, o=other, c=clause: edits.set_clause_text(g, o, c, reference_text(ids[0])),
        )
    go_to(page, 0)
    qtbot.keyClick(page.outline.view, Qt.Key.Key_Delete)
    said = window.shell.toast.sentence.text()
    assert "2 references to it now point nowhere. Undo brings it back." in said


def test_a_kind_left_out_is_taken_back_with_the_same_key(page, qtbot):
    page.session.edit("", (), lambda g: edits.mark_absent(g, "cadence", "no"))
    go_to(page, page.outline.model.rowCount() - 1)
    qtbot.keyClick(page.outline.view, Qt.Key.Key_Delete)
    assert page.session.guidelines.absent == ()


def test_leaving_out_a_section_keeps_those_below_it(page, nested, qtbot):
    go_to(page, 0)
    page.outline.actions_by_id["leave-out"].trigger()
    qtbot.keyClicks(page.dialogs.dialog.body, "We have none")
    page.dialogs.dialog.primary.click()
    assert outlined(page)[:2] == [(nested[1], 1), (nested[2], 2)]


def test_leaving_out_says_who_loses_it(page, window, qtbot):
    first, second = page.session.guidelines.sections[:2]
    clause, words = second.clauses[0].id, reference_text(first.id)
    page.session.edit("", (), lambda g: edits.set_clause_text(g, second.id, clause, words))
    go_to(page, 0)
    page.outline.actions_by_id["leave-out"].trigger()
    qtbot.keyClicks(page.dialogs.dialog.body, "We have none")
    page.dialogs.dialog.primary.click()
    said = window.shell.toast.sentence.text()
    assert "is left out. One reference to it now points nowhere. Undo brings it back." in said


def test_typing_changes_one_line_of_the_outline_once(page, qtbot):
    told = []
    page.outline.model.dataChanged.connect(lambda first, last: told.append((first, last)))
    for moved in (page.outline.model.layoutChanged, page.outline.model.modelReset):
        moved.connect(lambda: told.append("all"))
    editor = page.sheet.clauses.blocks[0].editor
    editor.put_caret(-1)
    qtbot.keyClicks(editor, "twenty more letters.")
    assert len(told) == 1
    assert told[0][0].row() == told[0][1].row() == 0


def test_a_menu_offers_all_of_it_at_the_section(page, qtbot):
    go_to(page, 0)
    menu = page.outline._menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert {"Duplicate", "Rename", "Remove section"} <= set(words)
    menu.close()


def test_a_new_section_names_the_organisation(window, sample):
    window.page.show_desk(sample)
    session = window.page.session
    made = verbs.add_section(session, "use-rules")
    words = " ".join(clause.text for clause in session.guidelines.section(made).clauses)
    assert session.guidelines.organisation in words
    assert "[Company]" not in words
