"""What damage has made unreadable, as people know it: which section, in which revisions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from smguide.errors import InvalidDocument, SmguideError
from smguide.model.canonical import parse_record
from smguide.model.codec import READABLE, ROOT, SCENARIOS, WAIVERS
from smguide.review.words import numbered
from smguide.store.eventlog import EventLog
from smguide.store.repository import Repository, Revision

_MOST: Final = 12
_SECTIONS: Final = "sections/"
_FILES: Final[Mapping[str, str]] = {
    ROOT: "The title and the order of the sections",
    READABLE: "The text for other programs",
    WAIVERS: "The list of accepted findings",
    SCENARIOS: "The list of examples",
}


_Files = Mapping[str, bytes | None]


def unreadable(repository: Repository) -> tuple[str, ...]:
    """A sentence for each part of the guidelines or of the record that cannot be read.

    Everything that is stored is read for it, so it is for the case of damage.
    """
    said = (*_of_the_line(repository), *_of_the_record(repository))
    more = len(said) - _MOST
    return (*said[:_MOST], f"And {more} more.") if more > 0 else said


def _of_the_line(repository: Repository) -> Iterator[str]:
    try:
        line = list(repository.revisions(newest_first=False))
    except SmguideError:
        yield "The line of revisions breaks off."
        return
    found = {revision.number: _files(repository, revision) for revision in line}
    whole = [number for number, files in found.items() if files is None]
    if whole:
        yield f"Of {numbered(whole)} nothing can be read."
    sound = [files for files in found.values() if files is not None]
    lost = dict.fromkeys(path for files in sound for path, data in files.items() if data is None)
    for path in lost:
        numbers = [at for at, files in found.items() if files and files.get(path, b"") is None]
        yield f"{_called(path, sound)} cannot be read in {numbered(numbers)}."


def _files(repository: Repository, revision: Revision) -> _Files | None:
    """The files of a revision, None for one that cannot be read; None where none can."""
    try:
        return dict(repository.read(revision.commit))
    except SmguideError:
        pass
    try:
        ids = repository.file_ids(revision.commit)
    except SmguideError:
        return None
    return {path: repository.part(blob) for path, blob in ids.items()}


def _called(path: str, revisions: Sequence[_Files]) -> str:
    """A file as people know it; a section by the title it has where it can be read."""
    if not path.startswith(_SECTIONS):
        return _FILES.get(path, f"“{path}”")
    name = path.removeprefix(_SECTIONS).removesuffix(".json")
    titles = (_title(data) for files in reversed(revisions) if (data := files.get(path)))
    return f"The section “{next(filter(None, titles), name)}”"


def _title(data: bytes) -> str:
    try:
        return parse_record(data).text("title")
    except InvalidDocument:
        return ""


def _of_the_record(repository: Repository) -> Iterator[str]:
    try:
        lost = EventLog(repository).unreadable()
    except SmguideError:
        yield "The record of reviews cannot be followed to its end."
        return
    for position in lost:
        yield f"Entry {position + 1} of the record cannot be read."
