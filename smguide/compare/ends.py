"""The equal beginning and end of two texts, cut back to sentences, so that little is compared."""

from __future__ import annotations

_ENDS = (". ", "! ", "? ", "\n")


def common_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters both texts share at the beginning and, beyond that, at the end.

    Both borders lie at the beginning of a line or sentence, before something that is not blank, so
    that no token and no gap is cut in two and a change may still slide to the border it reads best
    at.
    """
    head = _back_to_border(old, _equal_prefix(old, new))
    tail = _equal_prefix(
        old[: head - 1 if head else None : -1], new[: head - 1 if head else None : -1]
    )
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


def _back_to_border(text: str, end: int) -> int:
    """The last beginning of a line or sentence before ``end``; 0 if there is none."""
    at = end
    while at > 0:
        at = max(text.rfind(mark, 0, at) for mark in _ENDS)
        if at < 0:
            return 0
        begin = _past_blanks(text, at + 1)
        if begin < end:
            return begin
    return 0


def _on_to_border(text: str, start: int) -> int:
    """The first beginning of a line or sentence after ``start``; the end if there is none."""
    found = [at for mark in _ENDS if (at := text.find(mark, start)) >= 0]
    return _past_blanks(text, min(found) + 1) if found else len(text)


def _past_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
