"""Find and replace over whole guidelines: titles, clauses, reasons and the words of facts.

What is searched is what people read, so that bold letters inside a word hide nothing, and what is
replaced keeps the look it had. References, choices and dates are no words and stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import count, groupby

from smguide.model import edits
from smguide.model.fields import fields_of, label_of, walk
from smguide.model.guidelines import Guidelines, Section
from smguide.model.prose import Inlines, read_prose, rewrite
from smguide.model.prose.leaves import leaf_text, leaves, replaced, with_leaves
from smguide.model.record import Path, get_in

_WRITTEN = frozenset({"line", "prose", "tags"})
AROUND = 48
"""Letters shown before and after what was found."""

_ALIKE = {
    "'": "['’‘]",
    "’": "['’]",
    '"': '["“”„]',
    "“": '["“]',
    "”": '["”]',
    "-": "[-\u2010\u2011]",
}
"""Signs that keyboards write in another way than books."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for."""

    words: str
    match_case: bool = False
    whole_words: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Where words stand in a section: its title, a clause or its reason, or a fact.

    ``part`` is title, text, why or fact; ``path`` is that of the fact.
    """

    section: str
    part: str
    clause: str = ""
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One occurrence: its spot, the leaf and the letters there, and what stands around it."""

    spot: Spot
    leaf: int
    start: int
    end: int
    before: str
    found: str
    after: str


def find(guidelines: Guidelines, query: Query) -> tuple[Hit, ...]:
    """Every occurrence in reading order; none for no words."""
    if not query.words.strip():
        return ()
    pattern = _pattern(query)
    return tuple(hit for section in guidelines.sections for hit in _in_section(section, pattern))


def replace_hits(guidelines: Guidelines, hits: tuple[Hit, ...], words: str) -> Guidelines:
    """The guidelines with ``words`` in place of these hits of :func:`find`.

    A hit whose letters are no longer there is passed over, and so is a locked clause.
    """
    for spot, found in groupby(hits, key=_spot_of):
        guidelines = _PARTS[spot.part](guidelines, spot, tuple(found), words)
    return guidelines


def is_locked(guidelines: Guidelines, hit: Hit) -> bool:
    """Whether the words of a hit stand in a locked clause, where nothing is replaced."""
    spot = hit.spot
    locked = spot.part == "text" and guidelines.section(spot.section).clause(spot.clause).locked
    return bool(locked)


def place_in_words(section: Section, spot: Spot) -> str:
    """What people call the place of a hit: “Disclosure”, “Channels › LinkedIn › Purpose”."""
    if spot.part == "fact":
        return f"{section.title} › {label_of(section.kind, spot.path, section.facts)}"
    return section.title


def _spot_of(hit: Hit) -> Spot:
    return hit.spot


@lru_cache(maxsize=32)
def _pattern(query: Query) -> re.Pattern[str]:
    words = query.words.strip()
    body = r"\s+".join("".join(map(_sign, word)) for word in words.split())
    if query.whole_words:
        body = rf"(?<!\w){body}(?!\w)"
    return re.compile(body, 0 if query.match_case else re.IGNORECASE)


def _sign(sign: str) -> str:
    return _ALIKE.get(sign) or re.escape(sign)


def _in_section(section: Section, pattern: re.Pattern[str]) -> Iterator[Hit]:
    yield from _in_text(Spot(section.id, "title"), section.title, pattern)
    for clause in section.clauses:
        spot = Spot(section.id, "text", clause.id)
        for number, text in enumerate(_texts(clause.text)):
            yield from _in_text(spot, text, pattern, number)
        yield from _in_text(Spot(section.id, "why", clause.id), clause.why, pattern)
    for path, text in _written(section):
        yield from _in_text(Spot(section.id, "fact", path=path), text, pattern)


@lru_cache(maxsize=4096)
def _texts(text: str) -> tuple[str, ...]:
    return tuple(map(leaf_text, leaves(read_prose(text))))


def _in_text(spot: Spot, text: str, pattern: re.Pattern[str], leaf: int = 0) -> Iterator[Hit]:
    for match in pattern.finditer(text):
        start, end = match.span()
        before = text[max(0, start - AROUND) : start]
        yield Hit(spot, leaf, start, end, before, match[0], text[end : end + AROUND])


def _written(section: Section) -> Iterator[tuple[Path, str]]:
    for path, field, value in walk(fields_of(section.kind), section.facts):
        if field.kind not in _WRITTEN:
            continue
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, tuple):
            yield from ((((*path, n), v)) for n, v in enumerate(value) if isinstance(v, str))


def _in_title(g: Guidelines, spot: Spot, hits: tuple[Hit, ...], words: str) -> Guidelines:
    title = _written_anew(g.section(spot.section).title, hits, words)
    return edits.set_title(g, spot.section, title)


def _in_why(g: Guidelines, spot: Spot, hits: tuple[Hit, ...], words: str) -> Guidelines:
    why = g.section(spot.section).clause(spot.clause).why
    return edits.set_clause_why(g, spot.section, spot.clause, _written_anew(why, hits, words))


def _in_fact(g: Guidelines, spot: Spot, hits: tuple[Hit, ...], words: str) -> Guidelines:
    value = get_in(g.section(spot.section).facts, spot.path)
    text = _written_anew(value if isinstance(value, str) else "", hits, words)
    return edits.set_fact(g, spot.section, spot.path, text)


def _in_clause(g: Guidelines, spot: Spot, hits: tuple[Hit, ...], words: str) -> Guidelines:
    clause = g.section(spot.section).clause(spot.clause)
    if clause.locked:
        return g
    source = clause.text
    by_leaf = {leaf: tuple(found) for leaf, found in groupby(hits, key=_leaf_of)}
    numbers = count()

    def change(leaf: Inlines) -> Inlines:
        present = _present(leaf_text(leaf), by_leaf.get(next(numbers), ()))
        return replaced(leaf, present, words) if present else leaf

    text = rewrite(source, with_leaves(read_prose(source), change))
    return edits.set_clause_text(g, spot.section, spot.clause, text)


def _leaf_of(hit: Hit) -> int:
    return hit.leaf


def _present(text: str, hits: tuple[Hit, ...]) -> list[tuple[int, int]]:
    return [(h.start, h.end) for h in hits if text[h.start : h.end] == h.found]


def _written_anew(text: str, hits: tuple[Hit, ...], words: str) -> str:
    for start, end in reversed(_present(text, hits)):
        text = f"{text[:start]}{words}{text[end:]}"
    return text


_PARTS: dict[str, Callable[[Guidelines, Spot, tuple[Hit, ...], str], Guidelines]] = {
    "title": _in_title,
    "text": _in_clause,
    "why": _in_why,
    "fact": _in_fact,
}
