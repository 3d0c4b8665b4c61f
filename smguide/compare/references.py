"""References between sections in what a comparison shows: the numbers of both sides filled in.

The comparison itself is of what is kept. A reference that reads another number because its section
moved is therefore no change, and one that points elsewhere is one even where the numbers agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from smguide.compare.changes import Comparison
from smguide.compare.words import Span
from smguide.model.cross_references import as_numbers, refers


@dataclass(frozen=True, slots=True)
class ShownNumbers:
    """The number of each section before and now, by id."""

    before: Mapping[str, str]
    now: Mapping[str, str]

    def spans(self, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """Spans to read."""
        if not any(refers(span.old) or refers(span.new) for span in spans):
            return spans
        return tuple(
            replace(span, old=self.text_before(span.old), new=as_numbers(span.new, self.now))
            for span in spans
        )

    def text_before(self, text: str) -> str:
        """A text of the old side to read."""
        return as_numbers(text, self.before)


def shown_numbers(comparison: Comparison) -> ShownNumbers:
    """The numbers of both sides of a comparison."""
    sections = comparison.sections
    return ShownNumbers(
        {section.old.id: section.number_old for section in sections if section.old},
        {section.new.id: section.number_new for section in sections if section.new},
    )
