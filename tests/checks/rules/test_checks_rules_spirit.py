"""The spirit of guidelines: enabling, answering, and looked at again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from check_cases import put_right, said_by, written

from smguide.checks.finding import Severity
from smguide.checks.rules.spirit import CHECKS
from smguide.model.guidelines import Clause, Guidelines, Maturity

BANS = "Never post about customers. You must not name them. Do not answer. It is forbidden. " * 4
LOG = [{"id": "1", "name": "A", "section": "custom", "on": "2024-05-01"}]


def test_a_list_of_bans_is_said_to_be_one() -> None:
    found = said_by(CHECKS, "4-01", written(BANS))
    assert [f.sentence for f in found] == ["These guidelines forbid 16 times and permit 0 times."]
    assert found[0].severity is Severity.WARNING


@pytest.mark.parametrize(
    "guidelines",
    [
        written(
            BANS,
            "You may say so. You can ask. You are free to answer. You are welcome. We trust you."
            * 2,
        ),
        written("You must not name customers. Never argue."),
        replace(written(BANS), language="de"),
    ],
    ids=["permits too", "only a few", "another language"],
)
def test_bans_among_permissions_are_no_matter(guidelines: Guidelines) -> None:
    assert said_by(CHECKS, "4-01", guidelines) == ()


def test_a_may_not_is_a_ban() -> None:
    found = said_by(CHECKS, "4-01", written("You may not post. " * 12))
    assert found[0].sentence.endswith("forbid 12 times and permit 0 times.")


def test_a_question_without_a_clause() -> None:
    asked = {"id": "q", "name": "May I?", "answer": "Yes."}
    found = said_by(CHECKS, "4-02", written(faq={"questions": [asked]}))
    assert [(f.section, f.path) for f in found] == [("faq", ("questions", 0, "clause"))]
    assert "“May I?” follows from no clause" in found[0].sentence
    for key in ("clause", "section"):
        answered = written(faq={"questions": [{**asked, key: "c0"}]})
        assert said_by(CHECKS, "4-02", answered) == ()


def test_nothing_says_when_they_are_looked_at_again() -> None:
    [found] = said_by(CHECKS, "4-10", replace(written("Text."), review_interval=""))
    assert (found.severity, found.section, found.kind) == (Severity.ERROR, "", "review-cycle")
    [found] = said_by(CHECKS, "4-10", replace(written(review_cycle={}), review_interval=""))
    assert (found.section, found.path) == ("review-cycle", ("next_review",))


@pytest.mark.parametrize(
    "guidelines",
    [
        written(review_cycle={"next_review": "2027-05-01"}),
        written(review_cycle={"interval": "P6M"}),
        written(document_control={"next_review": {"on": "2027-05-01"}}),
        Guidelines(id="g", title="Empty"),
    ],
)
def test_a_day_or_an_interval_is_enough(guidelines: Guidelines) -> None:
    assert said_by(CHECKS, "4-10", replace(guidelines, review_interval="")) == ()
    assert said_by(CHECKS, "4-10", replace(written("Text."), review_interval="P1Y")) == ()


def test_sections_that_nobody_tried_for_a_year() -> None:
    [found] = said_by(CHECKS, "4-12", written("A rule.", custom={}, review_cycle={"log": LOG}))
    assert (found.section, found.path) == ("review-cycle", ("log",))
    assert "“Custom”" in found.sentence


@pytest.mark.parametrize(
    "log",
    [
        [],
        [{"id": "1", "name": "A", "section": "other", "on": "2026-05-01"}],
        [*LOG, {"id": "2", "name": "B", "section": "custom", "on": "2026-05-01"}],
    ],
    ids=["no log", "a young log", "tried lately"],
)
def test_a_log_that_is_young_or_up_to_date(log: list[dict[str, str]]) -> None:
    assert said_by(CHECKS, "4-12", written("A rule.", custom={}, review_cycle={"log": log})) == ()


def on_trial(until: date) -> Guidelines:
    clause = Clause("c", "Try this.", maturity=Maturity.TRIAL, trial_until=until)
    section = replace(written().sections[0], clauses=(clause,))
    return replace(written(), sections=(section,))


def test_a_trial_that_is_over() -> None:
    [found] = said_by(CHECKS, "4-12-trial", on_trial(date(2026, 11, 22)))
    assert (found.clause, "22 November 2026" in found.sentence) == ("c", True)
    assert said_by(CHECKS, "4-12-trial", on_trial(date(2026, 11, 23))) == ()


def test_a_trial_may_be_kept_as_settled() -> None:
    guidelines = on_trial(date(2026, 11, 22))
    kept = put_right(CHECKS, "4-12-trial", guidelines)
    assert kept.sections[0].clauses[0].maturity is Maturity.SETTLED
    assert kept.sections[0].clauses[0].trial_until is None
    assert said_by(CHECKS, "4-12-trial", kept) == ()
