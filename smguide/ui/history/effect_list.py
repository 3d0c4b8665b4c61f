"""What a change does, and for whom: sentences in groups, the first of them at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from smguide.ui.history.effect_words import Group, counted_cases, groups, nobody
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import Consequences

FIRST = 5
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
        self.counted.setVisible(bool(self.counted.text()))
        self._groups_told = groups(found.told) if found.told else ()
        self.all_button.setVisible(self._count > FIRST)
        self._fill()

    def _fill(self) -> None:
        self._clear()
        count = self._count
        everything = self.all_button.isChecked()
        words = _tr("Show fewer") if everything else _tr("Show all {0}").format(count)
        self.all_button.setText(words)
        left = count if everything else FIRST
        for group in self._groups_told:
            self._add_group(group.title, group.sentences[:left])
            left = max(0, left - len(group.sentences))
        self._groups.setVisible(count > 0)

    @property
    def _count(self) -> int:
        return sum(len(group.sentences) for group in self._groups_told)

    def _add_group(self, title: str, sentences: tuple[str, ...]) -> None:
        if sentences:
            self._lines.addWidget(text_label(title, role="emphasis"))
        for sentence in sentences:
            self._lines.addWidget(self._item(sentence))

    def _item(self, sentence: str) -> QWidget:
        """A sentence behind a dot, its lines below each other."""
        item = QWidget()
        across = row(item, gap=Space.SMALL)
        across.addWidget(text_label("•", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        label = text_label(sentence, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentences.append(label)
        across.addWidget(label, 1)
        return item

    @Slot()
    def _show_all(self) -> None:
        self._fill()
        self.grown.emit()

    def _clear(self) -> None:
        self.sentences.clear()
        self._groups.hide()
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _answer(found: Consequences) -> str:
    """One sentence where there are no effects to list."""
    if found.told is None:
        return found.refusal
    return "" if found.told.sentences else nobody()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Effects", words)
