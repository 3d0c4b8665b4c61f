"""What the checks remember between two keystrokes: results for values that stayed the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from smguide.model.guidelines import Section

Answer = TypeVar("Answer")


class Memory:
    """Answers of pure functions about sections and clauses, by the identity of the value.

    Guidelines share unchanged sections and clauses with what they were before an edit, so one
    keystroke costs one section. Identity, because comparing or hashing long texts for every check
    would take longer than most checks. Used by one thread at a time.
    """

    def __init__(self) -> None:
        self._answers: dict[Callable[..., Any], dict[int, tuple[object, Any]]] = {}

    def once(self, function: Callable[..., Answer], value: object, *more: object) -> Answer:
        """What ``function`` says about ``value``; asked once as long as that is kept.

        ``more`` is handed on to the function and must not change the answer.
        """
        known = self._answers.setdefault(function, {})
        kept = known.get(id(value))
        if kept is None:
            # The value is kept beside its answer: while it lives, no other can have its identity.
            kept = known[id(value)] = (value, function(value, *more))
        answer: Answer = kept[1]
        return answer

    def keep_only(self, sections: Iterable[Section]) -> None:
        """Forget everything but these sections and their clauses."""
        here = tuple(sections)
        alive = {id(section) for section in here}
        alive.update(id(clause) for section in here for clause in section.clauses)
        for known in self._answers.values():
            for key in known.keys() - alive:
                del known[key]
