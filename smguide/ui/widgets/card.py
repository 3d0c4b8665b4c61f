"""A rounded sheet holding things that belong together."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label


class Card(QFrame):
    """Fill ``body``; ``header`` is the row of the title, for pills and buttons beside it."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setAccessibleName(title)
        self.body = column(self, gap=Space.MEDIUM)
        self.body.setContentsMargins(Space.LARGE + 2, Space.LARGE, Space.LARGE + 2, Space.LARGE)
        self.header = self._add_header(title)

    def _add_header(self, title: str) -> QHBoxLayout:
        header = row()
        if title:
            header.addWidget(text_label(title, role="emphasis"))
            self.body.addLayout(header)
        return header
