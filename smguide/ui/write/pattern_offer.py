"""What an empty approval workflow offers: the patterns, each a button and what it is good for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.rules.patterns import Pattern
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.ui.widgets.wrapped_button import WrappedButton
from smguide.ui.write.pattern_words import patterns_in_window


class PatternButton(WrappedButton):
    """The title of one pattern."""

    pressed_for = Signal(str)

    def __init__(self, pattern: Pattern) -> None:
        super().__init__(pattern.title)
        self._pattern = pattern.id
        self.setAccessibleDescription(pattern.fits)
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.pressed_for.emit(self._pattern)


class PatternOffer(QWidget):
    """``asked`` carries the pattern that is to be looked at."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        body = column(self, gap=Space.MEDIUM)
        body.addWidget(text_label(_tr("Start from a pattern"), role="emphasis"))
        words = _tr(
            "There are no rules yet, so every post waits until somebody decides. "
            "These are good beginnings; look at one, say who is asked, and use it."
        )
        body.addWidget(text_label(words, tone="muted", wrap=True))
        self.buttons = [PatternButton(one) for one in patterns_in_window()]
        for made, one in zip(self.buttons, patterns_in_window(), strict=True):
            made.pressed_for.connect(self.asked)
            lines = column(gap=0)
            lines.addWidget(made)
            note = text_label(one.fits, role="caption", tone="muted", wrap=True)
            note.setContentsMargins(Space.SMALL - 1, 0, 0, 0)
            lines.addWidget(note)
            body.addLayout(lines)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
