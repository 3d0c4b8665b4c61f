"""One question of the questionnaire with the field to answer it in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from smguide.model.questionnaire import Question
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.forms.tick_box import TickBox
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_PEOPLE_HEIGHT: Final = 84
_MANY: Final = 5
"""Options beyond which they stand beside instead of below each other."""

Values = tuple[str, ...]


def say(words: str) -> str:
    """A text of the questionnaire in the language of the window."""
    return QCoreApplication.translate("Questions", words) if words else ""


class QuestionField(QWidget):
    """``changed`` tells that the answer is another one."""

    changed = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self._value: Callable[[], Values] = tuple
        self._body = column(self, gap=Space.SMALL)
        self._body.addWidget(text_label(say(question.text), role="emphasis", wrap=True))
        if question.help:
            caption = text_label(say(question.help), role="caption", tone="muted", wrap=True)
            self._body.addWidget(caption)
        builders = {
            "choice": self._add_choice,
            "choices": self._add_choices,
            "person": self._add_person,
            "people": self._add_people,
        }
        builders[question.kind]()

    @property
    def value(self) -> Values:
        """The values chosen, or the names written."""
        return self._value()

    def _add_choice(self) -> None:
        self._group = QButtonGroup(self)
        holder = QWidget()
        many = len(self.question.choices) > _MANY
        options = FlowLayout(holder) if many else column(holder, gap=Space.TINY)
        for number, answer in enumerate(self.question.choices):
            option = QRadioButton(say(answer.title).replace("&", "&&"))
            option.setAccessibleDescription(say(self.question.text))
            option.setChecked(answer.value in self.question.usual)
            self._group.addButton(option, number)
            options.addWidget(option)
        self._body.addWidget(holder)
        self._group.idToggled.connect(self.changed)
        self._value = self._chosen_one

    def _chosen_one(self) -> Values:
        number = self._group.checkedId()
        return (self.question.choices[number].value,) if number >= 0 else ()

    def _add_choices(self) -> None:
        holder = QWidget()
        options = FlowLayout(holder)
        self.boxes = {answer.value: TickBox(say(answer.title)) for answer in self.question.choices}
        for value, box in self.boxes.items():
            box.setAccessibleDescription(say(self.question.text))
            box.setChecked(value in self.question.usual)
            box.toggled.connect(self.changed)
            options.addWidget(box)
        self._body.addWidget(holder)
        self._value = self._chosen

    def _chosen(self) -> Values:
        return tuple(value for value, box in self.boxes.items() if box.isChecked())

    def _add_person(self) -> None:
        self.line = QLineEdit()
        self.line.setAccessibleName(say(self.question.text))
        self.line.setPlaceholderText(_tr("First name and family name"))
        self.line.textChanged.connect(self.changed)
        self._body.addWidget(self.line)
        self._value = self._one_name

    def _one_name(self) -> Values:
        name = " ".join(self.line.text().split())
        return (name,) if name else ()

    def _add_people(self) -> None:
        self.names = TextBlock(say(self.question.text))
        self.names.frame()
        self.names.setMinimumHeight(scaled(_PEOPLE_HEIGHT))
        self.names.setPlaceholderText(_tr("One name on each line"))
        self.names.typed.connect(self.changed)
        self._body.addWidget(self.names)
        self._value = self._all_names

    def _all_names(self) -> Values:
        lines = (" ".join(line.split()) for line in self.names.text().splitlines())
        return tuple(filter(None, lines))

    def reveal(self) -> None:
        """Put the keyboard into the field."""
        fields = self.findChildren(QWidget)
        first = next((f for f in fields if f.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
