"""The rule model as data: everything real policies do can be said, and nonsense cannot."""

from __future__ import annotations

import pytest

COMMS = [{"group": "comms"}]
TWO = [{"id": "a", "by": COMMS}, {"id": "b", "by": COMMS}]


def compare(fact, op, value):
    return {"fact": fact, "op": op, "value": value}


# Mechanisms of real policies (domain.md D.1), each as one flow.
FLOWS = {
    "free to post": {"steps": []},
    "forbidden, with the reason": {"forbid": True, "because": "We do not comment on elections."},
    "kept back": {"hold": True},
    "two agree, or twelve hours have passed whatever happens": {
        "steps": [
            {
                "id": "two",
                "by": [{"group": "list"}],
                "need": {"count": 2},
                "lazy": {"after": "PT12H", "unless": "never"},
            }
        ]
    },
    "half of the team, after an hour": {
        "steps": [{"id": "half", "by": COMMS, "need": {"share": 0.5}, "cooling_off": "PT1H"}]
    },
    "everybody agrees": {"steps": [{"id": "all", "by": COMMS, "need": {"all": True}}]},
    "silence after a day, unless most object, with a veto": {
        "steps": [
            {
                "id": "lazy",
                "by": [{"group": "list"}],
                "lazy": {"after": "PT24H", "unless": "majority_objects"},
                "veto": [{"group": "committee"}],
                "objection_needs_reason": True,
            }
        ]
    },
    "consulted two days ahead, then one agrees": {
        "steps": [
            {"id": "told", "kind": "consult", "by": [{"group": "board"}], "lead": "PT48H"},
            {"id": "one", "kind": "approve", "by": [{"role": "lead"}], "not_author": True},
        ]
    },
    "any one of Legal, and Ana, at the same time": {
        "steps": [
            {
                "id": "both",
                "parallel": [
                    {"id": "legal", "by": [{"group": "legal"}], "need": {"count": 1}},
                    {"id": "ana", "by": [{"person": "ana"}]},
                ],
            }
        ]
    },
    "two different people, in order": {
        "steps": [
            {"id": "first", "by": COMMS},
            {"id": "second", "by": COMMS, "distinct_from": ["first"]},
        ]
    },
    "eight working hours, then a stand-in": {
        "steps": [
            {
                "id": "sla",
                "by": [{"role": "lead"}],
                "sla": "PT8H",
                "calendar": "office-hours",
                "on_timeout": {"do": "delegate", "to": [{"role": "deputy"}]},
            }
        ]
    },
    "evidence, a sample afterwards, a record, and an end": {
        "steps": [{"id": "p", "kind": "attest", "by": COMMS, "evidence": ["name", "date"]}],
        "post_review": {"by": COMMS, "sample": 0.2, "within": "P2D", "on_fail": ["demote"]},
        "record": {"keep": "P3Y", "what": ["text", "media", "approvals"]},
        "valid_for": "P14D",
        "void_on_edit": True,
        "report": {"to": [{"group": "board"}], "every": "P3M"},
        "disclose": ["w-staff"],
    },
}


@pytest.mark.parametrize("name", FLOWS)
def test_mechanisms_of_real_policies_can_be_said(name, validator):
    assert [e.message for e in validator("flow").iter_errors(FLOWS[name])] == []


@pytest.mark.parametrize(
    "step",
    [
        {"by": COMMS},
        {"id": "nobody"},
        {"id": "nobody", "by": []},
        {"id": "both", "by": COMMS, "parallel": TWO},
        {"id": "x", "by": [{"team": "comms"}]},
        {"id": "x", "by": COMMS, "need": {"count": 0}},
        {"id": "x", "by": COMMS, "need": {"share": 1.5}},
        {"id": "x", "by": COMMS, "sla": "8 hours"},
        {"id": "x", "by": COMMS, "on_timeout": {"do": "escalate"}},
        {"id": "x", "by": COMMS, "lazy": {"after": "PT1H"}},
    ],
)  # fmt: skip
def test_steps_that_make_no_sense_are_refused(step, validator):
    assert not validator("step").is_valid(step)


@pytest.mark.parametrize(
    "condition",
    [
        compare("org.phase", "eq", "p1"),
        compare("post.flags", "has_any", ["financial", "legal"]),
        compare("author.clean_streak", "ge", 10),
        {"all": []},
        {"all": [compare("post.reply", "eq", True), {"not": compare("post.risk", "eq", "high")}]},
        {"any": [{"all": [compare("context.holiday", "eq", True)]}]},
    ],
)
def test_conditions(condition, validator):
    assert validator("condition").is_valid(condition)


