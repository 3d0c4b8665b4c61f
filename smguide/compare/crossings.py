"""Clauses that left one section for another: known by id, by text, or by what they say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from smguide.compare.likeness import alike_anywhere, too_many
from smguide.model.guidelines import Clause, Section

Place = tuple[str, int]
Stray = tuple[Section, int]
_LONG_ENOUGH = 40


@dataclass(frozen=True, slots=True)
class Crossings:
    """Clauses that moved between sections: by section and index, the section and clause there."""

    away: Mapping[Place, Section]
    arrived: Mapping[Place, tuple[Section, Clause]]

    def leaves(self, section: Section, index: int) -> bool:
        """Whether a clause of an old section is now in another."""
        return (section.id, index) in self.away

    def comes(self, section: Section, index: int) -> bool:
        """Whether a clause of a new section was in another."""
        return (section.id, index) in self.arrived

    def joined(self, pairs: Iterable[tuple[Stray, Stray]]) -> Crossings:
        """These and some more."""
        away, arrived = dict(self.away), dict(self.arrived)
        for (source, index), (target, place) in pairs:
            away[source.id, index] = target
            arrived[target.id, place] = (source, source.clauses[index])
        return Crossings(away, arrived)


def crossings(
    old: Sequence[Section], new: Sequence[Section], partners: Mapping[str, str]
) -> Crossings:
    """The clauses that left one section for another.

    ``partners`` holds for the id of an old section that of the new section it became. A clause is
    known by its id; one whose id the other side does not have, by its text if that is long enough
    not to be the same by chance.
    """
    paired = {new_id: old_id for old_id, new_id in partners.items()}
    left = _strays(old, {s.id: s for s in new}, partners, known=_ids(new))
    come = _strays(new, {s.id: s for s in old}, paired, known=_ids(old))
    return Crossings({}, {}).joined(
        (places[0], come[key][0])
        for key, places in left.items()
        if len(places) == 1 and len(come.get(key, ())) == 1
    )


def look_alikes(
    left: Sequence[Stray], right: Sequence[Stray]
) -> tuple[list[tuple[Stray, Stray]], bool]:
    """Clauses without a partner in their own section that are alike: moved, and edited.

    Also whether there were too many to look at every pair, and some stayed alone.
    """
    pairs = alike_anywhere(
        [section.clauses[index].text for section, index in left],
        [section.clauses[index].text for section, index in right],
    )
    found = [(left[i], right[j]) for i, j in pairs.items()]
    alone = len(pairs) < min(len(left), len(right))
    return found, alone and too_many(len(left), len(right))


def _ids(sections: Sequence[Section]) -> set[str]:
    return {clause.id for section in sections for clause in section.clauses}


def _strays(
    sections: Sequence[Section],
    others: Mapping[str, Section],
    partners: Mapping[str, str],
    *,
    known: set[str],
) -> dict[tuple[str, str], list[Stray]]:
    """The clauses that the partner of their section lacks, by id; by text if no id is ``known``."""
    found: dict[tuple[str, str], list[Stray]] = defaultdict(list)
    for section in sections:
        partner = others.get(partners.get(section.id, ""))
        ids = _ids((partner,)) if partner else set()
        missing = [(n, clause) for n, clause in enumerate(section.clauses) if clause.id not in ids]
        texts = {clause.text for clause in partner.clauses} if partner and missing else set()
        for index, clause in missing:
            if clause.id in known:
                found["id", clause.id].append((section, index))
            elif len(clause.text) >= _LONG_ENOUGH and clause.text not in texts:
                found["text", clause.text].append((section, index))
    return found
