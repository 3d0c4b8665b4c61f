"""What a search found: revisions or passages; and what is said where nothing fits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from smguide.ui.history.looking import MOST_PASSAGES
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.surface import row
from smguide.workspace import HistoryFilter


class ResultSwitch(QWidget):
    """“Passages (5)” or “Revisions (12)”; hidden where nothing is searched for."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.passages = _choice(_tr("Where these words stand or once stood, with since when"))
        self.revisions = _choice(_tr("The revisions that brought these words in or took them out"))
        self._group = QButtonGroup(self)
        across = row(self, gap=Space.TINY)
        for one in (self.passages, self.revisions):
            self._group.addButton(one)
            across.addWidget(one)
        across.addStretch(1)
        self.passages.setChecked(True)
        self._group.buttonClicked.connect(self._clicked)
        self.show_passages(0)
        self.hide()

    @property
    def is_passages(self) -> bool:
        """Whether the passages are wanted, and not the revisions."""
        return not self.isHidden() and self.passages.isChecked()

    def begin_with(self, *, passages: bool) -> None:
        """Other words: show their passages, or where there are none the revisions."""
        (self.passages if passages else self.revisions).setChecked(True)

    def show_revisions(self, count: int, *, searched: bool) -> None:
        """How many revisions fit, and whether words were searched for at all."""
        self.revisions.setText(_tr("Revisions ({0})").format(count))
        self.setVisible(searched)

    def show_passages(self, count: int) -> None:
        """How many passages hold the words."""
        few = f"{count}" if count <= MOST_PASSAGES else f"{MOST_PASSAGES}+"
        self.passages.setText(_tr("Passages ({0})").format(few))

    @Slot()
    def _clicked(self) -> None:
        self.changed.emit()


class NothingFits(QStackedWidget):
    """Why the list is empty and what to do; ``pressed`` to see all revisions again."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = EmptyState(
            "search",
            _tr("Nothing found"),
            _tr("No revision was saved with these words, and none brought them in or took them "
                "out. Try fewer words, or the beginning of one: “polic” finds “policy” and "
                "“policies”."),
            _tr("Show all revisions"),
        )  # fmt: skip
        self._filter = EmptyState(
            "filter",
            _tr("No revision fits"),
            _tr("Click a chip above to take it away, or see all revisions again."),
            _tr("Show all revisions"),
        )
        self._none = EmptyState(
            "history",
            _tr("No revision yet"),
            _tr("A revision is made each time somebody saves on the Write page."),
        )
        for one in (self._words, self._filter, self._none):
            self.addWidget(one)
            one.pressed.connect(self.pressed)

    def show_wanted(self, wanted: HistoryFilter) -> None:
        """What was looked for."""
        if wanted.words:
            self.setCurrentWidget(self._words)
        else:
            self.setCurrentWidget(self._none if wanted == HistoryFilter() else self._filter)


def _choice(tip: str) -> QPushButton:
    made = button("", kind="quiet", tip=tip)
    made.setCheckable(True)
    return made


def _tr(words: str) -> str:
    return QCoreApplication.translate("RevisionResults", words)
