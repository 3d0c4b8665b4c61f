"""Whatever lies in a shared copy: nothing of it runs, nothing odd of it arrives."""

from __future__ import annotations

import sys

import pytest
from bearing import insist_on_calm
from planted import MAIN, Site, run_plain
from plants_objects import PLANTS, Plant
from plants_running import TRAPS, Trap
from trial import THOROUGH, Measured, Trials

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the trap is a shell script")

# The cap of one transfer (`smguide.store.shared.transfer.CAPS`): the program at the other end of a
# folder runs on this computer, too, and unfolds there what is stored as a change.
MOST_TRANSFER_MEMORY = 1024.0

# One of each sort; with SMGUIDE_HOSTILE all of them.
USUAL = {
    "submodule with CR (CVE-2025-48384)",
    "look-alike b'.GIT'",
    "name b'CON'",
    "name b'..'",
    "tree bomb in the sections",
    "100,000 sections",
    "600 MB of zeros",
    "message of 2 MB",
    "100,000 names",
    "author in bytes",
    "newest leads out",
    "newest is a file",
    "index of the line lies",
    "grafts",
    "alternates",
    "record: link",
    "record: tree bomb",
}
# These make git refuse the shared copy altogether, so that nothing else would be tried.
_REFUSED_BY_GIT = {"partial clone", "config.worktree"}

plants = [plant for plant in PLANTS if THOROUGH or plant.name in USUAL]


def exchanged(trials: Trials, share: Site) -> Measured:
    code = (share.folder / "code").read_text()
    return trials.exchange(share.home, share.git_dir, code)


def kinds(measured: Measured) -> dict[str, str]:
    return {one.verb: one.error or one.kind for one in measured.outcomes}


def test_a_sound_share_is_taken_in_and_sent_to(share: Site, trials: Trials) -> None:
    """Without a plant: what is refused below is refused because of the plant."""
    measured = exchanged(trials, share)
    insist_on_calm(measured, share)
    assert kinds(measured) == {
        "connect": "done", "look": "done", "sync": "done", "share": "SharingError",
        "entries": "done", "audit": "done",
    }  # fmt: skip


def test_every_plant_of_the_usual_run_is_there() -> None:
    assert {plant.name for plant in PLANTS} >= USUAL


@pytest.mark.parametrize("plant", plants, ids=lambda plant: plant.name)
def test_what_lies_in_a_share(share: Site, trials: Trials, plant: Plant) -> None:
    """What is refused changes nothing here: the guidelines open and are audited as before."""
    plant.plant(share)
    measured = exchanged(trials, share)
    insist_on_calm(measured, share, git_memory=MOST_TRANSFER_MEMORY)
    said = kinds(measured)
    assert said["entries"] == said["audit"] == said["look"] == "done"


def test_hooks_of_a_share_run_with_plain_git(share: Site) -> None:
    """On the computer of whoever sends something; otherwise the tests below could not fail."""
    next(trap for trap in TRAPS if trap.name == "hooks").plant(share)
    ours = Site(share.folder)
    run_plain(ours, "push", str(share.git_dir), f"{MAIN}:refs/heads/new")
    assert share.marker.exists()


def test_nothing_of_a_share_runs(share: Site, trials: Trials) -> None:
    for trap in TRAPS:
        if trap.name not in _REFUSED_BY_GIT:
            trap.plant(share)
    insist_on_calm(exchanged(trials, share), share)


@pytest.mark.skipif(not THOROUGH, reason="one by one only with SMGUIDE_HOSTILE")
@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_nothing_of_a_share_runs_by_itself(share: Site, trials: Trials, trap: Trap) -> None:
    trap.plant(share)
    insist_on_calm(exchanged(trials, share), share)
