"""The disk is full: a sentence, nothing lost, and it goes on when there is space (git.md 6.4)."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from faulting.asking import environment
from faulting.operations import TYPED

# What goes on without a byte of space, and what leaves this disk.
_STILL_WORKS = {"copy in a second place", "search", "read", "audit"}


def can_mount(folder: Path) -> bool:
    """Whether a disk of one's own can be made here, without being the administrator."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    tried = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", str(folder)]
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0


@pytest.mark.slow
def test_a_day_on_a_disk_that_fills_up(
    small_team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    disk, beside = tmp_path / "disk", tmp_path / "beside"
    disk.mkdir()
    beside.mkdir()
    if not can_mount(disk):
        pytest.skip("no small disk can be mounted on this computer")
    command = ["unshare", "-rm", sys.executable, "-m", "faulting.full_disk"]
    words = [str(small_team), str(disk), str(beside)]
    home = {"SMGUIDE_HOME": str(disk / "home")}
    done = subprocess.run(
        [*command, *words], capture_output=True, check=False, env=environment() | home
    )
    assert done.returncode == 0, done.stderr.decode()
    told = json.loads(done.stdout)
    with capsys.disabled():
        sys.stdout.write(f"\nfull disk: {told['saved']} revisions saved before, none lost\n")
    assert told["saved"] > 3
    assert told["ended by"].startswith("DiskFull: The disk is full")
    wrong = {
        what: said
        for what, said in told["full"].items()
        if not (said == "done" if what in _STILL_WORKS else said.startswith("DiskFull: "))
    }
    assert wrong == {}
    code, said = told["command line"]
    assert code == 2
    assert "The disk is full" in said
    assert "Traceback" not in said
    assert told["revisions"] == 1 + told["saved"]
    assert told["draft"] == TYPED[0]
    assert told["damage"] == []
    assert told["left"] == []
    assert told["afterwards"] == ["done"] * 3
    assert told["second place"] == TYPED[1]
    assert list(disk.iterdir()) == [], "it was no disk of its own"
