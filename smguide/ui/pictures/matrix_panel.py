"""The matrix with what it depends on: who, which level, which phase, which day, against what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Slot
from PySide6.QtWidgets import QLabel, QSlider, QWidget

from smguide.model.guidelines import Guidelines
from smguide.rules.book import Book, read_book
from smguide.rules.conditions import Facts
from smguide.rules.matrix import Asked, Matrix, MatrixDiff, matrix, matrix_diff
from smguide.rules.timeline import noon
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.pictures.matrix_picture import MatrixPicture
from smguide.ui.pictures.surroundings import Surroundings
from smguide.ui.tasks import Latest, Runner
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import legible, text_label

_DAYS_AHEAD = 365
_SLIDER = 200
_LETTERS = 26
_TODAY = "today"
_IN_FORCE = "in-force"


@dataclass(frozen=True, slots=True)
class Question:
    """Which matrix is wanted: by which guidelines, for whom, when, and knowing what."""

    guidelines: Guidelines
    asked: Asked
    day: date
    facts: Facts

    def answer(self) -> Matrix:
        """The matrix."""
        return matrix(self.guidelines, self.asked, noon(self.day), self.facts)


def answered(new: Question, old: Question | None) -> Matrix | MatrixDiff:
    """The matrix asked for, on another one where it is to be compared."""
    return matrix_diff(old.answer(), new.answer()) if old else new.answer()


class MatrixPanel(QWidget):
    """What is chosen is asked about off the UI thread; only the newest answer is shown."""

    def __init__(self, guidelines: Guidelines, today: date, runner: Runner) -> None:
        super().__init__()
        self._guidelines, self._today = guidelines, today
        self._around = Surroundings()
        self._latest = Latest(runner)
        self._title = ""
        book = read_book(guidelines, noon(today))
        self.person = _combo(_tr("Who"), _people(book))
        self.level = _combo(_tr("Trust level"), _levels(book))
        self.phase = _combo(_tr("Phase"), _phases(book))
        self.against = _combo(_tr("Compare with"), _comparisons())
        self.day = _slider()
        self.day_label = text_label("", role="caption", tone="muted")
        self.picture = MatrixPicture()
        self._lay_out(book)
        for combo in (self.person, self.level, self.phase, self.against):
            combo.currentIndexChanged.connect(self.refresh)
        self.day.valueChanged.connect(self.refresh)
        self.refresh()

    def _lay_out(self, book: Book) -> None:
        body = column(self, margin=Space.LARGE, gap=Space.MEDIUM)
        choices = FlowLayout(gap=Space.MEDIUM)
        choices.addWidget(_under(_tr("Who"), self.person))
        if book.levels:
            choices.addWidget(_under(_tr("Trust level"), self.level))
        if len(book.phases) > 1:
            choices.addWidget(_under(_tr("Phase"), self.phase))
        choices.addWidget(_under(_tr("Compare with"), self.against))
        choices.addWidget(_under(_tr("Day"), self.day, self.day_label))
        body.addLayout(choices)
        body.addWidget(self.picture, 1)

    def show_surroundings(self, around: Surroundings) -> None:
        """The register counts from now on, and there may be an edition to compare with."""
        self._around = around
        if around.in_force is not None and self.against.findData(_IN_FORCE) < 0:
            self.against.addItem(_tr("The edition in force"), _IN_FORCE)
        self.refresh()

    @property
    def asked(self) -> Asked:
        """For whom and in which phase the matrix is."""
        return Asked(
            str(self.person.currentData()),
            str(self.level.currentData()),
            str(self.phase.currentData()),
        )

    @property
    def chosen_day(self) -> date:
        """The day the matrix is of."""
        return self._today + timedelta(self.day.value())

    @Slot()
    def refresh(self) -> None:
        """Ask again, for what is chosen now."""
        day = QLocale().toString(_q(self.chosen_day), "d MMMM yyyy")
        self.day_label.setText(day)
        self.day.setAccessibleDescription(day)
        self._title = self._worded(day)
        new = self._question(self._guidelines, self.asked, self.day.value())
        self._latest.submit(answered, new, self._compared(), done=self._show)

    @Slot(object)
    def _show(self, found: Matrix | MatrixDiff) -> None:
        if isinstance(found, MatrixDiff):
            self.picture.show_diff(found, self._title)
        else:
            self.picture.show_matrix(found, self._title)

    def _compared(self) -> Question | None:
        chosen = str(self.against.currentData())
        if chosen == _TODAY:
            return self._question(self._guidelines, Asked(self.asked.person), 0)
        if chosen == _IN_FORCE and self._around.in_force is not None:
            return self._question(self._around.in_force, self.asked, self.day.value())
        return None

    def _question(self, guidelines: Guidelines, asked: Asked, days: int) -> Question:
        facts = self._around.facts(asked.person, days)
        return Question(guidelines, asked, self._today + timedelta(days), facts)

    def _worded(self, day: str) -> str:
        stages = [c.currentText() for c in (self.level, self.phase) if c.currentData()]
        chosen = [self.person.currentText(), day, *stages]
        title = " · ".join(chosen)
        if self.against.currentData():
            title = _tr("{0}, compared with: {1}").format(title, self.against.currentText())
        return title


def _comparisons() -> dict[str, str]:
    return {"": _tr("Nothing"), _TODAY: _tr("Today, as things stand")}


def _people(book: Book) -> dict[str, str]:
    return {**book.names.names("person"), "": _tr("Anybody")}


def _levels(book: Book) -> dict[str, str]:
    return {"": _tr("As it is"), **{level.id: level.name for level in book.levels}}


def _phases(book: Book) -> dict[str, str]:
    return {"": _tr("As it is"), **{phase.id: phase.name for phase in book.phases}}


def _combo(name: str, options: Mapping[str, str]) -> CalmCombo:
    combo = CalmCombo()
    combo.setAccessibleName(name)
    combo.setMinimumContentsLength(min(_LETTERS, max(map(len, options.values()), default=0) + 1))
    for value, words in options.items():
        combo.addItem(legible(words), value)
    return combo


def _slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setAccessibleName(_tr("Day"))
    slider.setRange(0, _DAYS_AHEAD)
    slider.setPageStep(30)
    slider.setFixedWidth(scaled(_SLIDER))
    return slider


def _under(label: str, field: QWidget, below: QLabel | None = None) -> QWidget:
    """A field with its label above it."""
    holder = QWidget()
    body = column(holder, gap=Space.TINY)
    words = text_label(label, role="caption", tone="muted")
    words.setBuddy(field)
    body.addWidget(words)
    body.addWidget(field)
    if below is not None:
        body.addWidget(below)
    return holder


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
