"""The steps of the tour: open, edit, save, compare, ask, approve as two others, publish, export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from smguide.review.bodies import ChangeClass
from smguide.review.status import Action
from smguide.sample import NAME
from smguide.ui.appearance import ThemeChoice
from smguide.ui.publish.last_look import LastLookDialog
from smguide.ui.tour.stage import Stage
from smguide.workspace import Desk

_EDITION = "1.2"
_WORDS = " If in doubt, ask Imogen before you post."

Do = Callable[[Stage], object]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it is called, and what it does."""

    name: str
    do: Do


def _go_to(place: str) -> Do:
    def go(stage: Stage) -> None:
        stage.window.go_to(place)

    return go


def _picture(name: str) -> Do:
    def take(stage: Stage) -> None:
        stage.shot(name)

    return take


def _act_as(person: str) -> Do:
    def act(stage: Stage) -> None:
        stage.window.act_as(person)
        stage.show_revision()

    return act


def _begin(action: Action) -> Do:
    def begin(stage: Stage) -> None:
        stage.begin(action)

    return begin


def _open_sample(stage: Stage) -> None:
    stage.window.open_guidelines(NAME, "imogen")


def _approval_workflow(stage: Stage) -> None:
    stage.page("write").choose("approval")


def _edit(stage: Stage) -> None:
    page = stage.page("write")
    page.choose("disclosure")
    editor = page.sheet.clauses.blocks[0].editor
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(_WORDS)


def _save(stage: Stage) -> None:
    stage.window.actions_by_id["save"].trigger()


def _save_filled(stage: Stage) -> None:
    dialog = stage.dialog()
    dialog.fields.summary.setText("Say whom to ask when in doubt")
    dialog.fields.reason.setPlainText("Two new colleagues did not know whom to ask.")
    stage.shot("04-save", dialog)
    dialog.primary.click()


def _history(stage: Stage) -> None:
    """The new revision, compared with the approved one."""
    stage.window.go_to("history")

    def saved(number: int) -> None:
        stage.number = number
        stage.show_revision()

    stage.program.runner.submit(stage.desk.revision_number, "latest", done=saved)


def _ask_filled(stage: Stage) -> None:
    dialog = stage.dialog()
    for row in range(dialog.people.count()):
        dialog.people.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.note.setPlainText("One sentence about disclosure.")
    stage.shot("05-ask", dialog)
    dialog.primary.click()


def _sign(stage: Stage) -> None:
    dialog = stage.dialog()
    stage.shot(f"06-approve-{stage.desk.person}", dialog)
    dialog.primary.click()


def _publish(stage: Stage) -> None:
    stage.window.go_to("publish")
    stage.page("publish").show_item(stage.number)


def _publish_filled(stage: Stage) -> None:
    form = stage.page("publish").view.form
    form.classes.choices[ChangeClass.CLARIFYING].click()
    stage.shot("08-publish")
    form.publish_button.click()


def _looked_once_more(stage: Stage) -> None:
    """The last look at what the checks found, where they found anything."""
    dialog = stage.dialog()
    if isinstance(dialog, LastLookDialog):
        stage.shot("09-publish-last-look", dialog)
        dialog.primary.click()


def _confirm(stage: Stage) -> None:
    dialog = stage.dialog()
    stage.shot("09-publish-confirm", dialog)
    dialog.primary.click()


def _export(stage: Stage) -> None:
    """The new edition in the list; its documents, its record and what an auditor gets."""
    stage.shot("10-published")
    folder = stage.out / "documents"

    def write(desk: Desk) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for wanted in ("html", "md", "json"):
            desk.export_to(_EDITION, wanted, folder / f"edition-{_EDITION}.{wanted}")
        desk.records.redline_to("1.1", _EDITION, "html", folder / f"changes-{_EDITION}.html")
        desk.records.record_to(_EDITION, "html", folder / f"record-{_EDITION}.html")
        desk.records.audit_pack_to(_EDITION, folder / f"audit-{_EDITION}.zip")

    stage.program.runner.submit(write, stage.desk, failed=stage.failed)


def _dark(stage: Stage) -> None:
    stage.program.appearance.choose(ThemeChoice.DARK)


_MAIN = (
    Step("Library", _go_to("library")),
    Step("Its picture", _picture("01-library")),
    Step("Open the sample", _open_sample),
    Step("Write", _go_to("write")),
    Step("Its picture", _picture("02-write")),
    Step("Approval workflow", _approval_workflow),
    Step("Its picture", _picture("03-approval-workflow")),
    Step("Change a clause", _edit),
    Step("Save", _save),
    Step("Say what changed and why", _save_filled),
    Step("Check a post", _go_to("check")),
    Step("Its picture", _picture("04-check-a-post")),
    Step("History", _history),
    Step("Its picture", _picture("05-history")),
    Step("Ask for review", _begin(Action.ASK)),
    Step("Say whom", _ask_filled),
    Step("Go on as Daniel", _act_as("daniel")),
    Step("What waits for Daniel", _go_to("tasks")),
    Step("Its picture", _picture("06-tasks-daniel")),
    Step("Back to the review", _go_to("history")),
    Step("Approve as Daniel", _begin(Action.APPROVE)),
    Step("Sign", _sign),
    Step("Go on as Elspeth", _act_as("elspeth")),
    Step("Approve as Elspeth", _begin(Action.APPROVE)),
    Step("Sign", _sign),
    Step("Approved", _act_as("imogen")),
    Step("Its picture", _picture("07-approved")),
    Step("Publish", _publish),
    Step(f"Publish edition {_EDITION}", _publish_filled),
    Step("What the checks found", _looked_once_more),
    Step("Confirm", _confirm),
    Step("Export the documents", _export),
    Step("Dark", _dark),
)

STEPS: tuple[Step, ...] = (
    *_MAIN,
    *(
        Step(f"{place} in dark", do)
        for place in ("library", "write", "check", "history", "tasks", "publish")
        for do in (_go_to(place), _picture(f"dark-{place}"))
    ),
)
"""All steps, one after the other; each is taken once the window has nothing left to do."""
