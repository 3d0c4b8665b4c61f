"""What each kind of entry says, as values, and their way to and from plain JSON values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from smguide.review.away import (
    Away,
    Back,
    away_from_plain,
    away_to_plain,
    back_from_plain,
    back_to_plain,
)
from smguide.review.comments import Comment, comment_from_plain, comment_to_plain
from smguide.review.declining import Decline, decline_from_plain, decline_to_plain
from smguide.review.posts import (
    Posts,
    ReportIncident,
    SettleIncident,
    TakeBackPost,
    posts_from_plain,
    posts_to_plain,
    report_from_plain,
    report_to_plain,
    settlement_from_plain,
    settlement_to_plain,
    take_back_from_plain,
    take_back_to_plain,
)
from smguide.review.references import (
    ChangeRef,
    RevisionRef,
    change_from_plain,
    change_to_plain,
    filled,
    revision_from_plain,
    revision_to_plain,
)
from smguide.review.team import Team, team_from_plain, team_to_plain


class Decision(StrEnum):
    """What a reviewer answers."""

    APPROVE = "approve"
    REQUEST_CHANGES = "request-changes"
    REJECT = "reject"
    CONFIRM = "confirm"
    REAPPROVE = "reapprove"


class ChangeClass(StrEnum):
    """What a new edition means for its readers."""

    EDITORIAL = "editorial"
    CLARIFYING = "clarifying"
    RELAXING = "relaxing"
    TIGHTENING = "tightening"
    NEW_DUTY = "new-duty"


@dataclass(frozen=True, slots=True)
class Genesis:
    """The first entry: the team that starts these guidelines."""

    team: Team
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Governance:
    """A proposal of another team or other rules, next to the ones in force (``previous``)."""

    team: Team
    version: int
    previous: str
    reason: str


@dataclass(frozen=True, slots=True)
class Vote:
    """A governor's answer to a proposal."""

    proposal: str
    approve: bool
    meaning: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Join:
    """Somebody asks to be in the team, with a key, signed by that key."""

    name: str
    email: str
    key: str


@dataclass(frozen=True, slots=True)
class Submit:
    """Asking for a review: of what, by whom (person ids), until when, what to look at.

    Whoever asks is taken to have had a hand in the revision, and in those listed in ``claims``
    (numbers), which were brought in unsigned.
    """

    revision: ChangeRef
    asked: tuple[str, ...] = ()
    until: date | None = None
    look_at: str = ""
    claims: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """A reviewer's answer; ``meaning`` is the sentence shown when it was signed.

    ``stands_for`` names persons who are away, for whom it counts as well.
    """

    decision: Decision
    meaning: str
    revision: ChangeRef
    comment: str = ""
    stands_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Publish:
    """An approved revision becomes an edition; it may take effect later."""

    revision: RevisionRef
    edition: str
    effective: date
    change_class: ChangeClass
    summary: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Taking back an earlier entry of one's own: an asking, an answer, a comment, a proposal."""

    what: str
    reason: str


Body = (
    Genesis
    | Governance
    | Vote
    | Join
    | Submit
    | Review
    | Comment
    | Publish
    | Withdraw
    | Posts
    | ReportIncident
    | SettleIncident
    | TakeBackPost
    | Away
    | Back
    | Decline
)

BODY_TYPES: Mapping[type, str] = {
    Genesis: "genesis",
    Governance: "governance",
    Vote: "governance-vote",
    Join: "join",
    Submit: "submit",
    Review: "review",
    Comment: "comment",
    Publish: "publish",
    Withdraw: "withdraw",
    Posts: "posts",
    ReportIncident: "report-incident",
    SettleIncident: "settle-incident",
    TakeBackPost: "take-back-post",
    Away: "away",
    Back: "back",
    Decline: "decline",
}


def body_to_plain(body: Body) -> dict[str, Any]:
    """The body as plain JSON values; optional texts that are empty are left out."""
    return _WRITERS[type(body)](body)


def body_from_plain(kind: str, plain: Mapping[str, Any]) -> Body:
    """The body of an entry whose shape has been checked.

    Raises:
        ValueError: a date that is not in the calendar.
        SigningKeyError: a key that is not one smguide accepts.
    """
    return _READERS[kind](plain)


def _genesis_to_plain(body: Genesis) -> dict[str, Any]:
    return {"version": 1, **team_to_plain(body.team), **filled(reason=body.reason)}


