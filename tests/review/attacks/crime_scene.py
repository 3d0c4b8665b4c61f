"""Where an attack takes place: a signed log over real revisions, laid into a real library.

Everything is made with the attacker's own tools: objects as bytes, `git index-pack` and
`git update-ref`. The program only ever reads what it finds.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from review_log import NAMES, Log

from smguide.cli.main import run
from smguide.cli.terminal import harmless
from smguide.errors import Alarm
from smguide.interchange.markdown_out import render_readable
from smguide.model.codec import READABLE, dump
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.review import sshsig
from smguide.review.audit import AuditReport
from smguide.review.bodies import BODY_TYPES, Body, body_to_plain
from smguide.review.content import content_digest
from smguide.review.event import _header_to_plain
from smguide.review.ledger import Ledger
from smguide.review.revisions import SectionFacts
from smguide.review.team import Team
from smguide.store.commits import Author, encode_commit, encode_message, sign_commit
from smguide.store.library import Library
from smguide.store.trees import (
    ObjectData,
    TreeEntry,
    encode_pack,
    encode_tree,
    object_id,
    revision_trees,
)
from smguide.workspace import Workspace

NOW = datetime(2025, 5, 2, 9, 0, tzinfo=UTC)
NAME = "acme"
MAIN, LOG = "refs/heads/main", "refs/heads/smguide-log"
Steps = Sequence[Sequence[bytes]]


def files_saying(text: str, kind: str = "channels") -> dict[str, bytes]:
    """A revision with one section of one sentence."""
    section = Section("s1", kind, "Channels", (Clause("c1", text),))
    guidelines = Guidelines(
        "g", "Acme Guidelines", "Acme", outline=(OutlineEntry("s1"),), sections=(section,)
    )
    return {**dump(guidelines), READABLE: render_readable(guidelines)}


def commit_bytes(
    files: dict[str, bytes],
    *,
    parent: str | None = None,
    author: Author,
    committer: Author | None = None,
    sign: Callable[[bytes], str] | None = None,
    trailers: Sequence[tuple[str, str]] = (),
    time: datetime = NOW,
) -> tuple[list[ObjectData], str]:
    """The objects of a revision as any program could write them, and its name."""
    blobs: list[ObjectData] = [("blob", data) for data in files.values()]
    trees, tree = revision_trees({path: object_id("blob", files[path]) for path in files})
    message = encode_message("Another", "Because", (("Renderer", "2"), *trailers))
    raw = encode_commit(tree=tree, parent=parent, author=author, time=time, message=message)
    if committer:
        old = f"\ncommitter {author.name} <{author.email}>".encode()
        raw = raw.replace(old, f"\ncommitter {committer.name} <{committer.email}>".encode(), 1)
    raw = sign_commit(raw, sign)
    return [*blobs, *trees, ("commit", raw)], object_id("commit", raw)


@dataclass
class Scene:
    """A log and the revisions it speaks of. Fill both, then :meth:`lay` them into a library.

    ``files`` holds the text of each revision, ``names`` what the store calls it.
    """

    log: Log
    objects: list[ObjectData] = field(default_factory=list)
    files: list[dict[str, bytes]] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def save(self, author: str = "dana", text: str = "", **how) -> int:
        """A revision signed by its author.

        ``how``: key (None: unsigned), ``signature`` (of other bytes than its own), committer,
        co_authors (persons or addresses), email, time, kind (of the section).
        """
        text = text or f"Text {len(self.files) + 1}."
        files = files_saying(text, how.get("kind", "channels"))
        email = how.get("email", f"{author}@example.org")
        key = how.get("key", self.log.keys[author])
        co_authors = [_address(one) for one in how.get("co_authors", ())]
        committer = how.get("committer")
        objects, name = commit_bytes(
            files,
            parent=self.names[-1] if self.names else None,
            author=Author(NAMES[author], email),
            committer=Author(NAMES[committer], f"{committer}@example.org") if committer else None,
            sign=how.get("signature", key and (lambda said: sshsig.sign(key, said, "git"))),
            trailers=[("Co-authored-by", f"Somebody <{address}>") for address in co_authors],
            time=how.get("time", NOW),
        )
        self.objects += objects
        self.files.append(files)
        self.names.append(name)
        digest = content_digest({"sections/s1.json": files["sections/s1.json"]})
        return self.log.save(
            author,
            commit=name,
            content=content_digest(files),
            sections={"s1": SectionFacts(how.get("kind", "channels"), digest)},
            author_email=email,
            committer_email=f"{committer}@example.org" if committer else email,
            co_authors=tuple(co_authors),
            signer=key.public.fingerprint if key and "signature" not in how else None,
        )  # fmt: skip

    def asked(self, author: str = "dana", text: str = "", base: int = 0, **how) -> int:
        """A revision for which a review was asked."""
        number = self.save(author, text, **how)
        self.log.ask(author, number, base)
        return number

    def approved(self, author: str = "dana", text: str = "", base: int = 0) -> int:
        """A revision that Ana and Ben approved."""
        number = self.asked(author, text, base)
        self.log.review("ana", number, base)
        self.log.review("ben", number, base)
        return number

    def lay(self, home: Path, *, entries: Steps | None = None, main: str | None = None) -> Shelf:
        """Write all of it into the library in ``home``; ``entries`` and ``main`` if not as told."""
        shelf = Shelf(home)
        shelf.store(self.objects)
        shelf.point(MAIN, main or (self.names[-1] if self.names else None))
        shelf.point(LOG, shelf.write_log(entries or self.steps()))
        return shelf

    def steps(self) -> list[list[bytes]]:
        """The files of the log, one a step."""
        return [[entry.data] for entry in self.log.entries]


def _address(who: str) -> str:
    return who if "@" in who else f"{who}@example.org"


@dataclass
class Shelf:
    """A library in the hands of an attacker, and what the program says of it."""

    home: Path

    @property
    def git_dir(self) -> Path:
        return self.home / "library" / NAME / "guidelines.git"

    def git(self, *words: str, stdin: bytes = b"") -> str:
        env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        command = ["git", f"--git-dir={self.git_dir}", *words]
        done = subprocess.run(
            command, input=stdin, capture_output=True, check=True, env=env | quiet
        )
        return done.stdout.decode().strip()

    def store(self, objects: Sequence[ObjectData]) -> None:
        once = {object_id(*one): one for one in objects}
        if once:
            self.git("index-pack", "--stdin", stdin=encode_pack([*once.values()]))

    def point(self, ref: str, name: str | None) -> None:
        path = self.git_dir / ref
        if name is None:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name}\n")

    def tip(self) -> str:
        return self.git("rev-parse", LOG)

    def write_log(self, steps: Steps, parent: str | None = None) -> str:
        """A log that adds these files step by step; returns its tip."""
        objects: list[ObjectData] = []
        known: dict[str, str] = {}
        for step in steps:
            for data in step:
                known[hashlib.sha256(data).hexdigest()] = object_id("blob", data)
                objects.append(("blob", data))
            parent = self._step(known, parent, objects)
        self.store(objects)
        assert parent is not None
        return parent

    def _step(self, known: dict[str, str], parent: str | None, objects: list[ObjectData]) -> str:
        fans: dict[str, list[TreeEntry]] = {}
        for name, blob in known.items():
            fans.setdefault(name[:2], []).append(TreeEntry("100644", f"{name}.event", blob))
        trees = {fan: encode_tree(rows) for fan, rows in fans.items()}
        rows = [TreeEntry("40000", fan, object_id("tree", tree)) for fan, tree in trees.items()]
        events = encode_tree(rows)
        root = encode_tree([TreeEntry("40000", "events", object_id("tree", events))])
        mallory = Author("Mal Ory", "mal@example.org")
        raw = encode_commit(
            tree=object_id("tree", root), parent=parent, author=mallory, time=NOW, message="Add\n"
        )
        objects += [("tree", one) for one in (*trees.values(), events, root)]
        objects.append(("commit", raw))
        return object_id("commit", raw)

    def audited(self, person: str = "ana") -> tuple[AuditReport | Alarm, Ledger | None]:
        """What a computer says that opens this library for an audit."""
        with Workspace(self.home, clock=lambda: NOW) as workspace:
            try:
                desk = workspace.open(NAME, person)
                return desk.audit(), desk._parts.decisions.ledger()
            except Alarm as alarm:
                return alarm, None

    def on_the_command_line(self, monkeypatch: pytest.MonkeyPatch, *words: str) -> SimpleNamespace:
        """What ``smguide`` answers: exit code, text, and sentence on standard error."""
        monkeypatch.setenv("SMGUIDE_HOME", str(self.home))
        monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        out, err = io.StringIO(), io.StringIO()
        code = run(words or ("audit", NAME, "--as", "ana"), out=out, err=err)
        return SimpleNamespace(code=code, out=out.getvalue(), err=err.getvalue())


def scene(first: Team | None = None) -> Scene:
    """An empty scene: six people, two must approve, one governor is enough."""
    return Scene(Log(first))


def empty_library(home: Path) -> None:
    """A library with guidelines that hold nothing yet."""
    Library(home).create(NAME).close()


def shelf_from(empty: Path, home: Path) -> Path:
    """A copy of an empty library."""
    return Path(shutil.copytree(empty, home))


def forged(log: Log, person: str, body: Body, **how) -> bytes:
    """An entry that this program would not write, signed all the same.

    ``how``: key; namespace and kind, if not those of ``body``; ``change``, which alters the plain
    values before they are signed; ``text``, which alters the text; and fields of the header.
    """
    key = how.pop("key", log.keys[person])
    kind = how.pop("kind", BODY_TYPES[type(body)])
    namespace = how.pop("namespace", f"{kind}@smguide")
    change, text = how.pop("change", lambda plain: None), how.pop("text", bytes)
    header = log.header(person, **how)
    if "signer" not in how:
        header = replace(header, signer=replace(header.signer, key=key.public.fingerprint))
    plain = {**_header_to_plain(header), "type": kind, "body": body_to_plain(body)}
    change(plain)
    payload = text(json.dumps(plain, ensure_ascii=False, sort_keys=True, indent=2).encode() + b"\n")
    return payload + sshsig.sign(key, payload, namespace).encode()


@dataclass
class Crime:
    """What was done: the entries that must not count, and what the attacker was after."""

    scene: Scene
    entries: Sequence[str]
    gain: Callable[[Ledger], bool]


@dataclass(frozen=True)
class Attack:
    """One attack. ``deed`` commits it, or (``honest=True``) does the same as it may be done."""

    deed: Callable[[bool], Crime]
    learnt_from: str
    sentence: str


def approved(number: int) -> Callable[[Ledger], bool]:
    """The gain of an attack: this revision is approved."""
    return lambda ledger: number in ledger.approvals


def in_force(version: int) -> Callable[[Ledger], bool]:
    """The gain of an attack: the team of this version is in force."""
    return lambda ledger: ledger.era.version == version


def published(number: int) -> Callable[[Ledger], bool]:
    """The gain of an attack: an edition was made of this revision."""
    return lambda ledger: ledger.edition_of(number) is not None


def assert_honest(attack: Attack) -> None:
    """Without the crime the same way leads to the goal: so it is the crime that is refused."""
    crime = attack.deed(True)
    ledger = crime.scene.log.ledger()
    assert not ledger.ignored
    assert crime.gain(ledger)


def assert_ignored_and_listed(attack: Attack, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one end of an attack: it gains nothing, and everybody who looks is told.

    The audit of a real library lists each entry with its place and the reason, has a line that
    does not hold and says so with its exit code; and the record amounts to the same in memory.
    """
    crime = attack.deed(False)
    report, ledger = crime.scene.lay(home).audited()
    assert isinstance(report, AuditReport)
    assert ledger == crime.scene.log.ledger()
    assert not crime.gain(ledger)
    listed = {one.id: one for one in report.ignored}
    assert set(crime.entries) == set(listed)
    assert any(re.search(attack.sentence, one.why) for one in listed.values()), listed
    assert not report.ok
    printed = Shelf(home).on_the_command_line(monkeypatch)
    assert (printed.code, printed.err) == (1, "")
    assert any(line.startswith("NO ") for line in printed.out.splitlines())
    for one in listed.values():
        assert f"Entry {one.position} does not count: {harmless(one.why)}" in printed.out


def assert_alarm(home: Path, sentence: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other end: nothing of the record counts, and one sentence says why and what to do."""
    shelf = Shelf(home)
    alarm, _ledger = shelf.audited()
    assert isinstance(alarm, Alarm), alarm
    assert re.search(sentence, alarm.message), alarm.message
    assert alarm.hint
    with Workspace(home, clock=lambda: NOW) as workspace:
        (entry,) = workspace.entries()
        assert alarm.message in entry.problem
    printed = shelf.on_the_command_line(monkeypatch)
    assert (printed.code, printed.out) == (2, "")
    assert alarm.message in printed.err
    assert alarm.hint in printed.err
    assert "Traceback" not in printed.err
