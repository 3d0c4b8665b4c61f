"""Which threads stand in the comparison, and beside which clause."""

from __future__ import annotations

from collections import defaultdict

from smguide.ui.history.looking import Look
from smguide.workspace import ThreadInfo


def threads_beside(look: Look) -> dict[tuple[str, str], list[ThreadInfo]]:
    """Threads by section and clause: open ones, and settled ones that this revision has part in.

    That is where they were begun or answered, so that a comment stands next to the change that
    answered it. One whose clause was taken out stands where that is struck through.
    """
    found: dict[tuple[str, str], list[ThreadInfo]] = defaultdict(list)
    for thread in look.threads:
        if thread.spot[0] and (thread.is_open or _has_part(look.number, thread)):
            found[thread.spot].append(thread)
    return dict(found)


def spots_that_matter(look: Look) -> set[tuple[str, str]]:
    """Where a thread was begun on either text or between: shown where nothing changed, too.

    What is open since long ago stands where one looks at everything, and in the list of comments.
    """
    return {
        thread.spot
        for threads in threads_beside(look).values()
        for thread in threads
        if thread.revision >= look.old or any(a.number > look.old for a in thread.answered)
    }


def _has_part(number: int, thread: ThreadInfo) -> bool:
    answers = {answer.number for answer in thread.answered}
    return thread.revision == number or number in answers
