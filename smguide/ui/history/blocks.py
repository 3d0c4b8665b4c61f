"""The parts of a redline on the page: headings, clauses, fields, gaps, remarks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QLineF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smguide.compare.changes import ClauseStatus
from smguide.compare.facts import FieldStatus
from smguide.compare.rows import RedlineRow, RowKind
from smguide.model.wording import counted
from smguide.ui.history.found import highlighted
from smguide.ui.history.page_label import PageLabel
from smguide.ui.history.redline_text import (
    changes_html,
    clean_html,
    excerpt,
    field_html,
    spoken,
)
from smguide.ui.history.selection import Gap
from smguide.ui.icons import put_icon
from smguide.ui.theme import Space, Tone, current_theme, scaled, type_font
from smguide.ui.widgets.avatar import Avatar
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.elided_label import ElidedLabel
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import plain_tip, text_label
from smguide.workspace import CommentInfo

_MOVED = (ClauseStatus.MOVED.value, ClauseStatus.MOVED_AND_EDITED.value)
_BAR = 3


class QuietButton(QToolButton):
    """A button that is seen while one is at its block, and can be reached by keyboard always."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(_tr("Comment…")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(scaled(18), scaled(18)))
        self._revealed = False

    def reveal(self, revealed: bool) -> None:
        """Be seen or not."""
        self._revealed = revealed
        self._draw_icon()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be seen."""
        self._draw_icon()
        super().focusInEvent(event)

    def _draw_icon(self) -> None:
        """The picture, once it is needed: a page has many of these buttons."""
        if self.seen and self.icon().isNull():
            put_icon(self, "comment", current_theme(), token="accent")

    @property
    def seen(self) -> bool:
        """Whether it is painted now."""
        return self._revealed or self.hasFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing while one is elsewhere, so that the text stays calm."""
        if self.seen:
            super().paintEvent(event)


