"""The story of a clause: what each revision did to it, who, when and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from smguide.store.commits import Revision
from smguide.store.side_pieces import Stretch
from smguide.workspace.past_finding import turns
from smguide.workspace.past_values import ClauseMoment, LastChange, Passage, Turn

_NOWHERE = Stretch("", "", "", "", "", 0, 0)


def last_change(revision: Revision) -> LastChange:
    """A revision as the last one that changed something."""
    return LastChange(
        revision.number, revision.time, revision.author.name, revision.summary, revision.reason
    )


def moments(story: Sequence[Stretch], revisions: Mapping[int, Revision]) -> Iterator[ClauseMoment]:
    """The turns of a clause in order, of which ``revisions`` holds all that matter."""
    began = {one.first: one for one in story}
    ended = {one.last + 1: one for one in story if one.last}
    for number in sorted(turns(story)):
        if number in revisions:
            before, after = ended.get(number, _NOWHERE), began.get(number, _NOWHERE)
            yield _moment(revisions[number], before, after)


def turning_points(stretch: Stretch) -> tuple[int, ...]:
    """The revision that brought a text in, and the one that took it out."""
    return (stretch.first, stretch.last + 1) if stretch.last else (stretch.first,)


def passage(
    stretch: Stretch, titles: Mapping[str, str], revisions: Mapping[int, Revision], count: int
) -> Passage:
    """A stretch of text as people look at it; ``count`` is the newest revision."""
    ended = 0 < stretch.last < count
    came, went = revisions.get(stretch.first), revisions.get(stretch.last + 1) if ended else None
    return Passage(
        section=stretch.section,
        title=titles.get(stretch.section, ""),
        clause=stretch.clause,
        text=stretch.text,
        first=stretch.first,
        last=stretch.last if ended else count,
        is_current=not ended,
        since=came.time if came else None,
        until=went.time if went else None,
    )


def _moment(revision: Revision, before: Stretch, after: Stretch) -> ClauseMoment:
    return ClauseMoment(
        number=revision.number,
        at=revision.time,
        name=revision.author.name,
        summary=revision.summary,
        reason=revision.reason,
        status=_turn(before, after),
        before=before.text,
        after=after.text,
        section_before=before.section,
        section=after.section,
    )


def _turn(before: Stretch, after: Stretch) -> Turn:
    if not before.first or not after.first:
        return Turn.REMOVED if before.first else Turn.ADDED
    if before.text != after.text:
        return Turn.REWORDED
    return Turn.MOVED if before.section != after.section else Turn.MARKED
