"""Which later revisions touched a section or a clause: what taking it back would undo.

Read from the revisions themselves, never from the side index: nothing may be missing here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from smguide.compare.later import told_of
from smguide.interchange.fact_words import fact_in_words
from smguide.model.codec import ROOT, section_path
from smguide.workspace.parts import Parts
from smguide.workspace.restoring_values import LaterWork


def later_work(
    parts: Parts, after: int, section: str, clause: str = "", *, also_in: Collection[str] = ()
) -> tuple[LaterWork, ...]:
    """The revisions after one that changed a section or a clause of it, with what they did.

    ``also_in`` are other sections in which the clause stood meanwhile. An empty ``section`` is
    what guidelines hold beside their sections.
    """
    sections = (section, *also_in)
    paths = {section_path(one) if one else ROOT for one in sections}
    return tuple(
        work
        for number in _touching(parts, after, paths)
        for work in _work(parts, number, sections, clause)
    )


def every_revision(parts: Parts, after: int) -> tuple[LaterWork, ...]:
    """All revisions after one."""
    numbers = range(after + 1, parts.revisions.count + 1)
    return tuple(
        LaterWork(one.number, one.author.name, one.time, one.summary, ())
        for one in parts.revisions.several(numbers)
    )


def _touching(parts: Parts, after: int, paths: Collection[str]) -> Iterator[int]:
    before = _ids(parts, after, paths)
    for number in range(after + 1, parts.revisions.count + 1):
        now = _ids(parts, number, paths)
        if now != before:
            yield number
        before = now


def _ids(parts: Parts, number: int, paths: Collection[str]) -> list[str | None]:
    """What tells whether one of the files changed, without reading it."""
    ids = parts.repository.file_ids(parts.commit(number))
    return [ids.get(path) for path in paths]


def _work(parts: Parts, number: int, sections: Collection[str], clause: str) -> Iterator[LaterWork]:
    before, after = parts.guidelines(number - 1), parts.guidelines(number)
    found = told_of(before, after, sections, clause, words=fact_in_words)
    revision = parts.revisions.revision(number)
    if found and revision is not None:
        name, at = revision.author.name, revision.time
        yield LaterWork(number, name, at, revision.summary, found)
