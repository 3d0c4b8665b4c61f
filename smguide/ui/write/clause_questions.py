"""The questions around one clause: until when it is on trial, and where a link leads."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QObject, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from smguide.model.guidelines import Clause
from smguide.ui.dialogs import DialogText, FormDialog, open_dialog
from smguide.ui.widgets.buttons import button

_USUAL_TRIAL = timedelta(days=90)
_BEGINNING = "https://"


class ClauseQuestions(QObject):
    """``trial_chosen`` carries a clause and a day, ``link_chosen`` a clause and an address.

    No address means that the link is to go.
    """

    trial_chosen = Signal(str, object)
    link_chosen = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._clause = ""
        self.dialog: FormDialog | None = None

    def ask_until(self, clause: Clause) -> None:
        """Ask until when a clause is on trial."""
        until = clause.trial_until or date.today() + _USUAL_TRIAL
        field = QDateEdit(QDate(until.year, until.month, until.day))
        field.setCalendarPopup(True)
        field.setDisplayFormat("d MMMM yyyy")
        field.setAccessibleName(_tr("On trial until"))
        text = DialogText(
            _tr("On trial until"),
            _tr("A clause on trial is looked at again on this day: keep it, change it, drop it."),
            _tr("Put on trial"),
        )
        self._open(FormDialog(self._over, text, field), clause.id)

    def ask_for_link(self, clause: str, address: str = "") -> None:
        """Ask for the address that the chosen words lead to; ``address`` is the present one."""
        field = QLineEdit(address or _BEGINNING)
        field.setAccessibleName(_tr("Address"))
        text = DialogText(_tr("Link"), _tr("The address that the words lead to."), _tr("Link"))
        dialog = FormDialog(self._over, text, field)
        if address:
            remove = button(_tr("Remove link"), kind="quiet")
            remove.clicked.connect(self._remove_link)
            dialog.add_button(remove)
        self._open(dialog, clause)
        field.setFocus()
        field.end(False)
        if address:
            field.selectAll()

    def _open(self, dialog: FormDialog, clause: str) -> None:
        self._clause = clause
        self.dialog = dialog
        dialog.submitted.connect(self._submitted)
        dialog.finished.connect(self._closed)
        open_dialog(dialog)

    @Slot()
    def _submitted(self) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        if isinstance(dialog.body, QDateEdit):
            self._take_day(dialog, dialog.body.date())
        elif isinstance(dialog.body, QLineEdit):
            self._take_address(dialog, dialog.body.text().strip().replace(" ", "%20"))

    def _take_day(self, dialog: FormDialog, day: QDate) -> None:
        dialog.accept()
        self.trial_chosen.emit(self._clause, date(day.year(), day.month(), day.day()))

    def _take_address(self, dialog: FormDialog, address: str) -> None:
        if address in ("", _BEGINNING):
            dialog.show_problem(_tr("Write the address, such as https://www.example.org."))
            return
        dialog.accept()
        self.link_chosen.emit(self._clause, address)

    @Slot()
    def _remove_link(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.link_chosen.emit(self._clause, "")

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
