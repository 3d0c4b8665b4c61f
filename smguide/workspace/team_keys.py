"""The keys of the team: which there are, and teams in which one is exchanged or put away."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from smguide.errors import NotFound, WrongUse
from smguide.review.keys import PublicKey
from smguide.review.ledger import Ledger
from smguide.review.team import KeyStatus, Member, MemberKey, Team
from smguide.review.team_words import short_key
from smguide.workspace import teamwork
from smguide.workspace.parts import Parts
from smguide.workspace.team_values import KeyInfo


def keys(parts: Parts, person: str = "") -> tuple[KeyInfo, ...]:
    """The keys of everybody, or of one person, in the order of the team."""
    ledger = parts.decisions.ledger()
    signed = Counter(entry.key for entry in ledger.entries.values())
    here = {held.fingerprint: held.id for held in parts.keyring.held()}
    return tuple(
        _info(parts, member, held, here.get(held.key.fingerprint, ""), signed)
        for member, held in ledger.team.held_keys()
        if person in ("", member.person)
    )


def _info(
    parts: Parts, member: Member, held: MemberKey, key_id: str, signed: Counter[str]
) -> KeyInfo:
    fingerprint = held.key.fingerprint
    return KeyInfo(
        person=member.person,
        name=member.name,
        fingerprint=fingerprint,
        short=short_key(fingerprint),
        status=held.status.value,
        doubt_from=held.doubt_from if held.status is KeyStatus.REVOKED else None,
        here=bool(key_id),
        locked=bool(key_id) and parts.keyring.has_passphrase(key_id),
        signed=signed[fingerprint],
    )


def key_of(ledger: Ledger, wanted: str) -> tuple[Member, MemberKey]:
    """A key by a person's short id, by its fingerprint or by the end of that.

    Raises:
        NotFound: there is none, or the person has none that is in use.
        WrongUse: more than one fits.
    """
    end = wanted.removeprefix("…")
    held = list(ledger.team.held_keys())
    by_key = [one for one in held if end and one[1].key.fingerprint.endswith(end)]
    of_person = [one for one in held if one[0].person == wanted]
    in_use = [one for one in of_person if one[1].status is KeyStatus.ACTIVE]
    found = in_use or of_person or by_key
    if not found:
        raise NotFound(f"Nobody in the team has a key “{wanted}”.", "Look at the list of keys.")
    if len(found) > 1:
        ends = " or ".join(short_key(one.key.fingerprint) for _member, one in found)
        raise WrongUse(f"“{wanted}” has more than one key.", f"Say which: {ends}.")
    return found[0]


def with_new_key(team: Team, person: str, key: PublicKey) -> Team:
    """The team in which somebody signs with a new key; those in use until now are retired.

    Raises:
        NotFound: nobody in the team has that id.
    """
    member = _member(team, person)
    held = (*map(teamwork.put_away, member.keys), MemberKey(key))
    return teamwork.with_changed(team, replace(member, keys=held))


def with_stolen(team: Team, fingerprint: str, doubt_from: int) -> Team:
    """The team in which a key counts as stolen, and in doubt from an entry on.

    A key that counted as stolen before may be doubted from an earlier entry on, never a later one.

    Raises:
        WrongUse: it is in doubt from there on already.
    """
    member, held = next(one for one in team.held_keys() if one[1].key.fingerprint == fingerprint)
    before = held.doubt_from if held.status is KeyStatus.REVOKED else None
    if before is not None and before <= doubt_from:
        raise WrongUse(
            f"This key is in doubt from entry {before} on already.",
            "A doubt is never taken back; it can only begin earlier.",
        )
    stolen = MemberKey(held.key, KeyStatus.REVOKED, doubt_from)
    changed = tuple(stolen if one is held else one for one in member.keys)
    return teamwork.with_changed(team, replace(member, keys=changed))


def _member(team: Team, person: str) -> Member:
    member = team.member(person)
    if member is None:
        raise NotFound(f"“{person}” is not in the team.", "Look at the list of the team.")
    return member
