"""The catalogue of section kinds: chapters to leaf through, and a search that ranks."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from smguide.model.kinds import SectionKind

CHAPTERS: Final = (
    ("why", 20),
    ("people", 27),
    ("channels", 40),
    ("content", 50),
    ("approval", 60),
    ("rules", 80),
    ("running", 130),
    ("upkeep", 0),
)
"""Each chapter, and the usual place in the outline at which the next one begins."""

_ORDER: Final = {chapter: number for number, (chapter, _) in enumerate(CHAPTERS)}
_LAST: Final = CHAPTERS[-1][0]


def chapter_of(kind: SectionKind) -> str:
    """The chapter of a kind: the one it names, else the one of its place in the outline."""
    if kind.chapter in _ORDER:
        return kind.chapter
    return next((chapter for chapter, end in CHAPTERS if kind.order < end), _LAST)


def by_chapter(
    kinds: Iterable[SectionKind],
) -> tuple[tuple[str, tuple[SectionKind, ...]], ...]:
    """The kinds by chapter, chapters without any left out, in outline order within each."""
    placed = sorted(kinds, key=lambda kind: (_ORDER[chapter_of(kind)], kind.order, kind.title))
    return tuple((chapter, tuple(found)) for chapter, found in groupby(placed, key=chapter_of))


def matching(kinds: Iterable[SectionKind], words: str) -> tuple[SectionKind, ...]:
    """The kinds that hold every one of the words; those with them in the title come first.

    Then those that are called so elsewhere, then by description, help and examples.
    """
    wanted = words.casefold().split()
    ranked = ((_rank(kind, wanted), kind) for kind in kinds)
    found = [(rank, kind) for rank, kind in ranked if rank is not None]
    return tuple(kind for _, kind in sorted(found, key=lambda pair: (pair[0], pair[1].order)))


def _rank(kind: SectionKind, wanted: list[str]) -> int | None:
    """How early in what is said of a kind all the words are found; None where they are not."""
    told = ""
    for rank, text in enumerate(_told(kind)):
        told = f"{told} {text.casefold()}"
        if all(word in told for word in wanted):
            return rank
    return None


def _told(kind: SectionKind) -> tuple[str, ...]:
    examples = " ".join(f"{title} {text}" for title, text in kind.examples)
    return (kind.title, " ".join(kind.covers), kind.description, kind.help, examples)
