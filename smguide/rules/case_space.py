"""All cases there are, as few as make a difference: classes of people, places and facts.

A case is a person, a kind of post, a channel, a phase, a trust level, and what else is said about
the post. Two values are in one class when no condition tells them apart. Phase and level have a
first value that stands for things as they are (:data:`AS_IT_IS`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from smguide.model.record import Value
from smguide.rules.book import Book
from smguide.rules.conditions import Orders, compares
from smguide.rules.deciding import channel_gate, type_gate
from smguide.rules.facts import FactKind, fact_kinds
from smguide.rules.known_facts import DECLARED, facts_of_channel, facts_of_type
from smguide.rules.mentions import compared
from smguide.rules.workflow import Compare, Condition

AS_IT_IS = ""
ANYTHING_ELSE = "something else"
"""Stands for every text that no condition names."""

PERSON_FACTS = ("author.person", "author.role", "author.group", "author.kind", "author.training")
OWN_FACTS = frozenset(
    (
        *PERSON_FACTS,
        "author.days_since_start",
        "author.days_at_level",
        "author.level_expired",
        "author.trained",
        "post.account_approved",
        "org.days_in_phase",
        "context.business_hours",
        "context.holiday",
    )
)
"""Facts the registers and the day say: they are as they are, and no case changes them."""

TYPE_FACTS = frozenset(
    ("post.type", "post.form", "post.risk", "post.promotional", "post.irreversible", "post.urgency")
)
CHANNEL_FACTS = frozenset(("post.channel", "post.audience", "post.audience_kind"))
OCCASIONS: tuple[Compare, ...] = (
    Compare("post.account", "eq", "personal"),
    Compare("post.account", "eq", "official"),
    Compare("post.paid", "eq", True),
    Compare("post.flags", "has", "ai-made"),
)
"""What decides which disclosure goes with a post, and whether our channels' states matter."""

_MOST_VALUES = 4096


@dataclass(frozen=True, slots=True)
class Dimension:
    """One thing in which cases differ: its classes, each with all members that are alike.

    ``members`` are ids for people, kinds, channels, phases and levels; for a fact each class has
    one value that stands for all of its kind, None for not known.
    """

    name: str
    members: tuple[tuple[Value, ...], ...]

    @property
    def size(self) -> int:
        """How many members there are in all."""
        return sum(map(len, self.members))


@dataclass(frozen=True, slots=True)
class CaseSpace:
    """The dimensions of all cases of one book, or of two that are compared."""

    people: tuple[str, ...]
    phases: Dimension
    levels: Dimension
    types: Dimension
    channels: Dimension
    facts: tuple[Dimension, ...]

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        """All but the people, in the order in which cases are told apart."""
        return (self.phases, self.levels, self.types, self.channels, *self.facts)

    @property
    def cases(self) -> int:
        """How many cases there are."""
        found = len(self.people)
        for dimension in self.dimensions:
            found *= dimension.size
        return found


def case_space(books: Sequence[Book]) -> CaseSpace:
    """The cases of these books together."""
    conditions = [c for book in books for c in conditions_of(book)]
    atoms = dict.fromkeys(a for c in conditions for a in compared(c))
    atoms |= dict.fromkeys(_occasions(books))
    orders: dict[str, tuple[str, ...]] = {}
    for book in books:
        orders |= book.orders
    return CaseSpace(
        people=_union(books, "person"),
        phases=_single("phase", (s.id for book in books for s in book.phases)),
        levels=_single("level", (s.id for book in books for s in book.levels)),
        types=_register(books, "post-type", tuple(atoms)),
        channels=_register(books, "channel", tuple(atoms)),
        facts=tuple(_free(tuple(atoms), orders)),
    )


def conditions_of(book: Book) -> Iterator[Condition]:
    """Every condition an answer may hang on."""
    for rule in (*book.rules, *book.floors):
        yield rule.when
    for tightening in book.tightenings:
        yield tightening.when
        if tightening.exempt is not None:
            yield tightening.exempt
    for level in book.levels:
        if level.back_if is not None:
            yield level.back_if


def _occasions(books: Sequence[Book]) -> Iterator[Compare]:
    occasions = {
        entry.record.text("for")
        for book in books
        for entry in book.names.entries.get("wording", {}).values()
    }
    asked = {"employee": 0, "official": 1, "paid": 2, "gift": 2, "ai": 3}
    gated = any(
        channel_gate(book, channel) is not None
        for book in books
        for channel in book.names.names("channel")
    ) or any(
        entry.record.texts("channels")
        for book in books
        for entry in book.names.entries.get("post-type", {}).values()
    )
    if gated:
        yield OCCASIONS[0]
    for occasion, place in asked.items():
        if occasion in occasions:
            yield OCCASIONS[place]


def _union(books: Sequence[Book], register: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for book in books for one in book.names.names(register)))


def _single(name: str, members: Iterable[str]) -> Dimension:
    return Dimension(name, tuple((one,) for one in dict.fromkeys((AS_IT_IS, *members))))


