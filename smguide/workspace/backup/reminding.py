"""When to remind somebody of a backup: quietly, and never where they do not want it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from smguide.errors import InvalidDocument, StorageError, TooLarge
from smguide.model.canonical import canonical_json, parse_record
from smguide.store.files import read_if_there, write_atomically

PUT_OFF: Final = timedelta(days=7)
USUAL: Final = 30
"""Days without a backup after which one is reminded, unless somebody has chosen otherwise."""

_FILE: Final = "backups.json"
_FORMAT: Final = "smguide-backups/1"
_LARGEST: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Habit:
    """The last backup of everything, and when one wants to be reminded of the next.

    ``after`` so many days (0: never), but not before the day ``later``; days are ISO dates.
    """

    last: str = ""
    after: int = USUAL
    later: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A backup is due; ``days`` since the last, or since the first guidelines (not ``ever``)."""

    days: int
    ever: bool


class HabitBox:
    """One small file of the data folder; one that is lost or damaged is as if it were new."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def read(self) -> Habit:
        """What is known and chosen."""
        try:
            record = parse_record(read_if_there(self._home / _FILE, limit=_LARGEST) or b"{}")
        except (InvalidDocument, StorageError, TooLarge):
            return Habit()
        after = max(record.number("after", USUAL), 0)
        return Habit(record.text("last"), after, record.text("later"))

    def due(self, today: date) -> Reminder | None:
        """Whether a backup is due; in the first days nobody is asked."""
        habit = self.read()
        if not habit.after or today < (_day(habit.later) or today):
            return None
        last = _day(habit.last)
        since = last or self._first_day()
        if since is None or today - since < timedelta(days=habit.after):
            return None
        return Reminder((today - since).days, last is not None)

    def made(self, today: date) -> None:
        """Everything is in a backup today."""
        self._keep(replace(self.read(), last=today.isoformat(), later=""))

    def put_off(self, today: date) -> None:
        """Say nothing for a week."""
        self._keep(replace(self.read(), later=(today + PUT_OFF).isoformat()))

    def remind_after(self, days: int) -> None:
        """Remind after so many days; 0 for never."""
        self._keep(replace(self.read(), after=days))

    def _keep(self, habit: Habit) -> None:
        """A folder that cannot be written remembers nothing; the reminder comes again."""
        with suppress(StorageError):
            write_atomically(
                self._home / _FILE, canonical_json({"format": _FORMAT, **asdict(habit)})
            )

    def _first_day(self) -> date | None:
        """The day of the first guidelines: the settings of a store are written once."""
        with suppress(OSError, ValueError):
            stores = (self._home / "library").glob("*/*/config")
            born = min(path.stat().st_mtime for path in stores)
            return datetime.fromtimestamp(born).astimezone().date()
        return None


def _day(text: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text)
    return None
