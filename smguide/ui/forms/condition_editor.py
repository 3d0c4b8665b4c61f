"""A condition to fill in: lines joined by all, any or none, groups within groups."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from smguide.model.fields import Field
from smguide.model.record import EMPTY, Record, Value
from smguide.model.registers import Registers
from smguide.ui.forms.condition_line import LineEditor, with_choices
from smguide.ui.forms.condition_lines import (
    Group,
    Line,
    Part,
    new_line,
    read_group,
    write_group,
)
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.folded import Folded
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.surface import column, row

_DEEPEST = 2
"""Groups within groups that are offered; deeper ones that are there are shown."""


def joins() -> dict[str, str]:
    """How the lines of a group belong together."""
    return {
        "all": _tr("All of these hold"),
        "any": _tr("Any one of these holds"),
        "none": _tr("None of these holds"),
        "some-not": _tr("Not all of these hold"),
    }


class PartEditor(QWidget):
    """A line or a group at its place in a group; ``changed`` carries the place and the part."""

    changed = Signal(int, object)
    dropped = Signal(int)

    def __init__(self, place: int, part: Part, depth: int) -> None:
        super().__init__()
        self._place = place
        self.editor: LineEditor | GroupEditor
        self.editor = LineEditor() if isinstance(part, Line) else GroupEditor(depth)
        column(self, gap=0).addWidget(self.editor)
        self.editor.changed.connect(self._changed)
        self.editor.dropped.connect(self._dropped)

    def fits(self, part: Part) -> bool:
        """Whether the part can be shown without another editor."""
        return isinstance(part, Line) == isinstance(self.editor, LineEditor)

    def show_part(self, part: Part, names: Registers) -> None:
        """Show the part."""
        if isinstance(part, Line) and isinstance(self.editor, LineEditor):
            self.editor.show_line(part, names)
        elif isinstance(part, Group) and isinstance(self.editor, GroupEditor):
            self.editor.show_group(part, names)

    @Slot(object)
    def _changed(self, part: Part) -> None:
        self.changed.emit(self._place, part)

    @Slot()
    def _dropped(self) -> None:
        self.dropped.emit(self._place)


class GroupEditor(QFrame):
    """``changed`` carries the group as it is then; ``dropped`` asks to take it away."""

    changed = Signal(object)
    dropped = Signal()

    def __init__(self, depth: int = 0) -> None:
        super().__init__()
        self._depth = depth
        self._group = Group()
        self._names: Registers | None = None
        self.parts: list[PartEditor] = []
        self.join = CalmCombo()
        self.join.setAccessibleName(_tr("How the conditions belong together"))
        self.join.setMinimumContentsLength(18)
        self.add_line = button(_tr("Add a condition"), kind="link", icon="plus")
        self.add_group = button(_tr("Add a group"), kind="link", icon="plus")
        self.drop = icon_button(_tr("Take this group away"), "cross")
        self._rows: QVBoxLayout = column(gap=Space.SMALL)
        self._lay_out()
        self.join.activated.connect(self._join_chosen)
        self.add_line.clicked.connect(self._add_line)
        self.add_group.clicked.connect(self._add_group)
        self.drop.clicked.connect(self.dropped)

    def _lay_out(self) -> None:
        inner = self._depth > 0
        self.setProperty("surface", "notice" if inner else "")
        body = column(self, margin=Space.MEDIUM if inner else 0, gap=Space.SMALL)
        header = row(gap=Space.SMALL)
        header.addWidget(self.join)
        header.addStretch(1)
        header.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        self.drop.setVisible(inner)
        body.addLayout(header)
        body.addLayout(self._rows)
        adders = FlowLayout(gap=Space.SMALL)
        adders.addWidget(self.add_line)
        adders.addWidget(self.add_group)
        self.add_group.setVisible(self._depth < _DEEPEST)
        body.addLayout(adders)

    def show_group(self, group: Group, names: Registers) -> None:
        """Show a group; its editors stay while its lines do."""
        self._group, self._names = group, names
        self.join.offer(joins(), group.join)
        self.join.removeItem(self.join.findData(""))
        self.join.setVisible(bool(self._depth or len(group.parts) > 1 or group.join != "all"))
        same = len(self.parts) == len(group.parts)
        if not same or not all(e.fits(p) for e, p in zip(self.parts, group.parts, strict=True)):
            self._build(group)
        for editor, part in zip(self.parts, group.parts, strict=True):
            editor.show_part(part, names)

    def _build(self, group: Group) -> None:
        for old in self.parts:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.parts = [PartEditor(n, p, self._depth + 1) for n, p in enumerate(group.parts)]
        for part in self.parts:
            part.changed.connect(self._part_changed)
            part.dropped.connect(self._part_dropped)
            self._rows.addWidget(part)
            part.show()

    def _tell(self, parts: tuple[Part, ...]) -> None:
        self.changed.emit(replace(self._group, parts=parts))

    @Slot(int)
    def _join_chosen(self, index: int) -> None:
        self.changed.emit(replace(self._group, join=str(self.join.itemData(index))))

    @Slot()
    def _add_line(self) -> None:
        self._tell((*self._group.parts, new_line()))
        self.parts[-1].setFocus()

    @Slot()
    def _add_group(self) -> None:
        join = "any" if self._group.join == "all" else "all"
        self._tell((*self._group.parts, Group(join, (new_line(),))))

    @Slot(int, object)
    def _part_changed(self, place: int, part: Part) -> None:
        parts = list(self._group.parts)
        parts[place] = part
        self._tell(tuple(parts))

    @Slot(int)
    def _part_dropped(self, place: int) -> None:
        parts = self._group.parts
        self.add_line.setFocus()
        self._tell((*parts[:place], *parts[place + 1 :]))


class ConditionEditor(QWidget):
    """What a condition means as a sentence; unfolded, the lines it is made of.

    What is filled in half stays on the screen and is left out of the value.
    """

    edited = Signal(object, object)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._group = Group()
        self._names: Registers | None = None
        self.group: GroupEditor | None = None
        self.fold = Folded(field)
        self.setFocusProxy(self.fold.change)
        column(self, gap=0).addWidget(self.fold)
        self.fold.first_opened.connect(self._fill)

    def show_value(self, value: Value, names: Registers) -> None:
        """Say what the condition means, and show its lines."""
        record = value if isinstance(value, Record) else EMPTY
        if record != write_group(self._group):
            self._group = read_group(record)
        self._names = with_choices(names)
        self.fold.say(value, names)
        self._show_group()

    @Slot()
    def _fill(self) -> None:
        self.group = GroupEditor()
        self.group.changed.connect(self._changed)
        self.fold.holder.addWidget(self.group)
        self._show_group()

    def _show_group(self) -> None:
        if self.group is not None and self._names is not None:
            self.group.show_group(self._group, self._names)

    @Slot(object)
    def _changed(self, group: Group) -> None:
        before, self._group = write_group(self._group), group
        self._show_group()
        after = write_group(group)
        if after != before:
            self.edited.emit((), after or None)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Forms", words)
