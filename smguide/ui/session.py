"""One person's editing: the present guidelines, one undo stack, the draft kept, what to look at.

The draft is kept within a second of a keystroke (design section 5), whatever else goes on: by the
runner's writer, and by a clock that runs from the first change not yet kept, so that typing
without a pause does not put it off. When keeping fails, everything stays in memory, the failure is
told, and keeping is tried again until it works.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import wait
from datetime import date
from time import monotonic
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from smguide.checks.finding import Finding
from smguide.checks.folding import folded
from smguide.checks.memory import Memory
from smguide.checks.report import Report
from smguide.model.guidelines import Guidelines
from smguide.ui.check_words import say_check
from smguide.ui.tasks import Latest, Runner, Ticket

Place = tuple[str | int, ...]
Change = Callable[[Guidelines], Guidelines]

_MERGE_PAUSE: Final = 1.0
"""Seconds of rest after which typing in the same place is another step of undo."""

_LONGEST_STEP: Final = 12.0
"""Seconds of unbroken typing that one step of undo takes back at most."""

_MOST_STEPS: Final = 400
_KEEP_AFTER: Final = 400
_KEEP_AGAIN: Final = 5_000
_LOOK_AFTER: Final = 200
"""Milliseconds: from the first change not kept to keeping it, to trying again, and from the last
change to looking for findings."""

_UNDO_ID: Final = 1
_NOTHING: Final = Guidelines(id="", title="")
_LONGEST_WAIT: Final = 5
"""Seconds that closing the window waits for the draft."""


class Keeper(Protocol):
    """Where a draft is kept; a desk of the workspace is one."""

    def keep(self, guidelines: Guidelines) -> Any:
        """Keep the draft and say when it was kept."""


class EditSession(QObject):
    """Every change of the Write screen goes through ``edit``; pages show what ``changed`` brings.

    ``told`` are the findings as people count them: what several rows lack is one thing.

    ``kept`` carries the time, ``keep_failed`` the error, ``found`` the findings, ``travelled`` the
    place that undo or redo changed. ``left_behind`` carries guidelines that one has left, and the
    error that kept them from being kept. ``refused`` says that somebody tried to write where one
    may only read.
    """

    changed = Signal(object)
    kept = Signal(object)
    keep_failed = Signal(object)
    found = Signal(object)
    travelled = Signal(object)
    refused = Signal()
    left_behind = Signal(object, object)

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guidelines = self._kept_value = _NOTHING
        self._keeper: Keeper | None = None
        self._runner = runner
        self._keeping: Guidelines | None = None
        self._waiting_since = 0.0
        self._ticket: Ticket | None = None
        self.report = Report()
        self.told: tuple[Finding, ...] = ()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_MOST_STEPS)
        self._looking = Latest(runner)
        self._memory = Memory()
        self._keep_timer = self._timer(_KEEP_AFTER, self.keep_now)
        self._look_timer = self._timer(_LOOK_AFTER, self.look_now)
        self._restore_timer = self._timer(0, self._restore)
        self._reading = False

    def _timer(self, pause: int, then: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    @property
    def guidelines(self) -> Guidelines:
        """What is being written, as it stands now."""
        return self._guidelines

    @property
    def runner(self) -> Runner:
        """Where work is done that takes longer than a keystroke may."""
        return self._runner

    @property
    def is_kept(self) -> bool:
        """Whether everything typed so far is on the disk."""
        return self._kept_value is self._guidelines

    def edit(self, label: str, place: Place, change: Change, *, merges: bool = True) -> None:
        """Change the guidelines; ``label`` names the change for undo.

        Changes of the same ``place`` within a second are one step, where both of them ``merges``;
        an empty place never does.
        """
        if self._reading:
            self._restore_timer.start()
            return
        after = change(self._guidelines)
        if after != self._guidelines:
            self.undo_stack.push(_Step(self, label, place, after, merges=merges))

    def begin(self, guidelines: Guidelines, keeper: Keeper) -> None:
        """Go on with other guidelines, kept elsewhere; there is nothing to undo yet."""
        left, unkept = self._keeper, None if self.is_kept else self._guidelines
        self._keeper = keeper
        self._keeping = None
        if left is not None and unkept is not None:
            self._keep_by(left, unkept)
        self._keep_timer.stop()
        self._reading = False
        self.undo_stack.clear()
        self._guidelines = self._kept_value = guidelines
        self._announce()

    @property
    def reading(self) -> bool:
        """Whether one may only read."""
        return self._reading

    def only_read(self) -> None:
        """Write no more, until :meth:`begin`: another window writes in this draft."""
        self._reading = True
        self._kept_value = self._guidelines
        self._keep_timer.stop()
        self.undo_stack.clear()

    @Slot()
    def _restore(self) -> None:
        """Show again what stands there, in place of what was typed in vain."""
        self.changed.emit(self._guidelines)
        self.refused.emit()

    def ask_elsewhere(self, question: Callable[[Any], Any], done: Callable[[Any], object]) -> None:
        """Ask the place where the draft is kept for something, off the UI thread."""
        if self._keeper is not None:
            self._runner.submit(question, self._keeper, done=done)

    @property
    def has_work(self) -> bool:
        """Whether there is anything to write in."""
        return self._keeper is not None

    def apply(self, guidelines: Guidelines) -> None:
        """Make these the present guidelines; used by the steps of the undo stack."""
        if self.is_kept or self._guidelines is self._keeping:
            self._waiting_since = monotonic()
        self._guidelines = guidelines
        if not self._keep_timer.isActive():
            self._keep_timer.start(_KEEP_AFTER)
        self._announce()

    def _announce(self) -> None:
        self._look_timer.start()
        self.changed.emit(self._guidelines)

    @Slot()
    def keep_now(self) -> None:
        """Keep the draft, unless it is kept or just being kept."""
        self._keep_timer.stop()
        if self.is_kept or self._keeping is not None or self._keeper is None:
            return
        self._keeping = self._guidelines
        self._keep_by(self._keeper, self._guidelines)

    def _keep_by(self, keeper: Keeper, guidelines: Guidelines) -> None:
        work = _Keeping(self, keeper, guidelines)
        self._ticket = self._runner.keep(
            keeper.keep, guidelines, done=work.done, failed=work.failed
        )

    def keep_and_wait(self) -> bool:
        """Keep the draft before the window closes; whether all of it is on the disk."""
        self._keeping = None
        self.keep_now()
        if self.is_kept or self._ticket is None:
            return self.is_kept
        future = self._ticket.future
        wait([future], timeout=_LONGEST_WAIT)
        return future.done() and future.exception() is None

    def was_kept(self, guidelines: Guidelines, at: object) -> None:
        """These guidelines are on the disk now."""
        if self._keeping is not guidelines:
            return
        self._keeping = None
        self._kept_value = guidelines
        self.kept.emit(at)
        if not self.is_kept:
            waited = round((monotonic() - self._waiting_since) * 1_000)
            self._keep_timer.start(max(0, _KEEP_AFTER - waited))

    def was_not_kept(self, keeper: Keeper, guidelines: Guidelines, error: BaseException) -> None:
        """These guidelines could not be kept; they stay in memory."""
        if keeper is not self._keeper:
            self.left_behind.emit(guidelines, error)
            return
        if self._keeping is guidelines:
            self._keeping = None
            self._keep_timer.start(_KEEP_AGAIN)
        self.keep_failed.emit(error)

    @Slot()
    def look_now(self) -> None:
        """Look for findings in what stands there now."""
        self._look_timer.stop()
        self._looking.submit(_look, self._guidelines, self._memory, done=self._were_found)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found last, accepted findings aside."""
        return self.report.findings

    def _were_found(self, report: Report) -> None:
        self.report = report
        self.told = tuple(f.first for f in folded(report.findings, self._guidelines))
        self.found.emit(report.findings)

    def was_saved(self, guidelines: Guidelines) -> None:
        """These guidelines are a revision now: nothing is left to keep of them."""
        self.undo_stack.setClean()
        if guidelines is self._guidelines:
            self._kept_value = guidelines


