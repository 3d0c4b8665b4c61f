"""Revisions of low risk in several guidelines: looked at in one list, each signed by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.history.review.low_risk import change_lines
from smguide.ui.history.review.verb_dialogs import calm_form
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import set_tone, text_label
from smguide.workspace.together import LowRisk, Outcome

_WIDTH = 620


class LowRiskCard(Card):
    """One revision with a tick, its changes and the sentence that would be signed."""

    def __init__(self, one: LowRisk) -> None:
        super().__init__()
        self.one = one
        self.body.setSpacing(Space.SMALL)
        self.tick = TickBox(_tr("{0}: revision {1}").format(one.title, one.number))
        self.tick.setChecked(True)
        self.body.addWidget(self.tick)
        said = _tr("{0}, by {1}").format(one.summary, one.by)
        self.body.addWidget(text_label(said, role="caption", tone="muted", wrap=True))
        for change in one.changes:
            self.body.addLayout(change_lines(change))
        self.sentence = text_label(_tr("You sign: “{0}”").format(one.meaning), wrap=True)
        self.body.addWidget(self.sentence)
        self.outcome = text_label("", wrap=True)
        self.outcome.hide()
        self.body.addWidget(self.outcome)

    def show_outcome(self, outcome: Outcome) -> None:
        """What became of it; it is not signed twice."""
        self.outcome.setText(outcome.problem or _tr("Signed."))
        set_tone(self.outcome, "bad" if outcome.problem else "good")
        self.outcome.show()
        self.tick.setChecked(bool(outcome.problem) and self.tick.isChecked())
        self.tick.setEnabled(bool(outcome.problem))


class TogetherDialog(FormDialog):
    """Each revision can be left out; each that is ticked is signed by itself."""

    def __init__(self, parent: QWidget, found: Sequence[LowRisk]) -> None:
        self.cards = [LowRiskCard(one) for one in found]
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(_tr("Passphrase of your key"))
        text = DialogText(
            _tr("Approve several revisions"),
            _tr("In these, nothing but spacing, links or highlighting changed. Each one that is "
                "ticked is signed by itself. If something is wrong with one, the others are "
                "signed all the same."),
            _tr("Sign and approve"),
        )  # fmt: skip
        super().__init__(parent, text, self._sheet())
        for card in self.cards:
            card.tick.toggled.connect(self._check)
        fit_dialog(self, scaled(_WIDTH))
        self._check()

    def _sheet(self) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=Space.MEDIUM)
        for card in self.cards:
            body.addWidget(card)
        fields = QWidget()
        form = calm_form(fields)
        form.addRow(_tr("&Passphrase of your key"), self.passphrase)
        form.setRowVisible(self.passphrase, any(card.one.is_locked for card in self.cards))
        body.addWidget(fields)
        return ScrollingSheet(_tr("What you approve"), holder)

    @Slot()
    def _check(self) -> None:
        self.set_ready(bool(self.chosen), _tr("Tick at least one."))

    @property
    def chosen(self) -> tuple[LowRisk, ...]:
        """Those that are ticked."""
        return tuple(card.one for card in self.cards if card.tick.isChecked())

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Say of each what became of it; the dialog stays where something went wrong."""
        told = {(one.name, one.number): one for one in outcomes}
        for card in self.cards:
            if outcome := told.get((card.one.name, card.one.number)):
                card.show_outcome(outcome)
        self.cancel.setText(_tr("Close"))
        self._check()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Together", words)
