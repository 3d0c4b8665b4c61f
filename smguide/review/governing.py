"""Entries about the team: genesis, joining, proposals, votes (git.md 2.2 step 4)."""

from __future__ import annotations

from dataclasses import replace

from smguide.errors import InvalidEvent
from smguide.review.bodies import Genesis, Governance, Join, Vote
from smguide.review.declining import Decline
from smguide.review.doubt import reconsider
from smguide.review.ledger import Entry, Era, Joined, Proposal, Voice
from smguide.review.open_ledger import OpenLedger, Turn
from smguide.review.permissions import why_not_change_team, why_not_decline
from smguide.review.team import KeyStatus, Role, Team, problems, same_address

_RANK = {KeyStatus.ACTIVE: 0, KeyStatus.RETIRED: 1, KeyStatus.REVOKED: 2}


def begin(ledger: OpenLedger, body: Genesis, entry: Entry) -> None:
    """The first entry puts its team in force.

    Raises:
        InvalidEvent: the team cannot be used, or its maker is not one of its governors.
    """
    _refuse(next(iter(problems(body.team)), ""))
    maker = body.team.member(entry.person)
    if maker is None or not (maker.signs_with(entry.key) and maker.can(Role.GOVERNOR)):
        raise InvalidEvent("The person who began these guidelines is not in their team.")
    ledger.guideline = entry.id
    ledger.begin_era(Era(entry.id, 1, body.team, entry.position, ledger.seen))


def take_join(ledger: OpenLedger, body: Join, entry: Entry) -> None:
    """Somebody shows a key; the first showing of a key stands until it is declined."""
    before = ledger.joins.get(entry.key)
    if entry.key in ledger.owners or (before and before.declined is None):
        raise InvalidEvent("This key was shown before.")
    ledger.joins[entry.key] = Joined(entry, body.name, body.email, body.key)


def take_decline(ledger: OpenLedger, body: Decline, turn: Turn) -> None:
    """A governor turns a request to join down; it may be made again."""
    _refuse(why_not_decline(ledger, turn.member, body.what))
    joined = ledger.joins[ledger.entries[body.what].key]
    declined = replace(joined, declined=turn.entry, why_declined=body.reason)
    ledger.joins[joined.entry.key] = declined


def take_governance(ledger: OpenLedger, body: Governance, turn: Turn) -> None:
    """A governor proposes another team; it takes force when enough of the present ones agree."""
    _refuse(why_not_change_team(ledger, turn.member))
    era = ledger.eras[-1]
    if body.previous != era.id or body.version != era.version + 1:
        raise InvalidEvent("The proposal does not follow on the team and rules in force.")
    _refuse(next(iter(problems(body.team)), "") or _why_not_next(ledger, body.team))
    voices = (Voice(turn.entry, True),)
    ledger.proposals[turn.entry.id] = Proposal(
        turn.entry, body.version, body.previous, body.team, body.reason, voices
    )
    _settle(ledger, turn.entry.id, turn)


def take_vote(ledger: OpenLedger, body: Vote, turn: Turn) -> None:
    """A governor agrees or does not; the last word of each counts."""
    _refuse(why_not_change_team(ledger, turn.member))
    proposal = ledger.proposals.get(body.proposal)
    if proposal is None or proposal.state != "open":
        raise InvalidEvent("There is no open proposal to vote on.")
    if proposal.votes.get(turn.entry.person) is body.approve:
        raise InvalidEvent(f"{turn.member.name} has said this already. One person counts once.")
    voices = (*proposal.voices, Voice(turn.entry, body.approve, body.comment))
    ledger.proposals[body.proposal] = replace(proposal, voices=voices)
    _settle(ledger, body.proposal, turn)


def _settle(ledger: OpenLedger, chosen: str, turn: Turn) -> None:
    """Put a proposal in force where it has its votes; its rivals become void."""
    proposal = ledger.proposals[chosen]
    if len(proposal.agreed) < ledger.team.rules.governors:
        return
    for key, rival in ledger.proposals.items():
        if rival.state == "open":
            state = "in force" if key == chosen else "void"
            ledger.proposals[key] = replace(rival, state=state)
    known = ledger.doubts.copy()
    era = Era(chosen, proposal.version, proposal.team, turn.entry.position, ledger.seen)
    ledger.begin_era(era)
    if ledger.doubts != known:
        reconsider(ledger, turn.revisions)


def _why_not_next(ledger: OpenLedger, team: Team) -> str:
    return _why_keys_do_not_follow(ledger, team) or _why_addresses_do_not_follow(ledger, team)


def _why_addresses_do_not_follow(ledger: OpenLedger, team: Team) -> str:
    """Who wrote a revision is told by its address too: nobody takes over that of another."""
    for member in team.people:
        owner = ledger.addresses.get(same_address(member.email), member.person)
        if owner != member.person:
            return f"The e-mail address given to {member.name} belongs to {ledger.name(owner)}."
    return ""


def _why_keys_do_not_follow(ledger: OpenLedger, team: Team) -> str:
    """A key never changes its owner or comes back, and a new one was shown by its owner."""
    for member, held in team.held_keys():
        key = held.key.fingerprint
        owner = ledger.owners.get(key)
        if owner is None:
            joined = ledger.joins.get(key)
            if joined is None or joined.entry.person != member.person:
                return f"{member.name} has not asked to join with the key in this proposal."
        elif owner != member.person:
            return f"The key given to {member.name} belongs to {ledger.name(owner)}."
        elif _RANK[held.status] < _RANK[ledger.key_states[key]]:
            return f"A key of {member.name} that was put away cannot come back."
    return ""


def _refuse(why: str) -> None:
    if why:
        raise InvalidEvent(why)
