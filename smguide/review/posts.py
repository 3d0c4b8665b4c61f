"""What entries say about posts, as values, and their way to and from plain JSON values.

One entry carries many posts as rows, so that a file brought in is signed once. A row is named by
the id of its entry and its number, from 1 on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from smguide.review.strict import MOST_BYTES, write_json
from smguide.rules.track_record import Incident, Outcome, PostRecord

MOST_ROWS = 500
_ROOM = MOST_BYTES - 8 * 1024
"""Bytes of an entry for its rows; the rest is for who signs it and the signature."""


@dataclass(frozen=True, slots=True)
class Posts:
    """Posts for the register, at most :data:`MOST_ROWS`."""

    rows: tuple[PostRecord, ...]


@dataclass(frozen=True, slots=True)
class ReportIncident:
    """A recorded post turned out to have led to an incident, on a day."""

    entry: str
    row: int
    day: date
    what_happened: str


@dataclass(frozen=True, slots=True)
class SettleIncident:
    """The incident of a recorded post is dealt with; ``reason`` says how."""

    entry: str
    row: int
    day: date
    reason: str


@dataclass(frozen=True, slots=True)
class TakeBackPost:
    """A recorded post was a mistake and counts no more."""

    entry: str
    row: int
    reason: str


def in_entries(rows: Iterable[PostRecord]) -> Iterator[Posts]:
    """The rows in as few entries as hold them: 500 to an entry, fewer where texts are long."""
    held: list[PostRecord] = []
    size = 0
    for row in rows:
        more = len(write_json({"body": posts_to_plain(Posts((row,)))}))
        if held and (len(held) == MOST_ROWS or size + more > _ROOM):
            yield Posts(tuple(held))
            held, size = [], 0
        held.append(row)
        size += more
    if held:
        yield Posts(tuple(held))


def posts_to_plain(body: Posts) -> dict[str, Any]:
    """The rows, each without what is empty."""
    return {"rows": [_post_to_plain(post) for post in body.rows]}


def posts_from_plain(plain: Mapping[str, Any]) -> Posts:
    """The rows of an entry whose shape has been checked.

    Raises:
        ValueError: a date that is not in the calendar.
    """
    return Posts(tuple(_post_from_plain(row) for row in plain["rows"]))


def report_to_plain(body: ReportIncident) -> dict[str, Any]:
    """See :class:`ReportIncident`."""
    what, day = body.what_happened, body.day.isoformat()
    return {"entry": body.entry, "row": body.row, "day": day, "what_happened": what}


def report_from_plain(plain: Mapping[str, Any]) -> ReportIncident:
    """See :func:`posts_from_plain`."""
    day = date.fromisoformat(plain["day"])
    return ReportIncident(plain["entry"], plain["row"], day, plain["what_happened"])


def settlement_to_plain(body: SettleIncident) -> dict[str, Any]:
    """See :class:`SettleIncident`."""
    day = body.day.isoformat()
    return {"entry": body.entry, "row": body.row, "day": day, "reason": body.reason}


def settlement_from_plain(plain: Mapping[str, Any]) -> SettleIncident:
    """See :func:`posts_from_plain`."""
    day = date.fromisoformat(plain["day"])
    return SettleIncident(plain["entry"], plain["row"], day, plain["reason"])


def take_back_to_plain(body: TakeBackPost) -> dict[str, Any]:
    """See :class:`TakeBackPost`."""
    return {"entry": body.entry, "row": body.row, "reason": body.reason}


def take_back_from_plain(plain: Mapping[str, Any]) -> TakeBackPost:
    """See :class:`TakeBackPost`."""
    return TakeBackPost(plain["entry"], plain["row"], plain["reason"])


def _post_to_plain(post: PostRecord) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "person": post.person,
        "day": post.day.isoformat(),
        "channel": post.channel,
        "post_type": post.post_type,
        "outcome": post.outcome.value,
    }
    more = {
        "incident": post.incident.value if post.had_incident else "",
        "what_happened": post.what_happened,
        "incident_on": post.incident_on.isoformat() if post.incident_on else "",
        "settled_on": post.settled_on.isoformat() if post.settled_on else "",
        "note": post.note,
    }
    plain.update((key, text) for key, text in more.items() if text)
    if post.wait_minutes is not None:
        plain["wait_minutes"] = post.wait_minutes
    return plain


def _post_from_plain(plain: Mapping[str, Any]) -> PostRecord:
    return PostRecord(
        person=plain["person"],
        day=date.fromisoformat(plain["day"]),
        channel=plain["channel"],
        post_type=plain["post_type"],
        outcome=Outcome(plain["outcome"]),
        incident=Incident(plain.get("incident", "none")),
        what_happened=plain.get("what_happened", ""),
        settled_on=_day_in(plain, "settled_on"),
        note=plain.get("note", ""),
        wait_minutes=plain.get("wait_minutes"),
        incident_on=_day_in(plain, "incident_on"),
    )


def _day_in(plain: Mapping[str, Any], key: str) -> date | None:
    return date.fromisoformat(plain[key]) if key in plain else None
