"""What an import could not keep as it was: nothing is dropped silently (design section 9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that is no longer as it was written.

    ``line`` is the first line of the source where it happened, counted from 1; ``count`` says how
    often it did.
    """

    line: int
    what: str
    why: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class LossReport:
    """What became of a document: so many blocks kept word for word, and what was not kept."""

    kept_blocks: int
    losses: tuple[Loss, ...] = ()


def gathered(losses: Iterable[Loss]) -> tuple[Loss, ...]:
    """The losses in order of their first line, those of one sort counted together."""
    first: dict[tuple[str, str], Loss] = {}
    for loss in losses:
        known = first.get((loss.what, loss.why))
        first[loss.what, loss.why] = replace(
            loss,
            line=min(loss.line, known.line) if known else loss.line,
            count=loss.count + (known.count if known else 0),
        )
    return tuple(sorted(first.values(), key=lambda loss: (loss.line, loss.what)))
