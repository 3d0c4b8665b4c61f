"""A walk through every screen and dialog of the real window, on the sample."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from smguide.compare.anchors import Anchor
from smguide.compare.comparison import compare
from smguide.compare.told import told
from smguide.review.bodies import ChangeClass
from smguide.review.status import Action
from smguide.sample import NAME
from smguide.ui.help.window import HelpWindow
from smguide.ui.history.comparison.blocks import TextBlock
from smguide.ui.library.import_dialog import ReportDialog
from smguide.ui.library.new_dialog import NewDialog
from smguide.ui.library.shelf import Beginning, bring_in
from smguide.ui.posts.dialog import PostsDialog
from smguide.ui.write.recovery import RecoveryDialog
from smguide.ui.write.taking import TakeWording
from smguide.ui.write.work import Recovered
from smguide.workspace import Founder, Restore

SECTIONS = ("purpose", "people", "channels", "approval", "disclosure", "tone", "schedule", "review")
"""The approval workflow, text, forms, and sections with cards of several shapes."""

_PAUSE = 80
"""Milliseconds in which forms finish what they put off."""

TEXT = """# Posting at Northlight

Say who you are.

## Who may post

Ask *Ana* before you post.

<video src="x"></video>
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen or dialog: what it is called, and how one gets there."""

    name: str
    come: Callable[[], QWidget | None]


def settled() -> None:
    """Let the window do what it put off for a moment."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def copied(sample: Path, to: Path) -> Path:
    """A library of one’s own with the sample."""
    return Path(shutil.copytree(sample, to))


