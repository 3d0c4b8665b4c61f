"""How changes inside a text read: the shapes that people complain about in other tools."""

from __future__ import annotations

import pytest

from smguide.compare.tokens import pieces, sentences
from smguide.compare.words import SpanKind, WordComparison, compare_words


def marked(found: WordComparison) -> str:
    shapes = {"equal": "{1}", "spaces": "{1}", "delete": "[-{0}-]", "insert": "{{+{1}+}}"}
    return "".join(shapes[span.kind].format(span.old, span.new) for span in found.spans)


SHAPES = {
    "a phrase in bold": ("Use **old phrase** now.", "Use **new words** now."),
    "it becomes bold": ("a plain word here", "a plain **word** here"),
    "two neighbours swap": ("the quick brown fox", "the brown quick fox"),
    "hyphens": ("a well-known brand", "a widely-known brand"),
    "a compound": ("for decision making only", "for decision-making only"),
    "an address": ("[us](https://a.example/x/y) now", "[us](https://a.example/x/z) now"),
    "numbers and dates": ("3,000 posts by 2026-04-10.", "5,000 posts by 2026-05-01."),
    "a list renumbered": ("1. a b\n2. c d", "1. new one\n2. a b\n3. c d"),
    "quotation marks": ('He said "yes" twice.', "He said “yes” twice."),
    "a paragraph split": ("We post. We answer.", "We post.\n\nWe answer."),
    "paragraphs joined": ("We post.\n\nWe answer.", "We post. We answer."),
    "a sentence more": ("We post daily.", "We post daily. We post weekly."),
    "a sentence less": ("Ask first. Ask Legal. Post.", "Ask first. Post."),
    "a space less": ("a, b", "a,b"),
    "an item goes deeper": ("- a\n- b", "- a\n  - b"),
    "a forced break": ("one  \ntwo", "one\ntwo"),
    "without blanks": ("私は東京に行く", "私は京都に行く"),
    "Chinese": ("请先问法务部再发帖。", "请先问公关部再发帖。"),
    "Thai": ("ห้ามโพสต์ก่อนถาม", "ห้ามโพสต์ก่อนบ่าย"),
    "a repeated mark": ("sees **A** now", "sees **B** **A** now"),
    "a rewritten end": (
        "You may post on behalf of the company only if Legal agrees.",
        "You may post for the company unless Comms says no.",
    ),
}
READ = {
    "a phrase in bold": "Use **[-old phrase-]{+new words+}** now.",
    "it becomes bold": "a plain {+**+}word{+**+} here",
    "two neighbours swap": "the [-quick brown-]{+brown quick+} fox",
    "hyphens": "a [-well-known-]{+widely-known+} brand",
    "a compound": "for [-decision making-]{+decision-making+} only",
    "an address": "[us]([-https://a.example/x/y-]{+https://a.example/x/z+}) now",
    "numbers and dates": "[-3,000-]{+5,000+} posts by [-2026-04-10-]{+2026-05-01+}.",
    "a list renumbered": "1. {+new one\n2. +}a b\n[-2-]{+3+}. c d",
    "quotation marks": 'He said [-"-]{+“+}yes[-"-]{+”+} twice.',
    "a paragraph split": "We post.[- -]{+\n\n+}We answer.",
    "paragraphs joined": "We post.[-\n\n-]{+ +}We answer.",
    "a sentence more": "We post daily.{+ We post weekly.+}",
    "a sentence less": "Ask first. [-Ask Legal. -]Post.",
    "a space less": "a,[- -]b",
    "an item goes deeper": "- a[-\n-]{+\n  +}- b",
    "a forced break": "one[-  \n-]{+\n+}two",
    "without blanks": "私は[-東京-]{+京都+}に行く",
    "Chinese": "请先问[-法务-]{+公关+}部再发帖。",
    "Thai": "ห้ามโพสต์ก่อน[-ถาม-]{+บ่าย+}",
    "a repeated mark": "sees {+**B** +}**A** now",
    "a rewritten end": (
        "You may post [-on behalf of the company only if Legal agrees-]"
        "{+for the company unless Comms says no+}."
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_changes_read_well(shape: str) -> None:
    assert marked(compare_words(*SHAPES[shape])) == READ[shape]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Soft\nwrapped text\nhere.", "Soft wrapped\ntext here."),
        ("One  two.", "One two."),
        ("Ends here.", "Ends here.\n"),
        ("- one\n  and more\n- two", "- one and more\n- two"),
    ],
)
def test_reflow_is_no_change_to_a_reader(old: str, new: str) -> None:
    found = compare_words(old, new)
    assert not found.visible
    assert {span.kind for span in found.spans} == {SpanKind.EQUAL, SpanKind.SPACES}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("one two", "one\n\ntwo"),
        ("items: - a", "items:\n- a"),
        ("a b", "ab"),
        ("a,b", "a, b"),
        ("line\n> said", "line > said"),
        ("para  \n" * 120 + "end", "para  \n" * 119 + "para\nend"),
    ],
)
def test_blanks_that_mean_something_are_visible(old: str, new: str) -> None:
    assert compare_words(old, new).visible


def test_a_long_text_is_compared_within_its_sentences() -> None:
    lines = [f"Sentence number {n} says something of its own.\n" for n in range(2000)]
    changed = [line.replace("own", "old") if n % 100 == 7 else line for n, line in enumerate(lines)]
    found = compare_words("".join(lines), "".join(changed))
    assert not found.degraded
    assert [s.old for s in found.spans if s.kind is SpanKind.DELETE] == ["own"] * 20


@pytest.mark.parametrize("letters", ["a", "请", "\u200b", "-"])
def test_a_long_line_without_blanks_is_never_one_word(letters: str) -> None:
    line = letters * 4000
    found = compare_words(f"{line}x{line}", f"{line}y{line}")
    assert not found.degraded
    assert sum(len(span.old) for span in found.spans if span.kind is SpanKind.DELETE) <= 600


def test_what_is_too_long_for_words_is_said_to_be() -> None:
    old, new = "a b c d e f " * 30, "g h i a b c " * 30
    found = compare_words(old, new, max_cells=100)
    assert found.degraded
    assert not compare_words(old, new).degraded


@pytest.mark.parametrize(
    "text", ["", " ", "x", "\n- a\n", "a" * 5000, "私は東京に行く。", "“a” #ad"]
)
def test_tokens_and_sentences_lose_nothing(text: str) -> None:
    assert "".join(pieces(text)) == text
    assert "".join(sentences(text)) == text
    assert all(len(piece) <= 600 for piece in pieces(text))


def test_words_stay_whole() -> None:
    assert pieces("Don't re-use 3,000 @names_of_us #ad.") == [
        "Don't ",
        "re-use ",
        "3,000 ",
        "@",
        "names_of_us ",
        "#",
        "ad",
        ".",
    ]