class HeadingBlock(QWidget):
    """The heading of a section, or the title, with what happened to it."""

    def __init__(self, shown: RedlineRow, *, clean: bool, found: str = "") -> None:
        super().__init__()
        self.row, self._clean, self._found = shown, clean, found
        self._words = PageLabel("heading")
        body = row(self, gap=Space.SMALL)
        body.setContentsMargins(0, Space.SMALL, 0, 0)
        body.addWidget(self._words, 1)
        if not clean:
            _add_notes(body, shown.notes)
        self._render()

    def _render(self) -> None:
        shown, theme = self.row, current_theme()
        text = clean_html(shown.new) if self._clean else changes_html(shown, theme)
        inner = text.removesuffix("</p>").partition(">")[2]
        inner = highlighted(inner, self._found, theme)
        number = f'<span style="color:{theme.muted}">{shown.number}</span>&nbsp; '
        self._words.say(f"<p>{number if shown.number else ''}{inner}</p>")
        words = f"{shown.number} {spoken(shown, clean=self._clean)}".strip()
        self._words.setAccessibleName(words)

    def set_current(self, current: bool) -> None:
        """A heading is not marked; it stands out by itself."""

    def changeEvent(self, event: QEvent) -> None:
        """Colours are part of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._render()


class TextBlock(QWidget):
    """A clause or a field: its text, notes beside it, a bar at the change one is at."""

    comment_wanted = Signal(object, str)

    def __init__(
        self, shown: RedlineRow, *, clean: bool, found: str = "", remarks: bool = True
    ) -> None:
        super().__init__()
        self.row, self._clean, self._found = shown, clean, found
        self._current = False
        self._words = PageLabel("prose")
        self.button = QuietButton(_tr("Comment on “{0}”").format(excerpt(shown) or shown.label))
        self._lay_out()
        self._render()
        self.button.setVisible(remarks)
        self.button.clicked.connect(self._ask_for_comment)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.SMALL)
        body.setContentsMargins(Space.LARGE - 2, Space.SMALL, Space.SMALL, Space.SMALL)
        if self.row.notes and not self._clean:
            notes = row(gap=Space.TINY)
            _add_notes(notes, self.row.notes)
            notes.addStretch(1)
            body.addLayout(notes)
        across = row(gap=Space.MEDIUM)
        if self.row.kind is RowKind.FIELD:
            across.addWidget(_field_pill(self.row), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._words, 1)
        across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(across)

    def _render(self) -> None:
        self._words.say(highlighted(self._html(), self._found, current_theme()))
        words = spoken(self.row, clean=self._clean)
        self._words.setAccessibleName(words)
        self.setAccessibleName(words)

    def _html(self) -> str:
        theme = current_theme()
        if self.row.kind is RowKind.FIELD:
            return field_html(self.row, theme, clean=self._clean)
        unchanged = self.row.old == self.row.new
        if self._clean or unchanged:
            return clean_html(self.row.new)
        return changes_html(self.row, theme)

    @property
    def html(self) -> str:
        """The rich text that is shown."""
        return self._words.text()

    def set_current(self, current: bool) -> None:
        """Mark the change one is at."""
        self._current = current
        self.button.reveal(current or self.underMouse())
        self.update()

    @Slot()
    def _ask_for_comment(self) -> None:
        chosen = " ".join(self._words.selectedText().split())
        self.comment_wanted.emit(self.row, chosen if chosen in self.row.new else "")

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer a comment while the mouse is here."""
        super().enterEvent(event)
        self.button.reveal(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Be calm again."""
        super().leaveEvent(event)
        self.button.reveal(self._current)

    def changeEvent(self, event: QEvent) -> None:
        """Colours are part of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._render()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground of a moved clause, the sheet and the bar of the present change."""
        ground = self._ground()
        if not ground:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = theme.strong_edges
        painter.setPen(QPen(QColor(theme.edge)) if strong else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self._current:
            left = self.width() - _BAR if self.isRightToLeft() else 0
            painter.fillRect(left, 0, _BAR, self.height(), QColor(theme.accent))
        painter.end()

    def _ground(self) -> str:
        theme = current_theme()
        if self.row.status in _MOVED and not self._clean:
            return theme.move
        return theme.paper if self._current else ""


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


class RemarkBlock(Card):
    """A comment next to the clause it is about."""

    def __init__(self, remark: CommentInfo, when: str) -> None:
        super().__init__()
        self.remark = remark
        self.setAccessibleName(_tr("Comment by {0}: {1}").format(remark.name, remark.text))
        self.body.setSpacing(Space.SMALL)
        self.body.addLayout(remark_head(remark, when))
        self.body.addWidget(_prose(remark.text))
        if remark.answered:
            words = _tr("Answered in revision {0}").format(remark.answered)
            self.body.addWidget(Pill(words, Tone.GOOD))


def remark_head(remark: CommentInfo, when: str) -> QHBoxLayout:
    """Who said it and when, about which words."""
    words = column(gap=0)
    words.addWidget(ElidedLabel(remark.name, role="emphasis"))
    about = f"{when} · {_tr('on “{0}”').format(_short(remark.quote))}" if remark.quote else when
    words.addWidget(text_label(about, role="caption", tone="muted", wrap=True))
    across = row(gap=Space.SMALL)
    across.addWidget(Avatar(remark.name), 0, Qt.AlignmentFlag.AlignTop)
    across.addLayout(words, 1)
    return across


def _field_pill(shown: RedlineRow) -> Pill:
    if shown.status == FieldStatus.ADDED.value:
        return Pill(_tr("Added"), Tone.GOOD)
    if shown.status == FieldStatus.REMOVED.value:
        return Pill(_tr("Removed"), Tone.BAD)
    return Pill(_tr("Field"))


def _add_notes(layout: QHBoxLayout | QVBoxLayout, notes: Sequence[str]) -> None:
    for note in notes:
        layout.addWidget(Pill(note, Tone.PLAIN), 0, Qt.AlignmentFlag.AlignTop)


def _prose(words: str) -> QLabel:
    label = text_label(words, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return label


def _short(words: str, limit: int = 48) -> str:
    return words if len(words) <= limit else f"{words[:limit].rstrip()}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineBlocks", words)
