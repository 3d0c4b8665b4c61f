"""Rules that make no sense: answered strictly, named, and never a traceback."""

from __future__ import annotations

import random
from copy import deepcopy
from dataclasses import replace

from rule_cases import AT, guidelines, rule

from smguide.model.record import freeze_record, thaw
from smguide.rules.book import read_book
from smguide.rules.decide import decide_by
from smguide.rules.decision import Outcome, Post
from smguide.rules.effects import effects_between
from smguide.rules.verify import verify_book
from smguide.sample import sample_guidelines

NONSENSE = (None, "", "soon", -1, 3.5, True, [], {}, ["x", 7], {"fact": "x"}, "9999-99-99", "P9X")
KINDS = frozenset({"approval-workflow", "who-may-post", "post-types", "channels"})


def places(value, path=()):
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in pairs:
            yield (*path, key)
            yield from places(inner, (*path, key))


def damaged(guidelines, source):
    """The guidelines with a few values of the rules or lists replaced by nonsense."""
    sections = list(guidelines.sections)
    for _ in range(source.randint(1, 3)):
        at = source.choice([n for n, one in enumerate(sections) if one.kind in KINDS])
        facts = deepcopy(thaw(sections[at].facts))
        *way, last = source.choice(list(places(facts)))
        holder = facts
        for step in way:
            holder = holder[step]
        holder[last] = source.choice(NONSENSE)
        sections[at] = replace(sections[at], facts=freeze_record(facts))
    return replace(guidelines, sections=tuple(sections))


def test_nonsense_anywhere_is_answered_and_proved_without_falling_over():
    sound = sample_guidelines(AT.date())
    before = read_book(sound, AT)
    source = random.Random(4)
    for _ in range(250):
        book = read_book(damaged(sound, source), AT)
        for post in (Post("gareth", "facebook", "answer"), Post("imogen", "x", "figures")):
            assert decide_by(book, post, {}).outcome in tuple(Outcome)
        verify_book(book)
        effects_between(before, book)


def test_what_is_asked_with_nonsense_is_never_free():
    """A rule whose condition or steps cannot be read may hold a post back, not let it go."""
    sound = sample_guidelines(AT.date())
    workflow = next(one for one in sound.sections if one.kind == "approval-workflow")
    facts = thaw(workflow.facts)
    free, everything = {"flow": {"steps": []}}, {"else": True}
    odd = (
        {"when": {"fact": "post.colour", "op": "eq", "value": "red"}, **free},
        {"when": {"alll": []}, **free},
        {"when": "soon", **free},
        {**everything, "flow": "soon"},
        {**everything},
        {**everything, "flow": {"steps": [7]}},
        {**everything, "flow": {"steps": "none"}},
        {**everything, "flow": {"steps": [{"id": "a"}]}},
        {**everything, "flow": {"steps": [{"id": "a", "kind": "aprove", "by": []}]}},
        {**everything, "flow": {"forbid": "yes"}},
    )
    for nonsense in odd:
        rules = deepcopy(facts["rules"])
        rules.insert(0, {"id": "odd", "name": "Odd", **nonsense})
        sections = tuple(
            replace(one, facts=freeze_record({**facts, "rules": rules})) if one is workflow else one
            for one in sound.sections
        )
        book = read_book(replace(sound, sections=sections), AT)
        found = decide_by(book, Post("gareth", "facebook", "answer"), {})
        assert found.outcome in (Outcome.APPROVE, Outcome.HOLD), nonsense


def test_a_freeze_that_cannot_be_read_freezes():
    dark = {"id": "dark", "name": "Dark", "reason": "R", "when": {}, "freeze": True}
    for nonsense in ({"exempt": "replies"}, {"exempt": {}}, {"freeze": "yes"}, {"when": 7}):
        tightened = guidelines({"rules": [rule("rest")], "tightenings": [{**dark, **nonsense}]})
        found = decide_by(read_book(tightened, AT), Post("dana", "x", "reply"), {})
        assert found.outcome is Outcome.HOLD, nonsense
