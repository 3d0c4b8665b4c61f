"""``smguide tour``: the whole main job on the sample, in the real window, with screenshots.

Every step does in the window what a person would: open, edit, save, compare, ask, approve as two
other members of the team, publish, export. Nothing of the person's own library is touched: the tour
works in a folder of its own.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smguide.errors import SmguideError
from smguide.review.bodies import ChangeClass
from smguide.review.status import Action
from smguide.sample import NAME, make_sample
from smguide.ui.app import Program, application_instance, build
from smguide.ui.appearance import ThemeChoice
from smguide.ui.publish.last_look import LastLookDialog
from smguide.workspace import Desk
from smguide.workspace.library import now

_PAUSE_UNSEEN = 60
_PAUSE_SEEN = 900
_EDITION = "1.2"
_WORDS = " If in doubt, ask Imogen before you post."


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is called, and what it does."""

    name: str
    do: Callable[[], object]


class Tour(QObject):
    """Takes the steps one after the other between events, and stops at the first that fails."""

    def __init__(self, program: Program, out: Path, pause: int) -> None:
        super().__init__(program.application)
        self._program = program
        self._window = program.window
        self._out = out
        self._steps = list(_steps(self))
        self._taken = 0
        self.failure: BaseException | None = None
        self.told: list[str] = []
        self._number = 0
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
        if self._taken == len(self._steps):
            self._end()
            return
        step = self._steps[self._taken]
        self._taken += 1
        self.told.append(step.name)
        try:
            step.do()
        except Exception as error:
            self._failed(error)

    def _failed(self, error: BaseException) -> None:
        self.failure = error
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._program.application.quit()

    # What the steps are made of

    def page(self, place: str) -> Any:
        """A page of the window."""
        return self._window.page(place)

    @property
    def desk(self) -> Desk:
        """The guidelines that are open."""
        desk = self._window.desk
        assert desk is not None, "nothing is open"
        return desk

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """A picture of the window, or of a dialog."""
        target = widget or self._window
        path = self._out / "screenshots" / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not target.grab().save(str(path)):
            raise SmguideError(f"{path} cannot be written.", "Choose another folder.")

    def dialog(self) -> Any:
        """The dialog that is open."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                return widget
        raise SmguideError("The dialog did not open.", "Please report this.")

    # The steps

    def library(self) -> None:
        """The library with the sample in it."""
        self._window.go_to("library")
        self.shot("01-library")

    def open_sample(self) -> None:
        """Open the sample as the person who wrote the draft."""
        self._window.open_guidelines(NAME, "imogen")

    def write(self) -> None:
        """The Write screen."""
        self._window.go_to("write")

    def write_shot(self) -> None:
        """Its picture."""
        self.shot("02-write")

    def approval(self) -> None:
        """The approval workflow."""
        self.page("write").choose("approval")

    def approval_shot(self) -> None:
        """Its picture."""
        self.shot("03-approval-workflow")

    def edit(self) -> None:
        """Type into a clause."""
        page = self.page("write")
        page.choose("disclosure")
        editor = page.sheet.clauses.blocks[0].editor
        editor.moveCursor(QTextCursor.MoveOperation.End)
        editor.insertPlainText(_WORDS)

    def save(self) -> None:
        """Ask for summary and reason."""
        self._window.actions_by_id["save"].trigger()

    def save_filled(self) -> None:
        """Fill them in and save."""
        dialog = self.dialog()
        dialog.fields.summary.setText("Say whom to ask when in doubt")
        dialog.fields.reason.setPlainText("Two new colleagues did not know whom to ask.")
        self.shot("04-save", dialog)
        dialog.primary.click()

    def history(self) -> None:
        """The new revision in the history, compared with the approved one."""
        self._window.go_to("history")
        self._program.runner.submit(self.desk.revision_number, "latest", done=self._saved)

    def _saved(self, number: int) -> None:
        self._number = number
        self.page("history").show_item(self._number)

    def history_shot(self) -> None:
        """Its picture."""
        self.shot("05-history")

    def ask(self) -> None:
        """Ask for review."""
        self._begin(Action.ASK)

    def ask_filled(self) -> None:
        """Tick whom to ask."""
        dialog = self.dialog()
        for row in range(dialog.people.count()):
            dialog.people.item(row).setCheckState(Qt.CheckState.Checked)
        dialog.note.setPlainText("One sentence about disclosure.")
        self.shot("05-ask", dialog)
        dialog.primary.click()

    def first(self) -> None:
        """The first reviewer."""
        self._window.act_as("daniel")
        self.page("history").show_item(self._number)

    def approve_first(self) -> None:
        """The first reviewer looks at the sentence to be signed."""
        self._begin(Action.APPROVE)

    def approve_signed(self) -> None:
        """And signs it."""
        dialog = self.dialog()
        self.shot(f"06-approve-{self.desk.person}", dialog)
        dialog.primary.click()

    def second(self) -> None:
        """The second reviewer."""
        self._window.act_as("elspeth")
        self.page("history").show_item(self._number)

    def approved(self) -> None:
        """The revision is approved."""
        self._window.act_as("imogen")
        self.page("history").show_item(self._number)

    def approved_shot(self) -> None:
        """Its picture."""
        self.shot("07-approved")

    def publish(self) -> None:
        """The Publish screen."""
        self._window.go_to("publish")
        self.page("publish").show_item(self._number)

    def publish_filled(self) -> None:
        """Publish the edition."""
        form = self.page("publish").view.form
        form.classes.choices[ChangeClass.CLARIFYING].click()
        self.shot("08-publish")
        form.publish_button.click()

    def publish_looked(self) -> None:
        """The last look at what the checks found, where they found anything."""
        dialog = self.dialog()
        if isinstance(dialog, LastLookDialog):
            self.shot("09-publish-last-look", dialog)
            dialog.primary.click()

    def publish_confirmed(self) -> None:
        """Confirm what will be recorded."""
        dialog = self.dialog()
        self.shot("09-publish-confirm", dialog)
        dialog.primary.click()

    def published(self) -> None:
        """The new edition in the list; its documents."""
        self.shot("10-published")
        self._program.runner.submit(self._write_documents, self.desk, failed=self._failed)

    def _write_documents(self, desk: Desk) -> None:
        folder = self._out / "documents"
        folder.mkdir(parents=True, exist_ok=True)
        for wanted in ("html", "md", "json"):
            desk.export_to(_EDITION, wanted, folder / f"edition-{_EDITION}.{wanted}")

    def dark(self) -> None:
        """The same in dark."""
        self._program.appearance.choose(ThemeChoice.DARK)

    def dark_shot(self, place: str) -> Callable[[], None]:
        """A step that goes to a page."""

        def go() -> None:
            self._window.go_to(place)

        return go

    def dark_taken(self, place: str) -> Callable[[], None]:
        """A step that takes its picture in dark."""

        def take() -> None:
            self.shot(f"dark-{place}")

        return take

    def _begin(self, action: Action) -> None:
        self.page("history").begin(action)


def _steps(tour: Tour) -> Sequence[Step]:
    main = (
        Step("Library", tour.library),
        Step("Open the sample", tour.open_sample),
        Step("Write", tour.write),
        Step("Its picture", tour.write_shot),
        Step("Approval workflow", tour.approval),
        Step("Its picture", tour.approval_shot),
        Step("Change a clause", tour.edit),
        Step("Save", tour.save),
        Step("Say what changed and why", tour.save_filled),
        Step("History", tour.history),
        Step("Its picture", tour.history_shot),
        Step("Ask for review", tour.ask),
        Step("Say whom", tour.ask_filled),
        Step("Go on as Daniel", tour.first),
        Step("Approve as Daniel", tour.approve_first),
        Step("Sign", tour.approve_signed),
        Step("Go on as Elspeth", tour.second),
        Step("Approve as Elspeth", tour.approve_first),
        Step("Sign", tour.approve_signed),
        Step("Approved", tour.approved),
        Step("Its picture", tour.approved_shot),
        Step("Publish", tour.publish),
        Step(f"Publish edition {_EDITION}", tour.publish_filled),
        Step("What the checks found", tour.publish_looked),
        Step("Confirm", tour.publish_confirmed),
        Step("Export the documents", tour.published),
        Step("Dark", tour.dark),
    )
    dark = [
        Step(f"{place} in dark", do)
        for place in ("library", "write", "history", "publish")
        for do in (tour.dark_shot(place), tour.dark_taken(place))
    ]
    return (*main, *dark)


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
