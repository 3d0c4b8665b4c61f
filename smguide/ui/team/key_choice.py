"""With which key somebody signs: one made here, or one they have."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from smguide.errors import SigningKeyError
from smguide.review.keys import PublicKey
from smguide.ui.theme import Space
from smguide.ui.widgets.labelled import LabelledLine
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_LONGEST = 8192
_INDENT = 28


class KeyChoice(QWidget):
    """``line`` is the field for a public key; it is there once somebody says they have one."""

    edited = Signal()

    def __init__(self, *, demonstration: bool) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.made_here = QRadioButton(_tr("Make one on this computer"))
        self.given = QRadioButton(_tr("They have one"))
        self.line = LabelledLine(_tr("Public key"), help_text=_given_help())
        self.line.line.setMaxLength(_LONGEST)
        self.line.line.setPlaceholderText("ssh-ed25519 …")
        self._lay_out(_made_help(demonstration=demonstration))
        self.made_here.setChecked(True)
        self._show_line()
        self._group.buttonToggled.connect(self._show_line)
        self.line.line.textChanged.connect(self.edited)
        self.setFocusProxy(self.made_here)

    def _lay_out(self, made_help: str) -> None:
        self.made_here.setAccessibleDescription(made_help)
        body = column(self, gap=Space.TINY)
        below = text_label(made_help, role="caption", tone="muted", wrap=True)
        below.setContentsMargins(_INDENT, 0, 0, 0)
        for choice in (self.made_here, self.given):
            self._group.addButton(choice)
        for part in (self.made_here, below, self.given, self.line):
            body.addWidget(part)

    @Slot()
    def _show_line(self) -> None:
        self.line.setVisible(self.given.isChecked())
        self.edited.emit()

    @property
    def public(self) -> str:
        """The line of the key they have; empty where one is to be made."""
        return self.line.line.text().strip() if self.given.isChecked() else ""

    def why_not(self) -> str:
        """What is wrong with the line; empty when nothing is."""
        if not self.given.isChecked():
            return ""
        try:
            PublicKey.from_line(self.public)
        except SigningKeyError as error:
            return str(error)
        return ""


def _made_help(*, demonstration: bool) -> str:
    if demonstration:
        return _tr("It is a demonstration key, as all keys of the sample are, and proves nothing.")
    return _tr("They sign on this computer. Whoever uses this computer could sign for them.")


def _given_help() -> str:
    return _tr("For now it must be a key on this computer.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
