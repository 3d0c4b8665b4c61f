"""The revisions in the store as review sees them (:class:`smguide.review.revisions.Revisions`)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from smguide.errors import InvalidDocument, SmguideError
from smguide.interchange.markdown_out import RENDERERS, render_readable
from smguide.model.canonical import parse_record
from smguide.model.codec import READABLE, load
from smguide.review import sshsig
from smguide.review.content import digest_of
from smguide.review.replay import alarm
from smguide.review.revisions import Authorship, RevisionFacts, SectionFacts
from smguide.store.line import Line
from smguide.store.recent import Recent
from smguide.store.repository import Repository, Revision

RENDERED_BY = "Renderer"
"""The trailer that says which renderer made the readable text of a revision."""

_GIT = "git"
_SECTIONS = "sections/"
_KEPT = 512
_KEPT_FILES = 8192


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
        self._behind: dict[int, Authorship] = {}
        self._known: dict[Authorship, Authorship] = {}
        self._readable: dict[str, bool] = {}

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

    def authorship(self, number: int) -> Authorship | None:
        """Who is behind the revision of that number; kept, as few people save many revisions."""
        revision = None if number in self._behind else self.revision(number)
        if revision is not None:
            found = self._authorship(revision)
            self._behind[number] = self._known.setdefault(found, found)
        return self._behind.get(number)

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
            self._readable[revision.commit] = _is_rendered(files, renderer)
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

    def _authorship(self, revision: Revision) -> Authorship:
        return Authorship(
            author_email=revision.author.email,
            committer_email=revision.committer.email,
            co_authors=_co_authors(revision),
            signer=self._signer(revision),
        )

    def _signer(self, revision: Revision) -> str | None:
        payload, armored = self._repository.commit_payload(revision.commit)
        if not armored:
            return None
        try:
            return sshsig.verify(armored, payload, _GIT).fingerprint
        except SmguideError:
            return None


def _is_rendered(files: dict[str, bytes], renderer: str) -> bool:
    try:
        return render_readable(load(files), renderer) == files.get(READABLE)
    except InvalidDocument:
        return False


def _co_authors(revision: Revision) -> tuple[str, ...]:
    """The addresses in “Co-authored-by: Name <address>” trailers."""
    lines = (value for key, value in revision.trailers if key.lower() == "co-authored-by")
    return tuple(line.rpartition("<")[2].rstrip("> ") for line in lines if "<" in line)


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
