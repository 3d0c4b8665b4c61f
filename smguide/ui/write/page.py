"""The Write screen: outline, page, and what to look at (design section 8)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.checks.finding import Finding
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path
from smguide.ui.messages import Messages
from smguide.ui.session import EditSession, Place
from smguide.ui.tasks import Runner
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.panes import FoldingColumns, mark_pane
from smguide.ui.widgets.surface import column
from smguide.ui.write import verbs
from smguide.ui.write.absence import AbsencePage
from smguide.ui.write.bar import WriteBar
from smguide.ui.write.earlier import EarlierDrafts
from smguide.ui.write.finding_verbs import FindingVerbs
from smguide.ui.write.findings_pane import FindingsPane
from smguide.ui.write.guard import DraftGuard
from smguide.ui.write.open_draft import OpenDraft
from smguide.ui.write.outline import Outline
from smguide.ui.write.outline_rows import OutlineMaker
from smguide.ui.write.outline_verbs import OutlineVerbs
from smguide.ui.write.putting import PutBack, Putting
from smguide.ui.write.saving import Saving
from smguide.ui.write.section_dialogs import SectionDialogs
from smguide.ui.write.sheet import SectionSheet
from smguide.ui.write.taking import TakeWording
from smguide.ui.write.talking import Talking
from smguide.ui.write.work import Work
from smguide.workspace import Changes, Desk, Revision

if TYPE_CHECKING:
    from smguide.model.search import Hit
    from smguide.ui.write.find_window import FindWindow

_OUTLINE_WIDTH = 280
_FINDINGS_WIDTH = 320
_PAGE_WIDTH = 480
_MAY_CHANGE_THE_DRAFT = Changes.DRAFT | Changes.REVISIONS | Changes.EDITIONS | Changes.REVIEWS


class WritePage(QWidget):
    """Writes in the draft of one desk.

    ``changed`` tells the window what an operation changed, ``open_page`` asks for the history with
    the draft compared with the edition in force, else with the latest revision.
    """

    changed = Signal(object)
    open_page = Signal(str, object)

    def __init__(self, runner: Runner, messages: Messages) -> None:
        super().__init__()
        self._runner = runner
        self._messages = messages
        self._row = ""
        self._find: FindWindow | None = None
        self.session = EditSession(runner, self)
        self.bar = WriteBar()
        self.outline = Outline()
        self._lines = OutlineMaker()
        self.sheet = SectionSheet(self.session)
        self.absence = AbsencePage()
        self.empty = EmptyState(
            "document",
            self.tr("No sections yet"),
            self.tr("Begin with one of the kinds that good guidelines have, or with free text."),
            self.tr("Add a section…"),
        )
        self.middle = QStackedWidget()
        self.findings = FindingsPane()
        self.finding_verbs = FindingVerbs(self, self.session)
        self.dialogs = SectionDialogs(self, self.session)
        self.outline_verbs = OutlineVerbs(self.outline, self.session, self.dialogs, messages)
        self.guard = DraftGuard(self, self.session, runner, messages)
        self.draft = OpenDraft(self.session, runner, self.guard.window_id)
        self.earlier = EarlierDrafts(self, self.session, runner, messages)
        self.saving = Saving(self, self.session, runner, messages)
        self.talking = Talking(self, self.draft, self.session, runner, messages)
        self.putting = Putting(self, self.draft, self.session, runner, messages)
        self.findings.area.body.insertWidget(0, self.talking.comments.fold)
        self._lay_out()
        self._connect()
        self._connect_findings()

    def _lay_out(self) -> None:
        for page in (self.sheet, self.absence, self.empty):
            self.middle.addWidget(page)
        mark_pane(self.outline, self.tr("Sections"))
        mark_pane(self.middle, self.tr("The section"))
        mark_pane(self.findings, self.tr("To look at"))
        mark_pane(self.bar, self.tr("The guidelines"))
        mark_pane(self.guard.bar, self.tr("Your draft"))
        columns = (self.outline, self.middle, self.findings)
        widths = (_OUTLINE_WIDTH, 0, _FINDINGS_WIDTH)
        self.splitter = FoldingColumns(columns, widths, middle=_PAGE_WIDTH)
        body = column(self, gap=0)
        body.addWidget(self.bar)
        body.addWidget(self.guard.bar)
        body.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.draft.begun.connect(self._begun)
        self.draft.opened.connect(self._opened)
        self.draft.looked_again.connect(self._looked_again)
        self.draft.put_aside.connect(self._was_set_aside)
        self.session.changed.connect(self._show_guidelines)
        self.session.kept.connect(self._kept)
        self.session.keep_failed.connect(self._not_kept)
        self.session.found.connect(self._found)
        self.session.travelled.connect(self._travelled)
        self.outline.chosen.connect(self.choose)
        self.outline_verbs.made.connect(self.choose)
        self.absence.explained.connect(self._explain_absence)
        self.absence.wanted.connect(self.dialogs.add_kind)
        self.empty.pressed.connect(self.dialogs.ask_for_section)
        self.dialogs.made.connect(self._go_to_new)
        self.dialogs.told.connect(self._messages.success)
        self.sheet.refused.connect(self._messages.note)
        self.sheet.story_wanted.connect(self._tell_story)
        self.saving.saved.connect(self._saved)
        self.saving.outdated.connect(self.draft.fill_again)
        self.saving.wanted.connect(self._show_place)
        self.earlier.brought_back.connect(self.draft.fill_again)
        self.guard.read_again.connect(self.draft.fill_again)
        self.guard.compare_wanted.connect(self._compare)
        self.guard.set_aside_wanted.connect(self.set_aside)
        self.bar.save.clicked.connect(self.save_revision)
        self.bar.compare.clicked.connect(self._compare)
        self.splitter.folded.connect(self.bar.offer_list)
        self.bar.look.toggled.connect(self.splitter.show_last)

    def _connect_findings(self) -> None:
        self.findings.asked.connect(self.show_finding)
        self.findings.fix_wanted.connect(self.finding_verbs.fix)
        self.findings.accept_wanted.connect(self.finding_verbs.ask_to_accept)
        self.findings.taken_back.connect(self.finding_verbs.take_back)
        self.finding_verbs.made.connect(self.choose)
        self.finding_verbs.put_right.connect(self.show_finding)
        self.talking.place_wanted.connect(self._show_place)
        self.putting.put.connect(self._show_put)
        self.putting.moved_on.connect(self.draft.fill_again)
        self.putting.proposed.connect(self.saving.propose)
        self.talking.revision_wanted.connect(self._show_revision)
        self.talking.done.connect(self._talked)
        for key, receiver in (("F8", self._next_finding), ("Shift+F8", self._previous_finding)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(receiver)

    # The desk

    def show_desk(self, desk: Desk) -> None:
        """Write in the draft of a desk."""
        self.session.keep_now()
        if self.draft.desk is not None and self.draft.desk.name != desk.name:
            self._row = ""
        self.draft.open(desk)

    def refresh(self, changes: Changes) -> None:
        """Read again what somebody else may have changed."""
        if changes & _MAY_CHANGE_THE_DRAFT:
            self.draft.look_again()
            self.talking.read()

    @Slot(object)
    def _begun(self, found: Work) -> None:
        desk = self.draft.desk
        assert desk is not None
        self.finding_verbs.person = desk.person
        self.guard.opened(desk, found)
        self.bar.save.setEnabled(not self.session.reading)

    @Slot(object)
    def _opened(self, found: Work) -> None:
        self.bar.show_kept(found.kept.kept_at)
        if found.kept.recovered and not found.claim.ended_badly:
            self._messages.note(
                self.tr("Your draft was recovered."),
                hint=self.tr("The newest copy was damaged; this is the one kept just before."),
            )

    @Slot(object)
    def _looked_again(self, found: Work) -> None:
        self.bar.show_kept(found.kept.kept_at)
        self._show_guidelines(self.session.guidelines)

    def hold_saving(self, *, held: bool) -> None:
        """In an alarm one goes on writing, and saves nothing."""
        self.bar.save.setEnabled(not held and not self.session.reading)
        self.bar.compare.setEnabled(not held)

    @Slot()
    def set_aside(self) -> None:
        """Begin again from the latest revision; the draft can be taken back."""
        if self.draft.is_unchanged:
            self._messages.note(self.tr("There is no draft: nothing has changed yet."))
        else:
            self.draft.set_aside()

    @Slot()
    def _was_set_aside(self) -> None:
        self._messages.success(self.tr("The draft is under Earlier drafts."))
        self.changed.emit(Changes.DRAFT)

    # Showing

    @Slot(object)
    def _show_guidelines(self, guidelines: Guidelines) -> None:
        if self.draft.work is None:
            return
        self.bar.show_work(guidelines.title, self.draft.work)
        self._row = self._present_row(guidelines)
        self._show_outline()
        self._show_row(guidelines)

    def _present_row(self, guidelines: Guidelines) -> str:
        ids = [section.id for section in guidelines.sections]
        ids += [f"absent:{absence.kind}" for absence in guidelines.absent]
        if self._row in ids:
            return self._row
        line = self.outline.model.line_of(self._row)
        return ids[max(0, min(line, len(ids) - 1))] if ids else ""

    def _show_outline(self) -> None:
        base = self.draft.work.base if self.draft.work else None
        rows = self._lines.rows(self.session.guidelines, base, self.session.told)
        self.outline.show_rows(rows, self._row)

    def _show_row(self, guidelines: Guidelines) -> None:
        self.talking.comments.show_section(self._row)
        kind = self._row.removeprefix("absent:")
        absence = next((a for a in guidelines.absent if a.kind == kind), None)
        if not self._row:
            self.middle.setCurrentWidget(self.empty)
        elif kind != self._row and absence is not None:
            self.middle.setCurrentWidget(self.absence)
            self.absence.show_absence(absence)
        else:
            self.middle.setCurrentWidget(self.sheet)
            if self.sheet.show_section(guidelines, self._row):
                self.sheet.show_findings(self.session.findings)

    @Slot(str)
    def choose(self, row: str) -> None:
        """Show another section."""
        if row != self._row:
            self._row = row
            self._show_outline()
            self._show_row(self.session.guidelines)
            self.findings.show_report(self.session.report, row, self.session.guidelines)

    @Slot(object)
    def _found(self, findings: tuple[Finding, ...]) -> None:
        self._show_outline()
        self.sheet.show_findings(findings)
        self.findings.show_report(self.session.report, self._row, self.session.guidelines)
        self.bar.show_count(len(self.session.told))

    @Slot(object)
    def show_finding(self, finding: Finding) -> None:
        """Go to the clause or field that a finding is about."""
        if self.session.guidelines.has_section(finding.section):
            self.choose(finding.section)
            self.sheet.go_to(clause=finding.clause, path=finding.path)

    @Slot()
    def _next_finding(self) -> None:
        self.findings.step(1)

    @Slot()
    def _previous_finding(self) -> None:
        self.findings.step(-1)

    def show_item(self, what: object) -> None:
        """Go to a section, or to a clause of it: ``"channels"`` or ``("channels", clause id)``.

        A :class:`TakeWording` puts a proposed wording into the draft, a :class:`PutBack` what was.
        """
        if isinstance(what, PutBack):
            self.putting.ask(what)
            return
        if isinstance(what, TakeWording):
            self.talking.take(what)
            return
        section, clause = what if isinstance(what, tuple) else (what, "")
        if self.session.guidelines.has_section(str(section)):
            self.choose(str(section))
            self.sheet.go_to(clause=str(clause))

    @Slot(int)
    def _show_revision(self, number: int) -> None:
        self.open_page.emit("history", number)

    @Slot()
    def _talked(self) -> None:
        self.changed.emit(Changes.REVIEWS)

    def find_words(self) -> None:
        """Find and replace, beginning with the words that are marked in the page."""
        if self._find is None:
            from smguide.ui.write.find_window import FindWindow

            self._find = FindWindow(self, self.session, self._runner)
            self._find.asked.connect(self._show_hit)
        self._find.begin(self.sheet.marked_words())

    @Slot(object)
    def _show_hit(self, hit: Hit) -> None:
        spot = hit.spot
        if not self.session.guidelines.has_section(spot.section):
            return
        self.choose(spot.section)
        if spot.part == "title":
            self.sheet.edit_title()
        else:
            self.sheet.go_to(clause=spot.clause, path=spot.path)
        self.activateWindow()

    @Slot(str, str)
    def _show_place(self, section: str, clause: str) -> None:
        self.show_item((section, clause))

    @Slot(str, str, object)
    def _show_put(self, section: str, clause: str, field: Path) -> None:
        self.show_item((section, clause))
        if field and self.session.guidelines.has_section(section):
            self.sheet.go_to(path=field)

    @Slot(object)
    def _travelled(self, place: Place) -> None:
        if not place or not self.session.guidelines.has_section(str(place[0])):
            return
        self.choose(str(place[0]))
        if place[1:2] == ("facts",):
            self.sheet.go_to(path=place[2:])
        elif place[1:2] == ("clauses",):
            self.sheet.keep_in_sight(str(place[2]))

    # The draft

    @Slot(object)
    def _kept(self, at: datetime) -> None:
        first = self.draft.work is not None and self.draft.work.kept.kept_at is None
        self.bar.show_kept(at)
        if first:
            self.changed.emit(Changes.DRAFT)

    @Slot(object)
    def _not_kept(self, _error: BaseException) -> None:
        self.bar.show_not_kept()

    # The outline

    @Slot(str, str)
    def _explain_absence(self, kind: str, because: str) -> None:
        verbs.leave_out(self.session, kind, because)

    @Slot(str)
    def _go_to_new(self, row: str) -> None:
        self.choose(row)
        if self.middle.currentWidget() is self.sheet:
            self.sheet.go_to()

    @Slot(str)
    def _tell_story(self, clause: str) -> None:
        self.open_page.emit("history", ("story", clause))

    # Comparing and saving

    @Slot()
    def _compare(self) -> None:
        if self.draft.work is not None:
            self.session.keep_now()
            old = self.draft.work.edition_revision or self.draft.work.latest
            self.open_page.emit("history", ("compare", old, "draft"))

    @Slot()
    def save_revision(self) -> None:
        """Ask what changed and why, and save."""
        desk, found, keeper = self.draft.desk, self.draft.work, self.draft.keeper
        if desk and found and keeper and not self.session.reading:
            self.saving.ask(desk, keeper, found)

    @Slot(object)
    def _saved(self, revision: Revision) -> None:
        sentence = self.tr("Revision {0} saved").format(revision.number)
        self._messages.success(sentence)
        self.changed.emit(Changes.DRAFT | Changes.REVISIONS)
