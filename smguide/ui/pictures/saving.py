"""A picture as a file: drawn lines and letters (SVG), or dots (PNG)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QPainter

from smguide.ui.pictures.sheet import Sheet, paint_sheet

_DOTS = 2
"""Dots for each pixel, so that a printed picture is not coarse."""


def write_picture(sheet: Sheet, path: Path) -> None:
    """Write a PNG where the name ends so, else an SVG.

    Raises:
        OSError: the file cannot be written.
    """
    as_dots = path.suffix.lower() == ".png"
    path.write_bytes(png_of(sheet) if as_dots else svg_of(sheet))


def svg_of(sheet: Sheet) -> bytes:
    """The picture as an SVG, which grows without becoming coarse."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(sheet.width, sheet.height))
    generator.setViewBox(QRect(0, 0, sheet.width, sheet.height))
    generator.setTitle(sheet.title)
    generator.setDescription("\n".join(sheet.texts))
    painter = QPainter(generator)
    paint_sheet(painter, sheet)
    painter.end()
    return bytes(buffer.data().data())


def png_of(sheet: Sheet) -> bytes:
    """The picture as a PNG."""
    image = QImage(sheet.width * _DOTS, sheet.height * _DOTS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_DOTS)
    painter = QPainter(image)
    paint_sheet(painter, sheet)
    painter.end()
    image.setText("Title", sheet.title)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
