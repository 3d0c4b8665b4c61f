"""Words to copy: each as it will stand in a post, with a button that takes it along."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QWidget

from smguide.model.fields import Field
from smguide.model.record import Record, Value
from smguide.model.registers import Registers
from smguide.ui.accessibility import announce
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import text_label


class CopyLine(QFrame):
    """One wording and its button."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setProperty("surface", "notice")
        self.words = words
        across = row(self, margin=Space.SMALL, gap=Space.MEDIUM)
        told = column(gap=0)
        told.addWidget(text_label(name, role="caption", tone="muted", wrap=True))
        told.addWidget(text_label(words, wrap=True))
        across.addLayout(told, 1)
        self.copy = button(_tr("Copy"), icon="copy")
        self.copy.setAccessibleName(_tr("Copy: {0}").format(words))
        self.copy.clicked.connect(self._copy)
        across.addWidget(self.copy)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.words)
        self.copy.setText(_tr("Copied"))
        announce(self, _tr("Copied: {0}").format(self.words))


class CopiesView(QWidget):
    """A line for every text of every row."""

    def __init__(self, field: Field, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._keys = field.view.texts("texts")
        self._shown: list[tuple[str, str]] = []
        self.lines: list[CopyLine] = []
        self._body = column(self, gap=Space.SMALL)
        self.help = _tr("Put into the post itself, as it stands here.")

    def show_value(self, value: Value, _names: Registers) -> None:
        """Show the rows of the list."""
        rows = value if isinstance(value, tuple) else ()
        items = [item for item in rows if isinstance(item, Record)]
        texts = [(i.text("name"), i.text(key)) for i in items for key in self._keys if i.text(key)]
        if texts == self._shown:
            return
        self._shown = texts
        for line in self.lines:
            self._body.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [CopyLine(name, words) for name, words in texts]
        for line in self.lines:
            self._body.addWidget(line)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to copy."""
        return not self.lines


def _tr(words: str) -> str:
    return QCoreApplication.translate("Views", words)
