"""States of a revision, and who may do what now (design section 6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smguide.review.bodies import Decision
from smguide.review.doubt import standing_confirmations
from smguide.review.doubt_words import doubt_sentences
from smguide.review.hands import hands_in
from smguide.review.lapse import lapsed
from smguide.review.ledger import Edition, Entry, Ledger, Opinion
from smguide.review.permissions import (
    why_not_answer,
    why_not_ask,
    why_not_change_team,
    why_not_comment,
    why_not_publish,
    why_not_withdraw,
)
from smguide.review.revisions import Revisions
from smguide.review.sentences import Standing, say_again_missing, standing_sentences
from smguide.review.standing_in import answers_for, still_stood_for
from smguide.review.tally import (
    NO,
    Group,
    Tally,
    confirming,
    earlier_opinions,
    latest_opinions,
    standing_approval,
    tally,
)
from smguide.review.team import KeyStatus, Member
from smguide.review.words import call_name


class State(StrEnum):
    """Where a revision stands."""

    DRAFT = "draft"
    IN_REVIEW = "in-review"
    CHANGES_REQUESTED = "changes-requested"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    APPROVED = "approved"
    IN_DOUBT = "in-doubt"
    SCHEDULED = "scheduled"
    IN_FORCE = "in-force"
    CONFIRMED = "confirmed"
    SUPERSEDED = "superseded"


class Action(StrEnum):
    """What a person may want to do."""

    ASK = "ask"
    APPROVE = "approve"
    REQUEST_CHANGES = "request-changes"
    REJECT = "reject"
    CONFIRM = "confirm"
    CONFIRM_AGAIN = "confirm-again"
    COMMENT = "comment"
    WITHDRAW = "withdraw"
    PUBLISH = "publish"
    CHANGE_TEAM = "change-team"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether somebody may do something; ``why`` says why not, or what goes with it."""

    allowed: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A reviewer's answer; ``counts`` is no for one that the text or the rules left behind.

    ``number`` is the revision it was about, ``stands_for`` the persons for whom it counts as well.
    ``in_doubt`` means that a stolen key has signed it.
    """

    person: str
    name: str
    decision: Decision
    meaning: str
    comment: str
    entry: Entry
    own_change: bool
    counts: bool
    number: int = 0
    stands_for: tuple[str, ...] = ()
    in_doubt: bool = False


@dataclass(frozen=True, slots=True)
class ReviewStatus:
    """Where a revision stands, and in words why.

    ``missing`` holds the persons who could still give one of the ``needed`` approvals, ``groups``
    what rules for sections ask for beside them. ``earlier`` are the last answers about earlier
    texts of this review by those who have not answered this one, ``stale`` the approvals among
    them. ``base_number`` is the approved revision this one is compared with, 0 for none.
    ``in_doubt`` means that the approval must be confirmed again, by ``needed`` of ``missing``.
    """

    number: int
    state: State
    round: int
    asked: tuple[str, ...]
    until: date | None
    look_at: str
    answered: tuple[Answer, ...]
    stale: tuple[Answer, ...]
    earlier: tuple[Answer, ...]
    needed: int
    missing: tuple[str, ...]
    groups: tuple[Group, ...]
    base_number: int
    edition: Edition | None
    sentences: tuple[str, ...]
    in_doubt: bool = False

    @property
    def is_in_force(self) -> bool:
        """Whether this is the text that holds today."""
        return self.state in (State.IN_FORCE, State.CONFIRMED)

    @property
    def sentence(self) -> str:
        """All sentences as one text."""
        return " ".join(self.sentences)


def status(ledger: Ledger, revisions: Revisions, number: int, today: date) -> ReviewStatus:
    """Where revision ``number`` stands on a day."""
    in_doubt = number in ledger.in_doubt
    count = tally(ledger, revisions, number) if number == ledger.under_review else None
    again = tally(ledger, revisions, number, Decision.REAPPROVE) if in_doubt else None
    state = state_of(ledger, number, today, count)
    running = ledger.rounds.get(number)
    wanted = count or again
    earlier = earlier_opinions(ledger, number) if count else ()
    standing = Standing(number, state.value, today, count, earlier)
    before = tuple(_answer(ledger, one, counts=False) for one in earlier)
    return ReviewStatus(
        number=number,
        state=state,
        round=running.number if running else 0,
        asked=running.asked if running else (),
        until=running.until if running else None,
        look_at=running.look_at if running else "",
        answered=_answers(ledger, number, count or again),
        stale=tuple(one for one in before if one.decision is Decision.APPROVE),
        earlier=before,
        needed=wanted.needed if wanted else 0,
        missing=tuple(one.person for one in wanted.able) if wanted and wanted.needed else (),
        groups=wanted.groups if wanted else (),
        base_number=_base_number(ledger, number),
        edition=ledger.edition_of(number),
        sentences=(
            *standing_sentences(ledger, standing),
            *doubt_sentences(ledger, revisions, number),
            *(say_again_missing(ledger, again) if again else ()),
        ),
        in_doubt=in_doubt,
    )


def _base_number(ledger: Ledger, number: int) -> int:
    approval = ledger.approvals.get(number)
    if number in ledger.in_doubt:
        return ledger.base(number)[0]
    return approval.base_number if approval else min(ledger.base()[0], number)


def state_of(ledger: Ledger, number: int, today: date, count: Tally | None) -> State:
    """The state alone; ``count`` is needed for the revision under review."""
    if number in ledger.approvals:
        return _settled_state(ledger, number, today)
    running = ledger.rounds.get(number)
    if running is None:
        return State.SUPERSEDED if number < ledger.approved else State.DRAFT
    if running.withdrawn:
        return State.WITHDRAWN
    refusing = count.refusing if count else latest_opinions(ledger, number)
    since = {one.decision for one in refusing if one.entry.position > running.entry.position}
    if since.intersection(NO):
        return State.REJECTED if Decision.REJECT in since else State.CHANGES_REQUESTED
    if number != ledger.under_review:
        return State.SUPERSEDED
    expired = running.until is not None and running.until < today
    return State.EXPIRED if expired else State.IN_REVIEW


def _settled_state(ledger: Ledger, number: int, today: date) -> State:
    edition, holding = ledger.edition_of(number), ledger.in_force(today)
    if edition is None:
        return _unpublished_state(ledger, number)
    if holding and holding.number == number:
        since = standing_confirmations(ledger, number)
        confirmed = any(done.entry.position > holding.entry.position for done in since)
        return State.CONFIRMED if confirmed else State.IN_FORCE
    later = holding and holding.entry.position > edition.entry.position
    return State.SCHEDULED if edition.effective > today and not later else State.SUPERSEDED


def _unpublished_state(ledger: Ledger, number: int) -> State:
    if number < ledger.base()[0]:
        return State.SUPERSEDED
    return State.IN_DOUBT if number in ledger.in_doubt else State.APPROVED


def _answers(ledger: Ledger, number: int, count: Tally | None) -> tuple[Answer, ...]:
    if number in ledger.approvals:
        counting = ledger.approvals[number].opinions
        counting += tuple(
            one for done in ledger.confirmations if done.number == number for one in done.opinions
        )
        counting += confirming(ledger, number)
        again = ledger.reapprovals.get(number, ())
        counting += tuple(one for done in again for one in done.opinions)
        counting += count.approving if count else ()
    else:
        counting = (*count.approving, *count.refusing) if count else ()
    given = dict.fromkeys((*counting, *latest_opinions(ledger, number)))
    ordered = sorted(given, key=lambda one: one.entry.position)
    return tuple(
        _answer(ledger, one, counts=one in counting and not lapsed(ledger, one.entry))
        for one in ordered
    )


def _answer(ledger: Ledger, opinion: Opinion, *, counts: bool) -> Answer:
    return Answer(
        opinion.entry.person,
        ledger.name(opinion.entry.person),
        opinion.decision,
        opinion.meaning,
        opinion.comment,
        opinion.entry,
        opinion.own_change,
        counts,
        opinion.revision.number,
        still_stood_for(ledger, opinion.absences),
        lapsed(ledger, opinion.entry),
    )


def may(
    ledger: Ledger,
    revisions: Revisions,
    person: str,
    action: Action,
    number: int = 0,
    today: date | None = None,
) -> Verdict:
    """Whether a person may do something now, with a sentence that says why not.

    What is allowed here counts when it is recorded next, and nothing else does. ``today`` lets
    somebody answer once more, for those they stand in for on that day.
    """
    member = ledger.team.member(person)
    if member is None:
        return Verdict(False, f"{ledger.name(person)} is not in the team of these guidelines.")
    if all(held.status is not KeyStatus.ACTIVE for held in member.keys):
        return Verdict(False, f"{member.name} has no key that may be used. Ask to join with one.")
    why = _WHY_NOT[action](ledger, revisions, member, number)
    if not why and action is Action.APPROVE:
        return _may_approve(ledger, revisions, member, number, today)
    return Verdict(not why, why)


def _may_approve(
    ledger: Ledger, revisions: Revisions, member: Member, number: int, today: date | None
) -> Verdict:
    name = call_name(ledger.team, member)
    given = standing_approval(ledger, revisions, member.person, number)
    if given and not _answers_for_more(ledger, revisions, given, number, today):
        return Verdict(False, f"{name} has approved this already.")
    if member.person not in hands_in(ledger, revisions, ledger.base(number)[0], number).people:
        return Verdict(True)
    return Verdict(
        True, f"{name} wrote this. In this team one person is enough, and the record will say so."
    )


def _answers_for_more(
    ledger: Ledger, revisions: Revisions, given: Opinion, number: int, today: date | None
) -> bool:
    """Whether somebody stands in for more people than when they answered."""
    if today is None:
        return False
    person = given.entry.person
    now = answers_for(ledger, revisions, person, number, Decision.APPROVE, today)
    return not set(now) <= set(still_stood_for(ledger, given.absences))


def withdrawable(ledger: Ledger, person: str, number: int) -> tuple[Entry, ...]:
    """What a person may take back about a revision, newest first."""
    member = ledger.team.member(person)
    if member is None:
        return ()
    own = (entry for entry in ledger.entries.values() if entry.number == number)
    found = [entry for entry in own if not why_not_withdraw(ledger, member, entry.id)]
    return tuple(reversed(found))


def _why_not_withdraw(ledger: Ledger, _revisions: Revisions, member: Member, number: int) -> str:
    if withdrawable(ledger, member.person, number):
        return ""
    return f"{member.name} has nothing to take back about revision {number}."


_WhyNot = Callable[[Ledger, Revisions, Member, int], str]


def _answering(decision: Decision) -> _WhyNot:
    def why_not(ledger: Ledger, revisions: Revisions, member: Member, number: int) -> str:
        return why_not_answer(ledger, revisions, member, number, decision)

    return why_not


def _why_not_confirm(ledger: Ledger, revisions: Revisions, member: Member, number: int) -> str:
    """Nobody confirms twice before enough others have."""
    closed = why_not_answer(ledger, revisions, member, number, Decision.CONFIRM)
    if closed or all(one.entry.person != member.person for one in confirming(ledger, number)):
        return closed
    return f"{call_name(ledger.team, member)} has confirmed this already."


def _why_not_confirm_again(
    ledger: Ledger, revisions: Revisions, member: Member, number: int
) -> str:
    """Nobody confirms an approval in doubt twice before enough others have."""
    closed = why_not_answer(ledger, revisions, member, number, Decision.REAPPROVE)
    if closed:
        return closed
    given = tally(ledger, revisions, number, Decision.REAPPROVE).approving
    if all(one.entry.person != member.person for one in given):
        return ""
    return f"{call_name(ledger.team, member)} has confirmed this again already."


_WHY_NOT: Mapping[Action, _WhyNot] = {
    Action.ASK: why_not_ask,
    Action.APPROVE: _answering(Decision.APPROVE),
    Action.REQUEST_CHANGES: _answering(Decision.REQUEST_CHANGES),
    Action.REJECT: _answering(Decision.REJECT),
    Action.CONFIRM: _why_not_confirm,
    Action.CONFIRM_AGAIN: _why_not_confirm_again,
    Action.COMMENT: lambda _ledger, revisions, _member, number: why_not_comment(revisions, number),
    Action.WITHDRAW: _why_not_withdraw,
    Action.PUBLISH: why_not_publish,
    Action.CHANGE_TEAM: lambda ledger, _revisions, member, _number: why_not_change_team(
        ledger, member
    ),
}
