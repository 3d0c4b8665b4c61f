"""Prints how many megabytes comparing two files takes: the peak beyond what the texts take.

A process of its own, as the most memory that a process ever took never goes down.
"""

from __future__ import annotations

import sys
from pathlib import Path

from bench_compare import guidelines

from smguide.compare.comparison import compare


def main(left: str, right: str) -> None:
    old, new = (
        guidelines(Path(name).read_text(encoding="utf-8").split("\n\n")) for name in (left, right)
    )
    compare(guidelines(["one"]), guidelines(["two"]))
    before = _peak()
    comparison = compare(old, new)
    print(_peak() - before if comparison.changed else "nothing was compared")


def _peak() -> float:
    """In megabytes; what ``resource`` says begins with the peak of the process that started us."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if "VmHWM" in line) / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
