"""Entries about revisions: asking, answering, commenting, publishing, taking back."""

from __future__ import annotations

from dataclasses import replace

from smguide.errors import InvalidEvent
from smguide.review.bodies import Decision, Publish, Review, Submit, Withdraw
from smguide.review.comments import Comment
from smguide.review.doubt import reconsider
from smguide.review.hands import hands_in
from smguide.review.lapse import claimed_by
from smguide.review.ledger import Approval, Confirmation, Edition, Entry, Opinion, Remark, Round
from smguide.review.open_ledger import OpenLedger, Turn
from smguide.review.permissions import (
    why_not_answer,
    why_not_ask,
    why_not_comment,
    why_not_publish,
    why_not_resolve,
    why_not_withdraw,
)
from smguide.review.references import ChangeRef, RevisionRef
from smguide.review.revisions import Revisions
from smguide.review.standing_in import absences_named, still_stood_for
from smguide.review.tally import NO, Tally, confirming, standing_approval, tally
from smguide.review.team import Role


def take_submit(ledger: OpenLedger, body: Submit, turn: Turn) -> None:
    """Open a round, or add to the open one where no answer has changed anything since."""
    number, member = body.revision.number, turn.member
    _refuse(why_not_ask(ledger, turn.revisions, member, number))
    _check_change(ledger, turn.revisions, body.revision)
    for claimed in (number, *body.claims):
        if member.person not in claimed_by(ledger, claimed):
            ledger.claims[claimed] = (*ledger.claims.get(claimed, ()), turn.entry)
    if number in ledger.in_doubt:
        return  # somebody answers for it; it is confirmed again without another round
    ledger.rounds[number] = _next_round(ledger, body, turn.entry)
    ledger.under_review = number


def _next_round(ledger: OpenLedger, body: Submit, entry: Entry) -> Round:
    number = body.revision.number
    running = ledger.rounds.get(number)
    if running and number == ledger.under_review and not _refused_since(ledger, running):
        asked = tuple(dict.fromkeys((*running.asked, *body.asked)))
        until, look_at = body.until or running.until, body.look_at or running.look_at
        return replace(running, asked=asked, until=until, look_at=look_at)
    ledger.rounds_so_far += 1
    return Round(entry, ledger.rounds_so_far, body.revision, body.asked, body.until, body.look_at)


def _refused_since(ledger: OpenLedger, running: Round) -> bool:
    return any(
        opinion.decision in NO
        and opinion.entry.position > running.entry.position
        and opinion.entry.id not in ledger.withdrawn
        for opinion in ledger.opinions.get(running.revision.number, ())
    )


def take_review(ledger: OpenLedger, body: Review, turn: Turn) -> None:
    """Count an answer; the one that completes the count settles the review for good."""
    number = body.revision.number
    if _came_late(ledger, body, turn):
        return
    _refuse(why_not_answer(ledger, turn.revisions, turn.member, number, body.decision))
    _check_answer(ledger, body, turn)
    change = body.revision
    own = body.decision is not Decision.CONFIRM and _is_own(ledger, number, turn)
    absences = absences_named(ledger, body, turn.entry)
    said = (body.decision, body.meaning, body.comment)
    opinion = Opinion(turn.entry, *said, change, own, absences)
    ledger.opinions[number] = (*ledger.opinions.get(number, ()), opinion)
    if body.decision is Decision.CONFIRM:
        _settle_confirmation(ledger, number, turn.entry)
    elif body.decision is Decision.REAPPROVE:
        _settle_doubt(ledger, turn.revisions, number, turn.entry)
    else:
        _settle_review(ledger, turn.revisions, number, turn.entry)


def _came_late(ledger: OpenLedger, body: Review, turn: Turn) -> bool:
    """Whether somebody agreed to the same change before they could know that it was settled.

    Two who approve at once do nothing wrong: the second stays on record and changes nothing.
    """
    number = body.revision.number
    settled = ledger.approvals.get(number)
    if settled is None or body.decision is not Decision.APPROVE:
        return False
    unaware = turn.saw.count <= settled.entry.position
    same = (body.revision.content, body.revision.base) == (
        settled.revision.content, settled.revision.base,
    )  # fmt: skip
    once = all(one.entry.person != turn.entry.person for one in settled.opinions)
    return unaware and same and once and _could_answer(ledger, turn, settled)


def _could_answer(ledger: OpenLedger, turn: Turn, settled: Approval) -> bool:
    hands = hands_in(ledger, turn.revisions, settled.base_number, settled.revision.number)
    return turn.member.can(Role.REVIEWER) and turn.member.person not in hands.people


def _check_answer(ledger: OpenLedger, body: Review, turn: Turn) -> None:
    confirming = body.decision is Decision.CONFIRM
    _check_change(ledger, turn.revisions, body.revision, confirming=confirming)
    if body.decision in (*NO, Decision.REAPPROVE) and not body.comment.strip():
        raise InvalidEvent("The answer gives no reason.")
    name, number = turn.member.name, body.revision.number
    if body.decision not in NO and _spoke_later(ledger, number, turn):
        raise InvalidEvent(f"{name} gave another answer that this one does not know of.")
    if _says_again(ledger, body, turn):
        raise InvalidEvent(f"{name} has said this already. One person counts once.")


def _says_again(ledger: OpenLedger, body: Review, turn: Turn) -> bool:
    """Whether the same person, with whichever key, says the same once more and for nobody else."""
    person, number = turn.member.person, body.revision.number
    if body.decision is Decision.CONFIRM:
        return any(one.entry.person == person for one in confirming(ledger, number))
    if body.decision is Decision.REAPPROVE:
        count = tally(ledger, turn.revisions, number, Decision.REAPPROVE)
        given = next((one for one in count.approving if one.entry.person == person), None)
        return given is not None and set(body.stands_for) <= {
            *still_stood_for(ledger, given.absences)
        }
    if body.decision is not Decision.APPROVE:
        return False
    given = standing_approval(ledger, turn.revisions, person, number)
    return given is not None and set(body.stands_for) <= {*still_stood_for(ledger, given.absences)}


