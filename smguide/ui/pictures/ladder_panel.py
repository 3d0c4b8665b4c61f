"""The trust ladder, with the ways up and down."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smguide.model.guidelines import Guidelines
from smguide.model.registers import registers
from smguide.rules.workflow import workflows
from smguide.ui.pictures.canvas import ScrolledCanvas
from smguide.ui.pictures.frame import PictureFrame
from smguide.ui.pictures.ladder_sheet import ladder_rows, ladder_sheet
from smguide.ui.pictures.rungs import rungs
from smguide.ui.pictures.sheet import Sheet
from smguide.ui.theme import Space, Theme, load_theme, scaled
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label

_SAVED_WIDTH = 860


class LadderPanel(QWidget):
    """Where there are no levels, it says what they would be."""

    def __init__(self, guidelines: Guidelines) -> None:
        super().__init__()
        levels = tuple(level for one in workflows(guidelines) for level in one.levels)
        self._rungs = rungs(levels, registers(guidelines))
        name = _tr("Trust ladder")
        self.canvas = ScrolledCanvas(name, self.draw)
        self.frame = PictureFrame(name, self.canvas, self.sheet)
        self.frame.show_rows(ladder_rows(self._rungs))
        body = column(self, margin=Space.LARGE)
        if self._rungs:
            body.addWidget(self.frame)
        else:
            self.frame.hide()
            body.addWidget(_nothing())
            body.addWidget(self.frame)
            body.addStretch(1)

    def sheet(self) -> Sheet:
        """The picture as it is saved, on white ground."""
        return self.draw(scaled(_SAVED_WIDTH), load_theme("light"))

    def draw(self, width: int, theme: Theme) -> Sheet:
        """The picture for a width in a theme."""
        return ladder_sheet(self._rungs, _tr("Trust ladder"), width, theme)


def _nothing() -> QWidget:
    return text_label(
        _tr(
            "There are no trust levels yet. With levels, people who post well need less approval "
            "with time. Add them under “Trust levels” in the approval workflow."
        ),
        tone="muted",
        wrap=True,
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
