"""What the log amounts to: the result of the replay, as values."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date, datetime

from smguide.review.bodies import ChangeClass, Decision
from smguide.review.comments import Comment
from smguide.review.content import NOTHING
from smguide.review.references import ChangeRef
from smguide.review.team import KeyStatus, Member, ReviewRules, Role, Team
from smguide.rules.track_record import PostRecord


@dataclass(frozen=True, slots=True)
class Entry:
    """Where, by whom, when and of which revision (0: none) something was said.

    ``time`` is as the signer's computer stated; ``seen`` is the newest revision that the record
    knew of by then.
    """

    position: int
    id: str
    type: str
    person: str
    key: str
    time: datetime
    number: int = 0
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stolen key is in doubt from ``entry`` on; ``known`` is the entry that says so.

    Revisions up to ``seen`` had been seen before the doubt begins.
    """

    entry: int
    seen: int
    known: int


@dataclass(frozen=True, slots=True)
class Ignored:
    """An entry that does not count, and the sentence that says why."""

    position: int
    id: str
    why: str


@dataclass(frozen=True, slots=True)
class Era:
    """A team and its rules, in force from ``position`` on; ``id`` names the entry that says it.

    ``seen`` is the newest revision that the record knew of by then: what came later was made in
    this era, as far as the record can tell.
    """

    id: str
    version: int
    team: Team
    position: int
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Voice:
    """What a governor said to a proposal; proposing it is agreeing to it."""

    entry: Entry
    approve: bool
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Another team or other rules, waiting for governors.

    ``voices`` holds all that was said, the oldest first. ``state`` is open, in force, void (a rival
    took force) or withdrawn, with ``why_withdrawn``.
    """

    entry: Entry
    version: int
    previous: str
    team: Team
    reason: str
    voices: tuple[Voice, ...] = ()
    state: str = "open"
    why_withdrawn: str = ""

    @property
    def votes(self) -> Mapping[str, bool]:
        """The latest word of each governor."""
        return {voice.entry.person: voice.approve for voice in self.voices}

    @property
    def agreed(self) -> tuple[str, ...]:
        """The persons who agree."""
        return tuple(person for person, approve in self.votes.items() if approve)


@dataclass(frozen=True, slots=True)
class Joined:
    """A request to be in the team, signed by the key it brings.

    ``declined`` is the entry that turned it down, with ``why_declined``.
    """

    entry: Entry
    name: str
    email: str
    key: str
    declined: Entry | None = None
    why_declined: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """One asking for a review. ``number`` counts the rounds since the last approved revision.

    ``asked`` grows when somebody asks again before an answer changes anything.
    """

    entry: Entry
    number: int
    revision: ChangeRef
    asked: tuple[str, ...]
    until: date | None
    look_at: str
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody is away, and who stands in; the days are those announced, both included.

    ``entry`` began it, ``ended`` ended it before its last day, with ``why_ended``.
    """

    entry: Entry
    person: str
    stand_in: str
    first: date
    last: date
    reason: str = ""
    ended: Entry | None = None
    why_ended: str = ""

    def covers(self, day: date) -> bool:
        """Whether a day is among the announced ones and nobody ended it."""
        return self.ended is None and self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Opinion:
    """A reviewer's answer that counts. ``own_change``: the reviewer had a hand in the change.

    ``absences`` are the ids of the entries by which it counts for somebody else as well.
    """

    entry: Entry
    decision: Decision
    meaning: str
    comment: str
    revision: ChangeRef
    own_change: bool = False
    absences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Approval:
    """A revision that enough people agreed to, for good, at the entry that completed it."""

    entry: Entry
    revision: ChangeRef
    base_number: int
    era: str
    opinions: tuple[Opinion, ...]

    @property
    def one_person(self) -> bool:
        """Whether somebody's approval of an own change was needed."""
        return any(opinion.own_change for opinion in self.opinions)


