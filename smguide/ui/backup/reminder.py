"""A quiet word in the library when there has been no backup for long."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QWidget

from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import row
from smguide.ui.widgets.text import text_label
from smguide.workspace.backup import Reminder

_WIDTH = 860
"""That of the cards below."""


class BackupNotice(QWidget):
    """``wanted`` once somebody wants to make a backup, ``put_off`` when not now."""

    wanted = Signal()
    put_off = Signal()

    def __init__(self) -> None:
        super().__init__()
        frame = QFrame()
        frame.setProperty("surface", "notice")
        frame.setProperty("tone", "info")
        frame.setMaximumWidth(scaled(_WIDTH))
        self.words = text_label("", wrap=True)
        self.button = button(_tr("Back up…"))
        self.later_button = button(_tr("Not now"), kind="link")
        self.later_button.setAccessibleDescription(_tr("Reminds you again in a week."))
        self.button.clicked.connect(self.wanted)
        self.later_button.clicked.connect(self.put_off)
        across = row(frame, margin=Space.MEDIUM, gap=Space.MEDIUM)
        across.addWidget(self.words, 1)
        across.addWidget(self.later_button)
        across.addWidget(self.button)
        around = row(self)
        around.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, 0)
        around.addWidget(frame)
        self.hide()

    def show_reminder(self, reminder: Reminder | None) -> None:
        """Say that a backup is due, or nothing."""
        if reminder is not None:
            last = _tr("The last backup is {0} days old. One file keeps everything.")
            never = _tr("There is no backup of your guidelines yet. One file keeps everything.")
            self.words.setText((last if reminder.ever else never).format(reminder.days))
        self.setVisible(reminder is not None)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backup", words)
