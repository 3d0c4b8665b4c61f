"""Flows, replies and people for the tests of running requests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from smguide.model.record import freeze_record
from smguide.rules.request import Reply, Request
from smguide.rules.running import progress
from smguide.rules.workflow import Selector, read_flow

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
"""A Monday."""

GROUPS = {
    "team": ("ana", "ben", "cleo", "dan"),
    "board": ("eva", "fin", "gus"),
    "legal": ("lea", "max"),
    "pair": ("ana", "ben"),
    "other-pair": ("ben", "cleo"),
    "nobody": (),
}


def people(selector: Selector) -> tuple[str, ...]:
    return (selector.id,) if selector.register == "person" else GROUPS[selector.id]


def group(name: str) -> list[dict[str, str]]:
    return [{"group": name}]


def person(name: str) -> list[dict[str, str]]:
    return [{"person": name}]


def after(hours: float) -> datetime:
    return START + timedelta(hours=hours)


def request(*steps: dict, author: str = "zoe", flow: dict | None = None, **more) -> Request:
    plain = {"steps": [{"id": f"s{n}", **step} for n, step in enumerate(steps)], **(flow or {})}
    return Request(read_flow(freeze_record(plain)), START, author, version="v1", **more)


def reply(word: str) -> Reply:
    """“ana yes 2”, “ben no 3 s1”: who, what, hours after the start, which step."""
    who, what, hours, *step = word.split()
    return Reply(who, what == "yes", after(float(hours)), "".join(step), "Because.", "v1")


def stands(asked: Request, hours: float, *replies: str):
    return progress(asked, tuple(map(reply, replies)), after(hours), people)
