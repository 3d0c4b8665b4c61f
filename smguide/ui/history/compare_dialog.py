"""Any two revisions to compare."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from smguide.ui.dialogs import DialogText, FormDialog, open_dialog
from smguide.ui.history.looking import Around
from smguide.ui.history.verb_dialogs import calm_form
from smguide.ui.tasks import Runner
from smguide.ui.theme import Space
from smguide.ui.widgets.text import plain_tip
from smguide.workspace import Desk, HistoryRow

_LETTERS = 40


class RevisionChoice(QComboBox):
    """A list whose words end in an ellipsis where there is no room for all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    @property
    def shown_text(self) -> str:
        """As much of the chosen revision as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(kind, option, part, self).width() - 2 * Space.TINY
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), mode, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box with the words that fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


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
        form.addRow(_tr("F&irst"), self.old)
        form.addRow(_tr("&Second"), self.new)
        return holder

    @property
    def sides(self) -> tuple[int, int]:
        """The numbers of the two revisions."""
        return int(self.old.currentData()), int(self.new.currentData())

    @Slot()
    def _check(self) -> None:
        differ = self.old.currentData() != self.new.currentData()
        self.set_ready(differ, _tr("Choose two different revisions."))


class AnyTwo(QObject):
    """Asks which two revisions to compare; ``chosen`` with the pair of their numbers."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, runner: Runner) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._around: Around | None = None
        self._sides = (0, 0)
        self.dialog: Any = None

    def ask(self, desk: Desk, around: Around, sides: tuple[int, int]) -> None:
        """Begin with the two that are shown."""
        self._around, self._sides = around, sides
        self._runner.submit(desk.history, done=self._open)

    def _open(self, rows: Sequence[HistoryRow]) -> None:
        if self._around is None:
            return
        self.dialog = CompareDialog(self._window, rows, self._around, self._sides)
        self.dialog.accepted.connect(self._accepted)
        open_dialog(self.dialog)

    @Slot()
    def _accepted(self) -> None:
        self.chosen.emit(self.dialog.sides)


def _choice(rows: Sequence[HistoryRow], around: Around, chosen: int) -> QComboBox:
    box = RevisionChoice()
    box.setMinimumContentsLength(_LETTERS)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for shown in rows:
        words = _words(shown, around.edition_of(shown.number))
        box.addItem(words, shown.number)
        box.setItemData(box.count() - 1, plain_tip(words), Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box


def _words(shown: HistoryRow, edition: str) -> str:
    name = f"{shown.number}"
    if edition:
        name = _tr("{0} (edition {1})").format(name, edition)
    return f"{name} · {shown.summary}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("CompareDialog", words)
