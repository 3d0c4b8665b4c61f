"""What the team room shows: requests, proposals, rules, keys, doubts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from smguide.review.team import SectionRule


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Somebody asks to be in the team, or a member asks with another key.

    ``id`` names the entry. ``state`` is waiting, proposed (an open proposal takes it up), declined
    (with ``why``) or taken up. ``known`` is yes for somebody who is in the team with another key.
    ``doubts`` say in sentences why the name or address could be taken for somebody else's.
    """

    id: str
    person: str
    name: str
    email: str
    key: str
    at: datetime
    state: str
    known: bool = False
    why: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """What one governor said to a proposal last."""

    person: str
    name: str
    agrees: bool
    comment: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ProposalInfo:
    """A change of the team or its rules that governors decide.

    ``state`` is open, in force, void (another took force first) or withdrawn. ``changes`` says in
    sentences what it would change, or changed. ``missing`` says who must still agree. ``mine`` and
    ``my_word`` (None before it) are about the person at the desk.
    """

    id: str
    person: str
    name: str
    at: datetime
    version: int
    reason: str
    state: str
    changes: tuple[str, ...]
    said: tuple[Said, ...]
    missing: str
    mine: bool
    my_word: bool | None
    why_withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class SectionRuleInfo:
    """A rule for sections: its place in the list from 0, in words, and who it means now.

    ``problem`` says why it cannot be kept as it is; empty where it can.
    """

    place: int
    rule: SectionRule
    words: str
    people: tuple[str, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class KeyInfo:
    """A key of a member. ``status`` is active, retired or revoked (stolen).

    ``doubt_from`` is the entry from which on a stolen key is in doubt. ``here`` means that it lies
    on this computer, ``locked`` that it has a passphrase. ``signed`` counts its entries.
    """

    person: str
    name: str
    fingerprint: str
    short: str
    status: str
    doubt_from: int | None
    here: bool
    locked: bool
    signed: int


@dataclass(frozen=True, slots=True)
class DoubtPreview:
    """What a doubt about a key would mean. All of it is shown before it is signed.

    ``entry`` is the position from which on its entries are in doubt, ``since`` the words for that
    moment. ``approvals`` and ``unknown_authors`` are revision numbers, ``editions`` edition
    numbers that stand on them, ``teams`` versions of the team.
    """

    entry: int
    since: str
    entries: int
    approvals: tuple[int, ...]
    editions: tuple[str, ...]
    unknown_authors: tuple[int, ...]
    teams: tuple[int, ...]
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DoubtInfo:
    """An approval in doubt: why, which edition stands on it, who must confirm it again.

    ``may`` says whether the person at the desk may; ``why_not`` says why they may not.
    """

    number: int
    edition: str
    in_force: bool
    sentences: tuple[str, ...]
    may: bool
    why_not: str = ""
