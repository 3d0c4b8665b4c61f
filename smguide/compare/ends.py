"""The equal beginning and end of two texts, cut back to sentences, so that little is compared."""

from __future__ import annotations

import re

_BORDER = re.compile(r"\n\s*(?=\S)|[.!?][\"'”’»)*_]*\s+(?=\S)|[\u3002\uff01\uff1f]\s*(?=\S)")
_NEAR = 400


def common_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters both texts share at the beginning and, beyond that, at the end.

    Both borders lie at the beginning of a line or sentence, before something that is not blank, so
    that no token and no gap is cut in two and a change may still slide to the border it reads best
    at.
    """
    head = _back_to_border(old, _equal_prefix(old, new))
    tail = _equal_suffix(old[head:], new[head:])
    return head, len(old) - _on_to_border(old, len(old) - tail)


def _equal_prefix(old: str, new: str) -> int:
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _equal_suffix(old: str, new: str) -> int:
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _back_to_border(text: str, end: int) -> int:
    """The last beginning of a line or sentence before ``end``; 0 if there is none."""
    start = end
    while start > 0:
        start = max(0, start - _NEAR)
        found = [match.end() for match in _BORDER.finditer(text, start, end)]
        if found and found[-1] < end:
            return found[-1]
    return 0


def _on_to_border(text: str, start: int) -> int:
    """The first beginning of a line or sentence after ``start``; the end if there is none."""
    found = _BORDER.search(text, start)
    return found.end() if found else len(text)
