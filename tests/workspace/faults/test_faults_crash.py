"""The crash matrix (git.md 6.1): everything dies before any call that changes a file.

Every call that writes, renames, links, unlinks, makes a folder, flushes or changes permissions, of
the program and of every git it starts, is a point at which all of them die at once. A sample of the
points is tried; all of them with ``SMGUIDE_FAULTS=all``, which takes some minutes.
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter

import pytest
from faulting.asking import FaultServer
from faulting.figures import crash_table
from faulting.operations import operations

ALL = os.environ.get("SMGUIDE_FAULTS") == "all"
SAMPLE = 1
"""Points of each operation; of those that matter most twice as many."""

_MATTERS_MOST = ("save a revision", "approve", "publish", "type (journal of the draft)")


def points(operation: str, calls: int) -> list[int]:
    """All points, or some of them, one out of each stretch of the way."""
    if ALL:
        return list(range(1, calls + 1))
    chance = random.Random(operation)
    sample = SAMPLE * 2 if operation in _MATTERS_MOST else SAMPLE
    width = calls / sample
    return sorted({int(width * (at + chance.random())) + 1 for at in range(sample)})


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_death_at_any_moment_loses_nothing(
    server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    found: dict[str, Counter[str]] = {}
    wrong = []
    for operation in operations(everything=ALL):
        calls = server.measure(operation.name)["calls"]
        counted = found[operation.name] = Counter(points=len(calls))
        for at in points(operation.name, len(calls)):
            tried = server.try_out(operation.name, at=at)
            counted.update(["tried", tried["verdict"], *["lock left"] * bool(tried["locks"])])
            if tried["verdict"] in ("lost", "unreadable"):
                wrong.append((operation.name, at, tried["call"], tried["why"]))
    with capsys.disabled():
        sys.stdout.write(f"\n{crash_table(found)}\n")
    assert wrong == []
    assert sum(counted["old"] for counted in found.values()) > 0
    assert sum(counted["new"] for counted in found.values()) > 0


def test_the_tracer_meets_the_call_it_was_told(server: FaultServer) -> None:
    """Else the matrix would show nothing: death at the first point leaves the old, after the last
    one the new."""
    calls = server.measure("settings")["calls"]
    assert {"write", "fsync", "rename"} <= set(calls)
    first, beyond = (server.try_out("settings", at=at) for at in (1, len(calls) + 1))
    assert (first["met"], first["status"], first["verdict"]) == (True, -9, "old")
    assert (beyond["met"], beyond["status"], beyond["verdict"]) == (False, 0, "new")
