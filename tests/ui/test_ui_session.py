"""The session: one stack of undo, a draft kept soon, nothing lost when keeping fails."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Event

import pytest
from PySide6.QtTest import QTest

from smguide.errors import DiskFull
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.ui import session as session_module
from smguide.ui.session import EditSession
from smguide.ui.tasks import ImmediateRunner, TaskRunner

BEGUN = edits.add_section(
    Guidelines("g", "T"), Section("s", "custom", "S", (Clause("c", "one"), Clause("d", "two")))
)


class Shelf:
    """A place that keeps drafts, and can be full."""

    def __init__(self) -> None:
        self.kept: list[Guidelines] = []
        self.full = False

    def keep(self, guidelines: Guidelines) -> datetime:
        if self.full:
            raise DiskFull("The disk is full.", "Make room.")
        self.kept.append(guidelines)
        return datetime.now(UTC)


@pytest.fixture
def shelf():
    return Shelf()


@pytest.fixture
def session(shelf, qapp):
    made = EditSession(ImmediateRunner())
    made.begin(BEGUN, shelf)
    yield made
    made.deleteLater()


def write(session: EditSession, text: str, clause: str = "c") -> None:
    place = ("s", "clauses", clause, "text")
    session.edit("writing", place, lambda g: edits.set_clause_text(g, "s", clause, text))


def text(session: EditSession, clause: str = "c") -> str:
    return session.guidelines.section("s").clause(clause).text


def test_typing_in_one_place_is_one_step(session):
    for so_far in ("onex", "onexy", "onexyz"):
        write(session, so_far)
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == "writing"
    session.undo_stack.undo()
    assert session.guidelines is BEGUN
    session.undo_stack.redo()
    assert text(session) == "onexyz"


def test_another_place_is_another_step(session):
    write(session, "x")
    write(session, "y", "d")
    assert session.undo_stack.count() == 2


def test_after_a_rest_it_is_another_step(session, monkeypatch):
    now = [100.0]
    monkeypatch.setattr(session_module, "monotonic", lambda: now[0])
    write(session, "x")
    now[0] += 1.5
    write(session, "xy")
    assert session.undo_stack.count() == 2


def test_changes_without_a_place_never_merge(session):
    for name in ("a", "b"):
        session.edit("renaming", (), lambda g, name=name: edits.set_title(g, "s", name))
    assert session.undo_stack.count() == 2


def test_nothing_changed_is_no_step(session):
    write(session, "one")
    assert session.undo_stack.count() == 0


def test_undo_tells_where_it_was(session, qtbot):
    write(session, "x")
    with qtbot.waitSignal(session.travelled) as travelled:
        session.undo_stack.undo()
    assert travelled.args[0] == ("s", "clauses", "c", "text")


def test_the_draft_is_kept_within_a_second(session, shelf, qtbot):
    write(session, "x")
    assert not session.is_kept
    with qtbot.waitSignal(session.kept, timeout=1_000):
        pass
    assert shelf.kept == [session.guidelines]
    assert session.is_kept


def test_a_full_disk_loses_nothing_and_is_tried_again(session, shelf, qtbot, monkeypatch):
    monkeypatch.setattr(session_module, "_KEEP_AGAIN", 50)
    shelf.full = True
    write(session, "precious")
    with qtbot.waitSignal(session.keep_failed) as failed:
        session.keep_now()
    assert isinstance(failed.args[0], DiskFull)
    assert text(session) == "precious"
    shelf.full = False
    with qtbot.waitSignal(session.kept, timeout=2_000):
        pass
    assert shelf.kept[-1] is session.guidelines


def test_what_is_typed_while_keeping_is_kept_next(shelf, qapp, qtbot):
    runner = TaskRunner(pytest.fail)
    session = EditSession(runner)
    session.begin(BEGUN, shelf)
    write(session, "x")
    session.keep_now()
    write(session, "xy", "d")
    qtbot.waitUntil(lambda: session.is_kept, timeout=3_000)
    assert shelf.kept[-1] is session.guidelines
    runner.shutdown()
    session.deleteLater()


def test_before_the_window_closes_everything_is_kept(shelf, qapp):
    runner = TaskRunner(pytest.fail)
    session = EditSession(runner)
    session.begin(BEGUN, shelf)
    write(session, "x")
    session.keep_now()
    write(session, "xyz")
    session.keep_and_wait()
    assert shelf.kept[-1] is session.guidelines
    runner.shutdown()
    session.deleteLater()


def test_going_elsewhere_keeps_what_was_written_here(session, shelf):
    write(session, "x")
    mine = session.guidelines
    session.begin(Guidelines("h", "Other"), Shelf())
    assert shelf.kept == [mine]
    assert not session.undo_stack.canUndo()
    assert session.is_kept


def test_findings_come_a_moment_after_typing(session, qtbot):
    write(session, "Ask [Name of contact] first.")
    with qtbot.waitSignal(session.found, timeout=2_000) as found:
        pass
    assert "DOC-3" in [finding.check for finding in found.args[0]]
    assert session.findings == found.args[0]


def test_saving_leaves_nothing_to_keep(session, shelf):
    write(session, "x")
    session.was_saved(session.guidelines)
    QTest.qWait(session_module._KEEP_AFTER + 100)
    assert shelf.kept == []
    assert session.undo_stack.isClean()


def test_a_draft_is_kept_while_the_worker_is_busy(shelf, qapp, qtbot):
    runner, free = TaskRunner(pytest.fail), Event()
    session = EditSession(runner)
    session.begin(BEGUN, shelf)
    qtbot.waitUntil(lambda: not runner.busy)
    runner.submit(free.wait, 20)
    write(session, "x")
    qtbot.waitUntil(lambda: session.is_kept, timeout=1_000)
    assert shelf.kept == [session.guidelines]
    free.set()
    runner.shutdown()
    session.deleteLater()


def test_typing_without_a_pause_does_not_put_it_off(shelf, qapp):
    """Again and again while one types, not only when the fingers rest."""
    runner = TaskRunner(pytest.fail)
    session = EditSession(runner)
    session.begin(BEGUN, shelf)
    try:
        for number in range(60):
            write(session, f"one {number}")
            QTest.qWait(30)
        assert len(shelf.kept) >= 2
    finally:
        runner.shutdown()
        session.deleteLater()
