"""What the pictures need besides the guidelines: the edition in force and the register of posts."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from smguide.model.guidelines import Guidelines
from smguide.rules.conditions import Facts
from smguide.rules.days import shifted
from smguide.rules.track_record import TrackRecord

NO_FACTS: Facts = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """None where there is no edition in force, or no register."""

    in_force: Guidelines | None = None
    record: TrackRecord | None = None

    def facts(self, person: str, days: int = 0) -> Facts:
        """What the register says of a person, so many days on if nothing happens."""
        if self.record is None or not person:
            return NO_FACTS
        return shifted({**self.record.organisation, **self.record.of(person)}, days)
