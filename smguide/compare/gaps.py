"""The blanks between two tokens: which differences are mere reflow (diff.md B, whitespace).

A space that comes or goes is a change. So is one that gives the text another structure: an empty
line, a forced line break, or the line break before a list item, table row or quotation and the
indentation that says how deep it lies.
"""

from __future__ import annotations

import re

from smguide.model.hidden import hidden_signs

_ITEM = re.compile(r"(?:[-*+>|]|#{1,6}|`{3}|~{2}|\d{1,9}\s*[.)])")


def split_gap(piece: str) -> tuple[str, str]:
    """A token as itself and the blanks after it."""
    core = piece.rstrip()
    return core, piece[len(core) :]


def gap_after(text: str) -> str:
    """The blanks that a text ends with."""
    return text[len(text.rstrip()) :]


def same_gap(old: str, new: str, following: tuple[str, str]) -> bool:
    """Whether two stretches of blanks mean the same; ``following`` is what comes after each.

    At the end of a text (nothing follows on either side) blanks mean nothing. Characters that
    break lines in some programs and show nowhere are no blanks.
    """
    if hidden_signs(old) != hidden_signs(new):
        return False
    if not any(following):
        return True
    if not old or not new:
        return False
    return _meaning(old, following[0]) == _meaning(new, following[1])


def _meaning(gap: str, following: str) -> tuple[bool, bool, int]:
    """An empty line, a forced break, the depth of the item that begins here (-1: none does)."""
    lines = gap.split("\n")
    broken = len(lines) > 1
    forced = broken and lines[0].endswith("  ") and len(lines) == 2
    item = broken and _ITEM.match(following) is not None
    return len(lines) > 2, forced, len(lines[-1]) if item else -1
