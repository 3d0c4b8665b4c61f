"""What the checks say of guidelines as a whole; apart from the engine, which takes long to load."""

from __future__ import annotations

from dataclasses import dataclass

from smguide.checks.finding import Finding
from smguide.checks.waivers import Accepted


@dataclass(frozen=True, slots=True)
class Report:
    """What the checks found, what of it is accepted, and how many checks apply."""

    findings: tuple[Finding, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    applied: int = 0
    left_out: int = 0
