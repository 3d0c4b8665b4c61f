"""What a kind of section is for: its help, the text it begins with, examples, and its form."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from smguide.model.kinds import SectionKind
from smguide.ui.kind_words import fields_in_window
from smguide.ui.theme import Space
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.surface import ScrollColumn
from smguide.ui.widgets.text import section_heading, text_label

_HIDDEN = frozenset({"hidden"})


class KindPreview(ScrollColumn):
    """The gallery's right side; it scrolls by key once it has the keyboard."""

    def __init__(self) -> None:
        super().__init__(_tr("What this kind is for"), margin=0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.setContentsMargins(Space.TINY, 0, Space.MEDIUM, 0)
        self.body.setSpacing(Space.SMALL)
        self.title = text_label("", role="title", wrap=True)
        self.state = text_label("", role="caption", tone="info", wrap=True)
        self.description = text_label("", wrap=True)
        self.text = _words()
        self.help = _words()
        self.examples = _words()
        self.form = _words()
        self.covers = text_label("", tone="muted", wrap=True)
        self._around: dict[QLabel, tuple[QWidget, ...]] = {}
        for widget in (self.title, self.state, self.description):
            self.body.addWidget(widget)
        self._page = Card()
        self._page.body.addWidget(self.text)
        self._add(_tr("The text it begins with"), self.text, self._page)
        self._add(_tr("What it is for"), self.help)
        self._add(_tr("Examples"), self.examples)
        self._add(_tr("What its form asks for"), self.form)
        self._add(_tr("Also called"), self.covers)
        self.body.addStretch(1)

    def _add(self, words: str, part: QLabel, frame: QWidget | None = None) -> None:
        heading = section_heading(words)
        heading.setContentsMargins(0, Space.MEDIUM, 0, 0)
        part.setAccessibleName(words)
        holder = frame or part
        self._around[part] = (heading, holder)
        self.body.addWidget(heading)
        self.body.addWidget(holder)

    def show_kind(self, kind: SectionKind, state: str) -> None:
        """Show a kind; ``state`` says whether it is there already or left out on purpose."""
        self.title.setText(kind.title)
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self.description.setText(kind.description)
        self._fill(self.text, template_text(kind))
        self._fill(self.help, kind.help.strip())
        self._fill(self.examples, example_text(kind))
        self._fill(self.form, form_text(kind))
        self._fill(self.covers, ", ".join(kind.covers))
        self.verticalScrollBar().setValue(0)

    def show_nothing(self) -> None:
        """Say that the search found nothing."""
        self.title.setText(_tr("Nothing fits"))
        self.state.hide()
        self.description.setText(
            _tr("Try other words, or take “Section of your own”, which holds any text.")
        )
        for part in self._around:
            self._fill(part, "")

    def _fill(self, part: QLabel, words: str) -> None:
        part.setText(words)
        for widget in self._around[part]:
            widget.setVisible(bool(words))


def _words() -> QLabel:
    label = text_label("", wrap=True)
    label.setTextFormat(Qt.TextFormat.MarkdownText)
    return label


def template_text(kind: SectionKind) -> str:
    """The clauses that a new section of the kind has, one below the other."""
    return "\n\n".join(record.text("text") for record in kind.template_clauses)


def example_text(kind: SectionKind) -> str:
    """The examples with their titles."""
    return "\n\n".join(f"**{title}**\n\n{text}" if title else text for title, text in kind.examples)


def form_text(kind: SectionKind) -> str:
    """The labels of the form, as a list."""
    labels = [field.label for field in fields_in_window(kind.id) if field.kind not in _HIDDEN]
    return "\n".join(f"- {label}" for label in labels)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
