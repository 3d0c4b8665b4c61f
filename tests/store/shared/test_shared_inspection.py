"""What may not arrive: every oddity of git.md 5.4 and 2.2 is an alarm, told in a sentence."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from saving import ANA, FILES, NOON, blob_of, commit_of, git, loose_file, save, tree_of

from smguide import errors
from smguide.store.eventlog import EventLog
from smguide.store.repository import Repository
from smguide.store.shared import inspection
from smguide.store.shared.copy import Tips
from smguide.store.shared.inspection import inspect, inspect_records

Make = Callable[[Path], str]
EMPTY = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"


def revision(*lines: str) -> Make:
    """A revision with these lines in its outermost folder; BLOB stands for a small file."""

    def make(git_dir: Path) -> str:
        blob = blob_of(git_dir, b"{}")
        return commit_of(git_dir, tree_of(git_dir, *(line.replace("BLOB", blob) for line in lines)))

    return make


def in_sections(*lines: str) -> Make:
    def make(git_dir: Path) -> str:
        blob = blob_of(git_dir, b"{}")
        inner = tree_of(git_dir, *(line.replace("BLOB", blob) for line in lines))
        return commit_of(git_dir, tree_of(git_dir, f"040000 tree {inner}\tsections"))

    return make


def large(path: str, size: int) -> Make:
    def make(git_dir: Path) -> str:
        return revision(f"100644 blob {blob_of(git_dir, bytes(size))}\t{path}")(git_dir)

    return make


def shared_size(git_dir: Path) -> str:
    """One large file that is the readable text of one revision and a section of another."""
    blob = blob_of(git_dir, bytes(400_000))
    first = commit_of(git_dir, tree_of(git_dir, f"100644 blob {blob}\tGUIDELINES.md"))
    inner = tree_of(git_dir, f"100644 blob {blob}\ta.json")
    outer = tree_of(git_dir, f"040000 tree {inner}\tsections")
    return commit_of(git_dir, outer, first)


def missing(git_dir: Path) -> str:
    tip = revision("100644 blob BLOB\ta.json")(git_dir)
    loose_file(git_dir, blob_of(git_dir, b"{}")).unlink()
    return tip


def merged(git_dir: Path) -> str:
    tree = tree_of(git_dir)
    first, second = commit_of(git_dir, tree), commit_of(git_dir, revision()(git_dir) and tree)
    other = git(git_dir, "commit-tree", tree, "-m", "y", "-p", first).decode()
    return commit_of(git_dir, tree, other, second)


def long_reason(git_dir: Path) -> str:
    text = b"x" * 70_000
    return git(git_dir, "commit-tree", EMPTY, "-F", "-", stdin=text).decode()


def enormous_reason(git_dir: Path) -> str:
    text = b"x" * 9_000_000
    return git(git_dir, "commit-tree", EMPTY, "-F", "-", stdin=text).decode()


def unreadable(git_dir: Path) -> str:
    raw = b"tree %s\nauthor nobody\ncommitter nobody\n\nx\n" % EMPTY.encode()
    words = ("hash-object", "-t", "commit", "-w", "--stdin", "--literally")
    return git(git_dir, *words, stdin=raw).decode()


def a_file(git_dir: Path) -> str:
    return blob_of(git_dir, b"x")


def bomb(git_dir: Path) -> str:
    """A folder that holds itself ten times, ten times over: 10^10 files in twelve objects."""
    inner = tree_of(git_dir, *(f"100644 blob {blob_of(git_dir, b'x')}\tf{n}" for n in range(10)))
    for _ in range(10):
        inner = tree_of(git_dir, *(f"040000 tree {inner}\td{n}" for n in range(10)))
    return commit_of(git_dir, tree_of(git_dir, f"040000 tree {inner}\tsections"))


ODD: dict[str, Make] = {
    "link": revision("120000 blob BLOB\ta.json"),
    "program": revision("100755 blob BLOB\ta.json"),
    "submodule": revision(f"160000 commit {'1' * 40}\ta.json"),
    "folder": revision(f"040000 tree {EMPTY}\tother"),
    "file called sections": revision("100644 blob BLOB\tsections"),
    "link called sections": revision("120000 blob BLOB\tsections"),
    "reserved name": revision("100644 blob BLOB\tCON"),
    "dot at the end": revision("100644 blob BLOB\ta."),
    "dot at the beginning": revision("100644 blob BLOB\t.gitmodules"),
    "lock": revision("100644 blob BLOB\ta.lock"),
    "name of an option": revision("100644 blob BLOB\t--help"),
    "hidden characters": revision("100644 blob BLOB\ta\u202eb.json"),
    "link in sections": in_sections("120000 blob BLOB\ta.json"),
    "folder in sections": in_sections(f"040000 tree {EMPTY}\ta"),
    "too many files": revision(*(f"100644 blob BLOB\tf{n}" for n in range(51))),
    "too many sections": in_sections(*(f"100644 blob BLOB\tf{n}.json" for n in range(501))),
    "large file": large("a.json", 300_000),
    "large in both": shared_size,
    "missing file": missing,
    "merge": merged,
    "long reason": long_reason,
    "enormous reason": enormous_reason,
    "unreadable revision": unreadable,
    "no revision at all": a_file,
    "folder that never ends": bomb,
}


@pytest.mark.skipif(sys.platform == "win32", reason="names that Windows does not have")
@pytest.mark.parametrize("what", ODD)
def test_an_oddity_is_an_alarm(what: str, repository: Repository) -> None:
    tip = ODD[what](repository.plumbing.git_dir)
    begun = time.monotonic()
    with pytest.raises(errors.Alarm) as caught:
        inspect(repository, Tips(main=tip), Tips())
    assert time.monotonic() - begun < 5
    assert caught.value.message.startswith("The shared copy was changed by another program: ")
    assert caught.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="names that Windows does not have")
@pytest.mark.parametrize("what", ["merge", "long reason", "enormous reason", "no revision at all"])
def test_an_oddity_in_the_record_is_an_alarm(what: str, repository: Repository) -> None:
    tip = ODD[what](repository.plumbing.git_dir)
    with pytest.raises(errors.Alarm):
        inspect(repository, Tips(log=tip), Tips())


def test_what_smguide_writes_passes(repository: Repository) -> None:
    first = save(repository)
    step = EventLog(repository).append(lambda _: b"entry", author=ANA, time=NOON).step
    inspect(repository, Tips(first.commit, step), Tips())
    second = save(repository, FILES | {"x.json": b"{}"}, parent=first.commit)
    inspect(repository, Tips(second.commit, step), Tips(first.commit, step))
    inspect(repository, Tips(second.commit, step), Tips(second.commit, step))


def test_entries_are_weighed_before_they_are_read(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, git_dir = repository.plumbing.reader, repository.plumbing.git_dir
    blobs = [blob_of(git_dir, bytes([n]) * 100_000) for n in range(3)]
    inspect_records(reader, blobs)
    with pytest.raises(errors.Alarm, match="an entry is missing, or larger"):
        inspect_records(reader, [blob_of(git_dir, bytes(200_000))])
    with pytest.raises(errors.Alarm, match="an entry is missing, or larger"):
        inspect_records(reader, ["1" * 40])
    monkeypatch.setattr(inspection, "_RECORDS_LIMIT", 250_000)
    with pytest.raises(errors.Alarm, match="its record is larger"):
        inspect_records(reader, blobs)


def test_a_beginning_that_is_cut_off_is_an_alarm(repository: Repository) -> None:
    first = save(repository)
    (repository.plumbing.git_dir / "shallow").write_text(f"{first.commit}\n")
    with pytest.raises(errors.Alarm, match="beginning is cut off"):
        inspect(repository, Tips(main=first.commit), Tips())
