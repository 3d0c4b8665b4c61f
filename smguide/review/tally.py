"""Counting answers: whose count, how many are missing, and from whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from smguide.review.agreement import REVIEWERS, review_flow, section_step, still_asked
from smguide.review.bodies import Decision
from smguide.review.hands import Hands, changed_sections, hands_in
from smguide.review.ledger import Opinion
from smguide.review.open_ledger import Books
from smguide.review.revisions import Revisions
from smguide.review.team import KeyStatus, Member, Role, SectionRule, Team
from smguide.rules.progress import OpenStep

NO = (Decision.REQUEST_CHANGES, Decision.REJECT)


@dataclass(frozen=True, slots=True)
class Group:
    """A section rule that applies: ``needed`` more out of ``people``, who may still approve."""

    rule: SectionRule
    needed: int
    people: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """Where a review stands.

    ``approving`` and ``refusing`` hold the answers that count now, ``needed`` how many more
    approvals the rules ask for, ``able`` who could still give one, ``groups`` what the rules for
    sections still ask for.
    """

    approving: tuple[Opinion, ...]
    refusing: tuple[Opinion, ...]
    needed: int
    able: tuple[Member, ...]
    groups: tuple[Group, ...]
    hands: Hands

    @property
    def reached(self) -> bool:
        """Whether the change is approved."""
        return not (self.refusing or self.needed or self.groups or self.hands.unknown)


def tally(books: Books, revisions: Revisions, number: int) -> Tally:
    """The count for a revision as a change from the last approved one."""
    base_number, _base = books.base()
    hands = hands_in(books, revisions, base_number, number)
    barred = frozenset() if books.team.rules.one_person_is_enough else frozenset(hands.people)
    allowed = [one for one in books.team.who_can(Role.REVIEWER) if one.person not in barred]
    counting = _counting(books, revisions, number)
    approving = _approving(counting, {one.person for one in allowed})
    gave = frozenset(one.entry.person for one in approving)
    rules = _applying(books.team, changed_sections(revisions, base_number, number))
    asked = still_asked(review_flow(books.team, rules), barred, gave)
    return Tally(
        approving,
        tuple(one for one in counting if one.decision in NO),
        asked[REVIEWERS].missing if REVIEWERS in asked else 0,
        tuple(one for one in allowed if one.person not in gave),
        tuple(_groups(books.team, rules, asked)),
        hands,
    )


def _approving(counting: Iterable[Opinion], allowed: Set[str]) -> tuple[Opinion, ...]:
    return tuple(
        one for one in counting if one.decision is Decision.APPROVE and one.entry.person in allowed
    )


def _counting(books: Books, revisions: Revisions, number: int) -> list[Opinion]:
    """The latest answers that are about this very change and whose person may still answer."""
    facts = revisions.by_number(number)
    change = (facts.content if facts else "", books.base()[1])
    return [
        opinion
        for opinion in latest_opinions(books, number)
        if (opinion.revision.content, opinion.revision.base) == change
        and _still_counts(books, opinion)
    ]


def _applying(team: Team, changed: frozenset[str] | None) -> tuple[SectionRule, ...]:
    """The rules for the sections that changed; all of them where that is not known."""
    return tuple(
        rule for rule in team.rules.sections if changed is None or not changed.isdisjoint(rule.of)
    )


def _groups(
    team: Team, rules: Sequence[SectionRule], asked: Mapping[str, OpenStep]
) -> Iterator[Group]:
    for place, rule in enumerate(rules):
        step = asked.get(section_step(place))
        if step:
            able = tuple(one for one in team.named_by(rule) if one.person in step.able)
            yield Group(rule, step.missing, able)


def latest_opinions(books: Books, number: int) -> tuple[Opinion, ...]:
    """Each person's last answer about a revision that was not taken back."""
    latest = {
        opinion.entry.person: opinion
        for opinion in books.opinions.get(number, ())
        if opinion.entry.id not in books.withdrawn
    }
    return tuple(latest.values())


def _still_counts(books: Books, opinion: Opinion) -> bool:
    """An answer lapses when its person stops being a reviewer or its key is found stolen."""
    member = books.team.member(opinion.entry.person)
    revoked = books.key_states.get(opinion.entry.key) is KeyStatus.REVOKED
    return member is not None and member.can(Role.REVIEWER) and not revoked
