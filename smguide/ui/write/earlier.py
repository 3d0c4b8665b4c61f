"""Earlier drafts and saved copies: what was set aside or saved elsewhere can be gone on with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.compare.told import count
from smguide.errors import SmguideError
from smguide.model.wording import counted
from smguide.ui.dialogs import (
    ChooseFile,
    DialogText,
    FileQuestion,
    FormDialog,
    choose_file,
    open_dialog,
)
from smguide.ui.messages import Messages
from smguide.ui.session import EditSession
from smguide.ui.tasks import Runner
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.ui.write.change_list import ChangeList
from smguide.ui.write.notices import copy_kinds, moment
from smguide.ui.write.work import Earlier, read_earlier
from smguide.workspace import Desk

_WIDTH = 600


class EarlierDrafts(QObject):
    """``brought_back``: the draft on the disk is another one now, and the screen must show it."""

    brought_back = Signal()

    def __init__(
        self,
        page: QWidget,
        session: EditSession,
        runner: Runner,
        messages: Messages,
        choose: ChooseFile = choose_file,
    ) -> None:
        super().__init__(page)
        self._page, self._session, self._runner, self._messages = page, session, runner, messages
        self._choose = choose
        self._desk: Desk | None = None
        self.dialog: EarlierDialog | None = None

    def show_list(self, desk: Desk) -> None:
        """List what was set aside."""
        self._desk = desk
        self._runner.submit(read_earlier, desk, done=self._open)

    def _open(self, found: tuple[Earlier, ...]) -> None:
        if self.dialog is None:
            self.dialog = EarlierDialog(self._page, found, going=not self._session.reading)
            self.dialog.taken.connect(self._take_back)
            self.dialog.finished.connect(self._closed)
            open_dialog(self.dialog)

    @Slot(str)
    def _take_back(self, file: str) -> None:
        if self._desk is not None:
            self._session.keep_now()
            self._runner.submit(
                self._desk.take_back, file, done=self._was_brought_back, failed=self._failed
            )

    def open_copy(self, desk: Desk) -> None:
        """Ask for a saved copy and go on with it."""
        self._desk = desk
        self._choose(
            self._page, FileQuestion(_tr("Open a saved copy"), copy_kinds()), self._copy_chosen
        )

    def _copy_chosen(self, path: Path) -> None:
        if self._desk is not None and not self._session.reading:
            self._session.keep_now()
            self._runner.submit(self._desk.open_copy, path, done=self._was_brought_back)

    def _was_brought_back(self, _nothing: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        words = _tr("It is your draft again. What stood there before is under Earlier drafts.")
        self._messages.success(words)
        self.brought_back.emit()

    def _failed(self, error: BaseException) -> None:
        if self.dialog is not None and isinstance(error, SmguideError):
            self.dialog.show_problem(str(error))
        else:
            self._messages.show_error(error)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


class EarlierDialog(FormDialog):
    """A card for each draft; ``taken`` carries the file of the one to go on with."""

    taken = Signal(str)

    def __init__(self, parent: QWidget, found: Sequence[Earlier], *, going: bool) -> None:
        self.cards = [_DraftCard(one, going=going) for one in found]
        text = DialogText(
            _tr("Earlier drafts"),
            _tr(
                "Drafts that were set aside, that lost against another window, or from which much "
                "was removed. They stay for 90 days; the newest twenty stay longer."
            ),
            _tr("Close"),
            kind="plain",
        )
        super().__init__(parent, text, ScrollingSheet(_tr("Earlier drafts"), self._cards()))
        for card in self.cards:
            card.taken.connect(self.taken)
        self.cancel.hide()
        self.submitted.connect(self.accept)
        fit_dialog(self, scaled(_WIDTH))

    def _cards(self) -> QWidget:
        sheet = QWidget()
        body = column(sheet, gap=Space.MEDIUM)
        for card in self.cards:
            body.addWidget(card)
        if not self.cards:
            body.addWidget(text_label(_tr("There is none."), tone="muted"))
        return sheet


class _DraftCard(Card):
    """When it was kept, where it began, what it changes, and a button to go on with it."""

    taken = Signal(str)

    def __init__(self, one: Earlier, *, going: bool) -> None:
        super().__init__(_title(one))
        self._file = one.draft.file
        self.take = button(_tr("Take it back"))
        self.take.setAccessibleName(_tr("Take back: {0}").format(_title(one)))
        self.take.setEnabled(going)
        self.header.addStretch(1)
        self.header.addWidget(self.take)
        self.body.addWidget(text_label(_about(one), role="caption", tone="muted", wrap=True))
        changes = ChangeList(going=False)
        changes.show_changes(one.changes)
        self.body.addWidget(changes)
        self.take.clicked.connect(self._take)

    @Slot()
    def _take(self) -> None:
        self.taken.emit(self._file)


def _title(one: Earlier) -> str:
    at = one.draft.kept.kept_at or one.draft.set_aside_at
    return _tr("Draft of {0}").format(moment(at, datetime.now().astimezone()))


def _about(one: Earlier) -> str:
    changes = counted(count(one.changes), "change")
    said = _tr("{0} since revision {1}, set aside {2}")
    if one.draft.before_removal:
        said = _tr("{0} since revision {1}, kept by itself because much was removed at {2}")
    at = moment(one.draft.set_aside_at, datetime.now().astimezone())
    return said.format(changes, one.draft.kept.base, at)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
