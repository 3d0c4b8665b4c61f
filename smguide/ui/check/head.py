"""The answer in large plain words, with a mark that is no colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from smguide.rules.decision import Decision
from smguide.ui.accessibility import announce
from smguide.ui.check.asks import ask_lines
from smguide.ui.check.question import Answered
from smguide.ui.check.words import head_and_rest, mark_of
from smguide.ui.icons import paint_icon
from smguide.ui.theme import Space, Tone, current_theme, scaled
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_MARK = 44
_DRAWING = 24


class Mark(QWidget):
    """The symbol of an answer on a soft round ground."""

    def __init__(self) -> None:
        super().__init__()
        self._icon, self._tone = "help", Tone.PLAIN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mark(self, icon: str, tone: Tone) -> None:
        """Show another symbol."""
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(scaled(_MARK), scaled(_MARK))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The icon in the colour of the tone."""
        colour, ground = current_theme().tone(self._tone)
        inset = (scaled(_MARK) - scaled(_DRAWING)) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(0, 0, scaled(_MARK), scaled(_MARK))
        drawing = QRectF(inset, inset, scaled(_DRAWING), scaled(_DRAWING))
        paint_icon(painter, drawing, self._icon, colour)
        painter.end()


class Said(QWidget):
    """The answer as one would say it, in two sizes."""

    def __init__(self) -> None:
        super().__init__()
        self.head = _selectable(text_label("", role="title", wrap=True))
        self.rest = _selectable(text_label("", role="prose", wrap=True))
        body = column(self, gap=Space.SMALL)
        body.addWidget(self.head)
        body.addWidget(self.rest)

    def say(self, decision: Decision) -> None:
        """Say it; a screen reader hears it when it is another answer."""
        head, rest = head_and_rest(decision)
        others = (head, rest) != (self.head.text(), self.rest.text())
        self.head.setText(head)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        if others:
            announce(self, decision.sentence)


class Head(QWidget):
    """The answer with its mark, and below it whom to ask."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = Mark()
        self.said = Said()
        self.asks: list[QLabel] = []
        self._words = column(gap=Space.TINY)
        self._words.addWidget(self.said)
        self._words.addSpacing(Space.TINY)
        across = row(self, gap=Space.LARGE)
        across.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self._words, 1)

    def show_answered(self, answered: Answered) -> None:
        """Show an answer."""
        decision = answered.decision
        self.mark.show_mark(*mark_of(decision.outcome))
        self.said.say(decision)
        now = answered.question.day is None
        self._show_asks(ask_lines(answered.book, decision.answer, now=now))

    def _show_asks(self, lines: tuple[str, ...]) -> None:
        while len(self.asks) < len(lines):
            self.asks.append(_selectable(text_label("", role="prose", wrap=True, rich=True)))
            self._words.addWidget(self.asks[-1])
        for number, label in enumerate(self.asks):
            line = lines[number] if number < len(lines) else ""
            label.setText(line)
            label.setVisible(bool(line))


def _selectable(label: QLabel) -> QLabel:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
