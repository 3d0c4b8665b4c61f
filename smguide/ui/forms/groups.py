"""The groups of a long form: the first is simply there, the others fold to their title."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import groupby

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.fields import Field
from smguide.model.record import EMPTY, Path, Record
from smguide.model.registers import Registers
from smguide.ui.forms.field_row import READ_ONLY, FieldRow
from smguide.ui.forms.row_toggle import RowToggle
from smguide.ui.icons import put_icon
from smguide.ui.theme import Space, current_theme
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.surface import column, row

MakeRow = Callable[[Field], FieldRow]

_NOTHING = (None, (), "")


def grouped(fields: tuple[Field, ...]) -> list[tuple[str, tuple[Field, ...]]]:
    """The groups in the order in which they first occur, each with its fields."""
    order = list(dict.fromkeys(field.group for field in fields))
    by_group = sorted(fields, key=lambda field: order.index(field.group))
    return [(title, tuple(found)) for title, found in groupby(by_group, lambda f: f.group)]


class FieldGroup(QWidget):
    """A few fields that belong together; with a ``title`` they can be folded.

    A folded group makes its fields when it is first opened. It opens by itself for what must not
    be overlooked: values, problems, required fields and the lists that make up a register.
    """

    edited = Signal(object, object)

    def __init__(self, fields: tuple[Field, ...], make_row: MakeRow, *, title: str = "") -> None:
        super().__init__()
        self.fields = fields
        self.rows: dict[str, FieldRow] = {}
        self._make_row = make_row
        self._value: Record = EMPTY
        self._names: Registers | None = None
        self._problems: Mapping[Path, str] = {}
        self._had_reason = False
        self._title = title
        self.toggle = RowToggle()
        self.hint = ElidedLabel(", ".join(field.label for field in fields), role="caption")
        self._holder = QWidget()
        self._rows = column(self._holder, gap=Space.MEDIUM)
        self._lay_out()

    def _lay_out(self) -> None:
        body = column(self, gap=Space.SMALL)
        header = self._header()
        body.addWidget(header)
        body.addWidget(self._holder)
        header.setContentsMargins(0, Space.SMALL, 0, 0)
        header.setVisible(bool(self._title))
        self.toggle.setChecked(not self._title)
        self._holder.setVisible(not self._title)
        self.toggle.toggled.connect(self._toggled)
        self._mark()

    def _header(self) -> QWidget:
        result = QWidget()
        header = row(result, gap=Space.TINY)
        header.addWidget(self.toggle)
        header.addWidget(self.hint, 1_000)
        header.addStretch(1)
        self.hint.setProperty("tone", "muted")
        self.toggle.setProperty("level", "group")
        self.toggle.show_name(self._title)
        self.toggle.setAccessibleName(_tr("More fields: {0}").format(self._title))
        self.toggle.setAccessibleDescription(self.hint.text())
        return result

    def holds(self, key: object) -> bool:
        """Whether a field is in this group."""
        return any(field.key == key for field in self.fields)

    def show_value(self, value: Record, names: Registers) -> None:
        """Show what a record has for these fields."""
        self._value, self._names = value, names
        self._open_for_reason()
        if self.toggle.isChecked():
            self._fill(names)

    def show_problems(self, problems: Mapping[Path, str]) -> None:
        """Say which fields have something wrong, by path."""
        self._problems = problems
        self._open_for_reason()
        for key, field_row in self.rows.items():
            field_row.show_problems({p[1:]: s for p, s in problems.items() if p[:1] == (key,)})

    def _open_for_reason(self) -> None:
        reason = any(map(self._must_be_seen, self.fields))
        if reason and not self._had_reason:
            self.open()
        self._had_reason = reason

    def _must_be_seen(self, field: Field) -> bool:
        troubled = any(path[:1] == (field.key,) for path in self._problems)
        filled = self._value.get(field.key) not in _NOTHING
        return field.required or bool(field.register) or filled or troubled

    def open(self) -> None:
        """Unfold the group."""
        self.toggle.setChecked(True)

    def row(self, key: str) -> FieldRow:
        """The row of a field, made visible."""
        self.open()
        self._make_rows()
        return self.rows[key]

    @Slot(bool)
    def _toggled(self, opened: bool) -> None:
        if opened and self._names is not None:
            self._fill(self._names)
            self.show_problems(self._problems)
        self._holder.setVisible(opened)
        self.hint.setVisible(not opened)
        self._mark()

    def _mark(self) -> None:
        sign = "chevron-down" if self.toggle.isChecked() else "chevron-right"
        put_icon(self.toggle, sign, current_theme(), token="muted")

    def _fill(self, names: Registers) -> None:
        self._make_rows()
        for key, field_row in self.rows.items():
            value = self._value.get(key)
            field_row.show_value(value, names)
            if field_row.field.kind in READ_ONLY:
                field_row.setVisible(value not in _NOTHING)

    def _make_rows(self) -> None:
        for field in self.fields if not self.rows else ():
            self.rows[field.key] = self._make_row(field)
            self.rows[field.key].edited.connect(self.edited)
            self._rows.addWidget(self.rows[field.key])
            self.rows[field.key].show()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
