"""The working state of a replay: the fields of a Ledger while they are being filled."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any

from smguide.review.event import EMPTY_CHAIN, Saw
from smguide.review.ledger import (
    Absence,
    Approval,
    Confirmation,
    Doubt,
    Edition,
    Entry,
    Era,
    Ignored,
    Joined,
    Ledger,
    Opinion,
    Proposal,
    RecordedPost,
    Remark,
    Round,
    last_sound,
)
from smguide.review.revisions import Revisions
from smguide.review.team import KeyStatus, Member, MemberKey, Team, same_address


@dataclass(frozen=True, slots=True)
class Turn:
    """What comes with the body of an entry: who says it, knowing what, about which revisions."""

    entry: Entry
    member: Member
    saw: Saw
    revisions: Revisions


@dataclass(slots=True)
class OpenLedger:
    """See :class:`smguide.review.ledger.Ledger` for what each field holds."""

    guideline: str = ""
    eras: list[Era] = field(default_factory=list)
    chains: list[str] = field(default_factory=lambda: [EMPTY_CHAIN])
    proposals: dict[str, Proposal] = field(default_factory=dict)
    joins: dict[str, Joined] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    key_states: dict[str, KeyStatus] = field(default_factory=dict)
    addresses: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    rounds: dict[int, Round] = field(default_factory=dict)
    rounds_so_far: int = 0
    under_review: int = 0
    claims: dict[int, tuple[Entry, ...]] = field(default_factory=dict)
    opinions: dict[int, tuple[Opinion, ...]] = field(default_factory=dict)
    approvals: dict[int, Approval] = field(default_factory=dict)
    reapprovals: dict[int, tuple[Approval, ...]] = field(default_factory=dict)
    approved: int = 0
    doubts: dict[str, Doubt] = field(default_factory=dict)
    in_doubt: set[int] = field(default_factory=set)
    shaken: set[str] = field(default_factory=set)
    confirmations: list[Confirmation] = field(default_factory=list)
    absences: dict[str, Absence] = field(default_factory=dict)
    comments: dict[str, Remark] = field(default_factory=dict)
    editions: list[Edition] = field(default_factory=list)
    posts: dict[str, tuple[RecordedPost, ...]] = field(default_factory=dict)
    withdrawn: dict[str, Entry] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    ignored: list[Ignored] = field(default_factory=list)
    said: set[bytes] = field(default_factory=set)
    seen: int = 0

    @classmethod
    def from_ledger(cls, ledger: Ledger) -> OpenLedger:
        """A copy to go on with; the ledger stays as it is."""
        return cls(**{one.name: _thawed(getattr(ledger, one.name)) for one in fields(cls)})

    def ledger(self) -> Ledger:
        """The state as a value."""
        return Ledger(**{one.name: _frozen(getattr(self, one.name)) for one in fields(self)})

    @property
    def team(self) -> Team:
        """The team in force."""
        return self.eras[-1].team

    def owner(self, fingerprint: str) -> Member | None:
        """The member who may sign with that key now."""
        member = self.team.member(self.owners.get(fingerprint, ""))
        return member if member and member.signs_with(fingerprint) else None

    def base(self, below: int | None = None) -> tuple[int, str]:
        """See :meth:`smguide.review.ledger.Ledger.base`."""
        return last_sound(self.approvals, self.in_doubt, self.approved, below)

    def name(self, person: str) -> str:
        """The printed name of somebody who is or was in the team."""
        return self.names.get(person, person)

    def begin_era(self, era: Era) -> None:
        """Put a team in force and remember its keys and addresses for good."""
        self.eras.append(era)
        for member in era.team.people:
            self.names[member.person] = member.name
            self.addresses[same_address(member.email)] = member.person
        for member, held in era.team.held_keys():
            self.owners[held.key.fingerprint] = member.person
            self.key_states[held.key.fingerprint] = held.status
            self._doubt(held, era.position)

    def _doubt(self, held: MemberKey, known: int) -> None:
        """A doubt is never taken back, it can only begin earlier."""
        if held.status is not KeyStatus.REVOKED or held.doubt_from is None:
            return
        before = self.doubts.get(held.key.fingerprint)
        if before is None or held.doubt_from < before.entry:
            self.doubts[held.key.fingerprint] = self.doubt_from(held.doubt_from, known=known)

    def doubt_from(self, entry: int, *, known: int) -> Doubt:
        """A doubt that begins at an entry, with the newest revision seen before that."""
        before = (one.seen for one in self.entries.values() if one.position < entry)
        return Doubt(entry, max(before, default=0), known)


def _thawed(value: Any) -> Any:
    kinds: dict[type, Any] = {tuple: list, MappingProxyType: dict, frozenset: set}
    return kinds[type(value)](value) if type(value) in kinds else value


def _frozen(value: Any) -> Any:
    kinds: dict[type, Any] = {list: tuple, dict: MappingProxyType, set: frozenset}
    return kinds[type(value)](value) if type(value) in kinds else value


Books = OpenLedger | Ledger
"""Either; reading is the same."""
