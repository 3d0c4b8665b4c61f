"""What an import could not keep as it was: nothing is dropped silently (design section 9)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from smguide.model.wording import counted


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that is no longer as it was written.

    ``line`` is the first line of the source where it happened, counted from 1; ``count`` says how
    often it did; ``words`` is true where a word may read differently, and not only its spacing.
    """

    line: int
    what: str
    why: str
    count: int = 1
    words: bool = False


@dataclass(frozen=True, slots=True)
class LossReport:
    """What became of a document: so many blocks kept word for word, and what was not kept."""

    kept_blocks: int
    losses: tuple[Loss, ...] = ()

    @property
    def every_word_was_kept(self) -> bool:
        """Whether nothing differs but spacing and the way headings are marked."""
        return not any(loss.words for loss in self.losses)

    @property
    def headline(self) -> str:
        """What to say first: “Every word was kept.”, or that some letters need a look."""
        if self.every_word_was_kept:
            return "Every word was kept."
        return "Every paragraph was kept. Please look at some letters; they may read differently."

    @property
    def details(self) -> str:
        """“3 differences in spacing or in how headings are marked.”; empty where there are none."""
        number = sum(loss.count for loss in self.losses if not loss.words)
        if not number:
            return ""
        return f"{counted(number, 'difference')} in spacing or in how headings are marked."


def gathered(losses: Iterable[Loss]) -> tuple[Loss, ...]:
    """The losses, those of words first, by their first line; those of one sort counted together."""
    first: dict[tuple[str, str], Loss] = {}
    for loss in losses:
        known = first.get((loss.what, loss.why))
        first[loss.what, loss.why] = replace(
            loss,
            line=min(loss.line, known.line) if known else loss.line,
            count=loss.count + (known.count if known else 0),
        )
    return tuple(sorted(first.values(), key=lambda loss: (not loss.words, loss.line, loss.what)))
