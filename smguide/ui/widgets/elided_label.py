"""One line of text that ends in an ellipsis when there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from smguide.ui.widgets.text import legible, plain_tip


class ElidedLabel(QLabel):
    """The whole text stays the accessible name, and is the tool tip while it is cut."""

    def __init__(
        self, words: str = "", *, role: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, words: str) -> None:
        """Show other words, hidden characters by their names."""
        super().setText(legible(words))

    @property
    def shown_text(self) -> str:
        """What there is room for."""
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """A few letters; the rest may be cut."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as tool tip when it no longer fits."""
        super().resizeEvent(event)
        self.setToolTip(plain_tip(self.text() if self.shown_text != self.text() else ""))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of the text as fits, an ellipsis after it."""
        painter = QPainter(self)
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            flags,
            self.palette(),
            self.isEnabled(),
            self.shown_text,
            self.foregroundRole(),
        )
        painter.end()
