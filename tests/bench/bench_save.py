"""A signed, checked, durable save against the bare plumbing commands for the same change."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from histories import AUTHORS, START, files, git, long_history, turns_at
from measurement import Measurement, Setting, ratio

from smguide.review.keys import SigningKey
from smguide.review.sshsig import sign
from smguide.store.repository import Repository, Tree

SUMMARY = "Reword a part"
REASON = "Colleagues read the old wording in two ways."


def against_plumbing(setting: Setting) -> float:
    """Ours signs, checks the limits and holds the lock; both write durably, in equal libraries."""
    ours = long_history(setting.folder / "ours", setting.revisions)
    bare = long_history(setting.folder / "bare", setting.revisions)
    numbers = range(setting.revisions - 1, setting.revisions + setting.rounds + 1)
    work = [files(turns_at(number)) for number in numbers]
    with ours.open() as repository:
        mine = _our_saves(repository, work)
        other = _plain_saves(bare.git_dir, work)
        next(mine), next(other)
        return ratio(setting.rounds, lambda: next(mine), lambda: next(other))


def _our_saves(repository: Repository, work: Sequence[Tree]) -> Iterator[None]:
    key = SigningKey.generate()
    parent = repository.head()
    for number, tree in enumerate(work[1:]):
        revision = repository.save(
            tree,
            summary=SUMMARY,
            reason=REASON,
            author=AUTHORS[0],
            time=START + timedelta(days=2000 + number),
            parent=parent,
            sign=lambda payload: sign(key, payload, "git"),
        )
        parent = revision.commit
        yield


def _plain_saves(git_dir: Path, work: Sequence[Tree]) -> Iterator[None]:
    """Seven commands a save: the objects that changed, two folders, the revision, the name."""
    parent = git(git_dir, "rev-parse", "main").decode().strip()
    for before, tree in itertools.pairwise(work):
        listed = git(git_dir, "ls-tree", "-r", "-t", "-z", parent).decode().split("\0")
        lines = {line.partition("\t")[2]: line.partition("\t")[0] for line in listed if line}
        for path in (path for path in tree if tree[path] != before[path]):
            lines[path] = f"100644 blob {_write(git_dir, 'hash-object', tree[path])}"
        lines["sections"] = f"040000 tree {_folder(git_dir, lines, 'sections/')}"
        root = _folder(git_dir, lines, "")
        parent = _write(
            git_dir, "commit-tree", b"", root, "-p", parent, "-m", SUMMARY, "-m", REASON
        )
        git(git_dir, "-c", "core.fsync=all", "update-ref", "refs/heads/main", parent)
        yield


def _folder(git_dir: Path, lines: dict[str, str], start: str) -> str:
    inside = {
        path.removeprefix(start): line for path, line in lines.items() if path.startswith(start)
    }
    listed = "".join(f"{line}\t{name}\0" for name, line in inside.items() if "/" not in name)
    return _write(git_dir, "mktree", listed.encode(), "-z")


def _write(git_dir: Path, verb: str, data: bytes, *arguments: str) -> str:
    options = ("-w", "--stdin") if verb == "hash-object" else ()
    who = ("-c", f"user.name={AUTHORS[0].name}", "-c", f"user.email={AUTHORS[0].email}")
    words = ("-c", "core.fsync=all", *who, verb, *options, *arguments)
    return git(git_dir, *words, stdin=data).decode().strip()


MEASUREMENTS = (
    Measurement("save a revision against bare plumbing", "ratio", 4.0, against_plumbing),
)
