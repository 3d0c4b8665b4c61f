"""Dialogs: opened, never executed; gone when closed (style.md V3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_WIDTH = 480
"""Pixels at 100 % text: the least a dialog is wide."""


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog over its window without stopping the program."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


@dataclass(frozen=True, slots=True)
class DialogText:
    """What a dialog says around its body."""

    title: str
    sentence: str = ""
    action: str = ""
    kind: str = "primary"


class FormDialog(QDialog):
    """A title, a sentence that explains, a body, and one action beside Cancel.

    ``submitted`` asks for the work; the owner then calls ``accept`` or ``show_problem``.
    """

    submitted = Signal()

    def __init__(self, parent: QWidget, text: DialogText, body: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(text.title)
        self.setAccessibleName(text.title)
        self.setAccessibleDescription(text.sentence)
        self.body = body
        self.problem = text_label("", tone="bad", wrap=True)
        self.problem.hide()
        self.missing = text_label("", role="caption", tone="muted", wrap=True)
        self.missing.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.missing.hide()
        self.primary = button(text.action or _tr("OK"), kind=text.kind)
        self.cancel = button(_tr("Cancel"))
        self._outer = column(self, margin=Space.WIDE, gap=Space.MEDIUM)
        self._buttons = row()
        self._fill_buttons()
        self._lay_out(text)
        self.primary.clicked.connect(self.submitted)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self, text: DialogText) -> None:
        outer = self._outer
        outer.addWidget(text_label(text.title, role="heading", wrap=True))
        self.explanation = text_label(text.sentence, tone="muted", wrap=True)
        self.explanation.setVisible(bool(text.sentence))
        outer.addWidget(self.explanation)
        if self.body is not None:
            outer.addSpacing(Space.TINY)
            outer.addWidget(self.body, 1)
        outer.addWidget(self.problem)
        outer.addSpacing(Space.SMALL)
        outer.addWidget(self.missing)
        outer.addLayout(self._buttons)
        self.primary.setDefault(True)
        self.setMinimumWidth(scaled(_WIDTH))

    def _fill_buttons(self) -> None:
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.primary)

    def add_button(self, extra: QPushButton) -> None:
        """Put another button at the start of the row."""
        self._buttons.insertWidget(0, extra)

    def set_ready(self, ready: bool, missing: str = "") -> None:
        """Allow or forbid the action, as the body gets filled in.

        ``missing`` says above the button what it still waits for.
        """
        self.primary.setEnabled(ready)
        told = "" if ready else missing
        self.missing.setText(told)
        self.missing.setVisible(bool(told))
        self.primary.setAccessibleDescription(told)

    def show_sentence(self, sentence: str) -> None:
        """Say something else below the title, as when a dialog has several steps."""
        self.explanation.setText(sentence)
        self.explanation.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)

    @Slot(str)
    def show_problem(self, sentence: str) -> None:
        """Say below the body why the action was not done; empty takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            self._make_room()
            announce(self, sentence, urgent=True)

    def _make_room(self) -> None:
        self._outer.activate()
        needed = self._outer.totalHeightForWidth(self.width())
        self.resize(self.width(), max(self.height(), needed))


def confirm(
    parent: QWidget, text: DialogText, on_yes: Callable[[], object], *, body: QWidget | None = None
) -> FormDialog:
    """Ask before doing something; ``on_yes`` is a bound method, called when the answer is yes."""
    dialog = FormDialog(parent, text, body)
    dialog.submitted.connect(dialog.accept)
    dialog.accepted.connect(on_yes)
    open_dialog(dialog)
    return dialog


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """Which file is asked for; ``kinds`` as Qt writes it: ``Web page (*.html)``."""

    title: str
    kinds: str = ""
    suggested: str = ""
    suffix: str = ""


Chosen = Callable[[Path], object]
ChooseFile = Callable[[QWidget, FileQuestion, Chosen], object]
"""Pages are given one of the three below, and tests give them another."""


class _PathReceiver(QObject):
    """Turns Qt's text into a path; lives and dies with its dialog."""

    def __init__(self, parent: QFileDialog, on_chosen: Chosen) -> None:
        super().__init__(parent)
        self._on_chosen = on_chosen

    @Slot(str)
    def receive(self, name: str) -> None:
        self._on_chosen(Path(name))


def choose_file(parent: QWidget, question: FileQuestion, on_chosen: Chosen) -> QFileDialog:
    """Ask for a file that is there."""
    return _ask(parent, question, on_chosen, QFileDialog.FileMode.ExistingFile)


def choose_folder(parent: QWidget, question: FileQuestion, on_chosen: Chosen) -> QFileDialog:
    """Ask for a folder."""
    return _ask(parent, question, on_chosen, QFileDialog.FileMode.Directory)


def choose_new_file(parent: QWidget, question: FileQuestion, on_chosen: Chosen) -> QFileDialog:
    """Ask where to write a file; Qt asks again before one is replaced."""
    return _ask(parent, question, on_chosen, QFileDialog.FileMode.AnyFile)


def _ask(
    parent: QWidget, question: FileQuestion, on_chosen: Chosen, mode: QFileDialog.FileMode
) -> QFileDialog:
    dialog = QFileDialog(parent, question.title, "", question.kinds)
    dialog.setFileMode(mode)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)  # people choose by words
    if mode is QFileDialog.FileMode.AnyFile:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(question.suffix)
    if question.suggested:
        dialog.selectFile(question.suggested)
    dialog.fileSelected.connect(_PathReceiver(dialog, on_chosen).receive)
    open_dialog(dialog)
    return dialog


def _tr(words: str) -> str:
    return QCoreApplication.translate("Dialogs", words)
