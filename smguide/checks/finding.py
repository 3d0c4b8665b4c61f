"""A finding: something about the guidelines that somebody should look at, and the next step."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smguide.model.record import Path


class Severity(StrEnum):
    """How much a finding matters (domain.md C)."""

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding with its place: a section, and a clause or the path of a fact within it.

    ``check`` is the id of the check that found it, ``sentence`` what is the matter, ``hint`` what
    to do, ``reference`` what it rests on.
    """

    check: str
    severity: Severity
    section: str
    sentence: str
    hint: str
    clause: str = ""
    path: Path = ()
    reference: str = ""
