"""Word comparison on real histories, long texts and texts of which the truth is known.

The bars are those of ``reference/diff.md``; what other tools need or get wrong stands beside them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache, partial
from itertools import pairwise
from pathlib import Path
from statistics import median

import compare_quality as quality
from edited_texts import (
    WORDS_A_PARAGRAPH,
    Edited,
    every_tenth_word,
    local_edits,
    mixed_edits,
    moves,
)
from measurement import Measurement, NotMeasured, Setting, ratio, seconds
from rivals import (
    difflib_on_texts,
    git_words,
    libraries,
    with_difflib,
    with_git,
)

from smguide.compare.changes import Comparison
from smguide.compare.comparison import compare
from smguide.compare.likeness import Part
from smguide.compare.pairing import pair
from smguide.compare.rows import redline
from smguide.compare.tokens import cores, pieces
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpus"
BLOCK = re.compile(r".+?(?:\n[ \t]*\n+|\Z)", re.DOTALL)
PAIRS = 80
PARAGRAPHS = 400

Texts = tuple[str, str]
Way = Callable[[Texts], object]


def against_difflib(setting: Setting) -> float:
    """Two revisions of real policies, clauses known by id, against difflib on the same tokens."""
    return _of_real_pairs(_with_ids, lambda texts: difflib_on_texts(*texts), setting)


def against_git(setting: Setting) -> float:
    """The same, against one ``git diff --word-diff`` of the two files."""
    return _of_real_pairs(_with_ids, _git_on(setting), setting)


def imports_against_difflib(setting: Setting) -> float:
    """Two revisions of real policies as imports, no id known, against difflib."""
    return _of_real_pairs(_without_ids, lambda texts: difflib_on_texts(*texts), setting)


def imports_against_git(setting: Setting) -> float:
    """The same, against git."""
    return _of_real_pairs(_without_ids, _git_on(setting), setting)


def against_the_best_library(setting: Setting) -> float:
    """Real policies, clauses known by id, against the quickest library on the whole texts."""
    return max(
        _of_real_pairs(_with_ids, lambda texts, way=way: way(*texts), setting)
        for way in libraries()
    )


def islands(setting: Setting) -> float:
    """Stray equal words between changes in real policies, against those that difflib leaves."""
    ours = theirs = 0
    for old, new in _real_pairs():
        ours += quality.islands_in(compare(*_without_ids((old, new))))
        a, b = pieces(old), pieces(new)
        theirs += quality.islands_of(a, b, with_difflib(cores(a), cores(b)))
    return ours / theirs


def size(setting: Setting) -> float:
    """Words deleted and inserted in real policies, against the fewest there can be."""
    pairs = _real_pairs()
    ours = sum(quality.size_of(compare(*_without_ids(texts))) for texts in pairs)
    return ours / sum(quality.least_size(*texts) for texts in pairs)


def long_text(setting: Setting) -> float:
    """100,000 words of which a tenth was edited, against git on the two files."""
    edited = _long_text()
    return _long_against_git(edited.before, edited.after, setting)


def long_text_each_tenth(setting: Setting) -> float:
    """100,000 words of which every tenth is another, as nobody edits, against git."""
    paragraphs = 100_000 // WORDS_A_PARAGRAPH
    return _long_against_git(*every_tenth_word(paragraphs, seed=11), setting)


def memory(setting: Setting) -> float:
    """Megabytes to compare 100,000 words of which a tenth was edited, in a process of its own."""
    if sys.platform != "linux":
        raise NotMeasured("Only Linux tells the most memory that a process ever took.")
    edited = _long_text()
    files = _written(edited.before, edited.after, setting)
    script = Path(__file__).with_name("compare_memory.py")
    command = [sys.executable, str(script), *map(str, files)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    return float(done.stdout)


def two_hundred_sections(setting: Setting) -> float:
    """Milliseconds to compare 200 sections of ten clauses, and to the rows a window shows."""
    found = local_edits(2000, seed=5)
    old = found.before
    new = [b if n % 50 == 0 else a for n, (a, b) in enumerate(zip(old, found.after, strict=True))]
    before, after = guidelines(old, sections=200), guidelines(new, sections=200)

    def opened() -> object:
        return redline(compare(before, after), changed_only=True)

    return 1000 * median(seconds(opened) for _ in range(setting.rounds))


def wrong_labels(made: Callable[[], Edited], setting: Setting) -> float:
    """Percent of words shown as kept that are not, or the reverse; no id is known."""
    edited = made()
    return quality.wrong_labels(_compared(edited), edited)


def wrong_labels_of_difflib(made: Callable[[], Edited], setting: Setting) -> float:
    """The same for difflib on the whole texts, autojunk off as it is better so."""
    from difflib import SequenceMatcher

    edited = made()
    old, new = "\n\n".join(edited.before).split(), "\n\n".join(edited.after).split()
    kept_old, kept_new = [False] * len(old), [False] * len(new)
    for i, j, length in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        kept_old[i : i + length] = kept_new[j : j + length] = [True] * length
    return quality.wrong_labels_flat(edited, kept_old, kept_new)


def wrong_labels_of_git(made: Callable[[], Edited], setting: Setting) -> float:
    """The same for ``git diff --word-diff``."""
    edited = made()
    old, new = git_words(*_written(edited.before, edited.after, setting))
    return quality.wrong_labels_flat(edited, old, new)


def moves_missed(made: Callable[[], Edited], setting: Setting) -> float:
    """Percent of the moved paragraphs that are not shown as moved; no id is known."""
    edited = made()
    return quality.moves_missed(_compared(edited), edited)


def _long_text() -> Edited:
    return local_edits(100_000 // WORDS_A_PARAGRAPH, seed=11)


def _long_against_git(old: list[str], new: list[str], setting: Setting) -> float:
    left, right = _written(old, new, setting)
    before, after = guidelines(old), guidelines(new)
    rounds = min(5, setting.rounds)
    return ratio(rounds, lambda: compare(before, after), lambda: with_git(left, right))


def _compared(edited: Edited) -> Comparison:
    old = guidelines(edited.before)
    new = guidelines(edited.after, ids=[f"n{n}" for n in range(len(edited.after))])
    return compare(old, new)


def _of_real_pairs(
    made: Callable[[Texts], tuple[Guidelines, Guidelines]], theirs: Way, setting: Setting
) -> float:
    """Our median by theirs; each pair is compared both ways in turn."""
    mine, other = [], []
    rounds = min(3, setting.rounds)
    for texts in _sample():
        old, new = made(texts)
        taken = [
            (seconds(lambda a=old, b=new: compare(a, b)), seconds(lambda t=texts: theirs(t)))
            for _ in range(rounds)
        ]
        mine.append(min(ours for ours, _ in taken))
        other.append(min(them for _, them in taken))
    return median(mine) / median(other)


def _git_on(setting: Setting) -> Way:
    """Git on two files, which are written before it is first called on them and not timed."""
    files: dict[Texts, tuple[Path, Path]] = {}
    for number, texts in enumerate(_sample()):
        left, right = setting.folder / f"{number}-left.md", setting.folder / f"{number}-right.md"
        left.write_text(texts[0], encoding="utf-8")
        right.write_text(texts[1], encoding="utf-8")
        files[texts] = (left, right)
    return lambda texts: with_git(*files[texts])


def _written(old: list[str], new: list[str], setting: Setting) -> tuple[Path, Path]:
    left, right = setting.folder / "left.md", setting.folder / "right.md"
    left.write_text("\n\n".join(old), encoding="utf-8")
    right.write_text("\n\n".join(new), encoding="utf-8")
    return left, right


@cache
def _real_pairs() -> tuple[Texts, ...]:
    """All consecutive versions that differ, of the long histories beside this checkout."""
    found: list[Texts] = []
    for folder in sorted(CORPUS.glob("hist-*/versions")):
        texts = [f.read_bytes().decode("utf-8", "replace") for f in sorted(folder.glob("*.md"))]
        found.extend((old, new) for old, new in pairwise(texts) if old != new)
    if not found:
        raise NotMeasured("The corpus of real texts is not beside this checkout.")
    return tuple(found)


def _sample() -> tuple[Texts, ...]:
    """A fixed sample of them."""
    pairs = _real_pairs()
    return pairs[:: max(1, len(pairs) // PAIRS)]


def _with_ids(texts: Texts) -> tuple[Guidelines, Guidelines]:
    """Both texts as guidelines in which a clause kept its id, as clauses do in smguide."""
    before, after = (BLOCK.findall(text) for text in texts)
    found = pair([Part("", text) for text in before], [Part("", text) for text in after])
    partner = {j: f"o{i}" for i, j in found.pairs.items()}
    ids = [partner.get(j, f"n{j}") for j in range(len(after))]
    return guidelines(before), guidelines(after, ids=ids)


def _without_ids(texts: Texts) -> tuple[Guidelines, Guidelines]:
    """Both texts as two imports make them."""
    before, after = (BLOCK.findall(text) for text in texts)
    return guidelines(before), guidelines(after, ids=[f"n{j}" for j in range(len(after))])


def guidelines(texts: list[str], *, ids: list[str] | None = None, sections: int = 1) -> Guidelines:
    """Each text as a clause, in so many sections; their ids are ``o0``, ``o1`` … if none given."""
    names = ids or [f"o{n}" for n in range(len(texts))]
    clauses = [Clause(name, text) for name, text in zip(names, texts, strict=True)]
    size = -(-len(clauses) // sections) or 1
    found = tuple(
        Section(f"s{n}", "custom", f"Section {n}", tuple(clauses[n * size : (n + 1) * size]))
        for n in range(sections)
    )
    return Guidelines("g", "G", outline=tuple(OutlineEntry(s.id) for s in found), sections=found)


_LOCAL = partial(local_edits, PARAGRAPHS, seed=3)
_MIXED = partial(mixed_edits, PARAGRAPHS, seed=3)
_MOVES = partial(moves, PARAGRAPHS, seed=3, edited=True)
_MOVED = partial(moves, 3 * PARAGRAPHS, seed=7, edited=False)
_MOVED_AND_EDITED = partial(moves, 3 * PARAGRAPHS, seed=7, edited=True)

MEASUREMENTS = (
    Measurement("compare: real versions against difflib", "ratio", 0.1, against_difflib),
    Measurement("compare: real versions against git --word-diff", "ratio", 0.2, against_git),
    Measurement("compare: real, against the best library", "ratio", 0.5, against_the_best_library),
    Measurement("compare: real, no ids, against difflib", "ratio", 0.2, imports_against_difflib),
    Measurement("compare: real, no ids, against git", "ratio", 0.4, imports_against_git),
    Measurement("compare: stray words, against difflib", "ratio", 0.5, islands),
    Measurement("compare: words changed, against the fewest", "ratio", 1.1, size),
    Measurement("compare: 100,000 words, a tenth edited, against git", "ratio", 3, long_text),
    Measurement("compare: 100,000 words, each tenth another", "ratio", None, long_text_each_tenth),
    Measurement("compare: 100,000 words, a tenth edited, memory", "MB", 100, memory),
    Measurement("compare: 200 sections to the first change", "ms", 30, two_hundred_sections),
    Measurement("compare: wrong labels, local", "%", 0.05, partial(wrong_labels, _LOCAL)),
    Measurement("  with difflib", "%", None, partial(wrong_labels_of_difflib, _LOCAL)),
    Measurement("  with git --word-diff", "%", None, partial(wrong_labels_of_git, _LOCAL)),
    Measurement("compare: wrong labels, mixed", "%", 0.3, partial(wrong_labels, _MIXED)),
    Measurement("  with difflib", "%", None, partial(wrong_labels_of_difflib, _MIXED)),
    Measurement("  with git --word-diff", "%", None, partial(wrong_labels_of_git, _MIXED)),
    Measurement("compare: wrong labels, moves", "%", 1, partial(wrong_labels, _MOVES)),
    Measurement("compare: moves missed, exact", "%", 1, partial(moves_missed, _MOVED)),
    Measurement("compare: moves missed, edited", "%", 1, partial(moves_missed, _MOVED_AND_EDITED)),
)
