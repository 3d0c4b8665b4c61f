"""What stands on the page for clauses in which nothing happened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from smguide.model.wording import counted
from smguide.ui.history.comparison.selection import Gap
from smguide.ui.theme import Space, current_theme, type_font
from smguide.ui.widgets.text import plain_tip


class GapBlock(QAbstractButton):
    """Stands for clauses in which nothing happened; pressed, it gives way to them."""

    opened = Signal(object)

    def __init__(self, gap: Gap) -> None:
        super().__init__()
        self.gap = gap
        self.setText(_tr("{0} unchanged").format(counted(len(gap.rows), "clause")))
        self.setAccessibleName(_tr("{0}, show").format(self.text()))
        self.setToolTip(plain_tip(_tr("Show what is unchanged")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        """A line of small letters with air above and below."""
        metrics = QFontMetrics(type_font("caption"))
        return QSize(
            metrics.horizontalAdvance(self.text()) + 2 * Space.WIDE,
            metrics.height() + 2 * Space.SMALL,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words in the middle of a hairline."""
        theme, font = current_theme(), type_font("caption")
        lively = self.underMouse() or self.hasFocus()
        half = QFontMetrics(font).horizontalAdvance(self.text()) / 2 + Space.MEDIUM
        middle = QRectF(self.rect()).center()
        painter = QPainter(self)
        painter.setPen(QColor(theme.line))
        painter.drawLine(QLineF(Space.MEDIUM, middle.y(), middle.x() - half, middle.y()))
        painter.drawLine(
            QLineF(middle.x() + half, middle.y(), self.width() - Space.MEDIUM, middle.y())
        )
        painter.setPen(QColor(theme.accent if lively else theme.muted))
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            self._paint_ring(painter, QRectF(middle.x() - half, 2, 2 * half, self.height() - 4))
        painter.end()

    def _paint_ring(self, painter: QPainter, area: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().focus), 2))
        painter.drawRoundedRect(area, 6, 6)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineBlocks", words)
