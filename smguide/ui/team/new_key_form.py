"""A new key in place of one’s own: made here, with a passphrase where one wants it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.ui.team.looking import TeamLook, Work
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.labelled import LabelledLine
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk
from smguide.workspace.team_values import KeyInfo


class NewKeyForm(QWidget):
    """The old key signs once more: that the new one belongs to the same person."""

    edited = Signal()

    def __init__(self, look: TeamLook, key: KeyInfo) -> None:
        super().__init__()
        self._name = key.name
        may = not look.why_not
        self.said = _tr("You have a new key.") if may else _tr("You have asked for a new key.")
        self.passphrase = _secret(_tr("Passphrase of the new key"), _passphrase_help())
        self.again = _secret(_tr("The same once more"), "")
        card = Card()
        card.setAccessibleName(_tr("What happens"))
        for sentence in _what_happens(may=may):
            card.body.addWidget(text_label(sentence, wrap=True))
        body = column(self, gap=Space.MEDIUM)
        for part in (card, self.passphrase, self.again):
            body.addWidget(part)
        for field in (self.passphrase, self.again):
            field.line.textChanged.connect(self._edited)
        self.setFocusProxy(self.passphrase.line)

    @Slot()
    def _edited(self) -> None:
        if self.again.problem.text():
            self.again.show_problem(self._why_not())
        self.edited.emit()

    def _why_not(self) -> str:
        same = self.passphrase.line.text() == self.again.line.text()
        return "" if same else _tr("The two are not the same.")

    @property
    def is_ready(self) -> bool:
        """Always: what is wrong is said when one goes on."""
        return True

    @property
    def proposed_reason(self) -> str:
        """For the record."""
        return _tr("{0} signs with a new key.").format(self._name)

    def check(self) -> bool:
        """Say what is wrong; whether all is well."""
        why_not = self._why_not()
        self.again.show_problem(why_not)
        if why_not:
            self.again.reveal()
        return not why_not

    def work(self, desk: Desk, reason: str) -> Work:
        """Make the key and sign."""
        return partial(
            desk.team.replace_own_key, new_passphrase=self.passphrase.line.text(), reason=reason
        )


def _secret(label: str, help_text: str) -> LabelledLine:
    made = LabelledLine(label, help_text=help_text, needed=False)
    made.line.setEchoMode(QLineEdit.EchoMode.Password)
    return made


def _passphrase_help() -> str:
    return _tr("Protects the key where others use this computer. Empty: the key has none.")


def _what_happens(*, may: bool) -> tuple[str, ...]:
    return (
        _tr("A new key is made on this computer."),
        _tr("You sign with it from now on.")
        if may
        else _tr("You sign with it once somebody who looks after the team has taken it up."),
        _tr("The old key signs nothing more then. What it signed stays as it is."),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