def last_sound(
    approvals: Mapping[int, Approval], in_doubt: Set[int], approved: int, below: int | None
) -> tuple[int, str]:
    """See :meth:`Ledger.base`."""
    number = approved
    if number in in_doubt or (below is not None and number >= below):
        older = (one for one in approvals if below is None or one < below)
        number = max((one for one in older if one not in in_doubt), default=0)
    return (number, approvals[number].revision.content) if number else (0, NOTHING)


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A periodic review that found an edition still right."""

    entry: Entry
    number: int
    opinions: tuple[Opinion, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment; ``withdrawn`` holds the reason where it was taken back."""

    entry: Entry
    comment: Comment
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class RecordedPost:
    """A post of the register: row ``row`` (from 1) of an entry.

    ``post`` is as it counts now; ``reported``, ``settled`` and ``taken_back`` are the entries that
    told of an incident afterwards, closed it, or let the post count no more, with their reasons.
    """

    entry: Entry
    row: int
    post: PostRecord
    reported: Entry | None = None
    settled: Entry | None = None
    how_settled: str = ""
    taken_back: Entry | None = None
    why_taken_back: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """A published revision; ``content`` is the digest of the text that was published."""

    entry: Entry
    number: int
    content: str
    edition: str
    effective: date
    change_class: ChangeClass
    summary: str


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything that counts in the log up to entry ``count``, and what was ignored.

    ``owners``, ``key_states`` and ``addresses`` remember every key and address the team ever had.
    ``rounds``, ``claims`` (the entries by which people answer for a revision), ``opinions``,
    ``approvals`` and ``reapprovals`` are by revision number, ``doubts`` by key, ``entries``,
    ``absences``, ``comments`` and ``posts`` by id; ``under_review`` and ``approved`` are revision
    numbers, 0 for none; ``rounds_so_far`` counts since the last approved revision. ``said`` holds
    digests of what was signed, ``seen`` is the newest revision that somebody had seen when signing.
    ``in_doubt`` holds the approved revisions whose approval is in doubt, ``shaken`` the ids of the
    teams that were decided by votes in doubt (:mod:`smguide.review.doubt`).
    """

    guideline: str
    eras: tuple[Era, ...]
    chains: tuple[str, ...]
    proposals: Mapping[str, Proposal]
    joins: Mapping[str, Joined]
    owners: Mapping[str, str]
    key_states: Mapping[str, KeyStatus]
    addresses: Mapping[str, str]
    names: Mapping[str, str]
    rounds: Mapping[int, Round]
    rounds_so_far: int
    under_review: int
    claims: Mapping[int, tuple[Entry, ...]]
    opinions: Mapping[int, tuple[Opinion, ...]]
    approvals: Mapping[int, Approval]
    reapprovals: Mapping[int, tuple[Approval, ...]]
    approved: int
    doubts: Mapping[str, Doubt]
    in_doubt: frozenset[int]
    shaken: frozenset[str]
    confirmations: tuple[Confirmation, ...]
    absences: Mapping[str, Absence]
    comments: Mapping[str, Remark]
    editions: tuple[Edition, ...]
    posts: Mapping[str, tuple[RecordedPost, ...]]
    withdrawn: Mapping[str, Entry]
    entries: Mapping[str, Entry]
    ignored: tuple[Ignored, ...]
    said: frozenset[bytes]
    seen: int

    @property
    def count(self) -> int:
        """How many entries the log has."""
        return len(self.chains) - 1

    @property
    def chain(self) -> str:
        """The running digest over all entries."""
        return self.chains[-1]

    @property
    def era(self) -> Era:
        """The team and rules in force."""
        return self.eras[-1]

    @property
    def team(self) -> Team:
        """The team in force."""
        return self.era.team

    @property
    def rules(self) -> ReviewRules:
        """The rules of review in force."""
        return self.era.team.rules

    def name(self, person: str) -> str:
        """The printed name of somebody who is or was in the team."""
        return self.names.get(person, person)

    def owner(self, fingerprint: str) -> Member | None:
        """The member who may sign with that key now."""
        member = self.team.member(self.owners.get(fingerprint, ""))
        return member if member and member.signs_with(fingerprint) else None

    def base(self, below: int | None = None) -> tuple[int, str]:
        """Number and content of the last approved revision; 0 and NOTHING before the first.

        One whose approval is in doubt is none. ``below`` looks only at older revisions.
        """
        return last_sound(self.approvals, self.in_doubt, self.approved, below)

    def open_proposals(self) -> tuple[Proposal, ...]:
        """Proposals the governors have not decided."""
        return tuple(one for one in self.proposals.values() if one.state == "open")

    def waiting_to_join(self) -> tuple[Joined, ...]:
        """Requests with a key that no team has taken up and nobody has declined."""
        return tuple(
            one
            for one in self.joins.values()
            if one.entry.key not in self.owners and one.declined is None
        )

    def register(self) -> tuple[PostRecord, ...]:
        """The posts that count, in the order they were recorded."""
        return tuple(
            row.post for rows in self.posts.values() for row in rows if row.taken_back is None
        )

    def edition(self, edition: str) -> Edition | None:
        """The edition with that number."""
        return next((one for one in self.editions if one.edition == edition), None)

    def edition_of(self, number: int) -> Edition | None:
        """The latest edition made of a revision."""
        return next((one for one in reversed(self.editions) if one.number == number), None)

    def in_force(self, today: date) -> Edition | None:
        """The edition that holds today: the highest whose day has come."""
        return next((one for one in reversed(self.editions) if one.effective <= today), None)

    def governors_needed(self, proposal: Proposal) -> int:
        """How many more governors must agree before a proposal takes force."""
        able = {member.person for member in self.team.who_can(Role.GOVERNOR)}
        return max(self.rules.governors - len(able.intersection(proposal.agreed)), 0)
