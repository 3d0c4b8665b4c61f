"""The outline at the left: choose, add, move, rename and leave out sections."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QEvent,
    QItemSelection,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smguide.model.guidelines import OutlineEntry
from smguide.model.outline import below, can_shift, next_gap
from smguide.ui.actions import ActionSpec, build_actions
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.surface import column, put_on, row
from smguide.ui.widgets.text import section_heading
from smguide.ui.write.outline_delegate import OutlineDelegate
from smguide.ui.write.outline_model import OutlineModel
from smguide.ui.write.outline_rows import OutlineRow
from smguide.ui.write.outline_view import OutlineView

ACTIONS: Final = (
    ActionSpec(
        "add", str(QT_TRANSLATE_NOOP("Actions", "Add a section…")), shortcut="Ins", icon="plus"
    ),
    ActionSpec("rename", str(QT_TRANSLATE_NOOP("Actions", "Rename")), shortcut="F2", icon="write"),
    ActionSpec(
        "up", str(QT_TRANSLATE_NOOP("Actions", "Move section up")), shortcut="Alt+Up", icon="up"
    ),
    ActionSpec(
        "down",
        str(QT_TRANSLATE_NOOP("Actions", "Move section down")),
        shortcut="Alt+Down",
        icon="down",
    ),
    ActionSpec(
        "in",
        str(QT_TRANSLATE_NOOP("Actions", "One level in")),
        shortcut="Alt+Right",
        icon="chevron-right",
    ),
    ActionSpec(
        "out",
        str(QT_TRANSLATE_NOOP("Actions", "One level out")),
        shortcut="Alt+Left",
        icon="chevron-left",
    ),
    ActionSpec(
        "duplicate",
        str(QT_TRANSLATE_NOOP("Actions", "Duplicate")),
        shortcut="Ctrl+D",
        icon="copy",
    ),
    ActionSpec("leave-out", str(QT_TRANSLATE_NOOP("Actions", "Not applicable, because…"))),
    ActionSpec(
        "remove", str(QT_TRANSLATE_NOOP("Actions", "Remove section")), shortcut="Del", icon="trash"
    ),
)
_GROUPS: Final = (
    ("add",),
    ("rename", "duplicate"),
    ("up", "down", "in", "out"),
    ("leave-out", "remove"),
)


class Outline(QWidget):
    """Says what is wanted with which section; ``chosen`` when another one is to be shown.

    ``dropped`` carries a section that was dragged, the one it goes before (empty: the end) and its
    level, ``renamed`` a section and its new title.
    """

    chosen = Signal(str)
    wanted = Signal(str, str)
    dropped = Signal(str, str, int)
    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        put_on(self, "bg", edge="")
        self.model = OutlineModel()
        self.view = OutlineView(self.model)
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit)
        self.actions_by_id = build_actions(self, ACTIONS)
        self.add = button(self.tr("Add a section…"), kind="link", icon="plus")
        self.up = icon_button(self.tr("Move section up"), "up")
        self.down = icon_button(self.tr("Move section down"), "down")
        self.more = icon_button(self.tr("More for this section"), "more")
        self._prepare_view()
        self._lay_out()
        self._connect()

    def _prepare_view(self) -> None:
        self.view.setAccessibleName(self.tr("Sections"))
        self.view.setAccessibleDescription(
            self.tr("Type to find a section; F2 renames it; Alt and the arrow keys move it.")
        )
        self.view.setItemDelegate(OutlineDelegate(self.view))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.SMALL)
        body.setContentsMargins(Space.MEDIUM - 2, Space.MEDIUM, Space.MEDIUM - 2, Space.MEDIUM)
        header = row(gap=0)
        header.setContentsMargins(Space.MEDIUM - 2, 0, 0, 0)
        header.addWidget(section_heading(self.tr("Sections")))
        header.addStretch(1)
        for tool in (self.up, self.down, self.more):
            header.addWidget(tool)
        body.addLayout(header)
        body.addWidget(self.view, 1_000)
        body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        body.addStretch(1)

    def _connect(self) -> None:
        for action in self.actions_by_id.values():
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self.view.addAction(action)
            action.triggered.connect(self._triggered)
        self.add.clicked.connect(self.actions_by_id["add"].trigger)
        self.up.clicked.connect(self.actions_by_id["up"].trigger)
        self.down.clicked.connect(self.actions_by_id["down"].trigger)
        self.more.clicked.connect(self._open_more)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.view.dropped.connect(self.dropped)
        self.model.renamed.connect(self.renamed)

    def show_rows(self, rows: tuple[OutlineRow, ...], present: str) -> None:
        """Show the lines, ``present`` being the one chosen."""
        now = self.present
        if rows == self.model.rows and now is not None and now.id == present:
            return
        count = len(self.model.rows)
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show_rows(rows)
            line = self.model.line_of(present)
            if line >= 0 and self.view.currentIndex().row() != line:
                self.view.choose(line)
                self.view.viewport().update()
        if count != len(rows):
            self._fit()
        self._enable()

    @Slot()
    def _fit(self) -> None:
        """As tall as the lines, so that the next thing one does stands right below them."""
        line = self.view.sizeHintForRow(0) + 2 * self.view.spacing()
        self.view.setMaximumHeight(max(1, len(self.model.rows)) * line + 2 * self.view.spacing())

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters, taller lines."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_soon.start()  # the list within is told after this

    @property
    def present(self) -> OutlineRow | None:
        """The line that is chosen."""
        line = self.view.currentIndex().row()
        return self.model.rows[line] if 0 <= line < len(self.model.rows) else None

    @property
    def chosen_rows(self) -> tuple[str, ...]:
        """The ids of all lines that are selected, from top to bottom."""
        lines = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return tuple(self.model.rows[line].id for line in lines)

    def rename(self) -> None:
        """Let the title of the chosen section be written in its place."""
        self.view.edit(self.view.currentIndex())

    def _enable(self) -> None:
        usable = self._usable()
        for key, possible in usable.items():
            self.actions_by_id[key].setEnabled(possible)
        self.up.setEnabled(usable["up"])
        self.down.setEnabled(usable["down"])
        self.more.setEnabled(self.present is not None)
        self.actions_by_id["remove"].setText(self._removing())

    def _removing(self) -> str:
        """What removing would do now."""
        present, count = self.present, len(self.chosen_rows)
        if count > 1:
            return self.tr("Remove {0} sections").format(count)
        if present is not None and present.absent:
            return self.tr("No longer left out")
        if present is not None and below(self._entries(), present.id):
            return self.tr("Remove section and those below it")
        return self.tr("Remove section")

    def _entries(self) -> tuple[OutlineEntry, ...]:
        return tuple(OutlineEntry(r.id, r.level) for r in self.model.rows if not r.absent)

    def _usable(self) -> dict[str, bool]:
        present = self.present
        if present is None or present.absent:
            none = dict.fromkeys(("rename", "duplicate", "up", "down", "in", "out"), False)
            return {**none, "leave-out": False, "remove": present is not None}
        outline = self._entries()
        return {
            "rename": True,
            "duplicate": True,
            "up": next_gap(outline, present.id, -1) is not None,
            "down": next_gap(outline, present.id, 1) is not None,
            "in": can_shift(outline, present.id, 1),
            "out": can_shift(outline, present.id, -1),
            "leave-out": True,
            "remove": True,
        }

    @Slot(QItemSelection, QItemSelection)
    def _selection_changed(self, _new: QItemSelection, _old: QItemSelection) -> None:
        self._enable()
        if self.present is not None:
            self.chosen.emit(self.present.id)

    @Slot()
    def _triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.wanted.emit(action.objectName(), self.present.id if self.present else "")

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        if self.view.indexAt(at).isValid():
            self._menu().popup(self.view.viewport().mapToGlobal(at))

    @Slot()
    def _open_more(self) -> None:
        self._menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, group in enumerate(_GROUPS):
            if number:
                menu.addSeparator()
            for key in group:
                menu.addAction(self.actions_by_id[key])
        return menu
