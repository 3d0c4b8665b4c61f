"""Drafts: journalled on this computer, with the revision they began from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import NoReturn

from smguide.compare.changes import Comparison
from smguide.compare.combine import combine
from smguide.errors import (
    Damaged,
    GitMissing,
    InvalidDocument,
    NewerFormat,
    NotFound,
    Outdated,
    StorageError,
)
from smguide.interchange.markdown_out import render_readable
from smguide.model.canonical import parse_record
from smguide.model.codec import READABLE, dump, load
from smguide.model.guidelines import Guidelines
from smguide.model.wording import in_words
from smguide.review.team import Member
from smguide.store.drafts import KeptDraft
from smguide.workspace.answering import ANSWERS
from smguide.workspace.draft_file import (
    guidelines_in,
    packed,
    taken_of,
    version_of,
    writers_of,
)
from smguide.workspace.losing import loses_much
from smguide.workspace.packing import Packing
from smguide.workspace.parts import Parts
from smguide.workspace.values import KeptWork

DRAFT = "draft"
FULLER = "before-removal"
_READING = "reading-copy"


def work(parts: Parts) -> KeptWork:
    """The draft, or the latest revision where there is none.

    Without git on the computer it is the reading copy of the latest revision (design section 5).
    """
    newest = _newest(parts)
    draft = parts.drafts.read(DRAFT)
    kept = restored(parts, draft) if draft is not None else None
    if kept is not None and not _was_put_away(parts, kept):
        return kept
    copy = _reading_copy(parts)
    if copy is None:
        raise NotFound("These guidelines have no revision yet.", "Import or create them again.")
    guidelines = restored(parts, copy).guidelines
    return KeptWork(guidelines, newest.number, base_id=newest.commit or "")


def _was_put_away(parts: Parts, kept: KeptWork) -> bool:
    """Put a draft away that is a revision already: whoever saved it died before they could."""
    after = kept.base + 1
    if after > parts.revisions.count or parts.guidelines(after) != kept.guidelines:
        return False
    with suppress(StorageError):
        was_saved(parts, kept.version)
        return True
    return False


def kept_here(parts: Parts) -> Guidelines | None:
    """The draft, else the reading copy, without a look at the history."""
    kept = parts.drafts.read(DRAFT) or _reading_copy(parts)
    return restored(parts, kept).guidelines if kept else None


def has_draft(parts: Parts) -> bool:
    """Whether there is a draft on this computer."""
    return parts.drafts.read(DRAFT) is not None


def keep(
    parts: Parts,
    guidelines: Guidelines,
    person: str,
    over: KeptWork | None = None,
    window: str = "",
) -> KeptWork:
    """Journal the draft; the revision it began from stays the same until it is saved.

    ``over`` is what the person saw when they wrote: where something else was kept since, nothing is
    overwritten, and what they wrote is put among the drafts that were set aside. With ``over``
    neither git nor anything but the folder of drafts is touched, so that any thread may keep.

    Raises:
        InvalidDocument: it could not be read back.
        Outdated: the draft was changed elsewhere since, or another window than ``window`` took it
            over.
    """
    if over is None:
        over = _whatever_is_there(parts, guidelines)
    base = _Base(over.base, over.base_id or None)
    writers = tuple(dict.fromkeys((*over.writers, person)))
    data = packed(parts.packing, guidelines, base.number, writers, over.taken)
    at = parts.clock()
    with parts.drafts.alone():
        owner = parts.claims.owner() if window else None
        taken_over = owner is not None and owner.window != window
        if taken_over or not _is_still(parts, over.version):
            parts.drafts.put_beside(DRAFT, data, base.commit, at)
            raise Outdated(
                "This draft was changed in another window since you opened it.",
                "What you typed here is kept under Earlier drafts. Nothing was overwritten.",
            )
        fuller = parts.drafts.read(DRAFT) if loses_much(over.guidelines, guidelines) else None
        parts.drafts.keep(DRAFT, data, base=base.commit, time=at)
        _keep_beside(parts, fuller)
    kept = KeptDraft(data, base.commit, at)
    return replace(
        over, guidelines=guidelines, kept_at=at, version=version_of(kept), writers=writers
    )


def _keep_beside(parts: Parts, fuller: KeptDraft | None) -> None:
    """What was there before much was removed; the draft itself is kept already."""
    if fuller is not None:
        with suppress(StorageError):
            parts.drafts.put_beside(FULLER, fuller.data, fuller.base, fuller.time)


def _is_still(parts: Parts, version: str) -> bool:
    """Whether the draft is the one that was seen; one that got damaged since gives way to it."""
    try:
        return version == version_of(parts.drafts.read(DRAFT))
    except Damaged:
        parts.drafts.discard(DRAFT)
        return True


def _whatever_is_there(parts: Parts, guidelines: Guidelines) -> KeptWork:
    """The place of the draft, for somebody who writes over it without having looked."""
    newest = _newest(parts)
    draft = parts.drafts.read(DRAFT)
    base = _base(parts, draft) if draft else newest
    writers = writers_of(draft) if draft else ()
    taken = taken_of(draft) if draft else ()
    return KeptWork(
        guidelines, base.number, None, False, version_of(draft), writers, base.commit or "", taken
    )


def set_aside(parts: Parts) -> None:
    """Put the draft among those that were set aside; they can be taken back."""
    with parts.drafts.alone():
        parts.drafts.discard(DRAFT)


def was_saved(parts: Parts, version: str) -> None:
    """The draft is a revision now: it goes, unless it is another one by now."""
    with parts.drafts.alone():
        if version == version_of(parts.drafts.read(DRAFT)):
            parts.drafts.discard(DRAFT, saved=True)


def files_of(guidelines: Guidelines) -> dict[str, bytes]:
    """Everything a revision is made of; what cannot be read back is never saved.

    Raises:
        InvalidDocument: it would not come back as it is.
    """
    files = dump(guidelines)
    if load(files) != guidelines:
        raise InvalidDocument(
            "These guidelines hold something that cannot be saved.",
            "Undo the last change and try again; the draft is kept.",
        )
    return {**files, READABLE: render_readable(guidelines)}


def put_on_top(parts: Parts, kept: KeptWork, base: Guidelines, latest: Guidelines) -> NoReturn:
    """Put a draft on top of a revision that was saved meanwhile, and say so.

    Raises:
        Outdated: always; the person looks at the draft once more before it is saved.
    """
    number = parts.revisions.count
    combined = combine(base, kept.guidelines, latest)
    sentence = f"Revision {number} was saved after you began this draft."
    if combined.both:
        raise Outdated(
            f"{sentence} It changes what you changed, too: {in_words(combined.both)}.",
            "Your draft is kept. Compare the two in the history, then write your change on top "
            "of the latest revision.",
        )
    data = packed(Packing(), combined.guidelines, number, kept.writers, kept.taken)
    with parts.drafts.alone():
        if not _is_still(parts, kept.version):  # What was typed meanwhile is in nothing else.
            raise Outdated(sentence, "Your draft goes on in another window; save it once more.")
        parts.drafts.keep(DRAFT, data, base=parts.revisions.head, time=parts.clock())
    raise Outdated(
        f"{sentence} Your draft now stands on top of it.", "Look at it once more, then save it."
    )


def trailers(
    changes: Comparison, answers: Sequence[str], others: Sequence[Member]
) -> tuple[tuple[str, str], ...]:
    """What a revision says about itself beside summary and reason.

    ``Section`` names a section it changes, ``Answers`` a comment or field note it answers; both
    are there to find revisions quickly and are never relied upon. ``Co-authored-by`` names
    everybody else who wrote in the draft: they had a hand in it and cannot approve it.
    """
    return (
        *(("Section", section) for section in _changed(changes)),
        *((ANSWERS, note) for note in answers),
        *(("Co-authored-by", f"{one.name} <{one.email}>") for one in others),
    )


def _changed(changes: Comparison) -> Iterator[str]:
    return (one.section_id for one in changes.sections if one.status != "unchanged")


@dataclass(frozen=True, slots=True)
class _Base:
    """The revision that a draft began from."""

    number: int
    commit: str | None


def _newest(parts: Parts) -> _Base:
    """The newest revision; the reading copy is brought up to it where git is there."""
    try:
        parts.revisions.refresh()
    except GitMissing:
        copy = _reading_copy(parts)
        if copy is None:
            raise
        return _base(parts, copy)
    newest = _Base(parts.revisions.count, parts.revisions.head)
    copy = _reading_copy(parts)
    if newest.commit and (copy is None or copy.base != newest.commit):
        guidelines = load(parts.repository.read(newest.commit))
        data = packed(Packing(), guidelines, newest.number, ())
        parts.drafts.keep(_READING, data, base=newest.commit, time=parts.clock())
    return newest


def _reading_copy(parts: Parts) -> KeptDraft | None:
    """The copy of the latest revision; a damaged one is as good as none, it is made again."""
    try:
        return parts.drafts.read(_READING)
    except (Damaged, NewerFormat):
        return None


def restored(parts: Parts, kept: KeptDraft) -> KeptWork:
    """A draft as people work on it.

    Raises:
        Damaged: it cannot be read.
    """
    try:
        guidelines = guidelines_in(parse_record(kept.data, name="The draft"))
    except NewerFormat:
        raise
    except InvalidDocument as error:
        raise Damaged(
            "Your draft on this computer is damaged and cannot be read.",
            "Discard it to go on from the latest revision; the damaged copy stays in the trash.",
        ) from error
    return KeptWork(
        guidelines,
        _base(parts, kept).number,
        kept.time,
        kept.recovered,
        version_of(kept),
        writers_of(kept),
        kept.base or "",
        taken_of(kept),
    )


def _base(parts: Parts, kept: KeptDraft) -> _Base:
    """The number by the line of revisions; without git by what the draft itself says."""
    number = parts.revisions.number_of(kept.base) if kept.base else 0
    if number == 0:
        number = parse_record(kept.data, name="The draft").number("base")
    return _Base(number, kept.base)
