"""Names that could stand for somebody else: who reads a record goes by what people are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smguide.model.hidden import by_name, hides_something, visible
from smguide.model.lookalikes import deceiving_words, look, look_alike


def doubts_about(name: str, others: Sequence[str] = ()) -> Iterator[str]:
    """What is doubtful in a name beside those of ``others``, in sentences."""
    if hides_something(name):
        yield f"“{visible(name, by_name)}” holds characters that nobody can see. Type it anew."
    for word in deceiving_words(name):
        yield (
            f"“{word}” is made of letters of several alphabets that look alike. "
            "It may stand for somebody else. Type it anew."
        )
    seen = look(name)
    for other in dict.fromkeys(others):
        if look(other) == seen:
            yield _alike(other, name)


def doubtful_names(names: Sequence[str], addresses: Sequence[str]) -> Iterator[str]:
    """The same for all names and e-mail addresses of a team."""
    for one in (*names, *addresses):
        yield from doubts_about(one)
    for pair in (*look_alike(names), *look_alike(addresses)):
        yield _alike(*pair)


def _alike(one: str, other: str) -> str:
    return (
        f"“{visible(one, by_name)}” and “{visible(other, by_name)}” cannot be told apart. "
        "Write what tells them apart, such as where they work."
    )
