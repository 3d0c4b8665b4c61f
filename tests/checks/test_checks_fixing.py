"""Safe fixes: each changes one thing, and what it puts right is no longer found."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from smguide.checks.engine import check_of, findings
from smguide.checks.finding import Finding
from smguide.checks.fixes import later
from smguide.checks.fixing import fixed
from smguide.model.edits import add_section, set_clause_text
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.record import freeze_record, get_in

TODAY = date(2026, 11, 23)


def written(kind: str, words: str = "Words.", **facts: Any) -> Guidelines:
    section = Section("s", kind, "Part", (Clause("c", words),), freeze_record(facts))
    return add_section(Guidelines("g", "Ours", organisation="Acme", owner="Ana"), section)


def found(guidelines: Guidelines, check_id: str) -> list[Finding]:
    check = check_of(check_id)
    assert check is not None
    return list(findings(guidelines, TODAY, checks=[check]))


def test_a_missing_section_is_added_from_its_template_where_it_belongs() -> None:
    guidelines = add_section(written("purpose-goals"), Section("z", "review-cycle", "Review"))
    (finding,) = found(guidelines, "CRS-1")
    assert finding.fix == "Add the section"
    after = fixed(guidelines, finding, TODAY)
    assert [s.kind for s in after.sections] == ["purpose-goals", "crisis", "review-cycle"]
    assert not any("[Company]" in c.text for c in after.sections[1].clauses)
    assert found(after, "CRS-1") == []


@pytest.mark.parametrize(
    ("interval", "expected"), [("P6M", "2027-05-23"), ("P2W", "2026-12-07"), ("P1Y", "2027-11-23")]
)
def test_the_next_review_is_set_from_the_interval(interval: str, expected: str) -> None:
    guidelines = written("review-cycle", interval=interval)
    (finding,) = found(guidelines, "DOC-1")
    after = fixed(guidelines, finding, TODAY)
    assert after.section("s").facts.text("next_review") == expected
    assert found(after, "DOC-1") == []


def test_an_overdue_review_is_for_people_to_do() -> None:
    (finding,) = found(written("review-cycle", next_review="2026-01-01"), "DOC-1")
    assert finding.fix == ""


def test_later_keeps_to_the_end_of_short_months() -> None:
    assert later(date(2026, 8, 31), "P6M") == date(2027, 2, 28)
    assert later(date(2026, 12, 31), "P1M") == date(2027, 1, 31)
    assert later(TODAY, "soon") is None


def test_somebody_who_left_is_taken_out_of_the_field_alone() -> None:
    people = [{"id": "a", "name": "A", "left_on": "2026-01-01"}, {"id": "b", "name": "B"}]
    guidelines = written("who-may-post", people=people, lead="a", deputy="b")
    (finding,) = found(guidelines, "DOC-2")
    assert finding.sentence.endswith("A left on 1 January 2026.")
    facts = fixed(guidelines, finding, TODAY).section("s").facts
    assert "lead" not in facts
    assert facts.text("deputy") == "b"
    assert len(facts.records("people")) == 2


def test_twitter_becomes_x_but_not_in_addresses_and_not_unseen() -> None:
    words = "Post on Twitter. See https://twitter.com/Twitter and [us](https://Twitter.com/us)."
    guidelines = written("custom", words)
    (finding,) = found(guidelines, "DOC-4")
    assert finding.preview
    after = fixed(guidelines, finding, TODAY).section("s").clauses[0].text
    assert after == words.replace("on Twitter", "on X")


def test_twitter_in_a_field_becomes_x_too() -> None:
    guidelines = written("channels", channels=[{"id": "x", "name": "Us", "platform": "Twitter"}])
    (finding,) = found(guidelines, "DOC-4")
    after = fixed(guidelines, finding, TODAY)
    assert get_in(after.section("s").facts, ("channels", 0, "platform")) == "X"


def test_what_nobody_sees_is_taken_out_and_the_rest_stays() -> None:
    guidelines = written("custom", "Pay\u200bPal, \u202eab\u2028👩\u200d💻 **x**\xad.")
    (finding,) = found(guidelines, "DOC-9")
    assert "⟨zero width space⟩" in finding.sentence
    assert finding.preview
    after = fixed(guidelines, finding, TODAY).section("s").clauses[0].text
    assert after == "PayPal, ab\n👩\u200d💻 **x**."
    assert not found(set_clause_text(guidelines, "s", "c", after), "DOC-9")


def test_an_empty_clause_is_removed() -> None:
    guidelines = written("custom", " ")
    (finding,) = found(guidelines, "empty-clause")
    assert fixed(guidelines, finding, TODAY).section("s").clauses == ()


def test_what_no_longer_fits_changes_nothing() -> None:
    guidelines = written("custom", "On Twitter.")
    (finding,) = found(guidelines, "DOC-4")
    changed = set_clause_text(guidelines, "s", "c", "On LinkedIn.")
    assert fixed(changed, finding, TODAY) is changed
