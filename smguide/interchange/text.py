"""Dates and times as people read them, the same on every computer."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from smguide.model.wording import date_in_words

_ID = re.compile(r"[a-z0-9]+(?:[._-]+[a-z0-9]+)*")
_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def time_in_words(time: datetime) -> str:
    """“3 March 2026, 14:05 UTC”; a time without a zone is taken as UTC."""
    exact = time.astimezone(UTC) if time.tzinfo else time
    return f"{date_in_words(exact.date())}, {exact:%H:%M} UTC"


def day_in_words(time: datetime) -> str:
    """“3 March 2026”, the day in UTC, as everywhere in one document."""
    return date_in_words((time.astimezone(UTC) if time.tzinfo else time).date())


def is_id(text: str) -> bool:
    """Whether a text is an identity such as “imogen” or “p-17”, which says nothing to readers."""
    return _ID.fullmatch(text) is not None


def date_text_in_words(text: str) -> str:
    """A stored date such as “2026-03-03” in words; other text is given back."""
    try:
        return date_in_words(date.fromisoformat(text))
    except ValueError:
        return text


def direction(language: str) -> str:
    """``rtl`` or ``ltr`` for a language such as “ar” or “pt-BR”."""
    return "rtl" if language.split("-", maxsplit=1)[0].lower() in _RIGHT_TO_LEFT else "ltr"
