"""The changes of a revision one by one, where none of them changes what a word means."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from smguide.compare.rows import RedlineRow
from smguide.ui.history.looking import Look
from smguide.ui.history.redline_text import face_html
from smguide.ui.history.ways import Face
from smguide.ui.theme import Space, current_theme
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_MOST = 30


class LowRiskChanges(Card):
    """Every change with its place and kind; not shown where one is of another kind."""

    def __init__(self, look: Look) -> None:
        rows = list(_changes(look)) if look.comparison.only_low_risk else []
        self.count = len(rows)
        super().__init__(_tr("All changes are of low risk") if rows else "")
        self.body.setSpacing(Space.SMALL)
        theme = current_theme()
        for row in rows[:_MOST]:
            lines = column(gap=0)
            lines.addWidget(text_label(face_html(row, Face.MARKED, theme), wrap=True, rich=True))
            if row.notes:
                said = "; ".join(row.notes)
                lines.addWidget(text_label(said, role="caption", tone="muted", wrap=True))
            self.body.addLayout(lines)
        if len(rows) > _MOST:
            words = _tr("And {0} more.").format(len(rows) - _MOST)
            self.body.addWidget(text_label(words, tone="muted"))
        if not rows:
            self.hide()


def _changes(look: Look) -> Iterator[RedlineRow]:
    """A row for each change."""
    seen = 0
    for row in look.rows:
        if row.change > seen:
            seen = row.change
            yield row


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
