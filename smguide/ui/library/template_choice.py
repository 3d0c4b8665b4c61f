"""The first step of new guidelines: what to begin with, and what is in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QRadioButton, QWidget

from smguide.model.kinds import section_kinds
from smguide.model.record import Record
from smguide.model.templates import Template
from smguide.ui.dialogs import open_dialog
from smguide.ui.library.template_reader import TemplateReader
from smguide.ui.theme import Space
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import section_heading, text_label

QUESTIONS: Final = "questions"
"""Chosen in place of a template: a draft made of answers."""

_FIGURE_SPACE = "\u2007"
"""As wide as a digit, so that numbers stand under each other."""


def section_titles(template: Template) -> tuple[str, ...]:
    """The titles that the sections of a template will have."""
    return tuple(map(_title, template.sections))


def _title(record: Record) -> str:
    kind = section_kinds().get(record.text("kind"))
    return record.text("title") or (kind.title if kind else "")


class TemplateCard(Card):
    """One template; the whole card can be clicked."""

    def __init__(self, template: Template) -> None:
        super().__init__()
        self.setAccessibleName(template.title)
        self.template = template
        self.choice = QRadioButton(template.title)
        self.choice.setAccessibleDescription(template.description)
        font = self.choice.font()
        font.setWeight(font.Weight.DemiBold)
        self.choice.setFont(font)
        self.body.setSpacing(Space.TINY)
        self.body.addWidget(self.choice)
        self.body.addWidget(text_label(template.description, tone="muted", wrap=True))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by clicking anywhere."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.choice.setChecked(True)
            self.choice.setFocus(Qt.FocusReason.MouseFocusReason)


class TemplateChoice(QWidget):
    """The templates at the left, the sections of the chosen one at the right."""

    chosen = Signal(object)

    def __init__(self, templates: Sequence[Template]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._cards = [TemplateCard(template) for template in templates]
        self.preview = Card()
        self.preview.setAccessibleName(_tr("Sections of the template"))
        self._sections = text_label("", wrap=True)
        self.read = button(_tr("Read the text…"), kind="link")
        self._lay_out()
        self.read.clicked.connect(self._read)
        self._group.buttonToggled.connect(self._toggled)
        if self._cards:
            self._cards[0].choice.setChecked(True)

    def _lay_out(self) -> None:
        left = column(gap=Space.MEDIUM)
        for number, card in enumerate(self._cards):
            self._group.addButton(card.choice, number)
            left.addWidget(card)
        left.addStretch(1)
        self.preview.body.addWidget(section_heading(_tr("What is in it")))
        self.preview.body.addWidget(self._sections)
        self.preview.body.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        self.preview.body.addStretch(1)
        across = row(self, gap=Space.LARGE)
        across.addLayout(left, 3)
        across.addWidget(self.preview, 2)

    @property
    def template(self) -> Template:
        """The one chosen."""
        return self._cards[self._group.checkedId()].template

    def card(self, template_id: str) -> TemplateCard:
        """The card of a template."""
        return next(card for card in self._cards if card.template.id == template_id)

    @property
    def shown_sections(self) -> str:
        """The preview as it is shown."""
        return self._sections.text()

    @Slot(QAbstractButton, bool)
    def _toggled(self, _button: QAbstractButton, checked: bool) -> None:
        if not checked:
            return
        titles = section_titles(self.template)
        lines = [f"{number:{_FIGURE_SPACE}>2}   {title}" for number, title in enumerate(titles, 1)]
        self._sections.setText("\n".join(lines) or self._nothing())
        self.read.setVisible(bool(lines))
        self.chosen.emit(self.template)

    def _nothing(self) -> str:
        if self.template.id == QUESTIONS:
            return _tr("What your answers lead to. You see it grow while you answer.")
        return _tr("Nothing yet. You add the sections you want, one by one.")

    @Slot()
    def _read(self) -> None:
        open_dialog(TemplateReader(self, self.template))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
