"""The draft seen like a revision: what is written and not saved yet, compared with what is."""

from __future__ import annotations

from datetime import UTC, datetime

from smguide.compare.rows import redline
from smguide.compare.summary import summary
from smguide.review.hands import Hands
from smguide.review.status import ReviewStatus, State, Verdict
from smguide.review.tally import Tally
from smguide.ui.history.looking import (
    ACTIONS,
    DRAFT,
    DRAFT_NAME,
    Look,
    compared_texts,
    failing,
    look_at,
)
from smguide.workspace import Desk, HistoryRow, KeptWork

_NOBODY = Tally((), (), 0, (), (), Hands({}, ()))


def look_at_draft(desk: Desk, _number: int, old: int | None, was: State | None) -> Look:
    """The draft compared with a revision, by default the one it began from.

    Where nothing is written that is not saved, the newest revision is looked at instead.
    """
    kept = desk.work()
    if kept.kept_at is None:
        latest = desk.revision_number("latest")
        return look_at(desk, latest, None if old == latest else old, was)
    comparison = compared_texts(desk, kept.base if old is None else old, kept.guidelines)
    return Look(
        row=_row(desk, kept),
        old=kept.base if old is None else old,
        base=0,
        usual=kept.base,
        tally=_NOBODY,
        comparison=comparison,
        rows=redline(comparison),
        sentences=summary(comparison),
        standing=_standing(),
        verdicts=dict.fromkeys(ACTIONS, Verdict(False)),
        comments=(),
        meaning="",
        failing=failing(desk, DRAFT_NAME),
        threads=desk.talk.threads(DRAFT_NAME),
        seen=desk.walks.seen(),
    )


def _row(desk: Desk, kept: KeptWork) -> HistoryRow:
    name = next((one.name for one in desk.members() if one.person == desk.person), "")
    return HistoryRow(
        number=DRAFT,
        summary="",
        reason="",
        author=name,
        person=desk.person,
        at=kept.kept_at or datetime.now(UTC),
        state=State.DRAFT,
        round=0,
        edition="",
        state_words="",
        sections_changed=0,
    )


def _standing() -> ReviewStatus:
    """Nobody reviews a draft."""
    return ReviewStatus(
        number=DRAFT,
        state=State.DRAFT,
        round=0,
        asked=(),
        until=None,
        look_at="",
        answered=(),
        stale=(),
        earlier=(),
        needed=0,
        missing=(),
        groups=(),
        base_number=0,
        edition=None,
        sentences=(),
    )
