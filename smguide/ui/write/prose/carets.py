"""Where the caret goes when another version of a text is shown."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument


def letters_of(document: QTextDocument) -> bytes:
    """The letters, two bytes for each of Qt's positions."""
    return document.toRawText().encode("utf-16-le", "surrogatepass")


def changed_at(before: bytes, now: bytes, caret: int) -> int:
    """Behind what is another text now; where the caret was if only the look is another one."""
    if before == now:
        return caret
    start = _alike(before, now)
    after = _alike(before[start:][::-1], now[start:][::-1])
    return len(now) // 2 - after // 2


def _alike(one: bytes, other: bytes) -> int:
    """How many bytes two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
