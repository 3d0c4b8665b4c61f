"""New guidelines in calm steps: what to begin with, perhaps some questions, then whose they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.model.templates import Template
from smguide.ui.accessibility import announce
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.kind_words import template_in_window
from smguide.ui.library.founding import NEW, FoundingForm
from smguide.ui.library.questionnaire import Questionnaire
from smguide.ui.library.shelf import Beginning, Shelf
from smguide.ui.library.template_choice import QUESTIONS, TemplateChoice
from smguide.ui.theme import scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog

_WIDTH = 860
_HEIGHT = 640


def _by_questions() -> Template:
    return Template(
        id=QUESTIONS,
        title=_tr("A first draft from a few questions"),
        description=_tr(
            "Fifteen plain questions, about five minutes. The draft fits your answers; "
            "every answer may be left open."
        ),
        sections=(),
    )


class NewDialog(FormDialog):
    """``submitted`` once every step is filled in; ``wanted`` then says what to begin."""

    def __init__(self, parent: QWidget, shelf: Shelf) -> None:
        self.templates = TemplateChoice(
            (_by_questions(), *map(template_in_window, shelf.templates))
        )
        self.questionnaire = Questionnaire()
        self.form = FoundingForm(NEW, shelf)
        self._steps = QStackedWidget()
        self._steps.addWidget(ScrollingSheet(_tr("What to begin with"), self.templates))
        self._steps.addWidget(self.questionnaire)
        self._names = ScrollingSheet(_tr("Whose guidelines they are"), self.form)
        self._steps.addWidget(self._names)
        self._step = 0
        sentence = _tr("Everything can be changed later.")
        text = DialogText(_tr("New guidelines"), sentence, _tr("Continue"))
        super().__init__(parent, text, self._steps)
        self.back_button = button(_tr("Back"))
        self.add_button(self.back_button)
        self._go_to(0)
        self.primary.clicked.disconnect(self.submitted)
        self.primary.clicked.connect(self._go_on)
        self.back_button.clicked.connect(self._go_back)
        fit_dialog(self, scaled(_WIDTH), least_height=scaled(_HEIGHT))

    @property
    def step(self) -> int:
        """0 for what to begin with; the last step asks for the names."""
        return self._step

    @property
    def titles(self) -> tuple[str, ...]:
        """What each step is about."""
        asked = self.questionnaire.titles if self.by_questions else ()
        return (_tr("What to begin with"), *asked, _tr("Whose guidelines they are"))

    @property
    def by_questions(self) -> bool:
        """Whether the draft is made of answers."""
        return self.templates.template.id == QUESTIONS

    def _go_to(self, step: int) -> None:
        self._step = step
        last = step == len(self.titles) - 1
        self.back_button.setVisible(step > 0)
        self.primary.setText(_tr("Create guidelines") if last else _tr("Continue"))
        self.show_problem("")
        if step == 0:
            self._steps.setCurrentIndex(0)
        elif last:
            self._steps.setCurrentWidget(self._names)
        else:
            self._steps.setCurrentWidget(self.questionnaire)
            self.questionnaire.show_page(step - 1)
        self._say_where(step)

    def _say_where(self, step: int) -> None:
        title = self.titles[step]
        where = _tr("Step {0} of {1}: {2}").format(step + 1, len(self.titles), title)
        self.show_sentence(where if step else _tr("Everything can be changed later."))
        if step:
            announce(self, where)

    @Slot()
    def _go_on(self) -> None:
        if self.step < len(self.titles) - 1:
            self._go_to(self.step + 1)
            if self._steps.currentWidget() is self._names:
                self.form.rows["organisation"].reveal()
        elif self.form.check():
            self.submitted.emit()

    @Slot()
    def _go_back(self) -> None:
        self._go_to(self.step - 1)
        if self.step == 0:
            self.templates.card(self.templates.template.id).choice.setFocus()

    def wanted(self) -> Beginning:
        """What was filled in."""
        return Beginning(
            name=self.form.value("name"),
            founder=self.form.founder(),
            title=self.form.value("title"),
            organisation=self.form.value("organisation"),
            template="" if self.by_questions else self.templates.template.id,
            answers=self.questionnaire.answers if self.by_questions else None,
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
