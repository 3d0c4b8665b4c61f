"""Each check fires where it should, names the place, and is silent elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from smguide.checks.engine import findings as found_on
from smguide.checks.finding import Finding, Severity
from smguide.checks.fixes import section_added
from smguide.checks.memory import Memory
from smguide.checks.rules import approvals, coverage, document
from smguide.model.edits import add_section
from smguide.model.guidelines import Clause, Guidelines, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import EMPTY, Record, freeze_record
from smguide.model.templates import guidelines_from, templates

TODAY = date(2026, 11, 23)

_HERE = (*document.CHECKS, *coverage.CHECKS, *approvals.CHECKS)


def findings(guidelines: Guidelines) -> tuple[Finding, ...]:
    """What the checks find that hold for every text; the others have tests of their own."""
    return found_on(guidelines, TODAY, checks=_HERE)


def with_section(kind: str, facts: Record = EMPTY, *texts: str) -> Guidelines:
    clauses = tuple(Clause(f"c{n}", text) for n, text in enumerate(texts))
    section = Section("s", kind, "Our section", clauses, facts)
    return add_section(Guidelines(id="g", title="T", owner="Ana"), section)


def only(found: tuple[Finding, ...]) -> Finding:
    assert len(found) == 1, found
    return found[0]


NOBODY_ELSE_CAN_KNOW = {"empty-list", "APR-1", "DOC-1", "0-13", "2-20", "2-24"}
"""Who they are, which accounts they have, and what their goals serve."""

MOST_TO_BEGIN_WITH = 15


def test_templates_only_ask_for_what_nobody_else_can_know() -> None:
    for template in templates():
        guidelines = guidelines_from(template, title="Ours", organisation="Acme")
        found = found_on(guidelines, TODAY)
        about_sections = {finding.check for finding in found if finding.section}
        assert about_sections <= NOBODY_ELSE_CAN_KNOW
        assert len(found) <= MOST_TO_BEGIN_WITH, template.id


ONLY_THEY_CAN_DATE = {"1-06", "DOC-1"}
"""How long their pilot lasts, and which version of the guidelines counts from when on."""


@pytest.fixture(scope="module")
def fresh() -> tuple[Guidelines, Memory]:
    """Guidelines as the usual template makes them, and what the checks know of them."""
    template = next(t for t in templates() if t.id == "standard")
    return guidelines_from(template, title="Ours", organisation="Acme"), Memory()


@pytest.mark.parametrize("kind", section_kinds())
def test_a_kind_added_from_its_template_asks_for_nothing_more(
    kind: str, fresh: tuple[Guidelines, Memory]
) -> None:
    guidelines, memory = fresh
    before = {(f.check, f.sentence) for f in found_on(guidelines, TODAY, memory=memory)}
    after = found_on(section_added(guidelines, kind), TODAY, memory=memory)
    more = {f.check for f in after if (f.check, f.sentence) not in before}
    assert more <= ONLY_THEY_CAN_DATE


def test_a_fresh_set_says_who_and_where_is_missing() -> None:
    template = next(t for t in templates() if t.id == "standard")
    found = found_on(guidelines_from(template, title="Ours", organisation="Acme"), TODAY)
    sentences = " ".join(finding.sentence for finding in found)
    assert "lists no channel yet" in sentences
    assert "lists nobody yet" in sentences
    assert "nobody is in “Comms desk”" in sentences
    assert "Nobody is named as owner" in sentences


def test_a_group_with_people_can_agree() -> None:
    people = {
        "people": [{"id": "ana", "name": "Ana", "roles": ["comms"]}],
        "roles": [{"id": "comms", "name": "Comms"}],
        "groups": [{"id": "desk", "name": "Desk", "roles": ["comms"]}],
    }
    rule = {"id": "r", "name": "All", "flow": {"steps": [{"id": "s", "by": [{"group": "desk"}]}]}}
    workflow = Section("w", "approval-workflow", "W", (), freeze_record({"rules": [rule]}))

    def checked(facts: dict[str, object]) -> set[str]:
        guidelines = add_section(with_section("who-may-post", freeze_record(facts)), workflow)
        return {finding.check for finding in findings(guidelines)}

    assert "APR-1" not in checked(people)
    people["people"][0]["left_on"] = "2026-01-01"
    assert "APR-1" in checked(people)
    people["people"].clear()
    assert "APR-1" in checked(people)


def test_an_empty_clause_is_named_by_its_number() -> None:
    finding = only(findings(with_section("custom", EMPTY, "Words.", "  ")))
    assert (finding.check, finding.clause) == ("empty-clause", "c1")
    assert finding.sentence == "Clause 2 of “Our section” is empty."


@pytest.mark.parametrize(
    ("facts", "place", "expected"),
    [
        (
            {"channels": [{"id": "x"}]},
            "Channels › entry 1 (no name yet) › Name",
            "has to be filled in",
        ),
        (
            {"channels": [{"id": "x", "name": "X", "respond_within": "soon"}]},
            "Channels › X › We answer within",
            "a length of time",
        ),
        (
            {"channels": [{"id": "x", "name": "X", "openness": "odd"}]},
            "Channels › X › Who may join in",
            "one of",
        ),
        ({"channels": "none"}, "Channels", "list"),
    ],
)
def test_a_wrong_fact_names_section_field_and_what_is_expected(
    facts: dict[str, object], place: str, expected: str
) -> None:
    finding = findings(with_section("channels", freeze_record(facts)))[0]
    assert finding.severity is Severity.ERROR
    assert finding.sentence.startswith(f"“Our section”, {place}: ")
    assert expected in finding.sentence
    assert finding.path[0] == "channels"


def test_somebody_who_is_not_listed() -> None:
    facts = freeze_record({"channels": [{"id": "x", "name": "X", "owner": "ghost"}]})
    finding = only(findings(with_section("channels", facts)))
    assert finding.check == "DOC-2"
    assert "X › Owner: “ghost” is not listed anywhere" in finding.sentence
    assert "person" in finding.hint


def test_a_rule_that_names_nobody() -> None:
    rule = {
        "id": "r",
        "name": "Everything",
        "else": True,
        "flow": {"steps": [{"id": "s", "by": [{"group": "ghosts"}]}]},
    }
    found = findings(with_section("approval-workflow", freeze_record({"rules": [rule]})))
    assert "Everything: “ghosts” is not listed" in only(found).sentence


@pytest.mark.parametrize("text", ["Ask [Company].", "TBD", "Posters: Paul, ??", "To be added."])
def test_placeholders_are_found(text: str) -> None:
    finding = only(findings(with_section("custom", EMPTY, "Fine.", text)))
    assert (finding.check, finding.clause) == ("DOC-3", "c1")


@pytest.mark.parametrize(
    "text",
    [
        "See [our code](https://x.example).",
        "[note]: x",
        "Really?",
        "See [Kubernetes Enhancement Proposals].\n\n[kubernetes enhancement proposals]: https://x.y",
        "See [our text][Style Guide].",
        "A ![Logo] and \\[Company\\].",
        "[Replace this by the name of whoever is in charge]",
        "- [X] done",
        "as [he] said",
        "We never ask to be added as a friend.",
        "It is to be decided by the lead.",
    ],
)
def test_ordinary_text_is_no_placeholder(text: str) -> None:
    assert findings(with_section("custom", EMPTY, "Words.", text)) == ()


def test_a_link_may_be_defined_in_another_section() -> None:
    guidelines = add_section(
        with_section("custom", EMPTY, "See [Style Guide]."),
        Section("t", "custom", "Links", (Clause("d", "[Style Guide]: https://x.example"),)),
    )
    assert findings(guidelines) == ()


def test_placeholders_in_fields_are_found() -> None:
    wordings = [{"id": "w", "name": "Staff", "text": "I work for [Company].", "language": "en"}]
    found = findings(with_section("disclosure", freeze_record({"wordings": wordings}), "Words."))
    finding = only(tuple(f for f in found if f.check == "DOC-3"))
    assert finding.path == ("wordings", 0, "text")
    assert finding.sentence == (
        "“Our section”, Wordings › Staff › Wording, still holds the placeholder “[Company]”."
    )


def test_a_heading_with_nothing_but_subsections_is_no_empty_section() -> None:
    guidelines = with_section("custom")
    guidelines = add_section(
        guidelines, Section("t", "custom", "Below", (Clause("x", "Words."),)), level=2
    )
    assert findings(guidelines) == ()
    guidelines = add_section(guidelines, Section("u", "custom", "Beside"), level=1)
    assert only(findings(guidelines)).section == "u"


def test_an_empty_section_and_an_unknown_kind() -> None:
    assert only(findings(with_section("custom"))).check == "empty"
    assert only(findings(with_section("from-the-future", EMPTY, "x"))).check == "kind"


def test_the_gravest_come_first() -> None:
    guidelines = add_section(
        with_section("custom", EMPTY, "TBD"),
        Section("t", "channels", "Channels", (), freeze_record({"channels": [{"id": "x"}]})),
    )
    assert [f.severity for f in findings(guidelines)] == [Severity.ERROR, Severity.WARNING]
