"""The story of one clause: who changed it, when, why, and how, the newest change first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.compare.rows import RedlineRow, RowKind
from smguide.compare.words import compare_words
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.history.comparison.page_label import PageLabel
from smguide.ui.history.comparison.redline_text import changes_html, spoken
from smguide.ui.moments import long_moment
from smguide.ui.theme import Space, Tone, current_theme, scaled
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import ScrollColumn, column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import ClauseMoment, Desk, Turn

_AT_ONCE = 12
"""Changes that are shown before one asks for more."""

_WIDTH, _HEIGHT = 640, 560
"""Pixels at 100 % text."""


@dataclass(frozen=True, slots=True)
class Story:
    """The moments of a clause, the newest first, and what the sections are called."""

    clause: str
    moments: tuple[ClauseMoment, ...]
    sections: Mapping[str, str]


def read_story(desk: Desk, clause: str) -> Story:
    """Everything that became of a clause."""
    moments = desk.past.clause_story(clause)
    return Story(clause, tuple(reversed(moments)), desk.past.sections())


class MomentCard(Card):
    """What one revision did to the clause; ``wanted`` with its number."""

    wanted = Signal(int)

    def __init__(self, moment: ClauseMoment, sections: Mapping[str, str]) -> None:
        super().__init__()
        self.moment = moment
        self._row = _redline_row(moment)
        self.setAccessibleName(_said(moment, self._row))
        self.words = PageLabel("body")
        self.body.setSpacing(Space.SMALL)
        self._add_head(moment)
        self.body.addWidget(text_label(moment.summary, role="emphasis", wrap=True))
        if moment.reason:
            why = _tr("Why: {0}").format(moment.reason)
            self.body.addWidget(text_label(why, tone="muted", wrap=True))
        if moment.status is Turn.MOVED:
            self.body.addWidget(text_label(_moved(moment, sections), wrap=True))
        self.body.addWidget(self.words)
        self._add_link(moment)
        self._render()

    def _add_head(self, moment: ClauseMoment) -> None:
        top = Qt.AlignmentFlag.AlignTop
        names = column(gap=0)
        names.addWidget(text_label(moment.name, wrap=True))
        number = _tr("Revision {0}").format(moment.number)
        line = f"{number} · {long_moment(moment.at)}"
        names.addWidget(text_label(line, role="caption", tone="muted", wrap=True))
        across = row(gap=Space.SMALL)
        across.addWidget(Avatar(moment.name), 0, top)
        across.addLayout(names, 1)
        across.addWidget(Pill(*_sign(moment.status)), 0, top)
        self.body.addLayout(across)

    def _add_link(self, moment: ClauseMoment) -> None:
        self.link = button(_tr("Show revision {0}").format(moment.number), kind="link")
        self.link.clicked.connect(self._go)
        across = row()
        across.addWidget(self.link)
        across.addStretch(1)
        self.body.addLayout(across)

    def _render(self) -> None:
        self.words.say(changes_html(self._row, current_theme()))
        self.words.setAccessibleName(spoken(self._row))

    def changeEvent(self, event: QEvent) -> None:
        """Colours are part of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._render()

    @Slot()
    def _go(self) -> None:
        self.wanted.emit(self.moment.number)


class StoryDialog(FormDialog):
    """The moments as cards; ``revision_wanted`` with the number of one to look at."""

    revision_wanted = Signal(int)

    def __init__(self, parent: QWidget, story: Story) -> None:
        self._story = story
        self._left: Sequence[ClauseMoment] = story.moments
        self.page = ScrollColumn(_tr("Changes of this clause"), width=_WIDTH, margin=0)
        self.page.setMinimumHeight(scaled(_HEIGHT) // 2)
        self.cards: list[MomentCard] = []
        self.more = button("", kind="link")
        self.more.clicked.connect(self._show_more)
        text = DialogText(_tr("The story of this clause"), _told(story), _tr("Close"))
        super().__init__(parent, text, self.page)
        self.cancel.hide()
        self.submitted.connect(self.reject)
        self.page.body.addWidget(self.more)
        if not story.moments:
            self.page.body.insertWidget(0, _no_story())
        self._show_more()
        self.resize(scaled(_WIDTH), scaled(_HEIGHT))

    @Slot()
    def _show_more(self) -> None:
        shown, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        for moment in shown:
            card = MomentCard(moment, self._story.sections)
            card.wanted.connect(self._go)
            self.page.body.insertWidget(self.page.body.count() - 1, card)
            self.cards.append(card)
        self.more.setText(_earlier(len(self._left)))
        self.more.setVisible(bool(self._left))

    @Slot(int)
    def _go(self, number: int) -> None:
        self.accept()
        self.revision_wanted.emit(number)


def _redline_row(moment: ClauseMoment) -> RedlineRow:
    spans = compare_words(moment.before, moment.after).spans
    return RedlineRow(RowKind.CLAUSE, moment.status.value, spans)


def _sign(turn: Turn) -> tuple[str, Tone]:
    return {
        Turn.ADDED: (_tr("Added"), Tone.GOOD),
        Turn.REWORDED: (_tr("Reworded"), Tone.INFO),
        Turn.MOVED: (_tr("Moved"), Tone.PLAIN),
        Turn.MARKED: (_tr("Another state, same words"), Tone.PLAIN),
        Turn.REMOVED: (_tr("Removed"), Tone.BAD),
    }[turn]


def _moved(moment: ClauseMoment, sections: Mapping[str, str]) -> str:
    before = sections.get(moment.section_before, moment.section_before)
    after = sections.get(moment.section, moment.section)
    return _tr("From “{0}” to “{1}”").format(before, after)


def _said(moment: ClauseMoment, shown: RedlineRow) -> str:
    words, _tone = _sign(moment.status)
    number = _tr("Revision {0}").format(moment.number)
    why = _tr("Why: {0}").format(moment.reason) if moment.reason else ""
    parts = (f"{words}, {number}, {moment.name}, {long_moment(moment.at)}", moment.summary, why)
    return ". ".join(filter(None, (*parts, spoken(shown))))


def _told(story: Story) -> str:
    if not story.moments:
        return ""
    first = story.moments[-1]
    since = long_moment(first.at)
    if len(story.moments) == 1:
        return _tr("Written by {0} on {1}, and not changed since.").format(first.name, since)
    if len(story.moments) == 2:
        return _tr("Changed once since it was written by {0} on {1}.").format(first.name, since)
    return _tr("Changed {0} times since it was written by {1} on {2}.").format(
        len(story.moments) - 1, first.name, since
    )


def _earlier(count: int) -> str:
    return (
        _tr("Show 1 earlier change")
        if count == 1
        else _tr("Show earlier changes ({0})").format(count)
    )


def _no_story() -> QWidget:
    return EmptyState(
        "history",
        _tr("No revision has this clause yet"),
        _tr("Its story begins when the draft is saved."),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("ClauseStory", words)
