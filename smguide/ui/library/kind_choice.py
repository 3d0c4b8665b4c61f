"""After an import: what each section is about, suggested from its title, confirmed by a person."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smguide.model.guidelines import Guidelines, Section
from smguide.model.kinds import CUSTOM
from smguide.model.prose import plain_words, read_prose
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.kind_words import kinds_in_window
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import column
from smguide.ui.widgets.text import legible, text_label

_EXCERPT = 90
_LETTERS = 20
"""Letters of a kind's title that are seen while the list is closed."""


class KindChoice(Card):
    """One line for each section that came without a kind; nothing is decided for anybody."""

    def __init__(self, guidelines: Guidelines, suggested: Mapping[str, str]) -> None:
        super().__init__(_tr("What the sections are about"))
        told = _tr(
            "With a kind, a section gets its form and its checks. The words stay as they are. "
            "Suggestions come from the titles; change what does not fit."
        )
        self.body.addWidget(text_label(told, role="caption", tone="muted", wrap=True))
        self._options = {key: kind.title for key, kind in kinds_in_window().items()}
        self.choices: dict[str, CalmCombo] = {}
        lines = QGridLayout()
        lines.setHorizontalSpacing(Space.LARGE)
        lines.setVerticalSpacing(Space.MEDIUM)
        lines.setColumnStretch(0, 1)
        self.body.addLayout(lines)
        for line, section in enumerate(guidelines.sections_of(CUSTOM)):
            lines.addWidget(_about(section), line, 0)
            choice = self._choice(section, suggested.get(section.id, CUSTOM))
            lines.addWidget(choice, line, 1, Qt.AlignmentFlag.AlignTop)

    def _choice(self, section: Section, kind: str) -> CalmCombo:
        choice = CalmCombo()
        choice.setAccessibleName(_tr("What “{0}” is about").format(section.title))
        for value, title in self._options.items():
            choice.addItem(legible(title), value)
        choice.setMinimumContentsLength(_LETTERS)
        choice.setCurrentIndex(choice.findData(kind))
        self.choices[section.id] = choice
        return choice

    @property
    def kinds(self) -> dict[str, str]:
        """The kind chosen for each section."""
        return {section: str(choice.currentData()) for section, choice in self.choices.items()}


def _about(section: Section) -> QWidget:
    about = QWidget()
    body = column(about, gap=0)
    body.addWidget(text_label(section.title, wrap=True))
    text = " ".join(plain_words(read_prose(clause.text)) for clause in section.clauses)
    words = " ".join(text.split())
    if words:
        excerpt = f"{words[:_EXCERPT].rstrip()}…" if len(words) > _EXCERPT else words
        body.addWidget(text_label(excerpt, role="caption", tone="muted", wrap=True))
    return about


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
