"""The page of tasks: what waits for me, what I wait for; overdue first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.interchange.reminders import Letter
from smguide.review.task import Task, TaskKind
from smguide.ui.dialogs import ChooseFile, FileQuestion, choose_new_file
from smguide.ui.due.looking import TaskLine, TasksLook, look, write_calendar
from smguide.ui.due.task_card import TaskCard
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.panes import mark_pane
from smguide.ui.widgets.surface import ScrollColumn, column, put_on
from smguide.ui.widgets.text import section_heading
from smguide.ui.widgets.top_bar import TopBar
from smguide.workspace import Changes, Desk

OpenAddress = Callable[[str], bool]

_SHOWN_BY = Changes.REVISIONS | Changes.REVIEWS | Changes.EDITIONS | Changes.TEAM
_PUBLISHED = (TaskKind.PUBLISH, TaskKind.WAIT_FOR_EDITION, TaskKind.TAKES_EFFECT)
_OF_THE_TEAM = (TaskKind.VOTE, TaskKind.ADMIT, TaskKind.WAIT_FOR_VOTES)
_OF_THE_TEXT = (TaskKind.END_TRIAL, TaskKind.END_WAIVER, TaskKind.REVISE)


def open_address(address: str) -> bool:
    """Open an address with what the computer has for it; False where it has nothing."""
    return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


class TasksPage(QWidget):
    """Emits ``open_page`` with a place and what to show there, ``team_wanted`` to see the team."""

    changed = Signal(object)
    open_page = Signal(str, object)
    team_wanted = Signal()

    def __init__(
        self,
        runner: Runner,
        messages: Messages,
        choose: ChooseFile = choose_new_file,
        mail: OpenAddress = open_address,
    ) -> None:
        super().__init__()
        self._runner = runner
        self._messages = messages
        self._choose = choose
        self._mail = mail
        self._reading = Latest(runner)
        self._desk: Desk | None = None
        self._look: TasksLook | None = None
        self.bar = TopBar(_tr("Tasks"))
        self.calendar = button(_tr("Save for my calendar…"), icon="calendar")
        self.bar.add_action(self.calendar)
        self.list = ScrollColumn(_tr("Tasks"))
        self.nothing = EmptyState(
            "tick",
            _tr("Nothing is due"),
            _tr(
                "Reviews that wait for you, revisions to publish, and days that come near are "
                "listed here."
            ),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.calendar.clicked.connect(self._save_calendar)

    def _lay_out(self) -> None:
        put_on(self, "bg")
        body = column(self, gap=0)
        body.addWidget(mark_pane(self.bar, _tr("Top bar")))
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(mark_pane(self.list, _tr("Tasks")))
        body.addWidget(self._stack, 1)

    def show_desk(self, desk: Desk) -> None:
        """Show the tasks of the person at this desk."""
        self._desk = desk
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Read again where a task may have come or gone."""
        if changes & _SHOWN_BY:
            self._read()

    def _read(self) -> None:
        if self._desk is not None:
            self._reading.submit(look, self._desk, done=self._show)

    def _show(self, seen: TasksLook) -> None:
        if seen == self._look:
            return
        self._look = seen
        self.calendar.setVisible(bool(seen.dated))
        self.list.clear()
        for heading, lines in (
            (_tr("Waits for you"), seen.mine),
            (_tr("You wait for"), seen.waited_for),
        ):
            self._add(heading, lines, seen)
        self.list.body.addStretch(1)
        self._stack.setCurrentIndex(1 if seen.lines else 0)

    def _add(self, heading: str, lines: tuple[TaskLine, ...], seen: TasksLook) -> None:
        if lines:
            self.list.body.addWidget(section_heading(heading))
        for line in lines:
            card = TaskCard(line, seen.today)
            card.go_wanted.connect(self._go)
            card.mail_wanted.connect(self._write_letter)
            card.copy_wanted.connect(self._copy_letter)
            self.list.body.addWidget(card)

    def cards(self) -> list[TaskCard]:
        """The tasks as they are shown, from above."""
        body = self.list.body
        found = (body.itemAt(at).widget() for at in range(body.count()))  # type: ignore[union-attr]
        return [one for one in found if isinstance(one, TaskCard)]

    @Slot(object)
    def _go(self, task: Task) -> None:
        if task.kind in _PUBLISHED:
            what = task.number if task.kind is TaskKind.PUBLISH else None
            self.open_page.emit("publish", what)
        elif task.kind in _OF_THE_TEAM:
            self.team_wanted.emit()
        elif task.kind in _OF_THE_TEXT:
            self.open_page.emit("write", task.section or None)
        else:
            self.open_page.emit("history", task.number)

    @Slot(object)
    def _write_letter(self, letter: Letter) -> None:
        if not self._mail(letter.address):
            self._copy_letter(letter)

    @Slot(object)
    def _copy_letter(self, letter: Letter) -> None:
        to = ", ".join(letter.to)
        QGuiApplication.clipboard().setText(f"{to}\n{letter.subject}\n\n{letter.body}")
        self._messages.success(_tr("Copied: addresses, subject and text of the e-mail."))

    @Slot()
    def _save_calendar(self) -> None:
        kinds = _tr("Calendar {0}").format("(*.ics)")
        question = FileQuestion(_tr("Save for my calendar"), kinds, "smguide.ics", ".ics")
        self._choose(self, question, self._write_calendar)

    def _write_calendar(self, path: Path) -> None:
        if self._desk is not None and self._look is not None:
            dated = self._look.dated
            self._runner.submit(
                write_calendar, self._desk, dated, path, done=self._calendar_written
            )

    def _calendar_written(self, path: Path) -> None:
        self._messages.success(
            _tr("Saved as {0}. Open it to put the days into your calendar.").format(path.name)
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Tasks", words)
