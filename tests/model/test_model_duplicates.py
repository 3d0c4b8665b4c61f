from __future__ import annotations

from datetime import date

import pytest

from smguide.model.duplicates import duplicate_section
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.record import freeze_record
from smguide.model.registers import references, registers
from smguide.model.validation import problems
from smguide.sample import sample_guidelines

SAMPLE = sample_guidelines(date(2026, 3, 2))


def people() -> Guidelines:
    facts = freeze_record(
        {
            "people": [{"id": "ana", "name": "Ana", "roles": ["legal"], "trust_level": "new"}],
            "roles": [{"id": "legal", "name": "Legal"}],
            "in_charge": "ana",
        }
    )
    clause = Clause("c", "See [](#who) and [](#other).", why="so")
    who = Section("who", "who-may-post", "People", (clause,), facts)
    other = Section("other", "custom", "Other", facts=freeze_record({"owner": "ana"}))
    return Guidelines(
        "g",
        "T",
        outline=(OutlineEntry("who"), OutlineEntry("other", 2), OutlineEntry("end")),
        sections=(who, other, Section("end", "custom", "End")),
    )


def test_a_copy_stands_after_what_is_below_and_refers_to_its_own_rows() -> None:
    after = duplicate_section(people(), "who", "People (copy)", "new")
    assert [(e.section, e.level) for e in after.outline] == [
        ("who", 1),
        ("other", 2),
        ("new", 1),
        ("end", 1),
    ]
    copy = after.section("new")
    assert copy.title == "People (copy)"
    person = copy.facts.records("people")[0]
    assert (person.text("id"), person.text("name")) == ("ana-2", "Ana")
    assert person.texts("roles") == ("legal-2",)
    assert person.text("trust_level") == "new"
    assert copy.facts.records("roles")[0].text("id") == "legal-2"
    assert copy.clauses[0].text == "See [](#new) and [](#other)."
    assert copy.clauses[0].id != "c"
    assert after.section("who") == people().section("who")
    assert after.section("other").facts.text("owner") == "ana"


def test_a_copy_of_a_copy_has_ids_of_its_own() -> None:
    once = duplicate_section(people(), "who", "x", "n1")
    twice = duplicate_section(once, "n1", "x", "n2")
    assert twice.section("n2").facts.records("people")[0].text("id") == "ana-2-2"
    again = duplicate_section(once, "who", "x", "n3")
    assert again.section("n3").facts.records("people")[0].text("id") == "ana-3"


@pytest.mark.parametrize("section", [s.id for s in SAMPLE.sections])
def test_every_section_of_the_sample_can_be_doubled(section: str) -> None:
    after = duplicate_section(SAMPLE, section, "Copy", "copy-of-it")
    assert len(problems(after)) <= 2 * len(problems(SAMPLE))
    known, before = registers(after), registers(SAMPLE)
    for name, entries in before.entries.items():
        rows = [e for e in entries.values() if e.section == section and e.path]
        more = len(known.entries[name]) - len(entries)
        assert name in ("section", "clause") or more == len(rows)
        assert all(known.entries[name][e.id] == e for e in entries.values())
    lost = [r.section for r in references(after) if known.find(r.registers, r.target) is None]
    assert lost.count("copy-of-it") == lost.count(section)
