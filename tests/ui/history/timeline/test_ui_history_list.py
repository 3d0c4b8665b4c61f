"""The list of revisions by itself: model, delegate, pages of rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont

from smguide.review.status import State
from smguide.ui.history.looking import PAGE
from smguide.ui.history.states import list_signs
from smguide.ui.history.timeline.revision_delegate import summary_lines
from smguide.ui.history.timeline.revision_list import RevisionList
from smguide.ui.history.timeline.revision_model import (
    GROUP_ROLE,
    HEADING_ROLE,
    LINE_ROLE,
    RevisionModel,
)
from smguide.ui.moments import long_moment, short_moment
from smguide.workspace import HistoryRow

TODAY = date(2026, 5, 20)
NOON = datetime(2026, 5, 20, 12, 0, tzinfo=UTC)


def a_row(number, **given):
    values = {
        "summary": f"Change {number}",
        "reason": "Because.",
        "author": "Dana Kovac",
        "person": "dana",
        "at": NOON - timedelta(days=number),
        "state": State.SUPERSEDED,
        "round": 0,
        "edition": "",
        "state_words": "Superseded",
        "sections_changed": 3,
    }
    return HistoryRow(number=number, **{**values, **given})


def rows(first, last):
    return [a_row(number) for number in range(first, last - 1, -1)]


def filled(count):
    """A list with a source of so many revisions; the pages asked for are kept in ``asked``."""
    panel = RevisionList()
    asked = []

    def answer(skip):
        asked.append(skip)
        last = max(count - skip - PAGE + 1, 1)
        panel.model.add_page(skip, rows(count - skip, last))

    panel.model.page_wanted.connect(answer)
    panel.model.show_rows([], TODAY, count=count, numbered=True)
    return panel, asked


def test_the_model_keeps_the_contract_of_qt(qtmodeltester):
    model = RevisionModel()
    model.show_rows(rows(130, 31), TODAY, count=130, numbered=True)
    qtmodeltester.check(model)
    model.add_page(100, rows(30, 1))
    qtmodeltester.check(model)


def test_a_row_says_all_to_a_screen_reader():
    model = RevisionModel()
    row = a_row(7, edition="1.1", state=State.IN_FORCE, state_words="In force")
    model.show_rows([row], TODAY)
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Change 7, by Dana Kovac, Revision 7, 13 May, 3 sections, Edition 1.1, In force"
    )
    assert model.index(0).data(LINE_ROLE) == "Dana Kovac · 13 May · 3 sections"


def test_screen_readers_find_a_list_with_all_its_rows(show):
    panel, asked = filled(100_000)
    show(panel, 340, 700)
    interface = QAccessible.queryAccessibleInterface(panel.view)
    assert (interface.role(), interface.childCount()) == (QAccessible.Role.List, 100_000)
    assert interface.child(1).text(QAccessible.Text.Name).startswith("Change 99999, by Dana Kovac")
    assert asked == [0]


def test_who_scrolled_away_stays_there_when_the_list_is_read_again(show):
    panel, _asked = filled(5_000)
    show(panel, 340, 700)
    panel.choose(5_000)
    bar = panel.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    panel.model.renew(2_400, rows(2_600, 2_501), TODAY)
    panel.choose(5_000, silently=True)
    assert bar.value() == place


def test_groups_begin_with_a_heading():
    model = RevisionModel()
    ages = (0, 0, 1, 3, 3, 25, 30, 400)
    shown = [a_row(9 - n, at=NOON - timedelta(days=age)) for n, age in enumerate(ages)]
    model.show_rows(shown, TODAY)
    headings = [model.index(n).data(HEADING_ROLE) for n in range(len(ages))]
    assert headings == ["Today", "", "Yesterday", "Sunday", "", "April 2026", "", "April 2025"]
    assert model.index(4).data(GROUP_ROLE) == "Sunday"


def test_a_hundred_thousand_rows_are_there_at_once_and_read_where_one_looks(show, qtbot):
    panel, asked = filled(100_000)
    show(panel, 340, 700)
    assert asked == [0]
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    began = perf_counter()
    with qtbot.waitSignal(panel.chosen) as chosen:
        qtbot.keyClick(panel.view, Qt.Key.Key_End)
    took = perf_counter() - began
    assert chosen.args == [1]
    assert asked == [0, 99_900]
    assert took < 0.5
    last = panel.view.visualRect(panel.model.index_of(1))
    assert last.bottom() == panel.view.viewport().height() - 1
    assert panel.view.verticalScrollBar().value() == panel.view.verticalScrollBar().maximum()
    qtbot.keyClick(panel.view, Qt.Key.Key_Home)
    assert panel.number == 100_000
    assert asked == [0, 99_900]


def test_scrolling_through_all_of_them_reads_each_page_once_and_keeps_few(show):
    panel, asked = filled(5_000)
    show(panel, 340, 700)
    bar, seen = panel.view.verticalScrollBar(), set()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        middle = panel.view.indexAt(panel.view.viewport().rect().center())
        assert panel.model.row_at(middle).number == 5_000 - middle.row()
        seen.add(middle.row() // PAGE)
    assert seen == set(range(50))
    assert asked == list(range(0, 5_000, PAGE))
    held = [n for n in range(5_000) if panel.model.row_at(panel.model.index(n))]
    assert len(held) <= 30 * PAGE


def test_while_a_page_is_read_only_where_one_stops_is_read_next(show):
    panel = RevisionList()
    asked = []
    panel.model.page_wanted.connect(asked.append)
    panel.model.show_rows(rows(50_000, 49_901), TODAY, count=50_000, numbered=True)
    show(panel, 340, 700)
    bar = panel.view.verticalScrollBar()
    for part in (10, 5, 3, 2):
        bar.setValue(bar.maximum() // part)
    assert len(asked) == 1
    unread = panel.view.indexAt(panel.view.viewport().rect().center())
    assert unread.data(Qt.ItemDataRole.AccessibleTextRole) == "Being read"
    panel.model.add_page(asked[0], rows(50_000 - asked[0], 50_000 - asked[0] - 99))
    assert asked[1] == unread.row() // PAGE * PAGE
    panel.model.give_up()
    bar.setValue(bar.value() + 1)
    assert asked[2] == asked[1]


def test_rows_in_view_stay_in_view_when_they_turn_out_taller(show, qtbot):
    panel, _asked = filled(500)
    show(panel, 340, 700)
    view, model = panel.view, panel.model
    panel.choose(250)
    assert view.viewport().rect().contains(view.visualRect(model.index_of(250)))
    long = "A summary that needs more than one line of a narrow list to be read by anybody"
    model.renew(200, [a_row(n, summary=long) for n in range(300, 200, -1)], TODAY)
    assert model.row_at(model.index_of(250)).summary == long
    assert view.viewport().rect().contains(view.visualRect(model.index_of(250)))


def test_choosing_is_told_by_click_and_not_when_rows_are_replaced(show, qtbot):
    panel = RevisionList()
    panel.model.show_rows(rows(5, 1), TODAY)
    show(panel, 340, 700)
    with qtbot.waitSignal(panel.chosen) as chosen:
        area = panel.view.visualRect(panel.model.index_of(3))
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert chosen.args == [3]
    with qtbot.assertNotEmitted(panel.chosen):
        panel.model.show_rows(rows(6, 1), TODAY)
        panel.choose(3, silently=True)
    assert panel.number == 3


def test_a_wider_list_breaks_summaries_anew(show, qtbot):
    panel = RevisionList()
    long = "A summary that needs a good deal more than one line of a narrow list to be read"
    panel.model.show_rows([a_row(1, summary=long)], TODAY)
    show(panel, 240, 600)
    narrow = panel.view.visualRect(panel.model.index(0)).height()
    panel.resize(1200, 600)
    qtbot.waitUntil(lambda: panel.view.visualRect(panel.model.index(0)).height() < narrow)


def test_a_summary_takes_two_lines_at_most(qapp):
    lines = summary_lines("word " * 60, 200, QFont(qapp.font()).key())
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert summary_lines("", 200, QFont(qapp.font()).key()) == ("",)


@pytest.mark.parametrize(
    ("days", "said"),
    [(1, "yesterday"), (3, "Sunday"), (20, "30 Apr"), (400, "15 Apr 2025")],
)
def test_when_it_was(days, said):
    assert short_moment(NOON - timedelta(days=days), TODAY).startswith(said)


def test_today_has_a_time():
    local = NOON.astimezone()
    assert short_moment(NOON, local.date()) == f"today {local:%H:%M}"
    assert long_moment(NOON).startswith("20 May 2026, ")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, []),
        ({"round": 2}, ["Superseded"]),
        ({"edition": "1.0"}, ["Edition 1.0", "Superseded"]),
        ({"state": State.DRAFT, "state_words": "Saved"}, []),
        ({"state": State.APPROVED, "state_words": "Approved"}, ["Approved"]),
    ],
)
def test_what_was_reviewed_or_published_says_that_its_place_was_taken(given, words):
    assert [sign for sign, _tone in list_signs(a_row(3, **given))] == words
