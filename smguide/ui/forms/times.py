"""Editors for dates and lengths of time, written as people say them and stored as ISO 8601."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QObject,
    QSignalBlocker,
    Qt,
    QTimeZone,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QCalendarWidget, QCompleter, QLineEdit, QMenu, QWidget, QWidgetAction

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.model.wording import Promise, duration_in_words, split_promise
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import icon_button
from smguide.ui.widgets.surface import column, row

_PATTERNS: Final = ("d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-M-d")
_DATE_WIDTH = 190
_NUMBER_WIDTH = 80
_ZONE_WIDTH = 170


def shown_date(value: Value) -> str:
    """A stored date as people read it; anything else as it is."""
    text = value if isinstance(value, str) else ""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return QLocale().toString(QDate(day.year, day.month, day.day), _PATTERNS[0])


def read_date(text: str) -> str | None:
    """What somebody typed as a stored date; their own words where it is no date."""
    text = " ".join(text.split())
    for pattern in _PATTERNS:
        for locale in (QLocale(), QLocale.c()):
            day = locale.toDate(text, pattern)
            if day.isValid() and day.year() >= 1900:
                return day.toString(Qt.DateFormat.ISODate)
    return text or None


class DateField(QLineEdit):
    """The typed part of a date: tidied when the keyboard leaves it."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that typing is over."""
        super().focusOutEvent(event)
        self.left.emit()


