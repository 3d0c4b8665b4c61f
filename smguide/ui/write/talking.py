"""Comments at the Write screen: the open ones beside the page, and their wordings taken over."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.messages import Messages
from smguide.ui.session import EditSession
from smguide.ui.tasks import Runner
from smguide.ui.write.open_draft import OpenDraft
from smguide.ui.write.review_comments import ReviewComments
from smguide.ui.write.taking import TakeWording, Taking


class Talking(QObject):
    """Follows the draft: reads the threads anew once it is kept, with their places in it.

    ``place_wanted`` (section, clause), ``revision_wanted`` (number) and ``done``, once something is
    in the record.
    """

    place_wanted = Signal(str, str)
    revision_wanted = Signal(int)
    done = Signal()

    def __init__(
        self,
        window: QWidget,
        draft: OpenDraft,
        session: EditSession,
        runner: Runner,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._draft = draft
        self._session = session
        self._to_take: TakeWording | None = None
        self.comments = ReviewComments(window, runner, messages)
        self.taking = Taking(window, session, runner, messages)
        for part in (self.comments.place_wanted, self.taking.taken):
            part.connect(self.place_wanted)
        self.comments.wording_wanted.connect(self._take_wording)
        self.comments.revision_wanted.connect(self.revision_wanted)
        self.comments.done.connect(self.done)
        draft.begun.connect(self._begun)
        session.kept.connect(self.read)

    @Slot()
    def read(self) -> None:
        """Look for the threads again."""
        if self._draft.desk is not None:
            self.comments.read(self._draft.desk, self._session.guidelines)

    def take(self, wanted: TakeWording) -> None:
        """Put a proposed wording into the draft, as soon as that is there."""
        desk, keeper = self._draft.desk, self._draft.keeper
        if desk is None or keeper is None or keeper.desk is not desk:
            self._to_take = wanted
            return
        self._to_take = None
        self.taking.ask(desk, keeper, wanted.comment)

    @Slot(str)
    def _take_wording(self, comment: str) -> None:
        self.take(TakeWording(comment))

    @Slot()
    def _begun(self) -> None:
        self.read()
        if self._to_take is not None:
            self.take(self._to_take)
