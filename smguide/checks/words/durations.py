"""How long an ISO 8601 duration is, roughly: enough to tell days from weeks."""

from __future__ import annotations

from smguide.model.wording import split_promise
from smguide.rules.business_time import Duration, parse_duration


def hours_in(duration: str) -> float:
    """Hours of a duration: 48 for “P2D”; a month counts as 30 days, other text as nothing."""
    length = parse_duration(split_promise(duration).length) or Duration()
    years, months = divmod(length.months, 12)
    days = years * 365 + months * 30 + length.weeks * 7 + length.days
    return days * 24 + length.seconds / 3600
