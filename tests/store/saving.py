"""What the tests of the store save, and how."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import strategies as st

from smguide.store.commits import Author, Revision
from smguide.store.repository import Repository, Tree

ANA = Author("Ana Pérez", "ana@example.org")
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
FILES: Tree = {
    "guidelines.json": b'{"title": "Acme"}\n',
    "GUIDELINES.md": b"# Acme\n",
    "sections/tone.json": b'{"text": "Be kind."}\n',
    "sections/who.json": b'{"text": "Everybody."}\n',
}

names = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,20}\.json", fullmatch=True).filter(
    lambda name: (
        name.lower() not in {"con.json", "prn.json", "aux.json", "nul.json"}
        and name[:3].lower() not in {"com", "lpt"}
    )
)
paths = st.one_of(names, names.map("sections/{}".format))
trees = st.dictionaries(paths, st.binary(max_size=200), min_size=1, max_size=8)


def save(
    repository: Repository,
    files: Tree = FILES,
    *,
    parent: str | None = None,
    summary: str = "Say who may post",
    reason: str = "People asked.",
) -> Revision:
    return repository.save(
        files, summary=summary, reason=reason, author=ANA, time=NOON, parent=parent
    )


def git(git_dir: Path, *args: str, stdin: bytes = b"") -> bytes:
    """git as a test or an attacker would call it, past the store."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    person = {
        "GIT_AUTHOR_NAME": "Eve", "GIT_AUTHOR_EMAIL": "eve@example.org",
        "GIT_COMMITTER_NAME": "Eve", "GIT_COMMITTER_EMAIL": "eve@example.org",
        "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1",
    }  # fmt: skip
    command = ["git", f"--git-dir={git_dir}", *args]
    done = subprocess.run(command, input=stdin, capture_output=True, check=True, env=env | person)
    return done.stdout.strip()


def tree_of(git_dir: Path, *lines: str) -> str:
    """A folder object from lines `mode kind id<TAB>name`, unchecked."""
    listing = "".join(f"{line}\n" for line in lines).encode()
    return git(git_dir, "mktree", "--missing", stdin=listing).decode()


def blob_of(git_dir: Path, data: bytes) -> str:
    return git(git_dir, "hash-object", "-w", "--stdin", stdin=data).decode()


def commit_of(git_dir: Path, tree: str, *parents: str) -> str:
    words = [word for parent in parents for word in ("-p", parent)]
    return git(git_dir, "commit-tree", tree, "-m", "x", *words).decode()


def loose_file(git_dir: Path, object_id: str) -> Path:
    return git_dir / "objects" / object_id[:2] / object_id[2:]


def replace_bytes(path: Path, data: bytes) -> None:
    path.chmod(0o644)
    path.write_bytes(data)
