"""Hands on what is wanted of many cards, and keeps the replies that are being written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smguide.ui.history.talk.thread_actions import ThreadActions
from smguide.ui.history.talk.thread_card import ThreadCard


class ThreadRelay(QObject):
    """Cards come and go with every look at the record; half a reply must not go with them."""

    replied = Signal(str, str)
    settled = Signal(str, bool)
    taken_back = Signal(str)
    wording_wanted = Signal(str)
    place_wanted = Signal(str, str)
    revision_wanted = Signal(int)
    refused = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._written: dict[str, str] = {}
        self._sent: dict[str, str] = {}
        self._last = ""

    def serve(self, actions: ThreadActions) -> None:
        """Let somebody do what is wanted of the record."""
        self.replied.connect(actions.reply)
        self.settled.connect(actions.settle)
        self.taken_back.connect(actions.take_back)
        actions.done.connect(self._arrived)
        actions.failed.connect(self._give_back)

    def adopt(self, card: ThreadCard) -> None:
        """Take care of a card that was just made."""
        if words := self._written.get(card.info.id):
            card.box.field.setPlainText(words)
            card.show_box()
        card.written.connect(self._remember)
        card.replied.connect(self._send)
        card.settled.connect(self._settle)
        self.refused.connect(card.allow_reply)
        card.taken_back.connect(self.taken_back)
        card.wording_wanted.connect(self.wording_wanted)
        card.place_wanted.connect(self.place_wanted)
        card.revision_wanted.connect(self.revision_wanted)

    @Slot(str, str)
    def _remember(self, thread: str, words: str) -> None:
        self._written[thread] = words

    @Slot(str, str)
    def _send(self, thread: str, words: str) -> None:
        self._written.pop(thread, None)
        self._sent[thread] = words
        self._last = thread
        self.replied.emit(thread, words)

    @Slot(str, bool)
    def _settle(self, thread: str, resolved: bool) -> None:
        self._last = thread
        self.settled.emit(thread, resolved)

    def take_last(self) -> str:
        """The thread that somebody has just done something with; told once."""
        last, self._last = self._last, ""
        return last

    @Slot()
    def _arrived(self) -> None:
        self._sent.clear()

    @Slot()
    def _give_back(self) -> None:
        """It was written in vain; it can be sent again."""
        self._written.update(self._sent)
        self._sent.clear()
        self.refused.emit()
