"""Checks of the people who speak: in charge, from inside, asked, prepared (0-13 to 1-36)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from smguide.checks.check import Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.channel_rows import in_column, live_channels
from smguide.checks.words.looking import each_of, empty, fact_where, filled_in, row_name, saying
from smguide.checks.words.people import is_voice
from smguide.checks.words.people_there import (
    gone,
    learning,
    new_here,
    outsider,
    people_by_id,
    some_of,
)
from smguide.checks.words.sources import ENTERPRISE, MAKING, READ_ON
from smguide.model.record import Record

_LEADS = (("purpose-goals", "accountable"), ("who-may-post", "lead"))
"""Where the person in charge of the programme is named: kind and field."""

_WORKS_ON = ("administrators", "named_authors", "watched_by")


def _named_leads(case: Case) -> Iterator[tuple[Spot, Record]]:
    """The people in charge of the programme and of each live channel, as far as they are listed."""
    people = people_by_id(case)
    for kind, field in _LEADS:
        for section in case.sections_of(kind):
            yield from _listed(Spot(section.id, path=(field,)), section.facts.text(field), people)
    for spot, channel in live_channels(case):
        yield from _listed(in_column(spot, "owner"), channel.text("owner"), people)


def _listed(spot: Spot, person: str, people: Mapping[str, Record]) -> Iterator[tuple[Spot, Record]]:
    if person in people:
        name = people[person].text("name") or person
        yield Spot(spot.section, path=spot.path, words={**spot.words, "name": name}), people[person]


def _nobody_in_charge(case: Case) -> Iterator[Spot]:
    """No section names somebody who answers for the programme; silent where none could."""
    places = [(s, field) for kind, field in _LEADS for s in filled_in(case, kind)]
    if places and not any(section.facts.text(field) for section, field in places):
        section, field = places[0]
        yield Spot(section.id, path=(field,))


def _leads(test: Callable[[Case, Record], bool]) -> Callable[[Case], Iterator[Spot]]:
    """Everybody in charge of something of whom the test is true."""
    return lambda case: (spot for spot, person in _named_leads(case) if test(case, person))


def _has_left(case: Case, person: Record) -> bool:
    return gone(person, case.today)


def _is_outsider(case: Case, person: Record) -> bool:
    return outsider(person)


def _too_new(case: Case, person: Record) -> bool:
    """With us for less time than the guidelines ask of those who speak alone."""
    return any(
        new_here(person, section.facts.text("minimum_tenure"), case.today)
        for section in case.sections_of("who-may-post")
    )


def _is_learning(_case: Case, person: Record) -> bool:
    return learning(person)


def _learning_leads(case: Case) -> Iterator[Spot]:
    """Leads who are learning, but for those left alone, of whom another check speaks."""
    alone = {(spot.section, spot.path) for spot in _only_learners(case)}
    for spot in _leads(_is_learning)(case):
        if (spot.section, spot.path) not in alone:
            yield spot


def _only_learners(case: Case) -> Iterator[Spot]:
    """Live channels on which nobody but interns and assistants works."""
    people = people_by_id(case)
    for spot, channel in live_channels(case):
        ids = {channel.text("owner")}.union(*(channel.texts(column) for column in _WORKS_ON))
        there = [people[one] for one in ids if one in people]
        if there and all(map(learning, there)):
            yield in_column(spot, "owner")


def _voices_lacking(*fields: str) -> Callable[[Case], Iterator[Spot]]:
    """People who may post and have none of these fields: one finding that names them all."""
    lacks = empty(*fields)

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of("who-may-post"):
            rows = enumerate(section.facts.records("people"))
            found = [(i, row) for i, row in rows if lacks(row) and is_voice(row, case.registers)]
            if found:
                names = some_of(row_name(row, index) for index, row in found)
                yield Spot(
                    section.id, path=("people", found[0][0], fields[0]), words={"names": names}
                )

    return look


CHECKS = (
    Check(
        id="0-13",
        title="Somebody in charge",
        severity=Severity.ERROR,
        look=each_of(
            _nobody_in_charge,
            saying(
                _leads(_has_left),
                "{place}: {name} has left.",
                "Name somebody who works here now.",
            ),
        ),
        sentence="Nobody is named who answers for what you do on social media.",
        hint="Name one person. A team can share the work, not the answer.",
        why="The first question is who will be in charge; without a name it is nobody.",
        reference=MAKING,
        checked_on=READ_ON,
        kind="who-may-post",
    ),
    Check(
        id="0-14",
        title="Led by people from inside",
        severity=Severity.WARNING,
        look=each_of(
            _leads(_is_outsider),
            saying(
                fact_where("who-may-post", ("outside_help",), lambda value: value == "speak"),
                "“{title}”: people from outside may speak for you.",
                "Let them suggest and draft; somebody inside reads and signs.",
            ),
        ),
        sentence="{place}: {name} works for somebody else.",
        hint="Put somebody from inside in charge; an agency may draft.",
        why="It is very hard for outsiders to be timely, natural and effective.",
        reference=MAKING,
        checked_on=READ_ON,
    ),
    Check(
        id="0-16",
        title="Led by people who know the house",
        severity=Severity.WARNING,
        look=each_of(
            _learning_leads,
            saying(
                _leads(_too_new),
                "{place}: {name} has not been with you for as long as you ask of voices.",
            ),
        ),
        sentence="{place}: {name} is still learning.",
        hint="Put somebody beside them who answers for it, or accept this with the reason.",
        why="Who has not yet taken in what you stand for often lacks the context.",
        reference=MAKING,
        checked_on=READ_ON,
    ),
    Check(
        id="0-21",
        title="Voices who were asked",
        severity=Severity.ERROR,
        look=_voices_lacking("tasked_on", "tasked_by"),
        sentence="“{title}”: nobody has formally asked {names}.",
        hint="Enter who asked them and when, and when they said yes.",
        why="It works only when somebody is tasked with it and committed to it.",
        reference=MAKING,
        checked_on=READ_ON,
    ),
    Check(
        id="1-35",
        title="Voices who can do it",
        severity=Severity.ERROR,
        look=_voices_lacking("trainings", "trained_on", "evidence", "signed_off_by"),
        sentence="“{title}”: no course, sample or sign-off is noted for {names}.",
        hint="Enter one of the three; then one can see that they are prepared.",
        why="More than one person, and every one of them truly able to do it.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
    ),
    Check(
        id="1-36",
        title="Never only an intern",
        severity=Severity.ERROR,
        look=_only_learners,
        sentence="“{row}” is left to interns or assistants alone.",
        hint="Let somebody who knows the house own it; they may learn alongside.",
        why="Whoever posts there literally speaks for the organisation.",
        reference=ENTERPRISE,
        checked_on=READ_ON,
    ),
)
