"""References from one section to another: kept as a link without words, read as a number.

``[](#channels)`` in a clause or a field reads “4.2”: the number is filled in when it is shown, so
it follows every move. What stands in code, in other links or in mark-up is no reference.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from smguide.model.guidelines import Guidelines, Section
from smguide.model.record import Path, Record, Value

GONE: Final = "(missing section)"
"""What a reference to a section that is not there reads as."""

_ID = r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}"
_BEGINNING = "[](#"
_OPAQUE = (
    r"^ {0,3}(?P<fence>`{3,}|~{3,}).*?(?:^ {0,3}(?P=fence)|\Z)"
    r"|(?P<ticks>(?<!`)`+(?!`))(?:(?!\n[ \t]*\n).)*?(?<!`)(?P=ticks)(?!`)"
    r"|\\."
)
_WORDS_IN_BRACKETS = r"\[[^\[\]\n]{0,400}\]"
_SCANNED = re.compile(
    rf"{_OPAQUE}|!{_WORDS_IN_BRACKETS}\([^()\n]{{0,400}}\)|\[\]\(#(?P<section>{_ID})\)",
    re.DOTALL | re.MULTILINE,
)
_SEE = r"(?:see also|see|siehe|vgl\.|voir|véase|ver)\s+(?:under\s+|la\s+|el\s+)?"
_KIND = r"(?:section|chapter|Abschnitt|Kapitel|chapitre|sección|apartado)\s+"
_MAY_BE_TYPED = re.compile(rf"\b(?:{_SEE}(?:{_KIND})?|{_KIND})\d", re.IGNORECASE)
_TYPED = re.compile(
    rf"{_OPAQUE}|!?{_WORDS_IN_BRACKETS}(?:\([^()\n]{{0,400}}\)|{_WORDS_IN_BRACKETS}|:)"
    rf"|<[^<>\n]{{0,400}}>|https?://\S+"
    rf"|\b(?:(?P<see>{_SEE})(?P<kind>{_KIND})?|(?P<alone>{_KIND}))"
    r"(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})(?![\w(%/:€$-]|[.,]\d)",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_OF_A_LAW_AFTER = re.compile(r"\s*(?:\(|of\b|des\b|der\b|du\b|de\b|[A-Z]{2,}\b)")
_OF_A_LAW_BEFORE = re.compile(r"(?:Act|Code|Law|GDPR|Regulation|Directive),?\s+$")


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A reference: where it stands (a clause, or a path in the facts), and the section it names."""

    section: str
    target: str
    clause: str = ""
    path: Path = ()


