"""Between which two days revisions were saved."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.times import DateEditor
from smguide.ui.history.review.ask_dialog import read_day
from smguide.ui.history.review.verb_dialogs import calm_form


class DaysDialog(FormDialog):
    """Two days, of which one may stay empty; :attr:`days` are what was written."""

    def __init__(self, parent: QWidget, first: date | None, last: date | None) -> None:
        self._texts = (_written(first), _written(last))
        self.first = _editor(_tr("From"), first)
        self.last = _editor(_tr("Until"), last)
        text = DialogText(
            _tr("Between two days"),
            _tr("Only revisions saved in this time. One of the days may stay empty."),
            _tr("Show"),
        )
        super().__init__(parent, text, self._form())
        self.first.edited.connect(self._first_edited)
        self.last.edited.connect(self._last_edited)
        self.submitted.connect(self.accept)
        self._check()

    def _form(self) -> QWidget:
        holder = QWidget()
        form = calm_form(holder)
        form.addRow(_tr("&From"), self.first)
        form.addRow(_tr("&Until"), self.last)
        return holder

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day; None for an open end."""
        return read_day(self._texts[0]), read_day(self._texts[1])

    @Slot(object, object)
    def _first_edited(self, _path: object, value: Value) -> None:
        self._texts = (value if isinstance(value, str) else "", self._texts[1])
        self._check()

    @Slot(object, object)
    def _last_edited(self, _path: object, value: Value) -> None:
        self._texts = (self._texts[0], value if isinstance(value, str) else "")
        self._check()

    def _check(self) -> None:
        missing = self._missing()
        self.set_ready(not missing, missing)

    def _missing(self) -> str:
        first, last = self.days
        if any(text and read_day(text) is None for text in self._texts):
            return _tr("Write a day, such as 1 December 2026.")
        if not (first or last):
            return _tr("Write at least one day.")
        if first and last and first > last:
            return _tr("The first day comes after the last.")
        return ""


def _editor(label: str, day: date | None) -> DateEditor:
    editor = DateEditor(Field("day", label, "", "date"))
    editor.show_value(_written(day) or None, Registers({}))
    return editor


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("DaysDialog", words)
