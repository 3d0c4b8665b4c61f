"""The rail at the left: one place after another, each a picture and a word."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from smguide.ui.icons import paint_icon
from smguide.ui.theme import Space, Theme, Tone, current_theme, scaled, type_font
from smguide.ui.widgets.pill import paint_pill, pill_size
from smguide.ui.widgets.surface import column, put_on
from smguide.ui.widgets.text import plain_tip

_ICON = 22
_WIDTH = 64
_MOST_COUNTED = 99
_TEXT_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class RailButton(QAbstractButton):
    """A place; checked while one is there."""

    def __init__(self, place: str, words: str, icon: str, shortcut: str = "") -> None:
        super().__init__()
        self.place = place
        self._icon = icon
        self._by_keyboard = False
        self._count = 0
        self.setText(words)
        self.setCheckable(True)
        self.setToolTip(plain_tip(f"{words} ({shortcut})" if shortcut else words))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_count(self, count: int, spoken: str) -> None:
        """Show how many things wait there; ``spoken`` is what screen readers say of it."""
        self._count = count
        self.setAccessibleDescription(spoken if count else "")
        self.update()

    def _text_area(self, width: int) -> QRect:
        room = QRect(0, Space.SMALL + scaled(_ICON) + 3, width, 1_000)
        return QFontMetrics(type_font("label")).boundingRect(room, int(_TEXT_FLAGS), self.text())

    def sizeHint(self) -> QSize:
        """As wide as the longest word, as high as the words need, which may take two lines."""
        metrics = QFontMetrics(type_font("label"))
        longest = max(metrics.horizontalAdvance(word) for word in self.text().split())
        width = max(scaled(_WIDTH), longest + Space.SMALL)
        return QSize(width, self._text_area(width).bottom() + Space.SMALL)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring to those who came by keyboard."""
        self._by_keyboard = event.reason() in _KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture above words, on a soft ground while checked."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        colour = self._colour(theme)
        across = scaled(_ICON)
        left = (self.width() - across) / 2
        paint_icon(painter, QRectF(left, Space.SMALL, across, across), self._icon, colour)
        painter.setPen(QColor(colour))
        painter.setFont(type_font("label"))
        painter.drawText(self._text_area(self.width()), int(_TEXT_FLAGS), self.text())
        if self._count:
            self._paint_count(painter, theme)
        painter.end()

    def _paint_count(self, painter: QPainter, theme: Theme) -> None:
        """At the upper corner of the picture, as a pill with the number."""
        words = str(self._count) if self._count <= _MOST_COUNTED else f"{_MOST_COUNTED}+"
        across = (self.width() + scaled(_ICON)) // 2
        left = across - Space.TINY
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - pill_size(words).width()
        paint_pill(painter, QPoint(left, Space.TINY // 2), words, Tone.WARN, theme)

    def _colour(self, theme: Theme) -> str:
        if not self.isEnabled():
            return theme.disabled
        return theme.accent if self.isChecked() else theme.muted

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        ground = theme.accent_soft if self.isChecked() else theme.hover
        if self.isChecked() or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        ring = self.hasFocus() and self._by_keyboard
        if ring or (self.isChecked() and theme.strong_edges):
            painter.setPen(QPen(QColor(theme.focus if ring else theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)


class NavRail(QWidget):
    """Emits ``chosen`` with the id of a place. One tab stop; arrow keys move within."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        put_on(self, "paper", edge="right")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._toggled)
        self._buttons: dict[str, RailButton] = {}
        self._body = column(self, gap=Space.TINY)
        self._body.setContentsMargins(Space.SMALL - 2, Space.MEDIUM, Space.SMALL - 2, Space.MEDIUM)
        self._body.addStretch(1)

    def add_place(self, place: str, words: str, icon: str, *, shortcut: str = "") -> RailButton:
        """Add a place below the others."""
        button = RailButton(place, words, icon, shortcut)
        self._buttons[place] = button
        self._group.addButton(button)
        self._body.insertWidget(self._body.count() - 1, button)
        return button

    def button(self, place: str) -> RailButton:
        """The button of a place."""
        return self._buttons[place]

    def go_to(self, place: str) -> None:
        """Mark a place as the present one."""
        self._buttons[place].setChecked(True)

    @Slot(QAbstractButton, bool)
    def _toggled(self, button: QAbstractButton, checked: bool) -> None:
        if not isinstance(button, RailButton):
            return
        stop = Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(stop)
        if checked:
            self.chosen.emit(button.place)
