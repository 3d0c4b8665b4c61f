"""One line of a condition: which fact, how it is compared, with what."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from smguide.model.fields import Field
from smguide.model.record import EMPTY, Path, Value
from smguide.model.registers import Entry, Registers
from smguide.rules.facts import FactKind, fact_kinds
from smguide.ui.forms.chips import ReferencesEditor, TagsEditor
from smguide.ui.forms.condition_lines import (
    NO,
    YES,
    Line,
    ops_for,
    takes_many,
    with_fact,
    with_op,
)
from smguide.ui.forms.entry_combo import ReferenceEditor
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.simple import CalmCombo, NumberEditor, TextEditor
from smguide.ui.kind_words import say
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import icon_button
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import plain_tip, text_label

_VALUE_WIDTH = 185
_FACT_LETTERS = 22
_OP_LETTERS = 9
_CHOICES = "choices of "


def with_choices(names: Registers) -> Registers:
    """The registers, and one for the answers of every fact that has a few."""
    found = {
        f"{_CHOICES}{kind.id}": {
            v: Entry(v, say(title), "", (), EMPTY) for v, title in kind.choices
        }
        for kind in fact_kinds().values()
        if kind.choices
    }
    return Registers(MappingProxyType({**names.entries, **found}))


def op_words() -> dict[str, str]:
    """The comparisons in words."""
    return {
        YES: _tr("yes"),
        NO: _tr("no"),
        "eq": _tr("is"),
        "ne": _tr("is not"),
        "in": _tr("is one of"),
        "not-in": _tr("is none of"),
        "has": _tr("includes"),
        "has_any": _tr("includes any of"),
        "not-has_any": _tr("includes none of"),
        "not-has": _tr("does not include"),
        "ge": _tr("is at least"),
        "gt": _tr("is more than"),
        "le": _tr("is at most"),
        "lt": _tr("is less than"),
    }


def fact_titles() -> dict[str, str]:
    """All facts by what people call them."""
    return {kind.id: say(kind.title) for kind in fact_kinds().values()}


class LineEditor(QFrame):
    """``changed`` carries the line as it is then; ``dropped`` asks to take it away."""

    changed = Signal(object)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._line = Line("", "eq")
        self._shape: tuple[object, ...] = ()
        self._names: Registers | None = None
        self.fact = CalmCombo()
        self.fact.setAccessibleName(_tr("What is looked at"))
        self.op = CalmCombo()
        self.fact.setMinimumContentsLength(_FACT_LETTERS)
        self.op.setMinimumContentsLength(_OP_LETTERS)
        self.op.setAccessibleName(_tr("How it is compared"))
        self.value: Any = None
        self.unit = text_label("", tone="muted")
        self.drop = icon_button(_tr("Take this condition away"), "cross")
        self._lay_out()
        self.fact.activated.connect(self._fact_chosen)
        self.op.activated.connect(self._op_chosen)
        self.drop.clicked.connect(self.dropped)

    def _lay_out(self) -> None:
        across = row(self, gap=Space.SMALL)
        self._flow = FlowLayout(gap=Space.SMALL)
        self._flow.addWidget(self.fact)
        self._flow.addWidget(self.op)
        self._single = QWidget()
        self._amount = row(self._single, gap=Space.SMALL)
        self._amount.addWidget(self.unit)
        self._flow.addWidget(self._single)
        down = column(gap=Space.TINY)
        down.addLayout(self._flow)
        self._below = column(gap=0)
        self._below.setContentsMargins(Space.LARGE, 0, 0, 0)
        down.addLayout(self._below)
        across.addLayout(down, 1)
        across.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)

    def show_line(self, line: Line, names: Registers) -> None:
        """Show a line; the field of the value stays the same while its kind does."""
        self._line, self._names = line, names
        kind = fact_kinds().get(line.fact)
        titles = fact_titles()
        self.fact.offer(titles, line.fact)
        self.fact.setToolTip(plain_tip(titles.get(line.fact, line.fact)))
        self.fact.setAccessibleDescription(titles.get(line.fact, line.fact))
        words = op_words()
        self.op.offer({op: words.get(op, op) for op in ops_for(kind, line.op)}, line.op)
        self.op.removeItem(self.op.findData(""))
        self._show_value(kind, line)

    def _show_value(self, kind: FactKind | None, line: Line) -> None:
        shape = (line.fact, takes_many(line.op), line.op in (YES, NO))
        if shape != self._shape:
            self._shape = shape
            self._put(_editor_for(kind, line))
        if self.value is not None and self._names is not None:
            self.value.show_value(_shown(kind, line.value), self._names)

    def _put(self, editor: QWidget | None) -> None:
        if self.value is not None:
            self._amount.removeWidget(self.value)
            self._below.removeWidget(self.value)
            self.value.hide()
            self.value.deleteLater()
        self.value = editor
        many = takes_many(self._line.op)
        self._single.setVisible(editor is not None and not many)
        if editor is not None:
            editor.setAccessibleName(_tr("Compared with"))
            if many:
                self._below.addWidget(editor)
            else:
                self._amount.insertWidget(0, editor)
            editor.show()
            self.value.edited.connect(self._value_edited)
        self._show_unit()

    def _show_unit(self) -> None:
        kind = fact_kinds().get(self._line.fact)
        words = ("%" if kind.type == "share" else say(kind.unit)) if kind else ""
        self.unit.setText(words)
        self.unit.setVisible(bool(words))

    @Slot(int)
    def _fact_chosen(self, index: int) -> None:
        fact = str(self.fact.itemData(index))
        if fact != self._line.fact:
            self.changed.emit(with_fact(self._line, fact))

    @Slot(int)
    def _op_chosen(self, index: int) -> None:
        self.changed.emit(with_op(self._line, str(self.op.itemData(index))))

    @Slot(object, object)
    def _value_edited(self, _path: Path, value: Value) -> None:
        kind = fact_kinds().get(self._line.fact)
        self.changed.emit(Line(self._line.fact, self._line.op, _stored(kind, value)))


def _editor_for(kind: FactKind | None, line: Line) -> QWidget | None:
    """The field for a value of that kind; none for yes and no."""
    if line.op in (YES, NO):
        return None
    register = _register(kind)
    field = Field("value", _tr("Value"), "", "line", refers_to=(register,), grows=False)
    if kind is not None and kind.type in ("number", "share"):
        return _narrow(NumberEditor(field))
    if takes_many(line.op):
        return ReferencesEditor(field) if register else TagsEditor(field)
    return _wide(ReferenceEditor(field) if register else TextEditor(field))


def _register(kind: FactKind | None) -> str:
    if kind is None:
        return ""
    return kind.register or (f"{_CHOICES}{kind.id}" if kind.choices else "")


def _narrow(editor: QWidget) -> QWidget:
    editor.setFixedWidth(scaled(_VALUE_WIDTH) // 2)
    return editor


def _wide(editor: QWidget) -> QWidget:
    editor.setMinimumWidth(scaled(_VALUE_WIDTH))
    return editor


def _shown(kind: FactKind | None, value: Value) -> Value:
    """A share is shown in per cent."""
    if kind is not None and kind.type == "share" and isinstance(value, int | float):
        return round(value * 100, 6)
    return value


def _stored(kind: FactKind | None, value: Value) -> Value:
    if kind is not None and kind.type == "share" and isinstance(value, int | float):
        return value / 100
    return value


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
