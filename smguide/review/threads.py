"""Comments as threads: what belongs together, and whether it is settled.

The order of the record decides, as everywhere: two computers that hold the same entries see the
same threads, and of closing and opening again the later one counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smguide.review.ledger import Remark


class ThreadState(StrEnum):
    """Whether somebody has still to do something: *answered* means that a revision says so."""

    OPEN = "open"
    ANSWERED = "answered"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class Thread:
    """A remark and what was said on it, oldest first, what was taken back included.

    ``answered`` holds the numbers of the revisions that say they answer it, the newest last.
    """

    first: Remark
    more: tuple[Remark, ...] = ()
    state: ThreadState = ThreadState.OPEN
    answered: tuple[int, ...] = ()

    @property
    def id(self) -> str:
        """The id of the comment that began it."""
        return self.first.entry.id

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """All of it."""
        return (self.first, *self.more)

    @property
    def standing(self) -> tuple[Remark, ...]:
        """What was not taken back."""
        return tuple(remark for remark in self.remarks if not remark.withdrawn)


def thread_of(comments: Mapping[str, Remark], what: str) -> str:
    """The id of the comment that began the thread of ``what``.

    A comment that goes on from an unknown one, or from a later one, begins a thread itself.
    """
    while True:
        remark = comments[what]
        before = comments.get(remark.comment.about)
        if before is None or before.entry.position >= remark.entry.position:
            return what
        what = before.entry.id


def threads(
    comments: Mapping[str, Remark], answered: Mapping[str, Sequence[int]]
) -> tuple[Thread, ...]:
    """All threads of which something still stands, in the order they were begun.

    ``answered`` holds, by the id of a comment, the revisions that say they answer it.
    """
    grouped: dict[str, list[Remark]] = {}
    for name, remark in comments.items():
        grouped.setdefault(thread_of(comments, name), []).append(remark)
    made = (_thread(remarks, answered) for remarks in grouped.values())
    return tuple(thread for thread in made if thread.standing)


def _thread(remarks: Sequence[Remark], answered: Mapping[str, Sequence[int]]) -> Thread:
    ordered = sorted(remarks, key=lambda remark: remark.entry.position)
    numbers = {number for one in ordered for number in answered.get(one.entry.id, ())}
    answers = tuple(sorted(numbers))
    return Thread(ordered[0], tuple(ordered[1:]), _state(ordered, answers), answers)


def _state(remarks: Sequence[Remark], answers: Sequence[int]) -> ThreadState:
    """One that was opened again on a revision was not answered by it, nor by one before it."""
    settled, reopened = False, 0
    for remark in remarks:
        if remark.withdrawn:
            continue
        if remark.comment.resolves:
            settled = True
        elif remark.comment.reopens:
            settled, reopened = False, max(reopened, remark.comment.revision.number)
    if settled:
        return ThreadState.RESOLVED
    open_again = not answers or answers[-1] <= reopened
    return ThreadState.OPEN if open_again else ThreadState.ANSWERED
