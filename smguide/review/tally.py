"""Counting answers: whose count, how many are missing, and from whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import islice

from smguide.review.agreement import REVIEWERS, review_flow, section_step, still_asked
from smguide.review.bodies import Decision
from smguide.review.hands import Hands, changed_sections, hands_in
from smguide.review.lapse import lapsed, taken_back
from smguide.review.ledger import Opinion
from smguide.review.open_ledger import Books
from smguide.review.revisions import Revisions
from smguide.review.standing_in import still_stood_for
from smguide.review.team import Member, Role, SectionRule, Team

NO = (Decision.REQUEST_CHANGES, Decision.REJECT)


@dataclass(frozen=True, slots=True)
class Group:
    """A section rule that applies: ``needed`` more out of ``people``, who may still approve.

    Who stands in for one of them may take their place.
    """

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


def tally(
    books: Books, revisions: Revisions, number: int, decision: Decision = Decision.APPROVE
) -> Tally:
    """The count for a revision as a change from the last approved one.

    ``decision`` is REAPPROVE for the answers that confirm an approval in doubt.
    """
    base_number, _base = books.base(number)
    hands = hands_in(books, revisions, base_number, number)
    barred = frozenset() if books.team.rules.one_person_is_enough else frozenset(hands.people)
    allowed = [one for one in books.team.who_can(Role.REVIEWER) if one.person not in barred]
    counting = _counting(books, revisions, number, decision)
    approving = _approving(counting, decision, {one.person for one in allowed})
    gave = frozenset(one.entry.person for one in approving)
    rules = _applying(books.team, revisions, base_number, number)
    asked = still_asked(review_flow(books.team, ()), barred, gave)
    return Tally(
        approving,
        tuple(one for one in counting if one.decision in NO),
        asked[REVIEWERS].missing if REVIEWERS in asked else 0,
        tuple(one for one in allowed if one.person not in gave),
        tuple(_groups(books, rules, barred, approving)),
        hands,
    )


def _approving(
    counting: Iterable[Opinion], decision: Decision, allowed: Set[str]
) -> tuple[Opinion, ...]:
    return tuple(
        one for one in counting if one.decision is decision and one.entry.person in allowed
    )


def _counting(books: Books, revisions: Revisions, number: int, decision: Decision) -> list[Opinion]:
    """The latest answers that are about this very change and whose person may still answer."""
    change = (revisions.content(number), books.base(number)[1])
    return [
        opinion
        for opinion in _standing_answers(books, number, decision)
        if (opinion.revision.content, opinion.revision.base) == change
        and _may_still(books, opinion)
    ]


def _standing_answers(books: Books, number: int, decision: Decision) -> Iterable[Opinion]:
    """Each person's last answer to a review, or to a doubt, that their own key has signed."""
    again = decision is Decision.REAPPROVE
    return {
        one.entry.person: one
        for one in books.opinions.get(number, ())
        if (one.decision is Decision.REAPPROVE) == again
        and not taken_back(books, one.entry.id)
        and not lapsed(books, one.entry)
    }.values()


def _applying(team: Team, revisions: Revisions, first: int, last: int) -> tuple[SectionRule, ...]:
    """The rules for the sections that changed; all of them where that is not known."""
    if not team.rules.sections:
        return ()
    changed = changed_sections(revisions, first, last)
    return tuple(
        rule for rule in team.rules.sections if changed is None or not changed.isdisjoint(rule.of)
    )


def _groups(
    books: Books, rules: Sequence[SectionRule], barred: Set[str], approving: Sequence[Opinion]
) -> Iterator[Group]:
    for rule in rules:
        named = books.team.named_by(rule)
        taken = _places_taken(books, {one.person for one in named} - barred, approving)
        asked = still_asked(review_flow(books.team, (rule,)), barred, taken)
        step = asked.get(section_step(0))
        if step:
            able = tuple(one for one in named if one.person in step.able)
            yield Group(rule, step.missing, able)


def _places_taken(books: Books, places: Set[str], approving: Sequence[Opinion]) -> frozenset[str]:
    """Whose places in a rule are taken, by themselves or by one who stands in for them.

    Nobody takes two: who is named takes their own, anybody else the first that was free when they
    answered, of those they answer for.
    """
    taken: set[str] = set()
    for one in sorted(approving, key=lambda one: one.entry.position):
        if one.entry.person in places:
            taken.add(one.entry.person)
            continue
        stood_for = still_stood_for(books, one.absences)
        free = (person for person in stood_for if person in places - taken)
        taken.update(islice(free, 1))
    return frozenset(taken)


def latest_opinions(books: Books, number: int) -> tuple[Opinion, ...]:
    """Each person's last answer about a revision that was not taken back."""
    latest = {
        opinion.entry.person: opinion
        for opinion in books.opinions.get(number, ())
        if opinion.entry.id not in books.withdrawn
    }
    return tuple(latest.values())


def earlier_opinions(books: Books, number: int) -> tuple[Opinion, ...]:
    """The last answers about earlier texts of this review, by who has not answered this one."""
    answered = {one.entry.person for one in latest_opinions(books, number)}
    latest: dict[str, Opinion] = {}
    for earlier in sorted(one for one in books.opinions if books.approved < one < number):
        latest.update((one.entry.person, one) for one in latest_opinions(books, earlier))
    return tuple(one for person, one in latest.items() if person not in answered)


def standing_approval(
    books: Books, revisions: Revisions, person: str, number: int
) -> Opinion | None:
    """The approval of somebody that counts while others are missing; given again, it adds nothing.

    Where none is missing any more, as after a wish for changes was taken back, the next approval
    settles the review, whoever gives it.
    """
    mine = (one for one in latest_opinions(books, number) if one.entry.person == person)
    if all(one.decision is not Decision.APPROVE for one in mine):
        return None
    count = tally(books, revisions, number)
    if not (count.needed or count.groups):
        return None
    return next((one for one in count.approving if one.entry.person == person), None)


def confirming(books: Books, number: int) -> tuple[Opinion, ...]:
    """Each person's confirmation of a text that is not part of a finished periodic review yet."""
    done = [one.entry.position for one in books.confirmations if one.number == number]
    last = max(done, default=-1)
    since = {
        opinion.entry.person: opinion
        for opinion in books.opinions.get(number, ())
        if opinion.decision is Decision.CONFIRM
        and opinion.entry.position > last
        and opinion.entry.id not in books.withdrawn
    }
    return tuple(since.values())


def _may_still(books: Books, opinion: Opinion) -> bool:
    """An answer lapses when its person stops being a reviewer."""
    member = books.team.member(opinion.entry.person)
    return member is not None and member.can(Role.REVIEWER)
