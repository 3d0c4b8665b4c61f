"""Values that tests of the workspace and of the window share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from smguide.workspace import Founder

ANA = Founder("Ana Lima", "ana@acme.example", "ana")

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Clock:
    """Goes on by a minute at every look."""

    def __init__(self, start: datetime = START) -> None:
        self.moment = start

    def __call__(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment
