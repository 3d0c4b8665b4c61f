"""Who is behind each revision: two or four bytes a revision, however long the line."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence

from smguide.errors import SmguideError
from smguide.review import sshsig
from smguide.review.revisions import Authorship
from smguide.store.commits import Revision, split_signature
from smguide.store.line import Line
from smguide.workspace.all_cores import on_all_cores

_GIT = "git"
_AT_ONCE = 1000


class Authorships:
    """Found out when first asked for, in batches, and kept by number."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self.forget()

    def forget(self) -> None:
        """Know nothing any more."""
        self.authors: list[Authorship] = []
        self.behind = array("I")
        self._places: dict[Authorship, int] = {}

    def take_over(self, authors: Iterable[Authorship], behind: array[int]) -> None:
        """Begin with what was found out before.

        Raises:
            IndexError: an entry names an author that is not there; nothing is known then.
        """
        self.forget()
        known = tuple(authors)
        if max(behind, default=0) > len(known):
            raise IndexError("an author is missing")
        for one in known:
            self._place(one)
        self.behind.extend(behind)

    def stretch(self, first: int, last: int) -> list[Authorship | None]:
        """Those of the revisions from one number to another; None where there is none."""
        there = range(max(first, 1), min(last, len(self._line)) + 1)
        self._find_out(there)
        known = [self.authors[place - 1] for place in self.behind[there.start - 1 : there.stop - 1]]
        before, after = there.start - first, last + 1 - max(there.stop, there.start)
        return [None] * before + known + [None] * after

    def _find_out(self, numbers: range) -> None:
        self.behind.extend([0] * (numbers.stop - 1 - len(self.behind)))
        missing = [number for number in numbers if not self.behind[number - 1]]
        for start in range(0, len(missing), _AT_ONCE):
            for number, found in self._read(missing[start : start + _AT_ONCE]):
                self.behind[number - 1] = self._place(found)

    def _read(self, numbers: Sequence[int]) -> Iterator[tuple[int, Authorship]]:
        stored = self._line.with_bytes(numbers)
        signers = on_all_cores(_signer, [raw for _revision, raw in stored])
        for (revision, _raw), signer in zip(stored, signers, strict=True):
            yield (
                revision.number,
                Authorship(
                    author_email=revision.author.email,
                    committer_email=revision.committer.email,
                    co_authors=_co_authors(revision),
                    signer=signer,
                ),
            )

    def _place(self, author: Authorship) -> int:
        if author not in self._places:
            self.authors.append(author)
            self._places[author] = len(self.authors)
        return self._places[author]


def _signer(raw: bytes) -> str | None:
    payload, armored = split_signature(raw)
    if not armored:
        return None
    try:
        return sshsig.verify(armored, payload, _GIT).fingerprint
    except SmguideError:
        return None


def _co_authors(revision: Revision) -> tuple[str, ...]:
    """The addresses in “Co-authored-by: Name <address>” trailers."""
    lines = (value for key, value in revision.trailers if key.lower() == "co-authored-by")
    return tuple(line.rpartition("<")[2].rstrip("> ") for line in lines if "<" in line)
