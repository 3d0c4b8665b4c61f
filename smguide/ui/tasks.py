"""Work off the UI thread: one worker, answers on the UI thread (style.md 7.5, V8).

Beside the worker there is a writer, which only puts drafts on the disk: a draft must not wait
behind an export or an audit. It needs no git, so that git still runs on one thread alone; and
what is given to the worker begins after the drafts given before it, as if there were one queue.

Functions given to ``submit`` touch no widget; arguments and answers are frozen values. ``done``
and ``failed`` are bound methods; an answer for a widget that is gone is dropped.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

Done = Callable[[Any], object]
Failed = Callable[[BaseException], object]

_SWITCH: Final = 0.0005
"""Seconds that one thread keeps the interpreter while another waits for it."""

_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Ticket:
    """One piece of work asked for."""

    future: Future[Any]
    done: Done | None
    failed: Failed
    dropped: bool = False

    def drop(self) -> None:
        """Do not begin it, or if it has begun, tell nobody the answer. Only for reading."""
        self.dropped = True
        self.future.cancel()

    @property
    def error(self) -> BaseException | None:
        """What went wrong, once it is over and somebody still waits for the answer."""
        if self.dropped or self.future.cancelled():
            return None
        return self.future.exception()

    def deliver(self) -> None:
        """Hand the answer over, on the UI thread."""
        if self.dropped or self.future.cancelled():
            return
        error = self.future.exception()
        if error is not None:
            _call(self.failed, error)
        elif self.done is not None:
            _call(self.done, self.future.result())


def _call(receiver: Callable[[Any], object], answer: object) -> None:
    owner = getattr(receiver, "__self__", None)
    if isinstance(owner, QObject) and not shiboken6.isValid(owner):
        _log.debug("nobody is left to hear of %r", receiver)
        return
    receiver(answer)


def share_often() -> None:
    """Let the window's thread have the interpreter soon after it asks for it.

    While the worker reckons, each wait would else last up to 5 ms, and a key has several of them.
    """
    sys.setswitchinterval(_SWITCH)


class TaskRunner(QObject):
    """Runs functions one after the other on one worker, in the order they were given.

    ``went_wrong`` tells of every error before whoever asked hears of it.
    """

    busy_changed = Signal(bool)
    went_wrong = Signal(object)
    _finished = Signal(object)

    def __init__(self, on_error: Failed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_error = on_error
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="worker")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._last_kept: Future[Any] | None = None
        self._open: dict[Future[Any], Ticket] = {}
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        function: Callable[..., Any],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Ticket:
        """Run ``function(*args)`` on the worker; then ``done`` or ``failed`` here.

        Without ``failed`` an error goes to the place the runner was made with.
        """
        future = self._worker.submit(_after, self._last_kept, function, *args)
        return self._expect(Ticket(future, done, failed or self._on_error))

    def keep(
        self,
        function: Callable[..., Any],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Ticket:
        """The same on the writer: for keeping what is typed, whatever the worker is doing."""
        future = self._last_kept = self._writer.submit(function, *args)
        return self._expect(Ticket(future, done, failed or self._on_error))

    def _expect(self, ticket: Ticket) -> Ticket:
        self._open[ticket.future] = ticket
        if len(self._open) == 1:
            self.busy_changed.emit(True)
        ticket.future.add_done_callback(self._finished.emit)
        return ticket

    @Slot(object)
    def _deliver(self, future: Future[Any]) -> None:
        ticket = self._open.pop(future, None)
        if ticket is None:
            return
        if not self._open:
            self.busy_changed.emit(False)
        if ticket.error is not None:
            self.went_wrong.emit(ticket.error)
        ticket.deliver()

    @property
    def busy(self) -> bool:
        """Whether any answer is still to come."""
        return bool(self._open)

    def shutdown(self) -> None:
        """Finish what has begun, forget the rest; call before the application ends."""
        self._finished.disconnect(self._deliver)
        self._writer.shutdown(wait=True)
        self._worker.shutdown(wait=True, cancel_futures=True)
        self._open.clear()


class ImmediateRunner(QObject):
    """The same, at once and on the calling thread; for tests and the offscreen tour."""

    busy_changed = Signal(bool)
    went_wrong = Signal(object)

    def __init__(self, on_error: Failed | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_error = on_error or _raise

    def submit(
        self,
        function: Callable[..., Any],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Ticket:
        """Run ``function(*args)`` and hand over the answer before returning."""
        ticket = Ticket(Future(), done, failed or self._on_error)
        self.busy_changed.emit(True)
        try:
            ticket.future.set_result(function(*args))
        except Exception as error:
            ticket.future.set_exception(error)
        self.busy_changed.emit(False)
        if ticket.error is not None:
            self.went_wrong.emit(ticket.error)
        ticket.deliver()
        return ticket

    def keep(
        self,
        function: Callable[..., Any],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> Ticket:
        """The same: nothing is ever waited for."""
        return self.submit(function, *args, done=done, failed=failed)

    @property
    def busy(self) -> bool:
        """Never: work is over when ``submit`` returns."""
        return False

    def shutdown(self) -> None:
        """Nothing is ever left to do."""


Runner = TaskRunner | ImmediateRunner


class Latest:
    """Asks a runner and hears only the newest answer, as when somebody clicks down a list."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner
        self._ticket: Ticket | None = None

    def submit(
        self,
        function: Callable[..., Any],
        *args: object,
        done: Done | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Drop what was asked before and ask this instead."""
        if self._ticket is not None:
            self._ticket.drop()
        self._ticket = self._runner.submit(function, *args, done=done, failed=failed)


def _after(kept: Future[Any] | None, function: Callable[..., Any], *args: object) -> Any:
    """Do something once a draft is on the disk, or has failed to get there."""
    if kept is not None:
        wait([kept])
    return function(*args)


def _raise(error: BaseException) -> None:
    raise error
