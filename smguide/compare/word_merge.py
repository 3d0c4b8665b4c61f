"""Three-way merge of one text, word by word (diff.md, "Three-way merge").

Both sides are compared with what they began from. A change of one side stands; two changes that
overlap or touch without an unchanged word between them are a question, never a guess. Laws, tested:
``merge(b, x, b)`` and ``merge(b, x, x)`` are ``x``; which side is mine does not matter; every word
that a side added is in the result or in a question; what one side deletes while the other changes
it is a question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from smguide.compare.gaps import same_gap, split_gap
from smguide.compare.hunks import Hunk, Side, readable
from smguide.compare.tokens import pieces, sentences
from smguide.compare.words import differences

_MAX_CELLS = 200_000_000
_LONG = 4000


class Source(StrEnum):
    """Where a stretch of the result comes from; *both* wrote the same, *asked* is a question."""

    BASE = "base"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the merged text; where it is asked about, the three texts that stand there."""

    source: Source
    base: str
    mine: str
    theirs: str

    @property
    def is_asked(self) -> bool:
        """Whether a person has to say what stands here."""
        return self.source is Source.ASKED

    @property
    def text(self) -> str:
        """What stands here; of a question their words, until somebody has answered."""
        if self.source is Source.BASE:
            return self.base
        return self.mine if self.source in (Source.MINE, Source.BOTH) else self.theirs

    @property
    def together(self) -> str:
        """Both answers to a question, mine first, with a blank between them."""
        gap = "" if not self.mine or self.mine[-1].isspace() or self.theirs[:1].isspace() else " "
        return f"{self.mine}{gap}{self.theirs}"


@dataclass(frozen=True, slots=True)
class WordMerge:
    """The stretches of a merged text, in order."""

    stretches: tuple[Stretch, ...]

    @property
    def questions(self) -> tuple[Stretch, ...]:
        """What a person has to decide."""
        return tuple(stretch for stretch in self.stretches if stretch.is_asked)

    @property
    def text(self) -> str:
        """The result; where there are questions, with their words there."""
        return "".join(stretch.text for stretch in self.stretches)

    def resolved(self, answers: Sequence[str | None]) -> str:
        """The result with an answer to each question, in order; None leaves their words."""
        left = iter(answers)
        return "".join(
            stretch.text if answer is None else answer
            for stretch in self.stretches
            for answer in (next(left, None) if stretch.is_asked else None,)
        )

    def around(self, question: Stretch, letters: int) -> tuple[str, str]:
        """Some words of the result before and after a question."""
        at = next(i for i, stretch in enumerate(self.stretches) if stretch is question)
        before = "".join(stretch.text for stretch in self.stretches[:at])
        after = "".join(stretch.text for stretch in self.stretches[at + 1 :])
        return before[-letters:], after[:letters]

    @property
    def shared_sentences(self) -> tuple[str, ...]:
        """The sentences of the result that both sides changed without overlapping: to be read."""
        found: list[str] = []
        start = 0
        for sentence in sentences(self.text):
            end = start + len(sentence)
            if {Source.MINE, Source.THEIRS} <= set(self._sources(start, end)):
                found.append(sentence.strip())
            start = end
        return tuple(found)

    def _sources(self, start: int, end: int) -> Iterator[Source]:
        """Who changed something between two places of the result; a deletion stands between."""
        at = 0
        for stretch in self.stretches:
            stop = at + len(stretch.text)
            if (at < end and stop > start) or start < at == stop < end:
                yield stretch.source
            at = stop


def merge_words(base: str, mine: str, theirs: str) -> WordMerge:
    """What both sides made of a text, put together.

    A text that is too long to be compared word by word is compared by its lines.
    """
    if mine in (base, theirs) or theirs == base:
        return _of_one_side(base, mine, theirs)
    split = _words_of if _is_short(base, mine, theirs) else _lines_of
    units = split(base)
    sides = (_edits(units, split(mine)), _edits(units, split(theirs)))
    return WordMerge(tuple(_joined(_stretches(units, *sides))))


def _of_one_side(base: str, mine: str, theirs: str) -> WordMerge:
    """At most one side changed anything, or both wrote the same."""
    if mine == theirs:
        source = Source.BASE if mine == base else Source.BOTH
    else:
        source = Source.THEIRS if mine == base else Source.MINE
    whole = Stretch(source, base, mine, theirs)
    return WordMerge((whole,) if base or mine or theirs else ())


# A text as units: words and the blanks after them by turns, so that blanks merge as words do.


def _words_of(text: str) -> list[str]:
    return [part for piece in pieces(text) for part in split_gap(piece)]


def _lines_of(text: str) -> list[str]:
    return [part for line in text.splitlines(keepends=True) for part in (line, "")]


def _is_short(*texts: str) -> bool:
    if max(map(len, texts)) <= _LONG:
        return True
    counts = [len(pieces(text)) for text in texts]
    return max(counts[0] * counts[1], counts[0] * counts[2]) <= _MAX_CELLS


@dataclass(frozen=True, slots=True)
class _Edit:
    """Units ``start:end`` of the base read ``text`` on one side; ``words`` are those in it."""

    start: int
    end: int
    text: str
    words: tuple[str, ...]


def _edits(base: list[str], side: list[str]) -> list[_Edit]:
    """What one side changed; a gap that differs after a word that stayed is a change, too."""
    found: list[_Edit] = []
    i = j = 0
    for hunk in (*_hunks(base, side), None):
        stop = hunk.i1 if hunk else len(base) // 2
        for word in range(i, stop):
            other = j + word - i
            if base[2 * word + 1] != side[2 * other + 1]:
                _add(found, _edit(side, (2 * word + 1, 2 * word + 2), 2 * other + 1, 2 * other + 2))
        if hunk:
            _add(found, _edit(side, (2 * hunk.i1, 2 * hunk.i2), 2 * hunk.j1, 2 * hunk.j2))
            i, j = hunk.i2, hunk.j2
    return found


