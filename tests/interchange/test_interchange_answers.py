"""What readers see of the fields of paperwork: where an answer stands, and dates as written."""

from __future__ import annotations

from typing import Any

from smguide.interchange.markdown_out import render_readable
from smguide.model.edits import add_section
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.record import freeze_record


def readable(kind: str, facts: dict[str, Any]) -> str:
    rule = Section("rules", "custom", "Saying who you are", (Clause("c1", "Say so."),))
    section = Section("s", kind, "Ours", (), freeze_record(facts))
    guidelines = add_section(add_section(Guidelines(id="g", title="T"), rule), section)
    return render_readable(guidelines).decode()


def test_a_question_says_where_its_answer_stands() -> None:
    question = {"id": "q", "name": "May I?", "answer": "Yes.", "clause": "c1"}
    text = readable("faq", {"questions": [question]})
    assert "May I?" in text
    assert text.count("Saying who you are") == 2


def test_where_a_rule_is_explained_is_left_to_the_prose() -> None:
    phase = {"id": "p", "name": "Phase 1", "from_clause": "c1"}
    text = readable("approval-workflow", {"phases": [phase]})
    assert text.count("Saying who you are") == 1


def test_a_date_is_told_as_a_day_and_as_it_was_written() -> None:
    dates = {"next_review": {"on": "2020-03-01", "written": "March 2020"}}
    text = readable("document-control", dates)
    assert "1 March 2020" in text
    assert "**As written:** March 2020" in text


def test_a_seat_that_nobody_has_is_shown_as_such() -> None:
    roster = {"id": "r", "name": "Photos", "people": ["??"], "others": ["Peter", "??"]}
    text = readable("roles", {"rosters": [roster]})
    assert "Peter and ??" in text
    assert "(not listed)" not in text
