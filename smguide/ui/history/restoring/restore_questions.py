"""The questions of a preview one by one: as it was, as it is now, both, or other words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLabel,
    QRadioButton,
    QStackedWidget,
    QWidget,
)

from smguide.compare.questions import Answer, Choice, Question
from smguide.ui.accessibility import announce
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.history.restoring.restore_words import (
    choice_html,
    choice_words,
    place_words,
    says_something,
    work_words,
)
from smguide.ui.theme import Space, current_theme
from smguide.ui.widgets.buttons import icon_button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label
from smguide.workspace import LaterWork

_INDENT = Space.WIDE


class QuestionPage(QWidget):
    """One question; ``answered`` whenever the answer is another one."""

    answered = Signal()

    def __init__(self, question: Question, touched: Sequence[LaterWork]) -> None:
        super().__init__()
        self.question = question
        self.buttons: dict[Choice, QRadioButton] = {}
        self._shown: dict[Choice, QLabel] = {}
        self._group = QButtonGroup(self)
        self.words = TextBlock(_tr("Other words"))
        self.words.frame()
        self.words.setVisible(False)
        self._body = column(self, gap=Space.SMALL)
        self._body.addWidget(text_label(place_words(question), role="emphasis", wrap=True))
        for work in touched:
            self._body.addWidget(
                text_label(work_words(work), role="caption", tone="muted", wrap=True)
            )
        for choice in question.choices:
            self._add_choice(choice)
        self._body.addStretch(1)
        self._render()
        self._group.buttonToggled.connect(self._toggled)
        self.words.typed.connect(self.answered)

    def _add_choice(self, choice: Choice) -> None:
        made = QRadioButton(choice_words(self.question, choice))
        self._group.addButton(made)
        self.buttons[choice] = made
        self._body.addWidget(made)
        if choice is not Choice.NEW and not says_something(self.question, choice):
            return
        below = column(gap=0)
        below.setContentsMargins(_INDENT, 0, 0, 0)
        if choice is Choice.NEW:
            below.addWidget(self.words)
        else:
            label = text_label("", wrap=True, rich=True)
            self._shown[choice] = label
            below.addWidget(label)
        self._body.addLayout(below)

    def _render(self) -> None:
        for choice, label in self._shown.items():
            label.setText(choice_html(self.question, choice, current_theme()))
            self.buttons[choice].setAccessibleDescription(self._heard(choice))

    def _heard(self, choice: Choice) -> str:
        sides = {Choice.MINE: self.question.mine, Choice.THEIRS: self.question.theirs}
        return sides.get(choice, "").strip()

    @property
    def answer(self) -> Answer | None:
        """What was chosen; None as long as nothing was, or the words are missing."""
        chosen = next((c for c, one in self.buttons.items() if one.isChecked()), None)
        if chosen is None:
            return None
        words = self.words.text().strip() if chosen is Choice.NEW else ""
        return None if chosen is Choice.NEW and not words else Answer(chosen, words)

    @Slot(QAbstractButton, bool)
    def _toggled(self, _button: QAbstractButton, checked: bool) -> None:
        if not checked:
            return
        new = self.buttons.get(Choice.NEW)
        writes = new is not None and new.isChecked()
        self.words.setVisible(writes)
        if writes:
            if not self.words.text():
                self.words.set_text(self.question.theirs.strip())
            self.words.setFocus()
        self.answered.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Colours are part of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._render()


class QuestionsPart(Card):
    """“Question 1 of 2”, with the way to the next one; ``answered`` whenever an answer changes."""

    answered = Signal()

    def __init__(
        self,
        heading: str,
        questions: Sequence[Question],
        touched: Mapping[str, tuple[LaterWork, ...]],
    ) -> None:
        super().__init__(heading if questions else "")
        self.pages = [QuestionPage(one, touched.get(one.key, ())) for one in questions]
        self.stack = QStackedWidget()
        self.place = text_label("", tone="muted")
        self.previous = icon_button(_tr("Previous question"), "chevron-up")
        self.next = icon_button(_tr("Next question"), "chevron-down")
        for page in self.pages:
            self.stack.addWidget(page)
            page.answered.connect(self.answered)
        self._lay_out()
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self._show(0)
        self.setVisible(bool(self.pages))

    def _lay_out(self) -> None:
        walk = QWidget()
        across = row(walk, gap=Space.TINY)
        for part in (self.place, self.previous, self.next):
            across.addWidget(part)
        across.addStretch(1)
        walk.setVisible(len(self.pages) > 1)
        self.body.addWidget(walk)
        self.body.addWidget(self.stack)

    @property
    def answers(self) -> dict[str, Answer]:
        """The answers so far, by the key of the question."""
        found = ((page.question.key, page.answer) for page in self.pages)
        return {key: answer for key, answer in found if answer is not None}

    def take_focus(self) -> None:
        """Begin with the first answer of the first question, where there is one."""
        if self.pages:
            next(iter(self.pages[0].buttons.values())).setFocus()

    @Slot()
    def _go_on(self) -> None:
        self._show(self.stack.currentIndex() + 1)

    @Slot()
    def _go_back(self) -> None:
        self._show(self.stack.currentIndex() - 1)

    def _show(self, index: int) -> None:
        if not 0 <= index < len(self.pages):
            return
        self.stack.setCurrentIndex(index)
        words = _tr("Question {0} of {1}").format(index + 1, len(self.pages))
        self.place.setText(words)
        self.previous.setEnabled(index > 0)
        self.next.setEnabled(index + 1 < len(self.pages))
        announce(self, words)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Restoring", words)
