"""Killed at random moments while somebody types: at most the last second is missing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from write_values import ANA

from smguide.workspace import Workspace

KILLS = 30
TYPISTS = 5
LONGEST_GAP = 1.0
"""Seconds of typing that may be missing."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")


@dataclass(frozen=True)
class Run:
    """One life of the program: what it found, what it asked, and what was typed when."""

    found: str
    asked: str
    typed: tuple[tuple[float, int], ...]
    killed_at: float


class Zygote:
    """A process that has loaded the program and makes children that run it."""

    def __init__(self) -> None:
        here = Path(__file__).parent
        self._process = subprocess.Popen(
            [sys.executable, str(here / "typist.py")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            text=True,
        )
        self._lock = threading.Lock()

    def start(self, home: Path, pipe: Path) -> int:
        with self._lock:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(f"{home}\t{pipe}\n")
            self._process.stdin.flush()
            return int(self._process.stdout.readline())

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(20)
        assert self._process.stdout is not None
        self._process.stdout.close()


def live_and_die(zygote: Zygote, home: Path, typing: float) -> Run:
    """Start the program, let somebody type for a while, and kill it."""
    pipe = home / "said"
    pipe.unlink(missing_ok=True)
    os.mkfifo(pipe)
    child = zygote.start(home, pipe)
    with pipe.open() as said:
        _at, what, *rest = said.readline().rstrip("\n").split("\t")
        assert what == "found"
        time.sleep(typing)
        killed_at = time.monotonic()
        os.kill(child, signal.SIGKILL)
        lines = [line.split("\t") for line in said if line.endswith("\n")]
    typed = tuple((float(at), int(length)) for at, _what, length in lines)
    return Run(rest[0], rest[1], typed, killed_at)


def many_lives(zygote: Zygote, home: Path, seed: int) -> list[Run]:
    """Life after life in one folder; the last one is only there to see what came back."""
    chance = random.Random(seed)
    waits = [chance.uniform(0.05, 2.0) for _ in range(KILLS // TYPISTS)]
    return [live_and_die(zygote, home, typing) for typing in (*waits, 0.0)]


@pytest.mark.slow
def test_at_most_the_last_second_is_missing(tmp_path: Path) -> None:
    first = tmp_path / "0"
    with Workspace(first) as workspace:
        workspace.create("acme", title="Acme", template="quick", founder=ANA)
    homes = [first] + [tmp_path / str(n) for n in range(1, TYPISTS)]
    for home in homes[1:]:
        subprocess.run(["cp", "-r", str(first), str(home)], check=True)
    zygote = Zygote()
    with ThreadPoolExecutor(TYPISTS) as pool:
        lives = list(pool.map(lambda n: many_lives(zygote, homes[n], seed=n), range(TYPISTS)))
    zygote.close()
    gaps = [gap(before, after) for runs in lives for before, after in pairwise(runs)]
    assert len(gaps) == KILLS
    print_figures(gaps, [run for runs in lives for run in runs])
    assert max(seconds for seconds, _letters in gaps) <= LONGEST_GAP
    for first_life, *rest in lives:
        for run in rest:
            changed = run.found != first_life.found
            assert ("has 1 change since revision 1" in run.asked) == changed
    for home in homes:
        with Workspace(home) as workspace:
            kept = workspace.open("acme").work()
            assert not kept.recovered


def gap(before: Run, after: Run) -> tuple[float, int]:
    """Seconds and letters of typing that did not come back."""
    lost = [at for at, length in before.typed if length > len(after.found)]
    assert after.found.startswith(before.found), "what was there before is still there"
    return (before.killed_at - lost[0] if lost else 0.0, len(lost))


def print_figures(gaps: list[tuple[float, int]], runs: list[Run]) -> None:
    typed = sum(len(run.typed) for run in runs)
    seconds, letters = max(gaps), max(letters for _seconds, letters in gaps)
    sys.stdout.write(
        f"\n{len(gaps)} kills, {typed} letters typed; at worst {seconds[0] * 1_000:.0f} ms and "
        f"{letters} letters missing; asked {sum(1 for run in runs if run.asked)} times\n"
    )
