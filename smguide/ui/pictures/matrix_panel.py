"""The matrix with what it depends on: who, which level, which phase, which day, against what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Slot
from PySide6.QtWidgets import QLabel, QSlider, QWidget

from smguide.model.guidelines import Guidelines
from smguide.rules.book import Book, read_book
from smguide.rules.matrix import Asked, Matrix, matrix, matrix_diff
from smguide.rules.timeline import noon
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.pictures.matrix_picture import MatrixPicture
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_DAYS_AHEAD = 365
_SLIDER = 200
_LETTERS = 26
_TODAY = "today"
_AS_IT_IS = ""


class MatrixPanel(QWidget):
    """``others`` are revisions to compare with, by what people call them."""

    def __init__(
        self,
        guidelines: Guidelines,
        today: date,
        others: Mapping[str, Guidelines] = MappingProxyType({}),
    ) -> None:
        super().__init__()
        self._guidelines, self._today, self._others = guidelines, today, others
        book = read_book(guidelines, noon(today))
        self.person = _combo(_tr("Who"), _people(book))
        self.level = _combo(_tr("Trust level"), _levels(book))
        self.phase = _combo(_tr("Phase"), _phases(book))
        self.against = _combo(_tr("Compare with"), self._comparisons())
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

    def _comparisons(self) -> dict[str, str]:
        told = {_AS_IT_IS: _tr("Nothing"), _TODAY: _tr("Today, as things stand")}
        return told | {f"other:{name}": name for name in self._others}

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
        new = matrix(self._guidelines, self.asked, noon(self.chosen_day))
        old = self._compared()
        title = self._title(day)
        if old is None:
            self.picture.show_matrix(new, title)
        else:
            self.picture.show_diff(matrix_diff(old, new), title)

    def _compared(self) -> Matrix | None:
        chosen = str(self.against.currentData())
        if chosen == _TODAY:
            asked = Asked(self.asked.person)
            return matrix(self._guidelines, asked, noon(self._today))
        other = self._others.get(chosen.removeprefix("other:"))
        return matrix(other, self.asked, noon(self.chosen_day)) if other else None

    def _title(self, day: str) -> str:
        stages = [c.currentText() for c in (self.level, self.phase) if c.currentData()]
        chosen = [self.person.currentText(), day, *stages]
        title = " · ".join(chosen)
        if self.against.currentData():
            title = _tr("{0}, compared with: {1}").format(title, self.against.currentText())
        return title


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
        combo.addItem(words, value)
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
