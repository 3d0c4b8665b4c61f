"""Whether a change takes so much away that what was there before is worth a copy."""

from __future__ import annotations

from typing import Final

from smguide.model.guidelines import Guidelines, Section

_LETTERS: Final = 400
_CLAUSES: Final = 3


def loses_much(before: Guidelines, after: Guidelines) -> bool:
    """Whether a section with something in it is gone, three clauses, or some 400 letters.

    Undo brings it back as long as the window is open; a copy does so afterwards.
    """
    now = {section.id: section for section in after.sections}
    touched = [one for one in before.sections if now.get(one.id) is not one]
    if any(one.id not in now and _says_something(one) for one in touched):
        return True
    left = [now[one.id] for one in touched if one.id in now]
    fewer = _clauses(touched) - _clauses(left)
    return fewer >= _CLAUSES or _letters(touched) - _letters(left) >= _LETTERS


def _says_something(section: Section) -> bool:
    return bool(section.facts) or any(clause.text.strip() for clause in section.clauses)


def _clauses(sections: list[Section]) -> int:
    return sum(len(section.clauses) for section in sections)


def _letters(sections: list[Section]) -> int:
    return sum(len(clause.text) for section in sections for clause in section.clauses)
