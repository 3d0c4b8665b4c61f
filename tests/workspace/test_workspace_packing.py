"""Packing again and again gives what packing once gives."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from strategies import guidelines as any_guidelines

from smguide.errors import InvalidDocument
from smguide.model import codec, edits
from smguide.model.codec import dump_unlimited
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.workspace import packing
from smguide.workspace.packing import Packing

BEGUN = edits.add_section(Guidelines("g", "T"), Section("a", "custom", "A", (Clause("c", "x"),)))
BEGUN = edits.add_section(BEGUN, Section("b", "custom", "B"))


@settings(max_examples=40, deadline=None)
@given(any_guidelines(), any_guidelines())
def test_the_files_are_those_of_a_revision_whatever_was_packed_before(
    first: Guidelines, second: Guidelines
) -> None:
    again = Packing()
    for one in (first, second, first):
        assert again.files(one) == dump_unlimited(one)


def test_only_what_changed_is_written_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []

    def watched(section: Section) -> bytes:
        written.append(section.id)
        return codec.section_file(section)

    monkeypatch.setattr(packing, "section_file", watched)
    again = Packing()
    again.files(BEGUN)
    again.files(edits.set_clause_text(BEGUN, "a", "c", "y"))
    assert written == ["a", "b", "a"]


def test_what_would_not_come_back_is_refused() -> None:
    first, *rest = BEGUN.outline
    with pytest.raises(InvalidDocument):
        Packing().files(replace(BEGUN, outline=(replace(first, level=9), *rest)))
    with pytest.raises(InvalidDocument):
        Packing().files(edits.add_clause(BEGUN, "b", Clause("not an id", "x")))
