"""A walk through the changes as values: where one is, and what is still to look at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from smguide.compare.stops import Stop
from smguide.workspace import CommentInfo


@dataclass(frozen=True, slots=True)
class Walk:
    """The stops of a comparison, and the marks of what was looked at.

    ``at`` is the stop one is at; behind the last one the walk is over. ``remarks`` are the person's
    own comments on this revision.
    """

    stops: tuple[Stop, ...] = ()
    seen: frozenset[str] = frozenset()
    remarks: tuple[CommentInfo, ...] = ()
    at: int = 0

    @property
    def stop(self) -> Stop | None:
        """Where one is; None at the end."""
        return self.stops[self.at] if self.at < len(self.stops) else None

    @property
    def count(self) -> int:
        """How many changes there are."""
        return sum(len(stop.marks) for stop in self.stops)

    @property
    def looked(self) -> int:
        """How many of them were looked at."""
        return sum(len(stop.marks) for stop in self.stops if self.has_seen(stop))

    @property
    def left(self) -> int:
        """How many are still to look at."""
        return self.count - self.looked

    def has_seen(self, stop: Stop) -> bool:
        """Whether all of a stop was looked at."""
        return stop.within(self.seen)

    def remarks_on(self, stop: Stop) -> tuple[CommentInfo, ...]:
        """What the person said about the clauses of a stop."""
        places = {(row.section_id, row.clause_id) for row in stop.rows if row.clause_id}
        return tuple(one for one in self.remarks if (one.section, one.clause) in places)

    def begun(self) -> Walk:
        """At the first stop that is still to look at, else at the first."""
        return replace(self, at=self._next_unseen(0) if self.left else 0)

    def stepped(self, step: int) -> Walk:
        """One stop on, or with -1 back."""
        return replace(self, at=min(max(self.at + step, 0), len(self.stops)))

    def at_change(self, change: int) -> Walk:
        """At the stop that has a change; where one is if none has."""
        found = (n for n, stop in enumerate(self.stops) if change in stop.changes)
        return replace(self, at=next(found, self.at))

    def ticked(self) -> Walk:
        """The stop was looked at."""
        return replace(self, seen=self.seen | set(self.stop.marks if self.stop else ()))

    def unticked(self) -> Walk:
        """The stop is to be looked at again."""
        return replace(self, seen=self.seen - set(self.stop.marks if self.stop else ()))

    def onward(self) -> Walk:
        """At the next stop that is still to look at, else at the end."""
        return replace(self, at=self._next_unseen(self.at + 1))

    def _next_unseen(self, first: int) -> int:
        """The place of the next stop from ``first`` on that was not looked at, or the end."""
        ahead = range(first, len(self.stops))
        return next((n for n in ahead if not self.has_seen(self.stops[n])), len(self.stops))
