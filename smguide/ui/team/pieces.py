"""Small pieces that several parts of the dialog about the team are made of."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from smguide.ui.widgets.surface import row
from smguide.ui.widgets.text import section_heading


def headed(words: str, beside: QPushButton | None = None) -> QHBoxLayout:
    """A quiet heading, and the button that belongs to it."""
    across = row()
    across.addWidget(section_heading(words), 1)
    if beside is not None:
        across.addWidget(beside)
    return across


def emptied(body: QVBoxLayout) -> None:
    """Take everything out."""
    while item := body.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
