"""“Does it touch …”: ticks and lines for what only the author of a post can say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from smguide.rules.facts import fact_kinds
from smguide.ui.check.question import FLAGS, TIER, Question, Touching
from smguide.ui.check.worded import WordedFacts
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.kind_words import say
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.number_box import NumberBox
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_HIGHEST_TIER = 5


class Ticks(QWidget):
    """``changed`` when somebody ticked or typed; :meth:`applied` has it in a question."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._asked: Touching | None = None
        self.boxes: dict[str, TickBox] = {}
        self._body = column(self, gap=Space.TINY)
        self.more = button("", kind="link")
        self.more.setCheckable(True)
        self.more.setParent(self)
        self.folded = QWidget(self)
        self.tier = NumberBox(0, _HIGHEST_TIER, self)
        self.tier.setAccessibleName(_title(TIER))
        self.tier.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.worded = WordedFacts()
        self.worded.setParent(self)
        self.worded.changed.connect(self.changed)
        self._tier_label = text_label(_title(TIER), tone="muted", wrap=True)
        self._tier_label.setParent(self)
        self._tier_label.setBuddy(self.tier)
        self.tier.valueChanged.connect(self.changed)
        self.more.toggled.connect(self._fold)

    def offer(self, asked: Touching) -> None:
        """Show what is worth asking by a text of the guidelines."""
        if asked == self._asked:
            return
        self._asked = asked
        self._clear()
        self._add(self._body, asked.flags, _flags())
        self._add(self._body, asked.facts, {fact: _title(fact) for fact in asked.facts})
        self.worded.offer(asked.worded)
        self._body.addWidget(self.worded)
        for widget in (self._tier_label, self.tier):
            self._body.addWidget(widget)
            widget.setVisible(asked.tier)
        self._body.addWidget(self.more)
        self._body.addWidget(self.folded)
        self._add(column(self.folded, gap=Space.TINY), asked.more_flags, _flags())
        self._fold(self.more.isChecked())

    def _clear(self) -> None:
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        self.boxes = {}
        self.folded.hide()
        self.folded.deleteLater()
        self.folded = QWidget(self)

    def _add(self, body: QVBoxLayout, ids: Iterable[str], labels: dict[str, str]) -> None:
        for one in ids:
            box = self.boxes[one] = TickBox(labels[one])
            box.clicked.connect(self.changed)
            policy = box.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)  # room for words in lines
            box.setSizePolicy(policy)
            body.addWidget(box)

    @Slot(bool)
    def _fold(self, shown: bool) -> None:
        number = len(self._asked.more_flags) if self._asked else 0
        self.folded.setVisible(shown and bool(number))
        self.more.setVisible(bool(number))
        words = _tr("Show less") if shown else _tr("More ({0})").format(number)
        self.more.setText(words)

    def show_question(self, question: Question) -> None:
        """Tick what is so."""
        for one, box in self.boxes.items():
            box.setChecked(one in question.flags or one in question.said)
        self.worded.show_question(question)
        with QSignalBlocker(self.tier):
            self.tier.setValue(question.tier)

    def applied(self, question: Question) -> Question:
        """The question with what is ticked and typed here."""
        ticked, flags = self._ticked(), set(_flags())
        return replace(
            question,
            flags=frozenset(ticked & flags),
            said=frozenset(ticked - flags),
            told=self.worded.told,
            tier=self.tier.value(),
        )

    def _ticked(self) -> set[str]:
        return {one for one, box in self.boxes.items() if box.isChecked()}


def _flags() -> dict[str, str]:
    return {value: say(label) for value, label in fact_kinds()[FLAGS].choices}


def _title(fact: str) -> str:
    return _facts().get(fact) or say(fact_kinds()[fact].title)


def _facts() -> dict[str, str]:
    return {
        "post.reply": _tr("Answers somebody"),
        "post.direct_message": _tr("Direct message"),
        "post.precedent": _tr("We have posted the like before"),
        "post.from_library": _tr("Uses an agreed text unchanged"),
        "post.new_profile": _tr("Opens or closes an account"),
        "post.minors": _tr("Meant for, or shows, children"),
        "post.paid": _tr("Paid for, sponsored or a gift is involved"),
        "context.closed_window": _tr("Closed period before results"),
        "context.election_period": _tr("Election period"),
        TIER: _tr("Incident level declared (0: all is normal)"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
