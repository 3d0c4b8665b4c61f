"""One saver at a time, and tidying up after one that died."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from saving import save

from smguide import errors
from smguide.store.lock import LibraryLock, sweep_stale_locks
from smguide.store.repository import Repository

HOLD = """
import sys, time
from pathlib import Path
from smguide.store.lock import LibraryLock
with LibraryLock(Path(sys.argv[1])) as held:
    {while_held}
    print("held", flush=True)
    time.sleep(60)
"""


def hold(path: Path, while_held: str = "pass") -> subprocess.Popen[str]:
    """Another process that holds the lock until it is killed."""
    script = HOLD.format(while_held=while_held)
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "held\n"
    return other


def end(other: subprocess.Popen[str]) -> None:
    other.kill()
    other.communicate()


def test_it_is_held_and_let_go(tmp_path: Path) -> None:
    path = tmp_path / "guard"
    for _ in range(3):
        with LibraryLock(path) as held:
            assert not held.left_by_dead
            with pytest.raises(errors.LockedElsewhere) as caught:
                LibraryLock(path, patience=0.05).__enter__()
            assert caught.value.hint


def test_another_process_keeps_it_until_it_dies(tmp_path: Path) -> None:
    path = tmp_path / "guard"
    other = hold(path)
    try:
        with pytest.raises(errors.LockedElsewhere):
            LibraryLock(path, patience=0.1).__enter__()
    finally:
        end(other)
    with LibraryLock(path, patience=5) as held:
        assert held.left_by_dead
    with LibraryLock(path) as held:
        assert not held.left_by_dead


@pytest.mark.skipif(sys.platform == "win32", reason="locks are not inherited on Windows")
def test_a_child_that_still_writes_keeps_it_for_its_dead_parent(tmp_path: Path) -> None:
    path = tmp_path / "guard"
    child = (
        "import subprocess as s; s.Popen([sys.executable, '-c', 'import time; time.sleep(1.5)'],"
        " pass_fds=held.inherited, stdout=s.DEVNULL)"
    )
    end(hold(path, child))
    with pytest.raises(errors.LockedElsewhere):
        LibraryLock(path, patience=0.1).__enter__()
    with LibraryLock(path, patience=10) as held:
        assert held.left_by_dead


def test_a_lock_that_cannot_be_made(tmp_path: Path) -> None:
    with pytest.raises(errors.NotWritable):
        LibraryLock(tmp_path / "nowhere" / "guard").__enter__()


def test_threads_wait_for_each_other(tmp_path: Path) -> None:
    inside: list[int] = []
    most: list[int] = []

    def work(number: int) -> None:
        for _ in range(10):
            with LibraryLock(tmp_path / "guard"):
                inside.append(number)
                most.append(len(inside))
                time.sleep(0.001)
                inside.remove(number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 40


def test_leftovers_of_a_dead_writer_are_swept(repository: Repository, git_dir: Path) -> None:
    save(repository)
    leftovers = [
        git_dir / "HEAD.lock",
        git_dir / "packed-refs.lock",
        git_dir / "refs" / "heads" / "main.lock",
        git_dir / "refs" / "tags" / "edition" / "1.0.lock",
        git_dir / "objects" / "ab" / "tmp_obj_x1",
        git_dir / "objects" / "pack" / "tmp_pack_x2",
        git_dir / "objects" / "info" / "commit-graphs" / "commit-graph-chain.lock",
    ]
    kept = {path for path in git_dir.rglob("*") if path.is_file()}
    for path in leftovers:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    assert sorted(sweep_stale_locks(git_dir)) == sorted(leftovers)
    assert {path for path in git_dir.rglob("*") if path.is_file()} == kept


def test_half_written_objects_go_with_the_next_save(repository: Repository, git_dir: Path) -> None:
    first = save(repository)
    half = git_dir / "objects" / "ab" / "tmp_obj_x1"
    half.parent.mkdir(exist_ok=True)
    half.write_bytes(b"half")
    second = save(repository, {"guidelines.json": b"2"}, parent=first.commit)
    assert half.exists(), "nobody died; it may belong to a living program"
    end(hold(git_dir / "smguide-guard"))
    save(repository, {"guidelines.json": b"3"}, parent=second.commit)
    assert not half.exists()


@pytest.mark.parametrize("name", ["refs/heads/main.lock", "HEAD.lock"])
def test_a_stale_lock_does_not_stop_a_save(
    repository: Repository, git_dir: Path, name: str
) -> None:
    """Also after a power loss, when no mark in the lock file tells of the death."""
    first = save(repository)
    (git_dir / name).write_bytes(b"")
    second = save(repository, {"guidelines.json": b"2"}, parent=first.commit)
    assert repository.head() == second.commit
    assert not (git_dir / "refs/heads/main.lock").exists()
