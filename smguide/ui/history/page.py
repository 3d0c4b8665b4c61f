"""History and review: the list of revisions, the comparison, and the review beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from smguide.review.status import Action, State
from smguide.ui.dialogs import ChooseFile, choose_new_file
from smguide.ui.document_saver import DocumentSaver
from smguide.ui.history.comparison.clause_rows import go_to_passage
from smguide.ui.history.comparison.clause_verbs import ClauseVerbs
from smguide.ui.history.comparison.comparison_pane import ComparisonPane
from smguide.ui.history.comparison.last_changes import LastChangeColumn
from smguide.ui.history.draft_look import look_at_draft
from smguide.ui.history.looking import (
    DRAFT,
    Around,
    Look,
    Page,
    look_at,
    read_around,
    read_meant,
)
from smguide.ui.history.restoring.restoring import RestoringVerbs
from smguide.ui.history.review.deciding import Deciding
from smguide.ui.history.review.review_actions import ReviewActions
from smguide.ui.history.review.review_panel import ReviewPanel
from smguide.ui.history.saving import comparison_to_save
from smguide.ui.history.talk.thread_actions import ThreadActions
from smguide.ui.history.timeline.compare_dialog import AnyTwo
from smguide.ui.history.timeline.finding import Finding
from smguide.ui.history.timeline.revision_list import RevisionList
from smguide.ui.history.timeline.since import Since
from smguide.ui.history.top import HistoryBar
from smguide.ui.history.walk.walking import GuidedWalk
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.ui.widgets.panes import FoldingColumns, mark_pane
from smguide.ui.widgets.surface import column
from smguide.ui.write.putting import PutBack
from smguide.ui.write.taking import TakeWording
from smguide.workspace import Changes, Desk, Passage, Preview

_WIDTHS = (340, 0, 300)
_MIDDLE = 410
_LEAST_LIST = 230
"""The list gives way to what one reads down to this; in less, the review folds."""

_TELLING = Changes.REVISIONS | Changes.REVIEWS | Changes.EDITIONS | Changes.TEAM
_NEXT_KEYS = ("N", "F8")
_PREVIOUS_KEYS = ("P", "Shift+F8")


class HistoryPage(QWidget):
    """The reviewer's room.

    Emits ``changed`` with :class:`Changes`, ``open_page`` with a place and what to show there,
    ``person_chosen`` with the member to act as, ``team_wanted`` to see the team.
    """

    changed = Signal(object)
    open_page = Signal(str, object)
    person_chosen = Signal(str)
    team_wanted = Signal()

    def __init__(
        self,
        runner: Runner,
        messages: Messages,
        parent: QWidget | None = None,
        choose: ChooseFile = choose_new_file,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._messages = messages
        self._desk: Desk | None = None
        self._around: Around | None = None
        self._look: Look | None = None
        self._wanted: tuple[int | None, int] | None = None
        self._passage: Passage | None = None
        self._after_save = False
        self._arounds, self._looks, self._meanings = Latest(runner), Latest(runner), Latest(runner)
        self.bar = HistoryBar()
        self.list = RevisionList()
        self.finding = Finding(self.list, runner, messages)
        self.since = Since(self, self.list.model, runner)
        self.bar.offer_since(self.since)
        self.comparison = ComparisonPane()
        self.change_bar, self.view = self.comparison.change_bar, self.comparison.view
        self.panel = ReviewPanel()
        self.actions_of_review = ReviewActions(self, runner, messages)
        self.actions_of_threads = ThreadActions(self, runner, messages)
        self.deciding = Deciding(self, self.actions_of_review)
        self.any_two = AnyTwo(self, runner)
        self.walking = GuidedWalk(self.comparison, runner)
        self._saver = DocumentSaver(self, runner, messages, choose)
        self.clauses = ClauseVerbs(self.view, runner)
        self.restoring = RestoringVerbs(self, self.clauses, self.list, runner, messages)
        self.last_changes = LastChangeColumn(self.comparison, runner)
        self._lay_out()
        self._connect()
        self._add_keys()

    def _lay_out(self) -> None:
        columns = (
            mark_pane(self.list, _tr("Revisions")),
            mark_pane(self.comparison, _tr("Comparison")),
            mark_pane(self.panel, _tr("Review")),
        )
        body = column(self, gap=0)
        body.addWidget(mark_pane(self.bar, _tr("Top bar")))
        self.splitter = FoldingColumns(columns, _WIDTHS, middle=_MIDDLE, least=_LEAST_LIST)
        body.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.bar.waiting_wanted.connect(self._go_to_waiting)
        self.bar.person_chosen.connect(self.person_chosen)
        self.bar.old_chosen.connect(self._compare_with)
        self.bar.any_two_wanted.connect(self.compare_any_two)
        self.bar.save_wanted.connect(self._save_comparison)
        self.splitter.folded.connect(self.bar.offer_review)
        self.bar.review.toggled.connect(self.splitter.show_last)
        self.list.chosen.connect(self._chosen)
        self.finding.shown.connect(self._show_page)
        self.finding.passage_wanted.connect(self._go_to_passage)
        self.last_changes.story_wanted.connect(self.clauses.tell_story)
        self.clauses.revision_wanted.connect(self._chosen)
        for commenting in (self.view, self.walking):
            commenting.comment_wanted.connect(self.deciding.comment_on)
        self.walking.wording_wanted.connect(self.deciding.propose)
        self.walking.progressed.connect(self.deciding.note_unseen)
        self.walking.answer_wanted.connect(self.deciding.begin_with)
        self.panel.wanted.connect(self.begin)
        self.panel.newest_wanted.connect(self.deciding.ask_about)
        self.panel.since_wanted.connect(self._compare_with)
        self.panel.away_wanted.connect(self.deciding.away)
        self.panel.back_wanted.connect(self.deciding.back)
        self.any_two.chosen.connect(self.show_item)
        self.since.chosen.connect(self.show_item)
        for asking in (self.panel, self.actions_of_review):
            asking.team_wanted.connect(self.team_wanted)
        self.panel.clause_wanted.connect(self.view.go_to_clause)
        self.actions_of_review.done.connect(self._review_changed)
        self._connect_deciding()
        self._connect_threads()
        self._connect_writing()

    def _connect_deciding(self) -> None:
        self.deciding.look_wanted.connect(self._want)
        self.deciding.publish_wanted.connect(self._publish)
        self.deciding.focus_wanted.connect(self._focus_after_saying)

    def _connect_threads(self) -> None:
        actions = self.actions_of_threads
        for relay in (self.panel.threads.relay, self.view.relay):
            relay.serve(actions)
            relay.wording_wanted.connect(self._take_wording)
            relay.revision_wanted.connect(self._want)
        actions.done.connect(self._review_changed)

    def _connect_writing(self) -> None:
        self.panel.write_wanted.connect(self._go_on_writing)
        self.restoring.put_wanted.connect(self._put_back)

    def _add_keys(self) -> None:
        for keys, receiver in (
            (_NEXT_KEYS, self.comparison.next_change),
            (_PREVIOUS_KEYS, self.comparison.previous_change),
            (("F",), self.list.filters.button.click),
            (("S",), self.clauses.tell_story_at_hand),
            (("U",), self.restoring.undo_at_hand),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(receiver)

    # What the window calls

    def show_desk(self, desk: Desk) -> None:
        """Show the history of these guidelines as the person at the desk sees it."""
        same = self._desk is not None and self._desk.name == desk.name
        other_person = self._desk is None or self._desk.person != desk.person
        self._desk = desk
        if other_person or not same:
            self.since.begin()
        if same and other_person:
            self._look_anew()
        if not same:
            self._look = self._around = self._wanted = None
            self.finding.forget()
            self.comparison.show_choice()
            self.panel.show_nothing()
        self._read()

    def _look_anew(self) -> None:
        """Somebody else sits down: they begin with what they would sign."""
        self.deciding.forget()
        self.deciding.hold()
        if self._wanted is not None:
            self._wanted = (None, self._wanted[1])
        elif self._look is not None:
            self._wanted = (None, self._look.number)

    def refresh(self, changes: Changes) -> None:
        """Read again what is told here of revisions, reviews, editions and the team."""
        telling = _TELLING | Changes.DRAFT if self._shows_draft else _TELLING
        if self._desk is None or not changes & telling:
            return
        if Changes.REVISIONS in changes:
            self._after_save = True
            self.finding.forget()
        self._read()

    @property
    def _shows_draft(self) -> bool:
        return self._look is not None and self._look.is_draft

    def showEvent(self, event: QShowEvent) -> None:
        """A draft has grown since one was here last, and others may have saved."""
        super().showEvent(event)
        self._come()
        if self._look is not None and self._shows_draft and self._wanted is None:
            self._want(DRAFT, self._look.chosen)

    def _come(self) -> None:
        if self._desk is not None:
            self.since.begin()
            self.since.read(self._desk)
            self._note_seen()

    def _note_seen(self) -> None:
        if self.isVisible() and self._desk is not None and self._around is not None:
            self.since.seen(self._desk, self._around.latest)

    @Slot(object)
    def show_item(self, what: Any) -> None:
        """Go to a revision by its number, or compare two given as a pair.

        ``("compare", 14, "draft")`` compares the draft with revision 14, ``("story", "c-1")``
        tells the story of a clause.
        """
        if isinstance(what, tuple) and what[0] == "story":
            self.clauses.tell_story(what[1])
            return
        if isinstance(what, tuple) and what[0] == "compare":
            self._want(DRAFT, int(what[1]))
        elif isinstance(what, tuple):
            old, new = int(what[0]), int(what[1])
            self._want(new, old)
        else:
            self._want(int(what))

    # Reading

    def _read(self) -> None:
        assert self._desk is not None
        self._arounds.submit(read_around, self._desk, done=self._show_around)
        self.since.read(self._desk)
        self.clauses.show_desk(self._desk)
        self.finding.read(self._desk)

    def _show_around(self, around: Around) -> None:
        before, self._around = self._around, around
        self.list.model.name_sections(around.titles)
        self.since.show_around(around)
        self.bar.show_around(around)
        saved, self._after_save = self._after_save, False
        if saved and before and around.latest > before.latest and self._wanted is None:
            self._wanted = (None, around.latest)

    @Slot(object)
    def _show_page(self, page: Page) -> None:
        was = None
        fresh, narrowed = self.finding.is_new(), self.finding.is_narrowed
        if narrowed and not page.count:
            self._show_nothing()
            return
        if fresh and narrowed and self._wanted is None:
            self._want(page.rows[0].number)
            return
        if self._wanted is not None:
            old, new = self._wanted
        elif self._look is not None and not narrowed:
            old, new, was = self._look.chosen, self._look.number, self._look.standing.state
        elif self._look is not None:
            self.list.choose(self._look.number, silently=True)
            self._show_comparison(self._look)
            return
        else:
            old, new = None, self._first(page)
        if new:
            self._want(new, old, was)

    def _show_nothing(self) -> None:
        if self.finding.words:
            self.comparison.show_nothing_found()
            self.panel.show_nothing()

    def _first(self, page: Page) -> int:
        """What the person has just saved, else what waits for them, else the newest."""
        newest = page.rows[0] if page.rows and not page.skip else None
        if newest is None or self._around is None or not self._around.waiting:
            return newest.number if newest else 0
        own = newest.person == self._around.person and newest.state is State.DRAFT
        return newest.number if own else self._around.waiting[0].number

    @Slot(int, object)
    def _want(self, new: int, old: int | None = None, was: State | None = None) -> None:
        self._wanted = (old, new)
        self.deciding.hold()
        if self._desk is None:
            return
        self.list.choose(new, silently=True)
        read = look_at_draft if new == DRAFT else look_at
        self._looks.submit(
            read, self._desk, new, old, was, done=self._show_look, failed=self._look_failed
        )

    def _look_failed(self, error: BaseException) -> None:
        self._wanted = None
        self.deciding.forget()
        if self._look is not None and self._desk is not None and self._around is not None:
            self.deciding.show_look(self._desk, self._look, self._around)
        self._messages.show_error(error)

    def _show_look(self, look: Look) -> None:
        self._wanted = None
        if self._around is None:
            return
        self._look = look
        self._show_comparison(look)
        self.bar.show_look(look, self._around)
        self._read_meaning(look)
        self._note_seen()
        passage, self._passage = self._passage, None
        if passage is not None and passage.first == look.number:
            go_to_passage(self.view, look, passage)

    def _read_meaning(self, look: Look) -> None:
        """Once the words can be read."""
        if self._desk is not None and look.old:
            self._meanings.submit(read_meant, self._desk, look, done=self.comparison.show_meant)

    def _show_comparison(self, look: Look) -> None:
        if self._around is None or self._desk is None:
            return
        self.comparison.show_look(look, self._around, self.finding.words)
        self.last_changes.show(self._desk, look)
        self.restoring.show_look(self._desk, look, self._around.latest)
        self.panel.show_look(look, self._around)
        self.actions_of_threads.look(self._desk, "latest" if look.is_draft else str(look.number))
        self.walking.show_look(self._desk, look, self._around)
        self.deciding.show_look(self._desk, look, self._around)

    @Slot(int)
    def _chosen(self, number: int) -> None:
        self._want(number)

    @Slot(object)
    def _go_to_passage(self, passage: Passage) -> None:
        """Where it came in: the revision that brought it."""
        self._passage = passage
        self._want(passage.first)

    # Looking

    @Slot()
    def _go_to_waiting(self) -> None:
        if self._around is not None and self._around.waiting:
            self._want(self._around.waiting[0].number)

    @Slot(int)
    def _compare_with(self, old: int) -> None:
        if self._look is not None:
            self._want(self._look.number, old)

    @Slot()
    def compare_any_two(self) -> None:
        """Ask which two revisions to compare."""
        if self._desk is None or self._look is None or self._around is None:
            return
        latest = self._around.latest
        draft = (max(latest - 1, 1), latest)
        sides = draft if self._shows_draft else (self._look.old, self._look.number)
        self.any_two.ask(self._desk, self._around, sides)

    @Slot(str)
    def _save_comparison(self, wanted: str) -> None:
        if self._desk is not None and self._look is not None:
            self._saver.save(*comparison_to_save(self._desk, self._look, wanted))

    # Deciding

    @Slot(object)
    def begin(self, action: Action) -> None:
        """Open the dialog of what somebody wants to do with the revision that is shown.

        While one is still being read, as soon as it is there.
        """
        if self._wanted is not None or self._look is not None:
            self.deciding.begin(action)

    @Slot()
    def _focus_after_saying(self) -> None:
        """The button that was pressed is gone with the rest of the panel."""
        self.list.view.setFocus()

    @Slot(int)
    def _publish(self, number: int) -> None:
        self.open_page.emit("publish", number)

    @Slot()
    def _go_on_writing(self) -> None:
        self.open_page.emit("write", None)

    @Slot(object)
    def _put_back(self, preview: Preview) -> None:
        self.open_page.emit("write", PutBack(preview))

    @Slot(str)
    def _take_wording(self, comment: str) -> None:
        self.open_page.emit("write", TakeWording(comment))

    @Slot()
    def _review_changed(self) -> None:
        self.changed.emit(Changes.REVIEWS)


def _tr(words: str) -> str:
    return QCoreApplication.translate("HistoryPage", words)
