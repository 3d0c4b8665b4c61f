"""Which comments a revision answers: named in its trailers, shown in the history."""

from __future__ import annotations

from collections.abc import Mapping

from smguide.review.ledger import Ledger, Remark
from smguide.review.threads import ThreadState, threads
from smguide.store.side_index import ANSWERS
from smguide.workspace.parts import Parts
from smguide.workspace.values import CommentInfo

__all__ = [
    "ANSWERS",
    "answer_in_words",
    "answered_in",
    "answers_in_words",
    "every_answer",
    "info",
    "open_comments",
]

_LONGEST_QUOTE = 60


def answered_in(parts: Parts, ledger: Ledger) -> Mapping[str, int]:
    """The revision that first says it answers a comment, by the id of the comment."""
    return parts.index.answers() if ledger.comments else {}


def every_answer(parts: Parts, ledger: Ledger) -> Mapping[str, tuple[int, ...]]:
    """The revisions that say they answer a comment, the oldest first, by the id of the comment."""
    return parts.index.every_answer() if ledger.comments else {}


def open_comments(parts: Parts, ledger: Ledger) -> tuple[CommentInfo, ...]:
    """The comments that began a thread nobody answered or settled yet, the oldest first."""
    found = threads(ledger.comments, every_answer(parts, ledger))
    return tuple(
        info(ledger, thread.first)
        for thread in found
        if thread.state is ThreadState.OPEN and not thread.first.withdrawn
    )


def info(ledger: Ledger, remark: Remark, answered: int = 0) -> CommentInfo:
    """A comment as people read it."""
    comment = remark.comment
    return CommentInfo(
        id=remark.entry.id,
        person=remark.entry.person,
        name=ledger.name(remark.entry.person),
        at=remark.entry.time,
        text=comment.text,
        section=comment.section,
        clause=comment.clause,
        quote=comment.quote,
        answered=answered,
    )


def answers_in_words(ledger: Ledger, answers: tuple[str, ...]) -> tuple[str, ...]:
    """“Answers Ana Lima’s comment “Is this still so?””, for each that can still be read."""
    remarks = (ledger.comments.get(one) for one in answers)
    return tuple(
        answer_in_words(ledger.name(remark.entry.person), remark.comment.text)
        for remark in remarks
        if remark is not None and not remark.withdrawn
    )


def answer_in_words(name: str, text: str) -> str:
    """“Answers Ana Lima’s comment “Is this still so?””."""
    words = " ".join(text.split())
    short = words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1].rstrip()}…"
    return f"Answers {name}’s comment “{short}”"
