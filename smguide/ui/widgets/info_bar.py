"""A message at the top of a page that stays until it is dismissed, and blocks nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.icons import paint_icon
from smguide.ui.theme import Space, Tone, current_theme, scaled
from smguide.ui.widgets.buttons import button, icon_button
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_SIGN = 20
"""Pixels at 100 % text."""

_SIGNS = {
    Tone.PLAIN: "info",
    Tone.INFO: "info",
    Tone.GOOD: "check",
    Tone.WARN: "warning",
    Tone.BAD: "error",
}


class ToneSign(QWidget):
    """The picture that stands for a tone; the words beside it say what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.tone = Tone.INFO
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A square of a line's height."""
        return QSize(scaled(_SIGN), scaled(_SIGN))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture in the colour of the tone."""
        colour, _ground = current_theme().tone(self.tone)
        painter = QPainter(self)
        paint_icon(painter, QRectF(0, 0, scaled(_SIGN), scaled(_SIGN)), _SIGNS[self.tone], colour)
        painter.end()


class InfoBar(QFrame):
    """A sentence, a next step, details behind a button, and perhaps one thing to do."""

    shown_changed = Signal(bool)
    action_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "notice")
        self._sign = ToneSign()
        self.sentence = text_label("", role="emphasis", wrap=True)
        self.hint = text_label("", wrap=True)
        self.details = QPlainTextEdit()
        self.action_button = button("")
        self.details_button = button(_tr("Show details"), kind="link")
        self.dismiss_button = icon_button(_tr("Dismiss this message"), "cross")
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self.details.setReadOnly(True)
        self.details.setAccessibleName(_tr("Details"))
        self.details.setMaximumHeight(140)
        words = column(gap=Space.TINY)
        for part in (self.sentence, self.hint, self.details_button, self.details):
            words.addWidget(part)
        words.setAlignment(self.details_button, Qt.AlignmentFlag.AlignLeft)
        across = row(self, gap=Space.MEDIUM)
        across.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.SMALL, Space.MEDIUM)
        top = Qt.AlignmentFlag.AlignTop
        across.addWidget(self._sign, 0, top)
        across.addLayout(words, 1)
        across.addWidget(self.action_button, 0, top)
        across.addWidget(self.dismiss_button, 0, top)

    def _connect(self) -> None:
        self.dismiss_button.clicked.connect(self.dismiss)
        self.details_button.clicked.connect(self._toggle_details)
        self.action_button.clicked.connect(self.action_pressed)

    def show_message(
        self, tone: str, sentence: str, *, hint: str = "", details: str = "", action: str = ""
    ) -> None:
        """Say something, in place of what was said before."""
        self._sign.tone = Tone(tone)
        self.sentence.setText(sentence)
        self.details.setPlainText(details)
        self.action_button.setText(action)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.action_button.setVisible(bool(action))
        self.details_button.setVisible(bool(details))
        self._show_details(visible=False)
        self._wear(tone)
        self.setAccessibleName(sentence)
        self.setVisible(True)
        self.shown_changed.emit(True)
        announce(self, f"{sentence} {hint}".strip(), urgent=Tone(tone) is Tone.BAD)

    def _wear(self, tone: str) -> None:
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._sign.update()

    @Slot()
    def dismiss(self) -> None:
        """Put the message away."""
        self.hide()
        self.shown_changed.emit(False)

    @Slot()
    def _toggle_details(self) -> None:
        self._show_details(visible=self.details.isHidden())

    def _show_details(self, *, visible: bool) -> None:
        self.details.setVisible(visible)
        words = _tr("Hide details") if visible else _tr("Show details")
        self.details_button.setText(words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("InfoBar", words)
