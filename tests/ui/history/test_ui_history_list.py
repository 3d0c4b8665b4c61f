"""The list of revisions by itself: model, delegate, pages of rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from smguide.review.status import State
from smguide.ui.history.moments import long_moment, short_moment
from smguide.ui.history.revision_delegate import summary_lines
from smguide.ui.history.revision_list import RevisionList
from smguide.ui.history.revision_model import LINE_ROLE, RevisionModel
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


def test_the_model_keeps_the_contract_of_qt(qtmodeltester):
    model = RevisionModel()
    model.show_rows(rows(30, 11), TODAY, complete=False)
    model.add_rows(rows(10, 1), complete=True)
    qtmodeltester.check(model)


def test_a_row_says_all_to_a_screen_reader():
    model = RevisionModel()
    row = a_row(7, edition="1.1", state=State.IN_FORCE, state_words="In force")
    model.show_rows([row], TODAY, complete=True)
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Change 7, by Dana Kovac, Revision 7, 13 May, 3 sections, Edition 1.1, In force"
    )
    assert model.index(0).data(LINE_ROLE) == "Revision 7 · 13 May · 3 sections"


def test_more_is_asked_for_once_and_only_where_there_is_more(qtbot):
    model = RevisionModel()
    model.show_rows(rows(30, 21), TODAY, complete=False)
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.fetchMore(model.index(-1))
    assert asked.args == [10]
    assert not model.canFetchMore(model.index(-1))
    model.add_rows(rows(20, 1), complete=True)
    assert not model.canFetchMore(model.index(-1))
    assert model.index_of(1).row() == 29
    assert not model.index_of(31).isValid()


def test_thousands_of_rows_come_as_one_scrolls(show):
    panel = RevisionList()
    everything = rows(5_000, 1)
    skips = []

    def more(skip):
        skips.append(skip)
        page = everything[skip : skip + 100]
        panel.model.add_rows(page, complete=skip + 100 >= len(everything))

    panel.more_wanted.connect(more)
    panel.show_rows(everything[:100], TODAY, complete=False)
    show(panel, 340, 700)
    assert panel.model.rowCount() < 400
    panel.view.scrollToBottom()
    assert panel.model.rowCount() > 100
    assert skips == sorted(set(skips))


def test_choosing_is_told_by_click_and_not_when_rows_are_replaced(show, qtbot):
    panel = RevisionList()
    panel.show_rows(rows(5, 1), TODAY, complete=True)
    show(panel, 340, 700)
    with qtbot.waitSignal(panel.chosen) as chosen:
        area = panel.view.visualRect(panel.model.index_of(3))
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert chosen.args == [3]
    with qtbot.assertNotEmitted(panel.chosen):
        panel.show_rows(rows(6, 1), TODAY, complete=True)
        panel.choose(3, silently=True)
    assert panel.number == 3


def test_a_wider_list_breaks_summaries_anew(show, qtbot):
    panel = RevisionList()
    long = "A summary that needs a good deal more than one line of a narrow list to be read"
    panel.show_rows([a_row(1, summary=long)], TODAY, complete=True)
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
