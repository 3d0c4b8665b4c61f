"""A part of a dialog that scrolls when text is large or the screen is small."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QSizePolicy, QWidget

from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column

_LEAST = 160


class ScrollingSheet(QScrollArea):
    """As tall as its content where there is room; Qt scrolls to what the keyboard reaches."""

    def __init__(self, name: str, content: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._sheet = QWidget()
        body = column(self._sheet)
        body.setContentsMargins(0, 0, Space.MEDIUM, 0)
        body.addWidget(content)
        body.addStretch(1)
        self.setWidget(self._sheet)

    def sizeHint(self) -> QSize:
        """What the content would like."""
        inner = self._sheet.sizeHint()
        return QSize(inner.width(), max(inner.height(), _LEAST))

    def minimumSizeHint(self) -> QSize:
        """A few lines; the rest can be scrolled to."""
        return QSize(self._sheet.minimumSizeHint().width(), min(_LEAST, self.sizeHint().height()))

    def hasHeightForWidth(self) -> bool:
        """Wrapped text is taller where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the content needs."""
        return max(self._sheet.heightForWidth(width), self._sheet.minimumSizeHint().height())


def grow_dialog(dialog: QDialog, sheet: ScrollingSheet) -> None:
    """Make a dialog taller for what was opened in it, but no taller than its window."""
    for child in reversed(sheet.findChildren(QWidget)):
        if inner := child.layout():
            inner.activate()
    part: QWidget | None = sheet
    while part is not None and part is not dialog:
        part.updateGeometry()
        part = part.parentWidget()
        if part is not None and (outer := part.layout()):
            outer.activate()
    layout, owner = dialog.layout(), dialog.parentWidget()
    if layout is not None:
        room = owner.window().height() if owner else dialog.height()
        needed = min(layout.totalHeightForWidth(dialog.width()), room)
        dialog.resize(dialog.width(), max(dialog.height(), needed))


def fit_dialog(dialog: QDialog, width: int, *, least_height: int = 0) -> None:
    """Make a dialog so wide, and as tall as its words need, but no larger than its window."""
    owner = dialog.parentWidget()
    room = owner.window().size() if owner else QSize(width, 10_000)
    wide = max(min(width, room.width()), dialog.minimumSizeHint().width())
    layout = dialog.layout()
    needed = layout.totalHeightForWidth(wide) if layout else least_height
    dialog.resize(wide, min(max(needed, least_height), max(room.height(), 400)))
