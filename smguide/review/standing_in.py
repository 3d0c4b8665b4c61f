"""Who stands in for whom while somebody is away.

A stand-in is a reviewer in their own right and stays one person: where a rule names somebody who is
away, the stand-in's answer takes that one place. The order of the record decides whether somebody
stands in; an answer that itself states a day outside the announced ones does not count for them.
Nobody inherits the places of those for whom an absent person stands in: there are no chains.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from smguide.errors import InvalidEvent
from smguide.model.wording import date_in_words
from smguide.review.away import Away, Back
from smguide.review.bodies import Decision, Review
from smguide.review.hands import hands_in
from smguide.review.lapse import lapsed
from smguide.review.ledger import Absence, Entry
from smguide.review.open_ledger import Books, OpenLedger, Turn
from smguide.review.revisions import Revisions
from smguide.review.team import Member, Role
from smguide.review.words import any_of, call_name

LONGEST = timedelta(days=366)
"""Whoever is away for longer hands over their role."""

_SLACK = timedelta(days=1)
"""Somewhere it is tomorrow already, or still yesterday."""


def open_absences(books: Books) -> Iterator[Absence]:
    """The announced absences that nobody has ended, whatever the day."""
    return (one for one in books.absences.values() if one.ended is None)


def absence_on(books: Books, person: str, day: date) -> Absence | None:
    """The absence of a person on a day; None where they are there."""
    mine = (one for one in open_absences(books) if one.person == person)
    return next((one for one in mine if one.covers(day)), None)


def stands_in_for(books: Books, stand_in: str, day: date) -> tuple[Absence, ...]:
    """For whom somebody answers on a day: those who are away and may still review."""
    return tuple(
        one
        for one in open_absences(books)
        if one.stand_in == stand_in and one.covers(day) and _may_review(books, one.person)
    )


def answers_for(
    books: Books, revisions: Revisions, person: str, number: int, decision: Decision, day: date
) -> tuple[str, ...]:
    """For whom an answer about a revision would count beside its own person.

    Not for those who had a hand in it, nor for those who have answered it themselves.
    """
    absences = stands_in_for(books, person, day)
    if not absences:
        return ()
    barred = set() if decision is Decision.CONFIRM else _barred(books, revisions, number)
    spoke = {
        one.entry.person
        for one in books.opinions.get(number, ())
        if one.entry.id not in books.withdrawn and _same_question(one.decision, decision)
    }
    return tuple(one.person for one in absences if one.person not in barred | spoke)


def _same_question(one: Decision, other: Decision) -> bool:
    """Whether both answer a review, or both a periodic one, or both a doubt."""
    apart = (Decision.CONFIRM, Decision.REAPPROVE)
    return one is other or (one not in apart and other not in apart)


def _barred(books: Books, revisions: Revisions, number: int) -> set[str]:
    if books.team.rules.one_person_is_enough:
        return set()
    return set(hands_in(books, revisions, books.base(number)[0], number).people)


def why_not_away(books: Books, member: Member, body: Away) -> str:
    """People name who stands in for themselves; a governor may do it for others, with a reason."""
    absent, stand_in = books.team.member(body.person), books.team.member(body.stand_in)
    if absent is None or not absent.can(Role.REVIEWER):
        return f"{books.name(body.person)} is not a reviewer, so nobody needs to stand in."
    if stand_in is None or not stand_in.can(Role.REVIEWER):
        return f"{books.name(body.stand_in)} is not a reviewer in this team and cannot stand in."
    if absent.person == stand_in.person:
        return "Nobody stands in for themselves."
    return (
        _why_not_name_for(books, member, absent, stand_in)
        or _why_not_days(body)
        or _why_overlapping(books, body)
    )


def _why_not_name_for(books: Books, member: Member, absent: Member, stand_in: Member) -> str:
    """A governor decides alone here, so only where one governor is enough, and not for themself."""
    if member.person == absent.person:
        return ""
    name = call_name(books.team, absent)
    if not member.can(Role.GOVERNOR):
        able = (absent, *books.team.who_can(Role.GOVERNOR))
        names = any_of(dict.fromkeys(call_name(books.team, one) for one in able))
        return f"{member.name} may not say who stands in for {name}. Ask {names}."
    if books.team.rules.governors > 1:
        return (
            f"In this team no governor decides alone, so only {name} can say who stands in. "
            "Or propose another team."
        )
    if member.person == stand_in.person:
        return f"{member.name} may not name themselves to stand in for {name}."
    return ""


def _why_not_days(body: Away) -> str:
    if body.last < body.first:
        return "The last day is before the first."
    if body.last - body.first > LONGEST:
        return "Somebody away for more than a year hands over their role: change the team instead."
    return ""


def _why_overlapping(books: Books, body: Away) -> str:
    for one in open_absences(books):
        if body.last < one.first or body.first > one.last:
            continue
        days = f"from {date_in_words(one.first)} to {date_in_words(one.last)}"
        if one.person == body.person:
            return f"{books.name(one.stand_in)} stands in {days} already. End that first."
        if one.person == body.stand_in:
            return f"{books.name(one.person)} is away {days} and cannot stand in."
    return ""


def why_not_back(books: Books, member: Member, what: str) -> str:
    """An absence is ended by the absent person, by who stands in, or by a governor."""
    absence = books.absences.get(what)
    if absence is None:
        return "There is nobody who stands in as this says."
    if absence.ended is not None:
        return "This was ended before."
    if member.person in (absence.person, absence.stand_in) or member.can(Role.GOVERNOR):
        return ""
    names = any_of((books.name(absence.person), books.name(absence.stand_in)))
    return f"Only {names}, or somebody who looks after the team, can end this."


def take_away(ledger: OpenLedger, body: Away, turn: Turn) -> None:
    """Let somebody stand in from here on in the record, for answers within the days."""
    _refuse(why_not_away(ledger, turn.member, body))
    if turn.member.person != body.person and not body.reason.strip():
        raise InvalidEvent("Say why somebody else says so.")
    if body.last < turn.entry.time.date() - _SLACK:
        raise InvalidEvent("These days are over: nobody stands in afterwards.")
    ledger.absences[turn.entry.id] = Absence(
        turn.entry, body.person, body.stand_in, body.first, body.last, body.reason
    )


def take_back(ledger: OpenLedger, body: Back, turn: Turn) -> None:
    """End it; answers given until here stay what they were."""
    _refuse(why_not_back(ledger, turn.member, body.what))
    absence = ledger.absences[body.what]
    if turn.member.person != absence.person and not body.reason.strip():
        raise InvalidEvent("Say why somebody else ends this.")
    ledger.absences[body.what] = replace(absence, ended=turn.entry, why_ended=body.reason)


def absences_named(books: Books, body: Review, entry: Entry) -> tuple[str, ...]:
    """The absences by which an answer counts for others as well.

    Raises:
        InvalidEvent: it names somebody for whom its person does not stand in.
    """
    return tuple(_absence_named(books, person, entry) for person in body.stands_for)


def _absence_named(books: Books, person: str, entry: Entry) -> str:
    day = entry.time.date()
    for one in open_absences(books):
        days = one.first - _SLACK <= day <= one.last + _SLACK
        if (one.person, one.stand_in) == (person, entry.person) and days:
            return one.entry.id
    raise InvalidEvent(
        f"{books.name(entry.person)} does not stand in for {books.name(person)} then."
    )


def still_stood_for(books: Books, absences: tuple[str, ...]) -> tuple[str, ...]:
    """The persons whose places an answer takes, by the absences it was given under.

    One that was announced with a key that turned out stolen is worth nothing.
    """
    known = (books.absences[one] for one in absences)
    return tuple(one.person for one in known if not lapsed(books, one.entry))


def _may_review(books: Books, person: str) -> bool:
    member = books.team.member(person)
    return member is not None and member.can(Role.REVIEWER)


def _refuse(why: str) -> None:
    if why:
        raise InvalidEvent(why)
