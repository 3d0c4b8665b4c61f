"""A bar that stays as long as what it says is true, with everything one can do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalMapper, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.theme import Space, Tone
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.info_bar import ToneSign
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label


@dataclass(frozen=True, slots=True)
class Notice:
    """What the bar says; ``deeds`` are the ids and words of its buttons."""

    tone: Tone
    sentence: str
    hint: str = ""
    deeds: tuple[tuple[str, str], ...] = ()


class LastingBar(QFrame):
    """Shows one notice, and cannot be dismissed; ``pressed`` carries the id of a deed."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.notice: Notice | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.sign = ToneSign()
        self.sentence = text_label("", role="emphasis", wrap=True)
        self.hint = text_label("", wrap=True)
        self._mapper = QSignalMapper(self)
        self._mapper.mappedString.connect(self.pressed)
        self._deeds = QWidget()
        self._flow = FlowLayout(self._deeds)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        words = column(gap=Space.TINY)
        words.addWidget(self.sentence)
        words.addWidget(self.hint)
        words.addSpacing(Space.TINY)
        words.addWidget(self._deeds)
        across = row(self, gap=Space.MEDIUM)
        across.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        across.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)

    def show_notice(self, notice: Notice | None) -> None:
        """Say something else, or nothing any more."""
        if notice == self.notice:
            return
        self.notice = notice
        self.setVisible(notice is not None)
        if notice is not None:
            self._say(notice)

    def _say(self, notice: Notice) -> None:
        self.sign.tone = notice.tone
        self.sign.update()
        self.sentence.setText(notice.sentence)
        self.hint.setText(notice.hint)
        self.hint.setVisible(bool(notice.hint))
        self._offer(notice.deeds)
        self.setProperty("tone", notice.tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(notice.sentence)
        self.setAccessibleDescription(notice.hint)
        announce(self, f"{notice.sentence} {notice.hint}".strip(), urgent=True)

    def _offer(self, deeds: Sequence[tuple[str, str]]) -> None:
        for old in self.buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = {key: button(words) for key, words in deeds}
        for key, made in self.buttons.items():
            self._mapper.setMapping(made, key)
            made.clicked.connect(self._mapper.map)
            self._flow.addWidget(made)
            made.show()
        self._deeds.setVisible(bool(deeds))

    @Slot()
    def repeat(self) -> None:
        """Say it once more to screen readers: somebody tried what cannot be done."""
        if self.notice is not None:
            announce(self, self.notice.sentence, urgent=True)
