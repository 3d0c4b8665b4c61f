"""The revisions in the store as review sees them (:class:`smguide.review.revisions.Revisions`)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import NamedTuple

from smguide.errors import InvalidDocument, SmguideError
from smguide.interchange.markdown_out import RENDERERS, render_readable
from smguide.model.canonical import parse_record
from smguide.model.codec import READABLE, load
from smguide.model.file_memory import FileMemory
from smguide.review.content import digest_of
from smguide.review.replay import alarm
from smguide.review.revisions import Authorship, RevisionFacts, SectionFacts
from smguide.store.line import Line
from smguide.store.recent import Recent
from smguide.store.repository import Repository, Revision
from smguide.workspace.authorships import Authorships
from smguide.workspace.checked import Checked

RENDERED_BY = "Renderer"
"""The trailer that says which renderer made the readable text of a revision."""

_SECTIONS = "sections/"
_KEPT = 512
_KEPT_FILES = 8192
_PREPARED_AT_ONCE = 50


class _Digested(NamedTuple):
    """What is told of a file without reading it again; ``kind`` is None where it is no section."""

    digest: str
    kind: str | None


class StoredRevisions:
    """All revisions, numbered from 1; what a revision says and holds is read when asked for."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self.line = Line(repository)
        self._facts: Recent[str, RevisionFacts] = Recent(_KEPT, lambda _: 1)
        self._files: Recent[str, _Digested] = Recent(_KEPT_FILES, lambda _: 1)
        self._digests: Recent[str, str] = Recent(_KEPT_FILES, lambda _: 1)
        self._authorships = Authorships(self.line)
        self._contents: dict[int, str] = {}
        self._readable: dict[str, bool] = {}
        self._memory = FileMemory()

    def refresh(self) -> None:
        """Take in what was saved since the last look.

        Raises:
            Alarm: what was known before is no longer the beginning of the line (git.md 2.2 step 6).
        """
        # A revision names the one before it: the newest known one vouches for all before it.
        if not self.line.refresh():
            raise alarm(f"Revision {self.count} is no longer in the history.")

    @property
    def head(self) -> str | None:
        """The newest revision's name in the store."""
        return self.line.head

    @property
    def count(self) -> int:
        """How many revisions there are."""
        return len(self.line)

    def several(self, numbers: Sequence[int]) -> Iterator[Revision]:
        """The revisions of these numbers, all of which must be there, in that order."""
        return self.line.several(numbers)

    def revision(self, number: int) -> Revision | None:
        """The revision of that number."""
        return self.line.revision(number)

    def number_of(self, oid: str) -> int:
        """The number of the revision with that name in the store; 0 where it is not on the line."""
        return self.line.number_of(oid)

    def by_number(self, number: int) -> RevisionFacts | None:
        """What review needs to know of the revision of that number."""
        revision = self.revision(number)
        if revision is None:
            return None
        known = self._facts.get(revision.commit)
        if known is None:
            known = self._read(revision)
            self._facts.put(revision.commit, known)
        return known

    def content(self, number: int) -> str:
        """The digest of what the revision of that number holds; empty where there is none."""
        if number not in self._contents:
            facts = self.by_number(number)
            if facts is None:
                return ""
            self._contents[number] = facts.content
        return self._contents[number]

    def prepare(self, numbers: Iterable[int]) -> None:
        """Find out :meth:`content` and :meth:`authorships` of many revisions in few questions.

        What cannot be found out so is found out, and complained of, when it is asked for.
        """
        there = [n for n in sorted(numbers) if 0 < n <= self.count and n not in self._contents]
        with suppress(SmguideError):
            if there:
                self.authorships(there[0], there[-1])
            for start in range(0, len(there), _PREPARED_AT_ONCE):
                self._prepare(there[start : start + _PREPARED_AT_ONCE])

    def _prepare(self, numbers: Sequence[int]) -> None:
        commits = [self.line.id_of(number) for number in numbers]
        ids = self._repository.plumbing.reader.file_ids_of(commits)
        paths = {blob: path for files in ids.values() for path, blob in files.items()}
        digests = {blob: known for blob in paths if (known := self._digests.get(blob))}
        new = {blob: path for blob, path in paths.items() if blob not in digests}
        for blob, data in self._repository.plumbing.reader.blobs(new).items():
            digests[blob] = hashlib.sha256(data).hexdigest()
            self._digests.put(blob, digests[blob])
        for number, commit in zip(numbers, commits, strict=True):
            self._contents[number] = digest_of(
                {path: digests[blob] for path, blob in ids[commit].items()}
            )

    def authorships(self, first: int, last: int) -> list[Authorship | None]:
        """Who is behind each revision from one number to another."""
        return self._authorships.stretch(first, last)

    def recall(self, checked: Checked) -> None:
        """Begin with what this computer found out about the same line before."""
        same = 0 < checked.number <= self.count
        if same and self.line.id_of(checked.number) == checked.main:
            with suppress(IndexError):
                self._authorships.take_over(checked.authors, checked.behind)
                self._contents = dict(checked.contents)

    def checked(self) -> Checked:
        """What was found out so far, to be recalled another time."""
        behind = self._authorships.behind
        main = self.line.id_of(len(behind)) if behind else ""
        contents = {number: one for number, one in self._contents.items() if number <= len(behind)}
        authors = tuple(self._authorships.authors)
        return Checked(len(behind), main, authors, behind, contents)

    def doubt(self) -> None:
        """Forget all that was found out; everything is read and checked again."""
        self._authorships.forget()
        self._contents.clear()
        self._readable.clear()
        self._memory = FileMemory()
        self._facts = Recent(_KEPT, lambda _: 1)
        self._files = Recent(_KEPT_FILES, lambda _: 1)
        self._digests = Recent(_KEPT_FILES, lambda _: 1)

    def readable_is_true(self, number: int) -> bool | None:
        """Whether the readable text of a revision says what its sections say, to the byte.

        None where it was made by a renderer that this program does not know
        (:data:`smguide.interchange.markdown_out.RENDERERS`) and nobody here can tell. A revision
        that does not say by which is taken to be by the first: leaving it out hides nothing.
        Never asked by the replay: what counts must not depend on the version of a program.
        """
        revision = self.revision(number)
        renderer = dict(revision.trailers).get(RENDERED_BY, "1") if revision else ""
        if revision is None or renderer not in RENDERERS:
            return None
        if revision.commit not in self._readable:
            files = self._repository.read(revision.commit)
            self._readable[revision.commit] = _is_rendered(files, renderer, self._memory)
        return self._readable[revision.commit]

    def readable_doubt(self, number: int) -> str:
        """Why nobody should rely on the readable text of a revision; empty where they may."""
        if self.revision(number) is None or self.readable_is_true(number):
            return ""
        if self.readable_is_true(number) is None:
            return (
                f"Revision {number} was saved by another version of smguide, so its readable text "
                "cannot be checked."
            )
        return f"The readable text of revision {number} does not say what its sections say."

    def _read(self, revision: Revision) -> RevisionFacts:
        files = self._digested(revision.commit)
        digests = {path: digested.digest for path, digested in files.items()}
        return RevisionFacts(
            number=revision.number,
            commit=revision.commit,
            content=digest_of(digests),
            sections=_sections(files),
        )

    def _digested(self, commit: str) -> dict[str, _Digested]:
        """Every file; one that other revisions have as well is read and digested once."""
        ids = self._repository.file_ids(commit)
        known = {path: self._files.get(blob) for path, blob in ids.items()}
        if None in known.values():
            for path, data in self._repository.read(commit).items():
                known[path] = known[path] or _digest(data)
        for path, digested in known.items():
            if digested is not None:
                self._files.put(ids[path], digested)
        return {path: digested for path, digested in known.items() if digested is not None}


def _is_rendered(files: dict[str, bytes], renderer: str, memory: FileMemory) -> bool:
    try:
        return render_readable(load(files, memory), renderer) == files.get(READABLE)
    except InvalidDocument:
        return False


def _digest(data: bytes) -> _Digested:
    digest = hashlib.sha256(data).hexdigest()
    try:
        return _Digested(digest, parse_record(data).text("kind"))
    except InvalidDocument:
        return _Digested(digest, None)


def _sections(files: Mapping[str, _Digested]) -> dict[str, SectionFacts] | None:
    found: dict[str, SectionFacts] = {}
    for path, file in files.items():
        if path.startswith(_SECTIONS):
            if file.kind is None:
                return None
            name = path.removeprefix(_SECTIONS).removesuffix(".json")
            found[name] = SectionFacts(file.kind, digest_of({path: file.digest}))
    return found
