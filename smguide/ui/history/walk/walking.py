"""The guided walk: leads a reviewer from change to change and remembers what they looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication

from smguide.compare.rows import RowKind
from smguide.compare.stops import Stop, stops
from smguide.review.status import Action
from smguide.ui.accessibility import announce
from smguide.ui.history.comparison.comparison_pane import ComparisonPane
from smguide.ui.history.comparison.reasons import Reasons, read_reasons, reason_words
from smguide.ui.history.comparison.ways import Way
from smguide.ui.history.looking import Around, Look
from smguide.ui.history.walk.walk import Walk
from smguide.ui.history.walk.walk_telling import tell_end, tell_stop
from smguide.ui.history.walk.walk_words import invitation, said_lines
from smguide.ui.tasks import Latest, Runner
from smguide.workspace import Desk


class GuidedWalk(QObject):
    """Walks through what the pane shows.

    ``comment_wanted`` and ``wording_wanted`` with a row and no chosen words; ``answer_wanted`` with
    an action and what is known of its reason; ``progressed`` with how many changes are still to
    look at.
    """

    comment_wanted = Signal(object, str)
    wording_wanted = Signal(object, str)
    answer_wanted = Signal(object, str)
    progressed = Signal(int)

    def __init__(self, pane: ComparisonPane, runner: Runner) -> None:
        super().__init__(pane)
        self._pane, self._bar = pane, pane.walk_bar
        self._runner = runner
        self._reading = Latest(runner)
        self._desk: Desk | None = None
        self._look: Look | None = None
        self._reasons = Reasons()
        self._saying_at: Stop | None = None
        self._answers: frozenset[str] = frozenset()
        self.walk = Walk()
        self._keys = [self._key(key, receiver) for key, receiver in self._receivers()]
        self._connect()

    def _receivers(self) -> tuple[tuple[Qt.Key, Callable[[], None]], ...]:
        return (
            (Qt.Key.Key_Return, self._enter),
            (Qt.Key.Key_Enter, self._enter),
            (Qt.Key.Key_Space, self._enter),
            (Qt.Key.Key_Left, self._arrow_left),
            (Qt.Key.Key_Right, self._arrow_right),
            (Qt.Key.Key_Escape, self.leave),
        )

    def _key(self, key: Qt.Key, receiver: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._pane)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setEnabled(False)
        shortcut.activated.connect(receiver)
        return shortcut

    def _connect(self) -> None:
        bar, pane = self._bar, self._pane
        for button, receiver in (
            (bar.back, self.back), (bar.next, self.next), (bar.fine, self.fine),
            (bar.again, self.again), (bar.comment, self._comment), (bar.wording, self._propose),
            (bar.to_left, self.go_to_left), (bar.approve, self._approve),
            (bar.changes, self._ask_for_changes), (bar.marked, self._show_marked),
            (bar.sides, self._show_sides), (bar.clean, self._show_clean),
        ):  # fmt: skip
            button.clicked.connect(receiver)
        bar.left.connect(self.leave)
        pane.walk_wanted.connect(self.begin)
        pane.view.moved.connect(self._moved)
        pane.change_bar.mode_changed.connect(self._mode_changed)

    @property
    def is_on(self) -> bool:
        """Whether somebody is on a walk."""
        return not self._bar.isHidden()

    # What is shown

    def show_look(self, desk: Desk, look: Look, around: Around) -> None:
        """Another comparison, or the same with more said about it.

        The walk ends with the answer it led to, and when somebody else sits down.
        """
        same = self._look is not None and _sides(self._look) == _sides(look)
        own = tuple(one for one in look.comments if one.person == around.person)
        more = same and len(own) > len(self.walk.remarks)
        stays = self._desk is not None and self._desk.person == desk.person
        seen = look.seen | self.walk.seen if stays else look.seen
        found = self.walk.stops if self._look is look else stops(look.rows)
        at = self.walk.at if same else 0
        self._desk, self._look = desk, look
        self.walk = Walk(found, seen, own, min(at, len(found)))
        if more and self._saying_at is not None:
            self._tick_what_was_commented()
        said, self._answers = self._answers, _answers(look, around.person)
        if self.is_on and not (same and stays and self._answers <= said):
            self.leave()
        if self._reasons.sides != _sides(look):
            self._reading.submit(read_reasons, desk, look, done=self._show_reasons)
        self._tell()

    def _tick_what_was_commented(self) -> None:
        """To have said something about a change is to have looked at it."""
        stop, self._saying_at = self._saying_at, None
        if stop is not None and self.walk.stop is not None and stop.marks == self.walk.stop.marks:
            self._keep(self.walk.ticked())

    @Slot()
    def begin(self) -> None:
        """Begin, or go on where one left."""
        if self._look is None or self._desk is None or not self.walk.stops:
            return
        if self._pane.change_bar.way is Way.SECTIONS:
            self._pane.change_bar.choose(Way.CHANGES)
        self.walk = self.walk.begun()
        self._pane.show_walk(on=True)
        self._set_keys(on=True)
        self._go()
        self._bar.fine.setFocus()

    @Slot()
    def leave(self) -> None:
        """Go back to reading freely; what was ticked stays ticked."""
        self._pane.show_walk(on=False)
        self._set_keys(on=False)
        self._pane.show_only(frozenset())
        self._pane.view.setFocus()

    def _set_keys(self, *, on: bool) -> None:
        for key in self._keys:
            key.setEnabled(on)

    def _show_reasons(self, reasons: Reasons) -> None:
        self._reasons = reasons
        self._pane.view.show_reasons(reasons)
        self._tell()

    def _go(self) -> None:
        """Bring the stop into sight and say what it is."""
        stop = self.walk.stop
        several = stop is not None and bool(stop.risks) and len(stop.rows) > 1
        self._pane.show_only(frozenset(stop.changes if stop and several else ()))
        if stop is not None:
            self._pane.view.go_to_change(stop.row.change, stop.changes)
        self._tell()
        announce(self._bar, f"{self._bar.place.text()}. {self._bar.what.text()}")

    def _tell(self) -> None:
        self._pane.invite(invitation(self.walk))
        self.progressed.emit(self.walk.left)
        if self._look is None or not self.is_on:
            return
        ways = {Way.SIDES: self._bar.sides, Way.CLEAN: self._bar.clean}
        ways.get(self._pane.change_bar.way, self._bar.marked).setChecked(True)
        stop = self.walk.stop
        if stop is None:
            tell_end(self._bar, self.walk, self._look)
        else:
            tell_stop(self._bar, self.walk, self._look, self._why(stop, self._look))

    def _why(self, stop: Stop, look: Look) -> str:
        """The revisions that made it, and beside a change of the rules what that means."""
        whys = self._reasons.of(stop.row) if self._reasons.sides == _sides(look) else ()
        is_field = stop.row.kind is RowKind.FIELD
        effect = self._pane.effects_of_rules(stop.row.section_id) if is_field else ""
        return "\n".join(filter(None, (reason_words(whys), effect)))

    # What somebody does

    @Slot()
    def fine(self) -> None:
        """Tick the stop, and go on to what is still to look at."""
        if self.walk.stop is not None:
            self._keep(self.walk.ticked())
            self.walk = self.walk.onward()
            self._go()

    @Slot()
    def again(self) -> None:
        """Take the tick back."""
        stop = self.walk.stop
        if stop is not None and self._desk is not None:
            self.walk = self.walk.unticked()
            self._runner.submit(self._desk.walks.look_again, stop.marks)
            self._tell()
            self._bar.fine.setFocus()

    @Slot()
    def next(self) -> None:
        """The stop after this one."""
        self._step(1)

    @Slot()
    def back(self) -> None:
        """The stop before this one."""
        self._step(-1)

    def _step(self, step: int) -> None:
        self.walk = self.walk.stepped(step)
        self._go()

    @Slot()
    def go_to_left(self) -> None:
        """The first stop that is still to look at."""
        self.walk = self.walk.begun()
        self._go()
        self._bar.fine.setFocus()

    def _keep(self, ticked: Walk) -> None:
        """Remember it, off the window."""
        stop, self.walk = self.walk.stop, ticked
        if stop is not None and self._desk is not None and self._look is not None:
            sides = (self._look.old, max(self._look.number, 0))
            self._runner.submit(self._desk.walks.looked_at, *sides, stop.marks)

    @Slot()
    def _comment(self) -> None:
        self._saying_at = self.walk.stop
        if self.walk.stop is not None:
            self.comment_wanted.emit(self.walk.stop.row, "")

    @Slot()
    def _propose(self) -> None:
        self._saying_at = self.walk.stop
        if self.walk.stop is not None:
            self.wording_wanted.emit(self.walk.stop.row, "")

    @Slot()
    def _approve(self) -> None:
        self.answer_wanted.emit(Action.APPROVE, "")

    @Slot()
    def _ask_for_changes(self) -> None:
        self.answer_wanted.emit(Action.REQUEST_CHANGES, "\n\n".join(said_lines(self.walk)))

    @Slot()
    def _show_marked(self) -> None:
        self._pane.change_bar.choose(Way.CHANGES)

    @Slot()
    def _show_sides(self) -> None:
        self._pane.change_bar.choose(Way.SIDES)

    @Slot()
    def _show_clean(self) -> None:
        self._pane.change_bar.choose(Way.CLEAN)

    @Slot()
    def _mode_changed(self) -> None:
        if not self.is_on:
            return
        if self._pane.change_bar.way is Way.SECTIONS:
            self.leave()
        else:
            self._go()

    @Slot(int)
    def _moved(self, change: int) -> None:
        """Somebody went to another change by N or P; the walk goes with them."""
        stop = self.walk.stop
        if self.is_on and stop is not None and change and change not in stop.changes:
            self.walk = self.walk.at_change(change)
            self._tell()

    @Slot()
    def _enter(self) -> None:
        """Fine, and on; a button that has the focus is pressed instead."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and focus is not self._bar.fine:
            focus.click()
        elif self.walk.stop is not None:
            self.fine()

    @Slot()
    def _arrow_left(self) -> None:
        self._step(1 if self._pane.isRightToLeft() else -1)

    @Slot()
    def _arrow_right(self) -> None:
        self._step(-1 if self._pane.isRightToLeft() else 1)


def _answers(look: Look, person: str) -> frozenset[str]:
    """What the person has answered about the revision."""
    return frozenset(one.entry.id for one in look.standing.answered if one.person == person)


def _sides(look: Look) -> tuple[int, int]:
    return look.old, look.number
