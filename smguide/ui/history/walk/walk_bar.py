"""The bar at the bottom of a walk: where one is, what changed and why, and what one says to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.theme import Space, Tone, scaled
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.pill import Pill
from smguide.ui.widgets.surface import column, put_on, row
from smguide.ui.widgets.text import plain_tip, text_label

_LETTERS = 110
_NARROW = 440
"""Letters of a reason on its line; pixels at 100 % text below which reasons are left out."""


class WalkBar(QWidget):
    """Says what it is told; every button is a signal of its own."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        put_on(self, "paper", edge="top")
        self.setAccessibleName(_tr("Walk through the changes"))
        self._narrow = False
        self.place = text_label("", role="emphasis")
        self.looked = Pill(_tr("✓ Looked at"), Tone.GOOD)
        self.what = text_label("", wrap=True)
        self.why = text_label("", role="caption", tone="muted", wrap=True)
        self.marked = _choice(_tr("Changes"), _tr("With what came in and went out"))
        self.sides = _choice(
            _tr("Side by side"), _tr("The text before, and beside it the text now")
        )
        self.clean = _choice(_tr("Clean"), _tr("As readers see it"))
        self.close_button = icon_button(_tr("Leave the walk"), "cross", tip=_tr("Leave (Esc)"))
        self.back = _step(_tr("Back"), _towards("left"), _tr("The change before (←)"))
        self.next = _step(
            _tr("Next"), _towards("right"), _tr("The next change, without a tick (→)")
        )
        self.comment = _step(_tr("Comment…"), "comment")
        self.wording = _step(_tr("Propose a wording…"), "write")
        self.again = button(_tr("Take the tick back"), kind="quiet")
        self.fine = button(_tr("Fine"), kind="primary", icon="check")
        self.changes = button(_tr("Ask for changes…"))
        self.approve = button(_tr("Approve…"))
        self.to_left = button(_tr("Go to what is left"))
        self.done = button(_tr("Done"))
        self._at_stop = (
            self.fine, self.again, self.back, self.next, self.comment, self.wording,
        )  # fmt: skip
        self._at_end = (self.to_left, self.approve, self.changes, self.done)
        self._choices = (self.marked, self.sides, self.clean)
        self._group = QButtonGroup(self)
        for one in self._choices:
            self._group.addButton(one)
        self._lay_out()
        self.close_button.clicked.connect(self.left)
        self.done.clicked.connect(self.left)

    def _lay_out(self) -> None:
        body = column(self, gap=Space.TINY)
        body.setContentsMargins(Space.WIDE, Space.SMALL, Space.LARGE, Space.MEDIUM)
        head = row(gap=Space.SMALL)
        told = QWidget()
        flow = FlowLayout(told, gap=Space.SMALL)
        for part in (self.place, self.looked, *self._choices):
            flow.addWidget(part)
        head.addWidget(told, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(head)
        body.addWidget(self.what)
        body.addWidget(self.why)
        tools = QWidget()
        flow = FlowLayout(tools, gap=Space.SMALL)
        for part in (*self._at_stop[:2], *self._at_end[:3], *self._at_stop[2:], self.done):
            flow.addWidget(part)
        body.addSpacing(Space.TINY)
        body.addWidget(tools)

    def show_stop(self, place: str, what: str, why: str, *, looked: bool) -> None:
        """Where one is, what changed there, and why."""
        self._say(place, what, why)
        self._show_only(self._at_stop)
        self.looked.setVisible(looked)
        self.again.setVisible(looked)
        self.fine.setVisible(not looked)

    def show_end(self, place: str, sentences: Sequence[str], why: str) -> None:
        """What was looked at and said; which answers are offered, the caller decides."""
        self._say(place, "\n".join(sentences), why)
        self._show_only((self.back, self.done))
        self.looked.hide()

    def _say(self, place: str, what: str, why: str) -> None:
        self.place.setText(place)
        self.what.setText(what)
        self.why.setText("\n".join(_shortened(line) for line in why.splitlines()))
        self.why.setToolTip(plain_tip(why))
        self.why.setAccessibleName(why)
        self._show_why()

    def _show_only(self, wanted: Sequence[QPushButton]) -> None:
        for part in (*self._at_stop, *self._at_end):
            part.setVisible(part in wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the text comes before the reasons."""
        super().resizeEvent(event)
        self._narrow = event.size().width() < scaled(_NARROW)
        self.sides.setVisible(not self._narrow)
        self._shorten()
        self._show_why()

    def _shorten(self) -> None:
        """Where there is little room, signs stand for the words, so that all is on one line."""
        for one in (self.back, self.next, self.comment, self.wording):
            one.setText("" if self._narrow else one.accessibleName())

    def _show_why(self) -> None:
        self.why.setVisible(bool(self.why.text()) and not self._narrow)


def _shortened(line: str) -> str:
    """A line that keeps the bar low; all of it is in the tool tip."""
    return (
        line if len(line) <= _LETTERS else f"{line[:_LETTERS].rsplit(' ', 1)[0].rstrip(' ,;:.')}…"
    )


def make_primary(one: QPushButton, *, primary: bool) -> None:
    """Let a button be the one that fits, or one among others."""
    one.setProperty("kind", "primary" if primary else "plain")
    one.style().unpolish(one)
    one.style().polish(one)


def _step(words: str, icon: str, tip: str = "") -> QPushButton:
    """A button that keeps its name where only its sign is shown."""
    made = button(words, icon=icon, tip=tip or words)
    made.setAccessibleName(words)
    return made


def _towards(side: str) -> str:
    """The arrow along the line of reading."""
    if QGuiApplication.isRightToLeft():
        side = {"left": "right", "right": "left"}[side]
    return f"chevron-{side}"


def _choice(words: str, tip: str) -> QPushButton:
    made = button(words, kind="quiet", tip=tip)
    made.setCheckable(True)
    return made


def _tr(words: str) -> str:
    return QCoreApplication.translate("Walk", words)
