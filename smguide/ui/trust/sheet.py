"""What a look through the record found, from the answer down to the single entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from smguide.errors import SmguideError
from smguide.review.audit import AuditReport, EditionRecord
from smguide.ui.theme import Space, Tone
from smguide.ui.trust import words
from smguide.ui.trust.looking import Seen
from smguide.ui.widgets.buttons import button
from smguide.ui.widgets.card import Card
from smguide.ui.widgets.info_bar import ToneSign
from smguide.ui.widgets.surface import column, row, rule
from smguide.ui.widgets.text import section_heading, text_label
from smguide.workspace.soundness import Outcome, RecordLook

_MOST_LISTED: Final = 40
_TOP = Qt.AlignmentFlag.AlignTop


class FoundLine(QWidget):
    """A sign, what was looked at, the sentence on it, and what to do where it is not in order."""

    def __init__(self, tone: Tone, title: str, sentence: str, following: str = "") -> None:
        super().__init__()
        state = _tr("in order") if tone is Tone.GOOD else _tr("look at this")
        self.setAccessibleName(f"{title}, {state}: {sentence} {following}".strip())
        sign = ToneSign()
        sign.tone = tone
        lines = column(gap=Space.TINY // 2)
        lines.addWidget(text_label(title, role="emphasis", wrap=True))
        lines.addWidget(text_label(sentence, wrap=True))
        if following:
            lines.addWidget(text_label(following, tone="muted", wrap=True))
        across = row(self, gap=Space.MEDIUM)
        across.addWidget(sign, 0, _TOP)
        across.addLayout(lines, 1)


class FoundSheet(QWidget):
    """Shows one look; what is wrong stands above what is in order.

    ``draft_button`` saves a copy of the draft; it is there where nothing else can be done with it.
    """

    def __init__(self, seen: Seen) -> None:
        super().__init__()
        self.draft_button = button(_tr("Save a copy of the draft…"), icon="save")
        self.draft_button.setParent(self)
        self.draft_button.hide()
        body = column(self, gap=Space.MEDIUM)
        if seen.look.stopped is not None:
            body.addWidget(self._stopped(seen, seen.look.stopped))
        for heading, part in _parts(seen.look):
            body.addSpacing(Space.TINY)
            body.addWidget(section_heading(heading))
            body.addWidget(part)

    @property
    def lines(self) -> list[FoundLine]:
        """What was looked at, from above."""
        return self.findChildren(FoundLine)

    def _stopped(self, seen: Seen, error: SmguideError) -> Card:
        """What stopped the look, what to do about it, and what an administrator needs to know."""
        card = Card()
        card.setAccessibleName(error.message)
        card.body.addWidget(text_label(error.message, role="emphasis", wrap=True))
        if seen.look.outcome is Outcome.ALARM:
            for number, step in enumerate(words.alarm_steps(), start=1):
                card.body.addWidget(text_label(f"{number}.  {step}", wrap=True))
        if seen.draft is not None:
            card.body.addWidget(text_label(words.draft_is_safe(), wrap=True))
            card.body.addWidget(self.draft_button, 0, Qt.AlignmentFlag.AlignLeft)
            self.draft_button.show()
        if error.hint:
            card.body.addWidget(rule())
            card.body.addWidget(_for_administrator(error.hint))
        return card


def _for_administrator(hint: str) -> QWidget:
    holder = QWidget()
    lines = column(holder, gap=Space.TINY)
    lines.addWidget(text_label(_tr("For your administrator"), role="caption", tone="muted"))
    told = text_label(hint, role="caption", tone="muted", wrap=True)
    told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    lines.addWidget(told)
    return holder


def _parts(look: RecordLook) -> Iterator[tuple[str, QWidget]]:
    wrong = list(_wrong(look))
    if wrong:
        yield _tr("To look at"), _card(_tr("To look at"), wrong)
    if look.report is not None:
        yield from _told(look, look.report)


def _wrong(look: RecordLook) -> Iterator[FoundLine]:
    if look.damage:
        told = " ".join(look.damage)
        yield FoundLine(Tone.BAD, _tr("What is stored"), told, words.damage_next())
    for line in look.report.lines if look.report else ():
        if not line.ok:
            following = words.line_next(line)
            yield FoundLine(Tone.WARN, words.line_title(line), line.sentence, following)


def _told(look: RecordLook, report: AuditReport) -> Iterator[tuple[str, QWidget]]:
    entry = _tr("Entry {0}: {1}")
    ignored = [entry.format(one.position, one.why) for one in report.ignored]
    doubtful = [words.doubtful_in_words(one) for one in look.doubtful]
    for heading, sentences in (
        (_tr("Entries that do not count"), ignored),
        (_tr("Entries in doubt"), doubtful),
        (_tr("Advice"), report.advice),
    ):
        if sentences:
            yield heading, _card(heading, map(_sentence, _first(sentences)))
    good = list(_in_order(look, report))
    if good:
        yield _tr("In order"), _card(_tr("In order"), good)
    if report.editions:
        editions = [_edition(one) for one in reversed(report.editions)]
        yield _tr("Who approved the editions"), _card(_tr("Who approved the editions"), editions)


def _first(sentences: Sequence[str]) -> Iterator[str]:
    """As many as one reads; the text that is saved has all of them."""
    yield from sentences[:_MOST_LISTED]
    if len(sentences) > _MOST_LISTED:
        more = _tr("… and {0} more: Save as text… lists all of them.")
        yield more.format(len(sentences) - _MOST_LISTED)


def _in_order(look: RecordLook, report: AuditReport) -> Iterator[FoundLine]:
    for line in report.lines:
        if line.ok:
            yield FoundLine(Tone.GOOD, words.line_title(line), line.sentence)
    if look.damage == ():
        all_read = _tr("Everything that is stored can be read.")
        yield FoundLine(Tone.GOOD, _tr("What is stored"), all_read)


def _edition(record: EditionRecord) -> QWidget:
    """The sentence on the edition, and below it who signed which words."""
    holder = QWidget()
    holder.setAccessibleName(_tr("Edition {0}").format(record.edition.edition))
    lines = column(holder, gap=Space.TINY)
    for place, sentence in enumerate(record.sentences):
        tone = "muted" if place else ""
        lines.addWidget(text_label(sentence, tone=tone, wrap=True))
    return holder


def _sentence(sentence: str) -> QWidget:
    return text_label(sentence, wrap=True)


def _card(name: str, parts: Iterable[QWidget]) -> Card:
    card = Card()
    card.setAccessibleName(name)
    for part in parts:
        if card.body.count():
            card.body.addWidget(rule())
        card.body.addWidget(part)
    return card


def _tr(text: str) -> str:
    return QCoreApplication.translate("Trust", text)
