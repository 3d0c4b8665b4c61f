"""What a change does, at a first look: one short sentence for each thing that is different.

Exactness is for the sentences of each effect (:mod:`smguide.rules.effects_in_words`); here they
are drawn together. Where not all posts are meant, it is said that only some are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from smguide.model.wording import sentence
from smguide.rules.book import Book
from smguide.rules.difference import EffectKind
from smguide.rules.effects import Effect
from smguide.rules.effects_in_words import change_in_words, conditions_in_words, people_in_words

_MOST_NAMED = 2


@dataclass(frozen=True, slots=True)
class ShortEffect:
    """A sentence on everything that is different in the same way.

    ``now`` where some of it holds in the present phase and at people's own level.
    """

    now: bool
    kind: EffectKind
    sentence: str


def effects_in_short(found: Sequence[Effect], old: Book, new: Book) -> tuple[ShortEffect, ...]:
    """What holds now before what would, the weightiest first, and of that what concerns most."""
    groups: dict[tuple[EffectKind, str], list[Effect]] = {}
    for effect in found:
        said = change_in_words(effect.difference, old, new)
        groups.setdefault((effect.kind, said), []).append(effect)
    told = [_short(kind, said, group, new) for (kind, said), group in groups.items()]
    return tuple(short for _weight, short in sorted(told, key=_by_weight))


_Weighed = tuple[tuple[bool, int, int], ShortEffect]


def _by_weight(told: _Weighed) -> tuple[bool, int, int]:
    return told[0]


def _short(kind: EffectKind, said: str, group: Sequence[Effect], book: Book) -> _Weighed:
    now = any(effect.now for effect in group)
    meant = [effect for effect in group if effect.now == now]
    people = tuple(
        one for one in book.names.names("person") if any(one in e.people for e in meant)
    ) or _people_of(meant)
    subject = ", ".join((_whom(people, book), *_limits(meant, book)))
    weight = (not now, list(EffectKind).index(kind), -sum(effect.cases for effect in meant))
    return weight, ShortEffect(now, kind, sentence(f"{subject}: {said}"))


def _people_of(meant: Iterable[Effect]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(person for effect in meant for person in effect.people))


def _whom(people: tuple[str, ...], book: Book) -> str:
    """A group by its name, few people by theirs, more as so many."""
    named = people_in_words(people, book)
    several = len(people) > _MOST_NAMED and " others" in named
    return f"{len(people)} people" if several else named


def _limits(meant: Sequence[Effect], book: Book) -> Iterator[str]:
    """What all of it has in common, if that is one thing; else that not every post is meant."""
    told = [tuple(conditions_in_words(effect, book.names)) for effect in meant]
    shared = [words for words in told[0] if all(words in one for one in told)]
    if _everywhere(meant) and all(len(one) == len(shared) for one in told) and len(shared) < 2:
        yield from shared
        return
    yield "some posts"
    if len(shared) == 1:
        yield from shared


def _everywhere(meant: Iterable[Effect]) -> bool:
    return not any(effect.types or effect.channels for effect in meant)
