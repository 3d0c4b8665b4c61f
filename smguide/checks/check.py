"""A check as data: what it is called, whom it concerns, how it looks, what it says.

Sources: the advice of the source texts (ids such as ``1-34``) and the rules of the domain study
(``DSC-1`` and the like). A check never says that anything is compliant; it says what it found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from smguide.checks.finding import Severity
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path, Record
from smguide.model.registers import Registers

if TYPE_CHECKING:
    from collections.abc import Mapping

_NO_WORDS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Case:
    """What a check looks at: the guidelines, their registers, and the day it is."""

    guidelines: Guidelines
    registers: Registers
    today: date


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a check found something: a section, and a clause or the path of a fact within it.

    ``words`` fill the gaps ``{name}`` of the check's sentence and hint; ``title`` (of the section)
    and ``place`` (what people call the path) are filled in for every check. Without a section the
    finding is about the guidelines as a whole.
    """

    section: str = ""
    clause: str = ""
    path: Path = ()
    words: Mapping[str, str] = _NO_WORDS


Look = Callable[[Case], Iterable[Spot]]
Applies = Callable[[Record], bool]
"""Whether a check concerns an organisation of that profile."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe way to put one finding right: what the button says, and the change itself."""

    label: str
    change: Callable[[Guidelines, Spot], Guidelines]


def everybody(_profile: Record) -> bool:
    """The check concerns every organisation."""
    return True


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    ``sentence`` says what is the matter, ``hint`` what to do, ``why`` what for, ``reference`` what
    that rests on and ``checked_on`` when somebody last looked the reference up. ``kind`` is the
    section kind that somebody would add to answer it, empty where there is none.
    """

    id: str
    title: str
    severity: Severity
    look: Look
    sentence: str
    hint: str
    why: str
    reference: str
    checked_on: date
    applies: Applies = everybody
    kind: str = ""
    fix: Fix | None = None
