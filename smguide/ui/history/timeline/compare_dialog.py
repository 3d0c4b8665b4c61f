"""Any two revisions to compare."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.ui.dialogs import DialogText, FormDialog, open_dialog
from smguide.ui.history.looking import Around
from smguide.ui.history.timeline.revision_pick import RevisionPick
from smguide.ui.tasks import Runner
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.scrolling import fit_dialog
from smguide.ui.widgets.surface import row
from smguide.workspace import Desk

_WIDTH, _HEIGHT = 720, 560
"""Pixels at 100 % text."""


class CompareDialog(FormDialog):
    """Two lists of revisions, the older one first; :attr:`sides` are their numbers."""

    def __init__(self, parent: QWidget, desk: Desk, around: Around, runner: Runner) -> None:
        self.old = RevisionPick(_tr("First"), desk, around, runner)
        self.new = RevisionPick(_tr("Second"), desk, around, runner)
        text = DialogText(
            _tr("Compare any two revisions"),
            _tr("What was taken out of the first and what came into the second."),
            _tr("Compare"),
        )
        super().__init__(parent, text, self._form())
        self.old.changed.connect(self._check)
        self.new.changed.connect(self._check)
        self.submitted.connect(self.accept)
        fit_dialog(self, scaled(_WIDTH), least_height=scaled(_HEIGHT))

    def _form(self) -> QWidget:
        holder = QWidget()
        across = row(holder, gap=Space.LARGE)
        across.addWidget(self.old, 1)
        across.addWidget(self.new, 1)
        return holder

    def begin(self, sides: tuple[int, int]) -> None:
        """Begin with these two."""
        self.old.begin(sides[0])
        self.new.begin(sides[1])
        self.old.search.setFocus()

    @property
    def sides(self) -> tuple[int, int]:
        """The numbers of the two revisions."""
        return self.old.number, self.new.number

    @Slot()
    def _check(self) -> None:
        old, new = self.sides
        self.set_ready(bool(old and new and old != new), _tr("Choose two different revisions."))


class AnyTwo(QObject):
    """Asks which two revisions to compare; ``chosen`` with the pair of their numbers."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, runner: Runner) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self.dialog: CompareDialog | None = None

    def ask(self, desk: Desk, around: Around, sides: tuple[int, int]) -> None:
        """Begin with the two that are shown."""
        self.dialog = CompareDialog(self._window, desk, around, self._runner)
        self.dialog.accepted.connect(self._accepted)
        self.dialog.begin((max(sides[0], 1), sides[1]))
        open_dialog(self.dialog)

    @Slot()
    def _accepted(self) -> None:
        if self.dialog is not None:
            self.chosen.emit(self.dialog.sides)


def _tr(words: str) -> str:
    return QCoreApplication.translate("CompareDialog", words)
