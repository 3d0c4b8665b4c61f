"""A library of thousands of revisions out of real edit histories, to look at and to measure on.

    python tests/bench/corpus_library.py CORPUS HOME [REVISIONS]

makes the guidelines “big” in the library folder HOME (to be named by SMGUIDE_HOME). Chapters are
the histories under CORPUS, each of which goes through its versions to and fro, a few of them twice;
every revision takes one chapter one version on. Three people save, ask, comment, approve and
publish as the program has them do it; only the revisions between are written in bulk.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from histories import git

from smguide.compare.likeness import Part
from smguide.compare.pairing import pair
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.markdown_out import RENDERER, render_readable
from smguide.model.codec import READABLE, dump
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.review.sshsig import sign
from smguide.store.commits import Author, encode_commit, encode_message, sign_commit
from smguide.store.trees import ObjectData, encode_pack, object_id, revision_trees
from smguide.workspace import Desk, Founder, Workspace

HISTORIES = (
    "hist-basecamp-privacy",
    "hist-sourcegraph-team-chat",
    "hist-github-corporate-tos",
    "hist-basecamp-privacy",
    "hist-sourcegraph-team-chat",
)
REASONS = (
    "Two colleagues asked what this means for them.",
    "The wording was read in two ways, so it now says who is asked first.",
    "Legal asked for it after the last incident.",
    "It said the same thing twice.",
    "The practice had changed already; the text follows.",
)
ROUND = 200


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a chapter: its sections with lasting ids, and what was said of the change."""

    sections: tuple[Section, ...]
    outline: tuple[OutlineEntry, ...]
    subject: str


class Clock:
    """The time of the library: it goes on by less than a day with every look."""

    def __init__(self, start: datetime, step: timedelta) -> None:
        self.moment = start
        self.step = step

    def __call__(self) -> datetime:
        self.moment += self.step
        return self.moment


