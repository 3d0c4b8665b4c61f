"""The answer in large plain words, with a mark that is no colour alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

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


class Head(QWidget):
    """The sentence, and below it whom to ask."""

    def __init__(self) -> None:
        super().__init__()
        self.mark = Mark()
        self.sentence = text_label("", role="title", wrap=True)
        self.rest = text_label("", role="prose", wrap=True)
        self.asks = text_label("", role="prose", wrap=True, rich=True)
        words = column(gap=Space.SMALL)
        for label in (self.sentence, self.rest, self.asks):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        across = row(self, gap=Space.LARGE)
        across.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)

    def show_answered(self, answered: Answered) -> None:
        """Say the answer; a screen reader hears it when it is another one."""
        decision = answered.decision
        head, rest = head_and_rest(decision)
        self.mark.show_mark(*mark_of(decision.outcome))
        now = answered.question.day is None
        lines = ask_lines(answered.book, decision.answer, now=now)
        self.rest.setText(rest)
        self.rest.setVisible(bool(rest))
        self.asks.setText("".join(f'<p style="margin:0 0 4px 0">{line}</p>' for line in lines))
        self.asks.setVisible(bool(lines))
        if head != self.sentence.text():
            self.sentence.setText(head)
            announce(self, decision.sentence)
