"""What somebody does on the page, and what they can read there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from smguide.model import edits
from smguide.ui.history.comparison.blocks import TextBlock
from smguide.ui.history.review.people import VoiceCard


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def words(widget):
    """Everything a person can read in a widget."""
    QApplication.processEvents()
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def blocks(page, kind=TextBlock):
    return [block for block in page.view.blocks if isinstance(block, kind)]


def cards(page):
    """What stands on the cards of the people, as a screen reader says it."""
    QApplication.processEvents()
    found = page.panel.findChildren(VoiceCard)
    return [card.accessibleName() for card in found if card.isVisibleTo(page)]


def dialog(page):
    found = page.actions_of_review.dialog
    assert found is not None, "no dialog is open"
    return found


def person(page, name):
    return next(a for a in page.bar.person.menu().actions() if a.text() == name)


def against(page, part):
    return next(a for a in page.bar.compare.menu().actions() if part in a.text())


def save(desk, text, summary="Gentler"):
    """One more revision with another sentence about slips."""
    guidelines = desk.work().guidelines
    desk.keep(edits.set_clause_text(guidelines, "trust", "c-slip", text))
    return desk.save(summary, "It was harsh.").number


def change(desk, summary, reason, *changes):
    """Save a revision with these edits."""
    guidelines = desk.work().guidelines
    for edit, *given in changes:
        guidelines = edit(guidelines, *given)
    desk.keep(guidelines)
    desk.save(summary, reason)
