"""Values that tests of the workspace and of the window share."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smguide.workspace import Founder, Workspace

ANA = Founder("Ana Lima", "ana@acme.example", "ana")

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Clock:
    """Goes on by a minute at every look."""

    def __init__(self, start: datetime = START) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment


def make_team(home: Path, *, ben: Iterable[str], lea: Iterable[str]) -> Path:
    """A library with guidelines “acme” of Ana, and of Ben and Lea with these roles."""
    with Workspace(home, clock=Clock()) as workspace:
        desk = workspace.create(
            "acme", title="Acme Guidelines", organisation="Acme", template="quick", founder=ANA
        )
        for person, name, roles in (("ben", "Ben Ortiz", ben), ("lea", "Lea Novak", lea)):
            email = f"{person}@acme.example"
            desk.add_member(person=person, name=name, email=email, roles=tuple(roles))
    return home
