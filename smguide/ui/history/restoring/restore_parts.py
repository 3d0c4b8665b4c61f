"""What a preview shows: the later work that goes, the change as a redline, what comes of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smguide.checks.folding import folded
from smguide.compare.rows import RedlineRow, RowKind, redline
from smguide.ui.history.comparison.blocks import HeadingBlock, TextBlock
from smguide.ui.history.comparison.ways import Mode
from smguide.ui.history.restoring.restore_words import work_words
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Preview

_MOST_ROWS = 60
_MOST_WORKS = 12
_MOST_WRONG = 5
_NOT_SHOWN = (RowKind.GAP, RowKind.TITLE)


class LaterPart(Card):
    """The later revisions that are taken back, with whose they are; not shown where none is."""

    def __init__(self, preview: Preview) -> None:
        works = preview.later
        super().__init__(_tr("This takes back what was written later") if works else "")
        self.body.setSpacing(Space.SMALL)
        for work in works[:_MOST_WORKS]:
            self.body.addWidget(text_label(work_words(work), tone="warn", wrap=True))
        if len(works) > _MOST_WORKS:
            more = _tr("And {0} more revisions.").format(len(works) - _MOST_WORKS)
            self.body.addWidget(text_label(more, tone="warn"))
        self.setVisible(bool(works))


class NoticesPart(QWidget):
    """What the checks would find, sentences to read again, and that nothing later is touched."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        body = column(self, gap=Space.SMALL)
        wrong = _to_put_right(preview)
        for sentence in wrong[:_MOST_WRONG]:
            words = _tr("To put right afterwards: {0}").format(sentence)
            body.addWidget(text_label(words, tone="warn", wrap=True))
        if len(wrong) > _MOST_WRONG:
            more = _tr("And {0} more of this kind.").format(len(wrong) - _MOST_WRONG)
            body.addWidget(text_label(more, tone="warn"))
        for one in preview.merged.to_read:
            words = _tr("Please read, two changes meet here: “{0}”").format(one.sentence)
            body.addWidget(text_label(words, tone="warn", wrap=True))
        if not (preview.later or preview.questions or preview.changes_nothing):
            calm = _tr("Nothing that was written later is touched.")
            body.addWidget(text_label(calm, tone="muted", wrap=True))
        self.setVisible(body.count() > 0)


def _to_put_right(preview: Preview) -> list[str]:
    """What the checks would find, and what could be proved wrong of the rules."""
    found = [fold.first.sentence for fold in folded(preview.brings, preview.guidelines)]
    return [*found, *preview.proves]


class RedlinePart(Card):
    """What changes in the text as it stands now, marked; not shown where nothing does."""

    def __init__(self, preview: Preview) -> None:
        rows = _rows(preview)
        super().__init__(_tr("What changes in the text as it is now") if rows else "")
        self.body.setSpacing(Space.TINY)
        for shown in rows[:_MOST_ROWS]:
            self.body.addWidget(_block(shown))
        if len(rows) > _MOST_ROWS:
            more = _tr("And more. You see all of it in Write, and can undo it there.")
            self.body.addWidget(text_label(more, tone="muted", wrap=True))
        self.setVisible(bool(rows))


def _rows(preview: Preview) -> list[RedlineRow]:
    """The changed rows below the headings of their sections."""
    if not preview.comparison.changed:
        return []
    found = redline(preview.comparison, changed_only=True)
    return [row for row in found if row.kind not in _NOT_SHOWN or (row.change and row.old)]


def _block(shown: RedlineRow) -> QWidget:
    """A row to read: there is nothing to do with it here."""
    shown = replace(shown, change=0)
    if shown.kind in (RowKind.HEADING, RowKind.TITLE):
        return HeadingBlock(shown, Mode())
    return TextBlock(shown, Mode(), remarks=False)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Restoring", words)