class Walk:
    """Goes from scene to scene; what a scene opened is closed before the next."""

    def __init__(self, program, folder):
        self.program = program
        self.window = program.window
        self.folder = folder
        self._number = 0

    def __iter__(self) -> Iterator[tuple[str, QWidget]]:
        for scene in self.scenes():
            found = scene.come()
            settled()
            QTest.qWait(_PAUSE)
            shown = found or self._dialog() or self.window
            assert shown.isVisible(), f"{scene.name} did not open"
            yield scene.name, shown
            self._close()

    def scenes(self) -> Iterator[Scene]:
        yield Scene("library", self._library)
        yield Scene("new", self._new)
        for step in range(1, 8):
            yield Scene(f"new-{step}", self._new_step(step))
        yield Scene("new-template", self._new_template)
        yield Scene("import-report", self._report)
        yield Scene("write", self._open)
        for section in SECTIONS:
            yield Scene(f"write-{section}", self._section(section))
        yield Scene("section-help", self._section_help)
        yield Scene("rule", self._rule)
        yield Scene("catalogue", self._catalogue)
        yield Scene("left-out", self._left_out)
        yield Scene("find", self._find)
        yield Scene("refer", self._refer)
        yield Scene("link", self._link)
        yield Scene("waiver", self._waiver)
        yield Scene("save", self._save)
        yield Scene("taking", self._taking)
        yield Scene("recovery", self._recovery)
        yield Scene("earlier", self._trigger("earlier"))
        yield Scene("document", self._trigger("document"))
        yield Scene("team", self._trigger("team"))
        yield Scene("posts", self._trigger("posts"))
        yield Scene("post", self._post)
        yield Scene("moving", self._moving)
        yield Scene("about", self._trigger("about"))
        yield Scene("help", self._help)
        yield Scene("check", self._check)
        yield Scene("check-more", self._check_more)
        yield Scene("history", self._history)
        yield Scene("compare", self._compare)
        yield Scene("story", self._story)
        yield Scene("restore", self._restore)
        for narrowed_by in ("section", "days"):
            yield Scene(f"filter-{narrowed_by}", self._filter(narrowed_by))
        for action in (
            Action.ASK, Action.APPROVE, Action.REQUEST_CHANGES, Action.REJECT, Action.COMMENT,
        ):  # fmt: skip
            yield Scene(f"history-{action}", self._act(action))
        yield Scene("away", self._away)
        yield Scene("confirm-text", self._confirm_text)
        yield Scene("wording", self._wording)
        yield Scene("tasks", self._tasks)
        yield Scene("publish", self._publish)
        yield Scene("confirm", self._confirm)

    # Getting there

    @property
    def write(self):
        return self.window.page("write")

    def _library(self):
        self.window.go_to("library")
        return self.window

    def _new(self):
        self.window.actions_by_id["new"].trigger()

    def _new_step(self, step):
        def come():
            self._new()
            for _ in range(step):
                self._dialog(NewDialog).primary.click()

        return come

    def _new_template(self):
        self._new()
        dialog = self._dialog(NewDialog)
        dialog.templates.card("standard").choice.click()
        dialog.primary.click()

    def _report(self):
        page = self.window.page("library")
        path = self.folder / "policy.md"
        path.write_text(TEXT, encoding="utf-8")
        founder = Founder(name="Ana Horvat", email="ana@acme.example", person="ana")
        wanted = Beginning(name="policy", founder=founder, title="Posting", organisation="Acme")
        imported = bring_in(self.program.workspace, path, wanted)
        page._open(ReportDialog(page, imported))

    def _open(self):
        self.window.open_guidelines(NAME, "imogen")
        self.window.go_to("write")
        settled()
        self.write.session.look_now()
        return self.window

    def _section(self, name):
        def come():
            self.window.go_to("write")
            self.write.choose(name)
            assert self.write.sheet.section == name, name
            return self.window

        return come

    def _section_help(self):
        self.write.choose("disclosure")
        self.write.sheet.header.more.setChecked(True)
        return self.window

    def _rule(self):
        self.write.choose("approval")
        settled()
        self.write.sheet.parts[0].add.click()

    def _catalogue(self):
        self.write.dialogs.ask_for_section()

    def _left_out(self):
        self.write.dialogs.ask_why_not("disclosure")

    def _find(self):
        self.window.actions_by_id["find"].trigger()
        found = self.write._find
        found.words.setText("post")
        found.new_words.setText("message")
        return found

    def _first_clause(self):
        self.write.choose("disclosure")
        settled()
        return self.write.sheet.clauses.blocks[0]

    def _refer(self):
        block = self._first_clause()
        self.write.sheet.clauses.refer_to.ask(block.clause.id)

    def _link(self):
        block = self._first_clause()
        self.write.sheet.clauses._questions.ask_for_link(block.clause.id)

    def _waiver(self):
        settled()
        self.write.findings.cards[0].accept.click()

    def _save(self):
        block = self._first_clause()
        block.editor.put_caret(-1)
        block.editor.insertPlainText(" Ask if in doubt.")
        settled()
        self.window.actions_by_id["save"].trigger()

    def _taking(self):
        """Somebody proposes another wording for the clause that has just changed."""
        section = self.write.sheet.section
        clause = self._first_clause().clause.id
        other = self.window.desk.act_as("elspeth")
        text = other.read("latest").section(section).clause(clause).text
        anchor = Anchor(section, clause)
        comment = other.talk.begin("latest", "", anchor=anchor, wording=f"{text} Not alone.")
        self.write.show_item(TakeWording(comment))

    def _recovery(self):
        changes = told(compare(self.write.draft.work.base, self.write.session.guidelines))
        dialog = RecoveryDialog(self.window, Recovered(datetime.now(UTC), 3, changes, damaged=True))
        dialog.open()

    def _trigger(self, action):
        def come():
            self.window.actions_by_id[action].trigger()

        return come

    def _post(self):
        self.window.actions_by_id["posts"].trigger()
        self._dialog(PostsDialog).add()

    def _moving(self):
        self.window.actions_by_id["posts"].trigger()
        self._dialog(PostsDialog).overview.tabs.setCurrentIndex(1)

    def _help(self):
        self.window.actions_by_id["help"].trigger()
        return self.window.findChild(HelpWindow)

    def _check(self):
        self.window.go_to("check")
        return self.window

    def _check_more(self):
        """A post that several have to agree to, by the draft, with everything unfolded."""
        page = self.window.page("check")
        page.text.switch.click()
        page.form.ticks.more.setChecked(True)
        table = page.answer.table
        table.clicked.emit(table.answers.index(table.answers.rowCount() - 1, 1))
        return self.window

    def _history(self):
        self.window.go_to("history")
        return self.window

    def _compare(self):
        self.window.page("history").compare_any_two()

    def _story(self):
        self.window.page("history").show_item(("story", "c-approval-2"))

    def _restore(self):
        self.window.page("history").restoring.begin(Restore(14, "approval"))

    def _filter(self, narrowed_by):
        def come():
            filters = self.window.page("history").list.filters
            filters.button.click()
            menu = filters.menu
            menu.close()
            menu.asked.emit(narrowed_by)

        return come

    def _act(self, action):
        def come():
            page = self.window.page("history")
            if action is Action.APPROVE:
                self.window.act_as("elspeth")
                settled()
                self._number = self.window.desk.revision_number("latest")
                page.show_item(self._number)
                settled()
            page.begin(action)

        return come

    def _wording(self):
        page = self.window.page("history")
        shown = next(block for block in page.view.blocks if isinstance(block, TextBlock))
        page.deciding.propose(shown.row, "")
        body = page.actions_of_review.dialog.fields
        body.wording.insertPlainText("In short: ")

    def _away(self):
        self.window.page("history").deciding.away()

    def _confirm_text(self):
        """The text in force is looked at again; afterwards the page is where it was."""
        page = self.window.page("history")
        page.show_item(self.window.desk.revision_number("in-force"))
        settled()
        page.begin(Action.CONFIRM)
        found = self._dialog()
        page.show_item(self._number)
        return found

    def _tasks(self):
        self.window.go_to("tasks")

    def _publish(self):
        desk = self.window.desk
        desk.act_as("elspeth").approve()
        self.window.act_as("imogen")
        self.window.go_to("publish")
        page = self.window.page("publish")
        page.show_item(desk.revision_number("latest"))
        return self.window

    def _confirm(self):
        form = self.window.page("publish").view.form
        form.classes.choices[ChangeClass.CLARIFYING].click()
        form.publish_button.click()

    def _dialog(self, kind=QDialog):
        settled()
        open_now = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, kind) and one.isVisible()
        ]
        return open_now[-1] if open_now else None

    def _close(self):
        for one in QApplication.topLevelWidgets():
            if one is not self.window and one.isVisible():
                one.close()
        settled()
