"""Words to write checks with that read the text: patterns found in clauses and in facts.

What was found is shown as ``{found}``; nothing is ever rewritten. Patterns are looked for without
regard to capitals. Quoted examples of bad wording, such as a list of “do not write …”, cannot be
told from the real thing; the sentence therefore says what was found, never that it is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from smguide.checks.check import Case, Look, Spot
from smguide.checks.memory import Memory
from smguide.model.guidelines import Clause, Section
from smguide.model.record import Path, Record, Value

_MOST_SHOWN = 4
"""Different words of one place that a sentence shows."""

Finder = Callable[[str], tuple[str, ...]]


def any_word(*patterns: str) -> re.Pattern[str]:
    """One pattern of several, each beginning and ending with a word; capitals do not matter.

    A straight apostrophe in a pattern stands for the curly one too, a space for any white space.
    """
    wide = (p.replace("'", "['’]").replace(" ", r"\s+") for p in patterns)
    return re.compile(rf"(?<!\w)(?:{'|'.join(wide)})(?!\w)", re.IGNORECASE)


def text_where(
    finder: Finder,
    kinds: tuple[str, ...] = (),
    *,
    facts: bool = True,
) -> Look:
    """Every clause, and with ``facts`` every text among the facts, where something is found.

    ``kinds`` are the sections looked at, all where none is named.
    """

    def in_clause(clause: Clause) -> tuple[str, ...]:
        return finder(clause.text)

    def in_section(section: Section, memory: Memory) -> tuple[Spot, ...]:
        clauses = ((clause.id, memory.once(in_clause, clause)) for clause in section.clauses)
        spots = [Spot(section.id, id_, words=_shown(found)) for id_, found in clauses if found]
        for path, text in memory.once(fact_texts, section) if facts else ():
            if found := finder(text):
                spots.append(Spot(section.id, path=path, words=_shown(found)))
        return tuple(spots)

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of(*kinds):
            yield from case.memory.once(in_section, section, case.memory)

    return look


def _shown(found: tuple[str, ...]) -> dict[str, str]:
    return {"found": quoted(found)}


def nothing_says(
    words: re.Pattern[str], *kinds: str, unless: Callable[[Record], bool] | None = None
) -> Look:
    """Nothing in the guidelines says it: no text anywhere holds the words of a :func:`topic`.

    ``kinds`` are the sections it belongs to. It counts as said where one of them was left out on
    purpose, or where the facts of one pass the test ``unless``. The place is the first section of
    these kinds, or the guidelines as a whole where there is none.
    """
    says = saying_of(words)

    def look(case: Case) -> Iterator[Spot]:
        if any(absence.kind in kinds for absence in case.guidelines.absent):
            return
        about = case.sections_of(*kinds) if kinds else ()
        if unless and any(unless(section.facts) for section in about):
            return
        if not any(says(case, section) for section in case.guidelines.sections):
            yield Spot(about[0].id if about else "")

    return look


def saying_of(words: re.Pattern[str]) -> Callable[[Case, Section], bool]:
    """Whether a section holds the words of a :func:`topic` in its title, a clause or a fact."""

    def holds(section: Section, memory: Memory) -> bool:
        return bool(words.search(memory.once(plain_text, section)))

    def says(case: Case, section: Section) -> bool:
        return case.memory.once(holds, section, case.memory)

    return says


def says_in_section(pattern: re.Pattern[str]) -> Callable[[Section], bool]:
    """Whether a section holds what :func:`any_word` looks for, in title, clauses or facts."""

    def says(section: Section) -> bool:
        written = (section.title, *(clause.text for clause in section.clauses))
        facts = (text for _, text in texts(section.facts))
        return any(pattern.search(text) for text in (*written, *facts))

    return says


def topic(*patterns: str) -> re.Pattern[str]:
    """One pattern of several for :func:`nothing_says`; written in lower case.

    It is held against small letters, straight apostrophes and single spaces: a search without
    regard to capitals would take several times as long.
    """
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})")


def near(first: str, second: str, within: int = 90, *, sentence: bool = True) -> str:
    """Two patterns in either order, at most so many characters apart, in one sentence or clause."""
    between = rf"[^.!?\n]{{0,{within}}}?" if sentence else rf"[^\n]{{0,{within}}}?"
    return rf"(?:{first}){between}(?:{second})|(?:{second}){between}(?:{first})"


def plain_text(section: Section) -> str:
    """All that a section says: its title, clauses and facts, each on a line of its own.

    In small letters, with straight apostrophes and single spaces.
    """
    written = (section.title, *(clause.text for clause in section.clauses))
    facts = (text for _, text in texts(section.facts))
    return "\n".join(plain(text) for text in (*written, *facts))


def plain(text: str) -> str:
    """A text in small letters with straight apostrophes and single spaces."""
    return " ".join(text.lower().replace("’", "'").split())


def fact_texts(section: Section) -> tuple[tuple[Path, str], ...]:
    """Every text among the facts of a section with its place."""
    return tuple(texts(section.facts))


def texts(value: Value, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text among facts with its place."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Record):
        for key, inner in value.items():
            yield from texts(inner, (*path, key))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from texts(inner, (*path, index))


def with_stems(finder: Finder, *stems: str) -> Finder:
    """The same finder for texts that hold one of these stems; looking for them is far quicker.

    Stems are written in small letters.
    """

    def find(text: str) -> tuple[str, ...]:
        small = text.lower()
        return finder(text) if any(stem in small for stem in stems) else ()

    return find


def quoted(found: tuple[str, ...]) -> str:
    """Found words as a sentence shows them: “this”, “that” and 2 more."""
    different = tuple(dict.fromkeys(" ".join(words.split()) for words in found))
    shown = ", ".join(f"“{words}”" for words in different[:_MOST_SHOWN])
    left = len(different) - _MOST_SHOWN
    return f"{shown} and {left} more" if left > 0 else shown
