"""The one place that tells people what went well, what went wrong, and what was not foreseen."""

from __future__ import annotations

import logging
import sys
import threading
from collections import deque
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from smguide.errors import Alarm, SmguideError
from smguide.trace import trace
from smguide.ui.dialogs import DialogText, FormDialog, open_dialog
from smguide.ui.theme import Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.info_bar import InfoBar
from smguide.ui.widgets.toast import Toast

_MOST_WAITING = 5
"""Unforeseen errors that wait for their dialog; more of them say nothing new."""

_log = logging.getLogger(__name__)


class Messages(QObject):
    """Shows sentences in a bar, good news in passing, and surprises in one dialog at a time."""

    _surprised = Signal(object)

    def __init__(self, window: QWidget, bar: InfoBar, toast: Toast) -> None:
        super().__init__(window)
        self._window = window
        self._bar = bar
        self._toast = toast
        self._waiting: deque[BaseException] = deque(maxlen=_MOST_WAITING)
        self._dialog: UnexpectedDialog | None = None
        self._alarms_told_here = True
        self._alarm_is_shown = False
        self._surprised.connect(self._show_surprise, Qt.ConnectionType.AutoConnection)

    def success(self, sentence: str) -> None:
        """``Revision 17 saved``: said in passing."""
        self._toast.say(sentence)

    def note(self, sentence: str, *, hint: str = "", tone: str = Tone.INFO) -> None:
        """Something to know that is no error; stays until dismissed."""
        self._alarm_is_shown = False
        self._bar.show_message(tone, sentence, hint=hint)

    @Slot(object)
    def show_error(self, error: BaseException) -> None:
        """An error of ours as a sentence with its next step; any other as a surprise."""
        if not isinstance(error, SmguideError):
            self.unexpected(error)
            return
        is_alarm = isinstance(error, Alarm)
        if is_alarm and not self._alarms_told_here:
            return
        self._alarm_is_shown = is_alarm
        cause = error.__cause__
        details = trace(cause) if cause else ""
        _log.warning("told of an error", exc_info=error)
        self._bar.show_message(Tone.BAD, error.message, hint=error.hint, details=details)

    def tell_alarms(self, *, told_here: bool) -> None:
        """Whether alarms are told here, or by something that stays until they are over."""
        self._alarms_told_here = told_here
        if not told_here and self._alarm_is_shown:
            self._bar.dismiss()

    def unexpected(self, error: BaseException) -> None:
        """An error nobody foresaw; may be called from any thread."""
        _log.error("unexpected", exc_info=error)
        self._surprised.emit(error)

    @Slot(object)
    def _show_surprise(self, error: BaseException) -> None:
        if self._dialog is not None:
            self._waiting.append(error)
            return
        self._dialog = UnexpectedDialog(self._window, error)
        self._dialog.finished.connect(self._next_surprise)
        open_dialog(self._dialog)

    @Slot()
    def _next_surprise(self) -> None:
        self._dialog = None
        if self._waiting:
            self._show_surprise(self._waiting.popleft())


class UnexpectedDialog(FormDialog):
    """Says that it was not the person's fault, and gives the details to pass on."""

    def __init__(self, parent: QWidget, error: BaseException) -> None:
        details = QPlainTextEdit(trace(error))
        details.setReadOnly(True)
        details.setAccessibleName(_tr("Details"))
        details.setMinimumHeight(180)
        text = DialogText(
            _tr("Something went wrong that smguide did not foresee"),
            _tr("What you typed is kept. You can go on; if it happens again, pass on the details."),
            _tr("Go on"),
        )
        super().__init__(parent, text, details)
        self._details = details
        self.copy_button = button(_tr("Copy details"), icon="copy")
        self.cancel.hide()
        self.add_button(self.copy_button)
        self.copy_button.clicked.connect(self._copy)
        self.submitted.connect(self.accept)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())


class ExceptHooks:
    """Sends what nobody caught to ``Messages``; installed by the application only."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable

    def remove(self) -> None:
        """As it was before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._before[0](kind, error, trace)
            return
        self._messages.unexpected(error.with_traceback(trace))

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        """Nothing can be done about it, and a terminal need not hear of it."""
        if args.exc_value is not None:
            _log.error("unraisable", exc_info=args.exc_value)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Messages", words)
