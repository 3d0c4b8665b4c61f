"""The first look at what a change does: few sentences, each true of what it draws together."""

from __future__ import annotations

from rule_cases import AT, guidelines, is_, rule, step

from smguide.rules.book import read_book
from smguide.rules.difference import EffectKind
from smguide.rules.effects import effects_between
from smguide.rules.effects_in_short import effects_in_short

REST = rule("rest", steps=[step()])


def in_short(old, new):
    books = [read_book(guidelines({"rules": rules}), AT) for rules in (old, new)]
    found = effects_between(*books).found
    return [(one.kind, one.sentence) for one in effects_in_short(found, *books)]


def test_the_same_difference_is_said_once_the_weightiest_first():
    new = [
        rule("reply", is_("post.type", "reply")),
        rule("paid", is_("post.paid", True), forbid=True),
        REST,
    ]
    told = in_short([REST], new)
    assert [kind for kind, _ in told] == [EffectKind.TIGHTENING, EffectKind.RELAXING]
    assert told[1][1] == "Everybody, some posts: no longer needed: one of Desk agrees."
    assert told[0][1].startswith("Everybody, some posts, with something paid or given for it")


def test_what_holds_for_all_posts_is_not_narrowed():
    new = [rule("rest", steps=[step(sla="PT4H")])]
    [(_kind, told)] = in_short([REST], new)
    assert told == "Everybody: Desk answers within 4 hours (before: any time)."


def test_nothing_changed_says_nothing():
    assert in_short([REST], [REST]) == []
