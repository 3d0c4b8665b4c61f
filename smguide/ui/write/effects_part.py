"""The part of the save sheet that says what the draft changes for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from smguide.ui.history.comparison.effect_list import EffectList
from smguide.ui.history.comparison.effect_words import class_sign
from smguide.ui.publish.classes import class_word
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import section_heading
from smguide.workspace import Consequences


class EffectsPart(QWidget):
    """Says that it is being worked out, then what is answered otherwise, for whom.

    ``grown`` once it needs another room.
    """

    grown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = EffectList()
        self.pill = Pill("", Tone.PLAIN)
        policy = self.pill.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.pill.setSizePolicy(policy)
        self.pill.hide()
        body = column(self, gap=Space.SMALL)
        across = row(gap=Space.SMALL)
        across.addWidget(section_heading(_tr("What this changes, and for whom")))
        across.addStretch(1)
        across.addWidget(self.pill)
        body.addLayout(across)
        body.addWidget(self.list)
        self.list.grown.connect(self.grown)

    def show_consequences(self, found: Consequences) -> None:
        """It is worked out."""
        self.list.show_consequences(found)
        if found.change_class is not None:
            self.pill.show_state(*class_sign(found.change_class))
            self.pill.setAccessibleName(class_word(found.change_class))
            self.pill.show()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Effects", words)
