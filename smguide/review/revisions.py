"""What review needs to know of the revisions in the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class SectionFacts:
    """A section of a revision: its kind and a digest of its file."""

    kind: str
    digest: str


@dataclass(frozen=True, slots=True)
class Authorship:
    """Who is behind a revision: addresses as written, and whose signature on it holds.

    ``signer`` is the fingerprint of the key, or None.
    """

    author_email: str
    committer_email: str = ""
    co_authors: tuple[str, ...] = ()
    signer: str | None = None


@dataclass(frozen=True, slots=True)
class RevisionFacts:
    """A revision as the store knows it.

    ``content`` is :func:`smguide.review.content.content_digest` of its files. ``sections`` (by
    section id) is needed only where the team has rules for sections; None counts as “all of them
    changed”.
    """

    number: int
    commit: str
    content: str
    sections: Mapping[str, SectionFacts] | None = None


class Revisions(Protocol):
    """The one line of revisions, numbered from 1.

    It must be read after the log it is used with, so that it holds all that the log speaks of.
    """

    @property
    def count(self) -> int:
        """The number of the newest revision; 0 where there is none."""
        ...

    def by_number(self, number: int) -> RevisionFacts | None:
        """The revision with that number."""
        ...

    def content(self, number: int) -> str:
        """The digest of what that revision holds; empty where there is none."""
        ...

    def authorships(self, first: int, last: int) -> Sequence[Authorship | None]:
        """Who is behind each revision from one number to another, None where there is none.

        Asked of far more revisions than what they hold. Equal ones should be one object.
        """
        ...

    def number_of(self, oid: str) -> int:
        """The number of the revision with that name in the store; 0 for what is not on the line."""
        ...
