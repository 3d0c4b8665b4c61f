"""Rules: what counts in a phase, and the usual shape without losing anything."""

from __future__ import annotations

import pytest

from smguide.model.edits import add_section
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.model.record import EMPTY, Record, freeze_record
from smguide.model.registers import registers
from smguide.rules.workflow import ALWAYS, AllOf, AnyOf, Compare, Not, read_workflow
from smguide.ui.write.phase_rules import (
    OtherRules,
    Reach,
    rules_in_phase,
    rules_of_other_phases,
    within_phase,
)
from smguide.ui.write.rule_dialog import RuleDialog
from smguide.ui.write.rule_form import RuleForm
from smguide.ui.write.rule_lines import other_rules_in_words
from smguide.ui.write.usual_rule import UsualRule, read_usual, rename, write_usual

IN_ONE = Compare("org.phase", "eq", "one")
REPLY = Compare("post.reply", "eq", True)


@pytest.mark.parametrize(
    ("condition", "left"),
    [
        (IN_ONE, ALWAYS),
        (Compare("org.phase", "eq", "two"), None),
        (Compare("org.phase", "ne", "two"), ALWAYS),
        (Compare("org.phase", "in", ("one", "two")), ALWAYS),
        (AllOf((IN_ONE, REPLY)), REPLY),
        (AllOf((Compare("org.phase", "eq", "two"), REPLY)), None),
        (AnyOf((IN_ONE, REPLY)), ALWAYS),
        (AnyOf((Compare("org.phase", "eq", "two"), REPLY)), REPLY),
        (Not(IN_ONE), None),
        (Not(REPLY), Not(REPLY)),
        (REPLY, REPLY),
    ],
)
def test_a_phase_settles_part_of_a_condition(condition, left):
    assert within_phase(condition, "one") == left


USUAL = freeze_record(
    {
        "id": "r1",
        "name": "Replies",
        "summary": "Short answers.",
        "from_clause": "c9",
        "when": {
            "all": [
                {"fact": "post.type", "op": "in", "value": ["reply"]},
                {"fact": "post.channel", "op": "eq", "value": "x"},
            ]
        },
        "flow": {
            "valid_for": "P7D",
            "steps": [
                {
                    "id": "s1",
                    "name": "Second reader",
                    "kind": "approve",
                    "by": [{"group": "desk"}, {"person": "ana"}],
                    "need": {"count": 2},
                    "calendar": "office",
                    "sla": "PT4H",
                    "on_timeout": {"do": "delegate", "to": [{"role": "lead"}]},
                }
            ],
        },
    }
)


def test_a_usual_rule_is_read_as_answers():
    assert read_usual(USUAL) == UsualRule(
        name="Replies",
        summary="Short answers.",
        types=("reply",),
        channels=("x",),
        who=("group:desk", "person:ana"),
        how_many="2",
        within="PT4H",
        otherwise="delegate",
        instead=("role:lead",),
    )


def test_answers_that_were_not_changed_leave_the_rule_as_it_is():
    answers = read_usual(USUAL)
    assert answers is not None
    assert write_usual(answers, USUAL) == USUAL


def test_what_the_form_does_not_ask_about_stays():
    answers = read_usual(USUAL)
    assert answers is not None
    changed = write_usual(
        UsualRule(**{**answers_of(answers), "how_many": "all", "within": ""}), USUAL
    )
    step = changed.record("flow").records("steps")[0]
    assert step.record("need") == Record({"all": True})
    assert "sla" not in step
    assert step.text("calendar") == "office"
    assert changed.record("flow").text("valid_for") == "P7D"
    assert changed.text("from_clause") == "c9"
    assert changed.record("when") == USUAL.record("when")


def answers_of(answers: UsualRule) -> dict:
    return {name: getattr(answers, name) for name in answers.__slots__}


@pytest.mark.parametrize("outcome", ["free", "hold", "forbid", "ask"])
def test_every_outcome_survives(outcome):
    answers = UsualRule(name="N", summary="S", outcome=outcome, who=("group:desk",), levels=("a",))
    read = read_usual(write_usual(answers))
    assert read is not None
    assert (read.outcome, read.levels, read.name) == (outcome, ("a",), "N")


def test_a_rule_without_conditions_is_for_everything_else():
    assert write_usual(UsualRule(name="N", who=("group:desk",))).flag("else")


@pytest.mark.parametrize(
    "richer",
    [
        {"when": {"any": [{"fact": "post.type", "op": "eq", "value": "a"}]}},
        {"when": {"fact": "post.risk", "op": "le", "value": "low"}},
        {"flow": {"steps": [{"id": "a"}, {"id": "b"}]}},
        {"flow": {"steps": [{"id": "a", "veto": [{"role": "legal"}]}]}},
        {"flow": {"steps": [{"id": "a", "kind": "consult"}]}},
        {"flow": {"steps": [{"id": "a", "need": {"share": 0.5}}]}},
    ],
)
def test_a_richer_rule_is_not_squeezed_into_the_form(richer):
    assert read_usual(freeze_record({"id": "r", "name": "R", **richer})) is None


