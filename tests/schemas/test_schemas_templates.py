"""Templates: usable as they stand, every reference kept, one process to begin with."""

from __future__ import annotations

import re

import pytest

from smguide.interchange.markdown_out import render_readable
from smguide.model import templates as model
from smguide.model.codec import dump, load
from smguide.model.kinds import section_kinds
from smguide.model.registers import references, registers
from smguide.model.validation import problems

NAMES = ("empty", "quick", "standard")
EMPTY_HANDED = {
    "somebody or something further down": r"\b(person|people|points?|list|log|interval) below\b",
    "a name to be filled in": r"\[|\]",
    "one place for everybody": r"Europe/|America/",
    "field notes, which there are none of": r"leave a note|the notes\b|which notes|\bField notes\b",
    "trying rules out": r"\b[Vv]ariants\b",
}
PLACEHOLDER = re.compile(r"\?\?|\bTBD\b|\bTODO\b|lorem ipsum|to be added", re.IGNORECASE)


def begun(name):
    return model.guidelines_from(model.template(name), title="Ours", organisation="Acorn Tools")


@pytest.mark.parametrize("name", NAMES)
def test_facts_are_what_the_fields_expect(name):
    assert problems(begun(name)) == ()


@pytest.mark.parametrize("name", NAMES)
def test_references_lead_somewhere(name):
    guidelines = begun(name)
    known = registers(guidelines)
    lost = [r for r in references(guidelines) if known.find(r.registers, r.target) is None]
    assert lost == []


@pytest.mark.parametrize("name", NAMES)
def test_people_named_in_rules_are_in_the_registers(name, parts, templates):
    known = registers(begun(name))
    kinds = section_kinds()
    for section in templates[name]["sections"]:
        facts = section.get("facts") or kinds[section["kind"]].template_facts
        for part in parts(_plain(facts)):
            for register in ("group", "role", "person"):
                if set(part) == {register}:
                    assert known.find(register, part[register]), part


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_unique(name, templates):
    ids = [section["id"] for section in templates[name]["sections"]]
    assert len(set(ids)) == len(ids)
    guidelines = begun(name)
    clauses = [clause.id for section in guidelines.sections for clause in section.clauses]
    assert len(set(clauses)) == len(clauses)
    assert load(dump(guidelines)) == guidelines


@pytest.mark.parametrize("name", NAMES)
def test_text_stands_as_it_is(name):
    for section in begun(name).sections:
        for clause in section.clauses:
            assert clause.text
            assert clause.why
            assert "[Company]" not in clause.text
            assert not PLACEHOLDER.search(clause.text)


@pytest.mark.parametrize("points_to", EMPTY_HANDED)
@pytest.mark.parametrize("name", NAMES)
def test_nothing_points_to_what_a_fresh_set_does_not_have(name, points_to):
    text = render_readable(begun(name)).decode()
    assert re.findall(f".*(?:{EMPTY_HANDED[points_to]}).*", text) == []


def test_a_fresh_set_says_whom_to_ask_while_no_names_are_listed():
    for name in ("quick", "standard"):
        text = render_readable(begun(name)).decode()
        assert "as long as the list is empty, nobody posts in our name" in text
    assert "until one is listed, we post nowhere" in text


def test_the_standard_one_has_the_usual_kinds_in_a_good_order():
    kinds = [section.kind for section in begun("standard").sections]
    assert kinds == [kind for kind in section_kinds() if kind in kinds]
    assert len(set(kinds)) == len(kinds) >= 11


def test_the_quick_one_fits_a_page_or_two():
    sections = begun("quick").sections
    assert 5 <= len(sections) <= 6
    words = sum(len(clause.text.split()) for s in sections for clause in s.clauses)
    assert 200 < words < 600


@pytest.mark.parametrize("name", ["quick", "standard"])
def test_everything_begins_with_one_process(name):
    facts = begun(name).section("approval-workflow").facts
    first = facts.records("rules")[0]
    assert facts.text("current_phase") == facts.records("phases")[0].text("id")
    everything = first.flag("else")
    whole_phase = first.record("when").text("fact") == "org.phase"
    assert everything or whole_phase
    assert len(first.record("flow").records("steps")) == 1


def _plain(value):
    from smguide.model.record import Record, thaw

    return thaw(value) if isinstance(value, Record) else value
