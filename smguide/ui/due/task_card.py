"""One task on the page: what, how near its day is, where to go, and a reminder for the others."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from smguide.ui.due.looking import TaskLine
from smguide.ui.due.words import day_sign, go_words, told_below
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label


class TaskCard(Card):
    """Emits ``go_wanted`` with the task, ``mail_wanted`` and ``copy_wanted`` with the letter."""

    go_wanted = Signal(object)
    mail_wanted = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, line: TaskLine, today: date) -> None:
        super().__init__()
        self.line = line
        self.setAccessibleName(line.told.words)
        self.go = button(go_words(line.task))
        self.go.setAccessibleName(_tr("{0}: {1}").format(self.go.text(), line.told.words))
        self.remind = button(_tr("Remind…"))
        self.remind.setAccessibleName(_tr("Remind of: {0}").format(line.told.words))
        self.remind.setVisible(line.told.letter is not None)
        self._add_menu()
        self._lay_out(today)
        self.go.clicked.connect(self._go)

    def _add_menu(self) -> None:
        menu = QMenu(self.remind)
        self.mail = QAction(_tr("Write an e-mail"), menu)
        self.copy = QAction(_tr("Copy the text of the e-mail"), menu)
        menu.addActions([self.mail, self.copy])
        menu.triggered.connect(self._letter_wanted)
        self.remind.setMenu(menu)

    def _lay_out(self, today: date) -> None:
        words = column(gap=Space.TINY)
        words.addWidget(text_label(self.line.told.words, wrap=True))
        below = told_below(self.line.task, self.line.by, today)
        sign = day_sign(self.line.task, today)
        if sign:
            pills = row(gap=Space.SMALL)
            pills.addWidget(Pill(*sign))
            pills.addWidget(text_label(below, role="caption", tone="muted", wrap=True), 1)
            words.addLayout(pills)
        elif below:
            words.addWidget(text_label(below, role="caption", tone="muted", wrap=True))
        across = row(gap=Space.MEDIUM)
        across.addLayout(words, 1)
        across.addWidget(self.remind, 0, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(self.go, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(across)

    @Slot()
    def _go(self) -> None:
        self.go_wanted.emit(self.line.task)

    @Slot(QAction)
    def _letter_wanted(self, action: QAction) -> None:
        wanted = self.mail_wanted if action is self.mail else self.copy_wanted
        wanted.emit(self.line.told.letter)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Tasks", words)
