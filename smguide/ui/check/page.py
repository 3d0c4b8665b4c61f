"""The page “Check a post”: choose a post, read the answer."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from smguide.rules.book import Book
from smguide.ui.check.answer import AnswerView
from smguide.ui.check.bar import TextBar
from smguide.ui.check.form import PostForm
from smguide.ui.check.nothing import empty_state
from smguide.ui.check.question import Question, answered, fitting, with_type
from smguide.ui.check.reading import DRAFT, IN_FORCE, Reading, as_of_now, next_turn, read
from smguide.ui.messages import Messages
from smguide.ui.tasks import Latest, Runner
from smguide.ui.widgets.empty_state import EmptyState
from smguide.ui.widgets.panes import mark_pane, side_by_side
from smguide.ui.widgets.surface import column, put_on
from smguide.workspace import Changes, Desk

_FORM_WIDTH = 360
_SHOWN_BY = Changes.DRAFT | Changes.REVISIONS | Changes.EDITIONS | Changes.POSTS


class CheckPage(QWidget):
    """Answers for one desk. What was chosen stays while the window lives.

    ``changed`` is never emitted: asking changes nothing. ``open_page`` leads to Write,
    ``posts_wanted`` to the register of posts.
    """

    changed = Signal(object)
    open_page = Signal(str, object)
    posts_wanted = Signal()

    def __init__(self, runner: Runner, messages: Messages) -> None:
        super().__init__()
        self._messages = messages
        self._reading_again = Latest(runner)
        self._looking_ahead = Latest(runner)
        self._ahead_of = ""
        self._desk: Desk | None = None
        self._which = IN_FORCE
        self._reading: Reading | None = None
        self._book: Book | None = None
        self._question = Question()
        self.text = TextBar()
        self.form = PostForm()
        self.answer = AnswerView()
        self.empty: EmptyState | None = None
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        put_on(self, "bg")
        put_on(self.form, "bg", edge="right")
        mark_pane(self.text.bar, _tr("The text that answers"))
        mark_pane(self.form, _tr("The post"))
        mark_pane(self.answer, _tr("The answer"))
        self.columns = side_by_side((self.form, self.answer), (_FORM_WIDTH, 0))
        self.stack.addWidget(self.columns)
        body = column(self, gap=0)
        body.addWidget(self.text.bar)
        body.addWidget(self.stack, 1)
        self.stack.hide()

    def _connect(self) -> None:
        self.text.switch.clicked.connect(self._use_the_other)
        self.text.posts.clicked.connect(self.posts_wanted)
        self.form.asked.connect(self.ask)
        self.answer.cell_chosen.connect(self._ask_about_cell)
        self.answer.copied.connect(self._copy)
        self.answer.place_asked.connect(self._show_place)

    # The text that answers

    def show_desk(self, desk: Desk) -> None:
        """Answer by these guidelines; what was chosen before stays where it is listed."""
        if self._desk is not None and self._desk.name != desk.name:
            self._question, self._which = Question(), IN_FORCE
        self._desk = desk
        self._read()

    def show_item(self, what: object) -> None:
        """Ask about a post that another page has in mind."""
        if isinstance(what, Question):
            self._question = what
            self._read()

    def refresh(self, changes: Changes) -> None:
        """Read again what may answer otherwise now."""
        if changes & _SHOWN_BY:
            self._read()

    @Slot()
    def _use_the_other(self) -> None:
        self._which = IN_FORCE if self._which == DRAFT else DRAFT
        self._read()

    def _read(self) -> None:
        if self._desk is not None:
            self._reading_again.submit(
                read,
                self._desk,
                self._which,
                self._question.day,
                done=self._show_reading,
                failed=self._messages.show_error,
            )

    def _show_reading(self, reading: Reading) -> None:
        self._reading, self._book = reading, reading.book
        self._ahead_of = ""
        self.text.show_reading(reading)
        self._drop_empty()
        if reading.missing:
            self._show_empty(reading)
        else:
            member = self._desk.person if self._desk else ""
            self._question = fitting(reading.book, self._question, member)
            self._answer()
            self.stack.setCurrentWidget(self.columns)
        self.stack.show()

    def _show_empty(self, reading: Reading) -> None:
        self.empty = empty_state(reading)
        self.empty.pressed.connect(self._go_to_section)
        self.stack.addWidget(mark_pane(self.empty, self.empty.accessibleName()))
        self.stack.setCurrentWidget(self.empty)

    def _drop_empty(self) -> None:
        if self.empty is not None:
            self.stack.removeWidget(self.empty)
            self.empty.deleteLater()
            self.empty = None

    @Slot()
    def _go_to_section(self) -> None:
        home = self._reading.home if self._reading else ""
        self.open_page.emit("write", home or None)

    # Asking

    @Slot(object)
    def ask(self, question: Question) -> None:
        """Ask about another post: at once, unless its day has not been read yet."""
        self._question = question
        self._answer()

    @Slot(str, str)
    def _ask_about_cell(self, channel: str, post_type: str) -> None:
        if self._book is not None:
            question = with_type(self._book, self._question, post_type)
            self.ask(replace(question, channel=channel))

    def _answer(self) -> None:
        if self._desk is None or self._book is None:
            return
        now = self._desk.now
        if (self._question.day or now.date()) != self._book.day:
            self._read()
            return
        if self._question.day is None:
            self._book = as_of_now(self._book, now)
        found = answered(self._book, self._question)
        self.form.show_answered(found, self._desk.today)
        self.answer.show_answered(found)
        self._look_ahead()

    def _look_ahead(self) -> None:
        """Find what is different next for the person; slower than an answer, so it follows it."""
        person = self._question.person
        if self._desk is None or self._reading is None or person == self._ahead_of:
            return
        self._ahead_of = person
        self.answer.coming.say(None)
        self._looking_ahead.submit(
            next_turn, self._desk, self._reading.which, person, done=self.answer.coming.say
        )

    @Slot(object)
    def _copy(self, words: object) -> None:
        QGuiApplication.clipboard().setText(str(words))
        self._messages.success(_tr("The words are copied."))

    @Slot(object)
    def _show_place(self, place: object) -> None:
        self.open_page.emit("write", place)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
