"""The parts of a redline on the page: headings, clauses, fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from smguide.compare.changes import ClauseStatus
from smguide.compare.facts import FieldStatus
from smguide.compare.rows import RedlineRow, RowKind
from smguide.ui.history.found import highlighted
from smguide.ui.history.page_label import PageLabel
from smguide.ui.history.quiet_button import QuietButton
from smguide.ui.history.redline_text import (
    changes_html,
    clean_html,
    excerpt,
    field_html,
    spoken,
)
from smguide.ui.theme import Space, Tone, current_theme
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row

_MOVED = (ClauseStatus.MOVED.value, ClauseStatus.MOVED_AND_EDITED.value)
_BAR = 3


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


def _field_pill(shown: RedlineRow) -> Pill:
    if shown.status == FieldStatus.ADDED.value:
        return Pill(_tr("Added"), Tone.GOOD)
    if shown.status == FieldStatus.REMOVED.value:
        return Pill(_tr("Removed"), Tone.BAD)
    return Pill(_tr("Field"))


def _add_notes(layout: QHBoxLayout | QVBoxLayout, notes: Sequence[str]) -> None:
    for note in notes:
        layout.addWidget(Pill(note, Tone.PLAIN), 0, Qt.AlignmentFlag.AlignTop)


def _tr(words: str) -> str:
    return QCoreApplication.translate("RedlineBlocks", words)
