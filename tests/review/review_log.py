"""A small log kept in memory, with people who sign it."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from smguide.review.bodies import (
    ChangeClass,
    Decision,
    Genesis,
    Governance,
    Join,
    Publish,
    Review,
    Submit,
    Vote,
    Withdraw,
)
from smguide.review.comments import Comment
from smguide.review.content import NOTHING
from smguide.review.event import Header, Saw, Signer, event_id, next_chain, write_event
from smguide.review.keys import SigningKey
from smguide.review.ledger import Ledger
from smguide.review.references import ChangeRef, RevisionRef
from smguide.review.replay import LoggedEvent, replay
from smguide.review.revisions import Authorship, RevisionFacts
from smguide.review.team import KeyStatus, Member, MemberKey, ReviewRules, Team

TODAY = date(2025, 6, 1)
_NONCES = itertools.count(1)
_KEYS = {name: SigningKey.generate() for name in ("ana", "ben", "lea", "tom", "dana", "kim", "mal")}
_ROLES = {
    "ana": ("reviewer", "governor", "publisher", "legal"),
    "ben": ("reviewer", "governor"),
    "lea": ("reviewer", "author", "governor"),
    "tom": ("reviewer", "hr"),
    "dana": ("author", "reviewer"),
    "kim": ("author",),
}
NAMES = {
    "ana": "Ana Kovač",
    "ben": "Ben Okafor",
    "lea": "Lea Novak",
    "tom": "Tom Berg",
    "dana": "Dana Reyes",
    "kim": "Kim Ito",
    "mal": "Mal Ory",
}


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def member(person: str, *keys: MemberKey, roles=None) -> Member:
    held = keys or (MemberKey(_KEYS[person].public),)
    return Member(person, NAMES[person], f"{person}@example.org", roles or _ROLES[person], held)


def team(*people: Member, **rules) -> Team:
    return Team(people or tuple(map(member, _ROLES)), ReviewRules(**rules))


@dataclass
class Line:
    """Revisions in memory; satisfies smguide.review.revisions.Revisions."""

    facts: list[RevisionFacts] = field(default_factory=list)
    behind: list[Authorship] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.facts)

    def by_number(self, number: int) -> RevisionFacts | None:
        return self.facts[number - 1] if 0 < number <= len(self.facts) else None

    def content(self, number: int) -> str:
        facts = self.by_number(number)
        return facts.content if facts else ""

    def authorships(self, first: int, last: int) -> list[Authorship | None]:
        known = dict(enumerate(self.behind, start=1))
        return [known.get(number) for number in range(first, last + 1)]

    def number_of(self, oid: str) -> int:
        return next((one.number for one in self.facts if one.commit == oid), 0)


class Log:
    """Builds a log entry by entry. Each person signs what is there at that moment."""

    def __init__(self, first: Team | None = None, *, maker: str = "ana") -> None:
        self.line = Line()
        self.entries: list[LoggedEvent] = []
        self.keys = dict(_KEYS)
        self.guideline = ""
        self.governance = ""
        self.guideline = self.add(maker, Genesis(first or team(approvals=2)))
        self.governance = self.guideline

    def save(self, author: str = "dana", text: str = "", **changes) -> int:
        """A new revision, signed by its author; returns its number."""
        number = self.line.count + 1
        facts = RevisionFacts(
            number, digest(f"commit {number}")[:40], digest(text or f"text {number}")
        )
        key = self.keys[author].public.fingerprint
        behind = Authorship(f"{author}@example.org", f"{author}@example.org", (), key)
        told = {name: changes.pop(name) for name in tuple(changes) if hasattr(behind, name)}
        self.line.facts.append(replace(facts, **changes))
        self.line.behind.append(replace(behind, **told))
        return number

    def header(self, person: str, **changes) -> Header:
        count = changes.pop("count", len(self.entries))
        chain = self.entries[count - 1].chain if count else Saw().chain
        main = self.line.facts[-1].commit if self.line.facts else ""
        signer = Signer(person, NAMES[person], self.keys[person].public.fingerprint)
        nonce = f"{next(_NONCES):032x}"
        header = Header(
            self.guideline, self.governance, signer, datetime(2025, 5, 1, tzinfo=UTC),
            Saw(count, chain, main), nonce,
        )  # fmt: skip
        return replace(header, **changes)

    def write(self, person: str, body, **changes) -> bytes:
        key = changes.pop("key", self.keys[person])
        header = self.header(person, **changes)
        signer = replace(header.signer, key=key.public.fingerprint)
        return write_event(replace(header, signer=signer), body, key)

    def put(self, data: bytes) -> str:
        """Append a file as it is; returns its id."""
        before = self.entries[-1].chain if self.entries else Saw().chain
        name = event_id(data)
        position = len(self.entries)
        self.entries.append(LoggedEvent(position, name, next_chain(before, name), data))
        return name

    def add(self, person: str, body, **changes) -> str:
        return self.put(self.write(person, body, **changes))

    def ledger(self, **options) -> Ledger:
        return replay(self.entries, self.line, genesis=self.guideline, **options)

    def counts(self, entry: str) -> bool:
        return entry in self.ledger().entries

    def ref(self, number: int) -> RevisionRef:
        facts = self.line.by_number(number)
        return RevisionRef(number, facts.commit, facts.content)

    def change(self, number: int, base: int = 0) -> ChangeRef:
        facts = self.line.by_number(number)
        old = self.line.by_number(base)
        return ChangeRef(number, facts.commit, facts.content, old.content if old else NOTHING)

    def ask(self, person: str, number: int, base: int = 0, *, asked=(), **changes) -> str:
        more = {key: changes.pop(key) for key in ("until", "look_at", "claims") if key in changes}
        return self.add(person, Submit(self.change(number, base), tuple(asked), **more), **changes)

    def review(
        self, person: str, number: int, base: int = 0, decision="approve", comment="", **changes
    ) -> str:
        change = changes.pop("change", None) or self.change(number, base)
        body = Review(Decision(decision), f"I, {NAMES[person]}, {decision}.", change, comment)
        return self.add(person, body, **changes)

    def refuse(self, person: str, number: int, base: int = 0, **changes) -> str:
        return self.review(person, number, base, "request-changes", "Too vague.", **changes)

    def comment(self, person: str, number: int, **fields) -> str:
        return self.add(person, Comment(self.ref(number), "A remark.", **fields))

    def publish(self, person: str, number: int, edition="1.0", effective=TODAY, **changes) -> str:
        body = Publish(
            self.ref(number), edition, effective, ChangeClass.CLARIFYING, "Clearer wording."
        )
        return self.add(person, body, **changes)

    def withdraw(self, person: str, what: str) -> str:
        return self.add(person, Withdraw(what, "A mistake."))

    def join(self, person: str, key: SigningKey | None = None) -> str:
        """Somebody shows a key and, from here on, signs with it."""
        self.keys[person] = key or self.keys[person]
        line = self.keys[person].public.line
        return self.add(person, Join(NAMES[person], f"{person}@example.org", line))

    def propose(self, person: str, new: Team, *, version: int = 2, previous: str = "") -> str:
        body = Governance(new, version, previous or self.governance, "People changed.")
        return self.add(person, body)

    def vote(self, person: str, proposal: str, *, approve: bool = True) -> str:
        return self.add(person, Vote(proposal, approve, "I agree to the new team."))

    def stolen(self, person: str, since: int, *, by: str = "ana", **rules) -> str:
        """A governor says that somebody’s key was stolen, from an entry on; all others stay."""
        era = self.ledger().era
        people = robbed(era.team, self.keys[person], since).people
        changed = Team(people, replace(era.team.rules, **rules))
        entry = self.propose(by, changed, version=era.version + 1)
        self.governance = self.ledger().era.id
        return entry

    def again(self, person: str, number: int, base: int = 0, **changes) -> str:
        """Somebody confirms an approval in doubt."""
        return self.review(person, number, base, "reapprove", "I looked at it again.", **changes)

    def approved(self, author: str = "dana", base: int = 0, text: str = "") -> int:
        """A revision that Ana and Ben approved."""
        number = self.save(author, text)
        self.ask(author, number, base)
        self.review("ana", number, base)
        self.review("ben", number, base)
        return number


def robbed(old: Team, key: SigningKey, since: int) -> Team:
    """The team in which a key counts as stolen, from an entry on."""

    def now(held: MemberKey) -> MemberKey:
        if held.key.fingerprint != key.public.fingerprint:
            return held
        return MemberKey(held.key, KeyStatus.REVOKED, since)

    people = (replace(one, keys=tuple(map(now, one.keys))) for one in old.people)
    return Team(tuple(people), old.rules)


def with_key(person: str, status: str, *more: SigningKey) -> Member:
    """A person with the usual key in another state, and further active keys."""
    first = MemberKey(_KEYS[person].public, KeyStatus(status))
    return member(person, first, *(MemberKey(key.public) for key in more))
