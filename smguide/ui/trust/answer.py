"""The head of the screen: the answer, what it rests on, and the button to look again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from smguide.ui.theme import Space, Tone
from smguide.ui.trust import words
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.info_bar import ToneSign
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace.soundness import RecordLook

_TOP = Qt.AlignmentFlag.AlignTop


class Answer(QWidget):
    """One sentence, and below it what was looked at and when somebody looked last."""

    def __init__(self) -> None:
        super().__init__()
        self.sign = ToneSign()
        self.headline = text_label("", role="heading", wrap=True)
        self.below = text_label("", wrap=True)
        self.last = text_label("", role="caption", tone="muted", wrap=True)
        self.stop_button = button(_tr("Stop"))
        self.again_button = button(_tr("Look again"))
        lines = column(gap=Space.TINY)
        for part in (self.headline, self.below, self.last):
            lines.addWidget(part)
        across = row(self, gap=Space.MEDIUM)
        across.addWidget(self.sign, 0, _TOP)
        across.addLayout(lines, 1)
        across.addWidget(self.stop_button, 0, _TOP)
        across.addWidget(self.again_button, 0, _TOP)

    def show_working(self, doing: str) -> None:
        """No answer yet."""
        self._show(Tone.INFO, words.title(), doing, "", working=True)

    def show_look(self, look: RecordLook, last: str) -> None:
        """The answer."""
        self._show(
            words.tone(look.outcome), words.headline(look), words.below(look), last, working=False
        )

    def _show(self, tone: Tone, headline: str, below: str, last: str, *, working: bool) -> None:
        self.sign.tone = tone
        self.sign.update()
        for label, sentence in (
            (self.headline, headline), (self.below, below), (self.last, last),
        ):  # fmt: skip
            label.setText(sentence)
            label.setVisible(bool(sentence))
        self.stop_button.setVisible(working)
        self.again_button.setVisible(not working)
        self.setAccessibleName(f"{headline} {below}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trust", text)
