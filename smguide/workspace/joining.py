"""Joining the team: asking with a key of one's own, and being taken up or declined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from smguide.errors import AlreadyExists, NotFound, WrongUse
from smguide.review.bodies import Join
from smguide.review.keys import PublicKey
from smguide.review.ledger import Joined, Ledger
from smguide.review.names import doubts_about
from smguide.review.team import KeyStatus, Member, MemberKey, Team
from smguide.review.team_words import short_key
from smguide.workspace import teamwork
from smguide.workspace.parts import Parts
from smguide.workspace.team_values import JoinRequest


def ask(parts: Parts, wanted: teamwork.NewMember, passphrase: str = "") -> str:
    """Sign a request to join with the key of this computer's person, and answer its id.

    Somebody who is in the team shows a new key so, after theirs was lost.

    Raises:
        WrongUse: id, name or address is missing or cannot be used.
        AlreadyExists: the address is somebody else's, or this key has asked before.
        SigningKeyError: the key is locked.
    """
    ledger = parts.decisions.ledger()
    teamwork.insist_on_fit(ledger.team, wanted)
    key = parts.keyring.unused(ledger.owners, passphrase)
    before = ledger.joins.get(key.public.fingerprint)
    if before and before.declined is None:
        raise AlreadyExists(
            f"You have asked to join as {before.name} already.",
            "Wait until somebody who looks after the team takes you up.",
        )
    person = Member(wanted.person, wanted.name.strip(), wanted.email.strip(), (), ())
    return parts.decisions.add(Join(person.name, person.email, key.public.line), person, key)


def requests(ledger: Ledger) -> tuple[JoinRequest, ...]:
    """All requests that no team has taken up, the newest first."""
    proposed = {
        held.key.fingerprint
        for proposal in ledger.open_proposals()
        for _member, held in proposal.team.held_keys()
    }
    waiting = (one for one in ledger.joins.values() if one.entry.key not in ledger.owners)
    found = [_info(ledger, one, is_proposed=one.entry.key in proposed) for one in waiting]
    return tuple(reversed(found))


def request(ledger: Ledger, wanted: str) -> Joined:
    """A request that waits, by its id, which may be cut short, or by the person's short id.

    Raises:
        NotFound: there is none.
    """
    waiting = ledger.waiting_to_join()
    found = [one for one in waiting if wanted and one.entry.id.startswith(wanted)]
    found = found or [one for one in waiting if one.entry.person == wanted]
    if not found:
        raise NotFound(
            f"Nobody waits to join as “{wanted}”.", "Look at the list of those who ask to join."
        )
    return found[-1]


def with_request(team: Team, joined: Joined, roles: Sequence[str], *, put_away: bool) -> Team:
    """The team with whoever asked, as what they may do; a member keeps name, address and roles.

    ``put_away`` retires the other keys of a member who asked with a new one.

    Raises:
        WrongUse: no role is given, or one is not a word.
    """
    key = MemberKey(PublicKey.from_line(joined.key))
    before = team.member(joined.entry.person)
    if before is None:
        teamwork.insist_on_roles(roles)
        new = Member(joined.entry.person, joined.name, joined.email, tuple(roles), (key,))
        return Team((*team.people, new), team.rules)
    if roles or not before.roles:
        teamwork.insist_on_roles(roles)
    held = tuple(teamwork.put_away(one) if put_away else one for one in before.keys)
    changed = replace(before, roles=tuple(roles) or before.roles, keys=(*held, key))
    return teamwork.with_changed(team, changed)


def _info(ledger: Ledger, joined: Joined, *, is_proposed: bool) -> JoinRequest:
    state = "declined" if joined.declined else "proposed" if is_proposed else "waiting"
    member = ledger.team.member(joined.entry.person)
    return JoinRequest(
        id=joined.entry.id,
        person=joined.entry.person,
        name=joined.name,
        email=joined.email,
        key=short_key(joined.entry.key),
        at=joined.entry.time,
        state=state,
        known=member is not None and any(k.status is KeyStatus.ACTIVE for k in member.keys),
        why=joined.why_declined,
        doubts=tuple(_doubts(ledger.team, joined)),
    )


def _doubts(team: Team, joined: Joined) -> Iterator[str]:
    others = [member for member in team.people if member.person != joined.entry.person]
    yield from doubts_about(joined.name, [member.name for member in others])
    yield from doubts_about(joined.email, [member.email for member in others])


def insist_on_reason(reason: str, question: str) -> str:
    """The reason without blanks around it.

    Raises:
        WrongUse: there is none; ``question`` asks for it.
    """
    if not reason.strip():
        raise WrongUse(question, "Fill in the reason.")
    return reason.strip()
