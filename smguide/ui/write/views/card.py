"""The look of one list of facts, on a card between the text and the form."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.fields import Field, label_of
from smguide.model.guidelines import Section
from smguide.model.record import Path, Value
from smguide.model.registers import Registers
from smguide.ui.kind_words import fields_in_window, say
from smguide.ui.session import EditSession
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import text_label
from smguide.ui.write import verbs
from smguide.ui.write.views.copies import CopiesView
from smguide.ui.write.views.matrix import MatrixView
from smguide.ui.write.views.reading_table import ReadingTable
from smguide.ui.write.views.steps import StepsView

_LOOKS: Final[dict[str, Any]] = {
    "matrix": MatrixView,
    "members": MatrixView,
    "copies": CopiesView,
    "steps": StepsView,
    "table": ReadingTable,
}


class ViewCard(QWidget):
    """``asked`` carries the path of the fact whose form is wanted."""

    asked = Signal(object)

    def __init__(self, session: EditSession, section: Section, field: Field) -> None:
        super().__init__()
        self._session = session
        self._section = section
        self._field = field
        title = say(field.view.text("title")) or field.label
        self.card = Card(title)
        self.view = _LOOKS[field.view.text("as")](field, title)
        self.help = text_label(self.view.help, role="caption", tone="muted", wrap=True)
        self.nothing = text_label(
            _tr("Fills itself as soon as the form below has entries."), tone="muted", wrap=True
        )
        for part in (self.view, self.help, self.nothing):
            self.card.body.addWidget(part)
        column(self, gap=0).addWidget(self.card)
        if hasattr(self.view, "edited"):
            self.view.edited.connect(self._edited)
        if hasattr(self.view, "asked"):
            self.view.asked.connect(self._asked)

    def show_section(self, section: Section, names: Registers) -> None:
        """Show the facts."""
        self._section = section
        self.view.show_value(section.facts.get(self._field.key), names)
        empty = self.view.is_empty
        self.view.setVisible(not empty)
        self.help.setVisible(not empty)
        self.nothing.setVisible(empty)

    @Slot(object, object)
    def _edited(self, path: Path, value: Value) -> None:
        whole = (self._field.key, *path)
        label = label_of(self._section.kind, whole, self._section.facts)
        verbs.set_fact(self._session, self._section.id, whole, value, label)

    @Slot(object)
    def _asked(self, path: Path) -> None:
        self.asked.emit((self._field.key, *path))


def view_cards(session: EditSession, section: Section) -> list[ViewCard]:
    """A card for every list of the section that has a look of its own."""
    fields = fields_in_window(section.kind)
    return [ViewCard(session, section, f) for f in fields if f.view.text("as") in _LOOKS]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Views", words)
