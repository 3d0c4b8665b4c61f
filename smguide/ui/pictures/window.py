"""The pictures of an approval workflow in a window beside the one they belong to."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from smguide.model.guidelines import Guidelines
from smguide.ui.pictures.calendar_panel import CalendarPanel
from smguide.ui.pictures.ladder_panel import LadderPanel
from smguide.ui.pictures.matrix_panel import MatrixPanel
from smguide.ui.pictures.surroundings import Surroundings
from smguide.ui.tasks import Runner
from smguide.ui.theme import scaled
from smguide.ui.widgets.surface import column, put_on

_SIZE = (960, 720)


class PicturesWindow(QWidget):
    """Three tabs; what is shown is the guidelines as they were when it was opened."""

    def __init__(
        self, parent: QWidget, guidelines: Guidelines, today: date, runner: Runner
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("Pictures: {0}").format(guidelines.title))
        put_on(self, "paper")
        self.matrix = MatrixPanel(guidelines, today, runner)
        self.ladder = LadderPanel(guidelines)
        self.calendar = CalendarPanel(guidelines, today, runner)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(_tr("Pictures"))
        self.tabs.addTab(self.matrix, _tr("Who may post what"))
        self.tabs.addTab(self.ladder, _tr("Trust ladder"))
        self.tabs.addTab(self.calendar, _tr("What relaxes when"))
        column(self, gap=0).addWidget(self.tabs)
        wanted = QSize(scaled(_SIZE[0]), scaled(_SIZE[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    @Slot(object)
    def show_surroundings(self, around: Surroundings) -> None:
        """The register of posts and the edition in force have been read."""
        self.matrix.show_surroundings(around)
        self.calendar.show_surroundings(around)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
