"""A calm reader for the help: contents and search at the left, the page at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from smguide.assets import asset
from smguide.ui.accessibility import announce
from smguide.ui.help.pages import HelpPage, all_pages, found, help_page
from smguide.ui.theme import TYPE_SCALE, Space, Theme, current_theme, scaled, type_font
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.page_view import PageView
from smguide.ui.widgets.panes import mark_pane, side_by_side
from smguide.ui.widgets.search_box import SearchBox
from smguide.ui.widgets.surface import PAGE_WIDTH, column, put_on, row
from smguide.ui.widgets.text import text_label

_SIZE = (1040, 760)
_LIST_WIDTH = 290
_PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(QWidget):
    """Beside the window it explains: it stays open while one works there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(_tr("smguide help"))
        self._page = help_page("index")
        self._visited: list[str] = []
        self.back_button = button(_tr("Back"), icon="chevron-left")
        self.search = SearchBox(_tr("Search the help"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(_tr("Pages of the help"))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = text_label(_tr("Nothing found. Try other words."), tone="muted", wrap=True)
        self.browser = PageView(_tr("Page of the help"), asset("resources", "help", "pictures"))
        self._lay_out()
        self._connect()
        self._list(all_pages())
        self._show(self._page)
        wanted = QSize(scaled(_SIZE[0]), scaled(_SIZE[1]))
        self.resize(wanted.boundedTo(self.screen().availableSize()))

    def _lay_out(self) -> None:
        self.browser.setMaximumWidth(scaled(PAGE_WIDTH))
        self.browser.document().setDocumentMargin(Space.SMALL)
        left = QWidget()
        put_on(left, "paper", edge="right")
        side = column(left, margin=Space.LARGE, gap=Space.MEDIUM)
        side.addWidget(self.search)
        side.addWidget(self.nothing)
        side.addWidget(self.contents, 1)
        side.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        reading = QWidget()
        put_on(reading, "bg")
        across = row(reading, margin=Space.WIDE)
        across.addStretch(1)
        across.addWidget(self.browser, 1_000)
        across.addStretch(1)
        panes = (mark_pane(left, _tr("Contents")), mark_pane(reading, _tr("Page")))
        whole: QVBoxLayout = column(self, gap=0)
        whole.addWidget(side_by_side(panes, (_LIST_WIDTH, 0)))

    def _connect(self) -> None:
        self.search.searched.connect(self._search)
        self.contents.itemSelectionChanged.connect(self._chosen)
        self.browser.anchorClicked.connect(self._follow)
        self.back_button.clicked.connect(self.go_back)
        keys = QKeySequence.StandardKey
        QShortcut(keys.Back, self).activated.connect(self.go_back)
        QShortcut(keys.Find, self).activated.connect(self.search.setFocus)

    @property
    def page_name(self) -> str:
        """The page that is shown."""
        return self._page.name

    def show_page(self, place: str) -> None:
        """Open the window at the page about a place; the first page where there is none."""
        self.search.clear()
        self._list(all_pages())
        if self.isVisible():
            self._go_to(help_page(place))
        else:
            self._visited.clear()
            self._show(help_page(place))
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_back(self) -> None:
        """Go to the page one came from."""
        if self._visited:
            self._show(help_page(self._visited.pop()))

    def _go_to(self, page: HelpPage) -> None:
        if page.name != self._page.name:
            self._visited.append(self._page.name)
            self._show(page)

    def _show(self, page: HelpPage) -> None:
        self._page = page
        document = self.browser.document()
        document.setDefaultFont(type_font("prose"))
        document.setDefaultStyleSheet(page_style(current_theme()))
        self.browser.show_html(page.html)
        self.back_button.setEnabled(bool(self._visited))
        self._mark_page()
        self._mark_words()

    # Contents and search

    def _list(self, pages: tuple[HelpPage, ...]) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(_PAGE, page.name)
            self.contents.addItem(item)
        self.contents.blockSignals(False)
        self.nothing.setVisible(not pages)
        self._mark_page()

    def _mark_page(self) -> None:
        self.contents.blockSignals(True)
        for line in range(self.contents.count()):
            item = self.contents.item(line)
            if item.data(_PAGE) == self._page.name:
                self.contents.setCurrentItem(item)
        self.contents.blockSignals(False)

    @Slot()
    def _chosen(self) -> None:
        for item in self.contents.selectedItems():
            self._go_to(help_page(item.data(_PAGE)))

    @Slot(str)
    def _search(self, words: str) -> None:
        pages = found(words)
        self._list(pages)
        if pages and self._page not in pages:
            self._go_to(pages[0])
        self._mark_words()
        if words:
            announce(self, _tr("{0} pages found").format(len(pages)))

    def _mark_words(self) -> None:
        """Mark what was searched for, and go to the first place."""
        marks = [mark for word in self.search.text().split() for mark in self._marks(word)]
        self.browser.setExtraSelections(marks)
        if marks:
            first = min((self._cursor(mark) for mark in marks), key=QTextCursor.position)
            place = self.browser.cursorRect(first).center() + QPoint(0, self._scrolled())
            middle = self.browser.viewport().height() // 2
            self.browser.verticalScrollBar().setValue(place.y() - middle)

    def _scrolled(self) -> int:
        return self.browser.verticalScrollBar().value()

    def _cursor(self, mark: QTextEdit.ExtraSelection) -> QTextCursor:
        selection: Any = mark
        cursor: QTextCursor = selection.cursor
        return cursor

    def _marks(self, word: str) -> list[QTextEdit.ExtraSelection]:
        marks = []
        cursor = self.browser.document().find(word)
        while not cursor.isNull():
            marks.append(_mark(cursor))
            cursor = self.browser.document().find(word, cursor)
        return marks

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        """Links lead to other pages; there are none that lead out."""
        if not url.scheme():
            self._go_to(help_page(url.path().removesuffix(".md")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, unless the search field took it to clear itself."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Wear the colours of another theme as soon as it is chosen."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "browser"):
            self._show(self._page)


def _mark(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    mark: Any = QTextEdit.ExtraSelection()
    mark.cursor = QTextCursor(cursor)
    mark.format = QTextCharFormat()
    mark.format.setBackground(QColor(current_theme().selection))
    mark.format.setForeground(QColor(current_theme().ink))
    made: QTextEdit.ExtraSelection = mark
    return made


def page_style(theme: Theme) -> str:
    """The style sheet of a page; sizes follow the size of text of the window."""
    points = type_font("body").pointSizeF()
    title, heading, small = (
        f"{points * TYPE_SCALE[role]:.1f}pt" for role in ("title", "heading", "caption")
    )
    return f"""
        h1 {{ font-size: {title}; font-weight: 600; margin-bottom: 14px; }}
        h2 {{ font-size: {heading}; font-weight: 600; margin-top: 26px; margin-bottom: 6px; }}
        p {{ margin-top: 0; margin-bottom: 10px; line-height: 140%; }}
        li {{ margin-bottom: 6px; line-height: 135%; }}
        a {{ color: {theme.accent}; text-decoration: underline; }}
        table {{ margin-top: 6px; margin-bottom: 14px; border-collapse: collapse; }}
        th {{ color: {theme.muted}; font-weight: 400; text-align: left;
              border-bottom: 1px solid {theme.line}; }}
        td {{ border-bottom: 1px solid {theme.line}; }}
        pre {{ font-size: {small}; white-space: pre-wrap; margin-bottom: 14px; }}
    """


def _tr(words: str) -> str:
    return QCoreApplication.translate("Help", words)
