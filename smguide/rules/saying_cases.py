"""A case in words: “Dana, Reply, on X, in Phase 2, touching a legal matter”."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.rules.problem import Example
from smguide.rules.sentences import condition_in_words
from smguide.rules.workflow import Compare


def case_in_words(names: Registers, example: Example) -> str:
    """Who, what, where, and what is said besides."""
    post = example.post
    parts = [
        names.name("person", post.person),
        names.name("post-type", post.post_type),
        f"on {names.name('channel', post.channel)}",
        *_facts(names, example.facts),
    ]
    return ", ".join(filter(None, parts))


def _facts(names: Registers, facts: tuple[tuple[str, Value], ...]) -> Iterator[str]:
    for fact, value in facts:
        if value == ():
            continue
        yield fact_in_words(names, fact, value)


def fact_in_words(names: Registers, fact: str, value: Value) -> str:
    """One fact: “in Phase 2”, “touching a legal matter”, “nothing paid or given for it”."""
    if isinstance(value, tuple):
        return " and ".join(condition_in_words(Compare(fact, "has", one), names) for one in value)
    return condition_in_words(Compare(fact, "eq", value), names)
