"""The question before a window closes whose draft is not on the disk."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smguide.errors import SmguideError
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.theme import scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.scrolling import fit_dialog
from smguide.ui.write.notices import moment, problem_in_words

_WIDTH = 560


class ClosingDialog(FormDialog):
    """Stay, save a copy and close, or close and lose; ``submitted`` is the last."""

    def __init__(
        self, parent: QWidget, problem: SmguideError | None, kept_at: datetime | None
    ) -> None:
        why = (
            problem_in_words(problem)
            if problem is not None
            else _tr("The disk has not answered yet.")
        )
        text = DialogText(
            _tr("Your draft is not kept yet"),
            f"{why} {_lost(kept_at)}",
            _tr("Close and lose it"),
            kind="danger",
        )
        super().__init__(parent, text)
        self.cancel.setText(_tr("Stay"))
        self.copy_button = button(_tr("Save a copy and close…"), kind="primary")
        self.add_button(self.copy_button)
        self.primary.setDefault(False)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        fit_dialog(self, scaled(_WIDTH))


def _lost(kept_at: datetime | None) -> str:
    if kept_at is None:
        return _tr("What you typed is only in this window.")
    at = moment(kept_at, datetime.now().astimezone())
    return _tr("What you typed after {0} is only in this window.").format(at)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
