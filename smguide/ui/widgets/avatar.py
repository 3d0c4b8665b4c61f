"""A person as initials in a circle."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from smguide.ui.theme import Theme, current_theme, type_font
from smguide.ui.widgets.text import plain_tip

_LEAST = 28
"""Logical pixels across, at 100 % text."""


def avatar_size() -> QSize:
    """Room for two letters and air around them."""
    across = max(_LEAST, QFontMetrics(type_font("label")).height() * 2)
    return QSize(across, across)


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
        self.setToolTip(plain_tip(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A circle that grows with the text."""
        return avatar_size()

    def minimumSizeHint(self) -> QSize:
        """A circle is never cut."""
        return avatar_size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The initials in the colours of the present theme."""
        painter = QPainter(self)
        paint_avatar(painter, self.rect(), self._name, current_theme())
        painter.end()