def _is_own(ledger: OpenLedger, number: int, turn: Turn) -> bool:
    hands = hands_in(ledger, turn.revisions, ledger.base(number)[0], number)
    return turn.member.person in hands.people


def _spoke_later(ledger: OpenLedger, number: int, turn: Turn) -> bool:
    """An answer that was held back must not replace one given meanwhile."""
    return any(
        opinion.entry.person == turn.entry.person and opinion.entry.position >= turn.saw.count
        for opinion in ledger.opinions.get(number, ())
    )


def _settle_review(ledger: OpenLedger, revisions: Revisions, number: int, entry: Entry) -> None:
    if len(ledger.opinions.get(number, ())) < ledger.team.rules.approvals:
        return  # too few, whoever they are
    count = tally(ledger, revisions, number)
    if not count.reached:
        return
    ledger.approvals[number] = _approval(ledger, number, entry, count)
    ledger.approved, ledger.under_review, ledger.rounds_so_far = number, 0, 0


def _settle_doubt(ledger: OpenLedger, revisions: Revisions, number: int, entry: Entry) -> None:
    """Confirm an approval that was in doubt, and what rests on it."""
    count = tally(ledger, revisions, number, Decision.REAPPROVE)
    if count.reached:
        again = _approval(ledger, number, entry, count)
        ledger.reapprovals[number] = (*ledger.reapprovals.get(number, ()), again)
        reconsider(ledger, revisions)


def _approval(ledger: OpenLedger, number: int, entry: Entry, count: Tally) -> Approval:
    change, (base_number, _base) = count.approving[0].revision, ledger.base(number)
    return Approval(entry, change, base_number, ledger.eras[-1].id, count.approving)


def _settle_confirmation(ledger: OpenLedger, number: int, entry: Entry) -> None:
    since = confirming(ledger, number)
    if len(since) >= ledger.team.rules.approvals:
        ledger.confirmations.append(Confirmation(entry, number, since))


def take_comment(ledger: OpenLedger, body: Comment, turn: Turn) -> None:
    """Keep a remark; one that answers an unknown remark stands by itself."""
    _refuse(why_not_comment(turn.revisions, body.revision.number))
    _check_content(turn.revisions, body.revision)
    _check_settling(ledger, body, turn)
    ledger.comments[turn.entry.id] = Remark(turn.entry, body)


def _check_settling(ledger: OpenLedger, body: Comment, turn: Turn) -> None:
    if body.resolves and body.reopens:
        raise InvalidEvent("The comment settles something and opens it again at once.")
    settled = body.resolves or body.reopens
    if settled in ledger.comments:
        _refuse(why_not_resolve(ledger, turn.member, settled))


def take_publish(ledger: OpenLedger, body: Publish, turn: Turn) -> None:
    """Make an edition of an approved revision; edition numbers only go up."""
    number = body.revision.number
    _refuse(why_not_publish(ledger, turn.revisions, turn.member, number))
    _check_content(turn.revisions, body.revision)
    last = ledger.editions[-1].edition if ledger.editions else ""
    if last and edition_order(body.edition) <= edition_order(last):
        raise InvalidEvent(f"Edition {body.edition} does not come after edition {last}.")
    edition = Edition(
        turn.entry,
        number,
        body.revision.content,
        body.edition,
        body.effective,
        body.change_class,
        body.summary,
    )
    ledger.editions.append(edition)


def edition_order(edition: str) -> tuple[int, int]:
    """Both parts of an edition number, for comparing: 1.10 comes after 1.9."""
    major, _, minor = edition.partition(".")
    return int(major), int(minor)


def take_withdraw(ledger: OpenLedger, body: Withdraw, turn: Turn) -> None:
    """Take back an asking (which ends the review), an answer, a comment or a proposal."""
    _refuse(why_not_withdraw(ledger, turn.member, body.what))
    taken = ledger.entries[body.what]
    ledger.withdrawn[body.what] = turn.entry
    if taken.type == "comment":
        remark = ledger.comments[body.what]
        ledger.comments[body.what] = replace(remark, withdrawn=body.reason)
    elif taken.type == "governance":
        proposal = ledger.proposals[body.what]
        ledger.proposals[body.what] = replace(
            proposal, state="withdrawn", why_withdrawn=body.reason
        )
    elif taken.type == "submit" and ledger.under_review == taken.number:
        _end_round(ledger, taken, body.reason)


def _end_round(ledger: OpenLedger, taken: Entry, reason: str) -> None:
    running = ledger.rounds[taken.number]
    if running.entry.person == taken.person:
        ledger.rounds[taken.number] = replace(running, withdrawn=reason)
        ledger.under_review = 0


def _check_change(
    ledger: OpenLedger, revisions: Revisions, change: ChangeRef, *, confirming: bool = False
) -> None:
    _check_content(revisions, change)
    base = change.content if confirming else ledger.base(change.number)[1]
    if change.base != base:
        raise InvalidEvent("Another revision was approved meanwhile: the change is another now.")


def _check_content(revisions: Revisions, revision: RevisionRef | ChangeRef) -> None:
    if revisions.content(revision.number) != revision.content:
        raise InvalidEvent(f"The entry speaks of another text than revision {revision.number}.")


def _refuse(why: str) -> None:
    if why:
        raise InvalidEvent(why)
