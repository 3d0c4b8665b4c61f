"""How long an ISO 8601 duration is, roughly: enough to tell days from weeks."""

from __future__ import annotations

import re

from smguide.model.wording import split_promise

_PARTS = re.compile(
    r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?"
)
_HOURS = (365 * 24, 30 * 24, 7 * 24, 24, 1, 1 / 60, 1 / 3600)


def hours_in(duration: str) -> float:
    """Hours of a duration: 48 for “P2D”; a month counts as 30 days, other text as nothing."""
    match = _PARTS.fullmatch(split_promise(duration).length)
    numbers = match.groups(default="0") if match else ("0",) * len(_HOURS)
    return sum(int(number) * hours for number, hours in zip(numbers, _HOURS, strict=True))
