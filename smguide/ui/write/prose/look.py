"""How prose looks: formats of Qt for what is true of letters and blocks, by theme and type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from smguide.model.prose import Alignment
from smguide.ui.theme import Theme, current_theme, scaled, type_font
from smguide.ui.widgets.text import plain_tip
from smguide.ui.write.prose.marks import (
    Atom,
    Marks,
    Place,
    Property,
    keep_atom,
    keep_marks,
    keep_place,
)
from smguide.ui.write.prose.places import Path, path_as_text

_HEADING_SIZES: Final = (1.32, 1.16, 1.04, 1.0, 1.0, 1.0)
_CODE_SIZE: Final = 0.92
LINE_SPACING: Final = 132
_GAP, _TIGHT_GAP, _HEADING_GAP, _TABLE_GAP, _CODE_GAP = 9, 2, 14, 12, 21
INDENT: Final = 26
"""Pixels at 100 % that one quote or list is moved in."""

_CELL_PADDING: Final = 6
_CODE_MARGIN: Final = 12

_ALIGNED: Final[dict[str, Qt.AlignmentFlag]] = {
    "": Qt.AlignmentFlag.AlignLeading,
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of a theme and the size of type, as formats."""

    theme: Theme
    points: float
    fixed: str

    def letters(self, marks: Marks, place: Place, *, head: bool = False) -> QTextCharFormat:
        """Letters with these marks in a block at that place, or in the ``head`` of a table."""
        wanted = QTextCharFormat()
        keep_marks(wanted, marks)
        self._size(wanted, place, head=head)
        if marks.strong:
            wanted.setFontWeight(QFont.Weight.Bold)
        if marks.emphasis:
            wanted.setFontItalic(True)
        if marks.code or place.code is not None:
            wanted.setFontFamilies([self.fixed])
            wanted.setFontPointSize(self._points(place) * _CODE_SIZE)
        if marks.code:
            wanted.setBackground(QBrush(QColor(self.theme.hover)))
        if marks.link:
            self._link(wanted, marks)
        return wanted

    def _points(self, place: Place) -> float:
        return self.points * (_HEADING_SIZES[place.heading - 1] if place.heading else 1.0)

    def _size(self, wanted: QTextCharFormat, place: Place, *, head: bool) -> None:
        if place.heading:
            wanted.setFontPointSize(self._points(place))
        if place.heading or head:
            wanted.setFontWeight(QFont.Weight.DemiBold)

    def _link(self, wanted: QTextCharFormat, marks: Marks) -> None:
        wanted.setForeground(QBrush(QColor(self.theme.accent)))
        wanted.setFontUnderline(True)
        wanted.setToolTip(plain_tip("\n".join(filter(None, (marks.title, marks.link)))))

    def atom(
        self, atom: Atom, marks: Marks, place: Place, *, head: bool = False
    ) -> QTextCharFormat:
        """The letter that stands for an atom."""
        wanted = self.letters(marks, place, head=head)
        wanted.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
        keep_atom(wanted, atom)
        if atom.label:
            wanted.setToolTip(plain_tip(f"{atom.label}\n{atom.source}"))
        return wanted

    def block(self, place: Place, *, whole: bool = False) -> QTextBlockFormat:
        """A block at that place. Gaps above and below fall together, as Qt lays blocks out.

        ``whole`` is for a line across and mark-up kept as it is.
        """
        wanted = QTextBlockFormat()
        keep_place(wanted, place)
        spacing = 100 if whole else LINE_SPACING
        wanted.setLineHeight(spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        wanted.setIndent(len(place.path))
        above = below = scaled(_TIGHT_GAP if _is_tight(place.path) else _GAP)
        if place.heading:
            above, below = scaled(_HEADING_GAP), scaled(_TIGHT_GAP * 2)
        if place.code is not None:
            above = below = scaled(_CODE_GAP)
            wanted.setLeftMargin(scaled(_CODE_MARGIN))
            wanted.setRightMargin(scaled(_CODE_MARGIN))
        wanted.setTopMargin(above)
        wanted.setBottomMargin(below)
        return wanted

    def cell_block(self, alignment: str) -> QTextBlockFormat:
        """The one block of a cell."""
        wanted = QTextBlockFormat()
        wanted.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        wanted.setAlignment(_ALIGNED[alignment])
        return wanted

    def cell(self, *, head: bool) -> QTextTableCellFormat:
        """A cell, with the ground of the head where it is in that."""
        wanted = QTextTableCellFormat()
        wanted.setPadding(scaled(_CELL_PADDING))
        if head:
            wanted.setBackground(QBrush(QColor(self.theme.hover)))
        return wanted

    def table(
        self,
        path: Path,
        alignments: tuple[Alignment, ...],
        shares: tuple[float, ...] = (),
        *,
        mirrored: bool = False,
    ) -> QTextTableFormat:
        """A table at a place, with light lines, as wide as the text."""
        wanted = QTextTableFormat()
        wanted.setProperty(Property.PATH, path_as_text(path))
        wanted.setProperty(Property.ALIGNMENTS, ",".join(alignments))
        wanted.setBorder(1)
        wanted.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        wanted.setBorderCollapse(True)
        wanted.setBorderBrush(
            QBrush(QColor(self.theme.edge if self.theme.strong_edges else self.theme.line))
        )
        wanted.setCellSpacing(0)
        wanted.setTopMargin(scaled(_TABLE_GAP))
        wanted.setBottomMargin(scaled(_TABLE_GAP))
        inset = scaled(INDENT) * len(path)
        (wanted.setRightMargin if mirrored else wanted.setLeftMargin)(inset)
        if mirrored:
            wanted.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        wanted.setColumnWidthConstraints(_widths(shares or _even(len(alignments))))
        wanted.setHeaderRowCount(1)
        return wanted


def _widths(shares: tuple[float, ...]) -> list[QTextLength]:
    return [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]


def _even(columns: int) -> tuple[float, ...]:
    return (100 / columns,) * columns


def _is_tight(path: Path) -> bool:
    return bool(path) and path[-1].is_list and path[-1].tight


def present_look() -> Look:
    """The look of the present theme and size of text."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    return Look(current_theme(), type_font("prose").pointSizeF(), fixed.family())
