"""Who is meant by a person, a role or a group on a day: leavers, absences, stand-ins."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from smguide.model.record import Record
from smguide.model.registers import Registers
from smguide.rules.workflow import Selector


@dataclass(frozen=True, slots=True)
class Roster:
    """The people of a day: members of roles and groups, and who answers for whom.

    ``deputies`` stand in for somebody who is away, ``delegates`` answer as well as somebody.
    """

    members: Mapping[Selector, tuple[str, ...]]
    present: frozenset[str]
    deputies: Mapping[str, tuple[str, ...]]
    delegates: Mapping[str, tuple[str, ...]]

    def listed(self, selector: Selector) -> tuple[str, ...]:
        """Everybody a selector means, whether they are there or not."""
        return self.members.get(selector, ())

    def people(self, selectors: Iterable[Selector]) -> tuple[str, ...]:
        """Who may answer on the day, in the order they are named."""
        found: dict[str, None] = {}
        waiting = [person for one in selectors for person in self.listed(one)]
        seen: set[str] = set()
        while waiting:
            person = waiting.pop(0)
            if person not in seen:  # who hands over in a circle is met once
                seen.add(person)
                if person in self.present:
                    found[person] = None
                waiting += self._answering_for(person)
        return tuple(found)

    def _answering_for(self, person: str) -> tuple[str, ...]:
        away = () if person in self.present else self.deputies.get(person, ())
        return (*away, *self.delegates.get(person, ()))


def roster_on(day: date, names: Registers, workflow_facts: Iterable[Record]) -> Roster:
    """The roster of a day, from the registers and the absences of the approval sections.

    A delegation for some channels only hands over nothing here: whoever may answer without it is
    asked, which is never easier.
    """
    facts = tuple(workflow_facts)
    employed = tuple(p for p in names.names("person") if not _has_left(names, p, day))
    away = [row for one in facts for row in one.records("absences") if _covers(row, day)]
    handed = [
        row
        for one in facts
        for row in one.records("delegations")
        if _covers(row, day) and not row.texts("channels")
    ]
    return Roster(
        members=dict(_members(names, employed)),
        present=frozenset(employed) - {row.text("person") for row in away},
        deputies=_pairs(away, "person", "deputy"),
        delegates=_pairs(handed, "of", "to"),
    )


def _pairs(rows: Iterable[Record], one: str, other: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in rows:
        if row.text(one) and row.text(other):
            found[row.text(one)] = (*found.get(row.text(one), ()), row.text(other))
    return found


def circles(handed_on: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """People who hand on to each other in a circle, each circle once."""
    found: dict[frozenset[str], tuple[str, ...]] = {}
    for start in handed_on:
        path = [start]
        while (following := handed_on.get(path[-1], ("",))[0]) and following not in path:
            path.append(following)
        if following:
            circle = tuple(path[path.index(following) :])
            found.setdefault(frozenset(circle), circle)
    return tuple(found.values())


def _members(
    names: Registers, employed: tuple[str, ...]
) -> Iterator[tuple[Selector, tuple[str, ...]]]:
    roles = {p: frozenset(names.record("person", p).texts("roles")) for p in employed}
    for person in employed:
        yield Selector("person", person), (person,)
    for role in names.names("role"):
        yield Selector("role", role), tuple(p for p in employed if role in roles[p])
    for group in names.names("group"):
        record = names.record("group", group)
        named, asked = record.texts("people"), frozenset(record.texts("roles"))
        people = [p for p in named if p in roles] + [p for p in employed if asked & roles[p]]
        yield Selector("group", group), tuple(dict.fromkeys(people))


def _has_left(names: Registers, person: str, day: date) -> bool:
    left = read_day(names.record("person", person).text("left_on"))
    return left is not None and left <= day


def _covers(row: Record, day: date) -> bool:
    """A day that cannot be read covers nothing."""
    return within(row, day, unclear=False)


def within(row: Record, day: date, *, unclear: bool) -> bool:
    """Whether a day lies from ``from`` until ``until``; ``unclear`` where they cannot be read."""
    bounds = [row.text("from"), row.text("until")]
    days = [read_day(text) for text in bounds]
    if any(text and found is None for text, found in zip(bounds, days, strict=True)):
        return unclear
    return (days[0] is None or days[0] <= day) and (days[1] is None or day <= days[1])


def read_day(text: str) -> date | None:
    """A day as the files write it; None for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