class DateEditor(QWidget):
    """A line that understands dates, and a calendar."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._value: Value = None
        self.line = DateField()
        self.line.setAccessibleName(field.label)
        self.line.setPlaceholderText(_tr("Day month year"))
        self.line.setMaximumWidth(scaled(_DATE_WIDTH))
        self.button = icon_button(
            _tr("Choose from a calendar: {0}").format(field.label), "calendar"
        )
        self.setFocusProxy(self.line)
        body = row(self, gap=Space.TINY)
        body.addWidget(self.line)
        body.addWidget(self.button)
        body.addStretch(1)
        self.line.textEdited.connect(self._text_edited)
        self.line.left.connect(self._tidy)
        self.button.clicked.connect(self._open_calendar)

    def show_value(self, value: Value, _names: Registers) -> None:
        """Show a date, unless it is what is being typed."""
        self._value = value
        if read_date(self.line.text()) != value:
            self._tidy()

    @Slot()
    def _tidy(self) -> None:
        self.line.setText(shown_date(self._value))

    @Slot(str)
    def _text_edited(self, text: str) -> None:
        self._value = read_date(text)
        self.edited.emit((), self._value)

    @Slot()
    def _open_calendar(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setAccessibleName(self.button.accessibleName())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if isinstance(self._value, str) and (day := QDate.fromString(self._value, "yyyy-MM-dd")):
            calendar.setSelectedDate(day)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        calendar.activated.connect(self._chosen)
        calendar.clicked.connect(self._chosen)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        calendar.setFocus()

    @Slot(QDate)
    def _chosen(self, day: QDate) -> None:
        self._value = day.toString(Qt.DateFormat.ISODate)
        self._tidy()
        self.edited.emit((), self._value)


_SIMPLE = re.compile(r"P(?:(\d+)([YMWD])|T(\d+)([HM]))")
_UNITS: Final = ("TM", "TH", "D", "W", "M", "Y")


def unit_names() -> dict[str, str]:
    """The units of a length of time."""
    words = (_tr("minutes"), _tr("hours"), _tr("days"), _tr("weeks"), _tr("months"), _tr("years"))
    return dict(zip(_UNITS, words, strict=True))


def split_duration(value: Value) -> tuple[str, str]:
    """Number and unit of a simple duration; words and no unit for any other."""
    text = value if isinstance(value, str) else ""
    match = _SIMPLE.fullmatch(text)
    if match is None:
        return duration_in_words(text), ""
    days, day_unit, hours, hour_unit = match.groups()
    return (days, day_unit) if days else (hours, f"T{hour_unit}")


def join_duration(number: str, unit: str) -> str | None:
    """The duration that a number and a unit make; None where there is no number."""
    number = number.strip()
    if not number.isdecimal() or not unit:
        return None
    clock = "T" if unit.startswith("T") else ""
    return f"P{clock}{int(number)}{unit.removeprefix('T')}"


class Counting(QObject):
    """How a length of time is counted: every day or working days, and in which time zone."""

    changed = Signal()

    def __init__(self, label: str) -> None:
        super().__init__()
        self.days = CalmCombo()
        self.days.setAccessibleName(_tr("How it is counted: {0}").format(label))
        self.days.addItem(_tr("every day counts"), False)
        self.days.addItem(_tr("working days count"), True)
        self.zone = QLineEdit()
        self.zone.setAccessibleName(_tr("Time zone: {0}").format(label))
        self.zone.setPlaceholderText(_tr("Time zone, if not ours"))
        self.zone.setMinimumWidth(scaled(_ZONE_WIDTH))
        self.zone.setCompleter(self._zones())
        self.days.activated.connect(self.changed)
        self.zone.editingFinished.connect(self.changed)

    def _zones(self) -> QCompleter:
        names = sorted(bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
        completer = QCompleter(names, self.zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        return completer

    def show_promise(self, promise: Promise) -> None:
        """Show how a length is counted."""
        with QSignalBlocker(self.days), QSignalBlocker(self.zone):
            self.days.setCurrentIndex(int(promise.business))
            self.zone.setText(promise.zone)

    def promise(self, length: str) -> Promise:
        """A length of time, counted as is shown."""
        zone = self.zone.text().strip().replace(" ", "_")
        return Promise(length, bool(self.days.currentData()), zone)


class DurationEditor(QWidget):
    """“48” “hours”. A length made of several units is shown in words until it is typed anew."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.number = QLineEdit()
        self.number.setAccessibleName(field.label)
        self.number.setMaximumWidth(scaled(_NUMBER_WIDTH))
        self.number.setValidator(QRegularExpressionValidator("[0-9]{0,4}", self))
        self.unit = CalmCombo()
        self.unit.setAccessibleName(_tr("Unit of time: {0}").format(field.label))
        for key, label in unit_names().items():
            self.unit.addItem(label, key)
        self.unit.setCurrentIndex(_UNITS.index("D"))
        self.setFocusProxy(self.number)
        self.counting = Counting(field.label) if field.calendar else None
        holder = QWidget()
        body = FlowLayout(holder, gap=Space.SMALL)
        column(self, gap=0).addWidget(holder)
        body.addWidget(self.number)
        body.addWidget(self.unit)
        if self.counting is not None:
            body.addWidget(self.counting.days)
            body.addWidget(self.counting.zone)
            self.counting.changed.connect(self._changed)
        self.number.textEdited.connect(self._changed)
        self.unit.activated.connect(self._changed)

    def show_value(self, value: Value, _names: Registers) -> None:
        """Show a length of time."""
        if value == self._value():
            return
        text = value if isinstance(value, str) else ""
        promise = split_promise(text) if self.counting else Promise(text)
        if self.counting is not None:
            self.counting.show_promise(promise)
        number, unit = split_duration(promise.length)
        with QSignalBlocker(self.unit):
            self.number.setText(number)
            width = _NUMBER_WIDTH if unit or not number else _DATE_WIDTH
            self.number.setMaximumWidth(scaled(width))
            if unit:
                self.unit.setCurrentIndex(_UNITS.index(unit))

    @Slot()
    def _changed(self) -> None:
        value = self._value()
        if value is not None or not self.number.text().strip():
            self.edited.emit((), value)

    def _value(self) -> str | None:
        length = join_duration(self.number.text(), str(self.unit.currentData()))
        if length is None or self.counting is None:
            return length
        return self.counting.promise(length).written()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