@dataclass(frozen=True, slots=True)
class TypedReference:
    """A number that somebody typed where a reference could be: “see section 4.2”.

    ``start`` and ``end`` enclose the number, ``words`` is all of it as written. It is ``certain``
    where it can hardly be anything else.
    """

    number: str
    words: str
    start: int
    end: int
    certain: bool


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A text of a section: that of a clause, its ``reason``, or the one of a field."""

    text: str
    clause: str = ""
    path: Path = ()
    reason: bool = False

    @property
    def is_prose(self) -> bool:
        """Whether it is the text of a clause, where the window shows references as numbers."""
        return bool(self.clause) and not self.reason


def reference_text(section_id: str) -> str:
    """How a reference to a section is kept in text."""
    return f"{_BEGINNING}{section_id})"


def targets(text: str) -> tuple[str, ...]:
    """The sections that a text refers to, in order."""
    return tuple(match["section"] for match in _found(text))


def refers(text: str) -> bool:
    """Whether a text may hold a reference; a quick first look, as most do not."""
    return _BEGINNING in text


def _found(text: str) -> Iterator[re.Match[str]]:
    if _BEGINNING in text:
        yield from (match for match in _SCANNED.finditer(text) if match["section"])


def filled(text: str, shown: Callable[[str], str]) -> str:
    """A text with each reference as ``shown`` says it, which is given the id of the section."""
    parts, end = [], 0
    for match in _found(text):
        parts += [text[end : match.start()], shown(match["section"])]
        end = match.end()
    return "".join((*parts, text[end:])) if parts else text


def as_numbers(text: str, numbers: Mapping[str, str]) -> str:
    """A text with the present number in place of each reference."""
    return filled(text, lambda section: numbers.get(section, GONE))


def section_filled(section: Section, numbers: Mapping[str, str]) -> Section:
    """A section to read: the present numbers in place of the references in its fields."""
    facts = _changed_texts(section.facts, lambda text: as_numbers(text, numbers))
    if facts is section.facts or not isinstance(facts, Record):
        return section
    return replace(section, facts=facts)


def references_renamed(section: Section, names: Mapping[str, str]) -> Section:
    """A section whose references to some sections are to others instead, by old id and new."""

    def renamed(text: str) -> str:
        return filled(text, lambda target: reference_text(names.get(target, target)))

    facts = _changed_texts(section.facts, renamed)
    return replace(
        section,
        clauses=tuple(
            replace(clause, text=renamed(clause.text), why=renamed(clause.why))
            for clause in section.clauses
        ),
        facts=facts if isinstance(facts, Record) else section.facts,
    )


def cross_references(guidelines: Guidelines) -> tuple[CrossReference, ...]:
    """Every reference in clauses and fields, in outline order."""
    return tuple(
        CrossReference(section.id, target, place.clause, place.path)
        for section in guidelines.sections
        for place in texts_of(section)
        for target in targets(place.text)
    )


def referring_to(guidelines: Guidelines, gone: Collection[str]) -> tuple[CrossReference, ...]:
    """The references that lose their section when some sections go, but for their own."""
    return tuple(
        reference
        for reference in cross_references(guidelines)
        if reference.target in gone and reference.section not in gone
    )


def texts_of(section: Section) -> Iterator[TextPlace]:
    """Every text of a section: clauses, their reasons, and fields."""
    for clause in section.clauses:
        yield TextPlace(clause.text, clause.id)
        yield TextPlace(clause.why, clause.id, reason=True)
    for path, text in _texts(section.facts, ()):
        yield TextPlace(text, path=path)


def typed_references(text: str) -> tuple[TypedReference, ...]:
    """The numbers that somebody typed as references, those of laws left aside."""
    if not _MAY_BE_TYPED.search(text):
        return ()
    found = (_typed(text, match) for match in _TYPED.finditer(text) if match["number"])
    return tuple(typed for typed in found if typed is not None)


def _typed(text: str, match: re.Match[str]) -> TypedReference | None:
    start, end = match.span("number")
    see, kind, dotted = match["see"], match["kind"] or match["alone"], "." in match["number"]
    if not (kind or dotted):
        return None
    if _OF_A_LAW_AFTER.match(text, end) or _OF_A_LAW_BEFORE.search(text[: match.start()]):
        return None
    certain = bool(dotted or see)
    return TypedReference(match["number"], match[0].strip(), start, end, certain)


def made_true(text: str, sections: Mapping[str, str], words: str = "") -> str:
    """A text whose typed numbers are references, where ``sections`` has the number.

    With ``words``, only those that are written exactly so.
    """
    for typed in reversed(typed_references(text)):
        if typed.number in sections and words in ("", typed.words):
            reference = reference_text(sections[typed.number])
            text = f"{text[: typed.start]}{reference}{text[typed.end :]}"
    return text


def _texts(value: Value, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Record):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*path, index))


def _changed_texts(value: Value, change: Callable[[str], str]) -> Value:
    """The same value where no text changes."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Record):
        items = {key: _changed_texts(inner, change) for key, inner in value.items()}
        return Record(items) if any(items[key] is not value[key] for key in items) else value
    if isinstance(value, tuple):
        found = tuple(_changed_texts(inner, change) for inner in value)
        return found if any(a is not b for a, b in zip(found, value, strict=True)) else value
    return value
