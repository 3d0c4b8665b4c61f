"""Words to write checks with: ways of looking at sections and facts, each returning a ``Look``.

A rule then reads as data::

    look=rows_lacking("channels", "channels", "owner", where=is_live)

A kind that was left out on purpose (“not applicable, because …”) counts as answered everywhere.
A list of records is looked at row by row; ``{row}`` in the sentence is what people call the row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from smguide.checks.check import Case, Look, Spot
from smguide.model.guidelines import Section
from smguide.model.record import Path, Record, Value, get_in
from smguide.model.wording import date_in_words

FactTest = Callable[[Record], bool]


def missing_section(*kinds: str) -> Look:
    """There is no section of any of these kinds, and none was left out on purpose."""

    def look(case: Case) -> Iterator[Spot]:
        if not case.is_answered(*kinds):
            yield Spot()

    return look


def missing_fact(kind: str, *path: str) -> Look:
    """A section of the kind leaves this fact empty: no answer, no text, an empty list."""
    return fact_where(kind, path, is_empty)


def fact_where(kind: str, path: Path, test: Callable[[Value], bool]) -> Look:
    """The fact at ``path`` in a section of the kind passes the test; an absent fact is None."""

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of(kind):
            if test(get_in(section.facts, path)):
                yield Spot(section.id, path=path)

    return look


def facts_where(kind: str, test: FactTest, *path: str) -> Look:
    """The facts of a section of the kind pass the test; ``path`` is the place to go to."""

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of(kind):
            if test(section.facts):
                yield Spot(section.id, path=path)

    return look


def rows_where(kind: str, rows: str, test: FactTest, field: str = "") -> Look:
    """A row of the list ``rows`` passes the test; ``field`` is the column to go to."""

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of(kind):
            for index, row in _rows(section, rows):
                if test(row):
                    path = (rows, index, field) if field else (rows, index)
                    yield Spot(section.id, path=path, words={"row": row_name(row, index)})

    return look


def rows_lacking(kind: str, rows: str, *fields: str, where: FactTest | None = None) -> Look:
    """A row of the list leaves one of these columns empty; the first empty one is the place."""

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of(kind):
            for index, row in _rows(section, rows):
                lacking = [field for field in fields if is_empty(row.get(field))]
                if lacking and (where is None or where(row)):
                    words = {"row": row_name(row, index)}
                    yield Spot(section.id, path=(rows, index, lacking[0]), words=words)

    return look


def has(field: str, *values: Value) -> FactTest:
    """A fact or column is one of these values, or a list with one of them in it."""

    def test(facts: Record) -> bool:
        value = facts.get(field)
        return any(item in values for item in (value if isinstance(value, tuple) else (value,)))

    return test


def empty(*fields: str) -> FactTest:
    """Every one of these facts or columns is empty."""
    return lambda facts: all(is_empty(facts.get(field)) for field in fields)


def answered(*fields: str) -> FactTest:
    """At least one of these facts or columns is filled in; no is an answer too."""
    return lambda facts: not all(is_empty(facts.get(field)) for field in fields)


def overdue(kind: str, *path: str, grace: timedelta = timedelta()) -> Look:
    """The date at ``path`` has passed; ``{date}`` is that date."""

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of(kind):
            due = date_at(section.facts, path)
            if due and due + grace < case.today:
                yield Spot(section.id, path=path, words={"date": spoken_date(due)})

    return look


def rows_older_than(kind: str, rows: str, field: str, age: timedelta) -> Look:
    """The date in a column lies further back than ``age``; ``{date}`` is that date."""

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of(kind):
            for index, row in _rows(section, rows):
                then = date_at(row, (field,))
                if then and then + age < case.today:
                    words = {"row": row_name(row, index), "date": spoken_date(then)}
                    yield Spot(section.id, path=(rows, index, field), words=words)

    return look


def saying(look: Look, sentence: str, hint: str = "") -> Look:
    """The same look with a sentence of its own, for a check that finds more than one thing."""

    def said(case: Case) -> Iterator[Spot]:
        for spot in look(case):
            yield replace(spot, sentence=sentence, hint=hint)

    return said


def each_of(*looks: Look) -> Look:
    """Everything that any of these looks finds."""

    def look(case: Case) -> Iterator[Spot]:
        for part in looks:
            yield from part(case)

    return look


def first_of(*looks: Look) -> Look:
    """What the first of these looks finds that finds anything."""

    def look(case: Case) -> Iterator[Spot]:
        for part in looks:
            spots = tuple(part(case))
            if spots:
                yield from spots
                return

    return look


def only_if(condition: Callable[[Case], bool], look: Look) -> Look:
    """The same look, in guidelines of which the condition is true."""
    return lambda case: look(case) if condition(case) else ()


def with_section(*kinds: str) -> Callable[[Case], bool]:
    """There is a section of one of these kinds."""
    return lambda case: bool(case.sections_of(*kinds))


def filled_in(case: Case, *kinds: str) -> tuple[Section, ...]:
    """The sections of these kinds that have facts; a text just brought in has only words yet."""
    return tuple(section for section in case.sections_of(*kinds) if section.facts)


def every_row(case: Case, kind: str, rows: str) -> Iterator[tuple[Section, int, Record]]:
    """Every row of a list in every section of the kind, with its section and its place."""
    for section in case.sections_of(kind):
        for index, row in _rows(section, rows):
            yield section, index, row


def is_empty(value: Value) -> bool:
    """Nobody answered: nothing, a blank text, an empty list or group; no and zero are answers."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or (isinstance(value, tuple | Record) and not value)


def row_name(row: Record, index: int) -> str:
    """What people call a row of a list."""
    return row.text("name") or row.text("title") or f"entry {index + 1}"


def date_at(facts: Record, path: Path) -> date | None:
    """The date at a path; None where there is none that can be read."""
    value = get_in(facts, path)
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def spoken_date(day: date) -> str:
    """A date as people read it: “5 March 2026”."""
    return date_in_words(day)


def _rows(section: Section, rows: str) -> Iterator[tuple[int, Record]]:
    for index, row in enumerate(section.facts.values_of(rows)):
        if isinstance(row, Record):
            yield index, row
