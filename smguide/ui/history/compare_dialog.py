"""Any two revisions to compare."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.history.looking import Around
from smguide.ui.history.verb_dialogs import calm_form
from smguide.workspace import HistoryRow

_LETTERS = 40


class CompareDialog(FormDialog):
    """Two lists of revisions, the older one first; :attr:`sides` are their numbers."""

    def __init__(
        self,
        parent: QWidget,
        rows: Sequence[HistoryRow],
        around: Around,
        sides: tuple[int, int],
    ) -> None:
        self.old = _choice(rows, around, sides[0])
        self.new = _choice(rows, around, sides[1])
        text = DialogText(
            _tr("Compare any two revisions"),
            _tr("What was taken out of the first and what came into the second."),
            _tr("Compare"),
        )
        super().__init__(parent, text, self._form())
        self.old.currentIndexChanged.connect(self._check)
        self.new.currentIndexChanged.connect(self._check)
        self.submitted.connect(self.accept)
        self._check()

    def _form(self) -> QWidget:
        holder = QWidget()
        form = calm_form(holder)
        form.addRow(_tr("&From"), self.old)
        form.addRow(_tr("&To"), self.new)
        return holder

    @property
    def sides(self) -> tuple[int, int]:
        """The numbers of the two revisions."""
        return int(self.old.currentData()), int(self.new.currentData())

    @Slot()
    def _check(self) -> None:
        self.set_ready(self.old.currentData() != self.new.currentData())


def _choice(rows: Sequence[HistoryRow], around: Around, chosen: int) -> QComboBox:
    box = QComboBox()
    box.setMinimumContentsLength(_LETTERS)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for shown in rows:
        box.addItem(_words(shown, around.edition_of(shown.number)), shown.number)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box


def _words(shown: HistoryRow, edition: str) -> str:
    name = f"{shown.number}"
    if edition:
        name = _tr("{0} (edition {1})").format(name, edition)
    return f"{name} · {shown.summary}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("CompareDialog", words)
