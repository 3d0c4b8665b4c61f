"""Counting answers: whose count, how many are missing, and from whom."""

from __future__ import annotations

from dataclasses import dataclass

from smguide.review.bodies import Decision
from smguide.review.hands import Hands, changed_sections, hands_in
from smguide.review.ledger import Opinion
from smguide.review.open_ledger import Books
from smguide.review.revisions import Revisions
from smguide.review.team import KeyStatus, Member, Role, SectionRule, Team

NO = (Decision.REQUEST_CHANGES, Decision.REJECT)


@dataclass(frozen=True, slots=True)
class Group:
    """A section rule that applies: ``needed`` more out of ``people``."""

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
    allowed = _allowed(books, hands)
    counting = _counting(books, revisions, number)
    approving = tuple(
        one for one in counting if one.decision is Decision.APPROVE and one.entry.person in allowed
    )
    gave = frozenset(one.entry.person for one in approving)
    able = tuple(member for person, member in allowed.items() if person not in gave)
    return Tally(
        approving,
        tuple(one for one in counting if one.decision in NO),
        max(books.team.rules.approvals - len(gave), 0),
        able,
        _groups(books.team, changed_sections(revisions, base_number, number), gave),
        hands,
    )


def _allowed(books: Books, hands: Hands) -> dict[str, Member]:
    own_too = books.team.rules.one_person_is_enough
    return {
        member.person: member
        for member in books.team.who_can(Role.REVIEWER)
        if own_too or member.person not in hands.people
    }


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


def _groups(team: Team, changed: frozenset[str] | None, gave: frozenset[str]) -> tuple[Group, ...]:
    found = []
    for rule in team.rules.sections:
        if changed is not None and changed.isdisjoint(rule.of):
            continue
        people = team.named_by(rule)
        needed = rule.need - sum(member.person in gave for member in people)
        if needed > 0:
            left = tuple(member for member in people if member.person not in gave)
            found.append(Group(rule, needed, left))
    return tuple(found)


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
