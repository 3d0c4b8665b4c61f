"""A proposed wording beside a clause that changed meanwhile: which of them, or both together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.history.talk.wording_view import WordingView
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import OfferState, WordingOffer

_WIDTH = 760
"""Pixels at 100 % text: two texts side by side."""

_SIDE_BY_SIDE = 1.6
"""Letters this much larger than usual leave no room for two texts beside each other."""


class TakingBody(QWidget):
    """What changed in the clause and what is proposed, and the choices below."""

    def __init__(self, offer: WordingOffer) -> None:
        super().__init__()
        self.offer = offer
        self.texts: dict[QRadioButton, str] = {}
        self.group = QButtonGroup(self)
        body = column(self, gap=Space.MEDIUM)
        if offer.state is OfferState.CHANGED:
            self._add_sides(body)
            self._add_choices(body)
        else:
            body.addWidget(WordingView(offer.before, offer.proposed, heading=self._proposed))

    @property
    def _proposed(self) -> str:
        return _tr("Proposed by {0}").format(self.offer.name)

    def _add_sides(self, body: QVBoxLayout) -> None:
        offer = self.offer
        across = column(gap=Space.SMALL) if scaled(100) > 100 * _SIDE_BY_SIDE else row()
        now = _tr("Your draft, as it changed since")
        across.addWidget(WordingView(offer.before, offer.now, heading=now), 1)
        across.addWidget(WordingView(offer.before, offer.proposed, heading=self._proposed), 1)
        body.addLayout(across)

    def _add_choices(self, body: QVBoxLayout) -> None:
        offer = self.offer
        if offer.together:
            self._add_choice(body, _tr("Both changes together"), offer.together)
            together = _tr("The clause would read")
            body.addWidget(WordingView(offer.now, offer.together, heading=together))
        else:
            told = _tr("Both changed the same words, so they cannot be put together by themselves.")
            body.addWidget(text_label(told, role="caption", tone="muted", wrap=True))
        self._add_choice(body, _tr("The proposed wording, in place of yours"), offer.proposed)
        self._add_choice(body, _tr("Leave the clause as it is"), "")

    def _add_choice(self, body: QVBoxLayout, words: str, text: str) -> None:
        choice = QRadioButton(words)
        self.texts[choice] = text
        self.group.addButton(choice)
        body.addWidget(choice)

    @property
    def chosen(self) -> str | None:
        """The text to take, empty to leave the clause; None where nothing is chosen."""
        ticked = self.group.checkedButton()
        return self.texts.get(ticked) if isinstance(ticked, QRadioButton) else None


class TakingDialog(FormDialog):
    """Asks which text the clause is to have; where it cannot be taken, says why."""

    def __init__(self, parent: QWidget, offer: WordingOffer) -> None:
        self.fields = TakingBody(offer)
        self.sheet = ScrollingSheet(_tr("Proposed wording"), self.fields)
        super().__init__(parent, _text(offer), self.sheet)
        can_take = offer.state is OfferState.CHANGED and not offer.locked
        self.primary.setVisible(can_take)
        self.cancel.setText(_tr("Cancel") if can_take else _tr("Close"))
        self.fields.group.buttonToggled.connect(self._check)
        self.fields.setEnabled(can_take or offer.state is not OfferState.CHANGED)
        self._check()
        fit_dialog(self, scaled(_WIDTH))

    @property
    def chosen(self) -> str:
        """The text to take; empty to leave the clause as it is."""
        return self.fields.chosen or ""

    @Slot()
    def _check(self) -> None:
        self.set_ready(self.fields.chosen is not None, _tr("Choose one of them."))


def _text(offer: WordingOffer) -> DialogText:
    title = _tr("The wording that {0} proposes").format(offer.name)
    if offer.state is OfferState.GONE:
        told = _tr("Its clause is no longer in your draft. You can copy the words from here.")
    elif offer.locked:
        told = _tr("The words of this clause are to stay as they are: {0}").format(offer.locked)
    else:
        told = _tr("The clause has changed since this was proposed. Choose what it is to say.")
    return DialogText(title, told, _tr("Take it"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
