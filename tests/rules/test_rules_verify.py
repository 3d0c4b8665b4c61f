"""What is proved about rules: exactly what looking at every case finds, each with a case."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from rule_cases import AT, guidelines, is_, rule, step
from rule_models import all_cases, models

from smguide.rules import case_diagram
from smguide.rules.book import read_book
from smguide.rules.case_space import case_space
from smguide.rules.decide import decide_by
from smguide.rules.decision import Outcome, Post, burden
from smguide.rules.problem import ProblemKind
from smguide.rules.verify import verify, verify_book

REST = rule("rest", steps=[step()])


def kinds(workflow, **more):
    return {(one.kind, one.part) for one in verify(guidelines(workflow, **more), AT)}


@settings(max_examples=8)
@given(models)
def test_a_problem_is_reported_exactly_when_looking_at_every_case_finds_one(model):
    book = read_book(model, AT)
    problems = verify_book(book)
    found = _by_enumeration(book)
    reported = {one.kind for one in problems}
    assert (ProblemKind.GAP in reported) == found["gap"]
    assert (ProblemKind.DEADLOCK in reported) == found["stuck"]
    assert (ProblemKind.TIGHTENING in {p.kind for p in problems if p.part == "p2"}) == found["p2"]
    assert (ProblemKind.TIGHTENING in {p.kind for p in problems if p.part == "old"}) == found["old"]
    assert (ProblemKind.FINAL_NO_FREER in reported) == (not found["freer"])
    shadowed = {one.part for one in problems if one.kind is ProblemKind.SHADOWED}
    assert shadowed == {rule.id for rule in book.rules} - found["deciding"]
    for problem in problems:
        _reproduces(book, problem)


def _by_enumeration(book):
    found = {"gap": False, "stuck": False, "deciding": set()}
    answers = {}
    for chosen, example in all_cases(case_space((book,))):
        decision = decide_by(book, example.post, dict(example.facts))
        answers[example.post.person, chosen] = decision.answer
        first = decision.because[0]
        found["gap"] |= first.kind == "nothing"
        found["stuck"] |= bool(decision.answer.stuck)
        found["deciding"] |= {first.id} if first.kind == "rule" else set()
    weighed = {case: burden(answer) for case, answer in answers.items()}
    found["p2"] = _differs(weighed, 0, "p1", "p2")
    found["freer"] = _differs(weighed, 0, "p2", "p1")
    found["old"] = _differs(weighed, 1, "new", "old")
    return found


def _differs(weighed, dimension, easier, stricter):
    """Whether some case weighs more with the one than with the other, all else alike."""
    return any(
        chosen[dimension] == easier
        and weight < weighed[person, (*chosen[:dimension], stricter, *chosen[dimension + 1 :])]
        for (person, chosen), weight in weighed.items()
    )


def _reproduces(book, problem):
    if problem.case is None:
        return
    assert problem.example
    found = decide_by(book, problem.case.post, dict(problem.case.facts))
    if problem.kind is ProblemKind.GAP:
        assert found.because[0].kind == "nothing"
    if problem.kind is ProblemKind.DEADLOCK:
        assert found.answer.stuck
        assert found.outcome is Outcome.HOLD
    if problem.kind is ProblemKind.TIGHTENING:
        before = decide_by(book, problem.other.post, dict(problem.other.facts))
        assert burden(before.answer) < burden(found.answer)
    if problem.kind is ProblemKind.UNKNOWN_RELAXES:
        assert found.unknown


def test_rules_in_order_have_no_problem():
    assert kinds({"rules": [REST]}) == set()


@pytest.mark.parametrize(
    ("workflow", "kind", "part"),
    [
        ({"rules": [rule("some", is_("post.type", "reply"))]}, ProblemKind.GAP, ""),
        ({"rules": [REST, rule("late", is_("post.type", "reply"))]}, ProblemKind.SHADOWED, "late"),
        (
            {"rules": [rule("rest", steps=[step(by=[{"person": "ana"}])])]},
            ProblemKind.DEADLOCK,
            "rest",
        ),
        (
            {"rules": [rule("rest", steps=[step(by=[{"role": "ghosts"}])])]},
            ProblemKind.NOBODY,
            "rest",
        ),
        (
            {"rules": [rule("plain", {"not": is_("post.paid", True)}), REST]},
            ProblemKind.UNKNOWN_RELAXES,
            "plain",
        ),
        (
            {
                "rules": [REST],
                "floors": [
                    rule(
                        "law",
                        is_("post.type", "offer"),
                        [step("legal", lazy={"after": "PT24H", "unless": "any_objection"})],
                    )
                ],
            },
            ProblemKind.FLOOR_BYPASSED,
            "law",
        ),
        (
            {"rules": [{**REST, "effective": {"from": "2027-01-02", "until": "2027-01-01"}}]},
            ProblemKind.DATES,
            "rest",
        ),
        (
            {
                "rules": [REST],
                "absences": [
                    {"id": "a", "person": "ana", "deputy": "ben"},
                    {"id": "b", "person": "ben", "deputy": "ana"},
                ],
            },
            ProblemKind.CIRCLE,
            "",
        ),
        (
            {
                "rules": [REST],
                "calendars": [{"id": "c", "name": "Odd", "days": [], "from": "09:00"}],
            },
            ProblemKind.CALENDAR,
            "",
        ),
        (
            {"rules": [REST], "trust_levels": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]},
            ProblemKind.ONLY_UP,
            "b",
        ),
        (
            {
                "rules": [REST],
                "phases": [
                    {"id": "a", "name": "A", "exit_if": is_("post.paid", True)},
                    {"id": "b", "name": "B"},
                ],
            },
            ProblemKind.UNMEASURABLE,
            "a",
        ),
        (
            {
                "rules": [REST],
                "phases": [
                    {
                        "id": "a",
                        "name": "A",
                        "exit_if": {
                            "all": [
                                is_("org.days_in_phase", 60, "ge"),
                                is_("org.days_in_phase", 30, "lt"),
                            ]
                        },
                    },
                    {"id": "b", "name": "B"},
                ],
            },
            ProblemKind.UNREACHABLE,
            "a",
        ),
    ],
)
def test_each_problem_is_found_at_its_place(workflow, kind, part):
    assert (kind, part) in kinds(workflow)


def test_a_tightening_with_a_reason_is_no_problem():
    stages = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
    rules = [rule("a", is_("org.phase", "a")), REST]
    assert (ProblemKind.TIGHTENING, "b") in kinds({"rules": rules, "phases": stages})
    stages[1]["stricter_because"] = "We learned from the spring."
    assert (ProblemKind.TIGHTENING, "b") not in kinds({"rules": rules, "phases": stages})


def test_ten_thousand_rules_are_named_and_still_answered():
    rules = [rule(f"r{n}", is_("post.type", f"t{n}")) for n in range(10_000)]
    assert kinds({"rules": rules}) >= {(ProblemKind.TOO_MANY, "")}
    book = read_book(guidelines({"rules": rules}), AT)
    assert decide_by(book, Post("dana", "x", "reply"), {}).outcome is Outcome.HOLD


def test_the_example_says_the_case_in_words():
    problem = next(
        one
        for one in verify(guidelines({"rules": [rule("some", is_("post.paid", True))]}), AT)
        if one.kind is ProblemKind.GAP
    )
    assert problem.example.startswith("Dana, Reply, on X")


def test_rules_that_would_keep_the_program_busy_are_told_to_be_too_many(monkeypatch):
    """Found by fuzzing: ten rules with conditions within conditions took minutes to look at."""
    sound = guidelines(
        {"rules": [rule("first", is_("post.type", "reply"), [step()]), rule("rest")]}
    )
    assert ProblemKind.TOO_MANY not in {one.kind for one in verify(sound, AT)}
    monkeypatch.setattr(case_diagram, "MOST_LOOKS", 3)
    (told,) = [one for one in verify(sound, AT) if one.kind is ProblemKind.TOO_MANY]
    assert "too many cases" in told.sentence
    assert told.hint
