"""What screen readers and keyboards need, and a walker that finds where it is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

_INNER_PARTS = ("qt_",)


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a sentence about something that happened."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def accessible_name(widget: QWidget) -> str:
    """What a screen reader calls the widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Everything below ``root`` that the keyboard can reach when ``root`` is shown."""
    for widget in [root, *root.findChildren(QWidget)]:
        shown = widget is root or widget.isVisibleTo(root)
        inner = widget.objectName().startswith(_INNER_PARTS)
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if shown and reachable and not inner and widget.focusProxy() is None:
            yield widget


def tab_in_reading_order(root: QWidget) -> None:
    """Let Tab go through what is in sight below ``root`` as one reads: down, and then across.

    Qt follows the order in which widgets were built, which is another one where parts come and go.
    """
    right = root.layoutDirection() == Qt.LayoutDirection.RightToLeft
    stops = [(w.mapTo(root, w.rect().topLeft()), w) for w in focusable(root)]
    stops.sort(key=lambda stop: (stop[0].y(), -stop[0].x() if right else stop[0].x()))
    for (_, before), (_, after) in pairwise(stops):
        QWidget.setTabOrder(before, after)


def unnamed(root: QWidget) -> Iterator[QWidget]:
    """Focusable widgets below ``root`` that a screen reader cannot call by a name."""
    return (widget for widget in focusable(root) if not accessible_name(widget))


def duplicate_mnemonics(root: QWidget) -> dict[str, list[str]]:
    """Mnemonic keys that two visible things below ``root``, or of one menu, share."""
    found = _duplicates(_visible_texts(root))
    for menu in root.findChildren(QMenu):
        found |= _duplicates(action.text() for action in menu.actions())
    return found


def _visible_texts(root: QWidget) -> Iterator[str]:
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()):
            yield widget.text()


def _duplicates(texts: Iterable[str]) -> dict[str, list[str]]:
    with_keys = [(QKeySequence.mnemonic(text).toString(), text) for text in texts]
    counts = Counter(key for key, _text in with_keys if key)
    return {
        key: [text for used, text in with_keys if used == key]
        for key, count in counts.items()
        if count > 1
    }
