"""Word comparison on real histories and on long guidelines, against difflib and git."""

from __future__ import annotations

import difflib
import random
import re
import subprocess
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from statistics import median

from measurement import Measurement, NotMeasured, Setting, ratio, seconds

from smguide.compare.comparison import compare
from smguide.compare.likeness import Part
from smguide.compare.pairing import pair
from smguide.compare.tokens import pieces
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
BLOCK = re.compile(r".+?(?:\n[ \t]*\n+|\Z)", re.DOTALL)
PAIRS = 80
WORDS_A_CLAUSE = 65
SYLLABLES = [f"{a}{b}" for a in "bdfglmprst" for b in "aeiou"]
VOCABULARY = [f"{a}{b}{c}" for a in SYLLABLES for b in SYLLABLES for c in ("", "n", "ring")]

Texts = tuple[str, str]


def against_difflib(setting: Setting) -> float:
    """Two revisions of real policies, clauses known by id, against difflib on the same tokens."""
    return _of_real_pairs(lambda texts: _difflib(*texts), rounds=min(3, setting.rounds))


def against_git(setting: Setting) -> float:
    """The same, against one ``git diff --word-diff`` of the two files."""
    left, right = setting.folder / "left.md", setting.folder / "right.md"

    def git(texts: Texts) -> object:
        return _git(left, right)

    def written(texts: Texts) -> None:
        left.write_text(texts[0], encoding="utf-8")
        right.write_text(texts[1], encoding="utf-8")

    return _of_real_pairs(git, rounds=min(3, setting.rounds), before=written)


def long_text(setting: Setting) -> float:
    """A text of 100,000 words of which each tenth is another, against git on the two files."""
    old, new = _long_texts(clauses=100_000 // WORDS_A_CLAUSE)
    left, right = setting.folder / "long-left.md", setting.folder / "long-right.md"
    left.write_text("\n\n".join(old), encoding="utf-8")
    right.write_text("\n\n".join(new), encoding="utf-8")
    before, after = _guidelines(old), _guidelines(new)
    rounds = min(5, setting.rounds)
    return ratio(rounds, lambda: compare(before, after), lambda: _git(left, right))


def two_hundred_sections(setting: Setting) -> float:
    """Milliseconds to compare 200 sections of ten clauses, one clause in fifty edited."""
    old, new = _long_texts(clauses=2000, edited_clauses=0.02)
    before, after = _guidelines(old, sections=200), _guidelines(new, sections=200)
    return 1000 * median(seconds(lambda: compare(before, after)) for _ in range(setting.rounds))


def _of_real_pairs(
    theirs: Callable[[Texts], object],
    *,
    rounds: int,
    before: Callable[[Texts], None] = lambda _: None,
) -> float:
    mine, other = [], []
    for texts in _real_pairs():
        before(texts)
        old, new = _same_ids(*texts)
        mine.append(min(seconds(lambda a=old, b=new: compare(a, b)) for _ in range(rounds)))
        other.append(min(seconds(lambda t=texts: theirs(t)) for _ in range(rounds)))
    return median(mine) / median(other)


def _real_pairs() -> list[Texts]:
    """A fixed sample of consecutive versions of the long histories beside this checkout."""
    found: list[Texts] = []
    for folder in sorted(CORPUS.glob("hist-*/versions")):
        texts = [f.read_bytes().decode("utf-8", "replace") for f in sorted(folder.glob("*.md"))]
        found.extend((old, new) for old, new in pairwise(texts) if old != new)
    if not found:
        raise NotMeasured("The corpus of real texts is not beside this checkout.")
    return found[:: max(1, len(found) // PAIRS)]


def _same_ids(old: str, new: str) -> tuple[Guidelines, Guidelines]:
    """Both texts as guidelines in which a clause kept its id, as clauses do in smguide."""
    before, after = BLOCK.findall(old), BLOCK.findall(new)
    pairs = pair([Part("", text) for text in before], [Part("", text) for text in after])
    partner = {j: f"o{i}" for i, j in pairs.pairs.items()}
    ids = [partner.get(j, f"n{j}") for j in range(len(after))]
    return _guidelines(before), _guidelines(after, ids=ids)


def _guidelines(texts: list[str], *, ids: list[str] | None = None, sections: int = 1) -> Guidelines:
    names = ids or [f"o{n}" for n in range(len(texts))]
    clauses = [Clause(name, text) for name, text in zip(names, texts, strict=True)]
    size = -(-len(clauses) // sections) or 1
    found = tuple(
        Section(f"s{n}", "custom", f"Section {n}", tuple(clauses[n * size : (n + 1) * size]))
        for n in range(sections)
    )
    return Guidelines("g", "G", outline=tuple(OutlineEntry(s.id) for s in found), sections=found)


def _long_texts(*, clauses: int, edited_clauses: float = 1.0) -> tuple[list[str], list[str]]:
    chance = random.Random(11)
    old, new = [], []
    for _ in range(clauses):
        words = chance.choices(VOCABULARY, k=WORDS_A_CLAUSE)
        edited = chance.random() < edited_clauses
        old.append(" ".join(words))
        new.append(" ".join(_edited(words, chance) if edited else words))
    return old, new


def _edited(words: list[str], chance: random.Random) -> Iterator[str]:
    return (chance.choice(VOCABULARY) if chance.random() < 0.1 else word for word in words)


def _difflib(old: str, new: str) -> object:
    return difflib.SequenceMatcher(None, pieces(old), pieces(new)).get_opcodes()


def _git(left: Path, right: Path) -> object:
    command = ["git", "diff", "--no-index", "--word-diff", str(left), str(right)]
    return subprocess.run(command, capture_output=True, check=False)


MEASUREMENTS = (
    Measurement("compare: real versions against difflib", "ratio", 0.1, against_difflib),
    Measurement("compare: real versions against git --word-diff", "ratio", 0.2, against_git),
    Measurement("compare: 100,000 words, a tenth edited, against git", "ratio", 3, long_text),
    Measurement("compare: 200 sections", "ms", 30, two_hundred_sections),
)
