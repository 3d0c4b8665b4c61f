"""What a change does, said to people: “Support, Reply on X: nobody has to agree any more”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeGuard

from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, in_words, sentence
from smguide.rules.book import Book
from smguide.rules.case_space import ANYTHING_ELSE, AS_IT_IS
from smguide.rules.decision import Ask, Outcome
from smguide.rules.difference import Difference
from smguide.rules.effects import Effect
from smguide.rules.facts import fact_kinds
from smguide.rules.saying_cases import fact_in_words
from smguide.rules.sentences import condition_in_words
from smguide.rules.workflow import Compare, PostReview, Selector

_MOST_NAMED = 4
_NUMBERS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}


def effect_in_words(effect: Effect, old: Book, new: Book) -> str:
    """One sentence: for whom, for what, where, when; then what is new, and what it was."""
    whom = people_in_words(effect.people, new)
    types = _entries(effect.types, "post-type", new.names, "") or "everything"
    channels = _entries(effect.channels, "channel", new.names, "on ")
    place = " ".join(filter(None, (types, channels)))
    conditions = in_words(conditions_in_words(effect, new.names))
    subject = ", ".join(filter(None, (whom, place, conditions)))
    return sentence(f"{subject}: {change_in_words(effect.difference, old, new)}")


_STOPPED = {
    Outcome.HOLD: "waits until somebody decides",
    Outcome.FORBIDDEN: "not allowed",
    None: "may go out as the rules say",
}


def change_in_words(change: Difference, old: Book, new: Book) -> str:
    """What is new, and what it was: “no longer needed: one of Desk agrees”."""
    if change.stopped:
        before, after = change.stopped
        return f"{_STOPPED[after]} (before: {_STOPPED[before]})"
    parts = [*_asked(change, old, new), *_afterwards(change, old, new), *_said(change, old, new)]
    return "; ".join(parts) or "asked in another order"


def _asked(change: Difference, old: Book, new: Book) -> Iterator[str]:
    """Who is asked no more, who is asked as well, and what is different about the same people."""
    gone, added = list(change.gone), list(change.added)
    for ask in change.added:
        same = next((one for one in gone if (one.people, one.kind) == (ask.people, ask.kind)), None)
        if same is not None:
            gone.remove(same)
            added.remove(ask)
            yield _same_people(same, ask, new)
    if gone and added:
        yield f"{_asks(added, new)} (before: {_asks(gone, old)})"
    elif gone:
        yield f"no longer needed: {_asks(gone, old)}"
    elif added:
        yield f"newly needed: {_asks(added, new)}"


def _same_people(before: Ask, after: Ask, book: Book) -> str:
    who = _group(after.people, book)
    if before.need != after.need:
        return f"{_NUMBERS.get(after.need, after.need)} of {who} (before: {before.need})"
    if before.within != after.within:
        said = [duration_in_words(ask.within) or "any time" for ask in (after, before)]
        return f"{who} answers within {said[0]} (before: {said[1]})"
    if before.silence_after != after.silence_after:
        said = [duration_in_words(ask.silence_after) or "never" for ask in (after, before)]
        return f"the silence of {who} counts as a yes after {said[0]} (before: {said[1]})"
    return f"{who} is asked in another way"


def _asks(asks: Iterable[Ask], book: Book) -> str:
    return in_words(_ask(ask, book) for ask in asks)


def _afterwards(change: Difference, old: Book, new: Book) -> Iterator[str]:
    if change.reviews:
        before, after = change.reviews
        yield f"{_reviews(after, new)} (before: {_reviews(before, old)})"
    if change.lasts:
        lasts = [duration_in_words(one) or "for good" for one in change.lasts]
        yield f"an approval lasts {lasts[1]} (before: {lasts[0]})"


def _said(change: Difference, old: Book, new: Book) -> Iterator[str]:
    for wording in change.said:
        yield f"“{new.names.name('wording', wording)}” must be said"
    for wording in change.unsaid:
        yield f"“{old.names.name('wording', wording)}” need not be said any more"


def _reviews(reviews: tuple[PostReview, ...], book: Book) -> str:
    if not reviews:
        return "not read afterwards"
    review = reviews[0]
    readers = in_words(book.names.name(s.register, s.id) for s in review.by)
    return f"{review.sample:.0%} read afterwards by {readers or 'somebody'}"


def _ask(ask: Ask, book: Book) -> str:
    who = _group(ask.people, book)
    if ask.kind in ("consult", "inform"):
        return f"{who} is {'asked for advice' if ask.kind == 'consult' else 'told'}"
    verb = "confirms" if ask.kind == "attest" else "agrees"
    if ask.need >= len(ask.people):
        return f"{who} {verb if ask.need == 1 else verb[:-1]}"
    number = _NUMBERS.get(ask.need, str(ask.need))
    return f"{number} of {who} {verb if ask.need == 1 else verb[:-1]}"


def _group(people: tuple[str, ...], book: Book) -> str:
    """A group or role that is these people, or their names."""
    for register in ("group", "role"):
        for one, name in book.names.names(register).items():
            if len(people) > 1 and set(book.roster.people((Selector(register, one),))) == set(
                people
            ):
                return name
    return _some([book.names.name("person", person) for person in people])


def _some(names: list[str]) -> str:
    if not names:
        return "nobody"
    if len(names) <= _MOST_NAMED:
        return in_words(names)
    return f"{', '.join(names[: _MOST_NAMED - 1])} and {len(names) - _MOST_NAMED + 1} others"


def people_in_words(people: tuple[str, ...], book: Book) -> str:
    """Everybody, a group or role, all but a few, or some names."""
    everybody = tuple(book.names.names("person"))
    if set(everybody) <= set(people):
        return "everybody"
    for register in ("group", "role"):
        for one, name in book.names.names(register).items():
            if len(people) > 1 and set(book.roster.listed(Selector(register, one))) == set(people):
                return name
    missing = [one for one in everybody if one not in people]
    if len(people) > _MOST_NAMED and len(missing) < _MOST_NAMED:
        return f"everybody but {in_words(book.names.name('person', one) for one in missing)}"
    return _some([book.names.name("person", person) for person in people])


def _entries(ids: tuple[str, ...], register: str, names: Registers, lead: str) -> str:
    everything = tuple(names.names(register))
    missing = [one for one in everything if one not in ids]
    if not ids or not missing:
        return ""
    if len(ids) > _MOST_NAMED and len(missing) < _MOST_NAMED:
        left_out = in_words(names.name(register, one) for one in missing)
        return f"{lead}everything but {left_out}" if not lead else f"not {lead}{left_out}"
    return f"{lead}{_some([names.name(register, one) for one in ids])}"


def conditions_in_words(effect: Effect, names: Registers) -> Iterator[str]:
    """When it is so: the phase and level where they are not the present ones, and the facts."""
    if not effect.now:
        yield from _stages(effect.phases, "phase", "in the present phase", "in {}", names)
        yield from _stages(effect.levels, "trust-level", "at their own level", "as {}", names)
    for fact, values, left in effect.facts:
        if words := _fact(fact, values, left, names):
            yield words


def _stages(
    ids: tuple[str, ...], register: str, own: str, pattern: str, names: Registers
) -> Iterator[str]:
    """The stages by name; that the present one may be among them goes without saying."""
    named = [names.name(register, one) for one in ids if one != AS_IT_IS]
    if named and len(named) < len(names.names(register)):
        yield pattern.format(in_words((f"“{name}”" for name in named), "or"))
    elif ids and not named:
        yield own


def _fact(fact: str, values: tuple[Value, ...], left: tuple[Value, ...], names: Registers) -> str:
    """What is said about one fact: “with something paid for it, or where that is not said”."""
    known: list[Value] = [value for value in values if value is not None]
    others: list[Value] = [value for value in left if value is not None]
    if not known:
        kind = fact_kinds().get(fact)
        return f"where nobody says “{kind.title if kind else fact}”"
    if others and any(value is False or value == 0 for value in known):
        return f"unless {_values(fact, others, known, names)}"
    said = _values(fact, known, others, names)
    return f"{said} (or where that is not said)" if None in values else said


def _values(fact: str, values: list[Value], others: list[Value], names: Registers) -> str:
    """The values in words; numbers by the bound that parts them from the others."""
    numbers = [value for value in values if _is_number(value)]
    beyond = [value for value in others if _is_number(value)]
    if numbers and beyond:
        if min(numbers) > max(beyond):
            return condition_in_words(Compare(fact, "ge", min(numbers)), names)
        if max(numbers) < min(beyond):
            return condition_in_words(Compare(fact, "lt", min(beyond)), names)
    return " or ".join(dict.fromkeys(filter(None, (_value(fact, one, names) for one in values))))


def _is_number(value: Value) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _value(fact: str, value: Value, names: Registers) -> str:
    if value == ANYTHING_ELSE:
        return ""
    if value == ():
        kind = fact_kinds().get(fact)
        return f"with nothing of “{kind.title}”" if kind else ""
    return fact_in_words(names, fact, value)
