"""What a new edition means for its readers: five answers, each explained."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from smguide.review.bodies import ChangeClass
from smguide.ui.theme import Space
from smguide.ui.widgets.text import text_label


def class_word(change_class: str) -> str:
    """The class in a word or two."""
    return {
        ChangeClass.EDITORIAL: _tr("Editorial"),
        ChangeClass.CLARIFYING: _tr("Clarifying"),
        ChangeClass.RELAXING: _tr("Relaxing"),
        ChangeClass.TIGHTENING: _tr("Tightening"),
        ChangeClass.NEW_DUTY: _tr("New duty"),
    }[ChangeClass(change_class)]


def class_meaning(change_class: ChangeClass) -> str:
    """What readers take from the class."""
    return {
        ChangeClass.EDITORIAL: _tr("Spelling, links, layout. Nobody has to read it again."),
        ChangeClass.CLARIFYING: _tr("Says better what held already. Worth reading."),
        ChangeClass.RELAXING: _tr("Something needs less agreement, or is newly allowed."),
        ChangeClass.TIGHTENING: _tr("Something needs more agreement, or is no longer allowed."),
        ChangeClass.NEW_DUTY: _tr("People must do something they did not have to do before."),
    }[change_class]


class ClassChoice(QWidget):
    """None is chosen at first: what it means for readers is for a person to say.

    One may be proposed, with the reason; whoever has chosen is not overruled.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.choices = {one: QRadioButton(class_word(one)) for one in ChangeClass}
        self.why = text_label("", role="caption", tone="muted", wrap=True)
        self._lay_out()
        self.setFocusProxy(self.choices[ChangeClass.EDITORIAL])
        self._group.buttonClicked.connect(self.chosen)
        self._give_room()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.TINY)
        for line, (one, choice) in enumerate(self.choices.items()):
            self._group.addButton(choice)
            choice.setAccessibleDescription(class_meaning(one))
            grid.addWidget(choice, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text_label(class_meaning(one), tone="muted", wrap=True), line, 1)
        grid.addWidget(self.why, len(self.choices), 0, 1, 2)
        self.why.hide()
        grid.setColumnStretch(1, 1)

    def changeEvent(self, event: QEvent) -> None:
        """Letters keep what hangs below their line, whatever their size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._give_room()

    def _give_room(self) -> None:
        for choice in self.choices.values():
            choice.setMinimumHeight(choice.fontMetrics().height() + Space.SMALL)

    @property
    def value(self) -> ChangeClass | None:
        """The answer, None while there is none."""
        return next((one for one, choice in self.choices.items() if choice.isChecked()), None)

    def explain(self, words: str) -> None:
        """Say below the answers what is proposed and why, or that it is being worked out."""
        self.why.setText(words)
        self.why.setVisible(bool(words))
        self.setAccessibleDescription(words)

    def propose(self, change_class: ChangeClass) -> None:
        """Choose it unless somebody has chosen."""
        if self.value is None:
            self.choices[change_class].setChecked(True)

    def clear(self) -> None:
        """Take the answer back."""
        self._group.setExclusive(False)
        for choice in self.choices.values():
            choice.setChecked(False)
        self._group.setExclusive(True)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Publish", words)
