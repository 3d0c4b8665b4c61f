"""A document becomes guidelines: how to call them, and afterwards what was not carried over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from smguide.interchange.losses import Loss
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.library.founding import IMPORT, FoundingForm
from smguide.ui.library.kind_choice import KindChoice
from smguide.ui.library.shelf import Beginning, Imported, Shelf
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.scrolling import ScrollingSheet, fit_dialog
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label

_WIDTH = 760


class ImportDialog(FormDialog):
    """Asks for the names that a document does not bring with it."""

    def __init__(self, parent: QWidget, shelf: Shelf, document: Path) -> None:
        self.document = document
        self.form = FoundingForm(IMPORT, shelf)
        self.form.propose(document.stem)
        text = DialogText(
            _tr("Import “{0}”").format(document.name),
            _tr("Every paragraph is kept word for word; the document itself is not changed."),
            _tr("Import"),
        )
        super().__init__(parent, text, ScrollingSheet(_tr("Names"), self.form))
        fit_dialog(self, scaled(_WIDTH))
        self.primary.clicked.disconnect(self.submitted)
        self.primary.clicked.connect(self._go_on)
        self.form.rows["name"].reveal()

    @Slot()
    def _go_on(self) -> None:
        if self.form.check():
            self.submitted.emit()

    def wanted(self) -> Beginning:
        """What was filled in."""
        return Beginning(name=self.form.value("name"), founder=self.form.founder())


class ReportDialog(FormDialog):
    """What became of an imported document; ``submitted`` opens the guidelines."""

    def __init__(self, parent: QWidget, imported: Imported) -> None:
        losses = imported.report.losses
        text = DialogText(
            _tr("“{0}” is in your library").format(imported.document),
            kept_sentence(imported),
            _tr("Open"),
        )
        self.imported = imported
        self.kinds = KindChoice(imported.guidelines, imported.suggested)
        sheet = QWidget()
        body = column(sheet, gap=Space.LARGE)
        body.addWidget(self.kinds)
        body.addWidget(_losses(losses))
        super().__init__(parent, text, ScrollingSheet(_tr("What became of the document"), sheet))
        self.cancel.setText(_tr("Close"))
        fit_dialog(self, scaled(_WIDTH))


def kept_sentence(imported: Imported) -> str:
    """“Every word was kept. 3 differences in spacing or in how headings are marked.”."""
    report = imported.report
    return f"{report.headline} {report.details}".strip()


def _losses(losses: tuple[Loss, ...]) -> QWidget:
    sheet = QWidget()
    body = column(sheet, gap=Space.SMALL)
    for loss in losses:
        body.addWidget(_loss(loss))
    return sheet


def _loss(loss: Loss) -> Card:
    card = Card()
    times = "" if loss.count == 1 else _tr("{0} times, the first in line {1}")
    where = times.format(loss.count, loss.line) or _tr("Line {0}").format(loss.line)
    card.setAccessibleName(f"{loss.what}, {where}: {loss.why}")
    card.body.setSpacing(Space.TINY)
    across = row(gap=Space.MEDIUM)
    across.addWidget(text_label(loss.what, role="emphasis"))
    across.addWidget(text_label(where, role="caption", tone="muted"))
    across.addStretch(1)
    card.body.addLayout(across)
    card.body.addWidget(text_label(loss.why, wrap=True))
    return card


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
