"""A thread of comments on a card, wherever it stands: beside its clause, in the panel, in Write."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton

from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.history.talk.reply_box import ReplyBox
from smguide.ui.history.talk.said_block import SaidBlock
from smguide.ui.history.talk.thread_words import about_words, place_words, spoken_thread, state_sign
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import rule
from smguide.ui.widgets.text import legible, text_label
from smguide.ui.widgets.wrapped_button import WrappedButton
from smguide.workspace import AnsweredBy, ThreadInfo


class ThreadCard(Card):
    """What was said, how it stands to the text, and what one can do about it.

    Made of a :class:`smguide.workspace.ThreadInfo` (``desk.talk.threads(which)``) and the present
    day; make another card where the thread has changed. It belongs after the row whose section and
    clause are ``info.spot``. ``away`` is for places that are not beside the clause: the card then
    offers to go there.

    What it emits a :class:`smguide.ui.history.talk.thread_relay.ThreadRelay` hands on: ``replied``
    (thread id, words), ``written`` (the same, while somebody writes), ``settled`` (thread id, True
    to resolve or False to open again), ``taken_back`` (comment id), ``wording_wanted`` (comment id
    whose wording goes into the draft), ``place_wanted`` (section, clause) and ``revision_wanted``
    (number).
    """

    replied = Signal(str, str)
    written = Signal(str, str)
    settled = Signal(str, bool)
    taken_back = Signal(str)
    wording_wanted = Signal(str)
    place_wanted = Signal(str, str)
    revision_wanted = Signal(int)

    def __init__(self, thread: ThreadInfo, today: date, *, away: bool = False) -> None:
        super().__init__()
        self.info = thread
        self._away = away
        self.buttons: dict[str, QPushButton] = {}
        self.setAccessibleName(spoken_thread(thread))
        self.body.setSpacing(Space.SMALL)
        self.body.setContentsMargins(*(Space.MEDIUM,) * 4)
        self._add_state()
        self.blocks = [self._add_said(number, today) for number in range(len(thread.said))]
        for answer in thread.answered:
            self._add_answer(answer)
        self.box = ReplyBox(thread.first.name)
        self._add_box()
        self._add_buttons()

    def _add_state(self) -> None:
        sign = state_sign(self.info)
        if sign is not None:
            self.body.addWidget(Pill(*sign), 0, Qt.AlignmentFlag.AlignLeft)

    def _add_said(self, number: int, today: date) -> SaidBlock:
        if number:
            self.body.addWidget(rule())
        about = "" if number else about_words(self.info)
        block = SaidBlock(self.info.said[number], self.info, today, about=about)
        block.wording_wanted.connect(self.wording_wanted)
        self.body.addWidget(block)
        if not number and (words := place_words(self.info)):
            self.body.addWidget(text_label(words, role="caption", tone="muted", wrap=True))
        return block

    def _add_answer(self, answer: AnsweredBy) -> None:
        """The way to the revision that answered it."""
        words = _tr("Answered by revision {0}: {1}")
        told = words.format(answer.number, legible(answer.summary))
        link = WrappedButton(told)
        link.setProperty("number", answer.number)
        link.clicked.connect(self._go_to_answer)
        self.body.addWidget(link)
        self.buttons[f"revision {answer.number}"] = link

    def _add_box(self) -> None:
        self.box.hide()
        self.box.sent.connect(self._reply)
        self.box.field.textChanged.connect(self._tell_written)
        self.box.closed.connect(self._close_box)
        self.body.addWidget(self.box)

    def _add_buttons(self) -> None:
        thread, name = self.info, self.info.first.name
        across = FlowLayout(gap=Space.MEDIUM)
        for key, offered, words, full, then in (
            ("place", self._away and not thread.in_tray and bool(thread.anchor.section),
             _tr("Show the place"), _tr("Show the place of the comment by {0}"), self._go_there),
            ("reply", thread.may_answer, _tr("Reply"), _tr("Reply to {0}"), self.open_box),
            ("resolve", thread.may_settle and thread.is_open,
             _tr("Resolve"), _tr("Resolve the comment by {0}"), self._resolve),
            ("reopen", thread.may_settle and not thread.is_open,
             _tr("Open again"), _tr("Open the comment by {0} again"), self._reopen),
            ("take back", any(said.mine for said in thread.said),
             _tr("Take back…"), _tr("Take back what you said to {0}"), self._take_back),
        ):  # fmt: skip
            if offered:
                made = button(words, kind="link")
                made.setAccessibleName(full.format(name))
                made.clicked.connect(then)
                across.addWidget(made)
                self.buttons[key] = made
        if across.count():
            self.body.addLayout(across)

    def take_focus(self) -> None:
        """Be where the keyboard is: at the reply that is being written, else at a button."""
        if not self.box.isHidden():
            self.box.field.setFocus()
        elif self.buttons:
            next(iter(self.buttons.values())).setFocus()

    @Slot()
    def allow_reply(self) -> None:
        """What could not be sent can be sent again."""
        self.box.setEnabled(True)

    @Slot()
    def open_box(self) -> None:
        """Write a reply."""
        self.show_box()
        self.box.field.setFocus()

    def show_box(self) -> None:
        """Show the field of a reply in place of its button."""
        self.box.show()
        self.buttons["reply"].hide()

    @Slot()
    def _close_box(self) -> None:
        self.box.hide()
        self.buttons["reply"].show()
        self.buttons["reply"].setFocus()

    @Slot(str)
    def _reply(self, words: str) -> None:
        self.box.setEnabled(False)
        self.replied.emit(self.info.id, words)

    @Slot()
    def _tell_written(self) -> None:
        self.written.emit(self.info.id, self.box.words)

    @Slot()
    def _resolve(self) -> None:
        self.settled.emit(self.info.id, True)

    @Slot()
    def _reopen(self) -> None:
        self.settled.emit(self.info.id, False)

    @Slot()
    def _take_back(self) -> None:
        """What the person said last."""
        mine = [said for said in self.info.said if said.mine]
        self.taken_back.emit(mine[-1].id)

    @Slot()
    def _go_there(self) -> None:
        self.place_wanted.emit(*self.info.spot)

    @Slot()
    def _go_to_answer(self) -> None:
        self.revision_wanted.emit(self.sender().property("number"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Threads", words)
