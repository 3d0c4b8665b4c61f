"""The word that joins both ends of a move, and leads from one to the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from smguide.compare.changes import ClauseStatus
from smguide.compare.rows import RedlineRow, RowKind, Shows
from smguide.ui.history.comparison.redline_text import excerpt
from smguide.ui.widgets.text import plain_tip
from smguide.ui.widgets.wrapped_button import WrappedButton

_MOVED = (ClauseStatus.MOVED.value, ClauseStatus.MOVED_AND_EDITED.value)


def move_link(shown: RedlineRow) -> WrappedButton:
    """“Moved to 8.2 Tone”; pressed, it leads there."""
    words = move_words(shown)
    link = WrappedButton(words)
    link.show_icon("workflow")
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    link.setAccessibleName(_tr("{0}: “{1}”. Go there").format(words, excerpt(shown)))
    link.setToolTip(plain_tip(_tr("Go to the other end")))
    return link


def move_words(shown: RedlineRow) -> str:
    """Where the other end of a move stands; empty where one row is all of it."""
    if shown.shows is Shows.BOTH or shown.status not in _MOVED or shown.kind is not RowKind.CLAUSE:
        return ""
    if shown.other_end:
        return shown.notes[0]
    if shown.shows is Shows.NEW:
        return _tr("Moved from elsewhere in this section")
    return _tr("Moved elsewhere in this section")


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineBlocks", words)
