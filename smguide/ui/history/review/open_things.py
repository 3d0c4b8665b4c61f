"""What is still open in a revision before it is asked about: said, not forbidden."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from smguide.ui.history.review.failing import failing_words
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Checklist

_MOST = 3
"""Sentences; the rest is counted."""


class OpenThings(QFrame):
    """The errors, the examples that fail and the open comments; not shown where all is clear."""

    def __init__(self, checklist: Checklist) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.setProperty("tone", "warn" if checklist.errors or checklist.failing else "info")
        body = column(self, margin=Space.MEDIUM, gap=Space.SMALL)
        heading = _tr("Still open. You may ask all the same.")
        body.addWidget(text_label(heading, role="caption", tone="muted", wrap=True))
        for sentence in open_words(checklist):
            body.addWidget(text_label(sentence, wrap=True))
        if checklist.is_clear:
            self.hide()


def open_words(checklist: Checklist) -> Iterator[str]:
    """What matters most, then how much there is of the rest."""
    yield from map(failing_words, checklist.failing)
    errors = checklist.errors
    yield from (finding.sentence for finding in errors[:_MOST])
    left = len(checklist.findings) - min(len(errors), _MOST)
    if left:
        yield _findings(left, more=bool(errors))
    if checklist.open_comments == 1:
        yield _tr("1 comment is open.")
    elif checklist.open_comments > 1:
        yield _tr("{0} comments are open.").format(checklist.open_comments)


def _findings(count: int, *, more: bool) -> str:
    if count == 1:
        return _tr("1 more finding of the checks.") if more else _tr("1 finding of the checks.")
    many, others = _tr("{0} findings of the checks."), _tr("{0} more findings of the checks.")
    return (others if more else many).format(count)


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
