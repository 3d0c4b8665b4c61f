"""What would make a post easier: the first later phase or level in which less is asked."""

from __future__ import annotations

from rule_cases import AT, PEOPLE, guidelines, is_, rule, step

from smguide.rules.book import read_book
from smguide.rules.decide import decide_by
from smguide.rules.decision import Outcome, Post
from smguide.rules.due import due_at
from smguide.rules.easier import easier

REPLY = Post("dana", "x", "reply")
PHASES = (
    {"id": "p1", "name": "One", "exit_words": "40 posts read"},
    {"id": "p2", "name": "Two", "exit_if": is_("org.posts_vetted", 90, "ge")},
    {"id": "p3", "name": "Three"},
)
LEVELS = (
    {"id": "new", "name": "New"},
    {"id": "known", "name": "Known", "way_up": "Ten posts", "decided_by": {"steps": [step()]}},
    {"id": "trusted", "name": "Trusted", "way_up": "Half a year"},
)


def workflow(*rules, **more):
    return {"rules": list(rules), "phases": PHASES, "current_phase": "p1", **more}


def ways(facts, post=REPLY, given=None):
    return easier(read_book(guidelines(facts), AT), post, given or {})


def test_the_first_phase_that_is_freer_is_named_with_every_condition_on_the_way():
    free = rule("later", is_("org.phase", "p3"))
    (way,) = ways(workflow(free, rule("rest", steps=[step()])))
    assert (way.kind, way.stage.id) == ("phase", "p3")
    assert way.sentence == "Yes, Dana may post this at once."
    assert way.conditions == ("40 posts read.", "At least 90 posts read beforehand in this phase.")
    assert way.section == "approval-workflow"
    assert way.missing == ()
    assert way.unrecorded == ("at least 90 posts read beforehand in this phase",)
    assert not way.ready


def test_a_phase_that_only_asks_more_is_not_offered():
    strict = rule("later", is_("org.phase", "p2"), [step(need={"count": 2})])
    assert ways(workflow(strict, rule("rest", steps=[step()]), current_phase="p1")) == ()


def test_a_level_says_who_decides():
    free = rule("known", is_("author.level", "known", "ge"))
    facts = workflow(free, rule("rest", steps=[step()]), trust_levels=LEVELS)
    (way,) = ways(facts)
    assert (way.kind, way.stage.id) == ("level", "known")
    assert way.conditions == ("Ten posts.",)
    assert way.decided_by == "Desk"


def test_a_level_that_does_not_reach_this_channel_is_passed_over():
    near = {**LEVELS[1], "channels": ["blog"]}
    free = rule("known", is_("author.level", "known", "ge"))
    facts = workflow(free, rule("rest", steps=[step()]), trust_levels=(LEVELS[0], near, LEVELS[2]))
    (way,) = ways(facts)
    assert way.stage.id == "trusted"
    assert way.conditions == ("Ten posts.", "Half a year.")
    assert [one.stage.id for one in ways(facts, Post("dana", "blog", "reply"))] == ["known"]


def test_what_is_missing_today_is_told_apart_from_what_is_there():
    measured = {
        "all": [is_("org.posts_vetted", 40, "ge"), is_("org.incidents", 0), is_("org.phase", "p1")]
    }
    phases = ({"id": "p1", "name": "One", "exit_if": measured}, {"id": "p2", "name": "Two"})
    free = rule("later", is_("org.phase", "p2"))
    facts = workflow(free, rule("rest", steps=[step()])) | {"phases": phases}
    (way,) = ways(facts, given={"org.posts_vetted": 12})
    assert way.missing == ("at least 40 posts read beforehand in this phase",)
    assert way.unrecorded == ("no incidents in the last 90 days",)
    (way,) = ways(facts, given={"org.posts_vetted": 40, "org.incidents": 0})
    assert (way.missing, way.unrecorded, way.ready) == ((), (), True)
    assert way.decided_by == ""


def test_what_is_free_already_or_not_allowed_to_the_person_has_no_way_on():
    free = rule("later", is_("org.phase", "p2"))
    assert ways(workflow(rule("all"))) == ()
    assert ways(workflow(free, rule("rest", steps=[step()])), Post("nobody", "x", "reply")) == ()


def test_every_way_is_the_answer_that_the_rules_give_then():
    free = rule("later", is_("org.phase", "p2", "ge"))
    book = read_book(guidelines(workflow(free, rule("rest", steps=[step()]))), AT)
    (way,) = easier(book, REPLY, {})
    then = decide_by(book, REPLY, {"org.phase": way.stage.id})
    assert then.outcome is Outcome.FREE
    assert then.sentence == way.sentence


def test_a_deadline_is_counted_in_its_calendar():
    hours = {"id": "office", "name": "Office", "days": ["mon", "tue"], "from": "09:00"}
    calendar = {**hours, "until": "12:00", "time_zone": "UTC"}
    rules = [rule("rest", steps=[step(sla="PT4H", calendar="office"), step("b", sla="PT4H")])]
    book = read_book(guidelines(workflow(*rules, calendars=[calendar])), AT)
    asks = decide_by(book, REPLY, {}).answer.asks
    assert [f"{due_at(book, ask):%a %H:%M}" for ask in asks] == ["Tue 11:00", "Mon 14:00"]


def test_without_a_length_there_is_no_deadline():
    rules = [rule("rest", steps=[step(), step("b", sla="soon"), step("c", sla="P9999Y")])]
    book = read_book(guidelines(workflow(*rules), people=PEOPLE), AT)
    assert [due_at(book, ask) for ask in decide_by(book, REPLY, {}).answer.asks] == [None] * 3
