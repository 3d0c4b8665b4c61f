"""What will be recorded when an edition is published, shown before it is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from smguide.model.wording import in_words
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.moments import long_day
from smguide.ui.publish.classes import class_meaning, class_word
from smguide.ui.publish.last_look import LastLook, draft_words
from smguide.ui.publish.offer import Offer, Wanted
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.labelled import LabelledLine
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_WIDTH = 560


class ConfirmDialog(FormDialog):
    """``submitted`` publishes; the owner says what came of it."""

    def __init__(self, parent: QWidget, offer: Offer, wanted: Wanted, *, seen: LastLook) -> None:
        text = DialogText(
            _tr("Publish edition {0}?").format(wanted.edition),
            _tr("This stands in the record for good, signed by you. A later edition can follow."),
            _tr("Publish edition {0}").format(wanted.edition),
        )
        self._wanted = wanted
        self.passphrase = LabelledLine(_tr("Passphrase of your key"))
        self.passphrase.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setVisible(seen.locked)
        content = QWidget()
        body = column(content, gap=Space.MEDIUM)
        body.addWidget(_record(offer, wanted))
        if seen.draft:
            body.addWidget(text_label(draft_words(), tone="warn", wrap=True))
        body.addWidget(self.passphrase)
        super().__init__(parent, text, ScrollingSheet(_tr("What will be recorded"), content))
        if seen.locked:
            self.passphrase.reveal()
        fit_dialog(self, scaled(_WIDTH))

    def wanted(self) -> Wanted:
        """What was filled in, with what opens the key."""
        return replace(self._wanted, passphrase=self.passphrase.line.text())


def recorded(offer: Offer, wanted: Wanted) -> tuple[tuple[str, str], ...]:
    """The record of a publication, line by line."""
    change = f"{class_word(wanted.change_class)}: {class_meaning(wanted.change_class)}"
    return (
        (_tr("Text"), _tr("Revision {0} of “{1}”").format(wanted.revision, offer.title)),
        (_tr("Approved by"), in_words(offer.approved_by)),
        (_tr("In force from"), long_day(wanted.effective)),
        (_tr("For readers"), change),
        (_tr("What is new"), wanted.summary),
        (_tr("Published by"), offer.person),
    )


def _record(offer: Offer, wanted: Wanted) -> Card:
    card = Card()
    card.setAccessibleName(_tr("What will be recorded"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.LARGE)
    grid.setVerticalSpacing(Space.SMALL)
    grid.setColumnStretch(1, 1)
    for line, (label, words) in enumerate(recorded(offer, wanted)):
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(text_label(label, tone="muted"), line, 0, top)
        grid.addWidget(text_label(words, wrap=True), line, 1, top)
    card.body.addLayout(grid)
    return card


def _tr(words: str) -> str:
    return QCoreApplication.translate("Publish", words)
