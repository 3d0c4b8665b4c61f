"""The rail at the left: one place after another, each a picture and a word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from smguide.ui.icons import paint_icon
from smguide.ui.theme import Space, Theme, current_theme, type_font
from smguide.ui.widgets.surface import column, put_on

_ICON = 22
_WIDTH = 64
_TEXT_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class RailButton(QAbstractButton):
    """A place; checked while one is there."""

    def __init__(self, place: str, words: str, icon: str, shortcut: str = "") -> None:
        super().__init__()
        self.place = place
        self._icon = icon
        self.setText(words)
        self.setCheckable(True)
        self.setToolTip(f"{words} ({shortcut})" if shortcut else words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _text_area(self) -> QRect:
        room = QRect(2, Space.SMALL + _ICON + 3, _WIDTH - 4, 200)
        return QFontMetrics(type_font("label")).boundingRect(room, int(_TEXT_FLAGS), self.text())

    def sizeHint(self) -> QSize:
        """As high as the words need, which may take two lines."""
        return QSize(_WIDTH, self._text_area().bottom() + Space.SMALL)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture above words, on a soft ground while checked."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, theme)
        colour = theme.accent if self.isChecked() else theme.muted
        left = (_WIDTH - _ICON) / 2
        paint_icon(painter, QRectF(left, Space.SMALL, _ICON, _ICON), self._icon, colour)
        painter.setPen(QColor(colour))
        painter.setFont(type_font("label"))
        area = QRect(2, self._text_area().top(), _WIDTH - 4, self.height())
        painter.drawText(area, int(_TEXT_FLAGS), self.text())
        painter.end()

    def _paint_ground(self, painter: QPainter, theme: Theme) -> None:
        ground = theme.accent_soft if self.isChecked() else theme.hover
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        edge = theme.focus if self.hasFocus() else theme.accent
        if self.hasFocus() or (self.isChecked() and theme.strong_edges):
            painter.setPen(QPen(QColor(edge), 2))
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
        if checked and isinstance(button, RailButton):
            self.chosen.emit(button.place)
