"""Holds a window fast while the record of the guidelines that are open is in alarm.

The workspace refuses to sign anything then. Here it is said once, above every page and until it is
over, and what could not work is not offered.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from smguide.errors import Alarm
from smguide.ui.shell import Shell
from smguide.ui.tasks import Latest, Runner
from smguide.ui.theme import Tone
from smguide.ui.trust.looking import title_in_alarm
from smguide.ui.write.lasting_bar import Notice
from smguide.workspace import Desk
from smguide.workspace.soundness import Outcome, RecordLook

_LOOK: Final = "look"
_COPY: Final = "copy"


class AlarmHold(QObject):
    """``held_changed`` tells whether the window is held; the other two ask for what the bar offers.

    ``cleared`` comes after a whole look that found the record as it was: all is to be read anew.
    """

    held_changed = Signal(bool)
    cleared = Signal()
    look_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, window: Shell, runner: Runner) -> None:
        super().__init__(window)
        self._bar = window.lasting_bar
        self._messages = window.messages
        self._asking = Latest(runner)
        self._desk: Desk | None = None
        self.held = False
        runner.went_wrong.connect(self._hear)
        self._bar.pressed.connect(self._do)

    def watch(self, desk: Desk | None) -> None:
        """These guidelines are open now; nothing is known against them."""
        self._desk = desk
        self._hold("")

    @Slot(object)
    def _hear(self, error: object) -> None:
        """An alarm may be about other guidelines: ask those that are open."""
        if isinstance(error, Alarm) and self._desk is not None and not self.held:
            self._asking.submit(title_in_alarm, self._desk, done=self._judge)

    def _judge(self, title: str) -> None:
        if title:
            self._hold(title)

    @Slot(object)
    def take_look(self, look: RecordLook) -> None:
        """What somebody found in the record of the open guidelines, looking on purpose."""
        if look.outcome is Outcome.ALARM:
            self._hear(look.stopped)
        elif self.held and look.report is not None:
            self._hold("")
            self.cleared.emit()

    def _hold(self, title: str) -> None:
        """Hold the window for the guidelines of that title; let it go without one."""
        held = bool(title)
        if held == self.held:
            return
        self.held = held
        self._messages.tell_alarms(told_here=not held)
        self._bar.show_notice(_notice(title) if held else None)
        self.held_changed.emit(held)

    @Slot(str)
    def _do(self, deed: str) -> None:
        wanted = self.look_wanted if deed == _LOOK else self.copy_wanted
        wanted.emit()


def _notice(title: str) -> Notice:
    return Notice(
        Tone.BAD,
        _tr("The record of “{0}” is not what it was.").format(title),
        _tr(
            "Nothing can be saved, approved or published in them until it is cleared up. What you "
            "write is still kept as a draft. Other guidelines go on as usual."
        ),
        ((_LOOK, _tr("What happened…")), (_COPY, _tr("Save a copy of the draft…"))),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trust", text)
