"""A long history gets ready for searching while somebody reads it already."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from smguide.ui.history.looking import read_page
from smguide.ui.history.timeline import preparing
from smguide.ui.history.timeline.preparing import Preparing
from smguide.ui.tasks import TaskRunner
from smguide.workspace import HistoryFilter


@pytest.fixture
def runner():
    failures = []
    runner = TaskRunner(failures.append)
    yield runner
    runner.shutdown()
    assert not failures


@pytest.mark.parametrize("many", [3, 4])
def test_it_is_read_in_pieces_and_others_get_their_turn(desk, runner, qtbot, monkeypatch, many):
    monkeypatch.setattr(preparing, "MANY", many)
    monkeypatch.setattr(preparing, "PIECE", 1)
    owner, ready = QObject(), []
    first = read_page(desk, HistoryFilter(), 0)
    Preparing(runner, owner).begin(desk, first)
    runner.submit(desk.past.prepare, 0, done=ready.append)
    qtbot.waitUntil(lambda: bool(ready) and not runner.busy)
    assert ready == [False]
    assert desk.past.prepare(0) is (first.count > many)
