"""A form from the fields of a section kind: the first group open, the others under their titles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from smguide.model.fields import Field
from smguide.model.record import Path, Record, Value
from smguide.model.registers import Registers
from smguide.ui.forms.chips import ChoicesEditor, ReferencesEditor, TagsEditor
from smguide.ui.forms.condition_editor import ConditionEditor
from smguide.ui.forms.entry_combo import ReferenceEditor
from smguide.ui.forms.field_row import FieldRow
from smguide.ui.forms.flow_editor import FlowEditor
from smguide.ui.forms.groups import FieldGroup, grouped
from smguide.ui.forms.records import RecordEditor, RecordsEditor
from smguide.ui.forms.sentences import value_in_words
from smguide.ui.forms.simple import (
    ChoiceEditor,
    FlagEditor,
    NumberEditor,
    TextEditor,
)
from smguide.ui.forms.times import DateEditor, DurationEditor
from smguide.ui.forms.who_editor import NeedEditor, SelectorEditor
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column


class SentenceView(QLabel):
    """What rules mean; they are kept as they are."""

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def show_value(self, value: Value, names: Registers) -> None:
        """Say what the value means."""
        self.setText(value_in_words(self._field, value, names) or _tr("Nothing yet"))


def _flow(field: Field) -> FlowEditor:
    return FlowEditor(field, Form)


def _records(field: Field) -> RecordsEditor:
    return RecordsEditor(field, Form)


def _record(field: Field) -> RecordEditor:
    return RecordEditor(field, Form)


EDITORS: Final[Mapping[str, Callable[[Field], Any]]] = {
    "line": TextEditor,
    "prose": TextEditor,
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
    "condition": ConditionEditor,
    "flow": _flow,
    "selector": SelectorEditor,
    "need": NeedEditor,
}
"""The one place where a kind of field meets its editor."""


class Form(QWidget):
    """Shows a record field by field; ``edited`` carries the path of a value and its new value.

    Every field can be seen: a long form shows its first group and folds the others to their
    titles. The form changes nothing itself: whoever owns it makes the change and shows the new
    record.
    """

    edited = Signal(object, object)

    def __init__(self, fields: tuple[Field, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shown = tuple(field for field in fields if field.kind in EDITORS)
        self.groups = [
            FieldGroup(found, _new_row, title=title if number else "")
            for number, (title, found) in enumerate(grouped(shown))
        ]
        body = column(self, gap=Space.MEDIUM)
        for group in self.groups:
            body.addWidget(group)
            group.edited.connect(self.edited)

    def show_value(self, value: Record, names: Registers) -> None:
        """Show a record and the names that its references go by."""
        for group in self.groups:
            group.show_value(value, names)

    def show_problems(self, problems: Mapping[Path, str]) -> None:
        """Say which fields have something wrong, by path."""
        for group in self.groups:
            group.show_problems({p: s for p, s in problems.items() if p and group.holds(p[0])})

    def row(self, key: str) -> FieldRow:
        """The row of a field, made visible.

        Raises:
            KeyError: the form has no such field.
        """
        found = next((group for group in self.groups if group.holds(key)), None)
        if found is None:
            raise KeyError(key)
        return found.row(key)

    def reveal(self, path: Path) -> bool:
        """Put the keyboard into the field at a path, or into the first one."""
        keys = [field.key for group in self.groups for field in group.fields]
        key = str(path[0]) if path else next(iter(keys), "")
        return self.row(key).reveal(path[1:]) if key in keys else False

    def open_groups(self) -> None:
        """Unfold every group there is."""
        for group in self.groups:
            group.open()


def _new_row(field: Field) -> FieldRow:
    return FieldRow(field, EDITORS[field.kind](field))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
