"""A text as a sign that a telephone reads: dark squares on light, in every theme."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smguide.ui.theme import scaled

_QUIET: Final = 4
"""Light squares around the sign, without which it cannot be found (ISO/IEC 18004)."""

_LEAST_SQUARE: Final = 5
_DARK: Final = "#000000"
_LIGHT: Final = "#ffffff"
"""Signs drawn light on dark are not read by many telephones: the colours stay in every theme."""

Squares = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=8)
def squares(text: str) -> Squares:
    """The dark squares of the sign for a text, row by row, without the quiet zone."""
    import segno  # where it is needed: few ever open this part

    made = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(dark) for dark in line) for line in made.matrix)


class QrSign(QWidget):
    """Paints a text; whoever cannot see it hears the words that it stands for."""

    def __init__(self) -> None:
        super().__init__()
        self._squares: Squares = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str, spoken: str) -> None:
        """Show the sign for ``text``; ``spoken`` is its accessible name."""
        self._squares = squares(text) if text else ()
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Squares of whole pixels, so that none is blurred."""
        side = (len(self._squares) + 2 * _QUIET) * scaled(_LEAST_SQUARE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """The sign is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The light ground and the dark squares."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(_LIGHT))
        side = scaled(_LEAST_SQUARE)
        for line, row_ in enumerate(self._squares):
            for place, dark in enumerate(row_):
                if dark:
                    at = QRect((place + _QUIET) * side, (line + _QUIET) * side, side, side)
                    painter.fillRect(at, QColor(_DARK))
        painter.end()
