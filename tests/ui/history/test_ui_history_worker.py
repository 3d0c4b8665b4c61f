"""The page with a worker beside the window, as people have it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from smguide.review.status import Action
from smguide.ui.history.page import HistoryPage
from smguide.ui.tasks import TaskRunner
from smguide.workspace import Changes


@pytest.fixture
def page(window, desk):
    failures = []
    runner = TaskRunner(failures.append)
    page = HistoryPage(runner, window.messages)
    page.changed.connect(page.refresh)
    window.stack.addWidget(page)
    window.stack.setCurrentWidget(page)
    page.show_desk(desk)
    yield page
    runner.shutdown()
    assert not failures


def test_clicking_down_the_list_shows_only_the_last(page, qtbot):
    qtbot.waitUntil(lambda: page.change_bar.place.text() == "4 changes")
    seen = []
    page.view.moved.connect(seen.append)
    page.list.view.setFocus()
    for _ in range(3):
        qtbot.keyClick(page.list.view, Qt.Key.Key_Down)
    assert page.list.number == 1
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(50)
    assert len(seen) == 1
    chosen = [a.text() for a in page.bar.compare.menu().actions() if a.isChecked()]
    assert chosen == ["With a blank sheet"]


def test_going_somewhere_and_doing_something_there_at_once(page, qtbot, desk):
    page.show_item(4)
    page.begin(Action.APPROVE)
    qtbot.waitUntil(lambda: page.actions_of_review.dialog is not None)
    opened = page.actions_of_review.dialog
    assert "revision 4" in opened.sentence.text()
    with qtbot.waitSignal(page.changed) as changed:
        qtbot.mouseClick(opened.primary, Qt.MouseButton.LeftButton)
    assert changed.args == [Changes.REVIEWS]
    assert desk.review("4").answered[0].person == "lea"
    qtbot.waitUntil(lambda: not page.bar.waiting.isVisible())
