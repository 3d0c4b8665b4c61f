import threading
import time

import pytest
from PySide6.QtCore import QObject

from smguide.errors import NotFound
from smguide.ui.tasks import ImmediateRunner, Latest, TaskRunner


class Listener(QObject):
    def __init__(self):
        super().__init__()
        self.heard = []
        self.errors = []
        self.threads = set()

    def hear(self, answer):
        self.heard.append(answer)
        self.threads.add(threading.current_thread())

    def hear_error(self, error):
        self.errors.append(error)


@pytest.fixture
def listener():
    return Listener()


@pytest.fixture
def runner(qapp, listener):
    made = TaskRunner(listener.hear_error)
    yield made
    made.shutdown()


def fail(sentence):
    raise NotFound(sentence)


def test_answers_arrive_in_order_on_the_ui_thread(qtbot, runner, listener):
    for number in range(20):
        runner.submit(pow, number, 2, done=listener.hear)
    qtbot.waitUntil(lambda: len(listener.heard) == 20)
    assert listener.heard == [number**2 for number in range(20)]
    assert listener.threads == {threading.main_thread()}


def test_work_is_done_off_the_ui_thread(qtbot, runner, listener):
    runner.submit(threading.current_thread, done=listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard[0] is not threading.main_thread()


def test_an_error_goes_to_its_receiver_or_else_to_the_common_one(qtbot, runner, listener):
    own = Listener()
    runner.submit(fail, "own", failed=own.hear_error)
    runner.submit(fail, "common", done=listener.hear)
    qtbot.waitUntil(lambda: bool(listener.errors))
    assert [str(error) for error in own.errors] == ["own"]
    assert [str(error) for error in listener.errors] == ["common"]
    assert not listener.heard


def test_busy_is_said_once_at_each_end(qtbot, runner, listener):
    busy = []
    runner.busy_changed.connect(busy.append)
    runner.submit(time.sleep, 0.01)
    runner.submit(pow, 2, 2, done=listener.hear)
    assert runner.busy
    qtbot.waitUntil(lambda: not runner.busy)
    assert busy == [True, False]


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot, runner, listener):
    gone = Listener()
    runner.submit(pow, 2, 2, done=gone.hear)
    gone.deleteLater()
    runner.submit(pow, 3, 2, done=listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert gone.heard in ([], [4])
    assert not listener.errors


def test_only_the_latest_answer_is_heard(qtbot, runner, listener):
    gate = threading.Event()
    latest = Latest(runner)
    latest.submit(gate.wait, done=listener.hear)
    latest.submit(pow, 2, 2, done=listener.hear)
    latest.submit(pow, 3, 2, done=listener.hear)
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert listener.heard == [9]


def test_a_dropped_ticket_that_waits_is_not_even_begun(qtbot, runner):
    gate, done = threading.Event(), []
    runner.submit(gate.wait)
    runner.submit(done.append, 1).drop()
    gate.set()
    qtbot.waitUntil(lambda: not runner.busy)
    assert done == []


def test_shutdown_with_work_waiting_ends_and_says_nothing_more(qapp, listener):
    runner = TaskRunner(listener.hear_error)
    for _ in range(5):
        runner.submit(time.sleep, 0.02, done=listener.hear)
    runner.shutdown()
    qapp.processEvents()
    assert listener.heard == []


def test_the_immediate_runner_answers_before_it_returns(listener):
    runner, busy = ImmediateRunner(), []
    runner.busy_changed.connect(busy.append)
    runner.submit(pow, 2, 3, done=listener.hear)
    assert listener.heard == [8]
    assert busy == [True, False]
    assert not runner.busy


def test_the_immediate_runner_hides_no_error(listener):
    with pytest.raises(NotFound):
        ImmediateRunner().submit(fail, "seen")
    ImmediateRunner(listener.hear_error).submit(fail, "handed on")
    assert [str(error) for error in listener.errors] == ["handed on"]


def test_a_draft_does_not_wait_behind_the_worker(qtbot, runner, listener):
    free = threading.Event()
    runner.submit(free.wait, 10)
    runner.keep(pow, 2, 3, done=listener.hear)
    qtbot.waitUntil(lambda: listener.heard == [8], timeout=2_000)
    assert runner.busy
    free.set()


def test_what_is_read_after_a_draft_sees_it(qtbot, runner, listener):
    shelf = []
    runner.keep(put_slowly, shelf, "draft")
    runner.submit(tuple, shelf, done=listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard == [("draft",)]


def put_slowly(shelf, what):
    time.sleep(0.2)
    shelf.append(what)


def test_every_error_is_told_before_it_is_handed_over():
    heard = []
    runner = ImmediateRunner(heard.append)
    runner.went_wrong.connect(lambda error: heard.append(("first", str(error))))
    runner.submit(_fail)
    assert [type(one) for one in heard] == [tuple, ValueError]
    assert heard[0] == ("first", "no")


def _fail():
    raise ValueError("no")
