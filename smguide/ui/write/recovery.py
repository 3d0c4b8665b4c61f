"""After an unclean end: which draft comes back, and what is in it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.compare.told import count
from smguide.model.wording import counted
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.theme import scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog, grow_dialog
from smguide.ui.write.change_list import ChangeList
from smguide.ui.write.notices import moment
from smguide.ui.write.work import Recovered

_WIDTH = 600


class RecoveryDialog(FormDialog):
    """Keep the draft (also by Esc), compare it, or set it aside; none of them loses it."""

    compare_wanted = Signal()
    set_aside_wanted = Signal()

    def __init__(self, parent: QWidget, recovered: Recovered) -> None:
        self.list = ChangeList(going=False)
        self.list.show_changes(recovered.changes)
        text = DialogText(
            _tr("Your draft is still here"), told_in_words(recovered), _tr("Keep the draft")
        )
        self._sheet = ScrollingSheet(_tr("What will come back"), self.list)
        super().__init__(parent, text, self._sheet)
        self.cancel.hide()
        kept = _tr("It stays under Earlier drafts and can be taken back.")
        self.set_aside = button(_tr("Set aside"), tip=kept)
        self.compare = button(_tr("Compare"))
        self.add_button(self.set_aside)
        self.add_button(self.compare)
        self.list.unfolded.connect(self._grow)
        self.submitted.connect(self.accept)
        self.set_aside.clicked.connect(self._set_aside)
        self.compare.clicked.connect(self._compare)
        fit_dialog(self, scaled(_WIDTH))
        self.primary.setFocus()

    @Slot()
    def _grow(self) -> None:
        grow_dialog(self, self._sheet)

    @Slot()
    def _set_aside(self) -> None:
        self.accept()
        self.set_aside_wanted.emit()

    @Slot()
    def _compare(self) -> None:
        self.accept()
        self.compare_wanted.emit()


def told_in_words(recovered: Recovered) -> str:
    """“Your draft of 14:32 has 3 changes since revision 18.”."""
    at = moment(recovered.kept_at, datetime.now().astimezone())
    changes = counted(count(recovered.changes), "change")
    said = _tr(
        "smguide did not end properly last time. Your draft of {0} has {1} since revision {2}."
    )
    sentence = said.format(at, changes, recovered.base)
    if recovered.damaged:
        newest = _tr("The newest copy was damaged; this is the one kept just before.")
        sentence = f"{sentence} {newest}"
    return sentence


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