def chapter(folder: Path, name: str, limit: int | None = None) -> list[Version]:
    """The versions of one history; sections and clauses keep their ids as long as they live."""
    listed = (folder / "log.tsv").read_text("utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in listed[:limit]]
    versions: list[Version] = []
    for number, row in enumerate(rows):
        read = import_markdown((folder / row[0]).read_bytes(), title=name).guidelines
        before = versions[-1].sections if versions else ()
        sections, renamed = _with_ids(before, read.sections, f"{name}v{number}")
        outline = tuple(
            replace(one, section=renamed[one.section], level=min(one.level + 1, 4))
            for one in read.outline
        )
        if (sections, outline) != (before, versions[-1].outline if versions else ()):
            versions.append(Version(sections, outline, row[6]))
    return versions


def _with_ids(
    old: Sequence[Section], new: Sequence[Section], fresh: str
) -> tuple[tuple[Section, ...], dict[str, str]]:
    pairs = pair([_part(one) for one in old], [Part("", _part(one).text) for one in new]).pairs
    back = {j: old[i] for i, j in pairs.items()}
    found, renamed = [], {}
    for number, section in enumerate(new):
        before = back.get(number)
        name = before.id if before else f"{fresh}s{number}"
        clauses = _clauses(before.clauses if before else (), section.clauses, f"{fresh}s{number}")
        renamed[section.id] = name
        made = replace(section, id=name, clauses=clauses)
        found.append(before if made == before and before else made)
    return tuple(found), renamed


def _part(section: Section) -> Part:
    return Part(section.id, "\n\n".join((section.title, *(one.text for one in section.clauses))))


def _clauses(old: Sequence[Clause], new: Sequence[Clause], fresh: str) -> tuple[Clause, ...]:
    pairs = pair([Part(one.id, one.text) for one in old], [Part("", one.text) for one in new]).pairs
    back = {j: old[i].id for i, j in pairs.items()}
    return tuple(
        replace(clause, id=back.get(number, f"{fresh}c{number}"))
        for number, clause in enumerate(new)
    )


def states(chapters: Sequence[Sequence[Version]], seed: int) -> Iterator[tuple[Guidelines, str]]:
    """Guidelines without end, each one version of one chapter away from the one before."""
    chance = random.Random(seed)
    places = [0] * len(chapters)
    steps = [1] * len(chapters)
    subject = "The beginning of these guidelines"
    while True:
        now = [versions[place] for versions, place in zip(chapters, places, strict=True)]
        yield _guidelines(now), subject
        turn = chance.randrange(len(chapters))
        if not 0 <= places[turn] + steps[turn] < len(chapters[turn]):
            steps[turn] = -steps[turn]
        places[turn] += steps[turn]
        back = "" if steps[turn] > 0 else "Take back: "
        shown = chapters[turn][places[turn] + (steps[turn] < 0)].subject
        subject = f"{back}{shown}"


def _guidelines(versions: Sequence[Version]) -> Guidelines:
    sections = tuple(section for version in versions for section in version.sections)
    outline = tuple(entry for version in versions for entry in version.outline)
    return Guidelines("big", "Handbook for everybody who speaks for us", "Example Works",
                      outline=outline, sections=sections)  # fmt: skip


class Bulk:
    """Writes revisions into the store of a desk, signed by the people of its team."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self._desk = desk
        self._clock = clock
        self._ids: dict[str, str] = {}

    def save(self, wanted: Sequence[tuple[Guidelines, str]]) -> None:
        """Save one revision after the other, all of them in one pack."""
        parts = self._desk._parts
        parts.revisions.refresh()
        parent = parts.revisions.head
        objects: list[ObjectData] = []
        for number, (guidelines, subject) in enumerate(wanted):
            parent = self._revision(guidelines, subject, number, parent, objects)
        git_dir = parts.repository.plumbing.git_dir
        git(git_dir, "index-pack", "--stdin", stdin=encode_pack(objects))
        git(git_dir, "update-ref", "refs/heads/main", parent or "")

    def _revision(
        self,
        guidelines: Guidelines,
        subject: str,
        number: int,
        parent: str | None,
        objects: list[ObjectData],
    ) -> str:
        parts = self._desk._parts
        team = parts.decisions.ledger().team
        member = team.member(("ana", "ben", "ana", "kim")[number % 4])
        key = parts.keyring.sign_as(member)
        files = {**dump(guidelines), READABLE: render_readable(guidelines)}
        ids = {path: object_id("blob", data) for path, data in files.items()}
        objects += (("blob", files[path]) for path in files if self._ids.get(path) != ids[path])
        touched = [path for path in ids if "/" in path and self._ids.get(path) != ids[path]]
        touched += [path for path in self._ids if path not in ids]
        self._ids = ids
        trees, tree = revision_trees(ids)
        trailers = [("Section", path[9:-5]) for path in touched] + [("Renderer", RENDERER)]
        message = encode_message(subject, REASONS[number % len(REASONS)], trailers)
        payload = encode_commit(
            tree=tree, parent=parent, author=Author(member.name, member.email),
            time=self._clock(), message=message,
        )  # fmt: skip
        raw = sign_commit(payload, lambda one: sign(key, one, "git"))
        objects += [*trees, ("commit", raw)]
        return object_id("commit", raw)


def big_library(
    home: Path, corpus: Path, revisions: int, *, versions: int | None = None, between: int = ROUND
) -> None:
    """Make the guidelines “big” in ``home``; takes some minutes for thousands of revisions.

    ``versions`` is how many of each history are taken (None: all), ``between`` the number of
    revisions from one review to the next.
    """
    step = timedelta(days=3650) / (revisions * 1.1)
    clock = Clock(datetime(2016, 3, 1, 8, 30, tzinfo=UTC), step)
    chapters = [
        chapter(corpus / folder / "versions", "abcdefgh"[number], versions)
        for number, folder in enumerate(HISTORIES)
    ]
    coming = states(chapters, 7)
    with Workspace(home, clock=clock) as workspace:
        first, subject = next(coming)
        founder = Founder("Ana Lima", "ana@example.org", "ana")
        ana = workspace.begin("big", first, founder=founder, summary=subject)
        for person, name, roles in (
            ("ben", "Ben Okafor", ("author", "reviewer")),
            ("kim", "Kim Ito", ("author",)),
            ("lea", "Lea Novak", ("reviewer", "publisher")),
        ):
            ana.add_member(person=person, name=name, email=f"{person}@example.org", roles=roles)
        bulk = Bulk(ana, clock)
        for done in range(1, revisions, between):
            bulk.save([next(coming) for _ in range(min(between, revisions - done))])
            review(ana, done // between, last=done + between >= revisions)
        git_dir = ana._parts.repository.plumbing.git_dir
    git(git_dir, "repack", "-adq", "--window=20")
    git(git_dir, "commit-graph", "write", "--reachable")


def review(ana: Desk, turn: int, *, last: bool) -> None:
    """What people say of the newest revision: now and then a no, mostly a yes and an edition."""
    lea = ana.act_as("lea")
    ana.ask(reviewers=("lea",), note="What became of the chapters since the last edition.")
    section = ana.read("latest").sections[turn % 7]
    quote = section.clauses[0].text.split("\n")[0][:40] if section.clauses else ""
    clause = section.clauses[0].id if section.clauses else ""
    lea.comment("latest", "Is this still so?", section=section.id, clause=clause, quote=quote)
    if last:
        return
    if turn % 3 == 2:
        lea.request_changes("latest", "The second chapter says the opposite of the first.")
        return
    lea.approve(comment="Read all of it.")
    if turn % 2:
        lea.publish(edition=f"1.{turn}", effective=ana.today, change_class="clarifying",
                    summary=f"Edition {turn} of the handbook")  # fmt: skip


if __name__ == "__main__":
    big_library(
        Path(sys.argv[2]), Path(sys.argv[1]), int(sys.argv[3]) if len(sys.argv) > 3 else 5000
    )
