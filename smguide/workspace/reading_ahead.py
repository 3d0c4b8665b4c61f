"""Entries read ahead of a replay, on all cores, and many revisions that they speak of at once."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from functools import partial
from itertools import islice

from smguide.review.event import Event
from smguide.review.replay import LoggedEvent, ReadEntry, read_entry
from smguide.store.eventlog import LogEntry
from smguide.workspace.all_cores import on_all_cores
from smguide.workspace.stored import StoredRevisions

_PREPARED = 500
"""Entries whose revisions are read at once."""


class ReadingAhead:
    """A reader for :func:`smguide.review.replay.replay`.

    ``unsound`` collects the ids of entries that are not well-formed or not well signed.
    """

    def __init__(self, revisions: StoredRevisions) -> None:
        self._revisions = revisions
        self.unsound: set[str] = set()

    def __call__(
        self, entries: Iterable[LoggedEvent], verified: Container[str]
    ) -> Iterator[ReadEntry]:
        """Read entries in their order; those of ``verified`` were found sound before."""
        read = on_all_cores(partial(read_entry, verified=verified), list(entries))
        while some := list(islice(read, _PREPARED)):
            self._revisions.prepare(_revisions_of(some))
            self.unsound.update(entry.id for entry, said in some if not isinstance(said, Event))
            yield from some


def logged(entries: Iterable[LogEntry]) -> Iterator[LoggedEvent]:
    """Stored entries as a replay takes them."""
    return (LoggedEvent(one.position, one.id, one.chain, one.data) for one in entries)


def _revisions_of(read: Iterable[ReadEntry]) -> set[int]:
    """The numbers of the revisions that entries speak of."""
    bodies = (one.body for _logged, one in read if isinstance(one, Event))
    return {body.revision.number for body in bodies if hasattr(body, "revision")}
