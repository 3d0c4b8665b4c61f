"""What people do with findings: put them right, accept them, take that back; each can be undone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.checks.finding import Finding
from smguide.checks.fixes import text_at
from smguide.checks.fixing import fixed
from smguide.checks.waivers import accept, take_back
from smguide.model.guidelines import Guidelines
from smguide.model.record import Record
from smguide.model.registers import registers
from smguide.ui.dialogs import DialogText, FormDialog, open_dialog
from smguide.ui.session import EditSession, Place
from smguide.ui.theme import Space
from smguide.ui.widgets.scrolling import ScrollingSheet
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.ui.write.accept_dialog import AcceptDialog


class FindingVerbs(QObject):
    """Changes the draft of a session.

    ``made`` carries a section that came of it, ``put_right`` a finding whose place was changed.
    """

    made = Signal(str)
    put_right = Signal(object)

    def __init__(self, window: QWidget, session: EditSession) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._finding: Finding | None = None
        self.person = ""
        self.dialog: FormDialog | None = None

    @Slot(object)
    def fix(self, finding: Finding) -> None:
        """Make the safe change, after a preview where the check asks for one."""
        if self._session.reading:
            return
        self._finding = finding
        if finding.preview:
            self._preview(finding)
        else:
            self._fix_now()

    @Slot()
    def _fix_now(self) -> None:
        finding = self._finding
        if finding is None:
            return
        before = {section.id for section in self._session.guidelines.sections}
        label = finding.fix.rstrip("…")
        self._session.edit(label, _place(finding), _Fixing(finding), merges=False)
        made = [s.id for s in self._session.guidelines.sections if s.id not in before]
        for section in made:
            self.made.emit(section)
        if not made:
            self.put_right.emit(finding)

    def _preview(self, finding: Finding) -> None:
        now = self._session.guidelines
        place = (finding.section, finding.clause, finding.path)
        after = text_at(fixed(now, finding, date.today()), *place)
        content = QWidget()
        body = column(content, gap=Space.SMALL)
        for label, words in (
            (_tr("As it reads now"), text_at(now, *place)),
            (_tr("As it would read"), after),
        ):
            body.addWidget(text_label(label, role="emphasis", wrap=True))
            body.addWidget(text_label(words, wrap=True))
        text = DialogText(finding.fix.rstrip("…"), finding.sentence, _tr("Replace"))
        dialog = FormDialog(self._window, text, ScrollingSheet(text.title, content))
        dialog.submitted.connect(dialog.accept)
        dialog.accepted.connect(self._fix_now)
        self._open(dialog)

    @Slot(object)
    def ask_to_accept(self, finding: Finding) -> None:
        """Ask why a finding is all right."""
        if self._session.reading:
            return
        self._finding = finding
        known = registers(self._session.guidelines)
        dialog = AcceptDialog(
            self._window, finding, known.name("person", self.person), date.today()
        )
        dialog.submitted.connect(self._accept)
        self._open(dialog)

    @Slot()
    def _accept(self) -> None:
        dialog, finding = self.dialog, self._finding
        if not isinstance(dialog, AcceptDialog) or finding is None:
            return
        acceptance = dialog.acceptance()
        dialog.accept()

        def change(guidelines: Guidelines) -> Guidelines:
            return accept(guidelines, finding, acceptance)

        self._session.edit(_tr("accepting a finding"), (), change)

    @Slot(object)
    def take_back(self, waiver: Record) -> None:
        """Let an accepted finding be found again."""
        if self._session.reading:
            return

        def change(guidelines: Guidelines) -> Guidelines:
            return take_back(guidelines, waiver)

        self._session.edit(_tr("taking back what was accepted"), (), change)

    def _open(self, dialog: FormDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        open_dialog(dialog)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


def _place(finding: Finding) -> Place:
    """Where undo shows what it took back."""
    if finding.clause:
        return (finding.section, "clauses", finding.clause)
    return (finding.section, "facts", *finding.path) if finding.path else ()


class _Fixing:
    """The change that a fix makes, for whatever the guidelines are by then."""

    def __init__(self, finding: Finding) -> None:
        self._finding = finding

    def __call__(self, guidelines: Guidelines) -> Guidelines:
        """The guidelines put right."""
        return fixed(guidelines, self._finding, date.today())


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
