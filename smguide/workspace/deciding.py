"""Asking a revision: may this be posted, and do the stored examples still get their answers?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from smguide.errors import NotFound, WrongUse
from smguide.model.guidelines import Guidelines
from smguide.model.record import Value
from smguide.model.registers import Registers, registers
from smguide.rules.book import read_book
from smguide.rules.decide import decide
from smguide.rules.decision import Decision, Post
from smguide.rules.effects import Effects, effects_between
from smguide.rules.effects_in_short import ShortEffect, effects_in_short
from smguide.rules.effects_in_words import effect_in_words
from smguide.rules.facts import FactKind, fact_kinds
from smguide.rules.track_record import TrackRecord


@dataclass(frozen=True, slots=True)
class ToldEffects:
    """The effects of a change; ``sentences`` has one for each of ``effects.found``.

    ``in_short`` draws together what is different in the same way, the weightiest first.
    """

    effects: Effects
    sentences: tuple[str, ...]
    in_short: tuple[ShortEffect, ...] = ()


_YES = frozenset({"yes", "true", "y", "1"})
_NO = frozenset({"no", "false", "n", "0"})


def decided(
    guidelines: Guidelines,
    post: Post,
    facts: Mapping[str, Value],
    at: datetime,
    record: TrackRecord,
) -> Decision:
    """The answer about a post; people, channels and kinds may be given by id or by name."""
    names = registers(guidelines)
    named = Post(
        entry_id(names, "person", post.person),
        entry_id(names, "channel", post.channel),
        entry_id(names, "post-type", post.post_type),
    )
    return decide(guidelines, named, facts, at, record)


def valid_text(read: Callable[[str], Guidelines]) -> str:
    """What counts now: ``in-force``, or ``latest`` where nothing is in force yet."""
    try:
        read("in-force")
    except NotFound:
        return "latest"
    return "in-force"


def wordings_of(guidelines: Guidelines, ids: Sequence[str]) -> list[dict[str, str]]:
    """Disclosures to copy, as id and text; one that is not there has no text."""
    names = registers(guidelines)
    return [{"id": one, "text": names.record("wording", one).text("text")} for one in ids]


def entry_id(names: Registers, register: str, said: str) -> str:
    """The id of the one entry called so, or whose name begins so; else what was said."""
    known = names.names(register)
    if said in known:
        return said
    wanted = said.strip().casefold()
    for fits in (str.__eq__, str.startswith):
        found = [one for one, name in known.items() if fits(name.casefold(), wanted)]
        if len(found) == 1 and wanted:
            return found[0]
    return said


def moment_of(day: date, now: datetime) -> datetime:
    """This moment on the present day, noon on another one."""
    return now if day == now.date() else datetime.combine(day, time(12), now.tzinfo)


def fact_from_text(text: str) -> tuple[str, Value]:
    """A fact as people type it: ``post.paid=yes``, ``post.flags=legal,health``.

    An empty list is written ``none``.

    Raises:
        WrongUse: there is no such fact, or the value is none of its values.
    """
    fact, equals, value = text.partition("=")
    kind = fact_kinds().get(fact.strip())
    if not equals or kind is None:
        raise WrongUse(f"“{text}” is not a fact and its value.", "Write for example post.paid=yes.")
    return kind.id, _value(kind, value.strip())


def _value(kind: FactKind, text: str) -> Value:
    if kind.type == "flag":
        return _flag(kind, text)
    if kind.type in ("number", "share"):
        return _number(kind, text)
    values = tuple(part.strip() for part in text.split(",") if part.strip())
    if not values:
        raise WrongUse(f"{kind.id} has no value.", "Leave it out where it is not known.")
    if kind.many and values == ("none",):
        return ()
    if kind.choices and not set(values) <= {value for value, _ in kind.choices}:
        known = ", ".join(value for value, _ in kind.choices)
        raise WrongUse(f"“{text}” is no value of {kind.id}.", f"It may be: {known}.")
    return values if kind.many else text


def _flag(kind: FactKind, text: str) -> bool:
    if text.casefold() in _YES | _NO:
        return text.casefold() in _YES
    raise WrongUse(f"“{text}” is no value of {kind.id}.", "It is yes or no.")


def _number(kind: FactKind, text: str) -> float:
    try:
        return float(text) if kind.type == "share" else int(text)
    except ValueError:
        raise WrongUse(f"“{text}” is no value of {kind.id}.", "It is a number.") from None


def effects_told(old: Guidelines, new: Guidelines, at: datetime) -> ToldEffects:
    """What ``new`` answers otherwise than ``old``, with a sentence for each effect.

    Raises:
        WrongUse: the rules tell too many cases apart.
    """
    books = read_book(old, at), read_book(new, at)
    found = effects_between(*books)
    sentences = tuple(effect_in_words(one, *books) for one in found.found)
    return ToldEffects(found, sentences, effects_in_short(found.found, *books))
