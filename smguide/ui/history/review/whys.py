"""Why the text was changed: the reason of every revision that an answer is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smguide.ui.history.looking import Look
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace import HistoryRow


class Whys(QWidget):
    """Who changed what and why, the newest first; hidden where ``several`` are wanted and are not.

    A single revision is told by its reason alone: who and what stand above the comparison.
    """

    def __init__(self, look: Look, *, several: bool = False) -> None:
        super().__init__()
        self.body = column(self, gap=Space.SMALL)
        self.is_told = bool(look.between) or not several
        if not self.is_told:
            self.hide()
            return
        if not look.between:
            self.body.addWidget(text_label(_reason(look.row), wrap=True))
            return
        if several:
            self.body.addWidget(section_heading(_tr("Why, revision by revision")))
        for row in look.between:
            self._add(row)
        left = look.number - look.old - len(look.between)
        if left > 0:
            words = _tr("{0} earlier revisions are part of it too.").format(left)
            self.body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))

    def _add(self, row: HistoryRow) -> None:
        what = _tr("Revision {0}, {1}: “{2}”").format(row.number, row.author, row.summary)
        self.body.addWidget(text_label(what, role="caption", tone="muted", wrap=True))
        self.body.addWidget(text_label(_reason(row), wrap=True))


def _reason(row: HistoryRow) -> str:
    return row.reason or _tr("No reason was given.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewPanel", words)
