"""Laws and speed on long real histories (design section 13)."""

from __future__ import annotations

import difflib
import re
import sys
import time
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from smguide.compare.changes import ClauseStatus, Comparison
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
    """A text as an import makes it: a section for each heading, with ids nobody has seen before."""
    sections: list[Section] = []
    title, clauses = "Policy", []
    for number, block in enumerate(BLOCK.findall(text)):
        if block.startswith("#"):
            sections.append(_section(f"{prefix}s{len(sections)}", title, clauses))
            title, clauses = block.strip("# \n"), []
        else:
            clauses.append(Clause(f"{prefix}{number}", block))
    sections.append(_section(f"{prefix}s{len(sections)}", title, clauses))
    outline = tuple(OutlineEntry(section.id) for section in sections)
    return Guidelines("g", "Policy", outline=outline, sections=tuple(sections))


def _section(section_id: str, title: str, clauses: list[Clause]) -> Section:
    return Section(section_id, "custom", title, tuple(clauses))


def with_kept_ids(found: Comparison, new: Guidelines) -> Guidelines:
    """The new guidelines as if they had been edited in smguide: what became of what has its id."""
    sections = {s.new.id: s.old.id for s in found.sections if s.old and s.new}
    clauses = {c.new.id: c.old.id for c in found.clauses if c.old and c.new}
    return replace(
        new,
        sections=tuple(
            replace(
                section,
                id=sections.get(section.id, section.id),
                clauses=tuple(replace(c, id=clauses.get(c.id, c.id)) for c in section.clauses),
            )
            for section in new.sections
        ),
        outline=tuple(OutlineEntry(sections.get(e.section, e.section)) for e in new.outline),
    )


def milliseconds(start: float) -> float:
    return 1000 * (time.perf_counter() - start)


def test_words_tile_every_pair_of_versions(corpus: Path) -> None:
    for old, new in histories(corpus):
        spans = compare_words(old, new).spans
        assert "".join(span.old for span in spans) == old
        assert "".join(span.new for span in spans) == new


def test_every_version_is_made_of_the_one_before(corpus: Path) -> None:
    """Imports, of which no id is known, and the same where clauses and sections kept their ids."""
    seen: Counter[ClauseStatus] = Counter()
    for old_text, new_text in histories(corpus):
        old, new = imported(old_text, "o"), imported(new_text, "n")
        comparison = compare(old, new)
        assert apply(comparison, old) == new
        seen.update(clause.status for clause in comparison.clauses)
        edited = with_kept_ids(comparison, new)
        assert apply(compare(old, edited), old) == edited
    assert set(seen) == set(ClauseStatus)
    assert seen[ClauseStatus.UNCHANGED] > 0.85 * seen.total()


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
