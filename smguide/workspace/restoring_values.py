"""What can be brought back or undone, and what that would do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from smguide.checks.finding import Finding
from smguide.compare.changes import Comparison
from smguide.compare.merge import Merged
from smguide.compare.questions import Answer, Question
from smguide.model.guidelines import Guidelines
from smguide.model.record import Path
from smguide.workspace.values import KeptWork


@dataclass(frozen=True, slots=True)
class Restore:
    """A revision as it was, or a section of it, or a clause of that section."""

    revision: int
    section: str = ""
    clause: str = ""


@dataclass(frozen=True, slots=True)
class Undo:
    """What changed between two revisions, or one change of it by its number in the redline.

    ``since`` is the older one, by default the one before; ``revision`` 0 is the draft.
    """

    revision: int
    change: int = 0
    since: int | None = None

    @property
    def spans_several(self) -> bool:
        """Whether it lies between two revisions that do not follow on each other."""
        return bool(self.revision) and self.since not in (None, self.revision - 1)


Wish = Restore | Undo


@dataclass(frozen=True, slots=True)
class LaterWork:
    """A later revision that touched the same, with what it did there in words."""

    number: int
    name: str
    at: datetime
    summary: str
    told: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """“What Ruth changed in revision 17: “four” → “two””."""
        did = "; ".join(self.told) or self.summary
        return f"What {self.name} changed in revision {self.number}: {did}"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a wish would do to the text as it stands now, the draft or the newest revision.

    ``title`` says what is wished for, ``about`` names it: “Tone”, or the change in a few words.
    ``merged`` is the text as it would be with the answers so far, ``comparison`` leads there from
    ``seen``. ``does`` are sentences, ``later`` is work of others that it takes back, ``touched``
    the later work that each question is about by its key. ``brings`` is what the checks would find
    that they do not find now, ``proves`` what could then be proved wrong about the posting rules.
    ``summary`` and ``reason`` are proposed for the revision, ``place`` is the section and clause to
    look at afterwards. ``moved_on``: the draft has to be put on top of a newer revision first.
    """

    wish: Wish
    title: str
    about: str
    merged: Merged
    comparison: Comparison
    seen: KeptWork
    does: tuple[str, ...]
    later: tuple[LaterWork, ...]
    touched: Mapping[str, tuple[LaterWork, ...]]
    brings: tuple[Finding, ...]
    proves: tuple[str, ...]
    summary: str
    reason: str
    place: tuple[str, str]
    answers: Mapping[str, Answer]
    moved_on: bool

    @property
    def guidelines(self) -> Guidelines:
        """The text as it would be."""
        return self.merged.guidelines

    @property
    def field(self) -> Path:
        """The field to look at afterwards; empty where the place is a clause or a whole section."""
        section, clause = self.place
        changed = (one for one in self.comparison.changed_sections if one.section_id == section)
        facts = () if clause else (fact for one in changed for fact in one.facts)
        return next((fact.path for fact in facts), ())

    @property
    def questions(self) -> tuple[Question, ...]:
        """What a person has to decide, answered or not."""
        return self.merged.questions

    @property
    def is_open(self) -> bool:
        """Whether some question has no answer yet."""
        return bool(self.merged.open)

    @property
    def changes_nothing(self) -> bool:
        """Whether the text says all that already."""
        return not self.merged.open and self.guidelines == self.seen.guidelines
