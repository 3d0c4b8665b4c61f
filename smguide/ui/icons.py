"""Line icons of ``resources/icons``, tinted with a colour of the theme."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from smguide.assets import asset

if TYPE_CHECKING:
    from smguide.ui.theme import Theme

_SIZES: Final = (16, 20, 24, 32, 40, 48)
"""Pixels: the three sizes in use, and the same at double resolution."""


@cache
def _source(name: str) -> str:
    """The drawing; a section kind may name an icon of a newer smguide, which is then a document."""
    path = asset("resources", "icons", f"{name}.svg")
    known = path if path.is_file() else path.with_name("document.svg")
    return known.read_text(encoding="utf-8")


def icon_names() -> tuple[str, ...]:
    """All icons there are."""
    return tuple(sorted(path.stem for path in asset("resources", "icons").glob("*.svg")))


def paint_icon(painter: QPainter, area: QRectF, name: str, colour: str) -> None:
    """Draw an icon as lines, crisp at any resolution, for things that paint themselves."""
    svg = _source(name).replace("currentColor", colour)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, area)


@cache
def _image(name: str, colour: str, size: int) -> QImage:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, QRectF(0, 0, size, size), name, colour)
    painter.end()
    return image


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon of ``size`` logical pixels for a screen of the given pixel ratio."""
    result = QPixmap.fromImage(_image(name, colour, round(size * ratio)))
    result.setDevicePixelRatio(ratio)
    return result


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """An icon in a colour, and another one while it cannot be used."""
    result = QIcon()
    for size in _SIZES:
        result.addPixmap(QPixmap.fromImage(_image(name, colour, size)))
        if disabled:
            grey = QPixmap.fromImage(_image(name, disabled, size))
            result.addPixmap(grey, QIcon.Mode.Disabled)
    return result


def put_icon(
    target: QAction | QAbstractButton,
    name: str,
    theme: Theme,
    *,
    token: str = "ink",
    size: QSize | None = None,
) -> None:
    """Give a button or an action an icon that follows every later change of theme.

    ``size`` is that of a button's icon in pixels at 100 % text; it follows the size of text.
    """
    target.setProperty("iconName", name)
    target.setProperty("iconToken", token)
    if size is not None:
        target.setProperty("iconExtent", size)
    _tint(target, theme)


def retint(application: QApplication, theme: Theme) -> None:
    """Renew the icons of everything that is open."""
    for widget in application.allWidgets():
        if isinstance(widget, QAbstractButton):
            _tint(widget, theme)
        if isinstance(widget, QLineEdit) or widget.isWindow():
            for action in widget.findChildren(QAction):
                _tint(action, theme)


def _tint(target: QObject, theme: Theme) -> None:
    name = target.property("iconName")
    if name and isinstance(target, QAction | QAbstractButton):
        colour = str(getattr(theme, target.property("iconToken")))
        target.setIcon(icon(name, colour, theme.disabled))
        size = target.property("iconExtent")
        if size is not None and isinstance(target, QAbstractButton):
            target.setIconSize(size * _text_scale())


def _text_scale() -> float:
    application = QApplication.instance()
    return float((application and application.property("textScale")) or 1.0)
