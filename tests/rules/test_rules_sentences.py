"""Every shape of the rule model is said in plain words (domain.md D.2)."""

from __future__ import annotations

import pytest

from smguide.model.record import Value, freeze_record
from smguide.model.registers import Entry, Registers
from smguide.rules.facts import fact_kinds
from smguide.rules.mentions import mentions
from smguide.rules.sentences import (
    condition_in_words,
    flow_in_words,
    rule_in_words,
    rule_row,
    tightening_in_words,
)
from smguide.rules.workflow import (
    AllOf,
    AnyOf,
    Compare,
    Not,
    read_condition,
    read_flow,
    read_rule,
    read_tightening,
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
        ({"by": LEGAL}, "One person from Legal"),
        ({"by": LEGAL, "need": {"count": 2}}, "Two people from Legal"),
        ({"by": LEGAL, "need": {"all": True}}, "Everybody in Legal"),
        ({"by": LEGAL, "need": {"share": 0.5}}, "At least 50% of Legal"),
        ({"by": [{"person": "ana"}]}, "Ana"),
        (
            {"by": [{"group": "comms"}, {"role": "lead"}]},
            "One person from Comms desk or Social media lead",
        ),
        ({"by": LEGAL, "kind": "consult"}, "After asking one person from Legal"),
        ({"by": LEGAL, "kind": "inform"}, "One person from Legal (is told)"),
        ({"by": LEGAL, "cooling_off": "PT1H"}, "One person from Legal after waiting 1 hour"),
        ({"by": LEGAL, "veto": [{"person": "ana"}]}, "One person from Legal (Ana may stop it)"),
        (
            {"by": LEGAL, "lazy": {"after": "PT24H", "unless": "any_objection"}},
            "One person from Legal (silence for 24 hours means yes, unless somebody objects)",
        ),
        (
            {"parallel": [{"id": "a", "by": LEGAL}, {"id": "b", "by": [{"person": "ana"}]}]},
            "One person from Legal and Ana",
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
        == "Nobody; Comms desk reads 1 post in 5 afterwards, within 2 days"
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
    assert "not by an author at level Trusted" in row.when
    assert (row.who, row.within, row.otherwise) == (
        "One person from Legal",
        "4 hours",
        "Ask Ana as well",
    )
    assert rule_in_words(rule, names).endswith(
        "within 4 hours. If nobody answers: ask Ana as well."
    )


ATTEST = {"by": [{"group": "comms"}], "kind": "attest"}


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ({"by": [{"role": "lead"}]}, "Social media lead"),
        (
            ATTEST | {"name": "Permission seen"},
            "One person from Comms desk (to confirm: permission seen)",
        ),
        (ATTEST, "One person from Comms desk (to confirm: the facts)"),
        ({"by": LEGAL, "distinct_from": ["a"]}, "Another person from Legal"),
        (
            {"by": [{"role": "lead"}], "distinct_from": ["a"]},
            "Social media lead (not the same person)",
        ),
    ],
)
def test_steps_as_one_would_say_them(step: dict[str, object], words: str, names: Registers) -> None:
    assert flow_in_words(flow(**step), names) == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fact", "op", "value", "words"),
    [
        ("context.incident_tier", "ge", 2, "incident level 2 or higher"),
        ("author.days_at_level", "ge", 60, "at least 60 days at the present trust level"),
        ("author.days_inactive", "gt", 1, "more than 1 day without a post"),
        ("post.audience_size", "lt", 1, "likely to reach less than 1 person"),
        ("org.rejection_rate", "le", 0.1, "at most 10% of posts sent back in the last 90 days"),
        ("org.open_incidents", "eq", 0, "no incidents still open"),
        ("post.risk", "ge", "medium", "medium or high risk"),
        ("author.level", "ge", "trusted", "by an author at level Trusted or higher"),
        ("org.phase", "gt", "p1", "in later than p1"),
        ("post.channel", "ne", "li", "not on LinkedIn"),
        ("post.account", "eq", "official", "on one of our own accounts"),
        ("post.reply", "ne", True, "answering nobody"),
        (
            "post.flags",
            "has",
            "third-party-ip",
            "touching other people's work (pictures, music, texts, logos)",
        ),
    ],
)
def test_comparisons_read_as_phrases(
    fact: str, op: str, value: Value, words: str, names: Registers
) -> None:
    assert condition_in_words(Compare(fact, op, value), names) == words


def test_the_opposite_of_a_yes_or_no_is_said_in_its_own_words(names: Registers) -> None:
    reply = Compare("post.reply", "eq", value=True)
    assert condition_in_words(Not(reply), names) == "answering nobody"


def test_a_list_within_a_list_is_parted_by_commas(names: Registers) -> None:
    either = AnyOf(
        (
            Compare("post.channel", "in", ("li", "x")),
            Compare("post.reply", "eq", value=True),
        )
    )
    assert condition_in_words(either, names) == "on LinkedIn or X, or answering somebody"


def test_deadlines_that_differ_say_whose_they_are(names: Registers) -> None:
    ana = {"id": "b", "by": [{"person": "ana"}], "sla": "PT4H", "on_timeout": {"do": "hold"}}
    legal = {"id": "a", "by": LEGAL, "sla": "P2D"}

    def row(*steps: dict[str, object]) -> tuple[str, str]:
        found = rule_row(read_rule(freeze_record({"id": "r", "flow": {"steps": steps}})), names)
        return found.within, found.otherwise

    assert row(legal, ana) == ("Legal: 2 days; Ana: 4 hours", "Ana: the post waits")
    assert row(legal, {**ana, "sla": "P2D"})[0] == "2 days"
    assert row({"id": "p", "parallel": [legal, {**ana, "sla": ""}], "sla": "PT1H"})[0] == (
        "Legal: 2 days; Ana: 1 hour"
    )
    assert row({"id": "a", "by": LEGAL}) == ("—", "—")


def test_what_still_goes_out_while_all_else_waits(names: Registers) -> None:
    entry = {
        "id": "t",
        "when": {"fact": "context.incident_tier", "op": "ge", "value": 2},
        "freeze": True,
        "exempt": {"fact": "post.reply", "op": "eq", "value": True},
        "max": "PT72H",
        "reason": "One voice",
    }
    assert tightening_in_words(read_tightening(freeze_record(entry)), names) == (
        "Incident level 2 or higher: nothing goes out; only these still go out: "
        "answering somebody; for 72 hours at most. One voice"
    )


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