def test_a_richer_rule_can_be_renamed():
    richer = freeze_record({"id": "r", "name": "R", "when": {"any": []}})
    assert rename(richer, "New", "Words") == Record({**richer, "name": "New", "summary": "Words"})


@pytest.fixture
def standard() -> Guidelines:
    found = Guidelines("g", "T")
    for kind in section_kinds().values():
        found = add_section(found, kind.new_section(kind.id))
    return found


def test_the_template_has_rules_in_each_of_its_phases(standard):
    workflow = read_workflow("s", standard.section("approval-workflow").facts)
    for phase in workflow.phases:
        assert rules_in_phase(workflow, phase.id)


def test_the_rules_of_the_template_come_back_unchanged_from_the_form(standard, show):
    names = registers(standard)
    for record in standard.section("approval-workflow").facts.records("rules"):
        form = RuleForm(record, names)
        show(form, 600, 700)
        assert form.rule == record


def test_the_dialog_asks_until_the_rule_is_whole(standard, show, qtbot):
    parent = show(RuleForm(Record(), registers(standard)), 600, 600)
    dialog = RuleDialog(parent, Record(), registers(standard))
    qtbot.addWidget(dialog)
    dialog.open()
    form = dialog.rule_form.form
    dialog.primary.click()
    assert dialog.problem.text() == "Give the rule a name."
    qtbot.keyClicks(form.row("name").editor, "Replies")
    assert dialog.problem.text() == ""
    dialog.primary.click()
    assert dialog.problem.text() == "Say who must agree."
    adder = form.row("who").editor.adder
    adder.setCurrentIndex(1)
    adder.activated.emit(1)
    with qtbot.waitSignal(dialog.accepted_rule) as accepted:
        dialog.primary.click()
    assert accepted.args[0].text("name") == "Replies"
    assert not dialog.isVisible()


def _workflow(*rules):
    phases = [{"id": "one", "name": "One"}, {"id": "two", "name": "Two"}]
    facts = {"current_phase": "one", "phases": phases, "rules": list(rules)}
    return read_workflow("flow", freeze_record(facts))


IN_FIRST = {"id": "a", "name": "A", "when": {"fact": "org.phase", "op": "eq", "value": "one"}}
REPLIES = {"id": "b", "name": "B", "when": {"fact": "post.reply", "op": "eq", "value": True}}
REST = {"id": "c", "name": "C", "else": True}


def test_nothing_comes_after_the_rule_that_takes_every_post():
    workflow = _workflow(IN_FIRST, REPLIES, REST)
    assert [(r.index, r.reach) for r in rules_in_phase(workflow, "one")] == [(0, Reach.EVERY)]
    shown = [(r.index, r.reach) for r in rules_in_phase(workflow, "two")]
    assert shown == [(1, Reach.SOME), (2, Reach.REST)]
    assert rules_of_other_phases(workflow, "one") == (OtherRules("two", 2, comes_later=True),)
    assert rules_of_other_phases(workflow, "two") == (OtherRules("one", 1),)


def test_a_rule_below_everything_else_is_counted_and_not_shown():
    workflow = _workflow(REST, REPLIES)
    assert [r.index for r in rules_in_phase(workflow, "one")] == [0]
    assert rules_of_other_phases(workflow, "one") == (OtherRules("", 1),)


@pytest.mark.parametrize(
    ("others", "words"),
    [
        (OtherRules("two", 4, comes_later=True), "4 more rules come with “Two”."),
        (OtherRules("two", 1, comes_later=True), "1 more rule comes with “Two”."),
        (OtherRules("two", 1), "1 rule belongs to “Two”."),
        (OtherRules("", 2), "2 rules are never reached: a rule above them takes every post."),
    ],
)
def test_rules_that_are_not_shown_are_said_quietly(others, words):
    assert other_rules_in_words(others, {"two": "Two"}) == words


def test_a_rule_says_what_it_does_only_once_it_does_something(show):
    names = registers(Guidelines(id="g", title="T"))
    form = RuleForm(EMPTY, names, phases=("one",))
    show(form, 700, 600)
    assert form.rule.record("when").records("all")[0].get("value") == ("one",)
    assert not form.meaning.isVisible()
    form.form.edited.emit(("outcome",), "forbid")
    assert form.meaning.isVisible()
    assert "Not allowed" in form.meaning.text() or "not allowed" in form.meaning.text()
