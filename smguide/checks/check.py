"""A check as data: what it is called, whom it concerns, how it looks, what it says.

Sources: the advice of the source texts (ids such as ``1-34``) and the rules of the domain study
(``DSC-1`` and the like). A check never says that anything is compliant; it says what it found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from smguide.checks.finding import Severity
from smguide.checks.memory import Memory
from smguide.model.guidelines import Guidelines, Section
from smguide.model.record import Path, Record
from smguide.model.registers import Reference, Registers, references_of
from smguide.rules.workflow import KIND, Workflow, workflow_of

STUDIED = date(2026, 11, 22)
"""When the references of the domain study were looked up."""


@dataclass(frozen=True, slots=True)
class Case:
    """What a check looks at: the guidelines, their registers, and the day it is.

    ``memory`` keeps what a check found in one section or clause while that stays the same value.
    """

    guidelines: Guidelines
    registers: Registers
    today: date
    memory: Memory = field(default_factory=Memory)

    def sections_of(self, *kinds: str) -> tuple[Section, ...]:
        """The sections of these kinds in outline order; all of them where no kind is named."""
        sections = self.guidelines.sections
        return tuple(s for s in sections if s.kind in kinds) if kinds else sections

    def workflows(self) -> tuple[Workflow, ...]:
        """The workflow of every approval section, in outline order."""
        return tuple(self.memory.once(workflow_of, s) for s in self.sections_of(KIND))

    def references(self) -> tuple[Reference, ...]:
        """Every reference in the facts, in document order."""
        sections = self.guidelines.sections
        return tuple(r for s in sections for r in self.memory.once(references_of, s))

    def is_answered(self, *kinds: str) -> bool:
        """Whether there is a section of one of the kinds, or one was left out on purpose."""
        absent = any(absence.kind in kinds for absence in self.guidelines.absent)
        return absent or any(section.kind in kinds for section in self.guidelines.sections)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a check found something: a section, and a clause or the path of a fact within it.

    ``words`` fill the gaps ``{name}`` of the check's sentence and hint; ``title`` (of the section)
    and ``place`` (what people call the path) are filled in for every check. Without a section the
    finding is about the guidelines as a whole. ``sentence`` and ``hint`` stand in for those of the
    check where it can find more than one kind of thing.
    """

    section: str = ""
    clause: str = ""
    path: Path = ()
    words: Mapping[str, str] = field(default_factory=dict)
    sentence: str = ""
    hint: str = ""


Look = Callable[[Case], Iterable[Spot]]
Applies = Callable[[Record], bool]
"""Whether a check concerns an organisation of that profile."""


def _always(_case: Case, _spot: Spot) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe way to put one finding right: what the button says, and the change itself.

    ``fits`` says whether it can be done at this spot. With ``preview`` people see the old and the
    new words before anything is changed.
    """

    label: str
    change: Callable[[Case, Spot], Guidelines]
    fits: Callable[[Case, Spot], bool] = _always
    preview: bool = False


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
