"""“Is the record sound?”: everything looked through while one waits, and told from the top down."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from smguide.errors import SmguideError
from smguide.ui.accessibility import announce
from smguide.ui.dialogs import ChooseFile, FileQuestion, choose_new_file
from smguide.ui.tasks import Runner, Ticket
from smguide.ui.theme import Space, scaled
from smguide.ui.trust import words
from smguide.ui.trust.answer import Answer
from smguide.ui.trust.looking import Seen, copy_draft, look_at_record, look_at_store
from smguide.ui.trust.paper import as_text
from smguide.ui.trust.sheet import FoundSheet
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import set_tone, text_label
from smguide.ui.write.notices import copy_question
from smguide.workspace import Desk
from smguide.workspace.soundness import RecordLook

_WIDTH: Final = 760
_HEIGHT: Final = 640


class SoundnessDialog(QDialog):
    """Looks through the record of one desk as soon as it opens; ``looked`` carries what was found.

    Stop shows what is known by then, which is never called sound.
    """

    looked = Signal(object)

    def __init__(
        self, parent: QWidget, desk: Desk, runner: Runner, choose: ChooseFile = choose_new_file
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title())
        self.setAccessibleName(words.title())
        self._desk = desk
        self._runner = runner
        self._choose = choose
        self._ticket: Ticket | None = None
        self.seen = _nothing(desk)
        self.sheet = FoundSheet(self.seen)
        self.answer = Answer()
        self.progress = QProgressBar()
        self.said = text_label("", tone="good", wrap=True)
        self.copy_button = button(_tr("Copy"), icon="copy")
        self.save_button = button(_tr("Save as text…"), icon="export")
        self.close_button = button(_tr("Close"))
        self._holder = QWidget()
        self._place = column(self._holder)
        self._lay_out()
        self._connect()
        self.close_button.setFocus()
        self.begin()

    def _lay_out(self) -> None:
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(_tr("Looking through the record"))
        self.copy_button.setAccessibleName(_tr("Copy what was found"))
        outer = column(self, margin=Space.WIDE, gap=Space.MEDIUM)
        outer.addWidget(self.answer)
        outer.addWidget(self.progress)
        outer.addSpacing(Space.TINY)
        outer.addWidget(ScrollingSheet(_tr("What was found"), self._holder), 1)
        foot = row()
        foot.addWidget(self.save_button)
        foot.addWidget(self.copy_button)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        outer.addLayout(foot)

    def _connect(self) -> None:
        self.answer.again_button.clicked.connect(self.begin)
        self.answer.stop_button.clicked.connect(self.stop)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._ask_where_to_save)
        self.close_button.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """As tall as what was found needs, but no taller than the window."""
        super().showEvent(event)
        if not event.spontaneous():
            fit_dialog(self, scaled(_WIDTH), least_height=scaled(_HEIGHT))

    # Looking

    @Slot()
    def begin(self) -> None:
        """Look through everything, from the beginning."""
        self.seen = _nothing(self._desk)
        self._show_working(_tr("Looking at every entry and its signature…"))
        self._ticket = self._runner.submit(
            look_at_record, self._desk, done=self._record_seen, failed=self._failed
        )

    def _record_seen(self, seen: Seen) -> None:
        self.seen = seen
        self._show_working(_tr("Reading everything that is stored…"))
        self._ticket = self._runner.submit(
            look_at_store, self._desk, seen, done=self._all_seen, failed=self._failed
        )

    def _all_seen(self, seen: Seen) -> None:
        self.seen = seen
        self._show()
        self.looked.emit(seen.look)

    def _failed(self, error: BaseException) -> None:
        """Something that nobody foresaw must not pass for an answer."""
        if not isinstance(error, SmguideError):
            error = SmguideError(_tr("smguide could not look through the record."), str(error))
        self.seen = Seen(RecordLook(self._desk.now, stopped=error))
        self._show()

    @Slot()
    def stop(self) -> None:
        """Wait no longer; what has been seen is shown for what it is."""
        if self._ticket is not None:
            self._ticket.drop()
        self._show()
        self.answer.again_button.setFocus()

    def reject(self) -> None:
        """Closing stops the look as well."""
        if self._ticket is not None:
            self._ticket.drop()
        super().reject()

    def _show_working(self, doing: str) -> None:
        self.said.clear()
        self.answer.show_working(doing)
        self.progress.show()
        for one in (self.copy_button, self.save_button):
            one.setEnabled(False)

    def _show(self) -> None:
        look = self.seen.look
        self.progress.hide()
        self.answer.show_look(look, words.last_in_words(self.seen.last, self._desk.today))
        for one in (self.copy_button, self.save_button):
            one.setEnabled(True)
        self._put(FoundSheet(self.seen))
        announce(self, f"{words.headline(look)} {words.below(look)}", urgent=True)

    def _put(self, sheet: FoundSheet) -> None:
        self._place.removeWidget(self.sheet)
        self.sheet.hide()
        self.sheet.deleteLater()
        self.sheet = sheet
        sheet.draft_button.clicked.connect(self._ask_where_to_copy)
        self._place.addWidget(sheet)

    # Handing on

    @property
    def text(self) -> str:
        """What was found, as plain text."""
        return as_text(self._desk.name, self.seen.look)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._say(_tr("Copied."))

    @Slot()
    def _ask_where_to_save(self) -> None:
        name = f"{self._desk.name} {self.seen.look.at.date().isoformat()}.txt"
        kinds = _tr("Text {0}").format("(*.txt)")
        self._choose(self, FileQuestion(_tr("Save as text"), kinds, name, "txt"), self._save)

    def _save(self, path: Path) -> None:
        save = self._desk.soundness.save_text
        self._runner.submit(save, self.text, path, done=self._saved, failed=self._not_saved)

    @Slot()
    def _ask_where_to_copy(self) -> None:
        if self.seen.draft is not None:
            question = copy_question(self.seen.draft.guidelines.title, self._desk.today)
            self._choose(self, question, self._copy_draft)

    def _copy_draft(self, path: Path) -> None:
        self._runner.submit(copy_draft, self._desk, path, done=self._saved, failed=self._not_saved)

    def _saved(self, path: Path) -> None:
        self._say(_tr("Saved as {0}.").format(path.name))

    def _not_saved(self, error: BaseException) -> None:
        self._say(str(error), tone="bad")

    def _say(self, sentence: str, tone: str = "good") -> None:
        self.said.setText(sentence)
        set_tone(self.said, tone)
        announce(self, sentence)


def _nothing(desk: Desk) -> Seen:
    return Seen(RecordLook(desk.now))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trust", text)
