"""Several programs saving at the same time lose nothing (git.md 6.2)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from saving import save

from smguide.store.eventlog import EventLog
from smguide.store.repository import Repository

HERE = Path(__file__).parent
PROCESSES = 4

SAVER = """
import sys
from pathlib import Path
from saving import ANA, NOON
from smguide import errors
from smguide.store.repository import Repository
git_dir, home, me, turns = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
with Repository.open(git_dir, home) as repository:
    for turn in range(turns):
        while True:
            head = repository.head()
            files = repository.read(head) | {f"sections/p{me}.json": b"%d" % turn}
            try:
                repository.save(files, summary=f"{me} {turn}", reason="r", author=ANA,
                                time=NOON, parent=head)
                break
            except errors.Outdated:
                pass
"""

APPENDER = """
import sys
from pathlib import Path
from saving import ANA, NOON
from smguide.store.eventlog import EventLog
from smguide.store.repository import Repository
git_dir, home, me, turns = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
with Repository.open(git_dir, home) as repository:
    log = EventLog(repository)
    for turn in range(turns):
        log.append(lambda state: f"{me} {turn} {state.count} {state.chain}".encode(),
                   author=ANA, time=NOON)
"""


def run_together(script: str, git_dir: Path, home: Path, turns: int) -> None:
    running = [
        subprocess.Popen(
            [sys.executable, "-c", script, str(git_dir), str(home), str(me), str(turns)],
            cwd=HERE, stderr=subprocess.PIPE,
        )
        for me in range(PROCESSES)
    ]  # fmt: skip
    said = [process.communicate(timeout=240)[1] for process in running]
    assert said == [b""] * PROCESSES
    assert [process.returncode for process in running] == [0] * PROCESSES


@pytest.mark.slow
def test_four_programs_saving_lose_nothing(
    repository: Repository, git_dir: Path, home: Path
) -> None:
    turns = 40
    first = save(repository)
    run_together(SAVER, git_dir, home, turns)
    assert repository.count() == 1 + PROCESSES * turns
    listed = [revision.summary for revision in repository.revisions(newest_first=False)][1:]
    assert sorted(listed) == sorted(f"{me} {n}" for me in range(PROCESSES) for n in range(turns))
    for me in range(PROCESSES):
        mine = [summary for summary in listed if summary.startswith(f"{me} ")]
        assert mine == [f"{me} {turn}" for turn in range(turns)]
    head = repository.head()
    assert head is not None
    expected = repository.read(first.commit) | {
        f"sections/p{me}.json": b"%d" % (turns - 1) for me in range(PROCESSES)
    }
    assert repository.read(head) == expected
    assert repository.fsck() == []


def test_four_programs_adding_records_lose_nothing(
    repository: Repository, git_dir: Path, home: Path
) -> None:
    turns = 8
    run_together(APPENDER, git_dir, home, turns)
    entries = EventLog(repository).entries()
    assert len(entries) == PROCESSES * turns
    chain = "0" * 64
    for entry in entries:
        _, _, count, seen = (entry.data.decode() + " ").split(" ")[:4]
        assert (int(count), seen) == (entry.position, chain)
        chain = entry.chain
