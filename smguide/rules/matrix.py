"""The picture of the rules: every kind of post on every channel, each with its answer in a word.

The answers are those of :func:`decide_by` for an everyday post (domain.md D.2), so the picture can
say nothing that asking about one post would not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from smguide.model.guidelines import Guidelines
from smguide.model.record import EMPTY, Value
from smguide.model.registers import Entry, Registers
from smguide.rules.book import Book, read_book
from smguide.rules.conditions import Facts
from smguide.rules.decide import answer_by, decide_by
from smguide.rules.decision import Answer, Outcome, Post, burden
from smguide.rules.known_facts import reaches, usual_facts
from smguide.rules.workflow import Stage

Place = tuple[str, str]
"""A kind of post and a channel, by their ids."""

NO_FACTS: Facts = MappingProxyType({})

_WORDS: Mapping[Outcome, tuple[str, str]] = {
    Outcome.FREE: ("free", "F"),
    Outcome.INFORM: ("told", "T"),
    Outcome.HOLD: ("waits", "W"),
    Outcome.FORBIDDEN: ("not here", "N"),
}
_UNLISTED = Answer(Outcome.HOLD)
"""What is asked of a post whose kind or channel is not listed: it waits."""


@dataclass(frozen=True, slots=True)
class Asked:
    """For whom a matrix is made: one person, or anybody at a level; and in which phase.

    Empty where it is as the guidelines say: the person's own level, the present phase; anybody
    without a level stands on the first.
    """

    person: str = ""
    level: str = ""
    phase: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One answer: as a word, as a letter that needs no colour, and as a whole sentence."""

    post_type: str
    channel: str
    answer: Answer
    word: str
    letter: str
    sentence: str

    @property
    def outcome(self) -> Outcome:
        """The answer in one word."""
        return self.answer.outcome


@dataclass(frozen=True, slots=True)
class Matrix:
    """Kinds of post (rows) × channels (columns), as id and name; a cell for each pair."""

    asked: Asked
    at: datetime
    post_types: tuple[tuple[str, str], ...]
    channels: tuple[tuple[str, str], ...]
    cells: Mapping[Place, Cell]


class Change(StrEnum):
    """What became of a cell; *other* is as strict as before, but not the same."""

    SAME = "same"
    FREER = "freer"
    STRICTER = "stricter"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CellChange:
    """A cell before and after; None where its kind of post or channel is not listed."""

    before: Cell | None
    after: Cell | None
    change: Change


@dataclass(frozen=True, slots=True)
class MatrixDiff:
    """Two matrices on each other: the rows and columns of the new, then what only the old has."""

    old: Matrix
    new: Matrix
    post_types: tuple[tuple[str, str], ...]
    channels: tuple[tuple[str, str], ...]
    cells: Mapping[Place, CellChange]


def matrix(guidelines: Guidelines, asked: Asked, at: datetime, facts: Facts = NO_FACTS) -> Matrix:
    """The matrix at a moment; ``facts`` are known besides those of an everyday post."""
    return matrix_by(read_book(guidelines, at), asked, facts)


def matrix_by(book: Book, asked: Asked, facts: Facts = NO_FACTS) -> Matrix:
    """The same, by a book that was read before."""
    post_types = tuple(book.names.names("post-type").items())
    channels = tuple(book.names.names("channel").items())
    read = book_for(book, asked)
    cells = {place: cell_at(read, asked, place, facts) for place in places_of(book)}
    return Matrix(asked, book.at, post_types, channels, MappingProxyType(cells))


def cell_at(book: Book, asked: Asked, place: Place, facts: Facts) -> Cell:
    """One cell, by a book that has the person and the phase asked for."""
    found = decide_by(book, *_question(book, asked, place, facts))
    word, letter = in_short(found.answer)
    return Cell(*place, found.answer, word, letter, found.sentence)


