"""What the outline asks for, done: each is one step of undo, and what it costs others is said."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from smguide.model.guidelines import Guidelines
from smguide.ui.accessibility import announce
from smguide.ui.messages import Messages
from smguide.ui.session import EditSession
from smguide.ui.write import verbs
from smguide.ui.write.outline import Outline
from smguide.ui.write.removal_words import removal_words
from smguide.ui.write.section_dialogs import SectionDialogs


class OutlineVerbs(QObject):
    """``made`` carries the line that a deed led to; the keyboard stays in the outline."""

    made = Signal(str)

    def __init__(
        self, outline: Outline, session: EditSession, dialogs: SectionDialogs, messages: Messages
    ) -> None:
        super().__init__(outline)
        self._outline = outline
        self._session = session
        self._dialogs = dialogs
        self._messages = messages
        outline.wanted.connect(self._do)
        outline.dropped.connect(self._drop)
        outline.renamed.connect(self._rename)

    @Slot(str, str)
    def _do(self, what: str, row: str) -> None:
        deeds: dict[str, Callable[[str], object]] = {
            "rename": self._ask_title,
            "duplicate": self._duplicate,
            "up": self._up,
            "down": self._down,
            "in": self._in,
            "out": self._out,
            "remove": self._remove,
            "leave-out": self._dialogs.ask_why_not,
            "add": self._dialogs.ask_for_section,
        }
        deeds[what](row)

    def _ask_title(self, _row: str) -> None:
        self._outline.rename()

    @Slot(str, str)
    def _rename(self, section: str, title: str) -> None:
        verbs.rename_section(self._session, section, title)

    @Slot(str, str, int)
    def _drop(self, section: str, before: str, level: int) -> None:
        if self._session.guidelines.has_section(section):
            verbs.place_section(self._session, section, before, level)
            self._say_place(section)

    def _say_place(self, section: str) -> None:
        announce(self._outline.view, place_words(self._session.guidelines, section))

    def _duplicate(self, row: str) -> None:
        self.made.emit(verbs.duplicate_section(self._session, row))

    def _up(self, row: str) -> None:
        verbs.move_section(self._session, row, -1)
        self._say_place(row)

    def _down(self, row: str) -> None:
        verbs.move_section(self._session, row, 1)
        self._say_place(row)

    def _in(self, row: str) -> None:
        verbs.indent_section(self._session, row, 1)
        self._say_place(row)

    def _out(self, row: str) -> None:
        verbs.indent_section(self._session, row, -1)
        self._say_place(row)

    def _remove(self, row: str) -> None:
        chosen = self._outline.chosen_rows
        rows = chosen if row in chosen else (row,)
        said = removal_words(self._session.guidelines, rows)
        verbs.remove_rows(self._session, rows)
        if said:
            self._messages.success(said)


def place_words(guidelines: Guidelines, section: str) -> str:
    """Where a section stands now, for those who do not see it move."""
    number = guidelines.numbers().get(section, "")
    title = guidelines.section(section).title
    return QCoreApplication.translate("Write", "“{0}” is {1} now").format(title, number)
