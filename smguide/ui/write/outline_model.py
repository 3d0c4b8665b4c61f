"""The outline as a list model: number, title, level, what changed, what is to be looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from smguide.checks.finding import Finding, Severity
from smguide.model.guidelines import Guidelines, Section
from smguide.model.kinds import section_kinds
from smguide.ui.widgets.text import plain_tip

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A line of the outline: a section, or a kind of section that was left out on purpose.

    ``grave`` is the gravest severity of its ``findings``, empty where there are none.
    """

    id: str
    title: str
    number: str = ""
    level: int = 1
    changed: bool = False
    findings: int = 0
    grave: str = ""
    absent: bool = False

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        if self.absent:
            return _tr("{0}, left out on purpose").format(self.title)
        parts = [f"{self.number} {self.title}"]
        if self.changed:
            parts.append(_tr("changed"))
        if self.findings == 1:
            parts.append(_tr("one thing to look at"))
        elif self.findings:
            parts.append(_tr("{0} things to look at").format(self.findings))
        return ", ".join(parts)


def outline_rows(
    guidelines: Guidelines, base: Guidelines | None, findings: Iterable[Finding]
) -> tuple[OutlineRow, ...]:
    """The lines of the outline; ``base`` is what the draft is compared with."""
    found = tuple(findings)
    counts = Counter(finding.section for finding in found)
    gravest: dict[str, Severity] = {}
    for finding in found:
        gravest.setdefault(finding.section, finding.severity)
    numbers = guidelines.numbers()
    before = {section.id: section for section in base.sections} if base else {}
    rows = [
        OutlineRow(
            id=section.id,
            title=section.title or _tr("Without a title"),
            number=numbers.get(section.id, ""),
            level=guidelines.level(section.id),
            changed=base is not None and not _same(before.get(section.id), section),
            findings=counts[section.id],
            grave=str(gravest.get(section.id, "")),
        )
        for section in guidelines.sections
    ]
    return (*rows, *_absent_rows(guidelines))


def _same(before: Section | None, now: Section) -> bool:
    return before is now or before == now


def _absent_rows(guidelines: Guidelines) -> Iterable[OutlineRow]:
    kinds = section_kinds()
    for absence in guidelines.absent:
        title = kinds[absence.kind].title if absence.kind in kinds else absence.kind
        yield OutlineRow(id=f"absent:{absence.kind}", title=title, absent=True)


class OutlineModel(QAbstractListModel):
    """Tells views only what really changed, so that nothing flickers or loses its place."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[OutlineRow, ...] = ()

    def show_rows(self, rows: tuple[OutlineRow, ...]) -> None:
        """Show other lines."""
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for line, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(line), self.index(line))

    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A line as text, as spoken, or whole for the delegate."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.spoken)
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def line_of(self, row_id: str) -> int:
        """The line of a section; -1 where it has none."""
        return next((n for n, row in enumerate(self.rows) if row.id == row_id), -1)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
