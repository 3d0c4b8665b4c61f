"""Drafts that come back: from those set aside, and from copies saved elsewhere.

Whatever stands in the place of the draft is set aside first; what comes back keeps the revision it
began from, so that nothing saved meanwhile is undone by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from smguide.errors import Damaged, GitMissing, InvalidDocument, NotFound, TooLarge, WrongUse
from smguide.model.guidelines import Guidelines
from smguide.store.files import read_if_there
from smguide.workspace import draft_file, drafting
from smguide.workspace.parts import Parts
from smguide.workspace.values import EarlierDraft

COPY_SUFFIX = ".smguide"
_OFFERED = (drafting.DRAFT, drafting.FULLER)
_LARGEST_COPY = 512 * 1024 * 1024


def earlier(parts: Parts) -> tuple[EarlierDraft, ...]:
    """The drafts that were set aside and can be read, the newest first."""
    with suppress(GitMissing):
        parts.revisions.refresh()
    return tuple(_earlier(parts))


def _earlier(parts: Parts) -> Iterator[EarlierDraft]:
    for one in parts.drafts.aside.all():
        draft = parts.drafts.set_aside(one.file) if one.name in _OFFERED else None
        with suppress(InvalidDocument, Damaged):
            if draft is not None:
                fuller = one.name == drafting.FULLER
                kept = drafting.restored(parts, draft)
                yield EarlierDraft(one.file, one.at, kept, before_removal=fuller)


def take_back(parts: Parts, file: str) -> None:
    """Go on with a draft that was set aside.

    Raises:
        NotFound: it is not there any more.
    """
    draft = parts.drafts.set_aside(file)
    if draft is None:
        raise NotFound("This draft is not there any more.", "Look at the list again.")
    drafting.restored(parts, draft)
    with parts.drafts.alone():
        parts.drafts.discard(drafting.DRAFT)
        parts.drafts.keep(drafting.DRAFT, draft.data, draft.base, draft.time)
        parts.drafts.aside.let_go_of(file)


def open_copy(parts: Parts, path: Path) -> None:
    """Go on with what a saved copy of these guidelines holds.

    Raises:
        NotFound, InvalidDocument: it is not there, or no copy.
        WrongUse: it is a copy of other guidelines.
    """
    data = _data_of(path)
    guidelines, number = draft_file.read_copy(data)
    parts.revisions.refresh()
    if guidelines.id != parts.guidelines(parts.revisions.count).id:
        raise WrongUse(
            f"This is a copy of other guidelines, “{guidelines.title}”.",
            "Open those first, or import the copy in the library to begin guidelines with it.",
        )
    base = parts.revisions.revision(number)
    commit = base.commit if base is not None else parts.revisions.head
    with parts.drafts.alone():
        parts.drafts.discard(drafting.DRAFT)
        parts.drafts.keep(drafting.DRAFT, data, commit, parts.clock())


def guidelines_of_copy(path: Path) -> Guidelines:
    """What a saved copy holds.

    Raises:
        NotFound, InvalidDocument: it is not there, or no copy.
    """
    return draft_file.read_copy(_data_of(path))[0]


def _data_of(path: Path) -> bytes:
    try:
        data = read_if_there(path, limit=_LARGEST_COPY)
    except TooLarge as error:
        sentence = f"“{path.name}” is too large to be a saved copy."
        raise TooLarge(sentence, "Choose another file.") from error
    if data is None:
        raise NotFound(f"There is no file “{path}”.", "Check the name and the folder.")
    return data
