"""Several computers in any order, and connections that are cut: nothing is lost, all are equal."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from sharing_values import chains, place
from workspace_values import Clock

from smguide.errors import Alarm, SmguideError
from smguide.store.command import find_git
from smguide.workspace import Desk, Workspace

ROUNDS = int(os.environ.get("SMGUIDE_STORM", "1"))
"""How many times as long as usual these tests go on."""


def until_equal(desks: list[Desk]) -> None:
    for _ in range(2):
        for desk in desks:
            desk.sharing.sync()
    assert len(chains(desks)) == 1


def texts(desk: Desk) -> list[str]:
    return [one.comment.text for one in desk._ledger().comments.values()]


@pytest.mark.parametrize("seed", range(2 * ROUNDS))
def test_any_order_of_two_computers(seed: int, shared_team: Path, tmp_path: Path) -> None:
    """Comments, replies and syncs at random; every comment is everywhere, once, and in order."""
    chance = random.Random(seed)
    base, clock = place(shared_team, tmp_path / "all"), Clock()
    with ExitStack() as stack:
        desks = [
            stack.enter_context(Workspace(base / name, clock=clock)).open("acme", person)
            for name, person in (("home", "ana"), ("second", "lea"))
        ]
        said: dict[int, list[str]] = {0: [], 1: []}
        for step in range(10):
            who = chance.randrange(2)
            if chance.random() < 0.35:
                assert desks[who].sharing.sync().void == ()
                continue
            text = f"{who}-{step}"
            earlier = desks[who].comments()
            if earlier and chance.random() < 0.5:
                desks[who].talk.reply(chance.choice(earlier).id, text)
            else:
                desks[who].comment("latest", text)
            said[who].append(text)
        until_equal(desks)
        for desk in desks:
            found = texts(desk)
            assert sorted(found) == sorted(said[0] + said[1])
            assert [one for one in found if one[0] == "0"] == said[0]
            assert [one for one in found if one[0] == "1"] == said[1]
            assert desk._ledger().ignored == ()
        assert desks[0].audit().ok


ACTS: tuple[Callable[[Desk], object], ...] = (
    lambda desk: desk.comment("latest", "A word."),
    lambda desk: desk.act_as("lea").approve(),
    lambda desk: desk.act_as("ben").request_changes("latest", "Not yet."),
    lambda desk: desk.act_as("lea").request_changes("latest", "Not like this."),
    lambda desk: desk.act_as("lea").talk.take_back(desk.act_as("lea").comments()[-1].id),
    lambda desk: desk.act_as("ana").set_rules(approvals=1 + desk.rules().approvals % 2),
    lambda desk: desk.act_as("ana").ask(),
)


@pytest.mark.parametrize("seed", range(2 * ROUNDS))
def test_decisions_in_any_order(seed: int, shared_team: Path, tmp_path: Path) -> None:
    """Whatever is signed is on every computer, or was told to have to be given again."""
    chance = random.Random(seed)
    base, clock = place(shared_team, tmp_path / "all"), Clock()
    with ExitStack() as stack:
        desks = [
            stack.enter_context(Workspace(base / name, clock=clock)).open("acme", "ana")
            for name in ("home", "second")
        ]
        before, signed, void = desks[0]._ledger().count, 0, 0
        for _ in range(12):
            desk = chance.choice(desks)
            if chance.random() < 0.3:
                void += len(desk.sharing.sync().void)
                continue
            with suppress(SmguideError, IndexError):
                chance.choice(ACTS)(desk)
                signed += 1
        for _ in range(2):
            void += sum(len(desk.sharing.sync().void) for desk in desks)
        assert len(chains(desks)) == 1
        for desk in desks:
            ledger = desk._ledger()
            assert ledger.ignored == ()
            assert ledger.count - before == signed - void
            assert desk.audit().ok


_ONE_PROGRAM = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from smguide.errors import Alarm, SmguideError
from smguide.store.command import find_git
from smguide.workspace import Workspace
home, person, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with Workspace(home) as workspace:
    desk = workspace.open("acme", person)
    for number in range(count):
        desk.comment("latest", f"{person}-{number}")
        while True:
            try:
                desk.sharing.sync()
                break
            except SmguideError as error:
                if type(error).__name__ not in ("Outdated", "LockedElsewhere", "SharingError"):
                    raise
                time.sleep(0.05)
"""


