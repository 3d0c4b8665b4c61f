"""What can be wrong with posting rules, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smguide.model.record import Value
from smguide.rules.decision import Post


class ProblemKind(StrEnum):
    """The sorts of problem that can be proved (design section 4)."""

    GAP = "gap"
    DEADLOCK = "deadlock"
    SHADOWED = "shadowed"
    TIGHTENING = "unmarked-tightening"
    FINAL_NO_FREER = "final-no-freer"
    UNKNOWN_RELAXES = "unknown-relaxes"
    FLOOR_BYPASSED = "floor-bypassed"
    UNREACHABLE = "unreachable"
    UNMEASURABLE = "unmeasurable"
    ONLY_UP = "only-up"
    NOBODY = "nobody"
    CIRCLE = "circle"
    CALENDAR = "calendar"
    DATES = "dates"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Example:
    """One case, to be asked with :func:`smguide.rules.decide.decide`."""

    post: Post
    facts: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem, where it stands, and a case that shows it.

    ``part`` is the id of the rule, floor, phase or level; ``example`` the case in words; empty
    where the problem is not one of cases. ``case`` is the same to be asked, and ``other`` the case
    it is compared with, if there is one.
    """

    kind: ProblemKind
    part: str
    section: str
    sentence: str
    hint: str = ""
    example: str = ""
    case: Example | None = None
    other: Example | None = None

    @property
    def rule(self) -> str:
        """The id of the rule it stands at."""
        return self.part
