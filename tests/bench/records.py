"""A long record of reviews on a long history, made quickly: the ground that audits stand on."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from histories import START, _data, _next, git, long_library

from smguide.review.bodies import Body, Decision, Genesis, Review, Submit
from smguide.review.comments import Comment
from smguide.review.content import NOTHING, content_digest
from smguide.review.event import EMPTY_CHAIN, Header, Saw, Signer, event_id, next_chain, write_event
from smguide.review.keys import SigningKey
from smguide.review.references import ChangeRef, RevisionRef
from smguide.review.team import Member, MemberKey, ReviewRules, Team
from smguide.workspace import Workspace

_ROLES = {
    "ana": ("author", "reviewer", "publisher", "governor"),
    "ben": ("author", "reviewer"),
    "lea": ("author", "reviewer"),
    "tom": ("author", "reviewer"),
}
_MEANING = "I have read this revision and approve it."


def reviewed_library(home: Path, revisions: int, remarks: int) -> Path:
    """A library in which each revision of “bench” was asked for, discussed and approved by two.

    That makes three entries and ``remarks`` for each after the first entry. It is made at the first
    call.
    """
    git_dir = home / "library" / "bench" / "guidelines.git"
    if not git_dir.exists():
        long_library(home, revisions)
        keys = {person: SigningKey.generate() for person in _ROLES} | {"ana": _own_key(home)}
        git(git_dir, "update-ref", "-d", "refs/heads/smguide-log")
        commits = git(git_dir, "rev-list", "--reverse", "main").decode().split()
        stream = b"".join(_steps(_entries(keys, commits, remarks)))
        git(git_dir, "fast-import", "--quiet", stdin=stream)
        (git_dir.parent / "pins.json").unlink(missing_ok=True)
    return home


def _own_key(home: Path) -> SigningKey:
    with Workspace(home) as workspace:
        desk = workspace.open("bench")
        return desk._parts.keyring.sign_as(desk._pen.member())


class _Record:
    """Signs entry after entry, each by somebody who has seen all before."""

    def __init__(self, keys: dict[str, SigningKey]) -> None:
        self._keys = keys
        self._count, self._chain, self._genesis = 0, EMPTY_CHAIN, ""

    def entry(self, person: str, body: Body, main: str) -> bytes:
        """The file of the next entry."""
        key = self._keys[person]
        header = Header(
            self._genesis,
            self._genesis,
            Signer(person, person.title(), key.public.fingerprint),
            START + timedelta(minutes=self._count),
            Saw(self._count, self._chain, main),
            f"{self._count:032x}",
        )
        data = write_event(header, body, key)
        name = event_id(data)
        self._genesis = self._genesis or name
        self._count, self._chain = self._count + 1, next_chain(self._chain, name)
        return data


def _entries(keys: dict[str, SigningKey], commits: list[str], remarks: int) -> Iterator[bytes]:
    record = _Record(keys)
    team = Team(tuple(_member(person, keys[person]) for person in keys), ReviewRules(approvals=2))
    yield record.entry("ana", Genesis(team), "")
    base, files = NOTHING, {}
    for number, commit in enumerate(commits, start=1):
        files = _next(files, number - 1)
        content = content_digest(files)
        change = ChangeRef(number, commit, content, base)
        # The whole history is there from the beginning, so the newest was seen by everybody.
        for person, body in _review(change, remarks):
            yield record.entry(person, body, commits[-1])
        base = content


def _review(change: ChangeRef, remarks: int) -> Iterator[tuple[str, Body]]:
    yield "ana", Submit(change)
    for turn in range(remarks):
        text = f"Revision {change.number}, remark {turn}: does it say who is asked first?"
        revision = RevisionRef(change.number, change.commit, change.content)
        yield ("ben", "ana")[turn % 2], Comment(revision, text)
    yield "lea", Review(Decision.APPROVE, _MEANING, change)
    yield "tom", Review(Decision.APPROVE, _MEANING, change)


def _member(person: str, key: SigningKey) -> Member:
    held = (MemberKey(key.public),)
    return Member(person, person.title(), f"{person}@acme.example", _ROLES[person], held)


def _steps(entries: Iterator[bytes]) -> Iterator[bytes]:
    """What git's importer is told: one step for each entry."""
    clock = itertools.count(int(START.timestamp()))
    for data in entries:
        name = event_id(data)
        who = f"Ana <ana@acme.example> {next(clock)} +0000\n".encode()
        yield b"commit refs/heads/smguide-log\nauthor " + who + b"committer " + who
        yield _data(b"Add a record\n")
        yield f"M 100644 inline events/{name[:2]}/{name}.event\n".encode() + _data(data) + b"\n"
