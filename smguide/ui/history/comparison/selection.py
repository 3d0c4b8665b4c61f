"""Which rows of a redline are shown: all, or changes and what was remarked on."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from smguide.compare.rows import RedlineRow, RowKind


@dataclass(frozen=True, slots=True)
class Gap:
    """Rows that are left out because nothing happened in them."""

    rows: tuple[RedlineRow, ...]


Shown = RedlineRow | Gap


def shown_rows(
    rows: Sequence[RedlineRow], remarked: Collection[tuple[str, str]], *, everything: bool
) -> tuple[Shown, ...]:
    """The rows to show, gaps for the rest; ``remarked`` holds section and clause of comments.

    A clause stays where one of its own fields changed, so that one sees whose they are.
    """
    if everything:
        return tuple(rows)
    of_fields = {_place(row) for row in rows if row.kind is RowKind.FIELD and row.clause_id}
    remarked = {*remarked, *of_fields}
    sections = {row.section_id for row in rows if _kept(row, remarked)}
    found = [row for row in rows if (row.section_id and row.section_id in sections) or row.change]
    return tuple(_with_gaps(found, remarked))


def only_rows(rows: Sequence[RedlineRow], changes: Collection[int]) -> tuple[Shown, ...]:
    """Nothing but some changes, each below the heading of its section."""
    sections = {row.section_id for row in rows if row.change in changes}
    return tuple(
        row
        for row in rows
        if row.change in changes or (row.kind is RowKind.HEADING and row.section_id in sections)
    )


def clean_rows(rows: Sequence[RedlineRow]) -> tuple[RedlineRow, ...]:
    """The rows of the new text; what is gone keeps its place, a whole section by its heading."""
    gone = {row.section_id for row in rows if row.kind is RowKind.HEADING and not row.new}
    return tuple(row for row in rows if row.kind is RowKind.HEADING or row.section_id not in gone)


def _kept(row: RedlineRow, remarked: Collection[tuple[str, str]]) -> bool:
    return bool(row.change) or _place(row) in remarked


def _place(row: RedlineRow) -> tuple[str, str]:
    return row.section_id, row.clause_id


def _with_gaps(
    rows: Sequence[RedlineRow], remarked: Collection[tuple[str, str]]
) -> Iterator[Shown]:
    left_out: list[RedlineRow] = []
    for row in rows:
        if row.kind is RowKind.CLAUSE and not _kept(row, remarked):
            left_out.append(row)
            continue
        if left_out:
            yield Gap(tuple(left_out))
            left_out = []
        yield row
    if left_out:
        yield Gap(tuple(left_out))
