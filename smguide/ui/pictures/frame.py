"""What every picture has around it: the picture or its table, and the way to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from smguide.ui.accessibility import announce
from smguide.ui.dialogs import ChooseFile, FileQuestion, choose_new_file
from smguide.ui.forms.flow_layout import FlowLayout
from smguide.ui.pictures.plain_table import PlainTable
from smguide.ui.pictures.saving import write_picture
from smguide.ui.pictures.sheet import Sheet
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import set_tone, text_label


@dataclass(frozen=True, slots=True)
class PlainRows:
    """A picture in words: headings and rows."""

    headers: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


class PictureFrame(QWidget):
    """``picture`` shows it; ``to_save`` lays it out for a file, on white ground."""

    def __init__(self, name: str, picture: QWidget, to_save: Callable[[], Sheet]) -> None:
        super().__init__()
        self._to_save = to_save
        self._name = name
        self._plain = PlainRows((), ())
        self.choose: ChooseFile = choose_new_file
        self.picture = picture
        self.table = PlainTable(_tr("{0}, as a table").format(name))
        self.as_table = button(_tr("As a table"), kind="quiet")
        self.as_table.setCheckable(True)
        self.save = button(_tr("Save as picture…"), kind="quiet")
        self._kinds = QMenu(self.save)
        for ending, words in _endings().items():
            self._kinds.addAction(words).setData(ending)
        self.save.setMenu(self._kinds)
        self.said = text_label("", role="caption", tone="muted", wrap=True)
        self.said.hide()
        self._stack = QStackedWidget()
        self._lay_out()
        self.as_table.toggled.connect(self._turn)
        self._kinds.triggered.connect(self._ask)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.picture)
        self._stack.addWidget(self.table)
        body = column(self, gap=Space.SMALL)
        body.addWidget(self._stack, 1)
        tools = FlowLayout(gap=Space.SMALL)
        for tool in (self.as_table, self.save):
            tools.addWidget(tool)
        body.addLayout(tools)
        body.addWidget(self.said)

    def show_rows(self, plain: PlainRows) -> None:
        """Say in words what the picture shows now; the table is filled once it is looked at."""
        self._plain = plain
        self.said.hide()
        if self.as_table.isChecked():
            self.table.show_rows(plain.headers, plain.rows)

    @Slot(bool)
    def _turn(self, as_table: bool) -> None:
        if as_table:
            self.table.show_rows(self._plain.headers, self._plain.rows)
        self._stack.setCurrentWidget(self.table if as_table else self.picture)

    @Slot(QAction)
    def _ask(self, kind: QAction) -> None:
        ending = str(kind.data())
        kinds = f"{_tr('Picture')} (*.{ending})"
        suggested = f"{self._name}.{ending}"
        question = FileQuestion(_tr("Save as picture"), kinds, suggested, ending)
        self.choose(self, question, self.write)

    def write(self, path: Path) -> None:
        """Write the picture into a file and say so."""
        try:
            write_picture(self._to_save(), path)
        except OSError:
            self._say(_tr("The picture could not be saved there. Choose another folder."), "bad")
        else:
            self._say(_tr("Saved as “{0}”.").format(path.name), "muted")

    def _say(self, sentence: str, tone: str) -> None:
        self.said.setText(sentence)
        set_tone(self.said, tone)
        self.said.show()
        announce(self, sentence, urgent=tone == "bad")


def _endings() -> dict[str, str]:
    return {
        "svg": _tr("Drawing, sharp at any size (SVG)…"),
        "png": _tr("Picture for messages and slides (PNG)…"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)
