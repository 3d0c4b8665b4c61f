"""Drafts: journalled on this computer, with the revision they began from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from smguide.compare.changes import Comparison
from smguide.errors import Damaged, InvalidDocument, NotFound
from smguide.model.canonical import canonical_json, parse_record
from smguide.model.codec import dump_unlimited, load
from smguide.model.guidelines import Guidelines
from smguide.model.record import Record
from smguide.store.drafts import KeptDraft
from smguide.workspace.parts import Parts
from smguide.workspace.values import KeptWork

_DRAFT = "draft"


def work(parts: Parts) -> KeptWork:
    """The draft, or the latest revision where there is none."""
    parts.revisions.refresh()
    kept = parts.drafts.read(_DRAFT)
    if kept is not None:
        return _restored(parts, kept)
    latest = parts.revisions.revision(parts.revisions.count)
    if latest is None:
        raise NotFound("These guidelines have no revision yet.", "Import or create them again.")
    return KeptWork(load(parts.repository.read(latest.commit)), latest.number)


def has_draft(parts: Parts) -> bool:
    """Whether there is a draft on this computer."""
    return parts.drafts.read(_DRAFT) is not None


def keep(parts: Parts, guidelines: Guidelines) -> datetime:
    """Journal the draft; the revision it began from stays the same until it is saved."""
    parts.revisions.refresh()
    before = parts.drafts.read(_DRAFT)
    base = before.base if before and before.base else parts.revisions.head
    at = parts.clock()
    parts.drafts.keep(_DRAFT, _packed(guidelines), base=base, time=at)
    return at


def discard(parts: Parts) -> None:
    """Put the draft into the trash."""
    parts.drafts.discard(_DRAFT)


def trailers(changes: Comparison, answers: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """What a revision says about itself beside summary and reason.

    ``Section`` names a section it changes, ``Answers`` a field note it answers; both are there to
    find revisions quickly and are never relied upon.
    """
    return tuple(
        [("Section", section) for section in _changed(changes)] + [("Answers", a) for a in answers]
    )


def _changed(changes: Comparison) -> Iterator[str]:
    return (one.section_id for one in changes.sections if one.status != "unchanged")


def _packed(guidelines: Guidelines) -> bytes:
    files: dict[str, Any] = {
        path: data.decode() for path, data in dump_unlimited(guidelines).items()
    }
    return canonical_json({"format": "smguide-draft/1", "files": files})


def _restored(parts: Parts, kept: KeptDraft) -> KeptWork:
    try:
        record = parse_record(kept.data, name="The draft").record("files")
        guidelines = load(_files(record))
    except InvalidDocument as error:
        raise Damaged(
            "Your draft on this computer is damaged and cannot be read.",
            "Discard it to go on from the latest revision; the damaged copy stays in the trash.",
        ) from error
    return KeptWork(guidelines, _base_number(parts, kept.base), kept.time, kept.recovered)


def _files(record: Record) -> dict[str, bytes]:
    return {path: record.text(path).encode() for path in record}


def _base_number(parts: Parts, base: str | None) -> int:
    facts = parts.revisions.number_of(base) if base else 0
    return facts or parts.revisions.count
