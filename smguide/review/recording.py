"""Entries about posts: recording them, reporting and settling an incident, taking a row back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from smguide.errors import InvalidEvent
from smguide.model.wording import date_in_words
from smguide.review.ledger import Entry, RecordedPost
from smguide.review.open_ledger import OpenLedger, Turn
from smguide.review.permissions import (
    why_not_record,
    why_not_report,
    why_not_settle,
    why_not_take_back,
)
from smguide.review.posts import Posts, ReportIncident, SettleIncident, TakeBackPost
from smguide.rules.track_record import Incident, PostRecord

EARLIEST = date(2000, 1, 1)
"""No post on social media is older; an older date is a slip of the pen."""

LONGEST_WAIT = 366 * 24 * 60
"""Minutes."""


def why_not_a_post(post: PostRecord, latest: date) -> str:
    """Why a row cannot be right, in one sentence; empty text where it can. ``latest`` is today."""
    wrong_day = _why_not_day(post.day, latest, EARLIEST, "there were such posts")
    if wrong_day:
        return wrong_day
    if bool(post.what_happened.strip()) != post.had_incident:
        missing = "It says nothing about the incident." if post.had_incident else ""
        return missing or "It says what happened, but not whether there was an incident."
    if post.incident_on and not post.had_incident:
        return "It says when an incident was, but not whether there was one."
    if post.settled_on and post.incident is not Incident.SETTLED:
        return "It says when an incident was settled, but there is no settled incident."
    if (post.wait_minutes or 0) > LONGEST_WAIT:
        return "Nobody waits longer than a year for an answer."
    return _why_not_day(post.incident_day, latest, post.day, "the post") or _why_not_day(
        post.settled_on or post.incident_day, latest, post.incident_day, "the incident"
    )


def _why_not_day(day: date, latest: date, earliest: date, what: str) -> str:
    if day > latest:
        return f"{date_in_words(day)} has not come yet."
    return f"{date_in_words(day)} is before {what}." if day < earliest else ""


def take_posts(ledger: OpenLedger, body: Posts, turn: Turn) -> None:
    """Add posts to the register; one that cannot be right keeps the whole entry out."""
    _refuse(why_not_record(ledger, turn.member))
    for number, post in enumerate(body.rows, start=1):
        why = why_not_a_post(post, _latest(turn.entry))
        _refuse(f"Post {number}: {why}" if why else "")
    ledger.posts[turn.entry.id] = tuple(
        RecordedPost(turn.entry, number, post) for number, post in enumerate(body.rows, start=1)
    )


def take_incident(ledger: OpenLedger, body: ReportIncident, turn: Turn) -> None:
    """Let a recorded post have led to an incident, from a day on."""
    _refuse(why_not_report(ledger, turn.member, body.entry, body.row))
    row = ledger.posts[body.entry][body.row - 1]
    post = replace(
        row.post,
        incident=Incident.OPEN,
        what_happened=body.what_happened,
        incident_on=body.day,
    )
    _refuse(why_not_a_post(post, _latest(turn.entry)))
    _exchange(ledger, replace(row, post=post, reported=turn.entry))


def take_settlement(ledger: OpenLedger, body: SettleIncident, turn: Turn) -> None:
    """Settle the incident of a recorded post, from a day on."""
    _refuse(why_not_settle(ledger, turn.member, body.entry, body.row))
    row = ledger.posts[body.entry][body.row - 1]
    post = replace(row.post, incident=Incident.SETTLED, settled_on=body.day)
    _refuse(why_not_a_post(post, _latest(turn.entry)))
    _exchange(ledger, replace(row, post=post, settled=turn.entry, how_settled=body.reason))


def take_post_back(ledger: OpenLedger, body: TakeBackPost, turn: Turn) -> None:
    """Let a recorded post count no more; who said so and why stays on record."""
    _refuse(why_not_take_back(ledger, turn.member, body.entry, body.row))
    row = ledger.posts[body.entry][body.row - 1]
    _exchange(ledger, replace(row, taken_back=turn.entry, why_taken_back=body.reason))


def _exchange(ledger: OpenLedger, row: RecordedPost) -> None:
    rows = ledger.posts[row.entry.id]
    ledger.posts[row.entry.id] = (*rows[: row.row - 1], row, *rows[row.row :])


def _latest(entry: Entry) -> date:
    """The latest day a signer may speak of: somewhere it is tomorrow already."""
    return entry.time.date() + timedelta(days=1)


def _refuse(why: str) -> None:
    if why:
        raise InvalidEvent(why)