def started(home: Path, person: str, count: int) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-c", textwrap.dedent(_ONE_PROGRAM), str(home), person, str(count)]
    return subprocess.Popen(words, stderr=subprocess.PIPE, start_new_session=True)


def test_two_programs_send_at_once(shared_team: Path, tmp_path: Path) -> None:
    base, count = place(shared_team, tmp_path / "all"), 3 * ROUNDS
    running = [started(base / "home", "ana", count), started(base / "second", "lea", count)]
    for process in running:
        _, words = process.communicate(timeout=200)
        assert process.returncode == 0, words.decode()
    with ExitStack() as stack:
        desks = [
            stack.enter_context(Workspace(base / name)).open("acme") for name in ("home", "second")
        ]
        until_equal(desks)
        wanted = [f"{who}-{number}" for who in ("ana", "lea") for number in range(count)]
        assert sorted(texts(desks[0])) == sorted(wanted)
        assert desks[0].audit().ok


ENDS = ("push", "fetch", "receive-pack", "upload-pack")
_CUTTING_GIT = """\
#!/bin/sh
read -r seconds end < {delay}
case " $* " in
  *" -- "*|*" --"*"pack="*) role=here ;;
  *" $end "*) role=there ;;
esac
case "$role $end" in
  "here push"|"here fetch") case " $* " in *" $end "*) cut=yes ;; esac ;;
  "there receive-pack"|"there upload-pack") cut=yes ;;
esac
if [ -n "$cut" ]; then exec timeout -s KILL "$seconds" {git} "$@"; fi
exec {git} "$@"
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the git that is cut off is a shell script")
def test_a_connection_that_is_cut_at_any_moment(
    shared_team: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One end or the other dies after some thousandths of a second, at another moment each time."""
    base, clock, chance = place(shared_team, tmp_path / "all"), Clock(), random.Random(7)
    delay, cutting = tmp_path / "delay", tmp_path / "git"
    delay.write_text("60 none")
    cutting.write_text(_CUTTING_GIT.format(delay=delay, git=find_git().path))
    cutting.chmod(0o755)
    with Workspace(base / "second", clock=clock) as second, ExitStack() as stack:
        monkeypatch.setenv("SMGUIDE_GIT", str(cutting))
        ana = stack.enter_context(Workspace(base / "home", clock=clock)).open("acme", "ana")
        lea, cut = second.open("acme", "lea"), 0
        for number in range(6 * ROUNDS):
            lea.comment("latest", f"Lea {number}.")
            ana.comment("latest", f"Ana {number}.")
            delay.write_text("60 none")
            remove_locks(base / "share")
            lea.sharing.sync()
            delay.write_text(f"{chance.uniform(0.001, 0.05):.3f} {chance.choice(ENDS)}")
            cut += is_cut(ana)
        delay.write_text("60 none")
        remove_locks(base / "share")
        until_equal([ana, lea])
        assert cut > 0
        for name in ("Ana", "Lea"):
            said = [text for text in texts(lea) if text.startswith(name)]
            assert said == [f"{name} {number}." for number in range(6 * ROUNDS)]
        assert ana._ledger().ignored == ()
        assert ana.audit().ok


def is_cut(desk: Desk) -> bool:
    """Whether the connection broke off, which is told in a sentence and is no alarm."""
    try:
        desk.sharing.sync()
    except Alarm:
        raise
    except SmguideError as error:
        return bool(error.hint)
    return False


def remove_locks(share: Path) -> None:
    """What the message about a folder that stays locked asks somebody to do."""
    for path in share.rglob("*.lock"):
        path.unlink(missing_ok=True)


def test_a_lock_that_stays_in_the_folder_is_told(shared_team: Path, tmp_path: Path) -> None:
    base = place(shared_team, tmp_path / "all")
    with Workspace(base / "home", clock=Clock()) as home:
        ana = home.open("acme", "ana")
        ana.comment("latest", "Hello.")
        lock = base / "share" / "refs" / "heads" / "smguide-log.lock"
        lock.touch()
        with pytest.raises(SmguideError, match="Somebody else is sending") as caught:
            ana.sharing.sync()
        assert ".lock" in caught.value.hint
        lock.unlink()
        assert ana.sharing.sync().sent_entries == 1
