"""The draft of the desk that one writes at: read, read again, begun anew, set aside."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smguide.ui.session import EditSession
from smguide.ui.tasks import Runner
from smguide.ui.write.work import DraftKeeper, Work, read_work, set_aside
from smguide.workspace import Desk


class OpenDraft(QObject):
    """Keeps what was read last, and lets the session begin with it where it is another draft.

    ``begun`` tells that the session has begun with a draft, ``opened`` that it did since somebody
    wanted that, ``looked_again`` that what is on the disk was read anew, each with the ``Work``;
    ``put_aside`` that the draft before is among the earlier ones. ``window`` names the window.
    """

    begun = Signal(object)
    opened = Signal(object)
    looked_again = Signal(object)
    put_aside = Signal()

    def __init__(self, session: EditSession, runner: Runner, window: str) -> None:
        super().__init__(session)
        self.desk: Desk | None = None
        self.work: Work | None = None
        self.keeper: DraftKeeper | None = None
        self._session = session
        self._runner = runner
        self.window = window
        self._so_far = 0

    @property
    def is_unchanged(self) -> bool:
        """Whether nothing is written that the revision it began from does not say."""
        return self.work is not None and self._session.guidelines == self.work.base

    def open(self, desk: Desk) -> None:
        """Write at this desk."""
        self.desk = desk
        self._runner.submit(read_work, desk, self.window, done=self._opened)

    @Slot()
    @Slot(bool)
    def fill_again(self, take_over: bool = False) -> None:
        """The draft on the disk is another one by now: show that."""
        if self.desk is not None:
            self._runner.submit(read_work, self.desk, self.window, take_over, done=self._opened)

    def look_again(self) -> None:
        """Begin with what is on the disk if somebody else changed it and nobody wrote here."""
        if self.desk is not None:
            self._so_far = self.keeper.kept_so_far if self.keeper else 0
            self._runner.submit(read_work, self.desk, self.window, done=self._looked_again)

    def set_aside(self) -> None:
        """Begin again from the latest revision."""
        if self.desk is not None and not self._session.reading:
            self._session.keep_now()
            self._runner.submit(set_aside, self.desk, self.window, done=self._was_set_aside)

    def _opened(self, found: Work) -> None:
        if self.desk is not None:
            self.work = found
            self._begin(self.desk, found)
            self.opened.emit(found)

    def _was_set_aside(self, found: Work) -> None:
        self._opened(found)
        self.put_aside.emit()

    def _looked_again(self, found: Work) -> None:
        if self.desk is None:
            return
        self.work = found
        keeper = self.keeper
        still = self._session.is_kept and keeper is not None and keeper.kept_so_far == self._so_far
        free_again = self._session.reading and found.claim.mine
        newer = still and found.kept.guidelines != self._session.guidelines
        if free_again or newer:
            self._begin(self.desk, found)
        elif still and keeper is not None:
            keeper.see(found.kept, self._so_far)
        self.looked_again.emit(found)

    def _begin(self, desk: Desk, found: Work) -> None:
        self.keeper = DraftKeeper(desk, found.kept, self.window)
        self._session.begin(found.kept.guidelines, self.keeper)
        self.begun.emit(found)
