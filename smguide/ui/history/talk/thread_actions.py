"""Does what somebody wants with a thread: on the worker, and asks first before taking back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.dialogs import DialogText, FormDialog, confirm
from smguide.ui.messages import Messages
from smguide.ui.tasks import Runner
from smguide.workspace import Desk


class ThreadActions(QObject):
    """``done`` once something is in the record; ``failed`` when it could not be."""

    done = Signal()
    failed = Signal()

    def __init__(self, window: QWidget, runner: Runner, messages: Messages) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._messages = messages
        self._desk: Desk | None = None
        self._which = "latest"
        self._to_take_back = ""
        self._said = ""
        self.question: FormDialog | None = None

    def look(self, desk: Desk, which: str = "latest") -> None:
        """Act at this desk, for somebody who looks at that revision."""
        self._desk, self._which = desk, which

    @Slot(str, str)
    def reply(self, thread: str, words: str) -> None:
        """Answer in a thread."""
        if self._desk is not None:
            self._said = _tr("Reply sent")
            self._submit(_Replying(self._desk, thread, words, self._which))

    @Slot(str, bool)
    def settle(self, thread: str, resolved: bool) -> None:
        """Say that a thread is settled, or open again as the text is now."""
        if self._desk is not None:
            self._said = _tr("Resolved") if resolved else _tr("Opened again")
            self._submit(_Settling(self._desk, thread, resolved=resolved))

    @Slot(str)
    def take_back(self, comment: str) -> None:
        """Ask whether it is meant; that it was there stays in the record."""
        if self._desk is None:
            return
        self._to_take_back = comment
        text = DialogText(
            _tr("Take back your comment?"),
            _tr("Its words are shown no more. That you took something back stays in the record."),
            _tr("Take back"),
        )
        self.question = confirm(self._window, text, self._take_back)

    def _take_back(self) -> None:
        if self._desk is not None:
            self._said = _tr("Taken back")
            self._submit(_TakingBack(self._desk, self._to_take_back))

    def _submit(self, work: _Replying | _Settling | _TakingBack) -> None:
        self._runner.submit(work, done=self._succeeded, failed=self._could_not)

    def _succeeded(self, _answer: object) -> None:
        self._messages.success(self._said)
        self.done.emit()

    def _could_not(self, error: BaseException) -> None:
        self._messages.show_error(error)
        self.failed.emit()


class _Replying:
    """A reply, for the worker."""

    def __init__(self, desk: Desk, thread: str, words: str, which: str) -> None:
        self._desk, self._thread, self._words, self._which = desk, thread, words, which

    def __call__(self) -> str:
        return self._desk.talk.reply(self._thread, self._words, which=self._which)


class _Settling:
    """Resolving or opening again, for the worker."""

    def __init__(self, desk: Desk, thread: str, *, resolved: bool) -> None:
        self._desk, self._thread, self._resolved = desk, thread, resolved

    def __call__(self) -> str:
        talk = self._desk.talk
        return talk.resolve(self._thread) if self._resolved else talk.reopen(self._thread)


class _TakingBack:
    """Taking back, for the worker."""

    def __init__(self, desk: Desk, comment: str) -> None:
        self._desk, self._comment = desk, comment

    def __call__(self) -> None:
        self._desk.talk.take_back(self._comment)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Threads", words)
