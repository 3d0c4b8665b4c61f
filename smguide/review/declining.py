"""What an entry says that turns a request to join down, and its way to and from plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Decline:
    """A governor’s answer to a request to join (``what``) that is not taken up, and why."""

    what: str
    reason: str


def decline_to_plain(body: Decline) -> dict[str, Any]:
    """The fields."""
    return {"what": body.what, "reason": body.reason}


def decline_from_plain(plain: Mapping[str, Any]) -> Decline:
    """The body of an entry whose shape has been checked."""
    return Decline(plain["what"], plain["reason"])
