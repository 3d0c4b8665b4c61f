"""The join code: by which words others can tell that they connect to this very record."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.team.looking import TeamLook
from smguide.ui.team.qr_sign import QrSign
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_COLUMNS: Final = 3
"""Words side by side: nine are read out as three times three."""


class CodePart(QWidget):
    """The words large, the sign below them, and how to hand them over."""

    asked = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.code = ""
        self.sign = QrSign()
        self.copy_button = button(_tr("Copy the words"), icon="copy")
        self.said = text_label("", tone="good")
        self._card = Card()
        self._words = QGridLayout()
        self._lay_out()
        self.copy_button.clicked.connect(self._copy)

    def _lay_out(self) -> None:
        self._words.setHorizontalSpacing(Space.WIDE)
        self._words.setVerticalSpacing(Space.SMALL)
        beside = row(gap=Space.MEDIUM)
        beside.addWidget(self.copy_button)
        beside.addWidget(self.said, 1)
        for part in (self._words, beside):
            self._card.body.addLayout(part)
        self._card.body.addSpacing(Space.SMALL)
        self._card.body.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignLeft)
        body = column(self, gap=Space.MEDIUM)
        body.addWidget(self._card)
        for sentence in _how():
            body.addWidget(text_label(sentence, wrap=True))

    def sentence(self, _look: TeamLook) -> str:
        """What the code is for."""
        return _tr(
            "With this code somebody on another computer can tell that what they connect to is "
            "truly this record, and not one that looks like it."
        )

    def show_look(self, look: TeamLook) -> None:
        """Show the code; it stays the same as long as there are these guidelines."""
        self.said.clear()
        if look.code == self.code:
            return
        self.code = look.code
        words = look.code.split("-")
        spoken = _tr("Join code: {0}").format(", ".join(words))
        self._card.setAccessibleName(spoken)
        self.sign.show_text(look.code, spoken)
        for place, word in enumerate(words):
            label = text_label(word, role="heading")
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._words.addWidget(label, place // _COLUMNS, place % _COLUMNS)

    def reveal(self, _place: str) -> None:
        """Put the keyboard on the only button."""
        self.copy_button.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code)
        self.said.setText(_tr("Copied."))
        announce(self, self.said.text())


def _how() -> tuple[str, ...]:
    return (
        _tr(
            "Read it out by telephone, or show it in person. Never send it the same way as the "
            "guidelines: whoever could exchange the one could exchange the other."
        ),
        _tr("The code is no password. Who knows it can read nothing and sign nothing."),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
