"""The questions around sections: which to add, and why one is left out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from smguide.model.kinds import section_kinds
from smguide.ui.dialogs import DialogText, FormDialog, open_dialog
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.session import EditSession
from smguide.ui.write import verbs
from smguide.ui.write.catalogue import AddSectionDialog
from smguide.ui.write.removal_words import left_out_words


class SectionDialogs(QObject):
    """``made`` carries the line of the outline that a dialog led to, ``told`` what that cost."""

    made = Signal(str)
    told = Signal(str)

    def __init__(self, window: QWidget, session: EditSession) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._after = ""
        self._left_out = ("", "")
        self._dialog: FormDialog | None = None

    def open(self, dialog: QDialog) -> None:
        """Show a dialog over the page."""
        open_dialog(dialog)

    @property
    def dialog(self) -> FormDialog | None:
        """The dialog that is open."""
        return self._dialog

    @Slot()
    @Slot(str)
    def ask_for_section(self, after: str = "") -> None:
        """Ask which kind of section to add."""
        self._after = after
        dialog = AddSectionDialog(self._window, self._session.guidelines)
        dialog.submitted.connect(self._add)
        dialog.declined.connect(self._decline)
        dialog.visited.connect(self._visit)
        self._show(dialog)

    def _show(self, dialog: FormDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        self.open(dialog)

    @Slot()
    def _closed(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None

    @Slot()
    def _add(self) -> None:
        dialog = self._dialog
        if isinstance(dialog, AddSectionDialog) and dialog.catalogue.kind is not None:
            kind = dialog.catalogue.kind.id
            dialog.accept()
            self.add_kind(kind)

    @Slot(str)
    def add_kind(self, kind: str) -> None:
        """Add a section of a kind."""
        self.made.emit(verbs.add_section(self._session, kind, after=self._after))

    @Slot(str)
    def _visit(self, section: str) -> None:
        if self._dialog is not None:
            self._dialog.reject()
        self.made.emit(section)

    @Slot()
    def _decline(self) -> None:
        dialog = self._dialog
        if isinstance(dialog, AddSectionDialog) and dialog.catalogue.kind is not None:
            kind = dialog.catalogue.kind.id
            dialog.reject()
            self._ask_reason(kind, "")

    def ask_why_not(self, section: str) -> None:
        """Ask why the kind of a section does not apply."""
        self._ask_reason(self._session.guidelines.section(section).kind, section)

    def _ask_reason(self, kind: str, section: str) -> None:
        self._left_out = (kind, section)
        known = section_kinds().get(kind)
        reason = TextBlock(_tr("Not applicable, because"))
        reason.frame()
        text = DialogText(
            _tr("“{0}” is not applicable, because").format(known.title if known else kind),
            _tr("Readers see the reason, so that nobody wonders whether it was forgotten."),
            _tr("Leave out"),
        )
        dialog = FormDialog(self._window, text, reason)
        dialog.submitted.connect(self._leave_out)
        self._show(dialog)
        reason.setFocus()

    @Slot()
    def _leave_out(self) -> None:
        dialog = self._dialog
        if dialog is None or not isinstance(dialog.body, TextBlock):
            return
        because = dialog.body.text().strip()
        if not because:
            dialog.show_problem(_tr("Write the reason, such as: we have no own products."))
            return
        kind, section = self._left_out
        dialog.accept()
        lost = left_out_words(self._session.guidelines, section)
        verbs.leave_out(self._session, kind, because, section)
        if lost:
            self.told.emit(lost)
        self.made.emit(f"absent:{kind}")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
