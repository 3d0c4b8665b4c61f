"""The states of a revision and the answers of reviewers as pills."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from smguide.review.bodies import Decision
from smguide.review.status import Answer, State
from smguide.ui.theme import Tone
from smguide.workspace import HistoryRow

Sign = tuple[str, Tone]
"""The word in a pill and its tone."""

_TONES = {
    State.DRAFT: Tone.PLAIN,
    State.IN_REVIEW: Tone.WARN,
    State.CHANGES_REQUESTED: Tone.BAD,
    State.REJECTED: Tone.BAD,
    State.WITHDRAWN: Tone.PLAIN,
    State.EXPIRED: Tone.WARN,
    State.APPROVED: Tone.GOOD,
    State.IN_DOUBT: Tone.WARN,
    State.SCHEDULED: Tone.INFO,
    State.IN_FORCE: Tone.GOOD,
    State.CONFIRMED: Tone.GOOD,
    State.SUPERSEDED: Tone.PLAIN,
}
_NAMES = {
    State.DRAFT: str(QT_TRANSLATE_NOOP("ReviewStates", "Saved")),
    State.IN_REVIEW: str(QT_TRANSLATE_NOOP("ReviewStates", "In review")),
    State.EXPIRED: str(QT_TRANSLATE_NOOP("ReviewStates", "Review overdue")),
    State.CHANGES_REQUESTED: str(QT_TRANSLATE_NOOP("ReviewStates", "Changes asked for")),
    State.REJECTED: str(QT_TRANSLATE_NOOP("ReviewStates", "Rejected")),
    State.WITHDRAWN: str(QT_TRANSLATE_NOOP("ReviewStates", "Withdrawn")),
    State.APPROVED: str(QT_TRANSLATE_NOOP("ReviewStates", "Approved")),
    State.IN_DOUBT: str(QT_TRANSLATE_NOOP("ReviewStates", "Approval in doubt")),
    State.SCHEDULED: str(QT_TRANSLATE_NOOP("ReviewStates", "Scheduled")),
    State.IN_FORCE: str(QT_TRANSLATE_NOOP("ReviewStates", "In force")),
    State.CONFIRMED: str(QT_TRANSLATE_NOOP("ReviewStates", "Confirmed")),
    State.SUPERSEDED: str(QT_TRANSLATE_NOOP("ReviewStates", "Superseded")),
}
"""As a list of choices says them."""

STATES = tuple(_NAMES)
"""All states, the way of a revision from the first to the last."""


def state_sign(row: HistoryRow) -> Sign:
    """The state of a revision as a pill."""
    return row.state_words, _TONES[row.state]


def state_name(state: State) -> str:
    """A state by itself, as when revisions are looked for that have it."""
    return _tr(_NAMES[state])


def list_signs(row: HistoryRow) -> Iterator[Sign]:
    """The pills of a revision in the list: its edition, and its state where it tells something."""
    if row.edition:
        yield _tr("Edition {0}").format(row.edition), Tone.INFO
    if not _is_quiet(row):
        yield state_sign(row)


def _is_quiet(row: HistoryRow) -> bool:
    """Most revisions are saved on the way to another one: that tells nothing.

    One that was reviewed or published says so even when another has taken its place.
    """
    passed_by = row.state is State.SUPERSEDED and not (row.round or row.edition)
    return row.state is State.DRAFT or passed_by


def answer_sign(answer: Answer) -> Sign:
    """What somebody answered; an answer that no longer counts is visibly so."""
    words, tone = _ANSWERS[answer.decision]
    if answer.in_doubt:
        return _tr("{0}, in doubt").format(_tr(words)), Tone.WARN
    if not answer.counts:
        return _tr("{0}, text changed since").format(_tr(words)), Tone.PLAIN
    return _tr(words), tone


def earlier_sign(answer: Answer) -> Sign:
    """What somebody answered about an earlier text: “Approved revision 4”."""
    words = {
        Decision.APPROVE: _tr("Approved revision {0}"),
        Decision.REQUEST_CHANGES: _tr("Changes to revision {0}"),
        Decision.REJECT: _tr("Rejected revision {0}"),
    }
    return words.get(answer.decision, "{0}").format(answer.number), Tone.PLAIN


def waiting_sign() -> Sign:
    """Somebody was asked and has not answered."""
    return _tr("Waiting"), Tone.WARN


def away_sign() -> Sign:
    """Somebody was asked and is away."""
    return _tr("Away"), Tone.PLAIN


_ANSWERS = {
    Decision.APPROVE: (str(QT_TRANSLATE_NOOP("ReviewStates", "Approved")), Tone.GOOD),
    Decision.REQUEST_CHANGES: (
        str(QT_TRANSLATE_NOOP("ReviewStates", "Asked for changes")),
        Tone.BAD,
    ),
    Decision.REJECT: (str(QT_TRANSLATE_NOOP("ReviewStates", "Rejected")), Tone.BAD),
    Decision.CONFIRM: (str(QT_TRANSLATE_NOOP("ReviewStates", "Confirmed")), Tone.GOOD),
    Decision.REAPPROVE: (str(QT_TRANSLATE_NOOP("ReviewStates", "Confirmed again")), Tone.GOOD),
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewStates", words)
