"""A long history of believable guidelines, made quickly: the ground that measurements stand on.

20 sections of about 1.5 KB; every revision rewrites one clause and the readable text, and is
signed, as design section 5 wants it.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from smguide.interchange.markdown_out import render_readable
from smguide.model.codec import READABLE, dump
from smguide.model.guidelines import Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.review.keys import SigningKey
from smguide.review.sshsig import sign
from smguide.store.commits import Author, sign_commit
from smguide.store.repository import Repository
from smguide.store.trees import encode_pack, object_id
from smguide.workspace import Founder, Workspace

SECTIONS = 20
CLAUSES = 6
START = datetime(2020, 1, 1, 9, tzinfo=UTC)
HOUR = 3600
FOUNDER = Founder("Ana Ruiz", "ana@example.org", "ana")
AUTHORS = (Author("Ana Ruiz", "ana@example.org"), Author("Ben Okafor", "ben@example.org"))
TEXT = (
    "Whoever posts for the company says so, keeps to what the company has already made public, "
    "and asks the owner of the channel before answering a complaint in its name. Wording {turn}."
)


@dataclass(frozen=True, slots=True)
class History:
    """A repository with ``revisions`` saved revisions, and the folder of its library."""

    git_dir: Path
    home: Path
    revisions: int

    def open(self) -> Repository:
        """The store's own view of it; the caller closes it."""
        return Repository.open(self.git_dir, self.home)


def guidelines(turns: Mapping[int, int]) -> Guidelines:
    """Guidelines whose section ``n`` was rewritten for the ``turns[n]``-th time."""
    sections = tuple(_section(n, turns.get(n, 0)) for n in range(SECTIONS))
    return Guidelines(
        id="bench",
        title="Social Media Guidelines",
        organisation="Example Works",
        outline=tuple(OutlineEntry(section.id) for section in sections),
        sections=sections,
    )


def _section(number: int, turn: int) -> Section:
    clauses = tuple(
        Clause(
            id=f"c{number:02}{n}",
            text=TEXT.format(turn=f"{number}.{n}.{turn if n == 0 else 0}"),
            maturity=Maturity.SETTLED,
        )
        for n in range(CLAUSES)
    )
    return Section(id=f"s{number:02}", kind="custom", title=f"Part {number}", clauses=clauses)


def files(turns: Mapping[int, int]) -> dict[str, bytes]:
    """All files of such a revision."""
    value = guidelines(turns)
    return {**dump(value), READABLE: render_readable(value)}


def turns_at(revision: int) -> dict[int, int]:
    """How often each section was rewritten up to a revision; they take turns."""
    whole, rest = divmod(revision, SECTIONS)
    return {n: whole + (n < rest) for n in range(SECTIONS)}


def long_history(folder: Path, revisions: int) -> History:
    """The history in ``folder``, made at the first call."""
    made = History(folder / "history.git", folder / "library", revisions)
    if not made.git_dir.exists():
        Repository.create(made.git_dir, made.home).close()
        _import(made.git_dir, revisions)
        _sign_all(made.git_dir, SigningKey.generate())
        with made.open() as repository:
            assert repository.count() == revisions
    return made


def long_library(home: Path, revisions: int) -> Path:
    """A library whose guidelines “bench” have such a history, saved and signed by their founder.

    It is made at the first call, and ready as after a first opening: numbered, packed, indexed.
    """
    git_dir = home / "library" / "bench" / "guidelines.git"
    if not git_dir.exists():
        with Workspace(home) as workspace:
            ana = workspace.begin("bench", guidelines({}), founder=FOUNDER, summary="Begin")
            key = ana._parts.keyring.sign_as(ana._pen.member())
            git(git_dir, "update-ref", "-d", "refs/heads/main")
            _import(git_dir, revisions)
            _sign_all(git_dir, key)
        (git_dir.parent / "pins.json").unlink()
        git(git_dir, "commit-graph", "write", "--reachable")
    return home


def git(git_dir: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    """The output of a plain git command."""
    command = ["git", f"--git-dir={git_dir}", *arguments]
    return subprocess.run(command, input=stdin, stdout=subprocess.PIPE, check=True).stdout


def _import(git_dir: Path, revisions: int) -> None:
    command = ["git", f"--git-dir={git_dir}", "fast-import", "--quiet"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        for piece in _stream(revisions):
            process.stdin.write(piece)
    if process.returncode:
        raise RuntimeError("git could not take in the history")


def _stream(revisions: int) -> Iterator[bytes]:
    before: dict[str, bytes] = {}
    for number in range(revisions):
        author = AUTHORS[number % len(AUTHORS)]
        stamp = f"{author.name} <{author.email}> {int(START.timestamp()) + number * HOUR} +0000"
        yield f"commit refs/heads/main\nauthor {stamp}\ncommitter {stamp}\n".encode()
        yield _data(_message(number).encode())
        now = _next(before, number)
        for path in (path for path in now if now[path] != before.get(path)):
            yield f"M 100644 inline {path}\n".encode() + _data(now[path])
        yield b"\n"
        before = now


def _next(before: Mapping[str, bytes], number: int) -> dict[str, bytes]:
    """The files of a revision, by replacing what changed in those before: far faster than anew."""
    if number == 0:
        return files({})
    part = (number - 1) % SECTIONS
    old, new = (f"Wording {part}.0.{turns_at(n)[part]}." for n in (number - 1, number))
    touched = {f"sections/s{part:02}.json", READABLE}
    return {
        path: data.replace(old.encode(), new.encode()) if path in touched else data
        for path, data in before.items()
    }


def _message(number: int) -> str:
    return (
        f"Reword part {number % SECTIONS}\n\n"
        f"Field note {number}: colleagues read the old wording in two ways, so it now says who "
        "is asked first and what happens when nobody answers within a day.\n\n"
        f"Answers: note-{number}\nChange-Class: wording\nFormat: smguide-revision/1\n"
    )


def _data(data: bytes) -> bytes:
    return f"data {len(data)}\n".encode() + data + b"\n"


def _sign_all(git_dir: Path, key: SigningKey) -> None:
    """Write every revision anew with a signature, which git's own importer cannot do."""
    parent, written = "", []
    listed = git(git_dir, "rev-list", "--reverse", "refs/heads/main").split()
    for raw in _objects(git_dir, b"\n".join(listed)):
        tree, _, _ = raw.partition(b"\n")
        _, _, rest = raw.partition(b"\nauthor ")
        line = f"\nparent {parent}\n" if parent else "\n"
        payload = tree + line.encode() + b"author " + rest
        signed = sign_commit(payload, lambda payload: sign(key, payload, "git"))
        parent = object_id("commit", signed)
        written.append(("commit", signed))
    git(git_dir, "index-pack", "--stdin", stdin=encode_pack(written))
    git(git_dir, "update-ref", "refs/heads/main", parent)


def _objects(git_dir: Path, ids: bytes) -> Iterator[bytes]:
    answer = git(git_dir, "cat-file", "--batch", "--buffer", stdin=ids + b"\n")
    position = 0
    while position < len(answer):
        end = answer.index(b"\n", position)
        size = int(answer[position:end].rsplit(b" ", 1)[1])
        yield answer[end + 1 : end + 1 + size]
        position = end + size + 2
