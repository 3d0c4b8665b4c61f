"""What a person does on the Write screen, each as one named step of undo."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from smguide.model import edits, outline
from smguide.model.duplicates import duplicate_section as duplicated
from smguide.model.entries import with_entries
from smguide.model.guidelines import Clause, Guidelines, Maturity, new_id
from smguide.model.kinds import section_kinds
from smguide.model.record import Path, get_in
from smguide.model.registers import registers
from smguide.model.templates import section_for
from smguide.rules.moving_on import Decided, decided_place, with_decision
from smguide.rules.patterns import Choices, Pattern, apply_pattern
from smguide.ui.session import EditSession, Place
from smguide.ui.write.list_deeds import list_deed
from smguide.ui.write.prose.deeds import Deed, deed_in_words

ABSENT: Final = "absent:"
"""What the line of a kind that was left out on purpose begins with in the outline."""


def _title(session: EditSession, section: str) -> str:
    return session.guidelines.section(section).title


def write_clause(
    session: EditSession, section: str, clause: str, text: str, deed: Deed = Deed.WRITE
) -> None:
    """Write in a clause; whatever is more than writing is a step of undo of its own."""
    place: Place = (section, "clauses", clause, "text")
    session.edit(
        deed_in_words(deed, _title(session, section)),
        place if deed is Deed.WRITE else (*place, deed, new_id()),
        lambda g: edits.set_clause_text(g, section, clause, text),
    )


def write_why(session: EditSession, section: str, clause: str, why: str) -> None:
    """Write the reason of a clause."""
    session.edit(
        _tr("writing a reason in “{0}”").format(_title(session, section)),
        (section, "clauses", clause, "why"),
        lambda g: edits.set_clause_why(g, section, clause, why),
    )


def add_clause(session: EditSession, section: str, index: int) -> str:
    """Add an empty clause; returns its id."""
    clause = Clause(new_id("c"), "")
    session.edit(_tr("adding a clause"), (), lambda g: edits.add_clause(g, section, clause, index))
    return clause.id


def unlock_clause(session: EditSession, section: str, clause: str) -> None:
    """Let a clause be changed that a template had locked."""
    session.edit(_tr("unlocking a clause"), (), lambda g: edits.unlock_clause(g, section, clause))


def remove_clause(session: EditSession, section: str, clause: str) -> None:
    """Take a clause out."""
    session.edit(_tr("removing a clause"), (), lambda g: edits.remove_clause(g, section, clause))


def move_clause(session: EditSession, section: str, clause: str, step: int) -> None:
    """Move a clause up (-1) or down (1)."""
    clauses = session.guidelines.section(section).clauses
    index = next(i for i, c in enumerate(clauses) if c.id == clause) + step
    if 0 <= index < len(clauses):
        session.edit(
            _tr("moving a clause"), (), lambda g: edits.move_clause(g, section, clause, index)
        )


def set_maturity(
    session: EditSession, section: str, clause: str, maturity: Maturity, until: date | None = None
) -> None:
    """Mark a clause as draft, on trial or settled."""
    session.edit(
        _tr("marking a clause"),
        (),
        lambda g: edits.set_maturity(g, section, clause, maturity, until),
    )


def set_fact(session: EditSession, section: str, path: Path, value: object, label: str) -> None:
    """Fill in a field; ``label`` is what people call it.

    What the value names for the first time is listed in the same step (``entries.NewEntry``). A
    row that comes, goes or moves is a step of its own, however quickly the next one follows.
    """
    present = get_in(session.guidelines.section(section).facts, path)
    deed = list_deed(present, value, label)

    def change(guidelines: Guidelines) -> Guidelines:
        listed, known = with_entries(guidelines, value)
        return edits.set_fact(listed, section, path, known)

    words = deed or _tr("changing “{0}”").format(label)
    session.edit(words, (section, "facts", *path), change, merges=not deed)


def use_pattern(session: EditSession, section: str, chosen: Pattern, choices: Choices) -> None:
    """Put a pattern into an approval workflow, all of it one step named after the pattern."""

    def change(guidelines: Guidelines) -> Guidelines:
        known = registers(guidelines)
        taken = (*known.names("phase"), *known.names("trust-level"))
        return edits.change_section(
            guidelines,
            section,
            lambda s: replace(s, facts=apply_pattern(s.facts, chosen, choices, taken=taken)),
        )

    words = _tr("starting from “{0}”").format(chosen.title)
    session.edit(words, (section, "facts", "rules"), change, merges=False)


def write_decision(session: EditSession, decided: Decided) -> str:
    """Write what was decided about a level or the phase, as one step; the section it stands in.

    Raises:
        NotFound: the draft does not list the person or the phase.
    """
    section, place = decided_place(session.guidelines, decided)
    names = registers(session.guidelines)
    if decided.person:
        who = names.name("person", decided.person)
        words = _tr("changing the level of {0}").format(who)
    else:
        words = _tr("going on to “{0}”").format(names.name("phase", decided.stage))
    session.edit(
        words, (section, "facts", *place), lambda g: with_decision(g, decided), merges=False
    )
    return section


def rename_section(session: EditSession, section: str, title: str) -> None:
    """Give a section another title."""
    session.edit(
        _tr("renaming a section"),
        (section, "title"),
        lambda g: edits.set_title(g, section, title),
    )


def add_section(session: EditSession, kind: str, *, after: str = "", title: str = "") -> str:
    """Add a section of a kind after another one and what stands below it; returns its id."""
    guidelines = session.guidelines
    wanted = kind if not guidelines.has_section(kind) else new_id("s")
    section = section_for(guidelines, kind, wanted, title)
    ids = [s.id for s in guidelines.sections]
    before = outline.present_gap(guidelines.outline, after) if after in ids else ""
    index = ids.index(before) if before else None
    level = guidelines.level(after) if after in ids else 1
    session.edit(
        _tr("adding “{0}”").format(section.title),
        (),
        lambda g: edits.add_section(g, section, index=index, level=level),
    )
    return section.id


def duplicate_section(session: EditSession, section: str) -> str:
    """Put a copy of a section after it; returns the id of the copy."""
    title, copy = _title(session, section), new_id("s")
    called = _tr("{0} (copy)").format(title)
    session.edit(
        _tr("duplicating “{0}”").format(title), (), lambda g: duplicated(g, section, called, copy)
    )
    return copy


def remove_rows(session: EditSession, rows: Collection[str]) -> None:
    """Take sections out with those below them, and kinds from what is left out on purpose."""
    kinds = {row.removeprefix(ABSENT) for row in rows if row.startswith(ABSENT)}
    sections = [row for row in rows if not row.startswith(ABSENT)]

    def change(guidelines: Guidelines) -> Guidelines:
        rest = outline.remove_with_below(guidelines, sections)
        return replace(rest, absent=tuple(a for a in rest.absent if a.kind not in kinds))

    session.edit(_removing(session, sections), (), change)


def _removing(session: EditSession, sections: list[str]) -> str:
    if not sections:
        return _tr("changing what is left out")
    if len(sections) == 1:
        return _tr("removing “{0}”").format(_title(session, sections[0]))
    return _tr("removing {0} sections").format(len(sections))


def leave_out(session: EditSession, kind: str, because: str, section: str = "") -> None:
    """Say that a kind of section does not apply here, and take the section out if it is there."""

    def change(guidelines: Guidelines) -> Guidelines:
        rest = outline.remove_alone(guidelines, section) if section else guidelines
        return edits.mark_absent(rest, kind, because)

    known = section_kinds().get(kind)
    title = known.title if known else kind
    session.edit(_tr("leaving out “{0}”").format(title), ("absent", kind), change)


def move_section(session: EditSession, section: str, step: int) -> None:
    """Move a section with those below it up (-1) or down (1) past its neighbour."""
    session.edit(
        _tr("moving “{0}”").format(_title(session, section)),
        (),
        lambda g: outline.move_by(g, section, step),
    )


def place_section(session: EditSession, section: str, before: str, level: int) -> None:
    """Put a section with those below it before another one, or at the end, at a level."""
    session.edit(
        _tr("moving “{0}”").format(_title(session, section)),
        (),
        lambda g: outline.place_section(g, section, before, level),
    )


def indent_section(session: EditSession, section: str, step: int) -> None:
    """Move a section with those below it one level in (1) or out (-1)."""
    session.edit(
        _tr("changing the level of “{0}”").format(_title(session, section)),
        (),
        lambda g: outline.shift_level(g, section, step),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
