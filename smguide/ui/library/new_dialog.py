"""New guidelines in two calm steps: what to begin with, then whose they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.library.founding import NEW, FoundingForm
from smguide.ui.library.shelf import Beginning, Shelf
from smguide.ui.library.template_choice import TemplateChoice
from smguide.ui.theme import scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog

_WIDTH = 760
_HEIGHT = 600


class NewDialog(FormDialog):
    """``submitted`` once both steps are filled in; ``wanted`` then says what to begin."""

    def __init__(self, parent: QWidget, shelf: Shelf) -> None:
        self.templates = TemplateChoice(shelf.templates)
        self.form = FoundingForm(NEW, shelf)
        self._steps = QStackedWidget()
        self._steps.addWidget(ScrollingSheet(_tr("What to begin with"), self.templates))
        self._steps.addWidget(ScrollingSheet(_tr("Whose guidelines they are"), self.form))
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
        """0 for the template, 1 for the names."""
        return self._steps.currentIndex()

    def _go_to(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.back_button.setVisible(step == 1)
        self.primary.setText((_tr("Continue"), _tr("Create guidelines"))[step])
        self.show_problem("")

    @Slot()
    def _go_on(self) -> None:
        if self.step == 0:
            self._go_to(1)
            self.form.rows["organisation"].reveal()
            announce(self, _tr("Step 2 of 2: whose guidelines they are"))
        elif self.form.check():
            self.submitted.emit()

    @Slot()
    def _go_back(self) -> None:
        self._go_to(0)
        self.templates.card(self.templates.template.id).choice.setFocus()

    def wanted(self) -> Beginning:
        """What was filled in."""
        return Beginning(
            name=self.form.value("name"),
            founder=self.form.founder(),
            title=self.form.value("title"),
            organisation=self.form.value("organisation"),
            template=self.templates.template.id,
        )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
