"""Figures of what was tried, printed by the tests that try it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

VERDICTS = ("old", "new", "between", "lost", "unreadable")


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows in columns."""
    lines = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(head))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def crash_table(found: Mapping[str, Counter[str]]) -> str:
    """Operation by operation: points that there are, that were tried, and what was found."""
    columns = ("points", "tried", *VERDICTS, "lock left")
    rows = [(name, *(counted[column] for column in columns)) for name, counted in found.items()]
    total = [sum(counted[column] for counted in found.values()) for column in columns]
    return table(("operation", *columns), [*rows, ("together", *total)])