def _governance_to_plain(body: Governance) -> dict[str, Any]:
    return {
        "version": body.version,
        "previous": body.previous,
        "reason": body.reason,
        **team_to_plain(body.team),
    }


def _vote_to_plain(body: Vote) -> dict[str, Any]:
    return {
        "proposal": body.proposal,
        "decision": "approve" if body.approve else "reject",
        "meaning": body.meaning,
        **filled(comment=body.comment),
    }


def _join_to_plain(body: Join) -> dict[str, Any]:
    return {"name": body.name, "email": body.email, "key": body.key}


def _submit_to_plain(body: Submit) -> dict[str, Any]:
    plain: dict[str, Any] = {"revision": change_to_plain(body.revision)}
    if body.asked:
        plain["asked"] = list(body.asked)
    if body.claims:
        plain["claims"] = list(body.claims)
    until = body.until.isoformat() if body.until else ""
    return {**plain, **filled(look_at=body.look_at, until=until)}


def _review_to_plain(body: Review) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "decision": body.decision.value,
        "meaning": body.meaning,
        "revision": change_to_plain(body.revision),
        **filled(comment=body.comment),
    }
    return {**plain, "stands_for": list(body.stands_for)} if body.stands_for else plain


def _publish_to_plain(body: Publish) -> dict[str, Any]:
    return {
        "revision": revision_to_plain(body.revision),
        "edition": body.edition,
        "effective": body.effective.isoformat(),
        "change_class": body.change_class.value,
        "summary": body.summary,
    }


def _withdraw_to_plain(body: Withdraw) -> dict[str, Any]:
    return {"what": body.what, "reason": body.reason}


def _submit_from_plain(plain: Mapping[str, Any]) -> Submit:
    until = date.fromisoformat(plain["until"]) if "until" in plain else None
    asked, claims = tuple(plain.get("asked", ())), tuple(plain.get("claims", ()))
    look_at = plain.get("look_at", "")
    return Submit(change_from_plain(plain["revision"]), asked, until, look_at, claims)


def _publish_from_plain(plain: Mapping[str, Any]) -> Publish:
    return Publish(
        revision_from_plain(plain["revision"]),
        plain["edition"],
        date.fromisoformat(plain["effective"]),
        ChangeClass(plain["change_class"]),
        plain["summary"],
    )


_WRITERS: Mapping[type, Callable[[Any], dict[str, Any]]] = {
    Genesis: _genesis_to_plain,
    Governance: _governance_to_plain,
    Vote: _vote_to_plain,
    Join: _join_to_plain,
    Submit: _submit_to_plain,
    Review: _review_to_plain,
    Comment: comment_to_plain,
    Publish: _publish_to_plain,
    Withdraw: _withdraw_to_plain,
    Posts: posts_to_plain,
    ReportIncident: report_to_plain,
    SettleIncident: settlement_to_plain,
    TakeBackPost: take_back_to_plain,
    Away: away_to_plain,
    Back: back_to_plain,
    Decline: decline_to_plain,
}

_READERS: Mapping[str, Callable[[Mapping[str, Any]], Body]] = {
    "genesis": lambda plain: Genesis(team_from_plain(plain), plain.get("reason", "")),
    "governance": lambda plain: Governance(
        team_from_plain(plain), plain["version"], plain["previous"], plain["reason"]
    ),
    "governance-vote": lambda plain: Vote(
        plain["proposal"],
        plain["decision"] == "approve",
        plain["meaning"],
        plain.get("comment", ""),
    ),
    "join": lambda plain: Join(plain["name"], plain["email"], plain["key"]),
    "submit": _submit_from_plain,
    "review": lambda plain: Review(
        Decision(plain["decision"]),
        plain["meaning"],
        change_from_plain(plain["revision"]),
        plain.get("comment", ""),
        tuple(plain.get("stands_for", ())),
    ),
    "comment": comment_from_plain,
    "publish": _publish_from_plain,
    "withdraw": lambda plain: Withdraw(plain["what"], plain["reason"]),
    "posts": posts_from_plain,
    "report-incident": report_from_plain,
    "settle-incident": settlement_from_plain,
    "take-back-post": take_back_from_plain,
    "away": away_from_plain,
    "back": back_from_plain,
    "decline": decline_from_plain,
}
