"""Reviews as the desk needs them: what is next, what was said, what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from smguide.errors import NotAllowed
from smguide.review.ledger import Ledger
from smguide.review.status import Action, ReviewStatus, State, withdrawable
from smguide.workspace.answering import info
from smguide.workspace.values import CommentInfo

_NEXT_STEPS = {
    Action.ASK: "Look at the review of the revision to see where it stands.",
    Action.APPROVE: "Look at the review of the revision to see who is missing.",
    Action.REQUEST_CHANGES: "Write a comment instead.",
    Action.PUBLISH: "Look at the review of the revision to see who is missing.",
    Action.COMMENT: "Choose a revision of the history.",
}

_STATE_WORDS = {
    State.DRAFT: "Saved",
    State.IN_REVIEW: "In review",
    State.CHANGES_REQUESTED: "Changes asked for",
    State.REJECTED: "Rejected",
    State.WITHDRAWN: "Withdrawn",
    State.EXPIRED: "Review overdue",
    State.APPROVED: "Approved",
    State.IN_DOUBT: "Approval in doubt",
    State.SCHEDULED: "Scheduled",
    State.IN_FORCE: "In force",
    State.CONFIRMED: "In force, confirmed",
    State.SUPERSEDED: "Superseded",
}


def next_step(action: Action) -> str:
    """What to do when an action is not allowed."""
    return _NEXT_STEPS.get(action, "Look at the team and its rules.")


def state_in_words(standing: ReviewStatus) -> str:
    """The state as people read it: “In review, round 2”."""
    return words_for_state(standing.state, standing.round, in_doubt=standing.in_doubt)


def words_for_state(state: State, round_: int = 0, *, in_doubt: bool = False) -> str:
    """The same of a state, the round of its review, and whether its approval is in doubt."""
    words = _STATE_WORDS[state]
    if in_doubt and state is not State.IN_DOUBT:
        return f"{words}, approval in doubt"
    return f"{words}, round {round_}" if state is State.IN_REVIEW and round_ > 1 else words


def base_number(ledger: Ledger, number: int) -> int:
    """The revision that a review of ``number`` compares with; 0 for none."""
    if number in ledger.approvals and number not in ledger.in_doubt:
        return ledger.approvals[number].base_number
    return ledger.base(number)[0]


def comments(ledger: Ledger, number: int, answered: Mapping[str, int]) -> tuple[CommentInfo, ...]:
    """The comments on a revision that were not taken back, the oldest first; replies left out.

    ``answered`` gives the revision that answers a comment, by its id.
    """
    return tuple(
        info(ledger, remark, answered.get(remark.entry.id, 0))
        for remark in ledger.comments.values()
        if remark.comment.revision.number == number
        and not remark.withdrawn
        and not remark.comment.about
    )


def own_entry(ledger: Ledger, person: str, number: int) -> str:
    """The newest thing a person said about a revision that can still be taken back.

    Raises:
        NotAllowed: there is none.
    """
    found = withdrawable(ledger, person, number)
    if not found:
        raise NotAllowed(
            f"There is nothing of yours about revision {number} that can be taken back.",
            "Only what you said yourself can be taken back, until it is settled.",
        )
    return found[0].id
