"""Undoing a change and bringing back what was: offered in the menu of a change, shown, put in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smguide.compare.questions import Answer
from smguide.compare.rows import RedlineRow, RowKind
from smguide.ui.check_words import say_check
from smguide.ui.dialogs import open_dialog
from smguide.ui.history.comparison.clause_verbs import ClauseVerbs
from smguide.ui.history.looking import Look
from smguide.ui.history.restoring.restore_dialog import RestoreDialog
from smguide.ui.history.timeline.revision_list import RevisionList
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.workspace import Desk, Preview, Restore, Undo, Wish

_SHOWS_CLAUSE = (RowKind.CLAUSE, RowKind.FIELD)


class RestoringVerbs(QObject):
    """``put_wanted`` carries the :class:`Preview` that somebody wants in the draft."""

    put_wanted = Signal(object)

    def __init__(
        self,
        window: QWidget,
        clauses: ClauseVerbs,
        revisions: RevisionList,
        runner: Runner,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._messages = messages
        self._previews = Latest(runner)
        self._desk: Desk | None = None
        self._look: Look | None = None
        self._latest = 0
        self._wish: Wish | None = None
        self.dialog: RestoreDialog | None = None
        self._clauses, self._revisions = clauses, revisions
        self.menu: QMenu | None = None
        clauses.menu_opening.connect(self._add_to)
        revisions.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        revisions.view.customContextMenuRequested.connect(self._open_menu)

    def show_look(self, desk: Desk, look: Look, latest: int) -> None:
        """What is looked at now; ``latest`` is the number of the newest revision."""
        self._desk, self._look, self._latest = desk, look, latest

    @Slot(object, object)
    def _add_to(self, menu: QMenu, shown: RedlineRow) -> None:
        look = self._look
        if look is None:
            return
        of_revision = [] if look.is_draft else self._of_revision(look.number)
        offers = [*_of_row(look, shown), *of_revision]
        if offers and not menu.isEmpty():
            menu.addSeparator()
        self._fill(menu, offers)

    def _fill(self, menu: QMenu, offers: list[tuple[str, Wish]]) -> None:
        for words, wish in offers:
            menu.addAction(words).setData(wish)
        menu.triggered.connect(self._triggered)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        """What can be done with the revision in the list that is pointed at."""
        view, model = self._revisions.view, self._revisions.model
        row = model.row_at(view.indexAt(at))
        if row is None or self._look is None:
            return
        self.menu = QMenu(view)
        self._fill(self.menu, self._of_revision(row.number))
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        self.menu.popup(view.viewport().mapToGlobal(at))

    @Slot()
    def undo_at_hand(self) -> None:
        """Undo the change one is at."""
        look, change = self._look, self._clauses.change_at_hand
        if look is None or not look.old or not change:
            self._messages.note(_tr("Go to a change first: N goes to the next one."))
            return
        self.begin(Undo(0 if look.is_draft else look.number, change, look.old))

    def _of_revision(self, number: int) -> list[tuple[str, Wish]]:
        """What can be done with a whole revision."""
        found = list[tuple[str, Wish]]()
        if number > 1:
            found.append((_tr("Undo &all that revision {0} changed…").format(number), Undo(number)))
        if number != self._latest:
            found.append(
                (_tr("&Go back to the text of revision {0}…").format(number), Restore(number))
            )
        return found

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        wish = action.data()
        if isinstance(wish, Restore | Undo):
            self.begin(wish)

    def begin(self, wish: Wish) -> None:
        """Show what a wish would do."""
        if self._desk is not None and self.dialog is None:
            self._wish = wish
            self._previews.submit(_read, self._desk, wish, {}, done=self._open)

    def _open(self, preview: Preview) -> None:
        self.dialog = RestoreDialog(self._window, preview)
        self.dialog.answered.connect(self._look_again)
        self.dialog.submitted.connect(self._put)
        self.dialog.finished.connect(self._closed)
        open_dialog(self.dialog)

    @Slot()
    def _look_again(self) -> None:
        if self._desk is not None and self.dialog is not None and self._wish is not None:
            answers = self.dialog.answers
            self._previews.submit(_read, self._desk, self._wish, answers, done=self._answered)

    def _answered(self, preview: Preview) -> None:
        if self.dialog is not None:
            self.dialog.show_preview(preview)

    @Slot()
    def _put(self) -> None:
        if self.dialog is not None and not self.dialog.preview.is_open:
            preview = self.dialog.preview
            self.dialog.accept()
            self.put_wanted.emit(preview)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


def _of_row(look: Look, shown: RedlineRow) -> list[tuple[str, Wish]]:
    """What can be done with a heading, clause or field of a comparison."""
    found = list[tuple[str, Wish]]()
    if not look.old:
        return found
    if shown.change:
        revision = 0 if look.is_draft else look.number
        found.append((_tr("&Undo this change…"), Undo(revision, shown.change, look.old)))
    section, clause = _before(look, shown)
    if clause:
        words = _tr("&Bring back this clause as in revision {0}…").format(look.old)
        found.append((words, Restore(look.old, section, clause)))
    if section:
        words = _tr("Bring back this s&ection as in revision {0}…").format(look.old)
        found.append((words, Restore(look.old, section)))
    return found


def _before(look: Look, shown: RedlineRow) -> tuple[str, str]:
    """The section, and the clause of it, that a row shows as the older revision has them.

    Empty where it had none, or where nothing in them is different.
    """
    for section in look.comparison.sections:
        if section.section_id != shown.section_id or not section.changed:
            continue
        for clause in section.clauses:
            is_it = shown.clause_id and clause.clause.id == shown.clause_id
            if is_it and clause.old is not None and clause.visible:
                home = clause.from_section or (section.old.id if section.old else "")
                return (section.old.id if section.old else "") or home, clause.old.id
        return (section.old.id if section.old else ""), ""
    return "", ""


def _read(desk: Desk, wish: Wish, answers: dict[str, Answer]) -> Preview:
    return desk.restoring.preview(wish, answers, say=say_check)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Restoring", words)
