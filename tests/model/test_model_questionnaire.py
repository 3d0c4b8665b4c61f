"""The questionnaire: what is answered is in the draft, and any answers make a sound draft."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smguide.checks.engine import findings
from smguide.checks.finding import Severity
from smguide.model.codec import dump, load
from smguide.model.kinds import section_kinds
from smguide.model.questionnaire import first_draft, questions
from smguide.model.registers import registers
from smguide.model.templates import templates
from smguide.rules.workflow import workflows

TODAY = date(2026, 11, 23)


def draft(**answers):
    given_answers = {key: tuple(value) for key, value in answers.items()}
    usual = {question.id: question.usual for question in questions() if question.usual}
    return first_draft(usual | given_answers, title="Guidelines", organisation="Acme")


def facts(made, kind):
    return made.sections_of(kind)[0].facts


def test_there_are_about_a_dozen_and_each_says_what_it_asks():
    assert 12 <= len(questions()) <= 16
    for question in questions():
        assert question.text.endswith("?")
        assert bool(question.choices) == (question.kind in ("choice", "choices"))
        assert set(question.usual) <= {answer.value for answer in question.choices}


@pytest.mark.parametrize("question", questions(), ids=lambda q: q.id)
def test_what_an_answer_names_exists(question):
    effects = (
        *(answer.effects for answer in question.choices),
        *question.effects.records("otherwise"),
    )
    for effect in effects:
        named = {*effect.texts("sections"), *effect.record("absent"), *effect.record("facts")}
        assert named <= set(section_kinds())
        assert effect.text("template") in {"", *(t.id for t in templates())}


def test_the_people_named_have_their_roles_and_their_places():
    made = draft(
        lead=["Ana Horvat"], team=["Ben Adeyemi", "Lea Brandt"], advisers=["Ana Horvat"],
        channels=["linkedin"], management=["Marta Silva"],
    )  # fmt: skip
    people = {p.text("name"): p for p in facts(made, "who-may-post").records("people")}
    assert list(people) == ["Ana Horvat", "Ben Adeyemi", "Lea Brandt", "Marta Silva"]
    assert people["Ana Horvat"].texts("roles") == ("social-lead", "legal")
    assert facts(made, "who-may-post").text("lead") == "ana-horvat"
    assert facts(made, "who-may-post").text("deputy") == "ben-adeyemi"
    channel = facts(made, "channels").records("channels")[0]
    assert channel.texts("administrators") == ("ana-horvat", "ben-adeyemi")
    assert channel.text("respond_within") == "P1D"


def test_goals_and_readers_are_those_that_were_chosen():
    made = draft(goals=["recruit"], readers=["applicants", "press"])
    purpose = facts(made, "purpose-goals")
    assert [row.text("id") for row in purpose.records("goals")] == ["goal-recruit"]
    assert [row.text("id") for row in purpose.records("audiences")] == ["applicants", "press"]


@pytest.mark.parametrize(
    ("caution", "phase", "level"),
    [("everything", "phase-1", "probation"), ("trust", "phase-2", "standard")],
)
def test_the_workflow_begins_as_carefully_as_was_said(caution, phase, level):
    made = draft(caution=[caution], team=["Ben", "Lea"])
    assert facts(made, "approval-workflow").text("current_phase") == phase
    assert facts(made, "who-may-post").records("people")[-1].text("trust_level") == level
    assert workflows(made)[0].rules


def test_what_is_not_done_is_left_out_with_its_reason():
    made = draft(special=["ai"])
    assert [a.kind for a in made.absent] == ["endorsements"]
    assert made.sections_of("ai-content")
    assert made.profile.get("uses_ai") is True
    assert len(draft(special=["none"]).absent) == 2
    unasked = first_draft({}, title="G", organisation="Acme")
    assert not unasked.absent, "a question nobody answered says nothing"


def test_the_organisation_stands_in_the_text():
    texts = [clause.text for s in draft().sections for clause in s.clauses]
    assert any("Acme" in text for text in texts)
    assert not any("[Company]" in text for text in texts)


def test_names_of_people_give_ids_of_their_own():
    made = draft(team=["Zoë Ó Briain", "Zoe O'Briain", "李雷", "  "])
    people = facts(made, "who-may-post").records("people")
    assert [p.text("id") for p in people] == ["zoe-o-briain", "zoe-o-briain-2", "person"]


NAMES = st.lists(st.sampled_from(["Ana", "Ben", "Lea", "李雷", "ana"]), max_size=3)


def _answers(question):
    values = [answer.value for answer in question.choices]
    if question.kind == "choice":
        return st.sampled_from(values).map(lambda value: (value,))
    if question.kind == "choices":
        return st.lists(st.sampled_from(values), unique=True).map(tuple)
    return NAMES.map(tuple)


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional={q.id: _answers(q) for q in questions()}))
def test_any_answers_make_a_draft_without_errors(answers):
    made = first_draft(answers, title="Guidelines", organisation="Acme")
    assert load(dump(made)) == made
    assert len(made.sections) >= 6
    assert registers(made).names("role")
    errors = [f.sentence for f in findings(made, TODAY) if f.severity is Severity.ERROR]
    assert not [sentence for sentence in errors if "is not listed anywhere" in sentence]
