"""The word that joins both ends of a move, and leads from one to the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from smguide.compare.changes import ClauseStatus
from smguide.compare.rows import RedlineRow, RowKind, Shows
from smguide.ui.history.redline_text import excerpt
from smguide.ui.icons import put_icon
from smguide.ui.theme import current_theme
from smguide.ui.widgets.text import plain_tip

_MOVED = (ClauseStatus.MOVED.value, ClauseStatus.MOVED_AND_EDITED.value)


class MoveLink(QPushButton):
    """“Moved to 8.2 Tone”; pressed, it leads there."""

    def __init__(self, shown: RedlineRow) -> None:
        super().__init__(move_words(shown))
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_tr("{0}: “{1}”. Go there").format(self.text(), excerpt(shown)))
        self.setToolTip(plain_tip(_tr("Go to the other end")))
        put_icon(self, "workflow", current_theme(), token="accent", size=QSize(20, 16))


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
