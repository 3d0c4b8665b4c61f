"""A field to search in, with its sign and a way to clear it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from smguide.ui.icons import put_icon
from smguide.ui.theme import current_theme

_PAUSE = 180
"""Milliseconds of quiet before searching."""
_TO_THE_LIST: Final = frozenset(
    {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
)


class SearchBox(QLineEdit):
    """Emits ``searched`` shortly after the last keystroke, at once on Enter; Escape clears."""

    searched = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setClearButtonEnabled(True)
        self._add_sign()
        self._found: QAbstractItemView | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._text_changed)
        self.returnPressed.connect(self._search)

    def _add_sign(self) -> None:
        sign = QAction(self)
        put_icon(sign, "search", current_theme(), token="muted")
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)

    def lead_to(self, found: QAbstractItemView) -> None:
        """Let the arrows move in the list of what is found while one types here."""
        self._found = found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears first and only then closes what is around; arrows may lead to a list."""
        if self._found is not None and event.key() in _TO_THE_LIST:
            self.find_now()
            self._found.setFocus(Qt.FocusReason.TabFocusReason)
            self._found.event(event)
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _text_changed(self, _text: str) -> None:
        self._pause.start()

    def find_now(self) -> None:
        """Search for what was just typed without waiting; nothing where that is done already."""
        if self._pause.isActive():
            self._search()

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text().strip())
