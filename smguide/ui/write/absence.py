"""The page for a kind of section that was left out on purpose."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot

from smguide.model.guidelines import Absence
from smguide.model.kinds import section_kinds
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import ScrollColumn
from smguide.ui.widgets.text import text_label


class AbsencePage(ScrollColumn):
    """Why a kind does not apply, and a way to add it after all."""

    explained = Signal(str, str)
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(_tr("Left out on purpose"))
        self._kind = ""
        self.title = text_label("", role="title", wrap=True)
        self.description = text_label("", tone="muted", wrap=True)
        self.label = text_label(_tr("Not applicable, because"), role="emphasis")
        self.because = TextBlock(_tr("Not applicable, because"))
        self.because.frame()
        self.label.setBuddy(self.because)
        self.add = button(_tr("Add this section after all"), icon="plus")
        self.body.setSpacing(Space.SMALL)
        for widget in (self.title, self.description, self.label, self.because):
            self.body.addWidget(widget)
        self.body.addSpacing(Space.SMALL)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.because.typed.connect(self._typed)
        self.add.clicked.connect(self._add)

    def show_absence(self, absence: Absence) -> None:
        """Show why a kind is left out."""
        self._kind = absence.kind
        kind = section_kinds().get(absence.kind)
        self.title.setText(kind.title if kind else absence.kind)
        self.description.setText(kind.description if kind else "")
        self.because.set_text(absence.because)
        self.add.setVisible(kind is not None)

    @Slot(str)
    def _typed(self, because: str) -> None:
        self.explained.emit(self._kind, because)

    @Slot()
    def _add(self) -> None:
        self.wanted.emit(self._kind)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
