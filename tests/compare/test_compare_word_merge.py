"""Three-way merge of words: the laws of diff.md, and how real edits come together."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from compare_strategies import texts
from hypothesis import given, settings
from hypothesis import strategies as st

from smguide.compare.tokens import cores, pieces
from smguide.compare.word_merge import Source, WordMerge, merge_words

lenient = settings(max_examples=150, deadline=None)
few_words = st.lists(
    st.sampled_from(["We", "post", "daily", "on", "X", ",", ".", "\n\n", "never", "  "]),
    max_size=14,
).map(" ".join)


@st.composite
def three(draw: st.DrawFn) -> tuple[str, str, str]:
    """A text and what two people made of it: most of it stays."""
    base = draw(few_words | texts)
    return base, draw(_edited(base)), draw(_edited(base))


@st.composite
def _edited(draw: st.DrawFn, base: str) -> str:
    found = pieces(base)
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(found)))
        found[at : at + draw(st.integers(0, 2))] = pieces(draw(few_words))
    return "".join(found)


def words_of(text: str) -> Counter[str]:
    return Counter(core for core in cores(pieces(text)) if core)


def shape(merged: WordMerge) -> list[tuple[str, bool]]:
    return [(one.text if not one.is_asked else "", one.is_asked) for one in merged.stretches]


@lenient
@given(three())
def test_an_unchanged_side_gives_the_other_and_the_same_stays(found: tuple[str, str, str]) -> None:
    base, mine, theirs = found
    assert merge_words(base, mine, base).text == mine
    assert merge_words(base, base, theirs).text == theirs
    assert merge_words(base, mine, mine).text == mine
    for merged in (merge_words(base, mine, base), merge_words(base, mine, mine)):
        assert not merged.questions
        assert not merged.shared_sentences


@lenient
@given(three())
def test_which_side_is_mine_does_not_matter(found: tuple[str, str, str]) -> None:
    base, mine, theirs = found
    one, other = merge_words(base, mine, theirs), merge_words(base, theirs, mine)
    assert shape(one) == shape(other)
    assert [(q.base, q.mine, q.theirs) for q in one.questions] == [
        (q.base, q.theirs, q.mine) for q in other.questions
    ]


@lenient
@given(three())
def test_no_word_of_either_side_is_lost_without_a_question(found: tuple[str, str, str]) -> None:
    base, mine, theirs = found
    merged = merge_words(base, mine, theirs)
    kept = merged.resolved([f"{q.mine} {q.theirs}" for q in merged.questions])
    there = words_of(kept) if merged.questions else words_of(merged.text)
    for side in (mine, theirs):
        added = words_of(side) - words_of(base)
        assert not added.keys() - there.keys()
    gone = words_of(base).keys() - words_of(mine).keys() - words_of(theirs).keys()
    assert not gone & words_of(merged.resolved([""] * len(merged.questions))).keys()


@lenient
@given(three())
def test_the_stretches_tile_what_both_began_from(found: tuple[str, str, str]) -> None:
    base, mine, theirs = found
    merged = merge_words(base, mine, theirs)
    assert "".join(one.base for one in merged.stretches) == base
    if all(one.source is not Source.THEIRS for one in merged.stretches):
        assert words_of(merged.resolved([q.mine for q in merged.questions])) == words_of(mine)


@lenient
@given(st.integers(1, 8), st.data())
def test_what_one_deletes_while_the_other_changes_it_is_asked(
    size: int, data: st.DataObject
) -> None:
    words = [f"word{n} " for n in range(size)]
    start = data.draw(st.integers(0, size - 1))
    end = data.draw(st.integers(start + 1, size))
    changed = data.draw(st.integers(start, end - 1))
    mine = words[:start] + words[end:]
    theirs = [*words[:changed], "other ", *words[changed + 1 :]]
    merged = merge_words("".join(words), "".join(mine), "".join(theirs))
    assert len(merged.questions) == 1
    assert "other " in merged.questions[0].theirs
    assert f"word{changed}" not in merged.questions[0].mine


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "result"),
    [
        ("We post daily on X.", "We post weekly on X.", "We post daily on LinkedIn.",
         "We post weekly on LinkedIn."),
        ("Ask Legal.", "Ask Legal first.", "Ask Legal. Then post.", "Ask Legal first. Then post."),
        ("One two. Three.", "One\ntwo. Three.", "One two, four. Three.", "One\ntwo, four. Three."),
        ("Post.", "Post. Wait an hour.", "Post. Wait an hour. Then look.",
         "Post. Wait an hour. Then look."),
        ("A b c d e f", "A c d e f", "A b c d e", "A c d e"),
    ],
)  # fmt: skip
def test_changes_apart_from_each_other_both_stand(
    base: str, mine: str, theirs: str, result: str
) -> None:
    for merged in (merge_words(base, mine, theirs), merge_words(base, theirs, mine)):
        assert not merged.questions
        assert merged.text == result


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "asked"),
    [
        ("Within four hours.", "Within two hours.", "Within six hours.", ("four ", "two ", "six ")),
        ("Never post at night.", "Never post.", "Never post late at night.",
         (" at night", "", " late at night")),
        ("Post daily here.", "Post weekly here.", "Post daily only here.",
         ("daily ", "weekly ", "daily only ")),
    ],
)  # fmt: skip
def test_what_overlaps_or_touches_is_a_question(
    base: str, mine: str, theirs: str, asked: tuple[str, str, str]
) -> None:
    (question,) = merge_words(base, mine, theirs).questions
    assert (question.base, question.mine, question.theirs) == asked


def test_a_question_is_answered_with_either_both_or_new_words() -> None:
    merged = merge_words("Four hours, then.", "Two hours, then.", "Six hours, always.")
    (question,) = merged.questions
    assert merged.text == "Six hours, always."
    assert merged.resolved([question.mine]) == "Two hours, always."
    assert merged.resolved([question.together]) == "Two Six hours, always."
    assert merged.resolved(["Three "]) == "Three hours, always."
    assert merged.around(question, 6) == ("", "hours,")


def test_a_sentence_both_changed_without_overlap_is_to_be_read() -> None:
    merged = merge_words(
        "We post daily on X. Ask Ana.", "We post weekly on X. Ask Ana.", "We post daily on Y. Ask."
    )
    assert merged.shared_sentences == ("We post weekly on Y.",)


def test_very_long_texts_are_merged_by_lines() -> None:
    lines = [f"Line {n} says so.\n" for n in range(4000)]
    mine, theirs = list(lines), list(lines)
    mine[10], theirs[3000] = "Mine.\n", "Theirs.\n"
    both = [*mine[:3000], "Theirs.\n", *mine[3001:]]
    merged = merge_words("".join(lines), "".join(mine), "".join(theirs))
    assert merged.text == "".join(both)


@pytest.mark.corpus
def test_real_merges_lose_nothing_and_ask_less_than_merging_lines(corpus: Path) -> None:
    """Two-sided merges that people made by hand: questions against conflicts of git merge-file."""
    asked = conflicts = 0
    for folder in sorted(corpus.glob("*/merges/m*/")):
        names = ("base", "ours", "theirs")
        base, mine, theirs = (
            (folder / f"{name}.md").read_bytes().decode("utf-8", "replace") for name in names
        )
        merged = merge_words(base, mine, theirs)
        asked += len(merged.questions)
        table = (folder.parent / "merges.tsv").read_text(encoding="utf-8").splitlines()
        conflicts += next(int(r.split("\t")[3]) for r in table if r.startswith(folder.name))
        kept = words_of(merged.resolved([f"{q.mine} {q.theirs}" for q in merged.questions]))
        for side in (mine, theirs):
            assert not (words_of(side) - words_of(base)).keys() - kept.keys()
    assert conflicts > 0
    assert asked < conflicts
