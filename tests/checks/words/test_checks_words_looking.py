"""The words that checks are written with: each finds what it says, and is silent otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from smguide.checks.check import Case, Look
from smguide.checks.engine import CHECKS, filled
from smguide.checks.memory import Memory
from smguide.checks.words import looking, text
from smguide.checks.words.sentences import stated
from smguide.model.edits import add_section
from smguide.model.guidelines import Absence, Clause, Guidelines, Section
from smguide.model.record import freeze_record
from smguide.model.registers import registers

TODAY = date(2026, 11, 23)


def written(kind: str, facts: dict[str, Any], *texts: str) -> Guidelines:
    clauses = tuple(Clause(f"c{n}", words) for n, words in enumerate(texts))
    section = Section("s", kind, "Our section", clauses, freeze_record(facts))
    return add_section(Guidelines(id="g", title="T"), section)


def seen(look: Look, guidelines: Guidelines) -> list[tuple[object, ...]]:
    case = Case(guidelines, registers(guidelines), TODAY)
    return [(spot.section, spot.clause, spot.path) for spot in look(case)]


def test_a_missing_section_is_said_unless_it_was_left_out_on_purpose() -> None:
    look = looking.missing_section("brand", "channels")
    without = written("custom", {}, "x")
    assert seen(look, without) == [("", "", ())]
    assert seen(look, written("channels", {})) == []
    absent = (Absence("brand", "We have none."),)
    assert seen(look, replace(without, absent=absent)) == []


ROWS = {"channels": [{"id": "a", "owner": "ana", "people": ["p", "q"]}, {"id": "b", "people": []}]}


@pytest.mark.parametrize(
    ("look", "facts", "path"),
    [
        (looking.missing_fact("k", "owner"), {"owner": " "}, ("owner",)),
        (looking.missing_fact("k", "a", "b"), {"a": {"c": 1}}, ("a", "b")),
        (looking.fact_where("k", ("n",), lambda v: v == 3), {"n": 3}, ("n",)),
        (looking.facts_where("k", looking.has("n", 3), "n"), {"n": [1, 3]}, ("n",)),
        (looking.rows_lacking("k", "channels", "owner"), ROWS, ("channels", 1, "owner")),
        (looking.rows_where("k", "channels", looking.empty("owner")), ROWS, ("channels", 1)),
        (looking.overdue("k", "due"), {"due": "2026-11-22"}, ("due",)),
        (
            looking.rows_older_than("k", "r", "on", timedelta(days=365)),
            {"r": [{"on": "2025-01-01"}, {"on": "2026-01-01"}, {"on": "soon"}]},
            ("r", 0, "on"),
        ),
    ],
)
def test_what_a_look_at_facts_finds(look: Look, facts: dict[str, Any], path: object) -> None:
    assert seen(look, written("k", facts)) == [("s", "", path)]
    assert seen(look, written("other", facts)) == []


@pytest.mark.parametrize(
    ("look", "facts"),
    [
        (looking.missing_fact("k", "owner"), {"owner": False}),
        (looking.rows_lacking("k", "channels", "id"), ROWS),
        (looking.rows_lacking("k", "channels", "owner", where=looking.has("id", "a")), ROWS),
        (looking.overdue("k", "due"), {"due": "2026-11-23"}),
        (looking.overdue("k", "due", grace=timedelta(days=2)), {"due": "2026-11-22"}),
        (looking.overdue("k", "due"), {"due": "next spring"}),
        (looking.overdue("k", "due"), {}),
    ],
)
def test_where_a_look_at_facts_is_silent(look: Look, facts: dict[str, Any]) -> None:
    assert seen(look, written("k", facts)) == []


RUDE = stated(text.any_word("it's disparaging", r"negativ\w*"))


def test_words_are_found_in_clauses_and_facts_and_shown() -> None:
    guidelines = written("k", {"rows": [{"note": "so NEGATIVE"}]}, "fine", "It’s\ndisparaging")
    look = text.text_where(RUDE)
    assert seen(look, guidelines) == [("s", "c1", ()), ("s", "", ("rows", 0, "note"))]
    case = Case(guidelines, registers(guidelines), TODAY)
    assert [s.words["found"] for s in look(case)] == ["“It’s disparaging”", "“NEGATIVE”"]


def test_words_are_not_found_elsewhere() -> None:
    guidelines = written("k", {}, "negative")
    assert seen(text.text_where(RUDE, ("other",)), guidelines) == []
    assert seen(text.text_where(RUDE), written("k", {}, "electronegative", "disparaging")) == []


def test_what_nobody_says_is_looked_for_in_title_clauses_and_facts() -> None:
    look = text.nothing_says(text.topic("the law", "our law"), "k")
    assert seen(look, written("k", {}, "words")) == [("s", "", ())]
    assert seen(look, written("k", {}, "the law")) == []
    assert seen(look, written("k", {"x": ["our law"]}, "words")) == []
    assert seen(look, written("other", {}, "words")) == [("", "", ())]
    assert seen(look, written("other", {}, "The\nLaw")) == []
    absent = replace(written("other", {}), absent=(Absence("k", "No need."),))
    assert seen(look, absent) == []
    answered = text.nothing_says(text.topic("law"), "k", unless=looking.has("x", 1))
    assert seen(answered, written("k", {"x": 1})) == []


def test_words_may_stand_in_either_order_within_one_sentence() -> None:
    pattern = text.topic(text.near("leav", "access"))
    assert pattern.search("whoever leaves loses access")
    assert pattern.search("access ends when people leave")
    assert not pattern.search("people leave. access is good")
    assert not pattern.search("leave" + " x" * 60 + " access")


def test_many_found_words_are_counted() -> None:
    assert text.quoted(("a", "a", "b", "c", "d", "e")) == "“a”, “b”, “c”, “d” and 1 more"


def test_looks_can_be_put_together() -> None:
    one, two = looking.missing_fact("k", "a"), looking.missing_fact("k", "b")
    guidelines = written("k", {})
    assert len(seen(looking.each_of(one, two), guidelines)) == 2
    assert seen(looking.first_of(one, two), guidelines) == [("s", "", ("a",))]
    assert seen(looking.only_if(looking.with_section("other"), one), guidelines) == []
    case = Case(guidelines, registers(guidelines), TODAY)
    assert [s.sentence for s in looking.saying(one, "Say it.")(case)] == ["Say it."]


def test_a_gap_is_filled_once_whatever_people_wrote() -> None:
    words = {"title": "{place}", "place": "here"}
    assert filled("“{title}”, {place}, {other}", words) == "“{place}”, here, {other}"


def test_what_did_not_change_is_not_looked_at_again() -> None:
    asked: list[str] = []

    def length(clause: Clause) -> int:
        asked.append(clause.id)
        return len(clause.text)

    memory, clause = Memory(), Clause("a", "words")
    section = Section("s", "k", "T", (clause,))
    assert (memory.once(length, clause), memory.once(length, clause)) == (5, 5)
    memory.keep_only([section])
    memory.once(length, clause)
    assert asked == ["a"]
    memory.keep_only([])
    memory.once(length, clause)
    assert asked == ["a", "a"]


def test_every_check_says_what_why_and_since_when() -> None:
    ids = [check.id for check in CHECKS]
    assert len(set(ids)) == len(ids)
    for check in CHECKS:
        assert all((check.title, check.sentence, check.hint, check.why, check.reference))
        assert check.checked_on <= date.today()
        assert "compliant" not in f"{check.title}{check.sentence}{check.hint}{check.why}".lower()
