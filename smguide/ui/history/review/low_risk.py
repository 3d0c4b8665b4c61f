"""The changes of a revision one by one, where none of them changes what a word means."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from smguide.compare.rows import RedlineRow
from smguide.ui.history.comparison.redline_text import face_html
from smguide.ui.history.comparison.ways import Face
from smguide.ui.history.looking import Look
from smguide.ui.theme import Space, current_theme
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace.together import each_change

_MOST = 30


class LowRiskChanges(Card):
    """Every change with its place and kind; not shown where one is of another kind."""

    def __init__(self, look: Look) -> None:
        rows = each_change(look.rows) if look.comparison.only_low_risk else ()
        self.count = len(rows)
        super().__init__(_tr("All changes are of low risk") if rows else "")
        self.body.setSpacing(Space.SMALL)
        for row in rows[:_MOST]:
            self.body.addLayout(change_lines(row))
        if len(rows) > _MOST:
            words = _tr("And {0} more.").format(len(rows) - _MOST)
            self.body.addWidget(text_label(words, tone="muted"))
        if not rows:
            self.hide()


def change_lines(row: RedlineRow) -> QVBoxLayout:
    """A change as the redline shows it, and what kind it is of."""
    lines = column(gap=0)
    shown = face_html(row, Face.MARKED, current_theme())
    lines.addWidget(text_label(shown, wrap=True, rich=True))
    if row.notes:
        lines.addWidget(text_label("; ".join(row.notes), role="caption", tone="muted", wrap=True))
    return lines


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
