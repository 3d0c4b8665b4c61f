"""Revisions of low risk that wait for somebody in several guidelines, approved together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from smguide.compare.rows import RedlineRow, redline
from smguide.errors import Outdated, SmguideError
from smguide.workspace.desk import Desk
from smguide.workspace.library import Workspace


@dataclass(frozen=True, slots=True)
class LowRisk:
    """A revision in which nothing but spacing, links and mark-up changed, and what is signed.

    ``changes`` holds a row for each change, ``is_locked`` that the key needs its passphrase.
    """

    name: str
    title: str
    number: int
    summary: str
    by: str
    changes: tuple[RedlineRow, ...]
    meaning: str
    is_locked: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one approval: ``problem`` is empty where it was signed."""

    name: str
    number: int
    problem: str = ""


def low_risk_waiting(workspace: Workspace) -> tuple[LowRisk, ...]:
    """What waits for the person of each guidelines and is of low risk; from any thread.

    Guidelines that cannot be opened are left out: the library says why.
    """
    return tuple(one for name in workspace.names() for one in _of(workspace, name))


def _of(workspace: Workspace, name: str) -> Iterator[LowRisk]:
    try:
        desk = workspace.open(name)
        yield from filter(None, [_low_risk(desk, one.number) for one in desk.waiting()])
    except SmguideError:
        return


def _low_risk(desk: Desk, number: int) -> LowRisk | None:
    """A first text is never of low risk; nor is one where an example is not answered as it was."""
    base = desk.base_of_review(str(number))
    if not base or any(not one.ok for one in desk.run_scenarios(str(number))):
        return None
    comparison = desk.compare(str(base), str(number))
    if not comparison.only_low_risk:
        return None
    row = desk.history(limit=1, skip=desk.revision_number("latest") - number)[0]
    return LowRisk(
        desk.name,
        desk.read(str(number)).title,
        number,
        row.summary,
        row.author,
        each_change(redline(comparison)),
        desk.meaning("approve", str(number)),
        desk.is_locked(),
    )


def each_change(rows: Sequence[RedlineRow]) -> tuple[RedlineRow, ...]:
    """One row for each change, the first of it."""
    found = {row.change: row for row in reversed(rows) if row.change}
    return tuple(found[change] for change in sorted(found))


def approve_together(
    workspace: Workspace, wanted: Sequence[LowRisk], passphrase: str | None = None
) -> tuple[Outcome, ...]:
    """Sign each by itself; what goes wrong with one is said and stops nothing else."""
    return tuple(_approved(workspace, one, passphrase) for one in wanted)


def _approved(workspace: Workspace, one: LowRisk, passphrase: str | None) -> Outcome:
    try:
        desk = workspace.open(one.name)
        which = str(one.number)
        if desk.verdict("approve", which).allowed and desk.meaning("approve", which) != one.meaning:
            raise Outdated("Something was recorded meanwhile.", "Look at it by itself.")
        desk.approve(which, passphrase=passphrase)
    except SmguideError as error:
        return Outcome(one.name, one.number, str(error))
    return Outcome(one.name, one.number)
