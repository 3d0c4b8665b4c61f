"""A finding: something about the guidelines that somebody should look at, and the next step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
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

    ``check`` is the id of the check that found it and ``title`` what it is called, ``sentence``
    what is the matter, ``hint`` what to do, ``why`` what for, ``reference`` what that rests on and
    ``checked_on`` when somebody last looked the reference up. ``section`` is empty where the
    finding is about the guidelines as a whole; ``kind`` is then the kind of section that would
    answer it. ``fix`` is what the button says that puts it right, empty where people must.
    ``preview`` asks to show what the fix changes beforehand. ``found`` are the words in the text
    that gave rise to it. ``accepted_until`` is the day on which its acceptance ended.
    """

    check: str
    severity: Severity
    section: str
    sentence: str
    hint: str
    clause: str = ""
    path: Path = ()
    reference: str = ""
    title: str = ""
    why: str = ""
    checked_on: date | None = None
    kind: str = ""
    fix: str = ""
    found: str = ""
    preview: bool = False
    accepted_until: date | None = None
