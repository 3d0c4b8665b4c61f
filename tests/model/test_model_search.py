"""Find and replace: what people read is searched, and only what was found is written anew."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.prose import read_prose
from smguide.model.prose.leaves import leaf_text, leaves, replaced, with_leaves
from smguide.model.record import Record
from smguide.model.search import Query, Spot, find, place_in_words, replace_hits


def guidelines(*texts, title="Channels", facts=None, kind="channels"):
    clauses = tuple(Clause(f"c{n}", text) for n, text in enumerate(texts))
    section = Section("s", kind, title, clauses, Record(facts or {}))
    return Guidelines("g", "G", outline=(OutlineEntry("s"),), sections=(section,))


def text_of(changed, clause="c0"):
    return changed.section("s").clause(clause).text


def test_words_are_found_across_marks_and_line_ends():
    made = guidelines("Post on **Twi**tter\nnow, not on *Twitter now*.")
    hits = find(made, Query("twitter now"))
    assert [(h.found, h.before) for h in hits] == [
        ("Twitter now", "Post on "),
        ("Twitter now", "Post on Twitter now, not on "),
    ]


def test_capital_letters_and_whole_words_matter_when_asked():
    made = guidelines("An ad, Ads and advice: AD.")
    found = {
        Query("ad"): ["ad", "Ad", "ad", "AD"],
        Query("AD", match_case=True): ["AD"],
        Query("ad", whole_words=True): ["ad", "AD"],
        Query(" "): [],
    }
    for query, words in found.items():
        assert [hit.found for hit in find(made, query)] == words


def test_signs_as_keyboards_write_them_find_those_of_books():
    made = guidelines("Don’t say “no comment” to co\u2011workers.")
    for words in ("don't", '"no comment"', "co-workers"):
        assert len(find(made, Query(words))) == 1


def test_titles_reasons_and_facts_are_searched_but_no_choices():
    made = guidelines(
        "x",
        title="Twitter and others",
        facts={"channels": (Record({"id": "twitter", "name": "Twitter", "status": "active"}),)},
    )
    made = edits.set_clause_why(made, "s", "c0", "Because of Twitter.")
    spots = [hit.spot for hit in find(made, Query("twitter"))]
    fact = Spot("s", "fact", path=("channels", 0, "name"))
    assert spots == [Spot("s", "title"), Spot("s", "why", "c0"), fact]
    assert place_in_words(made.section("s"), fact).startswith("Twitter and others › ")
    assert find(made, Query("active")) == ()


def test_replacing_keeps_the_look_and_every_other_byte():
    links = "* Use  **Twitter** daily\n* [Twitter](https://twitter.com) \\*rules\\*\n"
    source = f"{links}\n***\n\n\tcode  \n"
    made = guidelines(source)
    changed = replace_hits(made, find(made, Query("twitter")), "X")
    new = text_of(changed)
    assert "**X**" in new
    assert "[X](https://twitter.com)" in new
    assert new.endswith("\n\n***\n\n\tcode  \n")


def test_only_what_was_chosen_is_replaced_everywhere_in_one_go():
    made = guidelines("one two one", "one", title="One", facts={"listening_period": "P3W"})
    hits = find(made, Query("one"))
    changed = replace_hits(made, (*hits[:2], hits[-1]), "1")
    section = changed.section("s")
    assert [section.title, *(c.text for c in section.clauses)] == ["1", "1 two one", "1"]


def test_a_hit_that_is_no_longer_there_is_passed_over():
    made = guidelines("one two")
    hits = find(made, Query("two"))
    moved = edits.set_clause_text(made, "s", "c0", "two one")
    assert replace_hits(moved, hits, "2") == moved


TEXTS = st.lists(
    st.sampled_from(
        [
            "aha ",
            "Aha",
            "**ah**a",
            "\n",
            "\n\n- ",
            "> aha\n",
            "| aha | b |\n|---|---|\n| aha | *aha* |\n",
            "`aha`",
        ]
    ),
    max_size=8,
).map("".join)


@given(TEXTS)
def test_after_replacing_nothing_is_found_and_the_rest_reads_as_before(source):
    made = guidelines(source)
    hits = find(made, Query("aha"))
    changed = replace_hits(made, hits, "Z")
    assert not find(changed, Query("aha"))
    before = [re.sub("(?i)aha", "Z", leaf_text(leaf)) for leaf in leaves(read_prose(source))]
    assert [leaf_text(leaf) for leaf in leaves(read_prose(text_of(changed)))] == before


@given(TEXTS)
def test_leaves_that_are_not_changed_leave_the_prose_as_it_is(source):
    prose = read_prose(source)
    assert with_leaves(prose, lambda leaf: replaced(leaf, [], "Z")) == prose
