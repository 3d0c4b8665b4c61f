"""Other ways to compare two texts, for the same table: difflib, git, the quickest library here."""

from __future__ import annotations

import difflib
import subprocess
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from smguide.compare.tokens import cores, pieces

Hunks = list[tuple[int, int, int, int]]


def with_difflib(old: list[str], new: list[str]) -> Hunks:
    """Where two lists of words differ, as difflib finds it."""
    codes = difflib.SequenceMatcher(None, old, new).get_opcodes()
    return [(i1, i2, j1, j2) for tag, i1, i2, j1, j2 in codes if tag != "equal"]


def difflib_on_texts(old: str, new: str) -> object:
    """The same on the tokens of two texts, these made as well."""
    return with_difflib(pieces(old), pieces(new))


def with_git(left: Path, right: Path) -> object:
    """One ``git diff --word-diff`` of two files."""
    command = ["git", "diff", "--no-index", "--word-diff", str(left), str(right)]
    return subprocess.run(command, capture_output=True, check=False)


def with_rapidfuzz(old: str, new: str) -> object:
    """A longest common subsequence of the tokens of the whole texts."""
    from rapidfuzz.distance import LCSseq

    return LCSseq.opcodes(cores(pieces(old)), cores(pieces(new))).as_list()


def libraries() -> list[Callable[[str, str], object]]:
    """Every library that is installed here and compares words; rapidfuzz always is."""
    return [with_rapidfuzz, *_installed()]


def _installed() -> Iterator[Callable[[str, str], object]]:
    """For the curious: these are no dependency of smguide, and measured where somebody has them."""
    for name in ("cydifflib", "patiencediff"):
        try:
            library = import_module(name)
        except ImportError:
            continue
        matcher = getattr(library, "SequenceMatcher", None) or library.PatienceSequenceMatcher
        yield lambda old, new, m=matcher: m(None, pieces(old), pieces(new)).get_opcodes()


def git_words(left: Path, right: Path) -> tuple[list[bool], list[bool]]:
    """For each word of both files whether git keeps it."""
    command = ["git", "diff", "--no-index", "--word-diff=porcelain", "-U1000000"]
    found = subprocess.run(
        [*command, str(left), str(right)], capture_output=True, check=False, encoding="utf-8"
    )
    old: list[bool] = []
    new: list[bool] = []
    body = found.stdout.split("\n@@", 1)[-1].split("\n", 1)[-1]
    for line in body.split("\n"):
        size = len(line[1:].split())
        if line[:1] in (" ", "-"):
            old.extend([line[0] == " "] * size)
        if line[:1] in (" ", "+"):
            new.extend([line[0] == " "] * size)
    return old, new
