"""Stored examples that a revision does not answer as it should: told, and seen by who approves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from smguide.rules.scenarios import ScenarioResult
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label


def failing_words(one: ScenarioResult) -> str:
    """“The stored example “Reply on X” is not answered as it should be. Expected: …”."""
    words = _tr("The stored example “{0}” is not answered as it should be.").format(one.name)
    return " ".join((words, *one.differences))


class FailingNotice(QFrame):
    """Tells them; ``ticks`` asks to tick each. Not shown where there are none.

    ``ticked`` whenever somebody ticks one or takes it back.
    """

    ticked = Signal()

    def __init__(self, failing: Sequence[ScenarioResult], *, ticks: bool = False) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.setProperty("tone", "warn")
        self._failing = tuple(failing)
        self.boxes: list[TickBox] = []
        body = column(self, margin=Space.MEDIUM, gap=Space.SMALL)
        for one in self._failing:
            body.addWidget(text_label(failing_words(one), wrap=True))
            if ticks:
                self.boxes.append(_box(one))
                body.addWidget(self.boxes[-1])
        for box in self.boxes:
            box.toggled.connect(self.ticked)
        self.setVisible(bool(self._failing))

    @property
    def waits_for(self) -> str:
        """What is still to tick; empty where nothing is."""
        left = sum(not box.isChecked() for box in self.boxes)
        if not left:
            return ""
        return _tr("To approve, tick the stored examples that you accept as they are answered now.")

    @property
    def accepted(self) -> str:
        """What was ticked, in words for the record; empty where nothing was."""
        names = [one.name for one, box in zip(self._failing, self.boxes, strict=False)
                 if box.isChecked()]  # fmt: skip
        words = _tr("Accepted, though not answered as it should be: “{0}”.")
        return " ".join(words.format(name) for name in names)


def _box(one: ScenarioResult) -> TickBox:
    box = TickBox(_tr("I have seen it and accept it"))
    box.setAccessibleName(_tr("I have seen “{0}” and accept it").format(one.name))
    policy = box.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # Else one line is all it gets.
    box.setSizePolicy(policy)
    return box


def _tr(words: str) -> str:
    return QCoreApplication.translate("Effects", words)
