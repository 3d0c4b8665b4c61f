"""A proposed wording as what it would change in the clause."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFrame

from smguide.compare.rows import RedlineRow, RowKind
from smguide.compare.words import compare_words
from smguide.ui.history.comparison.page_label import PageLabel
from smguide.ui.history.comparison.redline_text import changes_html, spoken
from smguide.ui.theme import Space, current_theme
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label


class WordingView(QFrame):
    """Shows the clause with what a wording takes out struck through and what it brings underlined.

    Without a clause to compare with, all of the wording is new.
    """

    def __init__(self, clause: str = "", wording: str = "", *, heading: str = "") -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self._row = RedlineRow(RowKind.CLAUSE, "changed")
        self._heading = text_label(heading, role="caption", tone="muted", wrap=True)
        self._heading.setVisible(bool(heading))
        self._words = PageLabel("body")
        body = column(self, margin=Space.SMALL + 2, gap=Space.TINY)
        body.addWidget(self._heading)
        body.addWidget(self._words)
        self.show_wording(clause, wording)

    def show_wording(self, clause: str, wording: str) -> None:
        """Compare another pair."""
        spans = compare_words(clause, wording).spans
        self._row = RedlineRow(RowKind.CLAUSE, "changed", spans)
        self._render()

    @property
    def html(self) -> str:
        """The rich text that is shown."""
        return self._words.text()

    def _render(self) -> None:
        self._words.say(changes_html(self._row, current_theme()))
        heard = spoken(self._row)
        self._words.setAccessibleName(heard)
        self.setAccessibleName(_tr("Proposed wording: {0}").format(heard))

    def changeEvent(self, event: QEvent) -> None:
        """Colours are part of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._render()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Threads", words)
