"""“Back up”: what goes into the file, whether it is protected, and when to be reminded again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from smguide.ui.backup.passphrase import NewPassphrase
from smguide.ui.backup.work import Watched, WorkBar
from smguide.ui.dialogs import DialogText, FileQuestion, FormDialog
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.history.review.verb_dialogs import calm_form
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog, grow_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace import LibraryEntry
from smguide.workspace.backup import SUFFIX, Made

_WIDTH: Final = 620
_DAYS: Final = (7, 30, 90, 0)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants in a backup."""

    names: tuple[str, ...]
    keys: bool
    passphrase: str
    remind_after: int


class BackUpDialog(FormDialog):
    """Emits ``submitted`` once it is filled in; the owner asks for a file and does the work.

    ``stopped`` says that somebody wants no more of it.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget, entries: Sequence[LibraryEntry], days: int) -> None:
        self.ticks = {entry.name: _tick(entry) for entry in entries}
        self.protect = TickBox(_tr("Protect the file with a passphrase"))
        self.keys = TickBox(_tr("With the keys of this computer"))
        self.passphrase = NewPassphrase()
        self.days = QComboBox()
        self.work = WorkBar(_tr("Making the backup"))
        self._watched: Watched | None = None
        text = DialogText(
            _tr("Back up"),
            _tr("One file with everything: every revision and edition, the whole record of "
                "decisions, your drafts and settings. Keep it on another disk or drive."),
            _tr("Choose where…"),
        )  # fmt: skip
        super().__init__(parent, text, self._sheet(days))
        for tick in (*self.ticks.values(), self.protect):
            tick.toggled.connect(self._check)
        self.keys.toggled.connect(self._keys_wanted)
        self.passphrase.edited.connect(self._check)
        self._check()
        fit_dialog(self, scaled(_WIDTH))

    def _sheet(self, days: int) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=Space.SMALL)
        body.addWidget(section_heading(_tr("Guidelines")))
        for tick in self.ticks.values():
            tick.setChecked(True)
            body.addWidget(tick)
        body.addSpacing(Space.SMALL)
        body.addWidget(section_heading(_tr("Protection")))
        body.addWidget(self.protect)
        body.addWidget(self.keys)
        body.addWidget(text_label(_about_keys(), role="caption", tone="muted", wrap=True))
        self.passphrase.hide()
        body.addWidget(self.passphrase)
        body.addSpacing(Space.SMALL)
        body.addWidget(self._reminder(days))
        body.addWidget(self.work)
        body.addStretch(1)
        self._scrolling = ScrollingSheet(_tr("What goes into the backup"), holder)
        return self._scrolling

    def _reminder(self, days: int) -> QWidget:
        holder = QWidget()
        form = calm_form(holder)
        for choice in _DAYS:
            words = _tr("after {0} days").format(choice) if choice else _tr("never")
            self.days.addItem(words, choice)
        self.days.setCurrentIndex(max(self.days.findData(days), 0))
        form.addRow(_tr("&Remind me of the next one"), self.days)
        return holder

    @Slot(bool)
    def _keys_wanted(self, wanted: bool) -> None:
        """Keys never leave the computer unprotected."""
        if wanted:
            self.protect.setChecked(True)
        self._check()

    @Slot()
    def _check(self) -> None:
        if not self.protect.isChecked():
            self.keys.setChecked(False)
        self.passphrase.setVisible(self.protect.isChecked())
        missing = "" if self._names else _tr("Tick at least one.")
        if self.protect.isChecked():
            missing = missing or self.passphrase.missing
        self.set_ready(not missing, missing)
        grow_dialog(self, self._scrolling)

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(name for name, tick in self.ticks.items() if tick.isChecked())

    @property
    def wanted(self) -> Wanted:
        """What was filled in."""
        protected = self.protect.isChecked()
        words = self.passphrase.words if protected else ""
        return Wanted(self._names, self.keys.isChecked(), words, int(self.days.currentData()))

    def begin(self) -> Watched:
        """Work begins; until it ends there is only stopping."""
        self.show_problem("")
        self.set_ready(False)
        self._set_open(False)
        self._watched = self.work.begin()
        grow_dialog(self, self._scrolling)
        return self._watched

    def end(self, problem: str) -> None:
        """It did not work; the person may change something and try again."""
        self._watched = None
        self.work.hide()
        self._set_open(True)
        self._check()
        self.show_problem(problem)

    def _set_open(self, is_open: bool) -> None:
        for part in (*self.ticks.values(), self.protect, self.keys, self.passphrase, self.days):
            part.setEnabled(is_open)
        self.cancel.setText(_tr("Cancel") if is_open else _tr("Stop"))

    def reject(self) -> None:
        """Stop the work, or close."""
        if self._watched is None:
            super().reject()
            return
        self._watched.stop()
        self.stopped.emit()


class BackedUpDialog(FormDialog):
    """What became of a backup: where it is, what is in it, and what is not."""

    def __init__(self, parent: QWidget, made: Made) -> None:
        self.made = made
        is_whole = not made.left_out
        text = DialogText(
            _tr("The backup is made") if is_whole else _tr("The backup is not complete"),
            _tr("It was written and read back: everything in it is as it is here."),
            _tr("Close"),
        )
        super().__init__(parent, text, self._sheet())
        self.cancel.hide()
        self.submitted.connect(self.accept)
        fit_dialog(self, scaled(_WIDTH))

    def _sheet(self) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=Space.SMALL)
        for left in self.made.left_out:
            said = _tr("Not in the backup: “{0}”. {1}").format(left.name, left.why)
            body.addWidget(text_label(said, tone="bad", wrap=True))
        for item in self.made.contents.items:
            said = _tr("{0}. Revisions: {1}, editions: {2}, drafts: {3}").format(
                item.title, item.revisions, item.editions, item.drafts
            )
            body.addWidget(text_label(said, wrap=True))
        where = _tr("The file is {0}").format(self.made.path)
        body.addWidget(text_label(where, tone="muted", wrap=True))
        body.addStretch(1)
        return ScrollingSheet(_tr("What is in the backup"), holder)


def file_question(day: date) -> FileQuestion:
    """Where to write the backup."""
    return FileQuestion(
        _tr("Where to put the backup"),
        _tr("Backup of smguide {0}").format(f"(*{SUFFIX})"),
        f"smguide-{day.isoformat()}{SUFFIX}",
        SUFFIX.removeprefix("."),
    )


def as_file(path: Path) -> Path:
    """The name as it was chosen; what one types may lack the ending."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _tick(entry: LibraryEntry) -> TickBox:
    return TickBox(_tr("{0} ({1})").format(entry.title, entry.name))


def _about_keys() -> str:
    return _tr(
        "With your key you sign what you save and approve. A backup with keys lets you go on on a "
        "new computer; without them you can read everything there, and ask for a new key."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backup", words)
