"""The outline as a tree: what stands below a section, where it may go, and moving it there.

Levels make the tree: below a section stands all that follows it with a deeper level. Whatever is
moved or removed, no other section changes its level or gets another one above it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from smguide.errors import NotFound
from smguide.model.guidelines import MAX_LEVEL, Guidelines, OutlineEntry

_Outline = Sequence[OutlineEntry]


@dataclass(frozen=True, slots=True)
class Gap:
    """A place in the outline: before a section, or at the end where ``before`` is empty.

    ``lowest`` to ``highest`` are the levels that fit there without taking sections from others.
    """

    before: str
    lowest: int
    highest: int

    def fits(self, level: int) -> bool:
        """Whether a section of that level may stand here."""
        return self.lowest <= level <= self.highest

    def nearest(self, level: int) -> int:
        """The level that fits here and is nearest to the one wished for."""
        return max(self.lowest, min(level, self.highest))


def below(outline: _Outline, section_id: str) -> tuple[str, ...]:
    """The sections below a section, in order.

    Raises:
        NotFound: there is no such section.
    """
    start, end = _block(outline, section_id)
    return tuple(entry.section for entry in outline[start + 1 : end])


def gaps(outline: _Outline, section_id: str) -> tuple[Gap, ...]:
    """Every place where a section may stand together with those below it, from top to bottom.

    Its present place is one of them: the gap before what follows it.

    Raises:
        NotFound: there is no such section.
    """
    block, rest, _ = _taken_out(outline, section_id)
    deepest = MAX_LEVEL - (max(entry.level for entry in block) - block[0].level)
    found = (_gap(rest, place, deepest) for place in range(len(rest) + 1))
    return tuple(gap for gap in found if gap.lowest <= gap.highest)


def _gap(rest: _Outline, place: int, deepest: int) -> Gap:
    lowest = rest[place].level if place < len(rest) else 1
    above = rest[place - 1].level if place else 0
    before = rest[place].section if place < len(rest) else ""
    return Gap(before, lowest, min(max(above + 1, lowest), deepest))


def present_gap(outline: _Outline, section_id: str) -> str:
    """The section before which a section stands together with those below it; empty at the end."""
    end = _block(outline, section_id)[1]
    return outline[end].section if end < len(outline) else ""


def next_gap(outline: _Outline, section_id: str, step: int) -> Gap | None:
    """The nearest place above (-1) or below (1) where a section can stand at its present level."""
    block, rest, start = _taken_out(outline, section_id)
    places = {entry.section: place for place, entry in enumerate(rest)}
    fitting = [gap for gap in gaps(outline, section_id) if gap.fits(block[0].level)]
    beyond = [g for g in fitting if (places.get(g.before, len(rest)) - start) * step > 0]
    return (beyond[0] if step > 0 else beyond[-1]) if beyond else None


def place_section(guidelines: Guidelines, section_id: str, before: str, level: int) -> Guidelines:
    """Put a section, with those below it, before another one or at the end, at a level.

    The level is brought into 1 to 4 for all that moves. A place within what moves is its own.

    Raises:
        NotFound: there is no such section.
    """
    block, rest, _ = _taken_out(guidelines.outline, section_id)
    if before in {entry.section for entry in block}:
        before = present_gap(guidelines.outline, section_id)
    places = {entry.section: place for place, entry in enumerate(rest)}
    if before and before not in places:
        raise _missing()
    place = places.get(before, len(rest))
    return _in_order(guidelines, [*rest[:place], *_shifted(block, level), *rest[place:]])


def move_by(guidelines: Guidelines, section_id: str, step: int) -> Guidelines:
    """Move a section, with those below it, up (-1) or down (1) past its neighbour.

    The guidelines as they are where there is no place to go.
    """
    gap = next_gap(guidelines.outline, section_id, step)
    if gap is None:
        return guidelines
    return place_section(guidelines, section_id, gap.before, guidelines.level(section_id))


def can_shift(outline: _Outline, section_id: str, step: int) -> bool:
    """Whether a section, with those below it, can go one level in (1) or out (-1)."""
    start, end = _block(outline, section_id)
    levels = [entry.level + step for entry in outline[start:end]]
    above = outline[start - 1].level if start else 0
    deep_enough = step < 0 or levels[0] <= above + 1
    return levels[0] >= 1 and max(levels) <= MAX_LEVEL and deep_enough


def shift_level(guidelines: Guidelines, section_id: str, step: int) -> Guidelines:
    """Set a section, with those below it, one level in (1) or out (-1); the order of all stays.

    What follows a section that goes out may then stand below it, as in a word processor.
    """
    outline = guidelines.outline
    if not can_shift(outline, section_id, step):
        return guidelines
    start, end = _block(outline, section_id)
    block = _shifted(outline[start:end], outline[start].level + step)
    return replace(guidelines, outline=(*outline[:start], *block, *outline[end:]))


def remove_with_below(guidelines: Guidelines, section_ids: Iterable[str]) -> Guidelines:
    """Take sections out of the guidelines, with all that stands below them."""
    gone = removed_with(guidelines.outline, section_ids)
    return _without(guidelines, gone)


def removed_with(outline: _Outline, section_ids: Iterable[str]) -> frozenset[str]:
    """The sections and all that stands below them."""
    return frozenset(gone for chosen in section_ids for gone in (chosen, *below(outline, chosen)))


def remove_alone(guidelines: Guidelines, section_id: str) -> Guidelines:
    """Take a section out; those below it come one level out."""
    outline = guidelines.outline
    start, end = _block(outline, section_id)
    lifted = [replace(entry, level=entry.level - 1) for entry in outline[start + 1 : end]]
    moved = replace(guidelines, outline=(*outline[: start + 1], *lifted, *outline[end:]))
    return _without(moved, {section_id})


def _without(guidelines: Guidelines, gone: Iterable[str]) -> Guidelines:
    away = frozenset(gone)
    return replace(
        guidelines,
        outline=tuple(entry for entry in guidelines.outline if entry.section not in away),
        sections=tuple(section for section in guidelines.sections if section.id not in away),
    )


def _block(outline: _Outline, section_id: str) -> tuple[int, int]:
    """Where a section begins and where what stands below it ends."""
    start = next((n for n, entry in enumerate(outline) if entry.section == section_id), -1)
    if start < 0:
        raise _missing()
    level = outline[start].level
    end = start + 1
    while end < len(outline) and outline[end].level > level:
        end += 1
    return start, end


def _taken_out(
    outline: _Outline, section_id: str
) -> tuple[list[OutlineEntry], list[OutlineEntry], int]:
    start, end = _block(outline, section_id)
    return list(outline[start:end]), [*outline[:start], *outline[end:]], start


def _shifted(block: _Outline, level: int) -> list[OutlineEntry]:
    room = MAX_LEVEL - max(entry.level for entry in block)
    step = max(1 - block[0].level, min(level - block[0].level, room))
    return [replace(entry, level=entry.level + step) for entry in block]


def _in_order(guidelines: Guidelines, outline: list[OutlineEntry]) -> Guidelines:
    sections = {section.id: section for section in guidelines.sections}
    return replace(
        guidelines,
        outline=tuple(outline),
        sections=tuple(sections[entry.section] for entry in outline),
    )


def _missing() -> NotFound:
    return NotFound("There is no such section.", "It may have been removed.")
