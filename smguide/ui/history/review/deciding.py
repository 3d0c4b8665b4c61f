"""From what somebody wants to do with a revision to the dialog of it, with the right text shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.review.status import Action
from smguide.ui.dialogs import confirm
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.review.ask_dialog import older_question
from smguide.ui.history.review.offers import is_overtaken
from smguide.ui.history.review.review_actions import Known, ReviewActions
from smguide.workspace import AbsenceInfo, Desk


class Deciding(QObject):
    """Waits until the comparison that is meant is shown, so that nobody signs another one.

    ``look_wanted`` with a revision and the one to compare it with, None for the usual one;
    ``publish_wanted`` with a revision; ``focus_wanted`` once what was said is shown.
    """

    look_wanted = Signal(int, object)
    publish_wanted = Signal(int)
    focus_wanted = Signal()

    def __init__(self, window: QWidget, actions: ReviewActions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._shown: tuple[Desk, Look, Around] | None = None
        self._to_begin: Action | None = None
        self._words = ""
        self._unseen = 0
        self._switched = self._deciding = self._has_said = False
        self.question: Any = None
        actions.done.connect(self._said)

    def show_look(self, desk: Desk, look: Look, around: Around) -> None:
        """The comparison is shown; go on with what was waiting for it."""
        self._shown = (desk, look, around)
        action, self._to_begin = self._to_begin, None
        if action is not None:
            self.begin(action)
        has_said, self._has_said = self._has_said, False
        if has_said:
            self.focus_wanted.emit()

    @Slot()
    def _said(self) -> None:
        self._has_said, self._deciding = self._deciding, False

    def hold(self) -> None:
        """Another comparison is being read; what is wanted waits for it."""
        self._shown = None

    def forget(self) -> None:
        """What was waiting is not wanted any more."""
        self._to_begin = None
        self._words, self._switched = "", False

    @Slot(int)
    def note_unseen(self, count: int) -> None:
        """So many changes of what is shown were not looked at one by one."""
        self._unseen = count

    @Slot(object, str)
    def begin_with(self, action: Action, words: str) -> None:
        """Begin with words that are there already."""
        self._words = words
        self.begin(action)

    def begin(self, action: Action) -> None:
        """Open the dialog of an action, as soon as what it is about is shown."""
        if self._shown is None:
            self._to_begin = action
            return
        _desk, look, around = self._shown
        if look.is_draft:
            return
        if action is Action.PUBLISH:
            self.publish_wanted.emit(look.number)
        elif action is Action.ASK and is_overtaken(look, around):
            self.question = confirm(
                self._window, older_question(look, around), self._ask_all_the_same
            )
        elif action is Action.APPROVE and not look.is_what_is_signed:
            self._show_what_is_signed(look)
        else:
            self._open_dialog(action)

    def _open_dialog(self, action: Action) -> None:
        if self._shown is None:
            return
        desk, look, around = self._shown
        known = Known(self._words, self._unseen, self._switched)
        self._words, self._switched = "", False
        self._deciding = True
        self._actions.begin(desk, action, look, around, known)

    @Slot(int)
    def ask_about(self, number: int) -> None:
        """Show a revision and ask for its review."""
        self._to_begin = Action.ASK
        self.look_wanted.emit(number, None)

    def _ask_all_the_same(self) -> None:
        self._open_dialog(Action.ASK)

    def _show_what_is_signed(self, look: Look) -> None:
        """Nobody approves with another comparison before their eyes."""
        self._switched, self._to_begin = True, Action.APPROVE
        old = look.earlier.number if look.earlier and look.has_stale_approval else look.base
        self.look_wanted.emit(look.number, old)

    @Slot()
    def away(self) -> None:
        """Say that somebody is away."""
        if self._shown is not None:
            desk, _look, around = self._shown
            self._actions.away(desk, around)

    @Slot(object)
    def back(self, absence: AbsenceInfo) -> None:
        """End an absence."""
        if self._shown is not None:
            desk, _look, around = self._shown
            self._actions.back(desk, around, absence)

    @Slot(object, str)
    def comment_on(self, shown: Any, quote: str) -> None:
        """Open the dialog for a comment on a clause, or on some words of it."""
        self._comment(shown, quote, proposing=False)

    @Slot(object, str)
    def propose(self, shown: Any, quote: str) -> None:
        """Open the dialog for another wording of a clause."""
        self._comment(shown, quote, proposing=True)

    def _comment(self, shown: Any, quote: str, *, proposing: bool) -> None:
        """One stays in the text: the keyboard is where it was."""
        if self._shown is not None:
            desk, look, _around = self._shown
            self._deciding = False
            self._actions.comment_on(desk, look, shown, quote, proposing=proposing)
