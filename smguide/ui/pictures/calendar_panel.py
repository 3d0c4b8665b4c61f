"""What relaxes or tightens when, for one person, in the year ahead."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.guidelines import Guidelines
from smguide.model.registers import registers
from smguide.rules.timeline import Turn, timeline
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.pictures.calendar_sheet import Calendar, calendar_rows, calendar_sheet
from smguide.ui.pictures.canvas import ScrolledCanvas
from smguide.ui.pictures.frame import PictureFrame
from smguide.ui.pictures.sheet import Sheet
from smguide.ui.pictures.surroundings import Surroundings
from smguide.ui.tasks import Latest, Runner
from smguide.ui.theme import Space, Theme, load_theme, scaled
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import legible, text_label

_DAYS_AHEAD = 365
_SAVED_WIDTH = 860


class CalendarPanel(QWidget):
    """Choose who; the year ahead is asked about off the UI thread."""

    def __init__(self, guidelines: Guidelines, today: date, runner: Runner) -> None:
        super().__init__()
        self._around = Surroundings()
        self._latest = Latest(runner)
        self._guidelines, self._today = guidelines, today
        self.person = CalmCombo()
        self.person.setAccessibleName(_tr("Who"))
        for person, name in registers(guidelines).names("person").items():
            self.person.addItem(legible(name), person)
        self.shown = Calendar("", today, today + timedelta(_DAYS_AHEAD), ())
        name = _tr("What relaxes when")
        self.canvas = ScrolledCanvas(name, self.draw)
        self.frame = PictureFrame(name, self.canvas, self.sheet)
        self._lay_out()
        self.person.currentIndexChanged.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        body = column(self, margin=Space.LARGE, gap=Space.MEDIUM)
        choices = FlowLayout(gap=Space.MEDIUM)
        label = text_label(_tr("Who"), role="caption", tone="muted")
        label.setBuddy(self.person)
        choices.addWidget(label)
        choices.addWidget(self.person)
        body.addLayout(choices)
        explained = _tr(
            "What changes by itself, if the guidelines stay as they are and nothing happens."
        )
        body.addWidget(text_label(explained, role="caption", tone="muted", wrap=True))
        body.addWidget(self.frame, 1)

    def show_surroundings(self, around: Surroundings) -> None:
        """The register of posts counts from now on."""
        self._around = around
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask about the year ahead for the person who is chosen now."""
        person = str(self.person.currentData() or "")
        facts = self._around.facts(person)
        span = self._today, self._today + timedelta(_DAYS_AHEAD)
        if person:
            self._latest.submit(timeline, self._guidelines, person, *span, facts, done=self._show)

    @Slot(object)
    def _show(self, turns: tuple[Turn, ...]) -> None:
        title = _tr("What relaxes when: {0}").format(self.person.currentText())
        self.shown = Calendar(title, self._today, self._today + timedelta(_DAYS_AHEAD), turns)
        self.canvas.show_picture(self.draw)
        self.frame.show_rows(calendar_rows(self.shown))

    def sheet(self) -> Sheet:
        """The picture as it is saved, on white ground."""
        return self.draw(scaled(_SAVED_WIDTH), load_theme("light"))

    def draw(self, width: int, theme: Theme) -> Sheet:
        """The picture for a width in a theme."""
        return calendar_sheet(self.shown, width, theme)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
