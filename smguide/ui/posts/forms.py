"""What is asked before something is signed into the register: a post, an incident, a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from smguide.model.fields import Field
from smguide.model.registers import Registers
from smguide.rules.track_record import Incident, Outcome, PostRecord
from smguide.ui.forms.entry_combo import EntryCombo
from smguide.ui.forms.simple import CalmCombo
from smguide.ui.forms.times import DateEditor
from smguide.ui.posts.looking import PostsLook, Work
from smguide.ui.posts.words import outcome_words
from smguide.ui.theme import Space
from smguide.ui.widgets.labelled import Labelled, LabelledLine
from smguide.ui.widgets.surface import column
from smguide.workspace import Desk, PostInfo

_NO_NAMES: Final = Registers({})
_LONGEST: Final = 1000


class DayField(Labelled):
    """A day that lies neither ahead nor before ``earliest``."""

    edited = Signal()

    def __init__(self, label: str, today: date, earliest: date | None = None) -> None:
        self.editor = DateEditor(Field("day", label, "", "date"))
        self.day: date | None = today
        self._today, self._earliest = today, earliest
        super().__init__(label, self.editor)
        self.editor.show_value(today.isoformat(), _NO_NAMES)
        self.editor.edited.connect(self._typed)

    @Slot(object, object)
    def _typed(self, _path: object, value: object) -> None:
        try:
            self.day = date.fromisoformat(str(value))
        except ValueError:
            self.day = None
        self.show_problem("")
        self.edited.emit()

    def check(self) -> bool:
        """Say what is wrong with the day."""
        problem = ""
        if self.day is None:
            problem = _tr("This is not a day. Write it as 3 March 2026.")
        elif self.day > self._today:
            problem = _tr("This day has not come yet.")
        elif self._earliest and self.day < self._earliest:
            problem = _tr("This day is before the post.")
        self.show_problem(problem)
        if problem:
            self.reveal()
        return not problem


class EntryField(Labelled):
    """One of those that the guidelines list, typed or chosen; ``value`` is empty for none."""

    edited = Signal()

    def __init__(self, label: str, register: str, options: dict[str, str]) -> None:
        field = Field(register, label, "", "reference", refers_to=(register,), grows=False)
        self.combo = EntryCombo(field, label)
        self._options = options
        self.value = next(iter(options)) if len(options) == 1 else ""
        super().__init__(label, self.combo)
        self._show()
        self.combo.picked.connect(self._picked)

    @Slot(object)
    def _picked(self, entry: object) -> None:
        self.value = entry if isinstance(entry, str) and entry in self._options else ""
        self._show()
        self.show_problem("")
        self.edited.emit()

    def _show(self) -> None:
        self.combo.offer_entries(self._options, self.value, _tr("Choose, or type a name"))

    def check(self) -> bool:
        """Take the name that was typed; say so where it is nobody’s."""
        typed = " ".join(self.combo.line.text().split()).casefold()
        named = [key for key, name in self._options.items() if name.casefold() == typed]
        if len(named) == 1 and not self.value:
            self._picked(named[0])
        problem = "" if self.value else _tr("Choose one of the list.")
        self.show_problem(problem)
        if problem:
            self.reveal()
        return not problem


class PostForm(QWidget):
    """A post that was made: who, when, where, what, what came of it, and perhaps an incident."""

    edited = Signal()

    def __init__(self, look: PostsLook) -> None:
        super().__init__()
        self.said = _tr("The post is on record.")
        entries = look.names.entries
        self.person = EntryField(_tr("Who"), "person", dict(entries["person"]))
        self.day = DayField(_tr("Day"), look.today)
        self.channel = EntryField(_tr("Where"), "channel", dict(entries["channel"]))
        self.kind = EntryField(_tr("Kind of post"), "post-type", dict(entries["post-type"]))
        self.outcome = CalmCombo()
        self.incident = LabelledLine(
            _tr("Incident"),
            help_text=_tr("Only if there was one: what happened, in a few words."),
            needed=False,
        )
        self.note = LabelledLine(_tr("Note"), needed=False)
        self._lay_out()
        self.setFocusProxy(self.person.combo)

    def _lay_out(self) -> None:
        for key, words in outcome_words().items():
            self.outcome.addItem(words, key)
        for line in (self.incident.line, self.note.line):
            line.setMaxLength(_LONGEST)
        outcome = Labelled(_tr("What came of it"), self.outcome)
        body = column(self, gap=Space.MEDIUM)
        parts = (self.person, self.day, self.channel, self.kind, outcome, self.incident, self.note)
        for part in parts:
            body.addWidget(part)

    @property
    def is_ready(self) -> bool:
        """One may always try; what is missing is then said beside it."""
        return True

    @property
    def proposed_reason(self) -> str:
        """None is asked for."""
        return ""

    def check(self) -> bool:
        """Say beside each field what is wrong with it; the keyboard goes to the first."""
        fields = (self.kind, self.channel, self.day, self.person)
        return all([field.check() for field in fields])

    def record(self) -> PostRecord:
        """The post as it was filled in."""
        assert self.day.day is not None
        what_happened = self.incident.line.text().strip()
        return PostRecord(
            person=self.person.value,
            day=self.day.day,
            channel=self.channel.value,
            post_type=self.kind.value,
            outcome=Outcome(self.outcome.currentData()),
            incident=Incident.OPEN if what_happened else Incident.NONE,
            what_happened=what_happened,
            note=self.note.line.text().strip(),
        )

    def work(self, desk: Desk, _reason: str) -> Work:
        """Record it."""
        return partial(desk.record_posts, (self.record(),))


@dataclass(frozen=True, slots=True)
class Asked:
    """What a form about one post asks: the verb of the desk, its words, and whether for a day."""

    verb: str
    label: str
    said: str
    dated: bool = True


def asked_of(verb: str) -> Asked:
    """The questions of the verbs about one post."""
    return {
        "report_incident": Asked(
            "report_incident", _tr("What happened"), _tr("The incident is on record.")
        ),
        "settle_incident": Asked(
            "settle_incident", _tr("How it was settled"), _tr("The incident is settled.")
        ),
        "take_post_back": Asked(
            "take_post_back", _tr("Why"), _tr("The post counts no more."), dated=False
        ),
    }[verb]


class WordsForm(QWidget):
    """A few words about a recorded post, and from which day on."""

    edited = Signal()

    def __init__(self, look: PostsLook, post: PostInfo, asked: Asked) -> None:
        super().__init__()
        self._post, self._asked = post, asked
        self.said = asked.said
        self.words = LabelledLine(asked.label, help_text=_tr("Stays in the record for good."))
        self.words.line.setMaxLength(_LONGEST)
        earliest = post.post.incident_day if post.post.had_incident else post.post.day
        self.day = DayField(_tr("Day"), look.today, earliest)
        self.day.setVisible(asked.dated)
        body = column(self, gap=Space.MEDIUM)
        body.addWidget(self.words)
        body.addWidget(self.day)
        self.words.line.textChanged.connect(self._typed)
        self.setFocusProxy(self.words.line)

    @property
    def line(self) -> QLineEdit:
        """Where the words are typed."""
        return self.words.line

    @Slot(str)
    def _typed(self, _words: str) -> None:
        self.edited.emit()

    @property
    def is_ready(self) -> bool:
        """Once something is said."""
        return bool(self.line.text().strip())

    @property
    def proposed_reason(self) -> str:
        """The words are asked for here."""
        return ""

    def check(self) -> bool:
        """Whether the day can be."""
        return not self._asked.dated or self.day.check()

    def work(self, desk: Desk, _reason: str) -> Work:
        """Say it of the post."""
        verb = getattr(desk, self._asked.verb)
        day = (self.day.day,) if self._asked.dated else ()
        return partial(verb, self._post.id, self.line.text().strip(), *day)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Posts", words)
