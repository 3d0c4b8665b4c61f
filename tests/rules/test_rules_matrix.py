"""The picture of the rules: every cell is what asking about one post would say."""

from __future__ import annotations

import pytest
from rule_cases import AT, CHANNELS, PEOPLE, TYPES, guidelines, is_, rule, step

from smguide.rules.book import read_book
from smguide.rules.decide import decide_by
from smguide.rules.decision import Outcome, Post
from smguide.rules.known_facts import usual_facts
from smguide.rules.matrix import Asked, Change, matrix, matrix_diff

DANA = Asked("dana")
REST = rule("rest", steps=[step()])
EVERY_ANSWER = {
    "rules": [
        rule("free", {"all": [is_("post.type", "reply"), is_("post.channel", "x")]}),
        rule("told", is_("post.type", "reply"), [step("tell", kind="inform")]),
        rule("two", is_("post.channel", "x"), [step(need={"count": 2})]),
        rule("no", is_("post.channel", "blog"), forbid=True),
    ]
}
LEVELS = {
    "trust_levels": [
        {"id": "new", "name": "New"},
        {"id": "old", "name": "Old", "channels": ["x"]},
    ],
    "phases": [{"id": "one", "name": "One"}, {"id": "two", "name": "Two"}],
    "rules": [rule("trusted", is_("author.level", "old")), REST],
}


def shown(workflow, asked=DANA, **more):
    return matrix(guidelines(workflow, **more), asked, AT)


def letters(found):
    return {place: cell.letter for place, cell in found.cells.items()}


def test_each_cell_has_a_word_a_letter_and_a_sentence():
    found = shown(EVERY_ANSWER)
    assert {place: (cell.word, cell.letter) for place, cell in found.cells.items()} == {
        ("reply", "x"): ("free", "F"),
        ("reply", "blog"): ("told", "T"),
        ("offer", "x"): ("2 agree", "2"),
        ("offer", "blog"): ("not here", "N"),
    }
    assert found.cells["offer", "x"].sentence == "Yes, once Ana and Ben agree."
    assert found.post_types == (("reply", "Reply"), ("offer", "Offer"))


def test_no_rule_is_a_cell_that_waits():
    found = shown({"rules": []})
    assert set(letters(found).values()) == {"W"}
    assert {cell.outcome for cell in found.cells.values()} == {Outcome.HOLD}


def test_every_cell_is_what_is_answered_about_an_everyday_post():
    ours = guidelines(EVERY_ANSWER)
    book = read_book(ours, AT)
    for (post_type, channel), cell in matrix(ours, DANA, AT).cells.items():
        asked = decide_by(book, Post("dana", channel, post_type), usual_facts(book, post_type))
        assert (cell.answer, cell.sentence) == (asked.answer, asked.sentence)


def test_anybody_at_a_level_is_asked_for_without_a_name():
    assert letters(shown(LEVELS, Asked(level="new"))) == dict.fromkeys(letters(shown(LEVELS)), "1")
    trusted = shown(LEVELS, Asked(level="old"))
    assert trusted.cells["reply", "x"].sentence == "Yes, they may post this at once."


def test_a_level_counts_only_as_far_as_it_reaches():
    assert letters(shown(LEVELS, Asked(level="old"))) == {
        ("reply", "x"): "F",
        ("reply", "blog"): "1",
        ("offer", "x"): "F",
        ("offer", "blog"): "1",
    }


def test_another_phase_is_asked_for():
    workflow = {**LEVELS, "rules": [rule("later", is_("org.phase", "two")), REST]}
    assert set(letters(shown(workflow)).values()) == {"1"}
    assert set(letters(shown(workflow, Asked("dana", phase="two"))).values()) == {"F"}


@pytest.mark.parametrize(
    ("old", "new", "change"),
    [
        ([REST], [REST], Change.SAME),
        ([REST], [rule("free")], Change.FREER),
        ([rule("free")], [REST], Change.STRICTER),
        ([REST], [rule("rest", steps=[step(by=[{"person": "ben"}])])], Change.OTHER),
        ([REST], [rule("rest", steps=[step(silence_after="", lazy={"after": "P1D"})])], None),
    ],
)
def test_a_difference_is_freer_stricter_other_or_none(old, new, change):
    found = matrix_diff(shown({"rules": old}), shown({"rules": new}))
    assert {one.change for one in found.cells.values()} == {change or Change.FREER}


def test_what_only_one_of_them_lists_waits_in_the_other():
    before = shown({"rules": [rule("free")]}, types=TYPES[:1], channels=CHANNELS)
    after = shown({"rules": [rule("free")]}, types=TYPES, channels=CHANNELS[:1])
    found = matrix_diff(before, after)
    assert [name for name, _ in found.post_types] == ["reply", "offer"]
    assert [name for name, _ in found.channels] == ["x", "blog"]
    changes = {place: one.change for place, one in found.cells.items()}
    assert changes == {
        ("reply", "x"): Change.SAME,
        ("reply", "blog"): Change.STRICTER,
        ("offer", "x"): Change.FREER,
        ("offer", "blog"): Change.SAME,
    }
    assert found.cells["offer", "x"].before is None


def test_somebody_else_sees_other_answers():
    only = {"rules": [rule("rest", steps=[step(by=[{"person": "ben"}])])]}
    assert set(letters(shown(only, Asked("ben"), people=PEOPLE)).values()) == {"W"}
    assert set(letters(shown(only, DANA, people=PEOPLE)).values()) == {"1"}
