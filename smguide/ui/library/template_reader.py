"""Reading a template before one begins with it: every clause, as it will stand on the page."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from smguide.interchange.rich_text import rich_text
from smguide.model.cross_references import as_numbers
from smguide.model.guidelines import Guidelines
from smguide.model.templates import Template, guidelines_from
from smguide.ui.dialogs import DialogText, FormDialog
from smguide.ui.help.window import page_style
from smguide.ui.theme import current_theme, scaled, type_font
from smguide.ui.widgets.page_view import PageView
from smguide.ui.widgets.scrolling import fit_dialog

_WIDTH, _HEIGHT = 700, 640


def as_page(guidelines: Guidelines) -> str:
    """The text of guidelines as one page, each section under its number."""
    numbers = guidelines.numbers()
    words = rich_text(clause.text for section in guidelines.sections for clause in section.clauses)
    parts = []
    for section in guidelines.sections:
        parts.append(f"<h2>{numbers[section.id]} {escape(section.title)}</h2>")
        parts += [words.block(as_numbers(clause.text, numbers)) for clause in section.clauses]
    return "\n".join(parts)


class TemplateReader(FormDialog):
    """Shows the text of a template; there is nothing to do but read and close."""

    def __init__(self, parent: QWidget, template: Template) -> None:
        self.browser = PageView(_tr("Text of the template"))
        text = DialogText(template.title, template.description, _tr("Close"))
        super().__init__(parent, text, self.browser)
        self.cancel.hide()
        self.primary.clicked.connect(self.accept)
        document = self.browser.document()
        document.setDefaultFont(type_font("prose"))
        document.setDefaultStyleSheet(page_style(current_theme()))
        self.browser.show_html(as_page(guidelines_from(template, title=template.title)))
        fit_dialog(self, scaled(_WIDTH), least_height=scaled(_HEIGHT))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
