"""Every shape of the rule model is said in plain words (domain.md D.2)."""

from __future__ import annotations

import pytest

from smguide.model.record import freeze_record
from smguide.model.registers import Entry, Registers
from smguide.rules.facts import fact_kinds
from smguide.rules.mentions import mentions
from smguide.rules.sentences import condition_in_words, flow_in_words, rule_in_words, rule_row
from smguide.rules.workflow import (
    AllOf,
    Compare,
    Not,
    read_condition,
    read_flow,
    read_rule,
    read_workflow,
)

NAMES = {
    "person": {"ana": "Ana"},
    "group": {"comms": "Comms desk", "legal": "Legal"},
    "role": {"lead": "Social media lead"},
    "channel": {"li": "LinkedIn", "x": "X"},
    "post-type": {"job": "Job advert"},
    "trust-level": {"trusted": "Trusted"},
}


@pytest.fixture
def names() -> Registers:
    from smguide.model.record import EMPTY

    return Registers(
        {
            register: {key: Entry(key, name, "s", (), EMPTY) for key, name in entries.items()}
            for register, entries in NAMES.items()
        }
    )


def flow(**step: object) -> object:
    return read_flow(freeze_record({"steps": [{"id": "s", **step}]}))


LEGAL = [{"group": "legal"}]


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ({"by": LEGAL}, "Any one of Legal"),
        ({"by": LEGAL, "need": {"count": 2}}, "Any two of Legal"),
        ({"by": LEGAL, "need": {"all": True}}, "All of Legal"),
        ({"by": LEGAL, "need": {"share": 0.5}}, "At least 50% of Legal"),
        ({"by": [{"person": "ana"}]}, "Ana"),
        (
            {"by": [{"group": "comms"}, {"role": "lead"}]},
            "Any one of Comms desk or Social media lead",
        ),
        ({"by": LEGAL, "kind": "consult"}, "After asking any one of Legal"),
        ({"by": LEGAL, "kind": "inform"}, "Any one of Legal (is told)"),
        ({"by": LEGAL, "cooling_off": "PT1H"}, "Any one of Legal after waiting 1 hour"),
        ({"by": LEGAL, "veto": [{"person": "ana"}]}, "Any one of Legal (Ana may stop it)"),
        (
            {"by": LEGAL, "lazy": {"after": "PT24H", "unless": "any_objection"}},
            "Any one of Legal (silence for 24 hours means yes, unless somebody objects)",
        ),
        (
            {"parallel": [{"id": "a", "by": LEGAL}, {"id": "b", "by": [{"person": "ana"}]}]},
            "Any one of Legal and Ana",
        ),
    ],
)
def test_each_shape_of_a_step(step: dict[str, object], words: str, names: Registers) -> None:
    assert flow_in_words(flow(**step), names) == words  # type: ignore[arg-type]


def test_flows_without_steps(names: Registers) -> None:
    assert flow_in_words(read_flow(freeze_record({"steps": []})), names) == "Nobody"
    assert flow_in_words(read_flow(freeze_record({"forbid": True})), names) == "Not allowed"
    assert "decides" in flow_in_words(read_flow(freeze_record({"hold": True})), names)
    later = {"post_review": {"by": [{"group": "comms"}], "sample": 0.2, "within": "P2D"}}
    assert (
        flow_in_words(read_flow(freeze_record(later)), names)
        == "Nobody; Comms desk reads 1 in 5 later within 2 days"
    )


def test_a_rule_as_a_row_and_as_a_sentence(names: Registers) -> None:
    rule = read_rule(
        freeze_record(
            {
                "id": "r",
                "name": "Jobs",
                "when": {
                    "all": [
                        {"fact": "post.type", "op": "eq", "value": "job"},
                        {"fact": "post.channel", "op": "in", "value": ["li", "x"]},
                        {"not": {"fact": "author.level", "op": "eq", "value": "trusted"}},
                    ]
                },
                "flow": {
                    "steps": [
                        {
                            "id": "s",
                            "by": LEGAL,
                            "sla": "PT4H",
                            "on_timeout": {"do": "escalate", "to": [{"person": "ana"}]},
                        }
                    ]
                },
            }
        )
    )
    row = rule_row(rule, names)
    assert "Job advert" in row.when
    assert "LinkedIn or X" in row.when
    assert "not author at level Trusted" in row.when
    assert (row.who, row.within, row.otherwise) == (
        "Any one of Legal",
        "4 hours",
        "Ask Ana as well",
    )
    assert rule_in_words(rule, names).endswith("within 4 hours. Otherwise: ask Ana as well.")


def test_conditions_are_read_with_all_their_parts() -> None:
    assert read_condition(freeze_record({})) == AllOf(())
    compare = Compare("author.clean_streak", "ge", 10)
    plain = {"fact": "author.clean_streak", "op": "ge", "value": 10}
    assert read_condition(freeze_record({"not": plain})) == Not(compare)
    assert "10 posts" in condition_in_words(compare, Registers({}))


def test_every_fact_has_words() -> None:
    assert len(fact_kinds()) > 40
    for kind in fact_kinds().values():
        assert kind.title
        assert "." not in condition_in_words(Compare(kind.id, "eq", "x"), Registers({}))


def test_mentions_find_every_name() -> None:
    facts = freeze_record(
        {
            "rules": [
                {
                    "id": "r",
                    "name": "R",
                    "when": {"fact": "post.channel", "op": "in", "value": ["li", "gone"]},
                    "flow": {"steps": [{"id": "s", "by": [{"person": "ana"}], "veto": LEGAL}]},
                }
            ]
        }
    )
    found = {(m.register, m.target) for m in mentions(read_workflow("s", facts))}
    assert found == {("channel", "li"), ("channel", "gone"), ("person", "ana"), ("group", "legal")}
