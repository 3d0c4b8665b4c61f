"""The answer to the question, everything it stands on, and the other answers around it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from smguide.model.wording import sentence
from smguide.rules.timeline import Turn
from smguide.ui.check.head import Head
from smguide.ui.check.line import Line, LineCard
from smguide.ui.check.lines import not_known, reason_lines, way_lines, wording_lines
from smguide.ui.check.matrix_table import MatrixTable
from smguide.ui.check.question import Answered
from smguide.ui.moments import long_day
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import ScrollColumn, column
from smguide.ui.widgets.text import legible, text_label

_WIDTH = 860


class Coming(QLabel):
    """What is different for the person next."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, turn: Turn | None) -> None:
        """Say it, or nothing."""
        words = _tr("Next, from {0}: {1}")
        self.setText(
            legible(words.format(long_day(turn.day), sentence(turn.words))) if turn else ""
        )
        self.setVisible(turn is not None)


class AnswerView(QWidget):
    """``copied`` carries words to copy, ``place_asked`` where in the guidelines to go."""

    copied = Signal(object)
    place_asked = Signal(object)
    cell_chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.head = Head()
        self.cautions = LineCard(_tr("Worth knowing"))
        self.wordings = LineCard(_tr("Say who you are"))
        self.reasons = LineCard(_tr("Why"))
        self.ways = LineCard(_tr("What would make this easier"))
        self.unsure = text_label("", tone="muted", wrap=True)
        self.table = MatrixTable()
        self.coming = Coming()
        self.across = Card()
        self.across_title = text_label("", role="emphasis", wrap=True)
        self._lay_out()
        self.wordings.pressed.connect(self.copied)
        self.reasons.pressed.connect(self.place_asked)
        self.ways.pressed.connect(self.place_asked)
        self.table.chosen.connect(self.cell_chosen)

    def _lay_out(self) -> None:
        scrolling = ScrollColumn(_tr("The answer"), width=_WIDTH)
        scrolling.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = scrolling.body
        body.addWidget(self.head)
        body.addSpacing(Space.TINY)
        for card in (self.cautions, self.wordings, self.reasons):
            body.addWidget(card)
        body.addWidget(self.unsure)
        body.addWidget(self.ways)
        self.across.body.setSpacing(Space.SMALL)
        self.across.body.addWidget(self.across_title)
        self.across.body.addWidget(self.table)
        everyday = _tr("For an everyday post of each kind. Choose a cell to ask about it.")
        self.across.body.addWidget(text_label(everyday, role="caption", tone="muted", wrap=True))
        self.across.body.addWidget(self.coming)
        body.addWidget(self.across)
        column(self, gap=0).addWidget(scrolling)

    def show_answered(self, answered: Answered) -> None:
        """Show an answer."""
        decision = answered.decision
        self.head.show_answered(answered)
        self.cautions.show_lines(tuple(map(Line, decision.cautions)))
        self.wordings.show_lines(wording_lines(answered))
        self.reasons.show_lines(reason_lines(answered))
        self.ways.show_lines(way_lines(answered))
        unsure = not_known(decision)
        self.unsure.setText(unsure)
        self.unsure.setVisible(bool(unsure))
        name = answered.book.names.name("person", answered.question.person)
        title = _tr("Across kinds of post and channels, for {0}").format(name)
        self.across_title.setText(title)
        self.across.setAccessibleName(title)
        self.table.show_answers(answered.book, answered.question)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
