"""Stolen keys on the desk: from when on, what that would mean, and confirming it again."""

from __future__ import annotations

from datetime import date

from smguide.errors import WrongUse
from smguide.model.wording import date_in_words
from smguide.review.bodies import Decision
from smguide.review.doubt import consequences
from smguide.review.doubt_words import consequences_in_words, doubt_sentences
from smguide.review.ledger import Ledger
from smguide.review.sentences import say_again_missing
from smguide.review.status import Action
from smguide.review.tally import tally
from smguide.workspace.parts import Parts
from smguide.workspace.signing import Pen
from smguide.workspace.team_values import DoubtInfo, DoubtPreview


def first_after(parts: Parts, day: date) -> int:
    """The first entry of the record that says it was made after a day.

    A person speaks of a day; the place in the record decides. Clocks may be wrong, so it is the
    earliest such entry, and everything from there on is in doubt.
    """
    ledger = parts.decisions.ledger()
    later = (
        entry.position for entry in ledger.entries.values() if entry.time.astimezone().date() > day
    )
    return min(later, default=ledger.count)


def place(parts: Parts, since: int | date) -> int:
    """The entry from which on a key is in doubt; a day means after that day.

    Raises:
        WrongUse: the record has no such entry.
    """
    if isinstance(since, date):
        return first_after(parts, since)
    count = parts.decisions.ledger().count
    if not 0 <= since <= count:
        raise WrongUse(
            f"There is no entry {since}.", f"The record has {count} entries, counted from 0."
        )
    return since


def preview(parts: Parts, fingerprint: str, since: int | date) -> DoubtPreview:
    """What a doubt about a key would mean; nothing is changed."""
    ledger, entry = parts.decisions.ledger(), place(parts, since)
    found = consequences(ledger, parts.revisions, fingerprint, entry)
    editions = (one.edition for one in ledger.editions if one.number in found.approvals)
    return DoubtPreview(
        entry=entry,
        since=_moment(ledger, entry),
        entries=len(found.entries),
        approvals=found.approvals,
        editions=tuple(editions),
        unknown_authors=found.authors,
        teams=found.teams,
        sentences=consequences_in_words(ledger, found),
    )


def _moment(ledger: Ledger, position: int) -> str:
    """“from entry 12 of the record on, which Ben Ortiz signed on 4 March 2026”."""
    entry = next((one for one in ledger.entries.values() if one.position == position), None)
    words = f"from entry {position} of the record on"
    if entry is None:
        return words
    day = date_in_words(entry.time.astimezone().date())
    return f"{words}, which {ledger.name(entry.person)} signed on {day}"


def doubts(parts: Parts, pen: Pen, person: str, today: date) -> tuple[DoubtInfo, ...]:
    """The approvals in doubt that something rests on, the newest first.

    One that a later approval has taken the place of, and that no edition in force or to come
    stands on, needs nobody any more.
    """
    ledger = parts.decisions.ledger()
    wanted = (one for one in sorted(ledger.in_doubt, reverse=True) if _matters(ledger, one, today))
    return tuple(_info(parts, pen, person, number, today) for number in wanted)


def _matters(ledger: Ledger, number: int, today: date) -> bool:
    edition, holding = ledger.edition_of(number), ledger.in_force(today)
    in_use = edition is not None and (edition is holding or edition.effective > today)
    return in_use or number > ledger.base()[0]


def _info(parts: Parts, pen: Pen, person: str, number: int, today: date) -> DoubtInfo:
    ledger, revisions = parts.decisions.ledger(), parts.revisions
    edition, holding = ledger.edition_of(number), ledger.in_force(today)
    count = tally(ledger, revisions, number, Decision.REAPPROVE)
    why = pen.verdict(Action.CONFIRM_AGAIN, number).why if person else ""
    return DoubtInfo(
        number=number,
        edition=edition.edition if edition else "",
        in_force=edition is not None and edition is holding,
        sentences=(
            *doubt_sentences(ledger, revisions, number),
            *say_again_missing(ledger, count),
        ),
        may=bool(person) and pen.verdict(Action.CONFIRM_AGAIN, number).allowed,
        why_not=why,
    )
