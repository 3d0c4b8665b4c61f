"""Looking for damage in everything that is stored, told in sentences."""

from __future__ import annotations

import re

from smguide.store.command import OUTPUT_LIMIT
from smguide.store.plumbing import Plumbing

# Seconds: everything is read, and a library may be large and its disk slow.
_PATIENCE = 900.0
_OBJECT_ID = re.compile(r"[0-9a-f]{40}")
# Remarks, and lines whose consequence is named by a line of its own.
_NO_FINDING = ("notice:", "dangling ", "broken link ", " ", "Checking ")
_FORKED = "The line of revisions forks, which smguide never does; another program changed it."


def damage_sentences(plumbing: Plumbing) -> list[str]:
    """One sentence for each damage found; empty when everything is sound."""
    check = ("fsck", "--full", "--strict", "--no-dangling", "--no-progress")
    with plumbing.command.start(*check) as process, process.within(_PATIENCE):
        process.feed(b"")
        said = process.stdout.read(OUTPUT_LIMIT).decode("utf-8", "replace")
        status, complaints = process.outcome()
    lines = f"{said}\n{complaints}".splitlines()
    found = [sentence for line in lines if (sentence := _sentence(line))]
    if status and not found:
        found.append("The record did not pass its check.")
    return list(dict.fromkeys(found)) or _forks(plumbing)


def _sentence(line: str) -> str | None:
    if not line or line.startswith(_NO_FINDING):
        return None
    part = _OBJECT_ID.search(line)
    what = f"Part {part[0][:10]} of the record" if part else "Part of the record"
    return f"{what} is {'lost' if line.startswith('missing ') else 'damaged'}."


def _forks(plumbing: Plumbing) -> list[str]:
    merges = plumbing.command.run("rev-list", "--all", "--min-parents=2", "--max-count=1")
    return [_FORKED] if merges else []