def _hunks(base: list[str], side: list[str]) -> list[Hunk]:
    """Where the words differ, without stray equal ones between two changes."""
    old, new = _side(base), _side(side)
    return readable(old, new, differences(old.cores, new.cores))


def _side(units: list[str]) -> Side:
    words = units[::2]
    return Side([word + gap for word, gap in zip(words, units[1::2], strict=True)], words)


def _edit(side: list[str], place: tuple[int, int], start: int, end: int) -> _Edit:
    words = tuple(side[n] for n in range(start, end) if n % 2 == 0)
    return _Edit(*place, "".join(side[start:end]), words)


def _add(found: list[_Edit], edit: _Edit) -> None:
    """Edits of one side that lie end to end are one."""
    if found and found[-1].end == edit.start:
        last = found.pop()
        edit = _Edit(last.start, edit.end, last.text + edit.text, last.words + edit.words)
    found.append(edit)


def _stretches(base: list[str], mine: list[_Edit], theirs: list[_Edit]) -> Iterator[Stretch]:
    at = 0
    for place in _places(base, mine, theirs):
        yield _unchanged(base, at, place.start)
        yield _decided(base, place)
        at = place.end
    yield _unchanged(base, at, len(base))


def _unchanged(base: list[str], start: int, end: int) -> Stretch:
    text = "".join(base[start:end])
    return Stretch(Source.BASE, text, text, text)


@dataclass(slots=True)
class _Place:
    """A part of the base that one side changed, or both did."""

    start: int
    end: int
    ours: list[_Edit] = field(default_factory=list)
    others: list[_Edit] = field(default_factory=list)

    def take(self, edit: _Edit, *, is_mine: bool) -> None:
        (self.ours if is_mine else self.others).append(edit)
        self.end = max(self.end, edit.end)


def _places(base: list[str], mine: list[_Edit], theirs: list[_Edit]) -> Iterator[_Place]:
    """The edits of both sides, those that overlap or touch together."""
    tagged = [(edit, True) for edit in mine] + [(edit, False) for edit in theirs]
    place: _Place | None = None
    for edit, is_mine in sorted(tagged, key=lambda one: (one[0].start, one[0].end)):
        if place is not None and _apart(base, place.end, edit.start):
            yield place
            place = None
        place = place or _Place(edit.start, edit.end)
        place.take(edit, is_mine=is_mine)
    if place is not None:
        yield place


def _apart(base: list[str], end: int, start: int) -> bool:
    """Whether an unchanged word or mark stands between two edits, not just blanks."""
    return any(n % 2 == 0 and base[n] for n in range(end, start))


def _decided(base: list[str], place: _Place) -> Stretch:
    """What stands where one side or both changed something."""
    was = base[place.start : place.end]
    mine, theirs = _Reading(base, place, place.ours), _Reading(base, place, place.others)
    texts = ("".join(was), mine.text, theirs.text)
    if not place.ours or not place.others:
        return Stretch(Source.MINE if place.ours else Source.THEIRS, *texts)
    if mine.text == theirs.text:
        return Stretch(Source.BOTH, *texts)
    words = any(base[n] for n in range(place.start, place.end) if n % 2 == 0)
    return Stretch(_source(mine, theirs, added=not words), *texts)


def _source(mine: _Reading, theirs: _Reading, *, added: bool) -> Source:
    """A side that only laid the text out otherwise yields; so does the shorter of two additions."""
    if mine.is_reflow != theirs.is_reflow:
        return Source.THEIRS if mine.is_reflow else Source.MINE
    if mine.is_reflow or (added and mine.words == theirs.words):
        return Source.MINE if mine.text > theirs.text else Source.THEIRS
    if added and _holds(mine.words, theirs.words):
        return Source.MINE
    return Source.THEIRS if added and _holds(theirs.words, mine.words) else Source.ASKED


class _Reading:
    """How one side reads a place of the base."""

    __slots__ = ("is_reflow", "text", "words")

    def __init__(self, base: list[str], place: _Place, edits: list[_Edit]) -> None:
        self.text = "".join(_read(base, place, edits))
        self.words = tuple(part for edit in edits for part in edit.words)
        self.is_reflow = bool(edits) and all(map(_only_blanks_of(base), edits))


def _read(base: list[str], place: _Place, edits: list[_Edit]) -> Iterator[str]:
    at = place.start
    for edit in edits:
        yield from base[at : edit.start]
        yield edit.text
        at = edit.end
    yield from base[at : place.end]


def _only_blanks_of(base: list[str]) -> Callable[[_Edit], bool]:
    """Whether an edit puts other blanks where blanks were, and they mean the same."""

    def is_so(edit: _Edit) -> bool:
        one_gap = edit.end - edit.start == 1 and edit.start % 2 == 1 and not edit.words
        following = "".join(base[edit.end : edit.end + 1])
        return one_gap and same_gap(base[edit.start], edit.text, (following, following))

    return is_so


def _holds(longer: tuple[str, ...], shorter: tuple[str, ...]) -> bool:
    """Whether one run of words stands within the other."""
    size = len(shorter)
    if not size:
        return False
    return any(longer[n : n + size] == shorter for n in range(len(longer) - size + 1))


def _joined(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Those without any text on any side left out."""
    return (one for one in stretches if one.base or one.mine or one.theirs)