def _register(books: Sequence[Book], register: str, atoms: tuple[Compare, ...]) -> Dimension:
    """Entries of a register in classes: alike for every condition, gate, level and wording."""
    own = TYPE_FACTS if register == "post-type" else CHANNEL_FACTS
    asked = [atom for atom in atoms if atom.fact in own]
    sets = [frozenset(one) for book in books for one in _named_sets(book, register)]
    classes: dict[tuple[object, ...], list[str]] = {}
    for entry in _union(books, register):
        alike: list[object] = [entry in one for one in sets]
        for book in books:
            facts = _entry_facts(book, register, entry)
            alike += [compares(atom, facts.get(atom.fact), book.orders) for atom in asked]
            alike.append(_gate_and_rest(book, register, entry))
        classes.setdefault(tuple(alike), []).append(entry)
    return Dimension(register, tuple(map(tuple, classes.values())))


def _entry_facts(book: Book, register: str, entry: str) -> dict[str, Value]:
    found = facts_of_type if register == "post-type" else facts_of_channel
    return dict(found(book, entry))


def _gate_and_rest(book: Book, register: str, entry: str) -> object:
    if register == "channel":
        gate = channel_gate(book, entry)
        return gate.outcome if gate else None
    record = book.names.record("post-type", entry)
    gate = type_gate(book, entry)
    outcome = gate.outcome if gate else None
    return (outcome, frozenset(record.texts("channels")), record.texts("wordings"))


def _named_sets(book: Book, register: str) -> Iterator[tuple[str, ...]]:
    """Lists that name entries: where levels count, where kinds belong, what wordings are for."""
    key = "post_types" if register == "post-type" else "channels"
    for level in book.levels:
        yield level.raw.texts(key)
    if register == "channel":
        for other in ("post-type", "wording"):
            for entry in book.names.entries.get(other, {}).values():
                yield entry.record.texts("channels")
        for row in book.rows("account_approvals"):
            yield (row.text("channel"),)


def _free(atoms: tuple[Compare, ...], orders: Orders) -> Iterator[Dimension]:
    """The facts that people say about a post, or that the record of posts says."""
    fixed = OWN_FACTS | TYPE_FACTS | CHANNEL_FACTS | {"org.phase", "author.level"}
    for fact in dict.fromkeys(atom.fact for atom in atoms):
        kind = fact_kinds().get(fact)
        if kind is not None and fact not in fixed:
            asked = tuple(atom for atom in atoms if atom.fact == fact)
            values = _one_of_each(kind, asked, orders)
            yield Dimension(fact, tuple((value,) for value in values))


def values_that_matter(atoms: Sequence[Compare], orders: Orders) -> dict[str, tuple[Value, ...]]:
    """For each fact of these comparisons one value for every way in which they can turn out."""
    found: dict[str, tuple[Value, ...]] = {}
    for fact in dict.fromkeys(atom.fact for atom in atoms):
        kind = fact_kinds().get(fact)
        asked = tuple(atom for atom in atoms if atom.fact == fact)
        if fact in orders and not (kind and kind.choices):
            found[fact] = orders[fact]
        elif kind is not None:
            found[fact] = tuple(v for v in _one_of_each(kind, asked, orders) if v is not None)
    return found


def _one_of_each(kind: FactKind, asked: tuple[Compare, ...], orders: Orders) -> list[Value]:
    """One value for every way in which the comparisons can turn out; not known is one as well."""
    found: dict[tuple[bool | None, ...], Value] = {}
    candidates = _many_values(kind, asked) if kind.many else _single_values(kind, asked)
    for value in candidates:
        truths = tuple(compares(atom, value, orders) for atom in asked)
        found.setdefault(truths, value)
    unknown: list[Value] = [] if kind.id in DECLARED else [None]
    return [*found.values(), *unknown]


def _single_values(kind: FactKind, asked: tuple[Compare, ...]) -> list[Value]:
    if kind.type == "flag":
        return [False, True]
    if kind.type in ("number", "share"):
        return list(_numbers(kind, asked))
    said = [value for atom in asked for value in _values(atom)]
    if kind.choices:
        return [value for value, _ in kind.choices]
    return list(dict.fromkeys([*said, ANYTHING_ELSE]))


def _numbers(kind: FactKind, asked: tuple[Compare, ...]) -> Iterator[Value]:
    """Every bound, and a number on both sides of it; a share lies between 0 and 1."""
    bounds = {v for a in asked for v in _values(a) if isinstance(v, int | float)}
    if kind.type == "number":
        near = {n for bound in bounds for n in (int(bound) - 1, int(bound), int(bound) + 1)}
        yield from sorted(n for n in near | {0} if n >= 0)
        return
    edges = sorted({0.0, 1.0, *(float(b) for b in bounds if 0 <= b <= 1)})
    between = [(one + other) / 2 for one, other in pairwise(edges)]
    yield from sorted((*edges, *between))


def _many_values(kind: FactKind, asked: tuple[Compare, ...]) -> Iterator[Value]:
    """Sets of values, as few as show every way in which the comparisons can turn out together."""
    said = dict.fromkeys(v for atom in asked for v in _values(atom) if isinstance(v, str))
    found: dict[frozenset[int], tuple[str, ...]] = {frozenset(): ()}
    for value in said:
        hit = frozenset(n for n, atom in enumerate(asked) if value in _values(atom))
        for before, values in list(found.items()):
            if len(found) < _MOST_VALUES:
                found.setdefault(before | hit, (*values, value))
    yield from found.values()


def _values(atom: Compare) -> tuple[Value, ...]:
    return atom.value if isinstance(atom.value, tuple) else (atom.value,)
