"""Columns side by side that can be widened, and walked through with F6."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from smguide.ui.accessibility import focusable
from smguide.ui.theme import scaled


def mark_pane(widget: QWidget, name: str) -> QWidget:
    """Make a part of a page a stop of F6, with a name for screen readers."""
    widget.setProperty("pane", True)
    widget.setAccessibleName(name)
    return widget


def panes(root: QWidget) -> Iterator[QWidget]:
    """The visible panes below ``root`` with a stop of the keyboard in them, as one reads."""
    found = [widget for widget in root.findChildren(QWidget) if _is_open_pane(widget)]
    yield from sorted(found, key=partial(_place, root))


def _is_open_pane(widget: QWidget) -> bool:
    return bool(widget.property("pane")) and widget.isVisible() and _entry(widget) is not None


def _place(root: QWidget, pane: QWidget) -> tuple[int, int]:
    """Along the line of reading first, then down."""
    corner = pane.mapTo(root, pane.rect().topLeft())
    right_to_left = root.layoutDirection() is Qt.LayoutDirection.RightToLeft
    along = root.width() - corner.x() - pane.width() if right_to_left else corner.x()
    return along, corner.y()


def _entry(pane: QWidget) -> QWidget | None:
    """Where the focus was last in a pane, else its first stop."""
    stops = [widget for widget in focusable(pane) if widget.isVisible() and widget.isEnabled()]
    last = pane.focusWidget()
    return last if last in stops else next(iter(stops), None)


def enter_pane(pane: QWidget) -> None:
    """Move the keyboard into a pane."""
    if stop := _entry(pane):
        stop.setFocus(Qt.FocusReason.TabFocusReason)


def next_pane(root: QWidget, *, step: int = 1) -> None:
    """Move the keyboard from the pane it is in to the next or, with -1, the previous one."""
    found = list(panes(root))
    if not found:
        return
    focus = root.focusWidget()
    present = next((n for n, pane in enumerate(found) if focus and _holds(pane, focus)), -1)
    start = present if present >= 0 or step > 0 else 0
    enter_pane(found[(start + step) % len(found)])


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _side_width(width: int) -> int:
    """Side columns grow less than their text, so that the middle keeps room."""
    return width + (scaled(width) - width) // 3


def side_by_side(columns: Sequence[QWidget], widths: Sequence[int]) -> QSplitter:
    """Columns with first widths in pixels at 100 % text; 0 takes what the others leave."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    _fill(splitter, columns, widths)
    return splitter


def _fill(splitter: QSplitter, columns: Sequence[QWidget], widths: Sequence[int]) -> None:
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for index, (widget, width) in enumerate(zip(columns, widths, strict=True)):
        splitter.addWidget(widget)
        splitter.setStretchFactor(index, 0 if width else 1)
    splitter.setSizes([_side_width(width) if width else 10_000 for width in widths])


def _least_width(widget: QWidget) -> int:
    """What was set for it, else what is in it asks for."""
    return widget.minimumWidth() or max(widget.minimumSizeHint().width(), 0)


class FoldingColumns(QSplitter):
    """Three columns, of which the last folds away where the window is narrow.

    ``folded`` tells whether there is no room for it; whoever listens offers a button, and
    :meth:`show_last` then shows it in place of the first column. ``widths`` as for
    :func:`side_by_side`; ``middle`` is what the middle should not go below, and ``least`` how
    narrow the first gets before the last folds, both at 100 % text.
    """

    folded = Signal(bool)

    def __init__(
        self, columns: Sequence[QWidget], widths: Sequence[int], *, middle: int, least: int = 0
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._widths = widths
        self._middle, self._least = middle, least or widths[0]
        self._columns = tuple(columns)
        self._first, self._last = columns[0], columns[-1]
        self._narrow = self._by_hand = False
        _fill(self, columns, widths)
        self.splitterMoved.connect(self._moved_by_hand)

    def minimumSizeHint(self) -> QSize:
        """Room for the middle and one side: in less than all three need, the last is folded."""
        first, middle, last = map(_least_width, self._columns)
        width = middle + max(first, last) + self.handleWidth()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold the last column, and let the first give way."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size need columns of another width, whoever widened them."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._by_hand = False
            self._fit(self.width())

    def _fit(self, width: int) -> None:
        last, middle = _side_width(self._widths[-1]), scaled(self._middle)
        narrow = width < _side_width(self._least) + middle + last
        if narrow != self._narrow:
            self._narrow = narrow
            self.folded.emit(narrow)
            self.show_last(False)
        if not self._by_hand:
            self._share(width, middle, 0 if narrow else last)

    def _share(self, width: int, middle: int, last: int) -> None:
        """What the middle does not need, the first column has, as far as it likes."""
        spare = min(width - middle - last, _side_width(self._widths[0]))
        first = max(spare, _side_width(self._least))
        self.setSizes([first, max(width - first - last, 0), last])

    @Slot()
    def _moved_by_hand(self) -> None:
        self._by_hand = True

    @Slot(bool)
    def show_last(self, shown: bool) -> None:
        """Show the last column in place of the first, or the first again."""
        self._last.setVisible(shown or not self._narrow)
        self._first.setVisible(not (shown and self._narrow))
