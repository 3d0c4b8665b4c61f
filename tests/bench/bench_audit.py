"""The record of reviews looked through: all of it, and what is new in it."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from measurement import Measurement, Setting, seconds
from records import reviewed_library

from smguide.workspace import Desk, Workspace

REMARKS = 17
"""With asking and two approvals that makes 20 entries for each revision."""

PER_REVISION = 10
"""The bar speaks of 20,000 entries where the histories have 10,000 revisions."""


def _library(setting: Setting) -> Path:
    return reviewed_library(setting.folder / "reviewed", setting.revisions // PER_REVISION, REMARKS)


def _desk(workspace: Workspace) -> Desk:
    return workspace.open("bench", "ana")


def cold_audit(setting: Setting) -> float:
    """Everything checked anew, in a program that was just started: record, authors, texts."""

    def audited() -> float:
        with Workspace(_library(setting)) as workspace:
            desk = _desk(workspace)
            return seconds(lambda: _insist_on_sound(desk))

    return median([audited() for _ in range(min(setting.rounds, 3))])


def one_more(setting: Setting) -> float:
    """What one new entry costs whoever has read the record before, in milliseconds."""
    with Workspace(_library(setting)) as workspace:
        desk = _desk(workspace)
        desk.comments()

        def taken_in(turn: int) -> float:
            with Workspace(workspace.home) as other:
                _desk(other).comment("latest", f"One more remark, number {turn}.")
            return seconds(desk.comments)

        return 1000 * median([taken_in(turn) for turn in range(min(setting.rounds, 5))])


def _insist_on_sound(desk: Desk) -> None:
    report = desk.audit()
    assert report.ok, [line.sentence for line in report.lines if not line.ok]


MEASUREMENTS = (
    Measurement("audit of 20,000 entries, all checked anew", "s", 3, cold_audit),
    Measurement("one new entry of 20,000 taken in", "ms", 100, one_more),
)
