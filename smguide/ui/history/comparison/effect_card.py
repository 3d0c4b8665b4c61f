"""The card above the comparison: what this changes, and for whom."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton

from smguide.rules.scenarios import ScenarioResult
from smguide.ui.history.comparison.effect_list import EffectList
from smguide.ui.history.comparison.effect_words import as_text, class_sign
from smguide.ui.history.review.failing import failing_words
from smguide.ui.publish.classes import class_meaning, class_word
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import row
from smguide.ui.widgets.text import plain_tip, text_label
from smguide.workspace import Consequences

_NARROW = 420
"""Pixels at 100 % text."""


class EffectCard(Card):
    """Says below the effects which stored examples fail.

    Keeps room for so many ``lines`` while the effects are worked out.
    """

    def __init__(self, failing: Sequence[ScenarioResult] = (), *, lines: int = 1) -> None:
        super().__init__()
        self.title = text_label(_title(), role="emphasis", wrap=True)
        self.setAccessibleName(self.title.text())
        self.body.setSpacing(Space.SMALL)
        self._found: Consequences | None = None
        self.pill = Pill("")
        self.copy_button = _copy_button()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.list = EffectList(lines)
        self._lay_out(failing)
        self.copy_button.clicked.connect(self._copy)

    def _lay_out(self, failing: Sequence[ScenarioResult]) -> None:
        signs = row()
        signs.addWidget(self.pill)
        signs.addStretch(1)
        signs.addWidget(self.copy_button)
        self._head.setSpacing(Space.SMALL)
        self._head.addWidget(self.title, 1)
        self._head.addLayout(signs)
        for part in (self.pill, self.copy_button):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            part.setSizePolicy(policy)
            part.hide()
        self.body.addLayout(self._head)
        self.body.addWidget(self.list)
        self.failing = [text_label(failing_words(one), tone="warn", wrap=True) for one in failing]
        for label in self.failing:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The class of the change stands beside the title where there is room."""
        super().resizeEvent(event)
        narrow = event.size().width() < scaled(_NARROW)
        ways = QBoxLayout.Direction
        self._head.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def show_consequences(self, found: Consequences) -> None:
        """They are worked out."""
        self._found = found
        self.list.show_consequences(found)
        self.setAccessibleDescription(as_text(found))
        self.copy_button.show()
        if found.change_class is not None:
            self.pill.show_state(*class_sign(found.change_class))
            self.pill.setAccessibleName(class_word(found.change_class))
            self.pill.setToolTip(plain_tip(class_meaning(found.change_class)))
            self.pill.show()

    @Slot()
    def _copy(self) -> None:
        if self._found is not None:
            lines = [as_text(self._found), *(label.text() for label in self.failing)]
            QGuiApplication.clipboard().setText("\n".join(lines))


def _title() -> str:
    return _tr("What this changes, and for whom")


def _copy_button() -> QPushButton:
    made = button(_tr("Copy"), kind="link")
    made.setAccessibleName(_tr("Copy what this changes, and for whom"))
    return made


def _tr(words: str) -> str:
    return QCoreApplication.translate("Effects", words)
