"""What somebody with access to the files could do to a record, and what people write in it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines


def store(home: Path) -> Path:
    return home / "library" / "acme" / "guidelines.git"


def git(home: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", "--git-dir", str(store(home)), *words], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def with_clause(guidelines: Guidelines, text: str) -> Guidelines:
    """One more clause at the end of the first section."""
    return edits.add_clause(guidelines, guidelines.sections[0].id, Clause(f"c{len(text)}", text))


def wind_back_record(home: Path) -> None:
    """The newest entry of the record is taken away again."""
    git(home, "update-ref", "refs/heads/smguide-log", "smguide-log~1")


def wind_back_history(home: Path) -> None:
    """The newest revision is taken away again."""
    git(home, "update-ref", "refs/heads/main", "main~1")


def put_in_order(home: Path, name: str, before: str) -> None:
    """What was there before is there again."""
    git(home, "update-ref", f"refs/heads/{name}", before)


def break_one_part(home: Path) -> None:
    """The disk loses the bytes of one stored part that nothing of today is read from."""
    oid = git(home, "rev-parse", "main~1:GUIDELINES.md")
    path = store(home) / "objects" / oid[:2] / oid[2:]
    path.chmod(0o644)
    path.write_bytes(path.read_bytes()[:-4])
