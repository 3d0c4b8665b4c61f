"""Accepted findings: with a reason and an end, for exactly what was accepted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from smguide.checks.engine import check_of, report
from smguide.checks.finding import Finding
from smguide.checks.fixing import fixed
from smguide.checks.waivers import GONE, Acceptance, accept, in_words, take_back
from smguide.model.codec import dump, load
from smguide.model.edits import add_section, move_section, set_clause_text, set_fact, set_title
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.record import freeze_record

TODAY = date(2026, 11, 23)
ACCEPTANCE = Acceptance("It is a quotation.", "Ana", TODAY, TODAY + timedelta(days=180))


def written(*texts: str) -> Guidelines:
    made = Guidelines("g", "Ours", owner="Ana")
    for number, words in enumerate(texts):
        clause = Clause(f"c{number}", words)
        made = add_section(made, Section(f"s{number}", "custom", f"Part {number}", (clause,)))
    return made


def found(guidelines: Guidelines, *checks: str, today: date = TODAY) -> tuple[Finding, ...]:
    return report(guidelines, today, checks=[c for i in checks if (c := check_of(i))]).findings


def test_what_is_accepted_is_no_longer_open_and_keeps_its_reason() -> None:
    guidelines = written("TBD", "TBD")
    first, second = found(guidelines, "DOC-3")
    guidelines = accept(guidelines, first, ACCEPTANCE)
    seen = report(guidelines, TODAY, checks=[check_of("DOC-3")])  # type: ignore[list-item]
    assert seen.findings == (second,)
    (accepted,) = seen.accepted
    assert accepted.finding == first
    assert accepted.waiver.text("because") == "It is a quotation."
    assert in_words(accepted.waiver) == "Ana, until 22 May 2027"
    assert load(dump(guidelines)).waivers == guidelines.waivers


def test_taking_it_back_opens_it_again() -> None:
    guidelines = written("TBD")
    (finding,) = found(guidelines, "DOC-3")
    accepted = accept(guidelines, finding, ACCEPTANCE)
    assert found(take_back(accepted, accepted.waivers[0]), "DOC-3") == (finding,)


def test_after_its_end_it_comes_back_and_says_so() -> None:
    guidelines = written("TBD")
    (finding,) = found(guidelines, "DOC-3")
    guidelines = accept(guidelines, finding, ACCEPTANCE)
    assert ACCEPTANCE.until is not None
    assert found(guidelines, "DOC-3", today=ACCEPTANCE.until) == ()
    (again,) = found(guidelines, "DOC-3", today=ACCEPTANCE.until + timedelta(days=1))
    assert again == replace(finding, accepted_until=ACCEPTANCE.until)


def test_accepting_again_replaces_what_was_recorded() -> None:
    guidelines = written("TBD")
    (finding,) = found(guidelines, "DOC-3")
    once = accept(guidelines, finding, ACCEPTANCE)
    twice = accept(once, finding, replace(ACCEPTANCE, until=None))
    assert len(twice.waivers) == 1
    assert in_words(twice.waivers[0]) == "Ana, without an end"
    assert found(twice, "DOC-3", today=date(2099, 1, 1)) == ()


def test_other_words_in_the_same_clause_are_a_new_matter() -> None:
    guidelines = written("See the Data Protection Act 1998.")
    (finding,) = found(guidelines, "DOC-5")
    guidelines = accept(guidelines, finding, ACCEPTANCE)
    renamed = set_title(guidelines, "s0", "Another title")
    assert found(renamed, "DOC-5") == ()
    changed = set_clause_text(guidelines, "s0", "c0", "See Directive 95/46/EC.")
    assert [f.check for f in found(changed, "DOC-5")] == ["DOC-5", GONE]


def test_a_row_stays_accepted_when_the_list_is_sorted_anew() -> None:
    rows = [{"id": "a", "name": "A"}, {"id": "b", "name": "B", "owner": "ana"}]
    tools = freeze_record({"tools": rows})
    guidelines = add_section(written(), Section("s", "account-security", "S", (), tools))
    first, second = found(guidelines, "SEC-3")
    accepted = accept(guidelines, first, ACCEPTANCE)
    assert found(accepted, "SEC-3") == (second,)
    sorted_anew = set_fact(accepted, "s", ("tools",), tuple(reversed(tools.records("tools"))))
    (left,) = found(sorted_anew, "SEC-3")
    assert left.sentence == second.sentence


def test_a_missing_section_can_be_accepted_without_hiding_other_things() -> None:
    guidelines = written("Be kind.")
    (missing,) = found(guidelines, "ACC-1")
    guidelines = accept(guidelines, missing, ACCEPTANCE)
    assert found(guidelines, "ACC-1") == ()
    described = set_clause_text(guidelines, "s0", "c0", "Add alt text.")
    assert [f.check for f in found(described, "ACC-1")] == ["ACC-1", GONE]


def test_an_acceptance_that_covers_nothing_is_said_and_can_be_taken_back() -> None:
    guidelines = written("TBD", "Words.")
    (finding,) = found(guidelines, "DOC-3")
    guidelines = accept(guidelines, finding, ACCEPTANCE)
    done = set_clause_text(guidelines, "s0", "c0", "Done.")
    (gone,) = found(done, "DOC-3")
    assert (gone.check, gone.fix) == (GONE, "Take it back")
    assert "still holds the placeholder “TBD”" in gone.sentence
    assert fixed(done, gone, TODAY).waivers == ()
    assert found(move_section(guidelines, "s0", 1), "DOC-3") == ()


@pytest.mark.parametrize("section", ["", "s0"])
def test_a_record_written_by_hand_without_a_place_counts_wherever_it_says(section: str) -> None:
    guidelines = written("TBD", "TBD")
    waiver = freeze_record({"check": "DOC-3", "because": "Later.", "by": "Ana", "section": section})
    waiver = waiver if section else waiver.without("section")
    open_now = found(replace(guidelines, waivers=(waiver,)), "DOC-3")
    assert [f.section for f in open_now] == (["s1"] if section else [])
