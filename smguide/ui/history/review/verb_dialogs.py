"""The questions before something is said about a revision: whom, until when, in which words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFormLayout,
    QPlainTextEdit,
    QWidget,
)

from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.history.looking import Look
from smguide.ui.theme import Space
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk

Work = Callable[[], object]


class VerbDialog(Protocol):
    """A dialog that knows what to do with the desk once it is filled in."""

    said: str

    def work(self, desk: Desk) -> Work:
        """What to do, on the worker."""
        ...


@dataclass(frozen=True, slots=True)
class Reason:
    """The words that are asked for: what they are called, what is said without and with them."""

    label: str
    missing: str
    said: str
    quote: str = ""


class ReasonDialog(FormDialog):
    """Something that needs a few words: changes asked for, a comment, taking back."""

    def __init__(
        self,
        parent: QWidget,
        text: DialogText,
        reason: Reason,
        act: Callable[[Desk, str], Work],
    ) -> None:
        self.said = reason.said
        self._act = act
        self._missing = reason.missing
        self.words = text_box(reason.label.replace("&", ""), lines=4)
        super().__init__(parent, text, self._form(reason.label, reason.quote))
        self.words.textChanged.connect(self._text_changed)
        self.set_ready(False, reason.missing)
        self.words.setFocus()

    def begin_with(self, words: str) -> None:
        """There are words already; one goes on behind them."""
        self.words.setPlainText(words)
        self.words.moveCursor(QTextCursor.MoveOperation.End)

    def _form(self, label: str, quote: str) -> QWidget:
        holder = QWidget()
        form = calm_form(holder)
        if quote:
            said = text_label(_tr("“{0}”").format(quote), role="caption", tone="muted", wrap=True)
            form.addRow(said)
        form.addRow(label, self.words)
        return holder

    @Slot()
    def _text_changed(self) -> None:
        self.set_ready(bool(self.words.toPlainText().strip()), self._missing)

    def work(self, desk: Desk) -> Work:
        """Say it."""
        return self._act(desk, self.words.toPlainText().strip())


def changes_dialog(parent: QWidget, look: Look, words: str = "") -> ReasonDialog:
    """Ask the authors for changes; a reason is required, and may begin with ``words``."""
    text = DialogText(
        _tr("Ask for changes to revision {0}").format(look.number),
        _tr("The authors see your reason. The revision cannot be approved until a new one is "
            "saved, or until you change your mind."),
        _tr("Ask for changes"),
    )  # fmt: skip
    reason = Reason(
        _tr("What should change, and &why"),
        _tr("Asking for changes needs a reason."),
        _tr("You have asked for changes to revision {0}").format(look.number),
    )
    dialog = ReasonDialog(parent, text, reason, _Saying("request_changes", look.number))
    dialog.begin_with(words)
    return dialog


def reject_dialog(parent: QWidget, look: Look) -> ReasonDialog:
    """Say that a revision should not be; a reason is required."""
    text = DialogText(
        _tr("Reject revision {0}").format(look.number),
        _tr("This says that the change should not be made at all. Where it only needs work, ask "
            "for changes instead. You can take it back."),
        _tr("Reject"),
        "danger",
    )  # fmt: skip
    reason = Reason(
        _tr("&Why it should not be"),
        _tr("Rejecting needs a reason."),
        _tr("You have rejected revision {0}").format(look.number),
    )
    return ReasonDialog(parent, text, reason, _Rejecting(look.number))


def withdraw_dialog(parent: QWidget, look: Look) -> ReasonDialog:
    """Take back what one said last."""
    text = DialogText(
        _tr("Take back what you said about revision {0}").format(look.number),
        _tr("Your last request, answer or comment no longer counts. That it was there stays in "
            "the record."),
        _tr("Take back"),
    )  # fmt: skip
    reason = Reason(_tr("&Why"), _tr("Taking back needs a reason."), _tr("Taken back"))
    return ReasonDialog(parent, text, reason, _Saying("withdraw", look.number))


class _Saying:
    """A verb of the desk that takes a revision and some words."""

    def __init__(self, verb: str, number: int) -> None:
        self._verb, self._number = verb, number

    def __call__(self, desk: Desk, words: str) -> Work:
        return partial(getattr(desk, self._verb), str(self._number), words)


class _Rejecting:
    """Rejects a revision with some words."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __call__(self, desk: Desk, words: str) -> Work:
        return partial(desk.procedure.reject, str(self._number), words)


def text_box(name: str, *, lines: int) -> QPlainTextEdit:
    """A field for a few sentences; Tab leaves it."""
    box = QPlainTextEdit()
    box.setAccessibleName(name)
    box.setTabChangesFocus(True)
    box.setFixedHeight(box.fontMetrics().lineSpacing() * lines + 2 * Space.LARGE)
    return box


def calm_form(holder: QWidget) -> QFormLayout:
    """A form with its labels above the fields."""
    form = QFormLayout(holder)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(Space.SMALL)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