@pytest.mark.parametrize(
    "condition",
    [
        {},
        {"any": []},
        compare("author.shoe_size", "eq", 42),
        compare("author.level", "in", "trusted"),
        compare("author.level", "eq", ["trusted"]),
        compare("author.level", "like", "trust"),
        {"fact": "author.level", "op": "eq"},
        {"all": [{"fact": "author.level"}]},
        {"not": [compare("post.reply", "eq", True)]},
    ],
)
def test_conditions_that_make_no_sense_are_refused(condition, validator):
    assert not validator("condition").is_valid(condition)


def test_a_rule_has_a_condition_or_is_the_last_one(validator):
    rule = {"id": "r", "name": "R", "flow": {"steps": []}}
    assert not validator("rule").is_valid(rule)
    assert validator("rule").is_valid({**rule, "else": True})
    assert validator("rule").is_valid({**rule, "when": compare("post.reply", "eq", True)})
    assert not validator("rule").is_valid({**rule, "when": {"all": []}, "else": True})


def test_a_tightening_has_a_reason(validator):
    going_dark = {
        "id": "dark",
        "name": "Going dark",
        "when": compare("context.incident_tier", "ge", 2),
        "freeze": True,
        "exempt": compare("post.reply", "eq", True),
        "declared_by": [{"role": "lead"}],
        "max": "PT72H",
    }
    assert not validator("tightening").is_valid(going_dark)
    assert validator("tightening").is_valid({**going_dark, "reason": "An accident."})


def test_levels_and_phases_can_go_both_ways(validator):
    level = {
        "id": "trusted",
        "name": "Trusted",
        "promote_if": compare("author.clean_streak", "ge", 10),
        "decided_by": {"steps": []},
        "expires": "P12M",
        "demote_if": compare("author.open_incident", "eq", True),
        "demote_to": "standard",
        "channels": ["linkedin"],
    }
    phase = {
        "id": "p2",
        "name": "By kind of post",
        "exit_if": compare("org.rejection_rate", "le", 0.1),
        "fallback_if": compare("org.incidents", "ge", 2),
        "decided_by": {"steps": [{"id": "s", "by": [{"role": "lead"}]}]},
    }
    assert validator("trust-level").is_valid(level)
    assert validator("phase").is_valid(phase)


@pytest.mark.parametrize("text", ["PT48H", "P14D", "P6M", "P1Y2M3DT4H5M6S", "P3W", "PT15M"])
def test_lengths_of_time(text, validator):
    assert validator("duration").is_valid(text)


@pytest.mark.parametrize("text", ["", "P", "PT", "48h", "P1.5D", "1 week", "-P1D", "P1DT"])
def test_lengths_of_time_that_are_none(text, validator):
    assert not validator("duration").is_valid(text)


@pytest.mark.parametrize("text", ["2026-02-31", "2026-13-01", "1 Sept 2026", "26-09-01", ""])
def test_dates_that_are_none(text, validator):
    assert not validator("date").is_valid(text)


def test_the_table_of_facts_and_the_names_allowed_are_one(schemas):
    common = schemas["smguide:common"]
    names = [fact["fact"] for fact in common["x-facts"]]
    assert names == common["$defs"]["fact"]["enum"]
    assert len(set(names)) == len(names)
    for fact in common["x-facts"]:
        assert fact["title"]
        assert fact["type"] in ("reference", "choice", "flag", "number", "share", "text")
        assert ("register" in fact) == (fact["type"] == "reference")
        assert ("choices" in fact) == (fact["type"] == "choice")


def test_flags_of_posts_are_the_same_in_facts_and_in_the_catalogue(schemas):
    facts = {fact["fact"]: fact for fact in schemas["smguide:common"]["x-facts"]}
    offered = {choice["value"] for choice in facts["post.flags"]["choices"]}
    columns = schemas["smguide:sections/post-types"]["properties"]["types"]["items"]["properties"]
    assert {choice["const"] for choice in columns["touches"]["items"]["oneOf"]} == offered
    for fact, column in (("post.risk", "risk"), ("post.form", "form"), ("post.urgency", "urgency")):
        values = [choice["value"] for choice in facts[fact]["choices"]]
        assert [choice["const"] for choice in columns[column]["oneOf"]] == values
