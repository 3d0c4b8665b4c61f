"""Who last changed each clause, quietly beside the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMargins,
    QObject,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from smguide.ui.history.comparison.blocks import TextBlock
from smguide.ui.history.comparison.clause_rows import clause_blocks
from smguide.ui.history.comparison.comparison_pane import ComparisonPane
from smguide.ui.history.comparison.redline_text import excerpt
from smguide.ui.history.looking import Look
from smguide.ui.moments import long_moment, short_day
from smguide.ui.tasks import Latest, Runner
from smguide.ui.theme import Space, current_theme, scaled, type_font
from smguide.ui.widgets.buttons import icon_button
from smguide.ui.widgets.text import legible, plain_tip
from smguide.workspace import Desk, LastChange

_WIDTH = 132
"""Pixels at 100 % text that are taken from the text."""

_NARROW = 440
"""Pixels at 100 % text: in less, the mark stands below the words."""


@dataclass(frozen=True, slots=True)
class LastChanges:
    """The last change of each clause of a revision, by the id of the clause."""

    number: int
    by_clause: Mapping[str, LastChange]
    today: date


def read_last_changes(desk: Desk, look: Look) -> LastChanges:
    """Who last changed what; in a draft, what is new in it has no revision yet."""
    which = "latest" if look.is_draft else str(look.number)
    return LastChanges(look.number, desk.past.last_changed(which), desk.today)


class LastChangeMark(QAbstractButton):
    """A name, a number and a day at the end of a clause; ``pressed_for`` the story of it."""

    pressed_for = Signal(str)

    def __init__(self, block: TextBlock, change: LastChange, today: date) -> None:
        super().__init__(block)
        self.clause = block.row.clause_id
        self._lines = (change.name, f"{change.number} · {short_day(change.at, today)}")
        said = _told(change)
        self.setAccessibleName(_tr("“{0}” was last changed by {1}").format(
            excerpt(block.row), change.name
        ))  # fmt: skip
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(said))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._tell)
        layout = block.layout()
        self._margins = layout.contentsMargins() if layout else QMargins()
        block.setMinimumHeight(self.sizeHint().height() + 2 * Space.SMALL)
        block.installEventFilter(self)
        self._make_room(block)
        self.show()

    @Slot()
    def _tell(self) -> None:
        self.pressed_for.emit(self.clause)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the side of the block."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, TextBlock):
            self._make_room(watched)
        return super().eventFilter(watched, event)

    def _make_room(self, block: TextBlock) -> None:
        """Stand beside the words, in a narrow column below them."""
        layout, right_to_left = block.layout(), block.isRightToLeft()
        if layout is None:
            return
        width, height = scaled(_WIDTH), self.sizeHint().height()
        below = block.width() < scaled(_NARROW)
        margins = QMargins(self._margins)
        if below:
            margins.setBottom(margins.bottom() + height)
        elif right_to_left:
            margins.setLeft(margins.left() + width + Space.MEDIUM)
        else:
            margins.setRight(margins.right() + width + Space.MEDIUM)
        if margins != layout.contentsMargins():
            layout.setContentsMargins(margins)
        inset = self._margins.left() if below else Space.SMALL
        at_left = below != right_to_left
        left = inset if at_left else block.width() - width - inset
        top = block.height() - height - Space.TINY if below else Space.SMALL
        self.setGeometry(QRect(left, top, width, height))

    def sizeHint(self) -> QSize:
        """Two lines of small letters."""
        return QSize(scaled(_WIDTH), 2 * QFontMetrics(type_font("caption")).lineSpacing() + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Muted, behind a hairline; in the accent while one is there."""
        theme, font = current_theme(), type_font("caption")
        lively = self.underMouse() or self.hasFocus()
        metrics, painter = QFontMetrics(font), QPainter(self)
        right_to_left = self.isRightToLeft()
        edge = self.width() - 1 if right_to_left else 0
        painter.setPen(QPen(QColor(theme.focus if self.hasFocus() else theme.line), 2))
        painter.drawLine(edge, 0, edge, self.height())
        painter.setPen(QColor(theme.accent if lively else theme.muted))
        painter.setFont(font)
        room = self.rect().adjusted(
            *((0, 2, -Space.SMALL, 0) if right_to_left else (Space.SMALL, 2, 0, 0))
        )
        for line in self._lines:
            cut = metrics.elidedText(legible(line), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeading), cut)
            room.translate(0, metrics.lineSpacing())
        painter.end()


class LastChangeColumn(QObject):
    """Puts the marks beside the clean text while they are wanted.

    ``toggle`` turns them on and off; ``story_wanted`` with the clause of a mark that was pressed.
    """

    story_wanted = Signal(str)

    def __init__(self, pane: ComparisonPane, runner: Runner) -> None:
        super().__init__(pane)
        self._view, self._bar = pane.view, pane.change_bar
        self._reads = Latest(runner)
        self._known: LastChanges | None = None
        self._shown: tuple[Desk, Look] | None = None
        self.toggle = icon_button(
            _tr("Who changed it"),
            "people",
            tip=_tr("Beside each clause, who changed it last and when"),
            checkable=True,
        )
        self.toggle.setChecked(True)
        self.toggle.hide()
        self._bar.add_choice(self.toggle)
        self._bar.mode_changed.connect(self._mode_changed)
        self.toggle.clicked.connect(self._bar.mode_changed)
        self._view.growing.grown.connect(self._add_marks)

    def show(self, desk: Desk, look: Look) -> None:
        """From now on, who last changed the clauses of this revision."""
        if self._shown is None or self._shown[0] is not desk or look.is_draft:
            self._known = None
        self._shown = (desk, look)
        self._mode_changed()

    @property
    def _is_wanted(self) -> bool:
        return self._bar.clean.isChecked() and self.toggle.isChecked()

    @Slot()
    def _mode_changed(self) -> None:
        self.toggle.setVisible(self._bar.clean.isChecked())
        if not self._is_wanted or self._shown is None:
            return
        if self._known is not None and self._known.number == self._shown[1].number:
            self._add_marks(self._view.blocks)
        else:
            self._reads.submit(read_last_changes, *self._shown, done=self._show)

    def _show(self, known: LastChanges) -> None:
        self._known = known
        self._add_marks(self._view.blocks)

    @Slot(object)
    def _add_marks(self, widgets: Sequence[QWidget]) -> None:
        if self._known is None or self._shown is None or not self._is_wanted:
            return
        look = self._shown[1]
        if self._known.number != look.number:
            return
        for block in clause_blocks(widgets):
            change = self._known.by_clause.get(block.row.clause_id)
            is_new = look.is_draft and bool(block.row.change)
            marked = block.findChild(LastChangeMark) is not None
            if change is not None and not marked and not is_new:
                mark = LastChangeMark(block, change, self._known.today)
                mark.pressed_for.connect(self.story_wanted)


def _told(change: LastChange) -> str:
    lines = [
        _tr("Revision {0}, {1}").format(change.number, long_moment(change.at)),
        change.summary,
        _tr("Why: {0}").format(change.reason) if change.reason else "",
        _tr("Press to see the story of this clause."),
    ]
    return "\n".join(filter(None, lines))


def _tr(words: str) -> str:
    return QCoreApplication.translate("LastChanges", words)
