"""The trust ladder: the levels one after the other, the way up and the way down."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smguide.model.guidelines import Section
from smguide.model.registers import Registers
from smguide.rules.workflow import Stage, read_workflow
from smguide.ui.pictures.rungs import people_at, way
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column, rule
from smguide.ui.widgets.text import text_label


class LadderCard(Card):
    """Shows the levels; they are changed in the fields below."""

    def __init__(self) -> None:
        super().__init__(_tr("Trust ladder"))
        self.header.addStretch(1)
        self._steps: QWidget | None = None
        self._shown: tuple[object, ...] = ()

    def show_section(self, section: Section, names: Registers) -> None:
        """Show the levels of a workflow."""
        levels = read_workflow(section.id, section.facts).levels
        counts = tuple(people_at(level.id, names) for level in levels)
        self.setVisible(bool(levels))
        if (levels, counts) == self._shown:
            return
        self._shown = (levels, counts)
        self._replace(_ladder(levels, counts, names))

    def _replace(self, steps: QWidget) -> None:
        if self._steps is not None:
            self.body.removeWidget(self._steps)
            self._steps.hide()
            self._steps.deleteLater()
        self._steps = steps
        self.body.addWidget(steps)


def _ladder(levels: tuple[Stage, ...], counts: tuple[int, ...], names: Registers) -> QWidget:
    holder = QWidget()
    body = column(holder, gap=Space.MEDIUM)
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.MEDIUM)
    for at, (level, count) in enumerate(zip(levels, counts, strict=True)):
        if at:
            arrow = text_label("⟶", tone="muted")
            arrow.setAccessibleName(_tr("then"))
            grid.addWidget(arrow, 0, 2 * at - 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(_level(level, count), 0, 2 * at)
        grid.setColumnStretch(2 * at, 1)
    body.addLayout(grid)
    _add_ways(body, levels, names)
    return holder


def _level(level: Stage, count: int) -> QVBoxLayout:
    part = column(gap=2)
    part.addWidget(text_label(level.name, role="emphasis", wrap=True))
    people = _tr("one person") if count == 1 else _tr("{0} people").format(count)
    first = level.description.split(". ")[0].rstrip(".")
    words = f"{first} · {people}" if first else people
    part.addWidget(text_label(words, role="caption", tone="muted", wrap=True))
    part.addStretch(1)
    return part


def _add_ways(body: QVBoxLayout, levels: tuple[Stage, ...], names: Registers) -> None:
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.MEDIUM)
    grid.setVerticalSpacing(Space.SMALL)
    grid.setColumnStretch(1, 1)
    for level in levels:
        for sign, words in _ways(level, names):
            line = grid.rowCount()
            label = text_label(f"{sign} {level.name}", role="caption")
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            text = text_label(words, role="caption", tone="muted", wrap=True)
            grid.addWidget(text, line, 1)
    if grid.count():
        body.addWidget(rule())
        body.addLayout(grid)


def _ways(level: Stage, names: Registers) -> list[tuple[str, str]]:
    up = way(level.forward_words, level.forward_if, names)
    down = way(level.back_words, level.back_if, names)
    return [
        (sign, words) for sign, words in ((_tr("Up to"), up), (_tr("Down from"), down)) if words
    ]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
