"""Four programs at work on one library at the same time: saving, commenting, drafting, searching,
choosing, tidying. Forty turns each with ``SMGUIDE_FAULTS=all``, fewer else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from faulting.asking import environment
from faulting.figures import table
from faulting.operations import workspace_at
from faulting.together import clause_ids

from smguide.workspace import Desk

TURNS = 40 if os.environ.get("SMGUIDE_FAULTS") == "all" else 6
PROGRAMS = 4


def everywhere(desk: Desk) -> set[str]:
    """The clauses of the draft, of what was set aside and of all revisions."""
    found = clause_ids(desk.work().guidelines)
    for one in desk.earlier_drafts():
        found |= clause_ids(one.kept.guidelines)
    for number in range(1, desk.revision_number("latest") + 1):
        found |= clause_ids(desk.read(str(number)))
    return found


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_four_programs_lose_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "faulting.together", str(home), str(me), str(TURNS)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
        )
        for me in range(PROGRAMS)
    ]  # fmt: skip
    said = [program.communicate(timeout=1000) for program in running]
    assert [error.decode() for _, error in said] == [""] * PROGRAMS
    done = [json.loads(told) for told, _ in said]
    with workspace_at(home) as workspace:
        desk = workspace.open("acme", "ana")
        saved = {mark for one in done for mark in one["saved"]}
        kept = {mark for one in done for mark in one["kept"]}
        commented = sorted(mark for one in done for mark in one["said"])
        lost = {
            "saved": saved - clause_ids(desk.read("latest")),
            "kept": kept - everywhere(desk),
            "said": set(commented) - {one.text for one in desk.open_comments()},
        }
        rows = [(what, sum(len(one[what]) for one in done), len(lost[what])) for what in lost]
        with capsys.disabled():
            sys.stdout.write(f"\n{table(('at once', 'done', 'lost'), rows)}\n")
        assert not any(lost.values()), lost
        assert sorted(one.text for one in desk.open_comments()) == commented
        assert [line.sentence for line in desk.audit().lines if not line.ok] == []
        assert desk._parts.repository.fsck() == []
    assert not [*home.rglob("*.tmp"), *home.rglob("tmp_*")]