def answers_by(
    book: Book, asked: Asked, places: Iterable[Place], facts: Facts = NO_FACTS
) -> dict[Place, Answer]:
    """Only the answers of some cells, which are found sooner than their words."""
    read = book_for(book, asked)
    return {place: answer_by(read, *_question(read, asked, place, facts)) for place in places}


def places_of(book: Book) -> list[Place]:
    """Every kind of post on every channel."""
    channels = book.names.names("channel")
    return [(kind, channel) for kind in book.names.names("post-type") for channel in channels]


def _question(book: Book, asked: Asked, place: Place, facts: Facts) -> tuple[Post, Facts]:
    """The post of a place, and what is known about an everyday one."""
    post = Post(asked.person, place[1], place[0])
    level: dict[str, Value] = {}
    if wanted := asked.level or _first_level(book, asked):
        level["author.level"] = _level_there(book, wanted, post)
    return post, {**usual_facts(book, place[0]), **level, **facts}


def in_short(answer: Answer) -> tuple[str, str]:
    """An answer as a word and as a letter or a number: “2 agree”, “2”."""
    if answer.outcome is not Outcome.APPROVE:
        return _WORDS[answer.outcome]
    number = burden(answer)[1]
    return ("1 agrees" if number == 1 else f"{number} agree"), str(number)


def matrix_diff(old: Matrix, new: Matrix) -> MatrixDiff:
    """What changed from one matrix to the other, cell by cell.

    What one of them does not list waits there, as :func:`decide_by` answers about it.
    """
    post_types = _united(new.post_types, old.post_types)
    channels = _united(new.channels, old.channels)
    places = [(post_type, channel) for post_type, _ in post_types for channel, _ in channels]
    cells = {place: _compared(old.cells.get(place), new.cells.get(place)) for place in places}
    return MatrixDiff(old, new, post_types, channels, MappingProxyType(cells))


def change_between(before: Answer, after: Answer) -> Change:
    """Whether an answer is freer or stricter than another, as :func:`burden` weighs them."""
    if before == after:
        return Change.SAME
    weights = burden(before), burden(after)
    if weights[0] == weights[1]:
        return Change.OTHER
    return Change.FREER if weights[1] < weights[0] else Change.STRICTER


def _compared(before: Cell | None, after: Cell | None) -> CellChange:
    answers = [cell.answer if cell else _UNLISTED for cell in (before, after)]
    return CellChange(before, after, change_between(*answers))


def _united(
    first: tuple[tuple[str, str], ...], second: tuple[tuple[str, str], ...]
) -> tuple[tuple[str, str], ...]:
    listed = dict(first)
    return (*first, *(pair for pair in second if pair[0] not in listed))


def book_for(book: Book, asked: Asked) -> Book:
    """The book as it reads in the phase asked for, and for anybody where nobody is named."""
    in_phase = replace(book, current_phase=asked.phase) if asked.phase else book
    return in_phase if asked.person else replace(in_phase, names=_with_anybody(book.names))


def _with_anybody(names: Registers) -> Registers:
    """The registers with one person more, of whom nothing is known and sentences say “they”."""
    anybody = Entry("", "they", "", (), EMPTY)
    people = {**names.entries.get("person", {}), "": anybody}
    return Registers(MappingProxyType({**names.entries, "person": MappingProxyType(people)}))


def _first_level(book: Book, asked: Asked) -> str:
    """Everybody begins at the first level, and so does somebody of whom nothing is known."""
    return "" if asked.person else next((one.id for one in book.levels), "")


def _level_there(book: Book, level: str, post: Post) -> str:
    """A level that does not reach this channel or kind of post counts as the one below."""
    lower = [one.id for one in _levels_up_to(book, level) if reaches(one, post)]
    return lower[-1] if lower else next((one.id for one in book.levels), level)


def _levels_up_to(book: Book, level: str) -> Iterator[Stage]:
    for one in book.levels:
        yield one
        if one.id == level:
            return
