"""The parts of the dialog: their list at the left, the one that is shown beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import ScrollingSheet
from smguide.ui.widgets.surface import column, put_on, row
from smguide.ui.widgets.text import text_label

_LIST_WIDTH: Final = 200
_WIDEST_LIST: Final = 300
"""Pixels at 100 % text, and those that it takes from the parts at most."""

_PART: Final = Qt.ItemDataRole.UserRole


class PartPage(QWidget):
    """One part: its heading, a sentence on it, and content that scrolls."""

    def __init__(self, title: str, content: Any) -> None:
        super().__init__()
        self._content = content
        self.title = title
        self.setAccessibleName(title)
        self.sentence = text_label("", tone="muted", wrap=True)
        self.area = ScrollingSheet(title, content)
        self.area.verticalScrollBar().rangeChanged.connect(self._bring_into_sight)
        body = column(self, gap=Space.MEDIUM)
        body.addWidget(text_label(title, role="heading", wrap=True))
        body.addWidget(self.sentence)
        body.addSpacing(Space.TINY)
        body.addWidget(self.area, 1)

    def reveal(self, place: str) -> None:
        """Put the keyboard on a place of the content, and see to it that it is seen."""
        self._content.reveal(place)
        self._bring_into_sight()

    @Slot()
    def _bring_into_sight(self) -> None:
        """Where the keyboard is, once the list has the height of what is on it now."""
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus() and self.area.isAncestorOf(focused):
            row_of_it = focused.parentWidget() or focused
            self.area.ensureWidgetVisible(row_of_it)

    def say(self, sentence: str) -> None:
        """Put a sentence below the heading; none takes no room."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))


class TeamHome(QWidget):
    """Goes from part to part."""

    close_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.parts = QListWidget()
        self.parts.setAccessibleName(_tr("Parts"))
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setWordWrap(True)
        self.close_button = button(_tr("Close"))
        self.said = text_label("", tone="good", wrap=True)
        self._titles: dict[str, str] = {}
        self._pages: dict[str, PartPage] = {}
        self._stack = QStackedWidget()
        self._lay_out()
        self.parts.currentItemChanged.connect(self._chosen)
        self.close_button.clicked.connect(self.close_asked)

    def _lay_out(self) -> None:
        left = QWidget()
        put_on(left, "paper", edge="right")
        left.setFixedWidth(min(scaled(_LIST_WIDTH), _WIDEST_LIST))
        column(left, margin=Space.MEDIUM).addWidget(self.parts)
        right = QWidget()
        body = column(right, margin=Space.WIDE, gap=Space.MEDIUM)
        body.addWidget(self._stack, 1)
        foot = row()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.close_button)
        body.addLayout(foot)
        across = row(self, gap=0)
        across.addWidget(left)
        across.addWidget(right, 1)

    def add_part(self, part: str, page: PartPage) -> None:
        """Put a part below the others."""
        self._pages[part], self._titles[part] = page, page.title
        self._stack.addWidget(page)
        item = QListWidgetItem(page.title)
        item.setData(_PART, part)
        self.parts.addItem(item)
        if self.parts.count() == 1:
            self.parts.setCurrentItem(item)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how much waits in which part."""
        for item in self._items():
            part = str(item.data(_PART))
            count = counts.get(part, 0)
            title = self._titles[part]
            item.setText(f"{title} · {count}" if count else title)

    @property
    def part(self) -> str:
        """The part that is shown."""
        present = self._stack.currentWidget()
        return next(part for part, page in self._pages.items() if page is present)

    def go_to(self, part: str) -> None:
        """Show another part."""
        for item in self._items():
            if item.data(_PART) == part:
                self.parts.setCurrentItem(item)

    def _items(self) -> list[QListWidgetItem]:
        return [self.parts.item(at) for at in range(self.parts.count())]

    @Slot(QListWidgetItem, QListWidgetItem)
    def _chosen(self, item: Any, _before: Any) -> None:
        if item is not None:
            self.said.clear()
            self._stack.setCurrentWidget(self._pages[item.data(_PART)])


def _tr(words: str) -> str:
    return QCoreApplication.translate("Team", words)
