"""A box to tick whose words take several lines where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from smguide.ui.theme import scaled

_AROUND_WORDS = 36
_AROUND_LINE = 8
_AROUND_LINES = 12
_LEAST = 120


def in_lines(words: str, metrics: QFontMetrics, width: int) -> str:
    """Words broken into lines of at most a width in pixels; a longer word stands alone."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


class TickBox(QCheckBox):
    """Wraps its words instead of asking for their whole length."""

    def __init__(self, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self._words = words
        self._broken: dict[tuple[int, str], str] = {}
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All words in one line."""
        wide = self.fontMetrics().horizontalAdvance(self._words) + scaled(_AROUND_WORDS)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Room for a word or two."""
        least = min(scaled(_LEAST), self.sizeHint().width())
        return QSize(least, self.heightForWidth(self.sizeHint().width()))

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the lines need."""
        lines = self._in(width).count("\n") + 1
        around = _AROUND_LINES if lines > 1 else _AROUND_LINE
        return self.fontMetrics().lineSpacing() * lines + scaled(around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        shown = self._in(self.width()).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)

    def _in(self, width: int) -> str:
        """The words in lines; layouts ask for the same few widths again and again."""
        key = (width - scaled(_AROUND_WORDS) + 2, self.font().key())
        if key not in self._broken:
            self._broken[key] = in_lines(self._words, self.fontMetrics(), key[0])
        return self._broken[key]
