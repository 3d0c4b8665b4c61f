"""What somebody answered about an earlier text in this review, and what has changed since."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QFrame

from smguide.review.bodies import Decision
from smguide.review.status import Answer
from smguide.ui.history.looking import Look
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_MOST = 3
"""Revisions named; the newest first."""


class SinceCard(QFrame):
    """Emits ``wanted`` with the revision to compare with: the answered one, or the base."""

    wanted = Signal(int)

    def __init__(self, look: Look, answer: Answer) -> None:
        super().__init__()
        self._wanted = look.base if look.old == answer.number else answer.number
        self.setProperty("surface", "notice")
        self.setProperty("tone", "warn")
        words = _words(answer)
        self.setAccessibleName(words)
        body = column(self, margin=Space.MEDIUM, gap=Space.SMALL)
        body.addWidget(text_label(words, wrap=True))
        if answer.comment:
            said = _tr("“{0}”").format(answer.comment)
            body.addWidget(text_label(said, role="caption", wrap=True))
        for saved in look.since[:_MOST]:
            line = _tr("Since then: “{0}” (revision {1})").format(saved.summary, saved.number)
            body.addWidget(text_label(line, role="caption", wrap=True))
        self.button = button(_tr("Show what changed"))
        self.button.clicked.connect(self._pressed)
        if look.old == answer.number:
            self.button.setText(_tr("Show all of it"))
            words = _seen_words(look.changes)
            body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))
        body.addWidget(self.button)

    @Slot()
    def _pressed(self) -> None:
        self.wanted.emit(self._wanted)


def _seen_words(changes: int) -> str:
    if changes == 1:
        return _tr("You are looking at just that: 1 change.")
    return _tr("You are looking at just that: {0} changes.").format(changes)


def _words(answer: Answer) -> str:
    said = {
        Decision.APPROVE: _tr("You approved revision {0}. The text has changed since, so your "
                              "approval does not count for this one."),
        Decision.REQUEST_CHANGES: _tr("You asked for changes to revision {0}. This is what became "
                                      "of it."),
        Decision.REJECT: _tr("You rejected revision {0}. This is what became of it."),
    }  # fmt: skip
    return said.get(answer.decision, "").format(answer.number)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewPanel", words)
