"""The questionnaire: a page for each group of questions, and beside it what the draft will hold."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.guidelines import Guidelines
from smguide.model.questionnaire import Answers, Question, first_draft, questions
from smguide.ui.kind_words import kind_title
from smguide.ui.library.question_fields import QuestionField, say
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.scrolling import ScrollingSheet
from smguide.ui.widgets.surface import column, row
from smguide.ui.widgets.text import section_heading, text_label

_STACKED = 150
"""Percent of the size of text from which the draft stands below the questions."""


def _group(question: Question) -> str:
    return question.group


class DraftPreview(Card):
    """The sections that the answers lead to, and what is left out and why."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_tr("What your draft will hold"))
        self.sections = text_label("", wrap=True)
        self.absent = text_label("", role="caption", tone="muted", wrap=True)
        self.body.addWidget(section_heading(_tr("What your draft will hold")))
        self.body.addWidget(self.sections)
        self.body.addWidget(self.absent)
        self.body.addStretch(1)

    def show_draft(self, draft: Guidelines) -> None:
        """Show another draft."""
        numbers = draft.numbers()
        self.sections.setText("\n".join(f"{numbers[s.id]}  {s.title}" for s in draft.sections))
        lines = (
            _tr("Left out: {0}. {1}").format(kind_title(a.kind), a.because) for a in draft.absent
        )
        self.absent.setText("\n".join(lines))
        self.absent.setVisible(bool(draft.absent))


class Questionnaire(QWidget):
    """Goes from page to page; ``answers`` may be asked for at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = {q.id: QuestionField(q) for q in questions()}
        self.titles: list[str] = []
        self.preview = DraftPreview()
        self._pages: list[QWidget] = []
        for title, asked in groupby(questions(), _group):
            self.titles.append(say(title))
            self._pages.append(self._page(list(asked)))
        self._lay_out()
        for field in self.fields.values():
            field.changed.connect(self._show_draft)
        self._show_draft()

    def _lay_out(self) -> None:
        """The draft beside the questions; in large letters below them, on the same sheet."""
        sheet = QWidget()
        body = column(sheet, gap=Space.WIDE)
        for page in self._pages:
            body.addWidget(page)
        beside = row(self, gap=Space.LARGE)
        self._sheet = ScrollingSheet(_tr("Questions"), sheet)
        beside.addWidget(self._sheet, 3)
        if scaled(100) >= _STACKED:
            body.addWidget(self.preview)
        else:
            beside.addWidget(ScrollingSheet(_tr("What your draft will hold"), self.preview), 2)

    def _page(self, asked: list[Question]) -> QWidget:
        page = QWidget()
        body = column(page, gap=Space.WIDE)
        for question in asked:
            body.addWidget(self.fields[question.id])
        page.hide()
        return page

    @property
    def answers(self) -> Answers:
        """All answers as they stand now."""
        return {key: field.value for key, field in self.fields.items()}

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return next((n for n, page in enumerate(self._pages) if not page.isHidden()), 0)

    def show_page(self, page: int) -> None:
        """Go to a page, the keyboard to its first question."""
        for number, one in enumerate(self._pages):
            one.setVisible(number == page)
        self._sheet.setAccessibleName(self.titles[page])
        self._sheet.verticalScrollBar().setValue(0)
        title = self.titles[page]
        next(f for f in self.fields.values() if say(f.question.group) == title).reveal()

    @Slot()
    def _show_draft(self) -> None:
        self.preview.show_draft(first_draft(self.answers, title="", organisation=""))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Library", words)
