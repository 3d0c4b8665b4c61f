"""Claims on a draft: one window at a time, and stale ones are known."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from saving import NOON

from smguide.store import claims
from smguide.store.claims import ClaimBox, Holder

HOLD = """
import sys, time
from pathlib import Path
from test_store_claims import ANA
from smguide.store.claims import ClaimBox
box = ClaimBox(Path(sys.argv[1]))
assert box.take(ANA).mine
print("held", flush=True)
time.sleep(60)
"""

ANA = Holder("w1", "ana", "Ana Lima", claims.socket.gethostname(), NOON)
BEN = replace(ANA, window="w2", person="ben", name="Ben Ortiz")


def test_one_window_owns_and_the_next_is_told_who(tmp_path: Path) -> None:
    first, second = ClaimBox(tmp_path), ClaimBox(tmp_path)
    assert first.take(ANA).mine
    told = second.take(BEN)
    assert (told.mine, told.owner, told.died) == (False, ANA, None)
    assert first.take(ANA).mine
    first.release("w1")
    taken = second.take(BEN)
    assert (taken.mine, taken.died) == (True, None)
    first.close()
    second.close()
    assert list(tmp_path.iterdir()) == []


def test_it_can_be_taken_by_force_and_taken_back(tmp_path: Path) -> None:
    first, second = ClaimBox(tmp_path), ClaimBox(tmp_path)
    first.take(ANA)
    taken = second.take(BEN, by_force=True)
    assert (taken.mine, taken.died) == (True, None)
    assert first.owner() == BEN
    first.release("w1")
    assert first.owner() == BEN, "who owns nothing releases nothing"
    second.close()
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_claim_dies_with_its_process(tmp_path: Path) -> None:
    here = Path(__file__).parent
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], cwd=here, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    box = ClaimBox(tmp_path)
    assert not box.take(BEN).mine
    os.kill(holder.pid, signal.SIGKILL)
    holder.communicate()
    taken = box.take(BEN)
    assert (taken.mine, taken.died) == (True, ANA)
    box.close()


def test_another_computer_lives_as_long_as_it_gives_signs(tmp_path: Path) -> None:
    far = ClaimBox(tmp_path, "far")
    far.take(replace(ANA, computer="far"))
    here = ClaimBox(tmp_path)
    assert not here.take(BEN).mine
    long_ago = time.time() - claims.SILENT_AFTER - 5
    os.utime(tmp_path / "w1.window", (long_ago, long_ago))
    far.touch("w1")
    assert not here.take(BEN).mine
    os.utime(tmp_path / "w1.window", (long_ago, long_ago))
    taken = here.take(BEN)
    assert taken.mine
    assert taken.died is not None
    assert taken.died.computer == "far"
    far.close()
    here.close()


@pytest.mark.parametrize(
    "content", [b"", b"rubbish", b"[]", b'{"window":"../x","since":"2026-01-01T00:00:00+00:00"}']
)
def test_a_claim_that_cannot_be_read_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "open.json").write_bytes(content)
    box = ClaimBox(tmp_path)
    assert box.owner() is None
    assert box.take(ANA).mine
    box.close()
