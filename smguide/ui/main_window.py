"""The window: the pages of one library, and the guidelines that are open.

Pages are imported when they are first visited: opening the window must not wait for them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent
from PySide6.QtWidgets import QWidget

from smguide.errors import Alarm
from smguide.ui.actions import build_actions, build_menus
from smguide.ui.appearance import Appearance
from smguide.ui.choices import Choices
from smguide.ui.main_actions import ACTIONS, HELD_IN_ALARM, MENUS, NEED_DESK
from smguide.ui.main_dialogs import MainDialogs
from smguide.ui.shell import PageSpec, Shell
from smguide.ui.tasks import Latest, Runner
from smguide.ui.theme import Tone
from smguide.ui.trust.hold import AlarmHold
from smguide.ui.write.page import WritePage
from smguide.workspace import Changes, Desk, Workspace

if TYPE_CHECKING:
    from smguide.ui.backup.room import BackupRoom

_OF_A_DESK = ("write", "check", "history", "tasks", "publish")
"""Pages about the guidelines that are open."""


class MainWindow(Shell):
    """Opens guidelines from the library and tells the pages what has changed."""

    desk_changed = Signal(object)

    def __init__(self, workspace: Workspace, runner: Runner, appearance: Appearance) -> None:
        self._workspace = workspace
        self._runner = runner
        self._counting = Latest(runner)
        self._desk: Desk | None = None
        self._library_seen = False
        self._stale: dict[str, Changes | None] = {}
        super().__init__(self._page_table())
        self._choices = Choices(self, workspace, runner, appearance, self.messages)
        self._dialogs = MainDialogs(self, runner)
        self._dialogs.changed.connect(self._changed)
        self.hold = self._make_hold(runner)
        self.setWindowTitle("smguide")
        self.resize(1440, 900)
        self.actions_by_id = build_actions(self, ACTIONS)
        build_menus(self.menuBar(), MENUS, self.actions_by_id)
        self._connect_actions()
        self.page_changed.connect(self._arrived)
        self._offer_pages()
        runner.busy_changed.connect(self.busy.set_busy)

    def _make_hold(self, runner: Runner) -> AlarmHold:
        hold = AlarmHold(self, runner)
        hold.look_wanted.connect(self._dialogs.show_soundness)
        hold.copy_wanted.connect(self._save_copy)
        hold.held_changed.connect(self._held)
        hold.cleared.connect(self._read_anew)
        self._dialogs.looked.connect(hold.take_look)
        return hold

    def start(self, name: str = "") -> None:
        """Begin with the guidelines of that name, else with the library."""
        if name:
            self._runner.submit(
                self._workspace.open, name, "", done=self._opened, failed=self._not_opened
            )
        else:
            self.go_to("library")

    def open_sample(self) -> None:
        """Make the sample, which takes a moment, and open it."""
        page: Any = self.page("library")
        page.open_sample()

    def _not_opened(self, error: BaseException) -> None:
        self.go_to("library")
        page: Any = self.page("library")
        page.refresh(Changes.LIBRARY)
        if isinstance(error, Alarm):
            self.messages.note(
                _tr("These guidelines are not opened: their record is not what it was."),
                hint=_tr("In the library, “What happened…” tells more and says what to do."),
                tone=Tone.BAD,
            )
        else:
            self.messages.show_error(error)

    @property
    def desk(self) -> Desk | None:
        """The guidelines that are open, and as whom."""
        return self._desk

    def open_guidelines(self, name: str, person: str = "") -> None:
        """Open guidelines of the library and go to Write."""
        self._runner.submit(
            self._workspace.open, name, person, done=self._opened, failed=self._not_opened
        )

    def _page_table(self) -> tuple[PageSpec, ...]:
        made: tuple[tuple[str, str, str, Callable[[], QWidget]], ...] = (
            ("library", _tr("Library"), "library", self._make_library),
            ("write", _tr("Write"), "write", self._make_write),
            ("check", _tr("Check a post"), "check", self._make_check),
            ("history", _tr("History"), "history", self._make_history),
            ("tasks", _tr("Tasks"), "list", self._make_tasks),
            ("publish", _tr("Publish"), "publish", self._make_publish),
        )
        return tuple(PageSpec(*one) for one in made)

    def _make_library(self) -> QWidget:

        from smguide.ui.library.page import LibraryPage

        self._library_seen = True
        page = LibraryPage(self._workspace, self._runner, self.messages)
        page.opened.connect(self.open_guidelines)
        page.begun.connect(self._opened)
        page.removed.connect(self._removed)
        page.trouble_asked.connect(self._look_into)
        page.backups.brought.connect(self._brought_in)
        return page

    def _make_write(self) -> QWidget:
        page = WritePage(self._runner, self.messages)
        self._connect_page(page)
        page.guard.close_wanted.connect(self.close)
        session = page.session
        session.undo_stack.canUndoChanged.connect(self.actions_by_id["undo"].setEnabled)
        session.undo_stack.canRedoChanged.connect(self.actions_by_id["redo"].setEnabled)
        session.undo_stack.undoTextChanged.connect(self._name_undo)
        session.undo_stack.redoTextChanged.connect(self._name_redo)
        return page

    def _make_check(self) -> QWidget:
        from smguide.ui.check.page import CheckPage

        page = CheckPage(self._runner, self.messages)
        self._connect_page(page)
        page.posts_wanted.connect(self._dialogs.show_posts)
        return page

    def _make_history(self) -> QWidget:
        from smguide.ui.history.page import HistoryPage

        page = HistoryPage(self._runner, self.messages)
        settings = self._choices.settings
        page.comparison.look_as(settings.comparison, everything=settings.whole_text)
        page.comparison.way_chosen.connect(self._choices.remember_way)
        self._connect_page(page)
        page.person_chosen.connect(self.act_as)
        page.team_wanted.connect(self._dialogs.show_team)
        return page

    def _make_tasks(self) -> QWidget:
        from smguide.ui.due.page import TasksPage

        page = TasksPage(self._runner, self.messages)
        self._connect_page(page)
        page.team_wanted.connect(self._dialogs.show_team)
        return page

    def _make_publish(self) -> QWidget:
        from smguide.ui.publish.page import PublishPage

        page = PublishPage(self._runner, self.messages)
        self._connect_page(page)
        return page

    def _connect_page(self, page: Any) -> None:
        page.changed.connect(self._changed)
        page.open_page.connect(self._open_page)

    def _connect_actions(self) -> None:
        does: dict[str, Callable[..., object]] = {
            "new": self._new,
            "import": self._import,
            "back_up": self._back_up,
            "bring_in": self._bring_in,
            "in_order": self._check_order,
            "save": self._save,
            "quit": self.close,
            "undo": self._undo,
            "redo": self._redo,
            "find": self._find,
            "help": self._dialogs.show_help,
            "about": self._dialogs.show_about,
            "document": self._dialogs.show_document,
            "team": self._dialogs.show_team,
            "posts": self._dialogs.show_posts,
            "soundness": self._dialogs.show_soundness,
            "unlock": self._dialogs.unlock_key,
            "earlier": self._show_earlier,
            "set_aside": self._set_aside,
            "save_copy": self._save_copy,
            "open_copy": self._open_copy,
        }
        for action_id, receiver in does.items():
            self.actions_by_id[action_id].triggered.connect(receiver)
        self._choices.offer(self.actions_by_id)
        places = QActionGroup(self)
        places.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        for place in ("library", *_OF_A_DESK):
            places.addAction(self.actions_by_id[place])
        places.triggered.connect(self._go)
        for action_id in ("undo", "redo", *NEED_DESK):
            self.actions_by_id[action_id].setEnabled(False)

    @Slot(object)
    def _opened(self, desk: Desk) -> None:
        self._desk = self._dialogs.desk = desk
        self.hold.watch(desk)
        settings = self._choices.settings.with_person(desk.name, desk.person)
        self._choices.remember(replace(settings, last_opened=desk.name))
        self._stale = dict.fromkeys(_OF_A_DESK)
        self._offer_pages()
        self._count_tasks()
        self.desk_changed.emit(desk)
        self.go_to("write") if self.place in ("", "library") else self._arrived(self.place)

    @Slot(str)
    def _removed(self, name: str) -> None:
        """Guidelines that are in the trash are no longer open."""
        if self._desk is not None and self._desk.name == name:
            self._desk = self._dialogs.desk = None
            self.hold.watch(None)
            self._show_count(0)
            self._stale.clear()
            self._offer_pages()

    @Slot(str)
    def act_as(self, person: str) -> None:
        """Go on with the same guidelines as another member whose key is here."""
        if self._desk is not None:
            self._opened(self._desk.act_as(person))

    @Slot(str)
    def _arrived(self, place: str) -> None:
        """A page learns what happened when one comes to it, not before."""
        if self._desk is None or place not in self._stale:
            return
        missed = self._stale[place]
        page: Any = self.page(place)
        if missed is None:
            page.show_desk(self._desk)
        elif missed:
            page.refresh(missed)
        self._stale[place] = Changes.NOTHING

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes & ~Changes.DRAFT:
            self._count_tasks()
        for place, missed in self._stale.items():
            if missed is not None and place != self.place:
                self._stale[place] = missed | changes
        if self.place in self._stale:
            page: Any = self.page(self.place)
            page.refresh(changes)
        if self._library_seen:
            library: Any = self.page("library")
            library.refresh(changes)

    def _count_tasks(self) -> None:
        from smguide.ui.due.looking import how_many

        if self._desk is not None:
            self._counting.submit(how_many, self._desk, done=self._show_count)

    def _show_count(self, count: int) -> None:
        spoken = _tr("{0} wait for you").format(count)
        self.rail.button("tasks").show_count(count, spoken)

    @Slot(str, object)
    def _open_page(self, place: str, what: object) -> None:
        if self.hold.held and place in HELD_IN_ALARM:
            self.lasting_bar.repeat()
            return
        self.go_to(place)
        page: Any = self.page(place)
        if what is not None:
            page.show_item(what)

    def _offer_pages(self) -> None:
        """Pages about guidelines are offered once some are open, and not all in an alarm."""
        there, held = self._desk is not None, self.hold.held
        self.offer([one for one in _OF_A_DESK if one not in HELD_IN_ALARM], offered=there)
        self.offer([one for one in _OF_A_DESK if one in HELD_IN_ALARM], offered=there and not held)
        for action_id in NEED_DESK:
            free = there and not (held and action_id in HELD_IN_ALARM)
            self.actions_by_id[action_id].setEnabled(free)

    @Slot(bool)
    def _held(self, held: bool) -> None:
        self._offer_pages()
        if self._desk is not None and "write" in self._stale:
            page: Any = self.page("write")
            page.hold_saving(held=held)
        if held and self._library_seen:
            library: Any = self.page("library")
            library.refresh(Changes.LIBRARY)

    @Slot()
    def _read_anew(self) -> None:
        if self._desk is not None:
            self._opened(self._desk)

    @Slot(str)
    def _look_into(self, name: str) -> None:
        """Look at guidelines that cannot be opened."""
        self._runner.submit(self._workspace.look_into, name, done=self._dialogs.look_through)

    @Slot(QAction)
    def _go(self, action: QAction) -> None:
        self.go_to(action.objectName())

    @Slot()
    def _new(self) -> None:
        self.go_to("library")
        page: Any = self.page("library")
        page.new_guidelines()

    @Slot()
    def _import(self) -> None:
        self.go_to("library")
        page: Any = self.page("library")
        page.import_document()

    def _backups(self) -> BackupRoom:
        page: Any = self.page("library")
        room: BackupRoom = page.backups
        return room

    @Slot()
    def _back_up(self) -> None:
        self.go_to("library")
        self._backups().back_up()

    @Slot()
    def _bring_in(self) -> None:
        self.go_to("library")
        self._backups().bring_in()

    @Slot()
    def _check_order(self) -> None:
        self._backups().check_order()

    @Slot()
    def _brought_in(self) -> None:
        """What is open may have gone on, too."""
        if self._desk is not None:
            self._stale = dict.fromkeys(_OF_A_DESK)
            self._count_tasks()

    @Slot()
    def _save(self) -> None:
        self.go_to("write")
        page: Any = self.page("write")
        page.save_revision()

    @Slot()
    def _undo(self) -> None:
        page: Any = self.page("write")
        page.session.undo_stack.undo()

    @Slot()
    def _redo(self) -> None:
        page: Any = self.page("write")
        page.session.undo_stack.redo()

    @Slot()
    def _find(self) -> None:
        self.go_to("write")
        page: Any = self.page("write")
        page.find_words()

    @Slot(str)
    def _name_undo(self, what: str) -> None:
        self.actions_by_id["undo"].setText(_tr("&Undo {0}").format(what).rstrip())

    @Slot(str)
    def _name_redo(self, what: str) -> None:
        self.actions_by_id["redo"].setText(_tr("&Redo {0}").format(what).rstrip())

    def _draft_page(self) -> Any:
        """The Write page, for what the menu does with the draft."""
        self.go_to("write")
        return self.page("write")

    @Slot()
    def _show_earlier(self) -> None:
        self._draft_page().earlier.show_list(self._desk)

    @Slot()
    def _set_aside(self) -> None:
        self._draft_page().set_aside()

    @Slot()
    def _save_copy(self) -> None:
        self._draft_page().guard.save_copy()

    @Slot()
    def _open_copy(self) -> None:
        self._draft_page().earlier.open_copy(self._desk)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the last keystrokes before going; where that fails, ask first."""
        if self._desk is not None and self._stale.get("write") is not None:
            page: Any = self.page("write")
            if not page.guard.may_close():
                self.go_to("write")
                event.ignore()
                return
            page.guard.let_go()
        event.accept()
        super().closeEvent(event)


def _tr(words: str) -> str:
    return QCoreApplication.translate("MainWindow", words)
