"""The disk refuses: full, over quota, read-only, faulty, or a file is held open by somebody else.

Each at the n-th call that could be refused, of the program and of every git it starts. Whatever was
refused ends in a sentence, what was there before is there still, and nothing is called done that
is not. A sample is tried; everything with ``SMGUIDE_FAULTS=all``.
"""

from __future__ import annotations

import errno
import os
import random
import sys
from collections import Counter
from dataclasses import dataclass

import pytest
from faulting.asking import FaultServer
from faulting.figures import table
from faulting.operations import Operation, operations

ALL = os.environ.get("SMGUIDE_FAULTS") == "all"
SAMPLE = 2
"""Points of each way in which a disk can refuse, spread over the operations."""


@dataclass(frozen=True, slots=True)
class Way:
    """How the disk refuses: which calls, with which error, and whether from then on."""

    name: str
    error: int
    calls: tuple[str, ...]
    lasting: bool
    sentences: tuple[str, ...]


_MAKING = ("open", "mkdir", "rename", "link", "unlink", "chmod")
WAYS = (
    Way("full disk", errno.ENOSPC, ("write", "pwrite"), True, ("DiskFull",)),
    Way("over quota", errno.EDQUOT, ("write", "open", "mkdir"), True, ("DiskFull",)),
    Way("fault while flushing", errno.EIO, ("fsync", "fdatasync"), False, ("Damaged",)),
    Way("fault while writing", errno.EIO, ("write", "pwrite"), False, ("Damaged", "NotWritable")),
    Way("held by another program", errno.EACCES, ("rename",), False, ("NotWritable",)),
    Way("read-only disk", errno.EROFS, _MAKING, True, ("NotWritable",)),
)


def places(way: Way, calls: dict[str, list[str]]) -> list[tuple[Operation, int]]:
    """The operations with the numbers of the calls that are refused."""
    every = [
        (operation, at)
        for operation in operations(everything=ALL)
        for at in range(1, sum(call in way.calls for call in calls[operation.name]) + 1)
    ]
    return every if ALL else random.Random(way.name).sample(every, SAMPLE)


def wrong_with(operation: Operation, way: Way, tried: dict[str, str]) -> str:
    """What is wrong with an outcome; empty where nothing is."""
    said, verdict = tried["said"].partition(":")[0], tried["verdict"]
    if verdict in ("lost", "unreadable"):
        return f"{verdict}: {tried['why']}"
    # Of another place git tells little: the sentence is about the shared copy then.
    of_sharing = ("SharingError", "Unreachable", "StorageError") if operation.shared else ()
    if said not in ("done", *way.sentences, *of_sharing):
        return f"said: {tried['said']}"
    if operation.may_fail or operation.typing or operation.shared:
        return ""
    if (said == "done") != (verdict == "new"):
        return f"{verdict}, but said: {tried['said']}"
    return ""


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_whatever_the_disk_refuses_ends_in_a_sentence(
    server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    calls = {one.name: server.measure(one.name)["calls"] for one in operations(everything=ALL)}
    rows, wrong = [], []
    for way in WAYS:
        counted: Counter[str] = Counter()
        for operation, at in places(way, calls):
            tried = server.try_out(
                operation.name, at=at, error=way.error, lasting=way.lasting, only=way.calls
            )
            said = "done" if tried["said"] == "done" else "sentence"
            counted.update(["tried", said, tried["verdict"]])
            if complaint := wrong_with(operation, way, tried):
                wrong.append((operation.name, way.name, at, complaint))
        rows.append((way.name, *(counted[column] for column in COLUMNS)))
    with capsys.disabled():
        sys.stdout.write(f"\n{table(('refused', *COLUMNS), rows)}\n")
    assert wrong == []
    assert sum(row[3] for row in rows) > 0, "nothing was ever refused"


COLUMNS = ("tried", "done", "sentence", "old", "new", "between", "lost", "unreadable")
