"""One thing that was said in a thread: who, when, which words, and the wording proposed with it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from smguide.ui.history.talk.thread_words import did_words, said_words
from smguide.ui.history.talk.wording_view import WordingView
from smguide.ui.moments import short_moment
from smguide.ui.theme import Space
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import Said, ThreadInfo


class SaidBlock(QWidget):
    """``wording_wanted`` carries the id of the comment whose wording is to be taken over."""

    wording_wanted = Signal(str)

    def __init__(self, said: Said, thread: ThreadInfo, today: date, *, about: str = "") -> None:
        super().__init__()
        self.said = said
        self.take: QPushButton | None = None
        self._body = column(self, gap=Space.TINY + 2)
        self._add_head(said, today, about)
        if words := said_words(said):
            self._body.addWidget(_prose(words, tone="muted" if said.taken_back else ""))
        if said.wording:
            self._add_wording(said, thread)

    def _add_head(self, said: Said, today: date, about: str) -> None:
        when = short_moment(said.at, today)
        told = " · ".join(filter(None, (did_words(said), when, about)))
        words = column(gap=0)
        words.addWidget(ElidedLabel(said.name, role="emphasis"))
        words.addWidget(text_label(told, role="caption", tone="muted", wrap=True))
        across = row(gap=Space.SMALL)
        across.addWidget(Avatar(said.name), 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        self._body.addLayout(across)

    def _add_wording(self, said: Said, thread: ThreadInfo) -> None:
        if said.wording == thread.clause_text:
            done = _tr("The clause reads as proposed here.")
            self._body.addWidget(text_label(done, role="caption", tone="muted", wrap=True))
            return
        view = WordingView(thread.clause_text, said.wording, heading=_tr("Proposed wording"))
        self._body.addWidget(view)
        if thread.may_take and thread.is_open and thread.place is not None:
            self.take = button(_tr("Take this wording"), icon="check")
            name = _tr("Take the wording that {0} proposes").format(said.name)
            self.take.setAccessibleName(name)
            self.take.clicked.connect(self._want)
            self._body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _want(self) -> None:
        self.wording_wanted.emit(self.said.id)


def _prose(words: str, *, tone: str) -> QLabel:
    label = text_label(words, tone=tone, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label


def _tr(words: str) -> str:
    return QCoreApplication.translate("Threads", words)
