from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import prose

from smguide.model import cross_references as xref
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.record import Record


def two_sections() -> Guidelines:
    a = Section("a", "custom", "One", (Clause("c", "As [](#b) says."),), Record({"n": "[](#a)"}))
    b = Section("b", "custom", "Two", (Clause("d", "Nothing, but [](#gone)."),))
    return Guidelines("g", "T", outline=(OutlineEntry("a"), OutlineEntry("b", 2)), sections=(a, b))


def test_references_are_found_in_clauses_and_fields() -> None:
    found = xref.cross_references(two_sections())
    assert found == (
        xref.CrossReference("a", "b", clause="c"),
        xref.CrossReference("a", "a", path=("n",)),
        xref.CrossReference("b", "gone", clause="d"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "`[](#b)`",
        "``a ` [](#b)``",
        "```\n[](#b)\n```",
        "~~~ text\n[](#b)",
        r"\[](#b)",
        "![](#b)",
        "[x](#b)",
        "[](#)",
        "[](#b c)",
    ],
)
def test_what_only_looks_like_a_reference_is_left_alone(text: str) -> None:
    assert xref.targets(text) == ()
    assert xref.as_numbers(text, {"b": "1"}) == text


def test_numbers_are_filled_in_when_shown() -> None:
    value = two_sections()
    shown = [xref.as_numbers(s.clauses[0].text, value.numbers()) for s in value.sections]
    assert shown == ["As 1.1 says.", "Nothing, but (missing section)."]
    assert xref.section_filled(value.sections[0], value.numbers()).facts.text("n") == "1"
    assert xref.section_filled(value.sections[1], value.numbers()) is value.sections[1]


def test_who_loses_a_section_is_told_apart_from_who_goes_with_it() -> None:
    value = two_sections()
    assert [r.section for r in xref.referring_to(value, {"b"})] == ["a"]
    assert xref.referring_to(value, {"a", "b"}) == ()


@given(prose, prose)
def test_filling_in_changes_nothing_else(before: str, after: str) -> None:
    text = f"{before}{after}"
    assert xref.filled(text, xref.reference_text) == text
    if not xref.targets(text):
        assert xref.as_numbers(text, {}) == text


@given(st.text(alphabet="[]()#ab`~!\\\n ", max_size=40))
def test_references_written_again_are_the_same_text(text: str) -> None:
    assert xref.filled(text, xref.reference_text) == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See section 4.2.", [("4.2", "See section 4.2")]),
        ("as said above (see 4.2)", [("4.2", "see 4.2")]),
        ("Section 4 says", [("4", "Section 4")]),
        ("siehe Abschnitt 2.1, und", [("2.1", "siehe Abschnitt 2.1")]),
        ("see 4 people", []),
        ("at 4.2 percent", []),
        ("section 5 of the Act", []),
        ("section 4.2(a)", []),
        ("FTC Act, section 5", []),
        ("Section 230", []),
        ("[see section 4.2](https://a.example)", []),
        ("`see section 4.2`", []),
        ("see section 4.2.1 and section 3", [("4.2.1", "see section 4.2.1"), ("3", "section 3")]),
    ],
)
def test_typed_references(text: str, found: list[tuple[str, str]]) -> None:
    assert [(t.number, t.words) for t in xref.typed_references(text)] == found


def test_a_typed_number_becomes_a_reference() -> None:
    text = xref.made_true("See section 4.2, and see 9.9 and section 4.2.", {"4.2": "channels"})
    assert text == "See section [](#channels), and see 9.9 and section [](#channels)."
    assert xref.as_numbers(text, {"channels": "5"}) == "See section 5, and see 9.9 and section 5."
