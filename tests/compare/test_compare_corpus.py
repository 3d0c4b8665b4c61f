"""Laws and speed on long real histories (design section 13)."""

from __future__ import annotations

import difflib
import re
import sys
import time
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from smguide.compare.comparison import apply, compare
from smguide.compare.tokens import pieces
from smguide.compare.words import compare_words
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section

BLOCK = re.compile(r".+?(?:\n[ \t]*\n+|\Z)", re.DOTALL)
SAMPLED = 40

pytestmark = pytest.mark.corpus


def histories(corpus: Path) -> list[tuple[str, str]]:
    """Every pair of consecutive versions of the long histories that differ."""
    pairs: list[tuple[str, str]] = []
    for folder in sorted(corpus.glob("hist-*/versions")):
        texts = [f.read_bytes().decode("utf-8", "replace") for f in sorted(folder.glob("*.md"))]
        pairs.extend((old, new) for old, new in pairwise(texts) if old != new)
    return pairs


def sampled(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return pairs[:: max(1, len(pairs) // SAMPLED)]


def imported(text: str, prefix: str) -> Guidelines:
    """A text as an import makes it: a clause for each block, with ids nobody has seen before."""
    found = tuple(Clause(f"{prefix}{n}", block) for n, block in enumerate(BLOCK.findall(text)))
    section = Section("s", "custom", "Policy", found)
    return Guidelines("g", "Policy", outline=(OutlineEntry("s"),), sections=(section,))


def milliseconds(start: float) -> float:
    return 1000 * (time.perf_counter() - start)


def test_words_tile_every_pair_of_versions(corpus: Path) -> None:
    for old, new in histories(corpus):
        spans = compare_words(old, new).spans
        assert "".join(span.old for span in spans) == old
        assert "".join(span.new for span in spans) == new


def test_imported_versions_become_each_other(corpus: Path) -> None:
    for old_text, new_text in histories(corpus)[::3]:
        old, new = imported(old_text, "o"), imported(new_text, "n")
        comparison = compare(old, new)
        assert apply(comparison, old) == new
        assert not comparison.degraded


def test_speed_is_told(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ours, theirs = [], []
    for old, new in sampled(histories(corpus)):
        start = time.perf_counter()
        compare_words(old, new)
        ours.append(milliseconds(start))
        start = time.perf_counter()
        difflib.SequenceMatcher(None, pieces(old), pieces(new)).get_opcodes()
        theirs.append(milliseconds(start))
    with capsys.disabled():
        sys.stdout.write(
            f"\nword comparison of {len(ours)} real pairs: median {median(ours):.2f} ms, "
            f"{median(ours) / median(theirs):.2f} of difflib\n"
        )
    assert ours
