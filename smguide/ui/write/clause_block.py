"""One clause on the page: its text, its reason, how settled it is, and the bar of the focus."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QEvent,
    QLocale,
    QObject,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smguide.model.guidelines import Clause, Maturity
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.theme import Space, Tone, current_theme, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.ui.write.clause_editor import ClauseEditor

TOOLS_HEIGHT: Final = 26
"""Logical pixels at 100 % that clauses keep free between them, so that no word is covered."""

_BAR = 3
_ROUND = 4


def maturity_words(maturity: Maturity, until: date | None = None) -> str:
    """How settled a clause is, in words."""
    if maturity is Maturity.TRIAL and until is not None:
        day = QLocale().toString(QDate(until.year, until.month, until.day), "d MMMM yyyy")
        return _tr("On trial until {0}").format(day)
    return {
        Maturity.DRAFT: _tr("Draft"),
        Maturity.TRIAL: _tr("On trial"),
        Maturity.SETTLED: _tr("Settled"),
    }[maturity]


class LockedLine(QWidget):
    """Says that a template asks to keep the words of a clause, why, and how to change them."""

    def __init__(self) -> None:
        super().__init__()
        self.reason = text_label("", role="caption", tone="muted", wrap=True)
        self.unlock = button(_tr("Unlock"), kind="link", icon="lock")
        across = row(self, gap=Space.SMALL)
        across.addWidget(self.reason, 1)
        across.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_reason(self, reason: str) -> None:
        """Show why the clause is locked; nothing where it is not."""
        self.reason.setText(_tr("Locked by the template. {0}").format(reason))
        self.unlock.setAccessibleDescription(self.reason.text())
        self.setVisible(bool(reason))


class ClauseBlock(QWidget):
    """Shows a clause; says what was typed and never changes anything itself.

    ``written`` carries the clause, its text, and what was done to it.
    """

    written = Signal(str, str, str)
    reasoned = Signal(str, str)
    activity_changed = Signal(object)
    hovered = Signal(object)
    caret_moved = Signal(object)
    unlock_wanted = Signal(str)

    def __init__(self, clause: Clause) -> None:
        super().__init__()
        self.clause = clause
        self._with_reasons = True
        self._why_wanted = False
        self.editor = ClauseEditor(_tr("Clause"))
        self.editor.hint(_tr("Write here. Enter twice begins another clause."))
        self.why = TextBlock(_tr("Why this clause is there"), role="caption")
        self.why.setProperty("tone", "muted")
        self.why_label = text_label(_tr("Why"), role="caption", tone="muted")
        self.pill = Pill("")
        self.lock = LockedLine()
        self._lay_out()
        self.editor.edited.connect(self._written)
        self.editor.entered.connect(self._entered)
        self.editor.cursorPositionChanged.connect(self._caret_moved)
        self.lock.unlock.clicked.connect(self._unlock)
        self.why.typed.connect(self._reasoned)
        self.why.installEventFilter(self)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.TINY)
        body.setContentsMargins(14 + _BAR, self.room_above, 14, self.room_above)
        body.addWidget(self.editor)
        body.addLayout(self._reason_row())
        body.addWidget(self.lock)
        self.pill.hide()

    @property
    def room_above(self) -> int:
        """Pixels above the words; with those below the clause before, room for the tools."""
        return (scaled(TOOLS_HEIGHT) + 1) // 2

    def _reason_row(self) -> QHBoxLayout:
        reason = row(gap=Space.SMALL)
        reason.addWidget(self.why_label, 0, Qt.AlignmentFlag.AlignTop)
        reason.addWidget(self.why, 1, Qt.AlignmentFlag.AlignTop)
        reason.addStretch(0)
        reason.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        self.why_label.setBuddy(self.why)
        return reason

    def show_clause(self, clause: Clause, number: int, *, reasons: bool) -> None:
        """Show a clause, the ``number``-th of its section, with or without its reason."""
        self.clause = clause
        self._with_reasons = reasons
        self.editor.set_text(clause.text)
        self.why.set_text(clause.why)
        state = maturity_words(clause.maturity, clause.trial_until)
        self.editor.setAccessibleName(_tr("Clause {0}, {1}").format(number, state.lower()))
        self.editor.setAccessibleDescription(clause.why)
        tone = Tone.GOOD if clause.maturity is Maturity.SETTLED else Tone.WARN
        self.pill.show_state(state, tone)
        self.pill.setVisible(clause.maturity is not Maturity.DRAFT)
        self.editor.setReadOnly(bool(clause.locked))
        self.lock.show_reason(clause.locked)
        self._show_why()

    def _show_why(self) -> None:
        shown = self._why_wanted or self.why.hasFocus()
        shown = shown or (self._with_reasons and bool(self.clause.why))
        self.why.setVisible(shown)
        self.why_label.setVisible(shown)

    def ask_why(self) -> None:
        """Let the person write why this clause is there."""
        self._why_wanted = True
        self._show_why()
        self.why.put_caret(-1)

    @property
    def active(self) -> bool:
        """Whether the keyboard is in this clause."""
        return self.editor.hasFocus() or self.why.hasFocus()

    @Slot(str)
    def _written(self, text: str) -> None:
        self.written.emit(self.clause.id, text, self.editor.deed)

    @Slot()
    def _unlock(self) -> None:
        self.unlock_wanted.emit(self.clause.id)

    @Slot(str)
    def _reasoned(self, text: str) -> None:
        self.reasoned.emit(self.clause.id, text)

    @Slot(bool)
    def _entered(self, _entered: bool) -> None:
        self.update()
        self.activity_changed.emit(self)

    @Slot()
    def _caret_moved(self) -> None:
        if self.editor.hasFocus():
            self.caret_moved.emit(self.editor)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Show the bar also while the reason is written."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._why_wanted = event.type() == QEvent.Type.FocusIn
            self._show_why()
            self._entered(self._why_wanted)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer the tools where the mouse is."""
        super().enterEvent(event)
        self.hovered.emit(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper and the accent bar where one writes."""
        if not self.active:
            return
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        painter.setBrush(QColor(theme.accent))
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.drawRoundedRect(
            QRectF(self.width() - _BAR if right else 0, 0, _BAR, self.height()), 1.5, 1.5
        )
        painter.end()


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
