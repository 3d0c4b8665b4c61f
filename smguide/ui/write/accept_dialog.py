"""Accepting a finding: why it is all right here, who says so, and until when."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from smguide.checks.finding import Finding
from smguide.checks.fixes import later
from smguide.checks.waivers import Acceptance
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.moments import long_day
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.labelled import Labelled, LabelledLine
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_WIDTH: Final = 560
_LENGTHS: Final = ("P1M", "P3M", "P6M", "P1Y")
_USUAL: Final = 2


class AcceptDialog(FormDialog):
    """``acceptance`` is what was filled in, once it is ready."""

    def __init__(self, parent: QWidget, finding: Finding, by: str, today: date) -> None:
        self._today = today
        self.because = TextBlock(_tr("Because"))
        self.because.frame()
        self.by = LabelledLine(_tr("Accepted by"))
        self.by.line.setText(by)
        self.until = CalmCombo()
        for length in _LENGTHS:
            day = later(today, length)
            assert day is not None
            self.until.addItem(_length_words(length).format(long_day(day)), day)
        self.until.setCurrentIndex(_USUAL)
        text = DialogText(
            _tr("Accept this finding"),
            _tr("It is listed under “Accepted” and comes back after that day. It is a part of "
                "your draft: reviewers see it, and undo takes it back."),
            _tr("Accept"),
        )  # fmt: skip
        super().__init__(parent, text, ScrollingSheet(text.title, self._form(finding)))
        self.because.typed.connect(self._check)
        self.by.line.textChanged.connect(self._check)
        self._check()
        fit_dialog(self, scaled(_WIDTH))
        self.because.setFocus()

    def _form(self, finding: Finding) -> QWidget:
        content = QWidget()
        body = column(content, gap=Space.MEDIUM)
        body.addWidget(text_label(finding.sentence, role="emphasis", wrap=True))
        why = _tr("Why it is all right here, for whoever reads this next year.")
        body.addWidget(Labelled(_tr("Because"), self.because, help_text=why))
        body.addWidget(self.by)
        body.addWidget(Labelled(_tr("Until"), self.until, needed=False))
        return content

    @Slot()
    def _check(self) -> None:
        ready = bool(self.because.text().strip() and self.by.line.text().strip())
        self.set_ready(ready, _tr("A reason and a name are needed."))

    def acceptance(self) -> Acceptance:
        """What was filled in."""
        return Acceptance(
            because=self.because.text().strip(),
            by=self.by.line.text().strip(),
            on=self._today,
            until=self.until.currentData(),
        )


def _length_words(length: str) -> str:
    return {
        "P1M": _tr("1 month, until {0}"),
        "P3M": _tr("3 months, until {0}"),
        "P6M": _tr("6 months, until {0}"),
        "P1Y": _tr("1 year, until {0}"),
    }[length]


def _tr(words: str) -> str:
    return QCoreApplication.translate("AcceptDialog", words)
