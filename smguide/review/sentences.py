"""Review in words: where it stands, who has answered, who is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from smguide.model.wording import date_in_words
from smguide.review.bodies import Decision
from smguide.review.doubt import standing_confirmations
from smguide.review.ledger import Ledger, Opinion
from smguide.review.standing_in import absence_on, still_stood_for
from smguide.review.tally import NO, Group, Tally, confirming, latest_opinions
from smguide.review.team import Member, Role
from smguide.review.words import all_of, any_of, call_name, called, numbered, spelled_out


@dataclass(frozen=True, slots=True)
class Standing:
    """What the sentences about a revision are made from; ``state`` is the word of its state.

    ``earlier`` holds the last answers about earlier texts in this review.
    """

    number: int
    state: str
    today: date
    count: Tally | None
    earlier: tuple[Opinion, ...] = ()


def standing_sentences(ledger: Ledger, standing: Standing) -> tuple[str, ...]:
    """A few sentences on where a revision stands."""
    return tuple(_SAY[standing.state](ledger, standing))


def _say_draft(ledger: Ledger, standing: Standing) -> Iterator[str]:
    yield "Nobody has been asked for a review yet."
    before = max((n for n in ledger.rounds if ledger.approved < n < standing.number), default=0)
    said = latest_opinions(ledger, before)
    if said:
        count = ledger.rounds[before].number
        yield f"It follows round {count} of the review, which was about revision {before}."
        yield from _say_refusals(ledger, (one for one in said if one.decision in NO))
        approving = [one for one in said if one.decision is Decision.APPROVE]
        if approving:
            yield f"{_people(ledger, approving)} had approved revision {before}."
        yield f"Asking for a review of this one begins round {count + 1}."


def _say_in_review(ledger: Ledger, standing: Standing) -> Iterator[str]:
    count = standing.count
    if count is None:
        return
    if count.approving:
        yield f"Approved by {_people(ledger, count.approving)}."
    yield from _say_refusals(ledger, count.refusing)
    yield from _say_missing(ledger, count)
    yield from (_say_group(ledger, group) for group in count.groups)
    yield from _say_asked(ledger, standing)
    for opinion in standing.earlier:
        yield _say_earlier(ledger, opinion)


def _say_earlier(ledger: Ledger, opinion: Opinion) -> str:
    """“Lea approved revision 4; the text has changed since.”."""
    name, number = _person(ledger, opinion.entry.person), opinion.revision.number
    return f"{name} {_SAID[opinion.decision]} revision {number}; the text has changed since."


def _say_refusals(ledger: Ledger, refusing: Iterable[Opinion]) -> Iterator[str]:
    for opinion in refusing:
        rejected = opinion.decision is Decision.REJECT
        verb = "rejected it" if rejected else "asked for changes"
        yield f"{_answerer(ledger, opinion)} {verb}: “{opinion.comment}”"


def _say_missing(ledger: Ledger, count: Tally) -> Iterator[str]:
    if count.hands.unknown:
        which = numbered(count.hands.unknown)
        yield f"It is not established who wrote {which}, so nobody can approve this yet."
    elif count.needed:
        yield _needed(count.needed, called(ledger.team, count.able), more=bool(count.approving))
    elif not (count.groups or count.refusing):
        yield "The rules changed in between: one of those who approved must approve once more."


def _needed(needed: int, able: list[str], *, more: bool) -> str:
    extra = " more" if more else ""
    if len(able) < needed:
        left = f"only {all_of(able)} could" if able else "nobody is left who could"
        return (
            f"{spelled_out(needed).capitalize()}{extra} must approve, but {left}. "
            "Name more reviewers."
        )
    if len(able) == needed:
        return f"{_all(able)} {'is' if needed == 1 else 'are'} still needed."
    verb, names = ("is", any_of(able)) if needed == 1 else ("are", all_of(able))
    return f"Any {spelled_out(needed)}{extra} of {names} {verb} needed."


def _all(names: list[str]) -> str:
    """“Ana”, “Both Ana and Ben”, “All of Ana, Ben and Lea”."""
    before = {1: "", 2: "Both "}.get(len(names), "All of ")
    return f"{before}{all_of(names)}"


def _say_group(ledger: Ledger, group: Group) -> str:
    which = all_of(place.replace("-", " ") for place in group.rule.of)
    names = called(ledger.team, group.people)
    number = spelled_out(group.needed).capitalize()
    if len(names) < group.needed:
        left = f"only {all_of(names)} could" if names else "nobody is left who could"
        return f"{number} must agree, because of {which}, but {left}. Name more reviewers."
    if len(names) == group.needed:
        return f"{_all(names)} must agree, because of {which}."
    listed = any_of(names) if group.needed == 1 else all_of(names)
    called_together = _group_name(ledger, group)
    who = f"{called_together} ({listed})" if called_together else listed
    return f"Any {spelled_out(group.needed)} of {who} must agree, because of {which}."


def _group_name(ledger: Ledger, group: Group) -> str:
    """“Legal”, “Legal or Brand”; empty where the rule names people as well."""
    people = {member.person for member in ledger.team.people}
    if not people.isdisjoint(group.rule.by):
        return ""
    return any_of(one.replace("-", " ").capitalize() for one in group.rule.by)


def _say_asked(ledger: Ledger, standing: Standing) -> Iterator[str]:
    running, count = ledger.rounds[standing.number], standing.count
    done = (*count.approving, *count.refusing) if count else ()
    answered = {opinion.entry.person for opinion in done}
    answered.update(one for opinion in done for one in still_stood_for(ledger, opinion.absences))
    missing = [person for person in running.asked if person not in answered]
    waiting = [_person(ledger, person) for person in missing]
    if waiting:
        verb = "was" if len(waiting) == 1 else "were"
        have = "has" if len(waiting) == 1 else "have"
        yield f"{all_of(waiting)} {verb} asked and {have} not answered."
    yield from _say_away(ledger, standing, missing)
    if running.until and running.until >= standing.today:
        yield f"Answers are wanted by {date_in_words(running.until)}."


def _say_away(ledger: Ledger, standing: Standing, missing: Sequence[str]) -> Iterator[str]:
    """Who of those still missing is away, and who stands in."""
    count = standing.count
    able = () if count is None else (*count.able, *(p for g in count.groups for p in g.people))
    hands = count.hands.people if count else {}
    for person in dict.fromkeys((*missing, *(one.person for one in able))):
        absence = absence_on(ledger, person, standing.today)
        if absence:
            until, stand_in = date_in_words(absence.last), _person(ledger, absence.stand_in)
            wrote = ", but had a hand in this" if absence.stand_in in hands else ""
            yield f"{_person(ledger, person)} is away until {until}; {stand_in} stands in{wrote}."


def _say_expired(ledger: Ledger, standing: Standing) -> Iterator[str]:
    until = ledger.rounds[standing.number].until
    if until:
        yield f"Answers were wanted by {date_in_words(until)}. They still count; or ask again."
    yield from _say_in_review(ledger, standing)


def _say_refused(ledger: Ledger, standing: Standing) -> Iterator[str]:
    latest = latest_opinions(ledger, standing.number)
    refusing = [opinion for opinion in latest if opinion.decision in NO]
    yield from _say_refusals(ledger, standing.count.refusing if standing.count else refusing)
    if standing.count:
        yield "The authors can save a new revision and ask again."


def _say_withdrawn(ledger: Ledger, standing: Standing) -> Iterator[str]:
    running = ledger.rounds[standing.number]
    name = _person(ledger, running.entry.person)
    yield f"{name} took the request for a review back: “{running.withdrawn}”"


def _say_approved(ledger: Ledger, standing: Standing) -> Iterator[str]:
    approval = ledger.approvals[standing.number]
    yield f"Approved by {_people(ledger, approval.opinions)}."
    if approval.one_person:
        own = [one for one in approval.opinions if one.own_change]
        yield f"{_people(ledger, own)} approved an own change: in this team one person is enough."
    if standing.state == "approved":
        yield "It is not published yet."


def _say_in_doubt(ledger: Ledger, standing: Standing) -> Iterator[str]:
    """Who approved it is said; that this does not stand, and why, is said after it."""
    yield f"Approved by {_people(ledger, ledger.approvals[standing.number].opinions)}."


def say_again_missing(ledger: Ledger, count: Tally) -> Iterator[str]:
    """Who must still confirm an approval in doubt."""
    if count.approving:
        yield f"Confirmed again by {_people(ledger, count.approving)}."
    yield from _say_missing(ledger, count)
    yield from (_say_group(ledger, group) for group in count.groups)


def _say_scheduled(ledger: Ledger, standing: Standing) -> Iterator[str]:
    yield from _say_approved(ledger, standing)
    edition = ledger.edition_of(standing.number)
    if edition:
        yield f"Edition {edition.edition} takes effect on {date_in_words(edition.effective)}."


def _say_in_force(ledger: Ledger, standing: Standing) -> Iterator[str]:
    yield from _say_approved(ledger, standing)
    edition = ledger.in_force(standing.today)
    if edition:
        yield f"In force since {date_in_words(edition.effective)} as edition {edition.edition}."
    yield from _say_confirming(ledger, standing.number)
    done = standing_confirmations(ledger, standing.number)
    if done and standing.state == "confirmed":
        who = _people(ledger, done[-1].opinions)
        yield f"Confirmed without change by {who} on {date_in_words(done[-1].entry.time.date())}."


def _say_confirming(ledger: Ledger, number: int) -> Iterator[str]:
    """Who has found the text still right, and who is needed beside them."""
    given = confirming(ledger, number)
    if given:
        people = {one.entry.person for one in given}
        able = [one for one in ledger.team.who_can(Role.REVIEWER) if one.person not in people]
        confirms = "confirms" if len(given) == 1 else "confirm"
        yield f"{_people(ledger, given)} {confirms} that it is still right."
        missing = max(ledger.rules.approvals - len(given), 0)
        yield _needed(missing, called(ledger.team, able), more=True)


def _say_superseded(ledger: Ledger, standing: Standing) -> Iterator[str]:
    if standing.number in ledger.approvals:
        yield from _say_approved(ledger, standing)
    holding = ledger.in_force(standing.today)
    if holding and ledger.edition_of(standing.number):
        yield f"Edition {holding.edition} has taken its place."
    else:
        approved = ledger.approved if ledger.approved > standing.number else 0
        yield f"Revision {approved or max(ledger.rounds)} has taken its place."


def _people(ledger: Ledger, opinions: Iterable[Opinion]) -> str:
    return all_of(_answerer(ledger, one) for one in opinions)


def _answerer(ledger: Ledger, opinion: Opinion) -> str:
    """“Ben”, or “Ben (also for Ana)”."""
    name = _person(ledger, opinion.entry.person)
    others = [_person(ledger, one) for one in still_stood_for(ledger, opinion.absences)]
    return f"{name} (also for {all_of(others)})" if others else name


def _person(ledger: Ledger, person: str) -> str:
    member: Member | None = ledger.team.member(person)
    return call_name(ledger.team, member) if member else ledger.name(person)


_SAID = {
    Decision.APPROVE: "approved",
    Decision.REQUEST_CHANGES: "asked for changes to",
    Decision.REJECT: "rejected",
    Decision.CONFIRM: "confirmed",
}

_SAY: Mapping[str, Callable[[Ledger, Standing], Iterator[str]]] = {
    "draft": _say_draft,
    "in-review": _say_in_review,
    "changes-requested": _say_refused,
    "rejected": _say_refused,
    "withdrawn": _say_withdrawn,
    "expired": _say_expired,
    "approved": _say_approved,
    "in-doubt": _say_in_doubt,
    "scheduled": _say_scheduled,
    "in-force": _say_in_force,
    "confirmed": _say_in_force,
    "superseded": _say_superseded,
}
