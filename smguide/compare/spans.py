"""Spans: stretches of text in the old and the new, laid so that they tile both."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_NOTHING = ("", "")


class SpanKind(StrEnum):
    """What became of a stretch of text; *spaces* is reflow, not a change to a reader."""

    EQUAL = "equal"
    SPACES = "spaces"
    DELETE = "delete"
    INSERT = "insert"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in the old and the new; a deletion has no new, an insertion no old.

    A sentence that was taken out here and put in there has the same ``move`` at both ends, from 1
    on; 0 is none.
    """

    kind: SpanKind
    old: str
    new: str
    move: int = 0


def whole(kind: SpanKind, text: str) -> tuple[Span, ...]:
    """A text as one span of a kind; none where there is no text."""
    if not text:
        return ()
    return (
        Span(
            kind,
            "" if kind is SpanKind.INSERT else text,
            "" if kind is SpanKind.DELETE else text,
        ),
    )


class Tiles:
    """Lays spans from the beginning of two texts to their end.

    Neighbours of one kind become one span. Of one change the deletion comes first, then the
    insertion; blanks that both end with stand after them, as equal.
    """

    __slots__ = ("_deleted", "_equal", "_inserted", "_laid", "_reflow")

    def __init__(self) -> None:
        self._laid: list[Span] = []
        self._equal = ""
        self._reflow = _NOTHING
        self._deleted = ""
        self._inserted = ""

    def keep(self, text: str) -> None:
        """The same on both sides."""
        if text:
            self._lay_change()
            if self._reflow != _NOTHING:
                self._lay_kept()
            self._equal += text

    def reflow(self, old: str, new: str) -> None:
        """Other blanks that mean the same."""
        self._lay_change()
        if self._equal:
            self._lay_kept()
        self._reflow = (self._reflow[0] + old, self._reflow[1] + new)

    def change(self, old: str, new: str) -> None:
        """The old text gives way to the new; either may be empty."""
        self._deleted += old
        self._inserted += new

    def spans(self) -> tuple[Span, ...]:
        """All that was laid."""
        self._lay_change()
        self._lay_kept()
        return tuple(self._laid)

    def _lay_change(self) -> None:
        deleted, inserted, gap = self._deleted, self._inserted, ""
        if not deleted and not inserted:
            return
        if deleted and inserted:
            core, other = deleted.rstrip(), inserted.rstrip()
            if deleted[len(core) :] == inserted[len(other) :]:
                gap = deleted[len(core) :]
                deleted, inserted = core, other
        self._lay_kept()
        if deleted:
            self._laid.append(Span(SpanKind.DELETE, deleted, ""))
        if inserted:
            self._laid.append(Span(SpanKind.INSERT, "", inserted))
        self._equal, self._deleted, self._inserted = gap, "", ""

    def _lay_kept(self) -> None:
        """What both sides have, the same or reflowed: one of the two waits at a time."""
        if self._equal:
            self._laid.append(Span(SpanKind.EQUAL, self._equal, self._equal))
            self._equal = ""
        elif self._reflow != _NOTHING:
            self._laid.append(Span(SpanKind.SPACES, *self._reflow))
            self._reflow = _NOTHING
