"""Words to write checks with that read the text: patterns found in clauses and in facts.

What was found is shown as ``{found}``; nothing is ever rewritten. Patterns are looked for without
regard to capitals. Quoted examples of bad wording, such as a list of “do not write …”, cannot be
told from the real thing; the sentence therefore says what was found, never that it is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from smguide.checks.check import Case, Look, Spot
from smguide.model.guidelines import Clause, Section
from smguide.model.record import Path, Record, Value

_MOST_SHOWN = 4
"""Different words of one place that a sentence shows."""

TextTest = Callable[[str], bool]
Finder = Callable[[str], tuple[str, ...]]


def any_word(*patterns: str) -> re.Pattern[str]:
    """One pattern of several, each beginning and ending with a word; capitals do not matter.

    A straight apostrophe in a pattern stands for the curly one too, a space for any white space.
    """
    wide = (p.replace("'", "['’]").replace(" ", r"\s+") for p in patterns)
    return re.compile(rf"(?<!\w)(?:{'|'.join(wide)})(?!\w)", re.IGNORECASE)


def words_found(
    pattern: re.Pattern[str],
    kinds: tuple[str, ...] = (),
    *,
    unless: Callable[[Section], bool] | None = None,
    facts: bool = True,
) -> Look:
    """Every clause, and with ``facts`` every text among the facts, that holds such words.

    ``kinds`` are those looked at, all where none is named; sections that answer ``unless`` with
    yes are passed over.
    """
    return text_where(_finder(pattern), kinds, unless=unless, facts=facts)


def text_where(
    finder: Finder,
    kinds: tuple[str, ...] = (),
    *,
    unless: Callable[[Section], bool] | None = None,
    facts: bool = True,
) -> Look:
    """Every clause or text among the facts in which ``finder`` finds something."""

    def in_clause(clause: Clause) -> tuple[str, ...]:
        return finder(clause.text)

    def in_facts(section: Section) -> tuple[Spot, ...]:
        return tuple(
            Spot(section.id, path=path, words={"found": quoted(found)})
            for path, text in texts(section.facts)
            if (found := finder(text))
        )

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of(*kinds):
            spots = [
                Spot(section.id, clause=clause.id, words={"found": quoted(found)})
                for clause in section.clauses
                if (found := case.memory.once(in_clause, clause))
            ]
            spots += case.memory.once(in_facts, section) if facts else ()
            if spots and not (unless and case.memory.once(unless, section)):
                yield from spots

    return look


def says_nowhere(pattern: re.Pattern[str], *kinds: str) -> Look:
    """No section of these kinds holds such words, in clauses or facts; silent without a section.

    The place is the first of these sections.
    """
    says = says_in_section(pattern)

    def look(case: Case) -> Iterator[Spot]:
        sections = case.sections_of(*kinds)
        if sections and not any(case.memory.once(says, section) for section in sections):
            yield Spot(sections[0].id)

    return look


def says_in_section(pattern: re.Pattern[str]) -> Callable[[Section], bool]:
    """Whether a section holds such words in its title, a clause or a fact."""

    def says(section: Section) -> bool:
        return any(pattern.search(text) for text in all_texts(section))

    return says


def all_texts(section: Section) -> Iterator[str]:
    """Every text of a section: its title, its clauses and its facts."""
    yield section.title
    for clause in section.clauses:
        yield clause.text
    for _, text in texts(section.facts):
        yield text


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


def quoted(found: tuple[str, ...]) -> str:
    """Found words as a sentence shows them: “this”, “that” and 2 more."""
    different = tuple(dict.fromkeys(" ".join(words.split()) for words in found))
    shown = ", ".join(f"“{words}”" for words in different[:_MOST_SHOWN])
    left = len(different) - _MOST_SHOWN
    return f"{shown} and {left} more" if left > 0 else shown


def _finder(pattern: re.Pattern[str]) -> Finder:
    def find(text: str) -> tuple[str, ...]:
        return tuple(match[0] for match in pattern.finditer(text))

    return find
