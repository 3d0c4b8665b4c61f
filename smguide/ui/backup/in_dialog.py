"""“Bring in a backup”: what is in it, what of it is wanted, and what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.backup.passphrase import secret_field
from smguide.ui.backup.work import Watched, WorkBar
from smguide.ui.dialogs import DialogText, FileQuestion, FormDialog
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.history.review.verb_dialogs import calm_form
from smguide.ui.moments import long_moment
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog, grow_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace.backup import SUFFIX, BroughtIn, Choice, Contents, Item, Outcome, Result

_WIDTH: Final = 640


class OpenBackupDialog(FormDialog):
    """Asks for the passphrase of a backup that is protected."""

    def __init__(self, parent: QWidget, path: Path) -> None:
        self.path = path
        self.passphrase = secret_field(_tr("Passphrase of the backup"))
        text = DialogText(
            _tr("Open the backup"),
            _tr("“{0}” is protected with a passphrase.").format(path.name),
            _tr("Open"),
        )
        holder = QWidget()
        calm_form(holder).addRow(_tr("&Passphrase of the backup"), self.passphrase)
        super().__init__(parent, text, holder)
        self.passphrase.textChanged.connect(self._check)
        self._check()
        self.passphrase.setFocus()

    @Slot()
    def _check(self) -> None:
        self.set_ready(bool(self.passphrase.text()))


class BringInDialog(FormDialog):
    """Says what is in a backup and asks what of it to take; nothing here is ever wound back."""

    stopped = Signal()

    def __init__(self, parent: QWidget, path: Path, passphrase: str, contents: Contents) -> None:
        self.path = path
        self.passphrase = passphrase
        self.contents = contents
        self.ticks = {item.name: TickBox(_named(item)) for item in contents.items}
        self.keys = TickBox(_tr("With the {0} keys in it").format(len(contents.keys)))
        self.beside = TickBox(_tr("Put everything beside, under a name of its own"))
        self.work = WorkBar(_tr("Bringing in the backup"))
        self._watched: Watched | None = None
        made = long_moment(contents.made)
        text = DialogText(
            _tr("Bring in a backup"),
            _tr("“{0}”, made {1}. Everything in it is checked first. What is here already only "
                "ever goes on; nothing you have is replaced.").format(path.name, made),
            _tr("Bring in"),
        )  # fmt: skip
        super().__init__(parent, text, self._sheet())
        for tick in self.ticks.values():
            tick.toggled.connect(self._check)
        self._check()
        fit_dialog(self, scaled(_WIDTH))

    def _sheet(self) -> QWidget:
        holder = QWidget()
        body = column(holder, gap=Space.SMALL)
        body.addWidget(section_heading(_tr("Guidelines")))
        for item in self.contents.items:
            self.ticks[item.name].setChecked(True)
            body.addWidget(self.ticks[item.name])
            body.addWidget(text_label(_counted(item), role="caption", tone="muted", wrap=True))
        body.addSpacing(Space.SMALL)
        if self.contents.keys:
            body.addWidget(self.keys)
            body.addWidget(text_label(_about_keys(), role="caption", tone="muted", wrap=True))
        body.addWidget(self.beside)
        body.addWidget(text_label(_about_beside(), role="caption", tone="muted", wrap=True))
        body.addWidget(self.work)
        body.addStretch(1)
        self._scrolling = ScrollingSheet(_tr("What is in the backup"), holder)
        return self._scrolling

    @Slot()
    def _check(self) -> None:
        ready = any(tick.isChecked() for tick in self.ticks.values())
        self.set_ready(ready, _tr("Tick at least one."))

    @property
    def choice(self) -> Choice:
        """What is wanted of it."""
        names = tuple(name for name, tick in self.ticks.items() if tick.isChecked())
        return Choice(names, keys=self.keys.isChecked(), beside=self.beside.isChecked())

    def begin(self) -> Watched:
        """Work begins; until it ends there is only stopping."""
        self.show_problem("")
        self.set_ready(False)
        self._set_open(False)
        self._watched = self.work.begin()
        grow_dialog(self, self._scrolling)
        return self._watched

    def end(self, problem: str) -> None:
        """It did not work."""
        self._watched = None
        self.work.hide()
        self._set_open(True)
        self._check()
        self.show_problem(problem)

    def _set_open(self, is_open: bool) -> None:
        for part in (*self.ticks.values(), self.keys, self.beside):
            part.setEnabled(is_open)
        self.cancel.setText(_tr("Cancel") if is_open else _tr("Stop"))

    def reject(self) -> None:
        """Stop the work, or close."""
        if self._watched is None:
            super().reject()
            return
        self._watched.stop()
        self.stopped.emit()


class BroughtInDialog(FormDialog):
    """What became of each set of guidelines."""

    def __init__(self, parent: QWidget, result: Result) -> None:
        refused = any(one.outcome is Outcome.REFUSED for one in result.brought)
        text = DialogText(
            _tr("Not everything was brought in") if refused else _tr("The backup is brought in"),
            "",
            _tr("Close"),
        )
        super().__init__(parent, text, _lines(result))
        self.cancel.hide()
        self.submitted.connect(self.accept)
        fit_dialog(self, scaled(_WIDTH))


def backup_question() -> FileQuestion:
    """Which backup to bring in."""
    kinds = _tr("Backup of smguide {0}").format(f"(*{SUFFIX})")
    return FileQuestion(_tr("Bring in a backup"), f"{kinds};;{_tr('All files (*)')}")


def outcome_in_words(one: BroughtIn) -> str:
    """What became of one set of guidelines, in the language of the window."""
    words = {
        Outcome.NEW: _tr("“{0}” is in your library now."),
        Outcome.WENT_ON: _tr("“{1}” went on to what the backup holds."),
        Outcome.SAME: _tr("“{1}” is the same here already."),
        Outcome.OLDER: _tr("“{1}” is further here than in the backup. It was left as it is."),
        Outcome.BESIDE: _tr("“{0}” was put beside as “{1}”. What was here is as before."),
    }
    if one.outcome is Outcome.REFUSED:
        return one.sentence
    told = words[one.outcome].format(one.name, one.here)
    came_along = one.outcome in (Outcome.NEW, Outcome.BESIDE)
    if one.drafts and not came_along:
        added = _tr("Drafts that differ are under “Earlier drafts”: {0}.").format(one.drafts)
        told = f"{told} {added}"
    return told


def _lines(result: Result) -> QWidget:
    holder = QWidget()
    body = column(holder, gap=Space.SMALL)
    for one in result.brought:
        tone = "bad" if one.outcome is Outcome.REFUSED else ""
        body.addWidget(text_label(outcome_in_words(one), tone=tone, wrap=True))
    if result.keys:
        body.addWidget(text_label(_tr("Keys brought in: {0}").format(result.keys), wrap=True))
    if result.settings:
        said = _tr("Your settings came along; they hold from the next start on.")
        body.addWidget(text_label(said, wrap=True))
    body.addStretch(1)
    return ScrollingSheet(_tr("What became of it"), holder)


def _named(item: Item) -> str:
    return _tr("{0} ({1})").format(item.title, item.name)


def _counted(item: Item) -> str:
    return _tr("Revisions: {0}, editions: {1}, drafts: {2}").format(
        item.revisions, item.editions, item.drafts
    )


def _about_keys() -> str:
    return _tr("Only on a computer that is yours: whoever has a key signs in its owner’s name.")


def _about_beside() -> str:
    return _tr(
        "Leave this empty, unless you want to look at an older state without touching what is here."
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Backup", words)
