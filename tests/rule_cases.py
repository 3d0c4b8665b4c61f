"""Small guidelines to ask: three people, two channels, two kinds of post, and given rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from smguide.model.guidelines import Guidelines, OutlineEntry, Section
from smguide.model.record import freeze_record

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

PEOPLE = (
    {"id": "dana", "name": "Dana", "roles": ["voice"]},
    {"id": "ana", "name": "Ana", "roles": ["voice", "desk"]},
    {"id": "ben", "name": "Ben", "roles": ["desk", "voice"]},
)
ROLES = (
    {"id": "voice", "name": "Voice", "may": ["post"]},
    {"id": "desk", "name": "Desk", "may": ["post", "approve"]},
)
CHANNELS = ({"id": "x", "name": "X"}, {"id": "blog", "name": "Blog"})
TYPES = (
    {"id": "reply", "name": "Reply", "risk": "low"},
    {"id": "offer", "name": "Offer", "risk": "medium", "promotional": True},
)
DESK = ({"role": "desk"},)

Facts = Mapping[str, Any]


def is_(fact: str, value: Any, op: str = "eq") -> dict[str, Any]:
    return {"fact": fact, "op": op, "value": value}


def step(name: str = "read", by: Sequence[Any] = DESK, **more: Any) -> dict[str, Any]:
    return {"id": name, "name": name.capitalize(), "by": list(by), **more}


def rule(name: str, when: Any = None, steps: Sequence[Any] = (), **flow: Any) -> dict[str, Any]:
    condition = {"else": True} if when is None else {"when": when}
    made = {"steps": list(steps), **flow} if steps or not flow else flow
    return {"id": name, "name": name.capitalize(), **condition, "flow": made}


def guidelines(
    workflow: Facts,
    people: Sequence[Facts] = PEOPLE,
    types: Sequence[Facts] = TYPES,
    channels: Sequence[Facts] = CHANNELS,
    groups: Sequence[Facts] = (),
    trainings: Sequence[Facts] = (),
) -> Guidelines:
    who = {"people": people, "roles": ROLES, "groups": groups, "trainings": trainings}
    facts = {
        "who-may-post": who,
        "channels": {"channels": channels},
        "post-types": {"types": types},
        "approval-workflow": workflow,
    }
    sections = tuple(
        Section(kind, kind, kind.capitalize(), facts=freeze_record(found))
        for kind, found in facts.items()
    )
    outline = tuple(OutlineEntry(section.id) for section in sections)
    return Guidelines("g", "Ours", outline=outline, sections=sections)
