"""What is asked about a post: who, where, what, when, and what it touches."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.rules.book import Book
from smguide.ui.check.chooser import Chooser
from smguide.ui.check.question import Answered, Question, touching, with_type
from smguide.ui.check.ticks import Ticks
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.forms.times import DateEditor
from smguide.ui.theme import Space
from smguide.ui.widgets.surface import ScrollColumn, column
from smguide.ui.widgets.text import section_heading, text_label

_NO_NAMES = Registers({})
_MARGIN = 20
_WIDEST = 460
_FEW_LETTERS = 8
_LAST_YEAR = 9999
"""Has no day after its last one, in any time zone."""

_LONGEST_DAY = "30 September 2026"


class PostForm(QWidget):
    """``asked`` carries the question as it is now, after every choice."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._book: Book | None = None
        self._question = Question()
        self._today = date.min
        self.who = Chooser(_tr("Who"), "person")
        self.where = Chooser(_tr("Where"), "channel")
        self.what = Chooser(_tr("What"), "post-type")
        self.account = CalmCombo()
        self.account.setAccessibleName(_tr("Whose account"))
        self.day = DateEditor(Field("day", _tr("When"), "", "date"))
        self.ticks = Ticks()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        scrolling = ScrollColumn(_tr("The post"), width=_WIDEST, margin=_MARGIN)
        scrolling.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = scrolling.body
        body.addWidget(section_heading(_tr("The post")))
        for chooser in (self.who, self.where, self.what):
            body.addWidget(chooser)
        body.addWidget(_below(_tr("Whose account"), self.account))
        body.addWidget(_below(_tr("When"), self.day))
        body.addWidget(_below(_tr("Does it touch"), self.ticks))
        self.account.addItem(_tr("One of ours"), "official")
        self.account.addItem(_tr("The author’s own"), "personal")
        for combo in (self.account, self.who.combo, self.where.combo, self.what.combo):
            combo.setMinimumContentsLength(_FEW_LETTERS)
        column(self, gap=0).addWidget(scrolling)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need a wider field for the day."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        line = self.day.line
        room = line.fontMetrics().horizontalAdvance(_LONGEST_DAY) + 2 * Space.WIDE
        line.setMinimumWidth(room)
        line.setMaximumWidth(room)
        self.setMinimumWidth(self.day.minimumSizeHint().width() + 2 * _MARGIN + Space.HUGE)

    def _connect(self) -> None:
        self.who.chosen.connect(self._who_chosen)
        self.where.chosen.connect(self._where_chosen)
        self.what.chosen.connect(self._what_chosen)
        self.account.activated.connect(self._account_chosen)
        self.day.edited.connect(self._day_edited)
        self.ticks.changed.connect(self._ticked)

    def show_answered(self, answered: Answered, today: date) -> None:
        """Show what was chosen, and beside the person what they count as."""
        book, question = answered.book, answered.question
        self._book, self._question, self._today = book, question, today
        names = book.names
        self.who.offer(names.names("person"), question.person, _standing(answered))
        self.where.offer(names.names("channel"), question.channel)
        self.what.offer(names.names("post-type"), question.post_type)
        self.account.setCurrentIndex(self.account.findData(question.account))
        self.day.show_value((question.day or today).isoformat(), _NO_NAMES)
        self.ticks.offer(touching(book))
        self.ticks.show_question(question)

    @Slot(str)
    def _who_chosen(self, person: str) -> None:
        self.asked.emit(replace(self._question, person=person))

    @Slot(str)
    def _where_chosen(self, channel: str) -> None:
        self.asked.emit(replace(self._question, channel=channel))

    @Slot(str)
    def _what_chosen(self, post_type: str) -> None:
        if self._book is not None:
            self.asked.emit(with_type(self._book, self._question, post_type))

    @Slot(int)
    def _account_chosen(self, _line: int) -> None:
        self.asked.emit(replace(self._question, account=str(self.account.currentData())))

    @Slot(object, object)
    def _day_edited(self, _path: object, value: Value) -> None:
        """Only a whole date is a question; half of one is still being typed."""
        try:
            day = date.fromisoformat(str(value))
        except ValueError:
            return
        chosen = None if day == self._today else day
        if chosen != self._question.day and day.year < _LAST_YEAR:
            self.asked.emit(replace(self._question, day=chosen))

    @Slot()
    def _ticked(self) -> None:
        self.asked.emit(self.ticks.applied(self._question))


def _below(label: str, field: QWidget) -> QWidget:
    """A field below its label."""
    whole = QWidget()
    body = column(whole, gap=Space.TINY)
    words = text_label(label, tone="muted")
    words.setBuddy(field.focusProxy() or field)
    body.addWidget(words)
    body.addWidget(field)
    return whole


def _standing(answered: Answered) -> str:
    """“Voice, Comms desk · Trusted”: the roles, and the level that counts for this post."""
    names = answered.book.names
    record = names.record("person", answered.question.person)
    roles = ", ".join(names.name("role", role) for role in record.texts("roles"))
    level = answered.book.level(answered.decision.level)
    return " · ".join(filter(None, (roles, level.name if level else "")))


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
