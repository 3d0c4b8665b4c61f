"""Remarks on real texts: histories imported anew each time, and clauses rewritten at random."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from rewriting import Text, rewrite, some_text
from test_compare_anchors import Count, remarks_on
from test_compare_corpus import imported

from smguide.compare.anchors import Anchor, followed
from smguide.compare.comparison import compare
from smguide.compare.quotes import bare, found
from smguide.model.guidelines import Clause, Guidelines

STEPS = (1, 10)
"""Versions between the one that is remarked on and the one that is looked at."""

pytestmark = pytest.mark.corpus


def versions(corpus: Path) -> Iterator[list[str]]:
    for folder in sorted(corpus.glob("hist-*/versions")):
        yield [f.read_bytes().decode("utf-8", "replace") for f in sorted(folder.glob("*.md"))]


def pairs(corpus: Path) -> Iterator[tuple[Guidelines, Guidelines]]:
    """Versions some steps apart; no clause has the id it had before."""
    for texts in versions(corpus):
        for step in STEPS:
            for at in range(0, len(texts) - step, max(1, len(texts) // 12)):
                if texts[at] != texts[at + step]:
                    yield imported(texts[at], "o"), imported(texts[at + step], "n")


def clauses(text: Guidelines) -> list[tuple[str, Clause]]:
    """Every clause with the id of its section."""
    return [(section.id, clause) for section in text.sections for clause in section.clauses]


def quotes(text: Guidelines, chance: random.Random) -> Iterator[Anchor]:
    """Some words of each clause that stand nowhere else in the text."""
    whole = "\n".join(bare(clause.text).text for _section, clause in clauses(text))
    for section, clause in clauses(text):
        words = bare(clause.text).text.split()
        if len(words) < 6:
            continue
        at = chance.randrange(len(words) - 5)
        quote = " ".join(words[at : at + 6])
        if whole.count(quote) == 1 and len(found(clause.text, quote)) == 1:
            yield Anchor(section, clause.id, quote=quote)


def holders(text: Guidelines, quote: str) -> list[str]:
    return [clause.id for _section, clause in clauses(text) for _ in found(clause.text, quote)]


def test_remarks_on_real_histories_find_their_words(corpus: Path, capsys) -> None:
    count: Counter[str] = Counter()
    chance = random.Random(5)
    for old, new in pairs(corpus):
        comparison = compare(old, new)
        for anchor in quotes(old, chance):
            place = followed(anchor, (old, new), lambda _old, _new, known=comparison: known)
            count["made"] += 1
            count["in the tray"] += place is None
            there = holders(new, anchor.quote)
            if len(there) == 1:
                count["words left"] += 1
                count["right"] += place is not None and place.clause == there[0]
    with capsys.disabled():
        sys.stdout.write(f"\nremarks on real histories: {dict(count)}\n")
    assert count["words left"] > 1000
    assert count["right"] >= 0.99 * count["words left"]


def test_real_clauses_rewritten_at_random_lose_no_remark(corpus: Path, capsys) -> None:
    blocks = [
        " ".join(bare(block).text.split()[:60])
        for path in sorted(corpus.glob("sm-*/*.md"))
        for block in path.read_text("utf-8", "replace").split("\n\n")
        if len(bare(block).text.split()) > 6
    ]
    assert blocks
    count = Count()
    for seed in range(40):
        chance = random.Random(seed)
        _follow(some_text(chance, blocks), chance, count)
    with capsys.disabled():
        sys.stdout.write(
            f"\nreal clauses rewritten: {count.made} remarks, {count.in_tray} in the tray, "
            f"{count.right} of {count.words_left} right\n"
        )
    assert count.made == count.placed + count.in_tray
    assert count.right >= 0.99 * count.words_left, count.wrong[:3]


def _follow(text: Text, chance: random.Random, count: Count) -> None:
    line = [text.guidelines()]
    remarks = list(remarks_on(text, chance))
    for _ in range(3):
        rewrite(text, chance, 5)
        line.append(text.guidelines())
    for anchor, words in remarks:
        count.look(anchor, followed(anchor, (line[0], line[-1]), compare), text.place(words))
