"""The card that makes an edition of an approved revision."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from smguide.model.fields import Field
from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.model.wording import in_words
from smguide.review.bodies import ChangeClass
from smguide.ui.forms.text_block import TextBlock
from smguide.ui.forms.times import DateEditor
from smguide.ui.moments import short_moment
from smguide.ui.publish.classes import ClassChoice
from smguide.ui.publish.offer import Offer, Proposal, Wanted, why_not_day, why_not_edition
from smguide.ui.publish.proposal_words import proposal_words, reckoning_words
from smguide.ui.theme import Space, scaled
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.labelled import Labelled, LabelledLine
from smguide.ui.widgets.surface import column, row, rule
from smguide.ui.widgets.text import text_label
from smguide.workspace import next_edition

_NO_NAMES = Registers({})
_NUMBER_WIDTH = 120
_LABEL_LETTERS = 18
_LONGEST_DAY = "30 September 2026"


class PublishForm(Card):
    """``submitted`` once everything is filled in; ``wanted`` then says what to publish."""

    submitted = Signal()
    compare_asked = Signal()

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        assert offer.row is not None, "there is a revision to publish"
        self._offer = offer
        self._row = offer.row
        self.setAccessibleName(_tr("Publish revision {0}").format(self._row.number))
        self.edition = LabelledLine(_tr("Edition"), width=_NUMBER_WIDTH)
        self._dates = DateEditor(Field("effective", _tr("In force from"), "", "date"))
        self.effective = Labelled(_tr("In force from"), self._dates, help_text=_day_help())
        self.classes = ClassChoice()
        self.meaning = Labelled(_tr("What it means for readers"), self.classes)
        self._words = TextBlock(_tr("What is new, for readers"))
        self.summary = Labelled(_tr("What is new, for readers"), self._words)
        self.publish_button = button("", kind="primary", icon="publish")
        self._day: Value = None
        self._lay_out()
        self._fill()
        self._connect()
        self._fit()

    def _lay_out(self) -> None:
        self.body.addLayout(self._heading())
        self.body.addWidget(rule())
        self._words.setProperty("plain", False)
        for field in (self.edition, self.effective, self.meaning, self.summary):
            self.body.addWidget(field)
        across = row()
        across.addStretch(1)
        across.addWidget(self.publish_button)
        self.body.addLayout(across)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need wider fields."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Every day that people can write fits into its field."""
        room = self.fontMetrics().horizontalAdvance(_LONGEST_DAY) + 2 * Space.WIDE
        self._dates.line.setMinimumWidth(room)
        self._dates.line.setMaximumWidth(room)
        self.edition.line.setFixedWidth(scaled(_NUMBER_WIDTH))
        for field in (self.edition, self.effective, self.meaning, self.summary):
            field.label.setFixedWidth(self.fontMetrics().averageCharWidth() * _LABEL_LETTERS)

    def _heading(self) -> QVBoxLayout:
        offer, revision = self._offer, self._row
        words = column(gap=Space.TINY)
        title = _tr("Revision {0} is approved and can be published").format(revision.number)
        words.addWidget(text_label(title, role="heading", wrap=True))
        words.addWidget(text_label(revision.summary, wrap=True))
        approved = _tr("Approved by {0}").format(in_words(offer.approved_by))
        saved = short_moment(revision.at, offer.today)
        written = _tr("saved {0} by {1}").format(saved, revision.author)
        line = f"{approved} · {written}" if offer.approved_by else written
        words.addWidget(text_label(line, role="caption", tone="muted", wrap=True))
        if offer.last:
            compare = _tr("What changed since edition {0}").format(offer.last.number)
            self.compare_button = button(compare, kind="link")
            self.compare_button.clicked.connect(self.compare_asked)
            words.addWidget(self.compare_button, 0, Qt.AlignmentFlag.AlignLeft)
        return words

    def _fill(self) -> None:
        self._proposed = self._offer.next_edition
        self.edition.line.setText(self._proposed)
        self._name_button(self._proposed)
        self._day = self._offer.today.isoformat()
        if self._offer.last:
            self.classes.explain(reckoning_words(self._offer.last.number))
        self._dates.show_value(self._day, _NO_NAMES)
        self._words.set_text(self._offer.summary)
        self._words.setPlaceholderText(_tr("A sentence or two, such as people would tell it"))

    def _connect(self) -> None:
        self.edition.line.textChanged.connect(self._name_button)
        self._dates.edited.connect(self._day_edited)
        self.classes.chosen.connect(self._class_chosen)
        self._words.typed.connect(self._renew_problems)
        self.publish_button.clicked.connect(self._go_on)

    def propose(self, proposal: Proposal) -> None:
        """What the change means is worked out; what somebody has filled in stands."""
        if proposal.revision != self._row.number or proposal.found is None or not self._offer.last:
            return
        self.classes.explain(proposal_words(proposal.found, self._offer.last.number))
        if proposal.found.change_class is not None:
            self.classes.propose(proposal.found.change_class)
            self._class_chosen()

    @Slot()
    def _class_chosen(self) -> None:
        """The number follows, unless somebody wrote another one."""
        if self.edition.line.text() == self._proposed:
            self._proposed = next_edition(self._offer.next_edition, self.classes.value)
            self.edition.line.setText(self._proposed)
        self._renew_problems()

    @Slot(str)
    def _name_button(self, number: str) -> None:
        self.publish_button.setText(_tr("Publish edition {0}…").format(number.strip()))
        self._renew_problems()

    @Slot(object, object)
    def _day_edited(self, _path: object, value: Value) -> None:
        self._day = value
        self._renew_problems()

    @property
    def day(self) -> date | None:
        """The day typed, None where it is none."""
        try:
            return date.fromisoformat(str(self._day))
        except ValueError:
            return None

    def _problems(self) -> list[tuple[Labelled, str]]:
        number = self.edition.line.text().strip()
        chosen = self.classes.value is not None
        told = bool(self._words.text().strip())
        return [
            (self.edition, why_not_edition(number, self._offer.last)),
            (self.effective, why_not_day(self.day, self._offer.today)),
            (self.meaning, "" if chosen else _tr("Say what the edition means for its readers.")),
            (self.summary, "" if told else _tr("Tell readers in a sentence or two what is new.")),
        ]

    @Slot()
    def _renew_problems(self) -> None:
        """Take back what was said about a field once it is mended."""
        for field, sentence in self._problems():
            if field.problem.text():
                field.show_problem(sentence)

    @Slot()
    def _go_on(self) -> None:
        problems = self._problems()
        for field, sentence in problems:
            field.show_problem(sentence)
        first = next((field for field, sentence in problems if sentence), None)
        if first is not None:
            first.reveal()
        else:
            self.submitted.emit()

    def wanted(self) -> Wanted:
        """What was filled in."""
        return Wanted(
            revision=self._row.number,
            edition=self.edition.line.text().strip(),
            effective=self.day or self._offer.today,
            change_class=self.classes.value or ChangeClass.EDITORIAL,
            summary=self._words.text().strip(),
        )


def _day_help() -> str:
    return _tr("Today, or a day to come: until then the edition before it holds.")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Publish", words)
