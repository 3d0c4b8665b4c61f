"""Effects as sentences for people."""

from __future__ import annotations

import pytest
from rule_cases import AT, guidelines, is_, rule, step

from smguide.rules.book import read_book
from smguide.rules.effects import effects_between
from smguide.rules.effects_in_words import effect_in_words

REST = rule("rest", steps=[step()])


def told(old, new):
    books = [read_book(guidelines({"rules": rules}), AT) for rules in (old, new)]
    return [effect_in_words(one, *books) for one in effects_between(*books).found]


@pytest.mark.parametrize(
    ("new", "sentences"),
    [
        (
            [rule("replies", is_("post.type", "reply")), REST],
            ["Everybody, Reply: no longer needed: one of Desk agrees."],
        ),
        (
            [rule("rest", steps=[step(), step("legal", [{"person": "ben"}])])],
            [
                "Ben, everything: waits until somebody decides (before: may go out as the rules "
                "say).",
                "Dana and Ana, everything: newly needed: Ben agrees.",
            ],
        ),
        (
            [rule("rest", steps=[step(sla="PT4H")])],
            ["Everybody, everything: Desk answers within 4 hours (before: any time)."],
        ),
        (
            [rule("paid", is_("post.paid", True), forbid=True), REST],
            [
                "Everybody, everything, with something paid or given for it (or where that is not "
                "said): not allowed (before: may go out as the rules say)."
            ],
        ),
        (
            [rule("rest", steps=[step()], disclose=["w"])],
            ["Everybody, everything: “w” must be said."],
        ),
        (
            [rule("on X", is_("post.channel", "x"), hold=True), REST],
            [
                "Everybody, everything on X: waits until somebody decides (before: may go out as "
                "the rules say)."
            ],
        ),
        ([REST], []),
    ],
)
def test_what_a_change_does_in_a_sentence(new, sentences):
    found = told([REST], new)
    if "Desk" in "".join(sentences):  # who is of the desk is asked with one person fewer
        assert sentences[0] in found
    else:
        assert sorted(found) == sorted(sentences)


def test_the_exception_is_named_and_not_the_rule():
    careful = rule("paid", is_("post.paid", False))
    found = told([REST], [careful, REST])
    assert found[0].startswith("Everybody, everything, unless with something paid")
