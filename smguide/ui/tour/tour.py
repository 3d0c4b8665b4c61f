"""``smguide tour``: the whole main job on the sample, in the real window, with screenshots.

Every step does in the window what a person would: open, edit, save, compare, ask, approve as two
other members of the team, publish, export. Nothing of the person's own library is touched: the tour
works in a folder of its own.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from smguide.errors import SmguideError
from smguide.sample import make_sample
from smguide.ui.app import Program, application_instance, build
from smguide.ui.appearance import ThemeChoice
from smguide.ui.tour.stage import Stage
from smguide.ui.tour.steps import STEPS
from smguide.workspace.library import now

_PAUSE_UNSEEN = 60
_PAUSE_SEEN = 900


class Tour(QObject):
    """Takes the steps one after the other between events, and stops at the first that fails."""

    def __init__(self, program: Program, out: Path, pause: int) -> None:
        super().__init__(program.application)
        self._program = program
        self._stage = Stage(program, out, self._failed)
        self._taken = 0
        self.failure: BaseException | None = None
        self.told: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin as soon as the window is up."""
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        if self._program.runner.busy:
            return
        if self._taken == len(STEPS):
            self._end()
            return
        step = STEPS[self._taken]
        self._taken += 1
        self.told.append(step.name)
        try:
            step.do(self._stage)
        except Exception as error:
            self._failed(error)

    def _failed(self, error: BaseException) -> None:
        self.failure = error
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._program.application.quit()


def main(arguments: Sequence[str]) -> int:
    """Take the tour; returns 0 where every step worked, 2 with one sentence where one did not."""
    parser = argparse.ArgumentParser(prog="smguide tour", description="Walk through the main job.")
    parser.add_argument("--out", default="tour", help="folder for screenshots and documents")
    out = Path(parser.parse_args(arguments).out).absolute()
    application = application_instance()
    try:
        out.mkdir(parents=True, exist_ok=True)
        return _take(application, out)
    except (SmguideError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2


def _take(application: QApplication, out: Path) -> int:
    unseen = application.platformName() in ("offscreen", "minimal")
    with tempfile.TemporaryDirectory(prefix="smguide-tour-") as home:
        make_sample(Path(home), now())
        program = build(application, Path(home))
        program.appearance.choose(ThemeChoice.LIGHT)
        program.window.show()
        program.window.start()
        tour = Tour(program, out, _PAUSE_UNSEEN if unseen else _PAUSE_SEEN)
        tour.start()
        application.exec()
        program.close()
    return _tell(tour, out)


def _tell(tour: Tour, out: Path) -> int:
    if tour.failure is not None:
        sys.stderr.write(f"Stopped at “{tour.told[-1]}”. {tour.failure}\n")
        return 2
    sys.stdout.write(f"{len(tour.told)} steps taken; pictures and documents are in {out}.\n")
    return 0
