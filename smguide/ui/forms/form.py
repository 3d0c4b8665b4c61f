"""A form from the fields of a section kind: calm at first, every field one click away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from smguide.model.fields import Field
from smguide.model.record import EMPTY, Path, Record, Value
from smguide.model.registers import Registers
from smguide.ui.forms.chips import ChoicesEditor, ReferencesEditor, TagsEditor
from smguide.ui.forms.field_row import FieldRow
from smguide.ui.forms.records import RecordEditor, RecordsEditor
from smguide.ui.forms.sentences import value_in_words
from smguide.ui.forms.simple import (
    ChoiceEditor,
    FlagEditor,
    LineEditor,
    NumberEditor,
    ProseEditor,
    ReferenceEditor,
)
from smguide.ui.forms.times import DateEditor, DurationEditor
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column

_FIRST_SHOWN = 3
"""How many fields an empty form begins with."""


class SentenceView(QLabel):
    """What a rule, condition or flow means; it is kept as it is."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def show_value(self, value: Value, names: Registers) -> None:
        """Say what the value means."""
        self.setText(value_in_words(self._field, value, names) or _tr("Nothing yet"))


def _records(field: Field) -> RecordsEditor:
    return RecordsEditor(field, Form)


def _record(field: Field) -> RecordEditor:
    return RecordEditor(field, Form)


EDITORS: Final[Mapping[str, Callable[[Field], Any]]] = {
    "line": LineEditor,
    "prose": ProseEditor,
    "number": NumberEditor,
    "flag": FlagEditor,
    "choice": ChoiceEditor,
    "choices": ChoicesEditor,
    "reference": ReferenceEditor,
    "references": ReferencesEditor,
    "tags": TagsEditor,
    "date": DateEditor,
    "duration": DurationEditor,
    "record": _record,
    "records": _records,
    "rules": SentenceView,
    "condition": SentenceView,
    "flow": SentenceView,
    "selector": SentenceView,
}
"""The one place where a kind of field meets its editor."""


class Form(QWidget):
    """Shows a record field by field; ``edited`` carries the path of a value and its new value.

    Fields that are empty and not needed wait behind “Show all fields”. The form changes nothing
    itself: whoever owns it makes the change and shows the new record.
    """

    edited = Signal(object, object)

    def __init__(self, fields: tuple[Field, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = tuple(field for field in fields if field.kind in EDITORS)
        self._rows: dict[str, FieldRow] = {}
        self._value: Record = EMPTY
        self._names: Registers | None = None
        self._problems: Mapping[Path, str] = {}
        self._shows_all = False
        self.more = button("", kind="link")
        self._body = column(self, gap=Space.MEDIUM)
        self._body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self.show_all)

    def show_value(self, value: Record, names: Registers) -> None:
        """Show a record and the names that its references go by."""
        self._value, self._names = value, names
        self._arrange()
        for key, field_row in self._rows.items():
            field_row.show_value(value.get(key), names)

    def show_problems(self, problems: Mapping[Path, str]) -> None:
        """Say which fields have something wrong, by path."""
        self._problems = problems
        self._arrange()
        for key, field_row in self._rows.items():
            field_row.show_problems({p[1:]: s for p, s in problems.items() if p[:1] == (key,)})

    def row(self, key: str) -> FieldRow:
        """The row of a field, made visible."""
        self._make_rows({*self._rows, key})
        return self._rows[key]

    def reveal(self, path: Path) -> bool:
        """Put the keyboard into the field at a path, or into the first one."""
        first = next(iter(self._rows), "")
        key = str(path[0]) if path else first
        if all(field.key != key for field in self._fields):
            return False
        return self.row(key).reveal(path[1:])

    @Slot()
    def show_all(self) -> None:
        """Show every field there is."""
        known = set(self._rows)
        self._shows_all = True
        self._arrange()
        fresh = next((key for key in self._rows if key not in known), "")
        if fresh:
            self._rows[fresh].reveal(())

    def _arrange(self) -> None:
        wanted = {field.key for field in self._fields if self._is_wanted(field)}
        if not wanted and not self._rows:
            wanted = {field.key for field in self._fields[:_FIRST_SHOWN]}
        if wanted - set(self._rows):
            self._make_rows(wanted | set(self._rows))
        self._name_more()

    def _is_wanted(self, field: Field) -> bool:
        troubled = any(path[:1] == (field.key,) for path in self._problems)
        filled = self._value.get(field.key) not in (None, (), "")
        return self._shows_all or field.required or filled or troubled

    def _make_rows(self, wanted: set[str]) -> None:
        before, self._rows = self._rows, {}
        for index, field in enumerate(f for f in self._fields if f.key in wanted):
            known = before.get(field.key)
            self._rows[field.key] = known or self._new_row(field)
            if known is None:
                self._body.insertWidget(index, self._rows[field.key])
                self._rows[field.key].show()
        self._name_more()

    def _new_row(self, field: Field) -> FieldRow:
        fresh = FieldRow(field, EDITORS[field.kind](field))
        fresh.edited.connect(self.edited)
        if self._names is not None:
            fresh.show_value(self._value.get(field.key), self._names)
        return fresh

    def _name_more(self) -> None:
        hidden = len(self._fields) - len(self._rows)
        words = _tr("Show one more field") if hidden == 1 else _tr("Show {0} more fields")
        self.more.setText(words.format(hidden))
        self.more.setVisible(hidden > 0)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
