"""What there is to know before a review is asked for: whom, by when, and what is still open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations

from smguide.checks.finding import Finding, Severity
from smguide.model.guidelines import Guidelines
from smguide.review.ledger import Ledger
from smguide.review.standing_in import absence_on
from smguide.review.tally import Tally
from smguide.review.team import Member, Role
from smguide.rules.lengths import later
from smguide.rules.scenarios import ScenarioResult

USUAL_DAYS = 7
_LEAST_DAYS = 2
_SHARE = 10
"""A tenth of the time between two reviews is enough for one of them."""
_SATURDAY = 5
_USUAL_ROLES = tuple(role.value for role in Role)
"""Any other is a group."""

_MOST_SEARCHED = 12
"""People among whom the fewest to ask are searched."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A reviewer who may be asked.

    ``why_not`` says why their approval would not count, ``wrote`` that they had a hand in it;
    ``stand_in`` is the name of who answers
    while they are away until ``until``; ``roles`` are their groups beside the usual roles.
    """

    person: str
    name: str
    groups: tuple[str, ...]
    why_not: str = ""
    wrote: bool = False
    until: date | None = None
    stand_in: str = ""
    asked: bool = False
    wanted: bool = False

    @property
    def able(self) -> bool:
        """Whether their approval would count."""
        return not self.why_not


@dataclass(frozen=True, slots=True)
class Checklist:
    """What is open in a revision before it is asked about: said, not forbidden."""

    findings: tuple[Finding, ...]
    failing: tuple[ScenarioResult, ...]
    open_comments: int

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that matter most."""
        return tuple(one for one in self.findings if one.severity is Severity.ERROR)

    @property
    def is_clear(self) -> bool:
        """Whether there is nothing to say."""
        return not (self.findings or self.failing or self.open_comments)


def candidates(
    ledger: Ledger, count: Tally, asked: Iterable[str], today: date, asker: str = ""
) -> tuple[Candidate, ...]:
    """Everybody who reviews, with who of them to ask: enough for what the rules want.

    Whoever asks is taken to have had a hand in it from then on.
    """
    if not ledger.rules.one_person_is_enough:
        count = _without(count, asker)
    asked = frozenset(asked)
    wanted = whom_to_ask(ledger, count, asked, today)
    found = _Candidates(ledger, count, asked, wanted, today, asker)
    return tuple(found.of(member) for member in ledger.team.who_can(Role.REVIEWER))


def _without(count: Tally, person: str) -> Tally:
    able = tuple(one for one in count.able if one.person != person)
    groups = tuple(
        replace(group, people=tuple(one for one in group.people if one.person != person))
        for group in count.groups
    )
    return replace(count, able=able, groups=groups)


@dataclass(frozen=True, slots=True)
class _Candidates:
    """What is the same for all of them."""

    ledger: Ledger
    count: Tally
    asked: frozenset[str]
    wanted: frozenset[str]
    today: date
    asker: str

    def of(self, member: Member) -> Candidate:
        person = member.person
        absence = absence_on(self.ledger, person, self.today)
        return Candidate(
            person,
            member.name,
            tuple(role for role in member.roles if role not in _USUAL_ROLES),
            self._why_not(person),
            person in self.count.hands.people,
            absence.last if absence else None,
            self.ledger.name(absence.stand_in) if absence else "",
            person in self.asked,
            person in self.wanted,
        )

    def _why_not(self, person: str) -> str:
        if any(person in those for _needed, those in _needs(self.count)):
            return ""
        if person in self.count.hands.people:
            return "had a hand in this"
        return "asks" if person == self.asker else "has approved this"


def whom_to_ask(ledger: Ledger, count: Tally, asked: frozenset[str], today: date) -> frozenset[str]:
    """Who is to be asked as well, so that those asked are enough: as few as possible.

    Nobody where those asked before are enough. Where nobody was named, everybody who could approve.
    Who is away is asked only where it cannot be done without them; who stands in is asked then.
    """
    able = [one.person for one in count.able]
    if not asked:
        everybody = {*able, *(p.person for g in count.groups for p in g.people)}
        others_only = everybody - set(count.hands.people)
        return frozenset(others_only or everybody)
    there = set(able) & asked
    away = {person for person in able if absence_on(ledger, person, today)}
    others = sorted(set(able) - asked, key=lambda person: (person in away, able.index(person)))
    if len(others) > _MOST_SEARCHED:
        return _one_after_another(count, there, others)
    for size in range(len(others) + 1):
        for more in combinations(others, size):
            if is_enough(count, there | set(more)):
                return frozenset(more)
    return frozenset(others)


def _one_after_another(count: Tally, there: set[str], others: list[str]) -> frozenset[str]:
    """Always who serves most of what is still needed; enough, though perhaps not the fewest."""
    more: set[str] = set()
    while not is_enough(count, there | more) and len(more) < len(others):
        needy = [those for needed, those in _needs(count) if len(those & (there | more)) < needed]
        left = (person for person in others if person not in more)
        more.add(max(left, key=lambda person: sum(person in those for those in needy)))
    return frozenset(more)


def is_enough(count: Tally, people: set[str]) -> bool:
    """Whether approvals of these people would complete the count."""
    return all(len(people & those) >= needed for needed, those in _needs(count))


def _needs(count: Tally) -> Iterator[tuple[int, set[str]]]:
    """How many of whom are needed: of all reviewers, and by each rule."""
    yield count.needed, {one.person for one in count.able}
    for group in count.groups:
        yield group.needed, {one.person for one in group.people}


def suggested_day(guidelines: Guidelines, today: date) -> date:
    """By when to ask for answers: a week, less where the guidelines are looked at often.

    Never a Saturday or a Sunday.
    """
    between = (later(today, guidelines.review_interval) - today).days
    days = min(USUAL_DAYS, max(_LEAST_DAYS, between // _SHARE)) if between else USUAL_DAYS
    day = today + timedelta(days)
    return day + timedelta(max(7 - day.weekday(), 0) if day.weekday() >= _SATURDAY else 0)


def in_order(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that matter most first."""
    order = list(Severity)
    yield from sorted(findings, key=lambda one: order.index(one.severity))
