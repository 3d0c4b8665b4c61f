"""A person as initials in a circle."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smguide.ui.theme import Theme, current_theme, type_font

AVATAR = 28
"""Logical pixels across."""


def initials(name: str) -> str:
    """``Dana Kovač`` is DK, ``Ana`` is A."""
    words = [word for word in name.split() if word[:1].isalnum()]
    chosen = words if len(words) < 2 else (words[0], words[-1])
    return "".join(word[0].upper() for word in chosen) or "?"


def paint_avatar(painter: QPainter, area: QRect, name: str, theme: Theme) -> None:
    """Draw the initials of a name, for delegates as well."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(theme.accent_soft))
    painter.setPen(QPen(QColor(theme.accent)) if theme.strong_edges else Qt.PenStyle.NoPen)
    painter.drawEllipse(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5))
    font = QFont(type_font("label"))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(theme.accent))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.restore()


class Avatar(QWidget):
    """The circle as a widget, named for the person."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A circle of fixed size."""
        return QSize(AVATAR, AVATAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The initials in the colours of the present theme."""
        painter = QPainter(self)
        paint_avatar(painter, QRect(0, 0, AVATAR, AVATAR), self._name, current_theme())
        painter.end()
