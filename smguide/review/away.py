"""What entries say about people who are away, as values, and their way to and from plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class Away:
    """``person`` is away from ``first`` to ``last`` (both included); ``stand_in`` answers instead.

    It begins and ends with entries; the days are what was announced. ``reason`` may stay empty
    where people say it of themselves.
    """

    person: str
    stand_in: str
    first: date
    last: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Back:
    """Nobody stands in any more as the entry ``what`` said."""

    what: str
    reason: str = ""


def away_to_plain(body: Away) -> dict[str, Any]:
    """The fields; a reason that is empty is left out."""
    days = {"first": body.first.isoformat(), "last": body.last.isoformat()}
    return {"person": body.person, "stand_in": body.stand_in, **days, **_reason(body.reason)}


def away_from_plain(plain: Mapping[str, Any]) -> Away:
    """The body of an entry whose shape has been checked.

    Raises:
        ValueError: a date that is not in the calendar.
    """
    first, last = (date.fromisoformat(plain[key]) for key in ("first", "last"))
    return Away(plain["person"], plain["stand_in"], first, last, plain.get("reason", ""))


def back_to_plain(body: Back) -> dict[str, Any]:
    """See :func:`away_to_plain`."""
    return {"what": body.what, **_reason(body.reason)}


def back_from_plain(plain: Mapping[str, Any]) -> Back:
    """See :func:`away_from_plain`."""
    return Back(plain["what"], plain.get("reason", ""))


def _reason(reason: str) -> dict[str, str]:
    return {"reason": reason} if reason else {}
