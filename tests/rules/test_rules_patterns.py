"""Patterns: valid, complete, said rightly, and put in without losing what was there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from smguide.errors import NotFound
from smguide.model.edits import change_section
from smguide.model.guidelines import Section
from smguide.model.kinds import section_kinds
from smguide.model.record import EMPTY, Record, freeze_record
from smguide.model.registers import Entry, Registers
from smguide.model.validation import section_problems
from smguide.rules.mentions import mentions
from smguide.rules.patterns import Pattern, apply_pattern, pattern, patterns, suggested
from smguide.rules.problem import Problem, ProblemKind
from smguide.rules.sentences import rule_in_words, tightening_in_words
from smguide.rules.verify import verify
from smguide.rules.workflow import KIND, Selector, read_workflow
from smguide.sample import sample_guidelines

TODAY = datetime(2026, 11, 23, 10, tzinfo=UTC)
ONE_DESK = "one person from Comms desk, within 8 hours."
ASK_LEAD = "If nobody answers: ask Social media lead as well."
PHASE_1 = f"In Phase 1: everything is read first: {ONE_DESK} {ASK_LEAD}"
REST = f"Everything else: {ONE_DESK} {ASK_LEAD}"
SAMPLED = "nobody; Comms desk reads 1 post in 5 afterwards, within 7 days."
SENSITIVE = (
    "touching figures that can move markets (results, forecasts, prices), a legal matter, "
    "politics and elections, criticism of others or an incident (accident, outage and the like)"
)
MEANING = {
    "one-desk": [REST],
    "only-risky": [
        PHASE_1,
        f"Low risk: {SAMPLED}",
        REST,
        f"High risk, or {SENSITIVE}: one person from Legal, within 16 hours. "
        "If nobody answers: the post waits.",
    ],
    "two-pairs": [
        "Everything else: one person from Comms desk, then another person from Legal, "
        f"within 4 hours. {ASK_LEAD}",
    ],
    "first-ten": [
        PHASE_1,
        "At least 10 posts in a row approved without correction, approved posts spread over at "
        "least 30 days, the author has no open incident, and low or medium risk: " + SAMPLED,
        REST,
    ],
    "silence": [
        PHASE_1,
        "Much like one we have posted before, and low or medium risk: one person from Comms desk "
        "(silence for 24 hours means yes, unless somebody objects) (Comms desk may stop it).",
        REST,
        f"T{SENSITIVE[1:]}: one person from Legal, within 2 days. "
        "If nobody answers: the post waits.",
    ],
    "regulated": [
        "In Phase 1: the first year: one person from Legal, within 8 hours. "
        "If nobody answers: the post waits.",
        "Part of a conversation and all required courses done and still valid: nobody; "
        "Comms desk reads 1 post in 10 afterwards, within 14 days.",
        "Everything else: one person from Legal, within 8 hours. "
        "If nobody answers: the post waits.",
        "Prepared in advance and read by private customers: one person from Legal.",
        "Touching figures that can move markets (results, forecasts, prices): "
        "one person from Legal.",
        "In a closed period before results: nothing goes out; only these still go out: answering "
        "somebody and low risk; for 60 days at most. "
        "Before results are out, a stray word can move the price.",
    ],
}
CHOSEN = {
    "desk": Selector("group", "desk"),
    "lead": Selector("role", "lead"),
    "specialist": Selector("group", "legal"),
    "second": Selector("group", "legal"),
    "principal": Selector("group", "legal"),
}
LISTED = {
    "group": {"desk": "Comms desk", "legal": "Legal"},
    "role": {"lead": "Social media lead"},
}

every_pattern = pytest.mark.parametrize("chosen", patterns(), ids=lambda p: p.id)


def choices(chosen: Pattern) -> dict[str, Selector]:
    return {choice.id: CHOSEN[choice.id] for choice in chosen.choices}


def names_with(facts: Record) -> Registers:
    phases = {row.text("id"): row.text("name") for row in facts.records("phases")}
    listed = {**LISTED, "phase": phases}
    return Registers(
        {
            register: {key: Entry(key, name, "s", (), EMPTY) for key, name in entries.items()}
            for register, entries in listed.items()
        }
    )


def present() -> Record:
    """The workflow that a new section of the kind begins with."""
    return section_kinds()[KIND].new_section("approval", "Approval").facts


def ids(value: object) -> list[str]:
    if isinstance(value, tuple):
        return [found for item in value for found in ids(item)]
    if isinstance(value, Record):
        own = [value.text("id")] if value.text("id") else []
        return own + [found for item in value.values() for found in ids(item)]
    return []


def test_the_six_patterns_are_there_the_simplest_first():
    assert [one.id for one in patterns()] == list(MEANING)
    assert patterns()[0].id == "one-desk"
    assert all(p.title and p.description and p.fits and p.unfit and p.needs for p in patterns())


@every_pattern
def test_a_pattern_says_what_it_means(chosen):
    facts = apply_pattern(EMPTY, chosen, choices(chosen))
    workflow, names = read_workflow("s", facts), names_with(facts)
    said = [rule_in_words(rule, names) for rule in (*workflow.rules, *workflow.floors)]
    said += [tightening_in_words(one, names) for one in workflow.tightenings]
    assert said == MEANING[chosen.id]


@every_pattern
@pytest.mark.parametrize("facts", [EMPTY, present()], ids=["empty", "template"])
def test_a_pattern_is_valid_wherever_it_is_put(chosen, facts):
    section = Section(
        "approval", KIND, "Approval", (), apply_pattern(facts, chosen, choices(chosen))
    )
    assert section_problems(section) == ()


@every_pattern
def test_a_pattern_names_nobody_who_is_not_listed(chosen):
    facts = apply_pattern(EMPTY, chosen, choices(chosen))
    known = names_with(facts)
    workflow = read_workflow("s", facts)
    assert known.find("phase", workflow.current_phase) is not None
    lost = [m for m in mentions(workflow) if known.find(m.register, m.target) is None]
    assert lost == []
    steps = set(ids(facts.get("rules")))
    for rule in workflow.rules:
        for step in rule.flow.steps:
            assert set(step.distinct_from) <= steps - {step.id}


@every_pattern
def test_no_case_is_left_unanswered(chosen):
    rules = apply_pattern(EMPTY, chosen, choices(chosen)).records("rules")
    assert [rule.flag("else") for rule in rules] == [False] * (len(rules) - 1) + [True]


@every_pattern
def test_the_last_rule_is_a_strict_one(chosen):
    """What is not known of a post makes a condition false, so the rest must not be free."""
    last = apply_pattern(EMPTY, chosen, choices(chosen)).records("rules")[-1]
    assert last.record("flow").records("steps")


@every_pattern
def test_what_a_pattern_does_not_touch_stays(chosen):
    before = present()
    after = apply_pattern(before, chosen, choices(chosen))
    for key in before:
        if key in ("floors", "tightenings"):
            assert after.records(key)[: len(before.records(key))] == before.records(key)
        elif key not in ("rules", "phases", "current_phase"):
            assert after[key] == before[key]


@every_pattern
def test_ids_are_new(chosen):
    before = present()
    after = apply_pattern(before, chosen, choices(chosen), taken=["by-risk", "one-process"])
    fresh = set(ids(after.get("rules"))) | set(ids(after.get("phases")))
    assert not fresh & ({*ids(before)} | {"by-risk", "one-process"})


@every_pattern
def test_choosing_a_pattern_again_adds_nothing_twice(chosen):
    once = apply_pattern(present(), chosen, choices(chosen))
    twice = apply_pattern(once, chosen, dict.fromkeys(CHOSEN, Selector("person", "ana")))
    assert len(twice.records("rules")) == len(once.records("rules"))
    for key in ("floors", "tightenings", "trust_levels"):
        assert [r.text("id") for r in twice.records(key)] == [
            r.text("id") for r in once.records(key)
        ]


def test_the_same_floor_asks_the_new_people_and_keeps_its_clause():
    chosen = pattern("silence")
    once = apply_pattern(EMPTY, chosen, choices(chosen))
    floor = once.records("floors")[0].with_value("from_clause", "c7")
    after = apply_pattern(
        once.with_value("floors", (floor,)),
        chosen,
        {**choices(chosen), "specialist": Selector("person", "ana")},
    )
    (found,) = after.records("floors")
    assert found.text("from_clause") == "c7"
    assert found.record("flow").records("steps")[0]["by"] == (Record({"person": "ana"}),)


def test_references_inside_a_pattern_follow_the_new_ids():
    chosen = pattern("two-pairs")
    once = apply_pattern(EMPTY, chosen, choices(chosen))
    twice = apply_pattern(once, chosen, choices(chosen))
    first, second = twice.records("rules")[-1].record("flow").records("steps")
    assert second.texts("distinct_from") == (first.text("id"),)
    assert first.text("id") == "first-pair-2"
    assert twice.text("current_phase") == twice.records("phases")[0].text("id") == "two-readers-2"


def test_trust_levels_are_added_and_named_by_their_new_id():
    facts = freeze_record({"trust_levels": [{"id": "new", "name": "Other"}]})
    made = Pattern(
        *("p", "P", "", "", "", ""),
        (),
        freeze_record(
            {
                "trust_levels": [
                    {"id": "new", "name": "New"},
                    {"id": "old", "name": "Old", "demote_to": "new"},
                ],
                "rules": [
                    {"id": "r", "when": {"fact": "author.level", "op": "in", "value": ["new"]}}
                ],
            }
        ),
    )
    after = apply_pattern(facts, made, {})
    assert [level.text("id") for level in after.records("trust_levels")] == ["new", "new-2", "old"]
    assert after.records("trust_levels")[2].text("demote_to") == "new-2"
    assert after.records("rules")[0].record("when").texts("value") == ("new-2",)


def test_a_choice_left_open_is_refused():
    with pytest.raises(NotFound, match="who reads posts first"):
        apply_pattern(EMPTY, pattern("one-desk"), {"lead": CHOSEN["lead"]})
    with pytest.raises(NotFound, match="no pattern “none”"):
        pattern("none")


SAMPLE = {
    "desk": Selector("group", "comms-desk"),
    "lead": Selector("role", "social-lead"),
    "specialist": Selector("role", "legal"),
    "second": Selector("role", "management"),
    "principal": Selector("role", "legal"),
}


def sample_with(chosen: Pattern, who: dict[str, Selector], *, bare: bool) -> tuple[Problem, ...]:
    """What can be proved wrong about the sample once it starts from a pattern."""
    sample = sample_guidelines(TODAY.date())
    section = sample.sections_of(KIND)[0]
    facts = apply_pattern(EMPTY if bare else section.facts, chosen, who)
    return verify(change_section(sample, section.id, lambda s: replace(s, facts=facts)), TODAY)


@every_pattern
@pytest.mark.parametrize("bare", [True, False], ids=["alone", "over the sample"])
def test_nothing_can_be_proved_wrong_about_a_pattern(chosen, bare):
    who = {choice.id: SAMPLE[choice.id] for choice in chosen.choices}
    assert [p.sentence for p in sample_with(chosen, who, bare=bare)] == []


def test_two_pairs_of_eyes_need_more_people_than_a_desk_of_two():
    who = {**SAMPLE, "second": SAMPLE["desk"]}
    found = sample_with(pattern("two-pairs"), who, bare=True)
    assert [p.kind for p in found] == [ProblemKind.DEADLOCK]


def test_the_present_workflow_suggests_who():
    assert suggested(pattern("only-risky"), present()) == {
        "desk": Selector("group", "comms-desk"),
        "specialist": Selector("group", "legal-desk"),
        "lead": Selector("role", "social-lead"),
    }
    assert suggested(pattern("only-risky"), EMPTY) == {}
