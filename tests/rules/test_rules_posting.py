"""What is answered about a post is what happens to it when people are asked."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from rule_cases import AT, guidelines, rule, step
from rule_models import MODEL_PEOPLE, models

from smguide.rules.book import read_book
from smguide.rules.decide import decide_by
from smguide.rules.decision import Outcome, Post
from smguide.rules.posting import ask_for
from smguide.rules.request import Reply, State
from smguide.rules.running import progress

NAMES = [one["id"] for one in MODEL_PEOPLE]
posts = st.builds(
    Post,
    st.sampled_from(NAMES),
    st.sampled_from(["x", "blog"]),
    st.sampled_from(["reply", "offer"]),
)
facts = st.fixed_dictionaries(
    {},
    optional={
        "post.paid": st.booleans(),
        "post.flags": st.sampled_from([(), ("legal",), ("health",)]),
        "author.clean_streak": st.sampled_from([0, 5, 20]),
    },
)


def everybody_agrees(hours: int) -> list[Reply]:
    return [
        Reply(name, True, AT + timedelta(hours=hour), version="v1")
        for hour in range(1, hours + 1)
        for name in NAMES
    ]


@given(models, posts, facts)
def test_the_answer_is_what_happens(model, post, known):
    book = read_book(model, AT)
    outcome = decide_by(book, post, known).outcome
    asked = ask_for(book, post, known, "v1")
    begun = progress(asked.request, [], AT, asked.people).state
    agreed = everybody_agrees(12)
    ended = progress(asked.request, agreed, agreed[-1].at, asked.people).state
    assert (begun is State.APPROVED) == (outcome in (Outcome.FREE, Outcome.INFORM))
    assert (begun is State.REFUSED) == (outcome is Outcome.FORBIDDEN)
    assert (ended is State.APPROVED) == (outcome not in (Outcome.HOLD, Outcome.FORBIDDEN))


def test_advice_without_a_time_keeps_nothing_back_and_with_one_waits_for_it():
    for terms, state in (({}, State.APPROVED), ({"sla": "PT2H"}, State.WAITING)):
        asking = step("ask", [{"person": "ana"}], kind="consult", **terms)
        book = read_book(guidelines({"rules": [rule("rest", steps=[asking])]}), AT)
        asked = ask_for(book, Post("dana", "x", "reply"), {}, "v1")
        assert progress(asked.request, [], AT, asked.people).state is state


def test_one_who_takes_over_from_nobody_is_not_two_people():
    takes_over = {"sla": "PT2H", "on_timeout": {"do": "escalate", "to": [{"person": "ana"}]}}
    for count, outcome in ((1, Outcome.APPROVE), (2, Outcome.HOLD)):
        asking = step("s", [{"role": "nobody"}], need={"count": count}, **takes_over)
        book = read_book(guidelines({"rules": [rule("rest", steps=[asking])]}), AT)
        post = Post("dana", "x", "reply")
        assert decide_by(book, post, {}).outcome is outcome
        asked = ask_for(book, post, {}, "v1")
        agreed = everybody_agrees(5)
        ended = progress(asked.request, agreed, agreed[-1].at, asked.people).state
        assert (ended is State.APPROVED) == (outcome is Outcome.APPROVE)


def test_an_approval_survives_a_change_only_where_every_flow_lets_it():
    lenient = rule("rest", steps=[step()])
    lenient["flow"]["void_on_edit"] = False
    floor = rule("law", {}, [step("legal", [{"person": "ben"}])])
    for floors, survives in (([], True), ([floor], False)):
        book = read_book(guidelines({"rules": [lenient], "floors": floors}), AT)
        asked = ask_for(book, Post("dana", "x", "reply"), {}, "v2")
        older = everybody_agrees(5)
        found = progress(asked.request, older, older[-1].at, asked.people)
        assert (found.state is State.APPROVED) == survives
