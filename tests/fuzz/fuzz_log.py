"""Records of any shape in a real repository, and what the plainest reading says of them."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from smguide.store.commits import Author, encode_commit
from smguide.store.trees import ObjectData, encode_pack, object_id

_EVENT = re.compile(r"[0-9a-f]{64}\.event")
_MALLORY = Author("Mal Ory", "mal@example.org")
_NOW = datetime(2026, 1, 1, tzinfo=UTC)
_MOST_LEVELS = 12


def lay_log(git_dir: Path, steps: Sequence[Mapping[str, Any]]) -> list[str] | None:
    """Write the steps as the record; the names of its entries, or None where it does not only add.

    A step may say under ``parents`` how many it has; everything else in it is its folder.
    """
    objects: list[ObjectData] = []
    commits: list[str] = []
    seen: list[dict[str, str]] = []
    for step in steps:
        files = {name: one for name, one in step.items() if name != "parents"}
        tree = _folder(files, objects, 0)
        commits.append(_commit(tree, commits, _parents(step), objects))
        seen.append(_entries(files))
    once = {object_id(*one): one for one in objects}
    if once:
        env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        command = ["git", f"--git-dir={git_dir}", "index-pack", "--stdin"]
        subprocess.run(
            command, input=encode_pack([*once.values()]), capture_output=True, check=True, env=env
        )
        (git_dir / "refs/heads/smguide-log").write_text(f"{commits[-1]}\n")
    linear = all(_parents(step) == 1 for step in steps[1:])
    return _added(seen) if linear else None


def _parents(step: Mapping[str, Any]) -> int:
    said = step.get("parents", 1)
    return said if type(said) is int and 0 <= said <= 3 else 1


def _commit(tree: str, commits: Sequence[str], parents: int, objects: list[ObjectData]) -> str:
    before = [commits[-1 - n % len(commits)] for n in range(parents)] if commits else []
    raw = encode_commit(tree=tree, parent=None, author=_MALLORY, time=_NOW, message="Add\n")
    lines = "".join(f"parent {one}\n" for one in before).encode()
    raw = raw.replace(b"author ", lines + b"author ", 1)
    objects.append(("commit", raw))
    return object_id("commit", raw)


def _folder(files: Mapping[str, Any], objects: list[ObjectData], level: int) -> str:
    rows = []
    for name, one in files.items():
        mode, inside = one if isinstance(one, list) and len(one) == 2 else ("", one)
        if isinstance(inside, dict) and level < _MOST_LEVELS:
            kind, made = "40000", _folder(inside, objects, level + 1)
        else:
            data = inside if isinstance(inside, str) else repr(inside)
            blob = data.encode("utf-8", "replace")
            kind, made = "100644", object_id("blob", blob)
            objects.append(("blob", blob))
        rows.append((_name(name), mode if _is_mode(mode) else kind, made))
    rows.sort(key=lambda row: row[0] + (b"/" if row[1] == "40000" else b""))
    tree = b"".join(
        mode.encode() + b" " + name + b"\0" + bytes.fromhex(made) for name, mode, made in rows
    )
    objects.append(("tree", tree))
    return object_id("tree", tree)


def _name(name: str) -> bytes:
    return name.encode("utf-8", "replace").replace(b"\0", b"0")[:300] or b"empty"


def _is_mode(mode: Any) -> bool:
    return mode in ("100755", "120000", "160000", "100644", "40000", "0", "100600")


def _entries(files: Mapping[str, Any]) -> dict[str, str]:
    """The entries of a step that is as it should be; nothing at all where it is not."""
    events = files.get("events")
    if list(files) != ["events"] or not isinstance(events, dict):
        return {}
    found = {}
    for fan, inside in events.items():
        for name, text in inside.items() if isinstance(inside, dict) and inside else [("", None)]:
            good = isinstance(text, str) and _EVENT.fullmatch(name) and name[:2] == fan
            if not good:
                return {}
            data = text.encode("utf-8", "replace")
            if hashlib.sha256(data).hexdigest() != name[:64]:
                return {}
            found[name[:64]] = text
    return found


def _added(seen: Sequence[Mapping[str, str]]) -> list[str] | None:
    names: list[str] = []
    for step in seen:
        new = sorted(set(step) - set(names))
        if not new or not set(names) <= set(step):
            return None
        names += new
    return names
