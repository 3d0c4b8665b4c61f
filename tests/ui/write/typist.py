"""Types into the real window until it is killed; started by test_ui_write_killed.

Line by line on the standard input come folders to work in; for each a child opens the program
there, says what it found, and types. All of them share the time it takes to load the program.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smguide.ui.app import application_instance, build
from smguide.ui.write.recovery import RecoveryDialog

_EVERY = 20
_LETTERS = "The quick brown fox says who it is and asks first. "


class Typist(QObject):
    """Waits for the draft, keeps what comes back, and types at the end of the first clause."""

    def __init__(self, program, out):
        super().__init__()
        self._program = program
        self._out = out
        self._typed = 0
        self._editor = None
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @Slot()
    def _go_on(self):
        page = self._program.window.page("write")
        if self._editor is None and page.session.has_work and not self._program.runner.busy:
            self._begin(page)
        elif self._editor is not None:
            letter = _LETTERS[self._typed % len(_LETTERS)]
            self._typed += 1
            QTest.keyClicks(self._editor, letter)
            self._say("typed", str(len(_clause(page))))

    def _begin(self, page):
        dialog = page.guard.dialog
        asked = ""
        if isinstance(dialog, RecoveryDialog):
            asked = dialog.accessibleDescription()
            QTest.keyClick(dialog, Qt.Key.Key_Return)
        self._say("found", _clause(page), asked)
        self._editor = page.sheet.clauses.blocks[0].editor
        self._editor.put_caret(-1)

    def _say(self, *words):
        line = "\t".join((f"{time.monotonic():.6f}", *words)) + "\n"
        os.write(self._out, line.encode())


def _clause(page):
    return page.session.guidelines.sections[0].clauses[0].text


def _work(home, out):
    application = application_instance()
    program = build(application, home)
    program.window.show()
    program.window.start("acme")
    typist = Typist(program, out)
    application.exec()
    del typist


def main():
    for line in sys.stdin:
        home, pipe = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            _work(Path(home), os.open(pipe, os.O_WRONLY))
            os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    assert QApplication.instance() is None
    main()
