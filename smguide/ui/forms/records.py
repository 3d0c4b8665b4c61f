"""Groups of fields, and lists of rows that are folded to their name and opened to edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from smguide.model.fields import Field
from smguide.model.guidelines import new_id
from smguide.model.record import EMPTY, Path, Record, Value
from smguide.model.registers import Registers
from smguide.ui.forms.row_toggle import RowToggle
from smguide.ui.forms.sentences import row_summary, row_title
from smguide.ui.icons import put_icon
from smguide.ui.theme import Space, current_theme
from smguide.ui.widgets.buttons import icon_button
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.wrapped_button import WrappedButton

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from smguide.ui.forms.form import Form

    MakeForm = Callable[[tuple[Field, ...]], Form]


class RowCard(QFrame):
    """One row of a list: its name and a line about it; opened, a form."""

    edited = Signal(object, object)
    asked_to_move = Signal(int, int)
    asked_to_remove = Signal(int)

    def __init__(self, field: Field, make_form: MakeForm) -> None:
        super().__init__()
        self._fields = field.fields
        self._make_form = make_form
        self._value: Record = EMPTY
        self._names: Registers | None = None
        self._problems: Mapping[Path, str] = {}
        self._title = ""
        self.index = 0
        self.form: Form | None = None
        self.setProperty("surface", "notice")
        self.toggle = RowToggle()
        self.summary = ElidedLabel("", role="caption")
        self._lay_out()

    def _lay_out(self) -> None:
        self.toggle.toggled.connect(self._toggled)
        self.summary.setProperty("tone", "muted")
        self.up = icon_button(_tr("Move up"), "up")
        self.down = icon_button(_tr("Move down"), "down")
        self.remove = icon_button(_tr("Remove"), "trash")
        self._body = column(self, gap=Space.SMALL)
        self._body.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        self._body.addLayout(self._header())
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.remove.clicked.connect(self._remove)

    def _header(self) -> QHBoxLayout:
        header = row(gap=Space.TINY)
        header.addWidget(self.toggle)
        header.addWidget(self.summary, 1_000)
        header.addStretch(1)
        for tool in (self.up, self.down, self.remove):
            header.addWidget(tool)
            tool.hide()
        return header

    def show_row(self, index: int, count: int, value: Value, names: Registers) -> None:
        """Show a row at its place in the list."""
        self.index = index
        self._value = value if isinstance(value, Record) else EMPTY
        self._names = names
        title = row_title(value) or self._untitled(index)
        self._title = title
        self.toggle.show_name(title)
        self.summary.setText(row_summary(self._fields, value, names))
        for tool, words in ((self.up, _tr("Move {0} up")), (self.down, _tr("Move {0} down"))):
            tool.setAccessibleName(words.format(title))
        self.remove.setAccessibleName(_tr("Remove {0}").format(title))
        self.up.setEnabled(index > 0)
        self.down.setEnabled(index < count - 1)
        self._mark()
        if self.form is not None:
            self.form.show_value(self._value, names)

    def _untitled(self, index: int) -> str:
        named = any(field.key == "name" for field in self._fields)
        fresh = not any(v for k, v in self._value.items() if k not in ("id", "name"))
        return _tr("New entry") if named and fresh else _tr("Entry {0}").format(index + 1)

    def show_problems(self, problems: Mapping[Path, str]) -> None:
        """Show what is wrong in this row; a folded row says that there is something."""
        self._problems = problems
        self._mark()
        if self.form is not None:
            self.form.show_problems(problems)

    def _mark(self) -> None:
        opened = self.toggle.isChecked()
        sign = "chevron-down" if opened else "chevron-right"
        troubled = bool(self._problems) and not opened
        put_icon(
            self.toggle,
            "warning" if troubled else sign,
            current_theme(),
            token="bad" if troubled else "muted",
        )
        said = _tr("{0}, something to look at") if troubled else "{0}"
        self.toggle.setAccessibleName(said.format(self._title))
        self.toggle.setAccessibleDescription(self.summary.text())

    def open_row(self) -> None:
        """Unfold the row."""
        self.toggle.setChecked(True)

    def reveal(self, path: Path) -> bool:
        """Unfold the row and put the keyboard into a field of it."""
        self.open_row()
        return self.form.reveal(path) if self.form is not None else False

    @Slot(bool)
    def _toggled(self, opened: bool) -> None:
        if opened and self.form is None and self._names is not None:
            self._build(self._names)
        if self.form is not None:
            self.form.setVisible(opened)
        self.summary.setVisible(not opened)
        for tool in (self.up, self.down, self.remove):
            tool.setVisible(opened)
        self._mark()

    def _build(self, names: Registers) -> None:
        self.form = self._make_form(self._fields)
        self.form.setContentsMargins(Space.MEDIUM, Space.TINY, Space.MEDIUM, Space.MEDIUM)
        self.form.edited.connect(self._relay)
        self.form.show_value(self._value, names)
        self.form.show_problems(self._problems)
        self._body.addWidget(self.form)

    @Slot(object, object)
    def _relay(self, path: Path, value: Value) -> None:
        self.edited.emit((self.index, *path), value)

    @Slot()
    def _move_up(self) -> None:
        self.asked_to_move.emit(self.index, self.index - 1)

    @Slot()
    def _move_down(self) -> None:
        self.asked_to_move.emit(self.index, self.index + 1)

    @Slot()
    def _remove(self) -> None:
        self.asked_to_remove.emit(self.index)


class RecordsEditor(QWidget):
    """A list of rows with add, remove and move."""

    edited = Signal(object, object)

    def __init__(self, field: Field, make_form: MakeForm) -> None:
        super().__init__()
        self._field = field
        self._make_form = make_form
        self._value: tuple[Value, ...] = ()
        self._problems: Mapping[Path, str] = {}
        self._open_next = False
        self.cards: list[RowCard] = []
        self.add = WrappedButton(_tr("Add to {0}").format(field.label))
        self.add.show_icon("plus")
        self.setFocusProxy(self.add)
        self._rows = column(gap=Space.SMALL)
        body = column(self, gap=Space.SMALL)
        body.addLayout(self._rows)
        body.addWidget(self.add)
        self.add.clicked.connect(self._add)

    def show_value(self, value: Value, names: Registers) -> None:
        """Show a list; a row keeps being open when others come, go or move."""
        old = dict(zip(_row_keys(self._value), self.cards, strict=True))
        self._value = value if isinstance(value, tuple) else ()
        cards = [old.pop(k) if k in old else self._card() for k in _row_keys(self._value)]
        for gone in old.values():
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        if cards != self.cards:
            self._arrange(cards)
        for index, (card, row_value) in enumerate(zip(cards, self._value, strict=True)):
            card.show_row(index, len(cards), row_value, names)
        self._open_added()

    def _card(self) -> RowCard:
        card = RowCard(self._field, self._make_form)
        card.edited.connect(self.edited)
        card.asked_to_move.connect(self._move)
        card.asked_to_remove.connect(self._remove)
        return card

    def _arrange(self, cards: list[RowCard]) -> None:
        for index, card in enumerate(cards):
            self._rows.removeWidget(card)
            self._rows.insertWidget(index, card)
            card.show()
        self.cards = cards

    def _open_added(self) -> None:
        if self._open_next and self.cards:
            self._open_next = False
            self.cards[-1].reveal(())

    def show_problems(self, problems: Mapping[Path, str]) -> None:
        """Give each row the problems that are its own."""
        for index, card in enumerate(self.cards):
            card.show_problems({p[1:]: s for p, s in problems.items() if p[:1] == (index,)})

    def reveal(self, path: Path) -> bool:
        """Unfold a row and put the keyboard into a field of it."""
        index = path[0] if path else None
        if isinstance(index, int) and index < len(self.cards):
            return self.cards[index].reveal(path[1:])
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot()
    def _add(self) -> None:
        columns = {field.key for field in self._field.fields}
        fresh = {"id": new_id(), "name": ""}
        wanted = Record((key, text) for key, text in fresh.items() if key in columns)
        self._open_next = True
        self.edited.emit((), (*self._value, wanted))

    @Slot(int, int)
    def _move(self, old: int, new: int) -> None:
        rows = list(self._value)
        rows.insert(new, rows.pop(old))
        self.edited.emit((), tuple(rows))
        card = self.cards[new]
        (card.up if card.up.isEnabled() else card.down).setFocus()

    @Slot(int)
    def _remove(self, index: int) -> None:
        self.edited.emit((), (*self._value[:index], *self._value[index + 1 :]) or None)
        self.add.setFocus()


def _row_keys(rows: tuple[Value, ...]) -> list[str]:
    """What tells the rows of a list apart: their id, else their position."""
    ids = [item.text("id") if isinstance(item, Record) else "" for item in rows]
    return [i if i and ids.count(i) == 1 else f"#{n}" for n, i in enumerate(ids)]


class RecordEditor(QFrame):
    """A group of fields that belong together."""

    edited = Signal(object, object)

    def __init__(self, field: Field, make_form: MakeForm) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.form = make_form(field.fields)
        self.setFocusProxy(self.form)
        body = column(self, margin=Space.MEDIUM)
        body.addWidget(self.form)
        self.form.edited.connect(self.edited)

    def show_value(self, value: Value, names: Registers) -> None:
        """Show the group."""
        self.form.show_value(value if isinstance(value, Record) else EMPTY, names)

    def show_problems(self, problems: Mapping[Path, str]) -> None:
        """Show what is wrong in the group."""
        self.form.show_problems(problems)

    def reveal(self, path: Path) -> bool:
        """Put the keyboard into a field of the group."""
        return self.form.reveal(path)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
