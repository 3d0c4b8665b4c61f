"""Which clause shows the words of one that was split or joined."""

from __future__ import annotations

from collections.abc import Iterable

from smguide.compare.changes import ClauseChange, ClauseStatus
from smguide.compare.regrouping import as_one


def shown_by(
    change: ClauseChange, clauses: Iterable[ClauseChange], stretch: tuple[int, int]
) -> tuple[ClauseChange, int]:
    """The clause that shows a stretch of an old clause, and how far the text is shifted there.

    ``change`` is what became of the old clause, ``clauses`` all clauses of the comparison. The
    shift is what to add to an index of the old text for one of the old sides of the spans.
    """
    group = [one for one in clauses if one.origins == change.origins and one.new is not None]
    if change.status is ClauseStatus.JOINED:
        at = change.origins.index(change.old) if change.old else 0
        before = [clause.text for clause in change.origins[:at]]
        return group[0], len(as_one([*before, ""])) if before else 0
    best, shift, most, start = group[0], 0, 0, 0
    for part in group:
        end = start + sum(len(span.old) for span in part.spans)
        shared = min(end, stretch[1]) - max(start, stretch[0])
        if shared > most:
            best, shift, most = part, -start, shared
        start = end
    return best, shift
