"""Whatever programs a planted library names: none of them runs, and opening it says why not."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from bearing import insist_on_calm
from planted import Site, run_plain, write_program
from plants_running import TRAPS, Trap, hooks
from trial import THOROUGH, VERBS, Trials

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the trap is a shell script")

each = pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
sprung = [trap for trap in TRAPS if trap.springs]
# These make git refuse the repository altogether, so that nothing else would be tried.
_REFUSED_BY_GIT = {"partial clone", "config.worktree"}
thorough = pytest.mark.skipif(not THOROUGH, reason="one by one only with SMGUIDE_HOSTILE")


@pytest.mark.parametrize("trap", sprung, ids=lambda trap: trap.name)
def test_the_trap_works(site: Site, trap: Trap) -> None:
    """With git as everybody calls it; otherwise the tests below could not fail."""
    trap.plant(site)
    run_plain(site, *trap.springs, stdin=trap.stdin)
    assert site.marker.exists()


@each
def test_a_planted_library_runs_nothing(site: Site, trials: Trials, trap: Trap) -> None:
    trap.plant(site)
    measured = trials.visit(site.home, verbs=("entries", "open", "audit", "save", "doctor"))
    insist_on_calm(measured, site)
    if trap.plant is not hooks:
        refused = {one.verb for one in measured.refusals}
        assert refused == {"entries", "open", "audit", "save", "doctor"}
        assert {one.error for one in measured.refusals if one.verb == "open"} == {
            "ForeignRepository"
        }


def planted_late(site: Site, *traps: Trap) -> Path:
    """A script that plants traps in a library that is sound until then."""
    sound, ready = site.folder / "sound.git", site.folder / "ready.git"
    shutil.copytree(site.git_dir, sound)
    for trap in traps:
        trap.plant(site)
    site.git_dir.rename(ready)
    sound.rename(site.git_dir)
    script = site.folder / "plant"
    write_program(script, f"cp -r '{ready}/.' '{site.git_dir}/'")
    return script


def test_nothing_runs_that_was_planted_while_it_was_open(site: Site, trials: Trials) -> None:
    """Between looking at the configuration and using it somebody may have changed it."""
    all_of_them = [trap for trap in TRAPS if trap.name not in _REFUSED_BY_GIT]
    late = planted_late(site, *all_of_them)
    measured = trials.visit(site.home, verbs=tuple(VERBS), late=str(late))
    insist_on_calm(measured, site)
    # The doctor looks at the configuration again and finds it changed.
    assert {one.verb for one in measured.outcomes if one.kind != "done"} <= {"doctor"}
    assert "trap" in (site.git_dir / "config").read_text()


@thorough
@each
def test_nothing_runs_that_was_planted_late(site: Site, trials: Trials, trap: Trap) -> None:
    late = planted_late(site, trap)
    insist_on_calm(trials.visit(site.home, verbs=tuple(VERBS), late=str(late)), site)


OF_THE_HOME = (
    "[uploadpack]\n\tpackObjectsHook = {trap}\n",
    "[credential]\n\thelper = !{trap}\n",
    "[credential]\n\thelper = {trap}\n",
    "[credential]\n\thelper = cache \\\n; x\n",
    '[credential "https://share.example"]\n\thelper = x\n',
    "[http]\n\tproxy = x\\\n[core]\n\tsshCommand = {trap}\n",
    "[include]\n\tpath = {folder}/more\n",
    "[alias]\n\tx = !{trap}\n",
    '[url "ext::{trap} "]\n\tinsteadOf = https://\n',
)


@pytest.mark.parametrize("text", OF_THE_HOME)
def test_the_settings_beside_the_library_name_no_program(
    share: Site, trials: Trials, text: str
) -> None:
    (share.home / "gitconfig").write_text(share.told(text))
    measured = trials.exchange(share.home, share.git_dir, (share.folder / "code").read_text())
    insist_on_calm(measured, share)
    assert {one.error for one in measured.refusals if one.verb == "sync"} == {"ForeignRepository"}


def test_such_a_setting_would_have_worked(share: Site) -> None:
    """It is read from nowhere but the settings of the person, which that file stands in for."""
    (share.folder / ".gitconfig").write_text(share.told(OF_THE_HOME[0]))
    run_plain(Site(share.folder), "fetch", str(share.git_dir), "refs/heads/main:refs/heads/new")
    run_plain(share, "upload-pack", str(share.git_dir))
    run_plain(share, "clone", "--bare", "--no-local", str(share.git_dir), "{folder}/clone.git")
    assert share.marker.exists()


def test_what_it_may_set_is_left_alone(share: Site, trials: Trials) -> None:
    kept = "# ours\n[http]\n\tproxy = http://proxy:8080\n[credential]\n\thelper = manager\n"
    (share.home / "gitconfig").write_text(kept)
    measured = trials.exchange(share.home, share.git_dir, (share.folder / "code").read_text())
    insist_on_calm(measured, share)
    assert (share.home / "gitconfig").read_text() == kept
    assert {one.verb for one in measured.refusals} == {"share"}