def _look(guidelines: Guidelines, memory: Memory) -> Report:
    from smguide.checks.engine import report  # all checks: read where they are needed

    return report(guidelines, date.today(), memory=memory, say=say_check)


class _Keeping:
    """One keeping under way: its answer counts only while it is the newest."""

    def __init__(self, session: EditSession, keeper: Keeper, guidelines: Guidelines) -> None:
        self._session = session
        self._keeper = keeper
        self._guidelines = guidelines

    def done(self, at: object) -> None:
        """It worked."""
        if isValid(self._session):
            self._session.was_kept(self._guidelines, at)

    def failed(self, error: BaseException) -> None:
        """It did not."""
        if isValid(self._session):
            self._session.was_not_kept(self._keeper, self._guidelines, error)


class _Step(QUndoCommand):
    """One change as two snapshots; unchanged parts of them are the same values."""

    def __init__(
        self,
        session: EditSession,
        label: str,
        place: Place,
        after: Guidelines,
        *,
        merges: bool,
    ) -> None:
        super().__init__(label)
        self._session = session
        self.place = place
        self.merges = merges
        self.before = session.guidelines
        self.after = after
        self.began = self.latest = monotonic()
        self._done_before = False

    def id(self) -> int:
        """Steps of one kind may merge."""
        return _UNDO_ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a later change of the same place."""
        if not isinstance(other, _Step) or not self.place or other.place != self.place:
            return False
        if not (self.merges and other.merges):
            return False
        rested = other.latest - self.latest > _MERGE_PAUSE
        if rested or other.latest - self.began > _LONGEST_STEP:
            return False
        self.after, self.latest = other.after, other.latest
        return True

    def redo(self) -> None:
        """Make the change."""
        self._session.apply(self.after)
        if self._done_before:
            self._session.travelled.emit(self.place)
        self._done_before = True

    def undo(self) -> None:
        """Take the change back."""
        self._session.apply(self.before)
        self._session.travelled.emit(self.place)
