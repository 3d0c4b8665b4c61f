"""Who could move on: what is proposed and why, and that only a person puts it into the draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from posted import POST, clean_posts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from smguide.rules.moving_on import Decided
from smguide.rules.track_record import Incident
from smguide.ui.accessibility import unnamed

LEFT = Qt.MouseButton.LeftButton


def shown(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def open_moves(open_posts, qtbot):
    """The second tab, reached by keys."""

    def opened(desk):
        dialog = open_posts(desk)
        bar = dialog.overview.tabs.tabBar()
        bar.setFocus()
        qtbot.keyClick(bar, Qt.Key.Key_Right)
        assert dialog.overview.moving.isVisible()
        return dialog

    return opened


def row_of(dialog, name):
    return next(one for one in dialog.overview.moving.rows if one.move_shown.about == name)


def test_before_there_is_a_post_everybody_reads_what_is_missing(open_moves, ana):
    dialog = open_moves(ana)
    rows = dialog.overview.moving.rows
    assert rows[0].move_shown.name == ""
    assert {one.move_shown.name for one in rows} == {"", "Dana Reyes", "Ana Lima", "Ben Ortiz"}
    assert not any(one.button.isVisible() for one in rows)
    words = shown(row_of(dialog, "Dana Reyes"))
    assert "… Not yet" in words
    assert "Now “New”, next “Known”" in words
    assert "Still missing: at least 3 posts in a row approved without correction" in words
    assert "Who decides: Ben Ortiz" in words
    assert "Now “Known”, the last one" in shown(row_of(dialog, "Ana Lima"))
    assert "Nobody has written down" in "".join(shown(row_of(dialog, "The organisation")))


def test_who_has_earned_it_is_decided_by_a_person_and_nothing_is_written_before(
    open_moves, ana, qtbot
):
    ana.record_posts(clean_posts(3))
    dialog = open_moves(ana)
    decided = []
    dialog.decided.connect(decided.append)
    assert dialog.overview.tabs.tabText(1) == "Who could move on (2)"
    row = row_of(dialog, "Dana Reyes")
    assert "▲ Could move on" in shown(row)
    before = ana.work().guidelines
    row.button.setFocus()
    qtbot.keyClick(row.button, Qt.Key.Key_Space)
    words = shown(dialog.sheet)
    assert "Dana Reyes: from “New” to “Known”" in words
    assert any(words.endswith("trust level “Known”, since this day.") for words in words)
    assert "Who decides: Ben Ortiz" in words
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert decided == []
    assert dialog.overview.moving.isVisible()
    qtbot.mouseClick(row.button, LEFT)
    qtbot.mouseClick(dialog.sheet.primary, LEFT)
    assert decided == [Decided("dana", "known", date(2026, 3, 2))]
    assert not dialog.isVisible()
    assert ana.work().guidelines == before


def test_an_incident_proposes_the_way_down(open_moves, ana):
    ana.record_posts((replace(POST, person="ana", incident=Incident.OPEN, what_happened="Oh."),))
    words = shown(row_of(open_moves(ana), "Ana Lima"))
    assert "▼ Step down" in words
    assert "From “Known” to “New”" in words


def test_guidelines_without_levels_are_told_what_to_write(open_moves, workspace):
    desk = workspace.open("acme", "ana")
    kept = desk.work().guidelines
    desk.keep(replace(kept, sections=(), outline=()))
    dialog = open_moves(desk)
    assert dialog.overview.moving.rows == []
    assert "There are no phases or levels to move between yet" in shown(dialog)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everything_has_a_name(open_moves, ana, qtbot, themed, screenshot, theme):
    themed(theme)
    ana.record_posts(clean_posts(3))
    dialog = open_moves(ana)
    screenshot(dialog, f"moves-{theme}")
    assert list(unnamed(dialog)) == []
    dialog.decide(row_of(dialog, "Dana Reyes").move_shown)
    screenshot(dialog, f"moves-sheet-{theme}")
    assert list(unnamed(dialog)) == []
