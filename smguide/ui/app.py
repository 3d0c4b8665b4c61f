"""Puts the window together: application, look, library, worker, error hooks."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from smguide import __version__
from smguide.errors import SmguideError
from smguide.logs import keep_crash_log, keep_log, let_go_of_log
from smguide.settings import home_folder
from smguide.store.keybox import remembered_passphrase
from smguide.ui.appearance import Appearance, ThemeChoice
from smguide.ui.garbage import GarbageCollection
from smguide.ui.language import speak
from smguide.ui.main_window import MainWindow
from smguide.ui.messages import ExceptHooks, Messages
from smguide.ui.qt_log import log_qt_messages
from smguide.ui.tasks import ImmediateRunner, Runner, TaskRunner, share_often
from smguide.ui.theme import Tone
from smguide.workspace import SAMPLE, Workspace

READY = "SMGUIDE_BENCH_READY"
"""With this set, the program says “ready” once the sample is on screen, and ends (bench)."""


@dataclass(slots=True)
class Program:
    """Everything that lives as long as the window does."""

    application: QApplication
    workspace: Workspace
    runner: Runner
    appearance: Appearance
    window: MainWindow
    hooks: ExceptHooks
    garbage: GarbageCollection

    def close(self) -> None:
        """End in the order that leaves nothing behind."""
        self.window.close()
        self.runner.shutdown()
        self.hooks.remove()
        self.garbage.stop()
        self.appearance.deleteLater()
        self.workspace.close()


def build(
    application: QApplication, home: Path, *, at_once: bool = False, first: str = ""
) -> Program:
    """Build the program without showing it; ``at_once`` does all work on the calling thread.

    The guidelines ``first`` are read while the window is being built; it will ask for them.
    """
    workspace = Workspace(home, passphrase=remembered_passphrase)
    settings = workspace.settings
    speak(application, settings.language)
    appearance = Appearance(application, choice=_theme(settings.theme), scale=settings.scale / 100)
    reporter = _Reporter()
    runner: Runner = ImmediateRunner(reporter.report) if at_once else TaskRunner(reporter.report)
    if first in workspace.names():
        runner.submit(workspace.open, first, failed=_said_when_opened)
    share_often()
    window = MainWindow(workspace, runner, appearance)
    reporter.show = window.messages.show_error
    hooks = ExceptHooks(window.messages)
    garbage = GarbageCollection(application)
    return Program(application, workspace, runner, appearance, window, hooks, garbage)


def main(*, with_sample: bool = False) -> int:
    """Open the window and stay until it is closed; returns the exit code."""
    home = home_folder()
    application = application_instance()
    keep_crash_log(home)
    log = keep_log(home)
    try:
        with Workspace(home) as workspace:
            first = SAMPLE if with_sample else workspace.settings.last_opened
            known = first in workspace.names()
        program = build(application, home, first=first if known else "")
    except SmguideError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    program.hooks.install()
    if os.environ.get(READY):
        _ReadySign(program)
    program.window.show()
    program.window.start(first if known else "")
    keys = KeyNote(program.window.messages)
    program.runner.submit(program.workspace.close_keys, done=keys.say)
    if with_sample and not known:
        program.window.open_sample()
    code = application.exec()
    program.close()
    let_go_of_log(log)
    return code


def application_instance() -> QApplication:
    """The application, named for the desktop it runs on."""
    log_qt_messages()
    QApplication.setApplicationName("smguide")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("smguide")
    return QApplication(sys.argv[:1])


def _said_when_opened(_error: BaseException) -> None:
    """What goes wrong in reading ahead is said when the window asks for the same."""


class _Reporter:
    """Errors of the worker go to the window, which is built after the worker."""

    show: Callable[[BaseException], object] | None = None

    def report(self, error: BaseException) -> None:
        if self.show is None:
            raise error
        self.show(error)


class KeyNote:
    """Says that others could read a key, as it may be known to somebody now."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def say(self, found: bool) -> None:
        """Say it if it was ``found``."""
        if found:
            self._messages.note(
                _tr("Other people on this computer could read your key."),
                hint=_tr(
                    "That is mended. If you do not trust all of them, have a new key accepted."
                ),
                tone=Tone.WARN,
            )


class _ReadySign(QObject):
    """Says “ready” and ends the program once the sample is on screen and nothing is being read."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.window)
        self._runner = program.runner
        self._timer = QTimer(self)
        self._timer.setInterval(2)
        self._timer.timeout.connect(self._look)
        program.window.desk_changed.connect(self._timer.start)

    @Slot()
    def _look(self) -> None:
        if self._runner.busy:
            return
        self._timer.stop()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        QApplication.quit()


def _theme(name: str) -> ThemeChoice:
    return ThemeChoice(name) if name in set(ThemeChoice) else ThemeChoice.SYSTEM


def _tr(words: str) -> str:
    return QCoreApplication.translate("Start", words)
