"""A new section fits the guidelines it is added to."""

from __future__ import annotations

import pytest

from smguide.model.edits import add_section
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.model.registers import references, registers
from smguide.model.templates import guidelines_from, section_for, template


@pytest.mark.parametrize("name", ["empty", "quick", "standard"])
@pytest.mark.parametrize("kind", sorted(section_kinds()))
def test_a_new_section_points_to_nothing_that_is_not_there(name: str, kind: str) -> None:
    begun = guidelines_from(template(name), title="Ours", organisation="Acorn Tools")
    grown = add_section(begun, section_for(begun, kind, "new"))
    known = registers(grown)
    lost = [r for r in references(grown) if known.find(r.registers, r.target) is None]
    assert lost == []


def test_what_is_there_stays_chosen() -> None:
    begun = guidelines_from(template("standard"), title="Ours")
    assert section_for(begun, "personal-use", "new").facts.text("tie_wording") == "w-staff"
    nowhere = Guidelines(id="g", title="Ours")
    assert "tie_wording" not in section_for(nowhere, "personal-use", "new").facts


def test_several_open_choices_in_one_list_go_together() -> None:
    facts = section_for(Guidelines(id="g", title="Ours"), "review-cycle", "new").facts
    assert section_kinds()["review-cycle"].template_facts.texts("must_agree")
    assert facts.texts("must_agree") == ()


def test_the_organisation_stands_by_its_name() -> None:
    guidelines = Guidelines(id="g", title="Ours", organisation="Acorn Tools")
    section = section_for(guidelines, "endorsements", "new", "Praise")
    assert section.title == "Praise"
    assert "Acorn Tools" in section.clauses[0].text
    assert "[Company]" not in section.clauses[0].text
