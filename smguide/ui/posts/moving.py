"""Who could move on: a card for the organisation, a card with a row for each person."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smguide.ui.posts.forms import DayField
from smguide.ui.posts.looking import PostsLook, Work
from smguide.ui.posts.moves import Move, way_word, where_to, who_decides, why
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.scrolling import ScrollingSheet
from smguide.ui.widgets.surface import column, row, rule
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace import Desk

_MOST: Final = 150
"""People shown; those who could move come first."""


class MoveRow(QWidget):
    """Who, from where to where, why, who decides; ``pressed`` carries the move to decide."""

    pressed = Signal(object)

    def __init__(self, move: Move) -> None:
        super().__init__()
        self.move_shown = move
        word, tone = way_word(move)
        self.setAccessibleName(f"{move.about}: {word}. {where_to(move)}")
        self.button = button(_tr("Put it into the draft…"))
        self.button.setAccessibleName(_tr("Put it into the draft: {0}").format(move.about))
        self.button.setVisible(move.is_to_decide)
        self.button.clicked.connect(self._press)
        across = row(self, gap=Space.MEDIUM)
        across.addLayout(self._words(move, Pill(word, tone)), 1)
        across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _words(self, move: Move, pill: Pill) -> QVBoxLayout:
        lines = column(gap=Space.TINY)
        lines.addLayout(_first_line(move, pill))
        lines.addWidget(text_label(where_to(move), wrap=True))
        for reason in why(move):
            lines.addWidget(text_label(reason, role="caption", tone="muted", wrap=True))
        if decides := who_decides(move):
            lines.addWidget(text_label(decides, role="caption", tone="muted", wrap=True))
        return lines

    @Slot()
    def _press(self) -> None:
        self.pressed.emit(self.move_shown)


class Moving(QWidget):
    """``asked`` carries the move that somebody wants to decide."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_tr("Who could move on"))
        self.rows: list[MoveRow] = []
        self.content: QWidget | None = None
        self._body = column(self)

    def show_moves(self, moves: tuple[Move, ...]) -> None:
        """Show these in place of what was there."""
        if self.content is not None:
            self._body.removeWidget(self.content)
            self.content.hide()
            self.content.deleteLater()
        self.rows = []
        self.content = self._cards(moves) if moves else _nothing()
        self._body.addWidget(self.content)

    def _cards(self, moves: tuple[Move, ...]) -> QWidget:
        content = QWidget()
        body = column(content, gap=Space.MEDIUM)
        body.addSpacing(Space.SMALL)
        body.addWidget(text_label(_explained(), tone="muted", wrap=True))
        people = [move for move in moves if move.name]
        parts = (
            (_tr("The organisation’s phase"), [move for move in moves if not move.name]),
            (_tr("Levels of people"), people[:_MOST]),
        )
        for title, some in parts:
            if some:
                body.addWidget(section_heading(title))
                body.addWidget(self._card(title, some))
        if len(people) > _MOST:
            more = _tr("And {0} more who could not move on yet.").format(len(people) - _MOST)
            body.addWidget(text_label(more, role="caption", tone="muted", wrap=True))
        return ScrollingSheet(_tr("Who could move on"), content)

    def _card(self, title: str, moves: list[Move]) -> Card:
        card = Card()
        card.setAccessibleName(title)
        for move in moves:
            if card.body.count():
                card.body.addWidget(rule())
            made = MoveRow(move)
            made.pressed.connect(self.asked)
            card.body.addWidget(made)
            self.rows.append(made)
        return card


class MoveForm(QWidget):
    """What will be written into the draft, and from which day it counts."""

    edited = Signal()

    def __init__(self, look: PostsLook, move: Move) -> None:
        super().__init__()
        self.said = ""
        self.decided_move = move
        self.day = DayField(_tr("Decided on"), look.today)
        body = column(self, gap=Space.MEDIUM)
        self.sentences = (*why(move), *filter(None, (who_decides(move),)), will_be_written(move))
        for sentence in self.sentences:
            body.addWidget(text_label(sentence, wrap=True))
        body.addWidget(self.day)
        self.setFocusProxy(self.day.editor.line)

    @property
    def is_ready(self) -> bool:
        """One may always try."""
        return True

    @property
    def proposed_reason(self) -> str:
        """None is asked for: it is given when the revision is saved."""
        return ""

    def check(self) -> bool:
        """Whether the day can be."""
        return self.day.check()

    def work(self, desk: Desk, _reason: str) -> Work:
        """Nothing is signed here: the draft is changed by who writes it."""
        return partial(desk.work)


def will_be_written(move: Move) -> str:
    """What the draft will say then."""
    if move.name:
        words = _tr("In “Who may post” the draft will say: {0}, trust level “{1}”, since this day.")
        return words.format(move.name, move.to)
    words = _tr("In the approval workflow the draft will say: the phase we are in is “{0}”, since "
                "this day.")  # fmt: skip
    return words.format(move.to)


def _first_line(move: Move, pill: Pill) -> QHBoxLayout:
    first = row(gap=Space.SMALL)
    first.addWidget(text_label(move.about, role="emphasis", wrap=True))
    first.addWidget(pill)
    first.addStretch(1)
    return first


def _explained() -> str:
    return _tr(
        "What the conditions in your draft say about the posts on record. Nothing moves by "
        "itself: a person decides."
    )


def _nothing() -> EmptyState:
    return EmptyState(
        "workflow",
        _tr("There are no phases or levels to move between yet"),
        _tr(
            "Write down phases or trust levels in the approval workflow, each with what leads to "
            "it: say, ten posts without a correction. From then on you read here who has got "
            "there, and what the others still lack."
        ),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
