"""A day on a disk that fills up: `python -m faulting.full_disk TEAM DISK BESIDE`, as JSON.

Run in a mount namespace of its own (`unshare -rm`): a small disk in memory is mounted on DISK, and
the home TEAM is copied there. BESIDE lies on another disk.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any

from faulting.operations import TYPED, typed, typed_text, workspace_at
from smguide.cli import main as cli
from smguide.errors import SmguideError
from smguide.workspace import Desk, Workspace
from smguide.workspace.past_values import HistoryFilter

_SIZE = "3m"
_SOME = 64 * 1024

Told = dict[str, Any]


def fill(disk: Path) -> None:
    """Take the last byte of space."""
    with (disk / "filler").open("ab", buffering=0) as filler:
        for size in (_SOME, 4096, 1):
            try:
                while filler.write(b"x" * size):
                    pass
            except OSError:
                continue


def said(action: Callable[[], object]) -> str:
    """What came of it: done, the kind of error with its sentence, or a traceback."""
    try:
        action()
    except SmguideError as error:
        return f"{type(error).__name__}: {error}"
    except Exception:
        return f"TRACEBACK {traceback.format_exc()}"
    return "done"


def until_full(desk: Desk) -> tuple[int, str]:
    """Save one revision after the other; how many there were, and what ended it."""
    for number in range(1000):
        outcome = said(partial(_write_and_save, desk, f"{number} " * 2000))
        if outcome != "done":
            return number, outcome
    return 1000, "done"


def _write_and_save(desk: Desk, text: str) -> None:
    desk.keep(typed(desk.work().guidelines, text))
    desk.save("Write", "It was asked for")


def on_a_full_disk(workspace: Workspace, desk: Desk, beside: Path) -> dict[str, str]:
    """Everything that writes, each ends in a sentence."""
    guidelines = typed(desk.work().guidelines, TYPED[1])
    home = workspace.home
    return {
        "draft": said(lambda: desk.keep(guidelines)),
        "comment": said(lambda: desk.comment("latest", "Why?")),
        "ask": said(desk.ask),
        "settings": said(lambda: workspace.keep_settings(workspace.settings)),
        "export": said(lambda: desk.export_to("latest", "", home / "page.html")),
        "backup": said(lambda: workspace.backups.make(home / "all.smguide-backup")),
        "begin": said(lambda: _begin(workspace)),
        "copy in a second place": said(lambda: desk.save_copy(guidelines, 1, beside / "c.smguide")),
        "search": said(lambda: desk.past.rows(HistoryFilter(words="kind"))),
        "read": said(lambda: desk.read("latest")),
        "audit": said(desk.audit),
    }


def _begin(workspace: Workspace) -> None:
    from workspace_values import ANA

    workspace.create("second", title="Second", template="quick", founder=ANA)


def on_the_command_line(home: Path) -> list[object]:
    """Exit code and words of a verb that writes, as people run it."""
    out, err = StringIO(), StringIO()
    words = ["review", "comment", "acme", "latest", "--text", "Why?", "--as", "ana"]
    code = cli.run(words, out=out, err=err)
    return [code, err.getvalue()]


def leftovers(home: Path) -> list[str]:
    found = [
        *home.rglob("*.lock"),
        *home.rglob("*.tmp"),
        *home.rglob("tmp_*"),
        *home.rglob(".new-*"),
    ]
    made = [*home.glob("page.html*"), *home.glob("*.smguide-backup*"), *home.glob(".*.part")]
    return [path.name for path in (*found, *made) if path.name != "drafts.lock"]


def a_day(home: Path, disk: Path, beside: Path) -> Told:
    told: Told = {}
    with workspace_at(home) as workspace:
        desk = workspace.open("acme", "ana")
        told["saved"], told["ended by"] = until_full(desk)
        (disk / "spare").unlink()
        desk.keep(typed(desk.work().guidelines, TYPED[0]))
        fill(disk)
        told["full"] = on_a_full_disk(workspace, desk, beside)
        told["command line"] = on_the_command_line(home)
    with workspace_at(home) as workspace:
        desk = workspace.open("acme", "ana")
        told["revisions"] = desk.revision_number("latest")
        told["draft"] = typed_text(desk.work().guidelines)
        told["damage"] = desk._parts.repository.fsck()
        told["left"] = leftovers(home)
    (disk / "filler").unlink()
    with workspace_at(home) as workspace:
        desk = workspace.open("acme", "ana")
        told["afterwards"] = [
            said(lambda: desk.save("Go on", "There is space again")),
            said(lambda: desk.comment("latest", "Why?")),
            said(lambda: desk.open_copy(beside / "c.smguide")),
        ]
        told["second place"] = typed_text(desk.work().guidelines)
    return told


def main() -> None:
    team, disk, beside = map(Path, sys.argv[1:4])
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(disk)], check=True)
    home = disk / "home"
    shutil.copytree(team, home)
    (disk / "spare").write_bytes(bytes(4 * _SOME))
    sys.stdout.write(json.dumps(a_day(home, disk, beside)))


if __name__ == "__main__":
    main()
