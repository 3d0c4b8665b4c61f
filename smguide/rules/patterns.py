"""Patterns: whole approval workflows to begin with (files in ``resources/patterns``).

A pattern says in facts what an *approval-workflow* section would hold, with ``{"choice": "desk"}``
wherever an organisation puts a group, a role or a person of its own (mechanisms: domain.md D.1).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from smguide.assets import asset
from smguide.errors import NotFound
from smguide.model.canonical import parse_record
from smguide.model.record import Record, Value
from smguide.rules.workflow import Selector, read_selectors

_CHOICE: Final = "choice"
_ADDED: Final = ("trust_levels", "floors", "tightenings")
"""Lists that a pattern adds to: what is never relaxed is not taken away by choosing a pattern."""

_NAMING: Final = frozenset({"id", "distinct_from", "current_phase", "demote_to"})
_NAMING_FACTS: Final = frozenset({"org.phase", "author.level"})
_SELECTORS: Final = ("group", "role", "person")
_OWN: Final = ("effective", "from_clause")
"""What a row of one's own may have besides: it does not make it another row, and it stays."""


@dataclass(frozen=True, slots=True)
class PatternChoice:
    """Somebody the person chooses; ``suggest`` is where the present workflow may name them.

    ``suggest`` is *rules* (who must agree), *otherwise* (who is asked next) or *floors*.
    """

    id: str
    title: str
    help: str
    suggest: str


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern as people choose it, and the facts it puts in."""

    id: str
    title: str
    description: str
    fits: str
    unfit: str
    needs: str
    choices: tuple[PatternChoice, ...]
    facts: Record


Choices = Mapping[str, Selector]
"""Who was chosen, by the id of the choice."""


@cache
def patterns() -> tuple[Pattern, ...]:
    """All installed patterns, the simplest first."""
    paths = sorted(asset("resources", "patterns").glob("*.json"))
    records = [parse_record(path.read_bytes(), name=path.name) for path in paths]
    return tuple(map(_pattern, sorted(records, key=lambda r: (r.number("order"), r.text("id")))))


def pattern(pattern_id: str) -> Pattern:
    """The pattern of that id.

    Raises:
        NotFound: there is none.
    """
    found = next((one for one in patterns() if one.id == pattern_id), None)
    if found is None:
        names = ", ".join(one.id for one in patterns())
        raise NotFound(f"There is no pattern “{pattern_id}”.", f"Choose one of {names}.")
    return found


def apply_pattern(
    facts: Record, chosen: Pattern, choices: Choices, *, taken: Collection[str] = ()
) -> Record:
    """The facts of an approval workflow with a pattern in them.

    Phases and rules are those of the pattern; what is never relaxed, what is stricter for a while
    and trust levels are added to those there; all else stays. Every id is new: it is none of the
    present ones, none of ``taken`` (phases of other sections), so that what was said about an old
    rule is never read as being about a new one. A row that is there already but for who is asked
    takes the new people and is not added twice.

    Raises:
        NotFound: nobody was chosen for one of the choices.
    """
    _insist_on_choices(chosen, choices)
    ids = _new_ids(facts, chosen.facts, frozenset(taken))
    coming = _renamed(_filled(chosen.facts, choices), ids)
    assert isinstance(coming, Record)
    result = facts
    for key, value in coming.items():
        added = key in _ADDED
        result = result.with_value(key, _joined(facts.records(key), value) if added else value)
    return result


def suggested(chosen: Pattern, facts: Record) -> dict[str, Selector]:
    """Who the present workflow would have for the choices, as far as it says."""
    found = {
        choice.id: next(_SUGGESTIONS[choice.suggest](facts), None) for choice in chosen.choices
    }
    return {key: selector for key, selector in found.items() if selector is not None}


def _in_rules(facts: Record) -> Iterator[Selector]:
    for step in _steps(facts.records("rules")):
        yield from read_selectors(step, "by")


def _in_floors(facts: Record) -> Iterator[Selector]:
    for step in _steps(facts.records("floors")):
        yield from read_selectors(step, "by")


def _otherwise(facts: Record) -> Iterator[Selector]:
    for step in _steps(facts.records("rules")):
        yield from read_selectors(step.record("on_timeout"), "to")


_SUGGESTIONS: Final[Mapping[str, Callable[[Record], Iterator[Selector]]]] = {
    "rules": _in_rules,
    "floors": _in_floors,
    "otherwise": _otherwise,
}


def _steps(rules: tuple[Record, ...]) -> Iterator[Record]:
    for rule in rules:
        for step in rule.record("flow").records("steps"):
            yield from (step, *step.records("parallel"))


def _pattern(record: Record) -> Pattern:
    return Pattern(
        id=record.text("id"),
        title=record.text("title"),
        description=record.text("description"),
        fits=record.text("fits"),
        unfit=record.text("unfit"),
        needs=record.text("needs"),
        choices=tuple(map(_choice, record.records("choices"))),
        facts=record.record("facts"),
    )


def _choice(record: Record) -> PatternChoice:
    return PatternChoice(
        record.text("id"), record.text("title"), record.text("help"), record.text("suggest")
    )


def _insist_on_choices(chosen: Pattern, choices: Choices) -> None:
    missing = next((choice for choice in chosen.choices if choice.id not in choices), None)
    if missing is not None:
        raise NotFound(
            f"“{chosen.title}” needs somebody: {missing.title.lower()}.",
            "Choose a group, a role or a person.",
        )


def _filled(value: Value, choices: Choices) -> Value:
    """The value with those chosen in the place of every choice."""
    if isinstance(value, tuple):
        return tuple(_filled(item, choices) for item in value)
    if not isinstance(value, Record):
        return value
    if _CHOICE in value:
        selector = choices[value.text(_CHOICE)]
        return Record({selector.register: selector.id})
    return Record((key, _filled(item, choices)) for key, item in value.items())


def _new_ids(facts: Record, coming: Record, taken: frozenset[str]) -> dict[str, str]:
    """A free id for every id of a pattern; the present one for a row that is there already."""
    used = {*_ids(facts), *taken}
    known = {
        new.text("id"): old.text("id")
        for key in _ADDED
        for new in coming.records(key)
        for old in facts.records(key)
        if _same(new, old)
    }
    renamed: dict[str, str] = {}
    for name in _ids(coming):
        if name not in renamed:
            renamed[name] = known.get(name) or _free(name, used)
            used.add(renamed[name])
    return renamed


def _free(name: str, used: Collection[str]) -> str:
    numbered = (f"{name}-{number}" for number in range(2, len(used) + 3))
    return name if name not in used else next(n for n in numbered if n not in used)


def _ids(value: Value) -> Iterator[str]:
    """Every id in a value, outermost first."""
    if isinstance(value, tuple):
        for item in value:
            yield from _ids(item)
    elif isinstance(value, Record):
        if value.text("id"):
            yield value.text("id")
        for item in value.values():
            yield from _ids(item)


def _renamed(value: Value, ids: Mapping[str, str]) -> Value:
    """The value with other ids wherever it names one of its own parts."""
    if isinstance(value, tuple):
        return tuple(_renamed(item, ids) for item in value)
    if not isinstance(value, Record):
        return value
    naming = _NAMING | {"value"} if value.text("fact") in _NAMING_FACTS else _NAMING
    return Record(
        (key, _named(item, ids) if key in naming else _renamed(item, ids))
        for key, item in value.items()
    )


def _named(value: Value, ids: Mapping[str, str]) -> Value:
    if isinstance(value, tuple):
        return tuple(_named(item, ids) for item in value)
    return ids.get(value, value) if isinstance(value, str) else value


def _joined(there: tuple[Record, ...], coming: Value) -> tuple[Value, ...]:
    """The rows there, those of the same id taking the new shape, and then the others."""
    rows = coming if isinstance(coming, tuple) else ()
    by_id = {row.text("id"): row for row in rows if isinstance(row, Record)}
    kept = tuple(_replaced(row, by_id.pop(row.text("id"), row)) for row in there)
    return (*kept, *by_id.values())


def _replaced(old: Record, new: Record) -> Record:
    own = {key: old[key] for key in _OWN if key in old}
    return Record({**new, **own})


def _same(one: Record, other: Record) -> bool:
    """Whether two rows differ in nothing but ids and in who is asked."""
    return _bare(one) == _bare(other)


def _bare(value: Value) -> Value:
    if isinstance(value, tuple):
        return tuple(_bare(item) for item in value)
    if not isinstance(value, Record):
        return value
    passed_over = {"id", "distinct_from", "demote_to", _CHOICE, *_SELECTORS, *_OWN}
    return Record((key, _bare(item)) for key, item in value.items() if key not in passed_over)
