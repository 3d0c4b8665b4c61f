"""Putting back what was into the draft that one writes in, as one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.guidelines import Guidelines
from smguide.ui.history.restoring.restore_words import undo_step
from smguide.ui.messages import Messages
from smguide.ui.session import EditSession
from smguide.ui.tasks import Runner
from smguide.ui.write.open_draft import OpenDraft
from smguide.workspace import Desk, Preview


@dataclass(frozen=True, slots=True)
class PutBack:
    """What the Write screen is asked for: what a preview shows, put into the draft."""

    preview: Preview


class Putting(QObject):
    """``put`` carries section, clause and field to go to; ``moved_on``: the screen is filled again.

    ``proposed`` carries a summary and a reason for the revision.
    """

    put = Signal(str, str, object)
    moved_on = Signal()
    proposed = Signal(str, str)

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
        self._runner = runner
        self._messages = messages
        self._preview: Preview | None = None
        self._waiting: PutBack | None = None
        draft.begun.connect(self._begun)

    def ask(self, wanted: PutBack) -> None:
        """Put it in as soon as the draft is there, unless that is another one by now."""
        desk, keeper = self._draft.desk, self._draft.keeper
        there = desk is not None and keeper is not None and keeper.desk is desk
        self._waiting = None if there else wanted
        if there and desk is not None:
            self._put_in(desk, wanted.preview)

    @Slot()
    def _begun(self) -> None:
        if self._waiting is not None:
            self.ask(self._waiting)

    def _put_in(self, desk: Desk, preview: Preview) -> None:
        if self._session.reading:
            self._messages.note(_tr("This draft is open in another window; here you only read."))
            return
        self._preview = preview
        if preview.moved_on:
            self._runner.submit(
                _put, desk, preview, self._draft.window, done=self._was_put_elsewhere
            )
            return
        if self._session.guidelines != preview.seen.guidelines:
            told = _tr("Your draft has changed since. Look at it once more in the history.")
            self._messages.note(told)
            return
        self._runner.submit(desk.restoring.keep_copy, preview, done=self._copied)

    def _was_put_elsewhere(self, _kept: object) -> None:
        """The draft began from an older revision: it is another one now, and read anew."""
        self.moved_on.emit()
        self._tell()

    def _copied(self, _copied: object) -> None:
        preview = self._preview
        if preview is None or self._session.guidelines != preview.seen.guidelines:
            return
        self._session.edit(undo_step(preview), (), _replacing(preview.guidelines), merges=False)
        self._tell()

    def _tell(self) -> None:
        preview, self._preview = self._preview, None
        if preview is None:
            return
        self._messages.success(_tr("It is in your draft. Undo takes it out again."))
        if preview.seen.kept_at is None:  # All that the draft says is what came back.
            self.proposed.emit(preview.summary, preview.reason)
        self.put.emit(*preview.place, preview.field)


def _put(desk: Desk, preview: Preview, window: str) -> object:
    return desk.restoring.put(preview, window=window)


def _replacing(guidelines: Guidelines) -> Callable[[Guidelines], Guidelines]:
    def change(_before: Guidelines) -> Guidelines:
        return guidelines

    return change


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
