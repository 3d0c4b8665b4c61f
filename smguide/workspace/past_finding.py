"""Which revisions fit a filter: each part of it narrows the numbers down."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import groupby
from operator import itemgetter

from smguide.model.searching import Term, read_words, says
from smguide.review.ledger import Ledger
from smguide.review.team import same_address
from smguide.store.side_index import SideIndex
from smguide.store.side_pieces import Stretch
from smguide.workspace.past_rows import Standings, person_of
from smguide.workspace.past_values import HistoryFilter

Narrowed = Callable[[], set[int]]

_STANDING = sys.maxsize
_MIDDLE = 1970
_QUOTES = ' \t\n"“”„«»'
"""Somebody begins to type a phrase."""


def fitting(
    wanted: HistoryFilter, index: SideIndex, standings: Standings, count: int
) -> Sequence[int]:
    """The numbers of the revisions that fit, the newest first; ``count`` is the newest."""
    numbers: Sequence[int] = range(count, 0, -1)
    for narrowed in _parts_of(wanted, index, standings.ledger):
        kept = narrowed()
        numbers = [number for number in numbers if number in kept]
    if wanted.state is not None:
        numbers = [number for number in numbers if standings.state(number) is wanted.state]
    return numbers


def _parts_of(wanted: HistoryFilter, index: SideIndex, ledger: Ledger) -> Iterator[Narrowed]:
    if wanted.editions_only:
        yield lambda: {edition.number for edition in ledger.editions}
    if wanted.section:
        yield lambda: index.touching(wanted.section)
    if wanted.clause:
        yield lambda: turns(index.story(wanted.clause))
    if wanted.person:
        yield lambda: index.written_by(addresses_of(wanted.person, index, ledger))
    if wanted.first or wanted.last:
        yield lambda: index.between(*_moments(wanted.first, wanted.last))
    terms = read_words(wanted.words)
    if wanted.words.strip(_QUOTES):
        yield lambda: saying(terms, index, ledger) if terms else set()


def addresses_of(person: str, index: SideIndex, ledger: Ledger) -> list[str]:
    """The addresses, as they were written, under which somebody saved."""
    written = (address for address, *_ in index.authors())
    return [one for one in written if (person_of(ledger, one) or same_address(one)) == person]


def saying(terms: tuple[Term, ...], index: SideIndex, ledger: Ledger) -> set[int]:
    """The revisions that say it themselves, brought or removed it, or were commented on so."""
    return index.saying(terms) | came_or_went(index.standing(terms)) | _remarked(terms, ledger)


def came_or_went(standing: Iterable[tuple[str, int, int]]) -> set[int]:
    """Where words came into a text or went out of it.

    Args:
        standing: unit, first and last number (0: still there) of each text that holds the words,
            by unit and first number. One text that follows on another of the same unit changed
            something else.
    """
    found: set[int] = set()
    for _unit, stretches in groupby(standing, key=itemgetter(0)):
        found.update(_edges(stretches))
    return found


def _edges(stretches: Iterable[tuple[str, int, int]]) -> Iterator[int]:
    """The first number of every run without a gap, and the first after it."""
    end = -1
    for _unit, first, last in stretches:
        if first > end + 1:
            if end > 0:
                yield end + 1
            yield first
        end = max(end, last or _STANDING)
    if end < _STANDING:
        yield end + 1


def turns(story: Iterable[Stretch]) -> set[int]:
    """The revisions that changed a clause in any way."""
    return {one.first for one in story} | {one.last + 1 for one in story if one.last}


def _remarked(terms: tuple[Term, ...], ledger: Ledger) -> set[int]:
    return {
        remark.comment.revision.number
        for remark in ledger.comments.values()
        if not remark.withdrawn and says(remark.comment.text, terms)
    }


def _moments(first: date | None, last: date | None) -> tuple[float, float]:
    """From the beginning of the one day to the end of the other, where this computer is."""
    beginning = _midnight(first, 0) if first else -math.inf
    return beginning, _midnight(last, 1) if last else math.inf


def _midnight(day: date, later: int) -> float:
    """Seconds since 1970 of so many days later; a day beyond all clocks is without end."""
    try:
        return datetime.combine(day + timedelta(days=later), time()).astimezone().timestamp()
    except (OverflowError, ValueError, OSError):
        return math.inf if day.year > _MIDDLE else -math.inf
