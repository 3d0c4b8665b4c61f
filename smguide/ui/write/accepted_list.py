"""The accepted findings: what was accepted, why, by whom and until when, with the way back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame

from smguide.checks.waivers import Accepted
from smguide.checks.words.looking import date_at
from smguide.ui.moments import long_day
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label


def accepted_words(accepted: Accepted) -> str:
    """Who accepted it, until when and why, in one sentence."""
    until = date_at(accepted.waiver, ("until",))
    by, because = accepted.waiver.text("by"), accepted.waiver.text("because")
    if until is None:
        return _tr("Accepted by {0}, without an end: {1}").format(by, because)
    return _tr("Accepted by {0} until {1}: {2}").format(by, long_day(until), because)


class AcceptedCard(QFrame):
    """One accepted finding; ``taken_back`` carries its record."""

    taken_back = Signal(object)

    def __init__(self, accepted: Accepted) -> None:
        super().__init__()
        self.accepted = accepted
        self.setProperty("surface", "notice")
        self.setAccessibleName(accepted.finding.sentence)
        body = column(self, margin=Space.MEDIUM, gap=Space.SMALL - 2)
        body.addWidget(text_label(accepted.finding.sentence, wrap=True))
        words = accepted_words(accepted)
        body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))
        self.back = button(_tr("Take back"), kind="link")
        self.back.setAccessibleName(_tr("Take back: {0}").format(accepted.finding.sentence))
        self.back.setAccessibleDescription(words)
        self.back.clicked.connect(self._take_back)
        body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _take_back(self) -> None:
        self.taken_back.emit(self.accepted.waiver)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
