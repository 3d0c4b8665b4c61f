"""The values of a comparison (design section 7): what became of sections and clauses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from smguide.compare.facts import FieldChange
from smguide.compare.risk import LowRisk
from smguide.compare.tokens import words_in
from smguide.compare.words import Span, SpanKind
from smguide.model.guidelines import Clause, OutlineEntry, Section


class ClauseStatus(StrEnum):
    """What became of a clause; *split* are the parts of one, *joined* is what several became."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    MOVED_AND_EDITED = "moved-and-edited"
    SPLIT = "split"
    JOINED = "joined"


class SectionStatus(StrEnum):
    """What became of a section; of several things the first of this list that holds."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    RENAMED = "renamed"
    MOVED = "moved"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """One clause in the old and the new.

    ``spans`` tile both texts. ``details`` are its other fields (state, trial, reason). A clause
    that moved to another section stands in both: there with ``from_section``, and here, without a
    ``new``, with ``to_section`` (ids of sections).

    Of a clause that was split, ``origins`` holds that clause; each part has its own stretch of the
    old text in its spans, and the part that is its successor has it as ``old``. Of several clauses
    joined into one, ``origins`` holds them all, and the spans of the one with a ``new`` tile all
    their texts, an empty line between; the others stand at their old place without spans.
    """

    status: ClauseStatus
    old: Clause | None
    new: Clause | None
    spans: tuple[Span, ...]
    degraded: bool = False
    low_risk: LowRisk | None = None
    details: tuple[FieldChange, ...] = ()
    from_section: str = ""
    to_section: str = ""
    origins: tuple[Clause, ...] = ()

    @property
    def clause(self) -> Clause:
        """The new clause, or the old where there is no new."""
        found = self.new or self.old
        assert found is not None
        return found

    @property
    def visible(self) -> bool:
        """Whether a reader sees a difference; mere reflow is none."""
        moved_or_made = self.status not in (ClauseStatus.UNCHANGED, ClauseStatus.CHANGED)
        return moved_or_made or bool(self.details) or self.words_differ

    @property
    def is_within_another(self) -> bool:
        """Whether its words are shown by the clause that it was joined to."""
        return self.status is ClauseStatus.JOINED and self.new is None

    @property
    def is_counted(self) -> bool:
        """Whether it counts as a change; ends of a move, parts and what was joined count once."""
        if self.to_section or self.is_within_another:
            return False
        return self.visible and not (self.status is ClauseStatus.SPLIT and self.old is None)

    @property
    def words_differ(self) -> bool:
        """Whether something in the text was deleted or inserted."""
        return any(span.kind in (SpanKind.DELETE, SpanKind.INSERT) for span in self.spans)

    @property
    def words_added(self) -> int:
        """Words inserted; none for a clause or a sentence that only moved."""
        return sum(words_in(s.new) for s in self.spans if s.kind is SpanKind.INSERT and not s.move)

    @property
    def words_removed(self) -> int:
        """Words deleted; none for a clause or a sentence that only moved."""
        return sum(words_in(s.old) for s in self.spans if s.kind is SpanKind.DELETE and not s.move)


@dataclass(frozen=True, slots=True)
class SectionChange:
    """One section in the old and the new, with its clauses in new order.

    Removed clauses stand at their old place. ``details`` are changes of its kind and of fields
    that only a newer version knows. ``moved`` and :attr:`renamed` hold whatever the status is.
    ``unsearched``: so many clauses are new that not all of them were looked for among the old.
    """

    status: SectionStatus
    old: Section | None
    new: Section | None
    number_old: str = ""
    number_new: str = ""
    level_old: int = 1
    level_new: int = 1
    moved: bool = False
    title_spans: tuple[Span, ...] = ()
    clauses: tuple[ClauseChange, ...] = ()
    facts: tuple[FieldChange, ...] = ()
    details: tuple[FieldChange, ...] = ()
    unsearched: bool = False

    @property
    def section(self) -> Section:
        """The new section, or the old where there is no new."""
        found = self.new or self.old
        assert found is not None
        return found

    @property
    def section_id(self) -> str:
        """The id of the section as it is now."""
        return self.section.id

    @property
    def kind(self) -> str:
        """The kind of the section as it is now."""
        return self.section.kind

    @property
    def number(self) -> str:
        """The number of the section as it is now."""
        return self.number_new or self.number_old

    @property
    def level(self) -> int:
        """The heading level of the section as it is now."""
        return self.level_new if self.new else self.level_old

    @property
    def title_old(self) -> str:
        """The old title; empty for an added section."""
        return self.old.title if self.old else ""

    @property
    def title_new(self) -> str:
        """The new title; empty for a removed section."""
        return self.new.title if self.new else ""

    @property
    def title(self) -> str:
        """The title as it is now."""
        return self.section.title

    @property
    def renamed(self) -> bool:
        """Whether both sides have the section under another title."""
        return bool(self.old and self.new and self.old.title != self.new.title)

    @property
    def changed(self) -> bool:
        """Whether anything is different, be it mere reflow."""
        return self.status is not SectionStatus.UNCHANGED

    def count(self, *statuses: ClauseStatus) -> int:
        """How many clauses have one of the statuses and show it; both ends of a move are one."""
        return sum(1 for c in self.clauses if c.status in statuses and c.is_counted)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two sets of guidelines, enough to make the new out of the old.

    ``document`` holds changes beside the sections: title, profile, what is left out on purpose …
    ``outline`` is the new outline. ``unsearched``: so many sections, or clauses without a partner
    in theirs, are new that not all of them were looked for among the old.
    """

    old_title: str
    new_title: str
    sections: tuple[SectionChange, ...]
    document: tuple[FieldChange, ...]
    outline: tuple[OutlineEntry, ...]
    outline_changed: bool = False
    unsearched: bool = False

    @property
    def changed(self) -> bool:
        """Whether anything is different, be it mere reflow."""
        return bool(self.document or self.outline_changed or any(s.changed for s in self.sections))

    @property
    def changed_sections(self) -> tuple[SectionChange, ...]:
        """The sections that are not as they were."""
        return tuple(section for section in self.sections if section.changed)

    @property
    def clauses(self) -> tuple[ClauseChange, ...]:
        """The clauses of all sections."""
        return tuple(clause for section in self.sections for clause in section.clauses)

    @property
    def words_added(self) -> int:
        """Words inserted in clauses."""
        return sum(clause.words_added for clause in self.clauses)

    @property
    def words_removed(self) -> int:
        """Words deleted from clauses."""
        return sum(clause.words_removed for clause in self.clauses)

    @property
    def degraded(self) -> bool:
        """Whether some clause was too long, or too much was new, to compare all with care."""
        return (
            self.unsearched
            or any(section.unsearched for section in self.sections)
            or any(clause.degraded for clause in self.clauses)
        )

    @property
    def only_low_risk(self) -> bool:
        """Whether there are changes and all are of low risk: spacing, links, mark-up."""
        return (
            self.changed
            and not self.document
            and not self.outline_changed
            and all(map(_of_low_risk, self.changed_sections))
        )


def _of_low_risk(section: SectionChange) -> bool:
    return (
        section.status is SectionStatus.CHANGED
        and not (section.facts or section.details or section.renamed or section.moved)
        and all(
            clause.status is ClauseStatus.UNCHANGED
            or (
                clause.status is ClauseStatus.CHANGED
                and clause.low_risk is not None
                and not clause.details
            )
            for clause in section.clauses
        )
    )
