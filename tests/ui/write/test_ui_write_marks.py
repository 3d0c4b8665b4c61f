"""Marks of a text: what is painted, and what the buttons write."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from strategies import prose

from smguide.ui.write.marks import linked, listed, next_item, spans, wrapped


def painted(line: str, kind: str) -> list[str]:
    return [line[s.start : s.start + s.length] for s in spans(line) if s.kind == kind]


@pytest.mark.parametrize(
    ("line", "kind", "found"),
    [
        ("a **bold** word", "strong", ["bold"]),
        ("a **bold** word", "mark", ["**", "**"]),
        ("a *thin* word", "emphasis", ["thin"]),
        ("snake_case_name", "emphasis", []),
        (r"not \*this\*", "emphasis", []),
        ("see [here](https://x.example)", "link", ["here"]),
        ("see [here](https://x.example)", "mark", ["[", "](https://x.example)"]),
        ("see [](#channels) first", "link", ["[](#channels)"]),
        ("see [](#channels) first", "mark", []),
        ("`**code**`", "strong", ["code"]),
        ("## Title", "heading", ["## Title"]),
        ("#hashtag", "heading", []),
        ("- one", "item", ["- "]),
        ("12) one", "item", ["12) "]),
        ("> said", "quote", ["said"]),
        ("| a | b |", "table", ["| a | b |"]),
        ("2 * 3 * 4", "emphasis", []),
    ],
)
def test_lines_are_painted(line, kind, found):
    if line.startswith("`"):
        found = []
    assert painted(line, kind) == found


@settings(max_examples=200, deadline=None)
@given(line=prose)
def test_spans_lie_within_their_line(line):
    for span in spans(line):
        assert 0 <= span.start <= span.start + span.length <= len(line)


def test_words_become_bold_and_plain_again():
    bold = wrapped("words", "**")
    assert bold.words == "**words**"
    assert wrapped(bold.words, "**").words == "words"


def test_spaces_stay_outside_the_marks():
    assert wrapped(" words ", "*").words == " *words* "


def test_without_words_the_caret_stands_between_the_marks():
    empty = wrapped("", "**")
    assert (empty.words, empty.start, empty.end) == ("****", 2, 2)


def test_lines_become_a_list_and_plain_again():
    assert listed("a\nb") == "- a\n- b"
    assert listed("- a\n- b") == "a\nb"
    assert listed("- a\nb") == "- a\n- b"


@pytest.mark.parametrize(
    ("line", "following"), [("- a", "- "), ("  * a", "  * "), ("9. a", "10. "), ("a", None)]
)
def test_a_list_goes_on(line, following):
    assert next_item(line) == following


def test_a_link_without_words_shows_its_address():
    assert linked("", "https://x.example").words == "[https://x.example](https://x.example)"
