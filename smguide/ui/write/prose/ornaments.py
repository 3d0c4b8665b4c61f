"""Paints what stands beside the letters: bullets, numbers, the bars of quotes, grounds of code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextDocument,
    QTextTable,
)

from smguide.ui.theme import current_theme, scaled, type_font
from smguide.ui.write.prose.blocks import path_of
from smguide.ui.write.prose.dress import parts_of
from smguide.ui.write.prose.look import INDENT
from smguide.ui.write.prose.marks import place_of
from smguide.ui.write.prose.places import Path, markers

_BAR: Final = 3
_BULLET: Final = 2.6
_SIGN_GAP: Final = 7
_CODE_ROOM: Final = 8
_ROUND: Final = 6


@dataclass(frozen=True, slots=True)
class Beside:
    """A block or table with the signs of the items that begin with it, and whether it is code."""

    part: QTextBlock | QTextTable
    path: Path
    signs: tuple[tuple[int, str], ...]
    code: bool


class Ornaments:
    """Knows the blocks of a document until ``forget`` is called; paints those in sight."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._row: tuple[Beside, ...] | None = None

    def forget(self) -> None:
        """The text is another one."""
        self._row = None

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint in the coordinates of the document."""
        before: tuple[Path, float] = ((), 0.0)
        for beside in self._beside():
            area = self._area(beside.part)
            if area.top() > clip.bottom() + area.height():
                break
            if area.bottom() >= clip.top():
                _paint(painter, beside, area, before, self._document.textWidth())
            before = (beside.path, area.bottom())

    def _beside(self) -> Sequence[Beside]:
        if self._row is None:
            parts = parts_of(self._document.rootFrame())
            paths = [path_of(part) for part in parts]
            self._row = tuple(
                Beside(part, path, signs, _is_code(part))
                for part, path, signs in zip(parts, paths, markers(paths), strict=True)
            )
        return self._row

    def _area(self, part: QTextBlock | QTextTable) -> QRectF:
        layout = self._document.documentLayout()
        if isinstance(part, QTextTable):
            return layout.frameBoundingRect(part)
        return layout.blockBoundingRect(part)


def _is_code(part: QTextBlock | QTextTable) -> bool:
    return isinstance(part, QTextBlock) and place_of(part.blockFormat()).code is not None


def _paint(
    painter: QPainter, beside: Beside, area: QRectF, before: tuple[Path, float], width: float
) -> None:
    part = beside.part
    mirrored = (
        isinstance(part, QTextBlock) and part.textDirection() == Qt.LayoutDirection.RightToLeft
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.translate(width, 0)
        painter.scale(-1, 1)
    if beside.code:
        _paint_code(painter, beside, area, width)
    for depth, container in enumerate(beside.path):
        if container.kind == "quote":
            shared = before[0][: depth + 1] == beside.path[: depth + 1]
            _paint_bar(painter, depth, before[1] if shared else area.top(), area.bottom())
    for depth, sign in beside.signs:
        _paint_sign(painter, part, depth, sign, area, mirrored=mirrored)
    painter.restore()


def _paint_bar(painter: QPainter, depth: int, top: float, bottom: float) -> None:
    theme = current_theme()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.edge if theme.strong_edges else theme.thumb))
    left = depth * scaled(INDENT) + scaled(6)
    painter.drawRect(QRectF(left, top, scaled(_BAR), bottom - top))


def _paint_code(painter: QPainter, beside: Beside, area: QRectF, width: float) -> None:
    theme = current_theme()
    room = scaled(_CODE_ROOM)
    left = len(beside.path) * scaled(INDENT)
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.setBrush(QColor(theme.bg))
    ground = QRectF(left, area.top() - room, width - left, area.height() + 2 * room)
    painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)


def _paint_sign(
    painter: QPainter,
    part: QTextBlock | QTextTable,
    depth: int,
    sign: str,
    area: QRectF,
    *,
    mirrored: bool,
) -> None:
    line = _first_line(part, area)
    end = (depth + 1) * scaled(INDENT) - scaled(_SIGN_GAP)
    painter.setPen(QColor(current_theme().muted))
    if sign:
        _paint_number(painter, sign, end, line, mirrored=mirrored)
        return
    centre = QPointF(end - scaled(_BULLET) - 1, line.center().y())
    painter.setBrush(QColor(current_theme().muted) if depth % 2 == 0 else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, scaled(10 * _BULLET) / 10, scaled(10 * _BULLET) / 10)


def _paint_number(
    painter: QPainter, sign: str, end: float, line: QRectF, *, mirrored: bool
) -> None:
    font = type_font("prose")
    painter.setFont(font)
    size = QFontMetricsF(font).size(0, sign)
    place = QRectF(end + scaled(2) - size.width(), line.top(), size.width() + 1, line.height())
    if mirrored:
        painter.save()
        painter.translate(place.left() + place.right(), 0)
        painter.scale(-1, 1)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, sign)
    if mirrored:
        painter.restore()


def _first_line(part: QTextBlock | QTextTable, area: QRectF) -> QRectF:
    if isinstance(part, QTextTable) or not part.layout().lineCount():
        return QRectF(area.left(), area.top(), area.width(), 20)
    line = part.layout().lineAt(0)
    height = line.ascent() + line.descent()
    return QRectF(area.left(), area.top() + line.y(), area.width(), height)
