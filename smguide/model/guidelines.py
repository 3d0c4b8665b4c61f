"""Guidelines as frozen values (design section 3)."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from smguide.errors import NotFound
from smguide.model.record import EMPTY, Record

MAX_LEVEL = 4


class Maturity(StrEnum):
    """How settled a clause is; guidelines are always work in progress (requirement 4-10)."""

    DRAFT = "draft"
    TRIAL = "trial"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Clause:
    """One paragraph, list or table of a section, with an id that survives edits and moves.

    ``text`` is CommonMark with tables; ``trial_until`` belongs to the maturity *trial*.
    """

    id: str
    text: str
    maturity: Maturity = Maturity.DRAFT
    trial_until: date | None = None
    why: str = ""
    extra: Record = EMPTY

    @property
    def locked(self) -> str:
        """Why a template asks that these words stay as they are; empty where it does not."""
        return self.extra.text("locked")


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a kind: clauses to read and facts to reckon with."""

    id: str
    kind: str
    title: str
    clauses: tuple[Clause, ...] = ()
    facts: Record = EMPTY
    extra: Record = EMPTY

    def clause(self, clause_id: str) -> Clause:
        """The clause of that id.

        Raises:
            NotFound: there is none.
        """
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise NotFound(f"There is no such clause in “{self.title}”.", "It may have been removed.")


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A place in the outline: a section and its heading level, 1 to 4."""

    section: str
    level: int = 1
    extra: Record = EMPTY


@dataclass(frozen=True, slots=True)
class Absence:
    """A kind of section left out on purpose: not applicable, and why."""

    kind: str
    because: str
    extra: Record = EMPTY


@dataclass(frozen=True, slots=True)
class Guidelines:
    """One organisation's guidelines; ``sections`` stand in outline order."""

    id: str
    title: str
    organisation: str = ""
    language: str = "en"
    owner: str = ""
    review_interval: str = "P6M"
    profile: Record = EMPTY
    outline: tuple[OutlineEntry, ...] = ()
    absent: tuple[Absence, ...] = ()
    sections: tuple[Section, ...] = ()
    waivers: tuple[Record, ...] = ()
    scenarios: tuple[Record, ...] = ()
    extra: Record = EMPTY
    other_files: tuple[tuple[str, bytes], ...] = ()

    def section(self, section_id: str) -> Section:
        """The section of that id.

        Raises:
            NotFound: there is none.
        """
        for section in self.sections:
            if section.id == section_id:
                return section
        raise NotFound("There is no such section.", "It may have been removed.")

    def has_section(self, section_id: str) -> bool:
        """Whether there is a section of that id."""
        return any(section.id == section_id for section in self.sections)

    def level(self, section_id: str) -> int:
        """The heading level of a section, 1 to 4."""
        return next((e.level for e in self.outline if e.section == section_id), 1)

    def numbers(self) -> dict[str, str]:
        """The number of each section as read by people: section id to “5.2”."""
        return dict(_numbered(self.outline))

    def sections_of(self, kind: str) -> tuple[Section, ...]:
        """All sections of a kind, in outline order."""
        return tuple(section for section in self.sections if section.kind == kind)


def _numbered(outline: tuple[OutlineEntry, ...]) -> Iterator[tuple[str, str]]:
    """A level that leaves one out counts as one deeper; the tree of levels is what is numbered."""
    levels: list[int] = []
    counts: list[int] = []
    for entry in outline:
        last = 0
        while levels and levels[-1] >= entry.level:
            levels.pop()
            last = counts.pop()
        levels.append(entry.level)
        counts.append(last + 1)
        yield entry.section, ".".join(map(str, counts))


def new_id(prefix: str = "") -> str:
    """A short random id for a section or a clause; never shown to people."""
    return f"{prefix}{secrets.token_hex(5)}"
