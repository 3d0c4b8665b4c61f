"""The outline by itself: its model, its badges, and dragging in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import (
    QItemSelectionModel,
    QMimeData,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    Qt,
)
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from smguide.checks.finding import Finding, Severity
from smguide.model.guidelines import Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.ui.theme import scaled
from smguide.ui.write.outline import Outline
from smguide.ui.write.outline_delegate import INDENT
from smguide.ui.write.outline_model import SECTION_MIME, OutlineModel, Role
from smguide.ui.write.outline_rows import OutlineRow, outline_rows

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def rows(count):
    return tuple(
        OutlineRow(id=f"s{number}", title=f"Section {number}", number=str(number), level=1)
        for number in range(1, count + 1)
    )


def at_levels(*levels):
    return tuple(
        OutlineRow(id=f"s{n}", title=f"Section {n}", number=str(n), level=level, depth=level)
        for n, level in enumerate(levels, start=1)
    )


@pytest.fixture
def outline(show):
    made = Outline()
    made.show_rows(at_levels(1, 2, 1, 1), "s1")
    yield show(made, 300, 500)
    leave(made)


def leave(outline):
    """What the window system sends when a drag goes elsewhere; Qt forgets the list only then."""
    QApplication.sendEvent(outline.view.viewport(), QDragLeaveEvent())


def test_every_section_is_in_sight_when_the_letters_grow(show, themed, qtbot):
    outline = Outline()
    outline.show_rows(rows(9), "s1")
    show(outline, 300, 900)
    themed("light", scale=2.0)
    line = outline.view.sizeHintForRow(0)
    qtbot.waitUntil(lambda: outline.view.height() >= 9 * line, timeout=2000)
    last = outline.model.index(8)
    assert outline.view.viewport().rect().contains(outline.view.visualRect(last))


# The model


def test_the_model_keeps_the_contract_of_qt(qtmodeltester):
    model = OutlineModel()
    model.show_rows((*rows(3), OutlineRow(id="absent:x", title="X", absent=True)))
    qtmodeltester.check(model)


def test_only_what_changed_is_told(qtbot):
    model = OutlineModel()
    model.show_rows(rows(5))
    told = []
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: told.append("reset"))
    one_renamed = (*rows(2), replace(rows(3)[2], title="Other"), *rows(5)[3:])
    model.show_rows(one_renamed)
    assert told == [(2, 2)]
    model.show_rows(tuple(one_renamed))
    assert told == [(2, 2)]


@pytest.mark.parametrize(
    "order", ["s1 s2 s3", "s3 s1 s2 s4", "s1 s2 s9 s3 s4", "s9", "", "s2 s1 s4 s3", "s4 s9 s8 s1"]
)
def test_lines_keep_their_place_whatever_comes_and_goes(qtbot, qtmodeltester, order):
    model = OutlineModel()
    model.show_rows(rows(4))
    kept = {row.id: QPersistentModelIndex(model.index(n)) for n, row in enumerate(model.rows)}
    wanted = tuple(OutlineRow(id=i, title=i) for i in order.split())
    reset = []
    model.modelReset.connect(lambda: reset.append(True))
    model.show_rows(wanted)
    assert model.rows == wanted
    assert not reset
    for row_id, index in kept.items():
        if index.isValid():
            assert model.rows[index.row()].id == row_id
    qtmodeltester.check(model)


def test_an_empty_title_renames_nothing(qtbot):
    model = OutlineModel()
    model.show_rows(rows(1))
    told = []
    model.renamed.connect(lambda *what: told.append(what))
    for title in ("  ", "Section 1", None):
        assert not model.setData(model.index(0), title)
    assert model.setData(model.index(0), " Why   we ")
    assert told == [("s1", "Why we")]


# The badges


def badged() -> tuple[OutlineRow, ...]:
    clauses = (
        Clause("a", "x", Maturity.SETTLED),
        Clause("b", "y", Maturity.TRIAL),
        Clause("c", "z"),
        Clause("d", "  ", Maturity.SETTLED),
    )
    section = Section("s", "custom", "Tone", clauses)
    value = Guidelines("g", "T", outline=(OutlineEntry("s"),), sections=(section,))
    found = [Finding("c", s, "s", "x", "y") for s in (Severity.ADVICE, Severity.WARNING)]
    return outline_rows(value, replace(value, sections=()), [*found, found[1]])


def test_badges_are_said_in_words():
    (row,) = badged()
    assert row.spoken == (
        "1 Tone, 2 things to check, one piece of advice, 1 of 3 clauses settled, "
        "1 of 3 clauses on trial, changed since the last revision"
    )
    assert row.tip.splitlines()[1] == "2 things to check"
    assert row.grave is Severity.WARNING
    model = OutlineModel()
    model.show_rows((row,))
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == row.spoken
    assert model.index(0).data(Role.ROW) is row


def test_badges_are_drawn_and_leave_the_title_its_room(show, screenshot):
    outline = Outline()
    (row,) = badged()
    plain = replace(row, findings={}, changed=False, settling=type(row.settling)())
    show(outline, 300, 200)
    outline.show_rows((plain,), "")
    without = screenshot(outline, "outline-plain").toImage()
    outline.show_rows((row,), "")
    assert screenshot(outline, "outline-badges").toImage() != without


# Dragging


def drag(outline, section, at, *, pressed_at=None, drop=True):
    """Send what the window system sends while a section is dragged to a point of the list."""
    view = outline.view
    data = outline.model.mimeData([outline.model.index(outline.model.line_of(section))])
    action, left, none = (
        Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    for event in (
        QDragEnterEvent(at, action, data, left, none),
        QDragMoveEvent(at, action, data, left, none),
    ):
        QApplication.sendEvent(view.viewport(), event)
    if drop:
        event = QDropEvent(QPointF(at), action, data, left, none)
        QApplication.sendEvent(view.viewport(), event)
        return event.isAccepted()
    return view.target


def edge(outline, section, *, below=False):
    area = outline.view.visualRect(outline.model.index(outline.model.line_of(section)))
    return QPoint(area.left() + 40, area.bottom() - 1 if below else area.top() + 1)


def press(qtbot, outline, section):
    at = edge(outline, section)
    qtbot.mouseClick(outline.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    return at.x()


def test_a_section_is_dragged_before_another_one(outline, qtbot):
    press(qtbot, outline, "s4")
    with qtbot.waitSignal(outline.dropped) as told:
        assert drag(outline, "s4", edge(outline, "s1"))
    assert told.args == ["s4", "s1", 1]
    assert outline.view.target is None


def test_going_sideways_while_dragging_is_going_in(outline, qtbot):
    press(qtbot, outline, "s4")
    deeper = edge(outline, "s2", below=True) + QPoint(scaled(INDENT), 0)
    assert drag(outline, "s4", deeper, drop=False) == ("s3", 2)
    straight = edge(outline, "s2", below=True)
    assert drag(outline, "s4", straight, drop=False) == ("s3", 1)
    far = straight + QPoint(9 * scaled(INDENT), 0)
    assert drag(outline, "s4", far, drop=False) == ("s3", 3)


def test_a_section_never_parts_another_one_from_its_own(outline, qtbot):
    press(qtbot, outline, "s4")
    between = edge(outline, "s1", below=True)
    assert drag(outline, "s4", between, drop=False) == ("s2", 2)


def test_a_section_with_others_below_it_goes_to_the_end(outline, qtbot):
    press(qtbot, outline, "s1")
    with qtbot.waitSignal(outline.dropped) as told:
        drag(outline, "s1", edge(outline, "s4") + QPoint(0, 200))
    assert told.args == ["s1", "", 1]


def test_the_line_shows_where_and_goes_away_again(outline, qtbot, screenshot):
    outline.view.clearSelection()
    before = screenshot(outline, "outline-at-rest").toImage()
    drag(outline, "s4", edge(outline, "s1"), drop=False)
    assert screenshot(outline, "outline-drop-line").toImage() != before
    leave(outline)
    assert outline.view.target is None


def test_right_to_left_going_left_is_going_in(show, qtbot, screenshot):
    outline = Outline()
    outline.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    outline.show_rows(at_levels(1, 2, 1, 1), "s1")
    show(outline, 300, 500)
    press(qtbot, outline, "s4")
    at = edge(outline, "s2", below=True) - QPoint(scaled(INDENT), 0)
    assert drag(outline, "s4", at, drop=False) == ("s3", 2)
    screenshot(outline, "outline-rtl-drop")
    leave(outline)


def test_what_is_left_out_is_not_dragged(outline, qtbot):
    absent = OutlineRow(id="absent:x", title="X", absent=True)
    outline.show_rows((*outline.model.rows, absent), "s1")
    last = outline.model.index(4)
    assert outline.model.mimeData([last]) is None
    assert not outline.model.flags(last) & Qt.ItemFlag.ItemIsDragEnabled
    assert outline.model.mimeData([outline.model.index(0), outline.model.index(1)]) is None


def of_another_list():
    other = OutlineModel()
    other.show_rows(at_levels(1, 2, 1, 1))
    return other.mimeData([other.index(0)])


def of_another_program():
    data = QMimeData()
    data.setData(SECTION_MIME, b"s1")
    return data


@pytest.mark.parametrize("make", [of_another_list, of_another_program, QMimeData])
def test_what_comes_from_elsewhere_is_not_taken(outline, make):
    data, view = make(), outline.view
    how = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    event = QDragEnterEvent(QPoint(9, 9), *how)
    QApplication.sendEvent(view.viewport(), event)
    assert not event.isAccepted()
    assert view.target is None


# Keys


def test_typing_finds_titles_numbers_and_words(outline, qtbot):
    titles = ("Purpose", "Who may post", "Channels", "Post types")
    found = tuple(OutlineRow(id=f"s{n}", title=t, number=f"{n}.1") for n, t in enumerate(titles, 1))
    outline.show_rows(found, "s1")
    outline.view.setFocus()
    for typed, line in (("ch", 2), ("post t", 3), ("may", 1), ("3.1", 2)):
        outline.view.setCurrentIndex(outline.model.index(0))
        outline.view._since_typed.restart()
        outline.view._typed = ""
        qtbot.keyClicks(outline.view, typed)
        assert outline.view.currentIndex().row() == line, typed
        qtbot.wait(QApplication.styleHints().keyboardInputInterval() + 30)
    qtbot.keyClick(outline.view, Qt.Key.Key_End)
    assert outline.present.id == "s4"
    qtbot.keyClick(outline.view, Qt.Key.Key_Home)
    assert outline.present.id == "s1"


def test_what_cannot_be_done_is_not_offered(outline):
    def usable():
        return {key for key, action in outline.actions_by_id.items() if action.isEnabled()}

    always = {"add", "rename", "duplicate", "leave-out", "remove"}
    assert usable() == always | {"down"}
    outline.view.setCurrentIndex(outline.model.index(1))
    assert usable() == always | {"down", "out"}
    outline.view.setCurrentIndex(outline.model.index(3))
    assert usable() == always | {"up", "in"}


def test_what_removing_takes_along_is_said_before(outline):
    words = outline.actions_by_id["remove"].text
    assert words() == "Remove section and those below it"
    outline.view.choose(3)
    assert words() == "Remove section"
    outline.view.selectAll()
    assert words() == "Remove 4 sections"
    outline.show_rows((OutlineRow(id="absent:x", title="X", absent=True),), "absent:x")
    assert words() == "No longer left out"


def test_several_lines_can_be_chosen(outline, qtbot):
    outline.view.setFocus()
    qtbot.keyClick(outline.view, Qt.Key.Key_Down, SHIFT)
    assert outline.chosen_rows == ("s1", "s2")
    selection = outline.view.selectionModel()
    selection.select(outline.model.index(3), QItemSelectionModel.SelectionFlag.Select)
    assert outline.chosen_rows == ("s1", "s2", "s4")
