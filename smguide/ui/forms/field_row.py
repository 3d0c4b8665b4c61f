"""One row of a form, and whether an editor can show a value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smguide.model.fields import Field
from smguide.model.record import Path, Record, Value
from smguide.model.registers import Registers
from smguide.ui.actions import UndoKeys
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_LABEL_LETTERS = 20
"""Average letters that the column of labels is wide."""

_STACKED = 150
"""Per cent of text size from which on labels stand above their fields."""

READ_ONLY: Final = frozenset({"rules"})
"""Kinds of field that a form says in words and does not change."""

_NARROW = frozenset({"number", "flag"})
_WHOLE_WIDTH = Qt.AlignmentFlag(0)
_LISTS = frozenset({"tags", "choices", "references", "records"})
_WIDE = frozenset({"records", "record", "condition", "flow"})
"""What needs the whole width: the label stands above it."""
_RECORDS = frozenset({"record", "condition", "flow", "need"})
_TEXTS = frozenset({"line", "prose", "choice", "reference", "date", "duration"})


def fits(field: Field, value: Value) -> bool:
    """Whether the editor of a field can show a value without losing anything of it."""
    if value is None or field.kind in READ_ONLY:
        return True
    if field.kind in _TEXTS:
        return isinstance(value, str)
    if field.kind in _LISTS:
        wanted = Record if field.kind == "records" else str
        return isinstance(value, tuple) and all(isinstance(item, wanted) for item in value)
    if field.kind == "flag":
        return isinstance(value, bool)
    if field.kind in _RECORDS:
        return isinstance(value, Record)
    if field.kind == "selector":
        return isinstance(value, tuple | Record)
    return isinstance(value, int | float | str) and not isinstance(value, bool)


class FieldRow(QWidget):
    """Label, editor, help and what is wrong, tied together for every way of using them."""

    edited = Signal(object, object)

    def __init__(self, field: Field, editor: Any) -> None:
        super().__init__()
        self.field = field
        self.editor = editor
        self.label = text_label(field.label, tone="muted", wrap=True)
        self.help = text_label(field.help, role="caption", tone="muted", wrap=True)
        self.problem = text_label("", role="caption", tone="bad", wrap=True)
        self._name()
        self._lay_out()
        self.editor.edited.connect(self._relay)
        for inner in (self.editor, *self.editor.findChildren(QWidget)):
            inner.installEventFilter(_undo_keys(self))

    def _name(self) -> None:
        asked = _tr("{0}, needed") if self.field.required else "{0}"
        self.editor.setAccessibleName(asked.format(self.field.label))
        self.editor.setAccessibleDescription(self.field.help)
        self.label.setText(self.field.label.replace("&", "&&"))
        self.label.setBuddy(self.editor.focusProxy() or self.editor)
        if not self.field.help:
            self.help.hide()
        self.problem.hide()

    def _lay_out(self) -> None:
        body = column(gap=Space.TINY)
        leading = Qt.AlignmentFlag.AlignLeft if self.field.kind in _NARROW else _WHOLE_WIDTH
        body.addWidget(self.editor, 0, leading)
        body.addWidget(self.problem)
        if self.field.kind in _WIDE:
            self._lay_out_list(body)
            return
        body.addWidget(self.help)
        if scaled(100) >= _STACKED:
            self._lay_out_stacked(body)
            return
        across = row(self, gap=Space.LARGE)
        self.label.setFixedWidth(self.fontMetrics().averageCharWidth() * _LABEL_LETTERS)
        self.label.setContentsMargins(0, 7 if self.field.kind not in READ_ONLY else 0, 0, 0)
        across.addWidget(self.label, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(body, 1)
        if self.field.kind == "flag":
            self.label.setText("")
            self.label.setBuddy(None)  # type: ignore[arg-type]

    def _lay_out_stacked(self, body: QVBoxLayout) -> None:
        down = column(self, gap=Space.TINY)
        down.addWidget(self.label)
        self.label.setVisible(self.field.kind != "flag")  # the words stand beside the tick
        down.addLayout(body)

    def _lay_out_list(self, body: QVBoxLayout) -> None:
        self.label.setProperty("role", "emphasis")
        self.label.setProperty("tone", "")
        down = column(self, gap=Space.TINY)
        down.setContentsMargins(0, Space.SMALL, 0, 0)
        down.addWidget(self.label)
        down.addWidget(self.help)
        down.addSpacing(Space.TINY)
        down.addLayout(body)

    def show_value(self, value: Value, names: Registers) -> None:
        """Show a value; one that does not fit the editor is kept and said so."""
        shown = fits(self.field, value)
        self.editor.setEnabled(shown)
        self.editor.show_value(value if shown else None, names)
        if not shown:
            self.show_problem(
                _tr("This entry has a shape that the form cannot show; it is kept as it is.")
            )

    def show_problem(self, sentence: str) -> None:
        """Say below the field what is wrong with it; empty takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        target = self.editor.focusProxy() or self.editor
        target.setProperty("problem", "true" if sentence else "false")
        target.style().unpolish(target)
        target.style().polish(target)
        described = f"{sentence} {self.field.help}".strip()
        target.setAccessibleDescription(described)

    def show_problems(self, problems: Mapping[Path, str]) -> None:
        """Show the problems of this field, and of the fields within it."""
        if hasattr(self.editor, "show_problems"):
            self.editor.show_problems(problems)
            own = problems.get((), "")
        else:
            own = next(iter(problems.values()), "")
        if own != self.problem.text():
            self.show_problem(own)

    def reveal(self, path: Path) -> bool:
        """Put the keyboard into the field."""
        if hasattr(self.editor, "reveal"):
            return bool(self.editor.reveal(path))
        target = self.editor.focusProxy() or self.editor
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot(object, object)
    def _relay(self, path: Path, value: Value) -> None:
        self.edited.emit((self.field.key, *path), value)


def _undo_keys(row_widget: FieldRow) -> UndoKeys:
    """One filter per row: undo and redo belong to the window (style.md V11)."""
    found = row_widget.findChild(UndoKeys, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, UndoKeys) else UndoKeys(row_widget)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
