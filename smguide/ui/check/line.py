"""A row of a card: a sentence, a quiet line below it, and at most one thing to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label


@dataclass(frozen=True, slots=True)
class Line:
    """What a row says. ``what`` is what its button is about, None for no button."""

    sentence: str
    quiet: str = ""
    what: object = None
    action: str = ""
    icon: str = ""


class LineRow(QWidget):
    """``pressed`` carries what the line is about."""

    pressed = Signal(object)

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        self.button: QPushButton | None = None
        words = column(gap=2)
        self.sentence = text_label(line.sentence, wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(self.sentence)
        if line.quiet:
            words.addWidget(text_label(line.quiet, role="caption", tone="muted", wrap=True))
        across = row(self, gap=Space.MEDIUM)
        across.addLayout(words, 1)
        if line.what is not None:
            self.button = button(line.action, kind="link", icon=line.icon)
            self.button.setAccessibleName(f"{line.action}: {line.sentence}")
            self.button.clicked.connect(self._press)
            across.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _press(self) -> None:
        self.pressed.emit(self.line.what)


class LineCard(Card):
    """A title over lines; hidden while there are none, rebuilt only when they are others."""

    pressed = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.rows: list[LineRow] = []
        self._lines: tuple[Line, ...] | None = None

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these lines."""
        if lines == self._lines:
            return
        self._lines = lines
        for old in self.rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = [LineRow(line) for line in lines]
        for new in self.rows:
            new.pressed.connect(self.pressed)
            self.body.addWidget(new)
        self.setVisible(bool(lines))

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the lines say."""
        return tuple(one.line.sentence for one in self.rows)
