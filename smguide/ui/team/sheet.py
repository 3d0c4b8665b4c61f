"""One change of the team: what it is, why, and the button that signs it."""

from __future__ import annotations

from typing import Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.dialogs import DialogText
from smguide.ui.team.looking import Work
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.labelled import LabelledLine
from smguide.ui.widgets.scrolling import ScrollingSheet
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import Desk

_LONGEST_REASON: Final = 1000


class TeamForm(Protocol):
    """What a sheet asks of the form on it; forms also have a signal ``edited``."""

    said: str

    @property
    def is_ready(self) -> bool:
        """Whether there is something to sign."""
        ...

    @property
    def proposed_reason(self) -> str:
        """The reason for the record, until the person writes another."""
        ...

    def check(self) -> bool:
        """Say beside each field what is wrong with it; whether all is well."""
        ...

    def work(self, desk: Desk, reason: str) -> Work:
        """What to do, on the worker."""
        ...


class Sheet(QWidget):
    """``submitted`` once the form is right and there is a reason; ``left`` to go back.

    A form that asks for the reason itself, or needs none, stands here without one.
    """

    submitted = Signal()
    left = Signal()

    def __init__(
        self,
        text: DialogText,
        form: Any,
        *,
        locked: bool,
        with_reason: bool = True,
        note: str = "",
    ) -> None:
        super().__init__()
        self.setAccessibleName(text.title)
        self.form = form
        self.title = text.title
        self.reason = LabelledLine(_tr("Reason"), help_text=_tr("Stays in the record for good."))
        self.reason.line.setMaxLength(_LONGEST_REASON)
        self.reason.setVisible(with_reason)
        self._with_reason = with_reason
        self.passphrase = LabelledLine(_tr("Passphrase of your key"))
        self.passphrase.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setVisible(locked)
        self.problem = text_label("", tone="bad", wrap=True)
        self.problem.hide()
        self.primary = button(text.action, kind=text.kind)
        self.cancel = button(_tr("Back"))
        self._buttons = row()
        self._working = False
        self._reason_is_own = False
        self._note = text_label(note, tone="warn", wrap=True)
        self._lay_out(text)
        self._connect()
        self._renew()

    def _lay_out(self, text: DialogText) -> None:
        content = QWidget()
        body = column(content, gap=Space.MEDIUM)
        for part in (self.form, self.reason, self.passphrase, self._note):
            body.addWidget(part)
        if not self._note.text():
            self._note.hide()
        outer = column(self, margin=Space.WIDE, gap=Space.MEDIUM)
        outer.addWidget(text_label(text.title, role="heading", wrap=True))
        if text.sentence:
            outer.addWidget(text_label(text.sentence, tone="muted", wrap=True))
        outer.addSpacing(Space.TINY)
        outer.addWidget(ScrollingSheet(text.title, content), 1)
        outer.addWidget(self.problem)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.primary)
        outer.addLayout(self._buttons)

    def _connect(self) -> None:
        self.form.edited.connect(self._renew)
        self.reason.line.textEdited.connect(self._reason_typed)
        self.primary.clicked.connect(self._submit)
        self.cancel.clicked.connect(self.left)

    def add_button(self, extra: QPushButton) -> None:
        """Put another button at the start of the row."""
        self._buttons.insertWidget(0, extra)

    def begin(self) -> None:
        """Put the keyboard where one starts, once the sheet is shown."""
        self.primary.setDefault(True)
        start = self.form if self.form.focusProxy() else self.reason.line
        start.setFocus()

    def set_working(self, working: bool) -> None:
        """Nothing more can be asked while a change is being signed."""
        self._working = working
        self.cancel.setEnabled(not working)
        self._renew()

    def show_problem(self, sentence: str) -> None:
        """Say why the change was not made; empty takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence, urgent=True)

    def ask_passphrase(self) -> None:
        """The key is here and locked: ask for what opens it."""
        self.passphrase.show()
        self.passphrase.line.clear()
        self.passphrase.reveal()

    @Slot(str)
    def _reason_typed(self, words: str) -> None:
        self._reason_is_own = bool(words.strip())
        self._renew()

    @Slot()
    def _renew(self) -> None:
        if not self._reason_is_own and not self.reason.line.hasFocus():
            self.reason.line.setText(self.form.proposed_reason)
            self.reason.line.setCursorPosition(0)
        why = not self._with_reason or bool(self.reason.line.text().strip())
        self.primary.setEnabled(self.form.is_ready and why and not self._working)

    @Slot()
    def _submit(self) -> None:
        self.show_problem("")
        if self.form.check():
            self.submitted.emit()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
