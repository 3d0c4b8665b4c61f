"""The equal beginning and end of two long texts, cut back to lines, so that little is compared."""

from __future__ import annotations


def common_ends(old: str, new: str) -> tuple[int, int]:
    """How many characters both texts share at the beginning and, beyond that, at the end.

    Both borders lie at the beginning of a line that is not blank, so that no token and no gap is
    cut in two.
    """
    head = _back_to_line(old, _equal_prefix(old, new))
    tail = _equal_suffix(old[head:], new[head:])
    return head, len(old) - _on_to_line(old, len(old) - tail)


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


def _back_to_line(text: str, end: int) -> int:
    """The last beginning of a line before ``end`` with a mark or word before ``end``, too."""
    at = text.rfind("\n", 0, end)
    while at >= 0 and (at + 1 >= end or text[at + 1].isspace()):
        at = text.rfind("\n", 0, at)
    return at + 1


def _on_to_line(text: str, start: int) -> int:
    """The first beginning of a line after ``start`` that is not blank; the end if there is none."""
    at = text.find("\n", start)
    while at >= 0 and (at + 1 >= len(text) or text[at + 1].isspace()):
        at = text.find("\n", at + 1)
    return at + 1 if at >= 0 else len(text)
