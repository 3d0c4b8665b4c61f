"""What a change does, and for whom: a few short sentences, or all of them in groups."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QWidget

from smguide.rules.effects_in_short import ShortEffect
from smguide.ui.history.comparison.effect_words import (
    Group,
    counted_cases,
    groups,
    kind_sign,
    nobody,
    short_words,
)
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import Consequences

FIRST = 3
"""Sentences shown before somebody asks for all."""


class EffectList(QWidget):
    """Says that it is being worked out until :meth:`show_consequences` is called.

    ``lines``: for so many there is room from the beginning, so that little moves.
    ``grown`` once it needs another room because somebody asked for all, or for fewer.
    """

    grown = Signal()

    def __init__(self, lines: int = 1) -> None:
        super().__init__()
        self._groups_told: tuple[Group, ...] = ()
        self._in_short: tuple[ShortEffect, ...] = ()
        self._room = lines
        self.sentences: list[QLabel] = []
        self.answer = text_label(_tr("Being worked out…"), wrap=True, tone="muted")
        self._groups = QWidget()
        self._lines = column(self._groups, gap=Space.SMALL)
        self.all_button = button("", kind="link")
        self.counted = text_label("", role="caption", tone="muted", wrap=True)
        self._lay_out()
        self.all_button.clicked.connect(self._show_all)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.SMALL)
        for part in (self.answer, self._groups):
            body.addWidget(part)
        body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)
        body.addWidget(self.counted)
        for part in (self._groups, self.all_button, self.counted):
            part.hide()
        self.all_button.setCheckable(True)
        body.addStretch(1)
        self._keep_room()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_room()

    def _keep_room(self) -> None:
        line = self.fontMetrics().lineSpacing() + Space.TINY
        self.setMinimumHeight(self._room * line)

    def show_consequences(self, found: Consequences) -> None:
        """Say it in place of what stood here."""
        self.answer.setText(_answer(found))
        self.answer.setVisible(bool(self.answer.text()))
        self.counted.setText(counted_cases(found.told) if found.told else "")
        self._groups_told = groups(found.told) if found.told else ()
        self._in_short = found.told.in_short if found.told else ()
        self.all_button.setVisible(self._count > FIRST)
        self._fill()

    def _fill(self) -> None:
        self._clear()
        count = self._count
        everything = self.all_button.isChecked() or count <= FIRST
        words = _tr("Show fewer") if everything else _tr("Show all {0}").format(count)
        self.all_button.setText(words)
        if everything:
            for group in self._groups_told:
                self._add_group(group)
        else:
            self._lines.addLayout(self._short_lines(self._in_short[:FIRST]))
        self.counted.setVisible(everything and bool(self.counted.text()))
        self._groups.setVisible(count > 0)

    @property
    def _count(self) -> int:
        return sum(len(group.sentences) for group in self._groups_told)

    def _add_group(self, group: Group) -> None:
        self._lines.addWidget(text_label(group.title, role="emphasis", wrap=True))
        for sentence in group.sentences:
            self._lines.addWidget(self._item(sentence))

    def _short_lines(self, told: Sequence[ShortEffect]) -> QGridLayout:
        """What it means for people in a word, and beside it who and what."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        for line, one in enumerate(told):
            grid.addWidget(Pill(*kind_sign(one.kind)), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._sentence(short_words(one)), line, 1)
        return grid

    def _item(self, sentence: str) -> QWidget:
        """A sentence behind a dot, its lines below each other."""
        item = QWidget()
        across = row(item, gap=Space.SMALL)
        across.addWidget(text_label("•", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._sentence(sentence), 1)
        return item

    def _sentence(self, words: str) -> QLabel:
        label = text_label(words, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentences.append(label)
        return label

    @Slot()
    def _show_all(self) -> None:
        self._fill()
        self.grown.emit()

    def _clear(self) -> None:
        self.sentences.clear()
        self._groups.hide()
        _empty(self._lines)


def _empty(layout: QLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            _empty(inner)


def _answer(found: Consequences) -> str:
    """One sentence where there are no effects to list."""
    if found.told is None:
        return found.refusal
    return "" if found.told.sentences else nobody()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Effects", words)
