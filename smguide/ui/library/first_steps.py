"""What the library says while it is empty: three lines, and three ways to begin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.surface import column, row


class FirstSteps(QWidget):
    """An empty library is the first thing anybody sees."""

    new_asked = Signal()
    import_asked = Signal()
    sample_asked = Signal()
    backup_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        advice = "\n".join(
            (
                _tr("Write them section by section, with text to begin from."),
                _tr("Reviewers approve each revision; you publish editions."),
                _tr("The sample shows a finished set: try everything there."),
            )
        )
        self.state = EmptyState("library", _tr("No guidelines here yet"), advice)
        self.new_button = button(_tr("New guidelines…"), kind="primary", icon="plus")
        self.import_button = button(_tr("Import a document…"), icon="import")
        self.sample_button = button(_tr("Open the sample"), icon="eye")
        self.backup_button = button(_tr("Bring in a backup…"), kind="link")
        self._lay_out()
        self.new_button.clicked.connect(self.new_asked)
        self.import_button.clicked.connect(self.import_asked)
        self.sample_button.clicked.connect(self.sample_asked)
        self.backup_button.clicked.connect(self.backup_asked)

    def _lay_out(self) -> None:
        ways = row(gap=Space.SMALL)
        ways.addStretch(1)
        for way in (self.new_button, self.import_button, self.sample_button):
            ways.addWidget(way)
        ways.addStretch(1)
        body = column(self, gap=0)
        body.addStretch(2)
        body.addWidget(self.state, 0, Qt.AlignmentFlag.AlignBottom)
        body.addLayout(ways)
        body.addSpacing(Space.MEDIUM)
        body.addWidget(self.backup_button, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(3)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
