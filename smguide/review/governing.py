"""Entries about the team: genesis, joining, proposals, votes (git.md 2.2 step 4)."""

from __future__ import annotations

from dataclasses import replace

from smguide.errors import InvalidEvent
from smguide.review.bodies import Genesis, Governance, Join, Vote
from smguide.review.desk import Desk, Turn
from smguide.review.ledger import Entry, Era, Joined, Proposal
from smguide.review.permissions import why_not_change_team
from smguide.review.team import KeyStatus, Role, Team, problems

_RANK = {KeyStatus.ACTIVE: 0, KeyStatus.RETIRED: 1, KeyStatus.REVOKED: 2}


def begin(desk: Desk, body: Genesis, entry: Entry) -> None:
    """The first entry puts its team in force.

    Raises:
        InvalidEvent: the team cannot be used, or its maker is not one of its governors.
    """
    _refuse(next(iter(problems(body.team)), ""))
    maker = body.team.member(entry.person)
    if maker is None or not (maker.signs_with(entry.key) and maker.can(Role.GOVERNOR)):
        raise InvalidEvent("The person who began these guidelines is not in their team.")
    desk.guideline = entry.id
    desk.begin_era(Era(entry.id, 1, body.team, entry.position))


def take_join(desk: Desk, body: Join, entry: Entry) -> None:
    """Somebody outside shows a key; the first showing of a key stands."""
    if entry.key in desk.joins or entry.key in desk.owners:
        raise InvalidEvent("This key was shown before.")
    desk.joins[entry.key] = Joined(entry, body.name, body.email, body.key)


def take_governance(desk: Desk, body: Governance, turn: Turn) -> None:
    """A governor proposes another team; it takes force when enough of the present ones agree."""
    _refuse(why_not_change_team(desk, turn.member))
    era = desk.eras[-1]
    if body.previous != era.id or body.version != era.version + 1:
        raise InvalidEvent("The proposal does not follow on the team and rules in force.")
    _refuse(next(iter(problems(body.team)), "") or _why_keys_do_not_follow(desk, body.team))
    votes = {turn.entry.person: True}
    desk.proposals[turn.entry.id] = Proposal(
        turn.entry, body.version, body.previous, body.team, body.reason, votes
    )
    _settle(desk, turn.entry.id, turn.entry)


def take_vote(desk: Desk, body: Vote, turn: Turn) -> None:
    """A governor agrees or does not; the last word of each counts."""
    _refuse(why_not_change_team(desk, turn.member))
    proposal = desk.proposals.get(body.proposal)
    if proposal is None or proposal.state != "open":
        raise InvalidEvent("There is no open proposal to vote on.")
    votes = {**proposal.votes, turn.entry.person: body.approve}
    desk.proposals[body.proposal] = replace(proposal, votes=votes)
    _settle(desk, body.proposal, turn.entry)


def _settle(desk: Desk, chosen: str, entry: Entry) -> None:
    """Put a proposal in force where it has its votes; its rivals become void."""
    proposal = desk.proposals[chosen]
    if len(proposal.agreed) < desk.team.rules.governors:
        return
    for key, rival in desk.proposals.items():
        if rival.state == "open":
            state = "in force" if key == chosen else "void"
            desk.proposals[key] = replace(rival, state=state)
    desk.begin_era(Era(chosen, proposal.version, proposal.team, entry.position))


def _why_keys_do_not_follow(desk: Desk, team: Team) -> str:
    """A key never changes its owner or comes back, and a new one was shown by its owner."""
    for member, held in team.held_keys():
        key = held.key.fingerprint
        owner = desk.owners.get(key)
        if owner is None:
            joined = desk.joins.get(key)
            if joined is None or joined.entry.person != member.person:
                return f"{member.name} has not asked to join with the key in this proposal."
        elif owner != member.person:
            return f"The key given to {member.name} belongs to {desk.name(owner)}."
        elif _RANK[held.status] < _RANK[desk.key_states[key]]:
            return f"A key of {member.name} that was put away cannot come back."
    return ""


def _refuse(why: str) -> None:
    if why:
        raise InvalidEvent(why)
