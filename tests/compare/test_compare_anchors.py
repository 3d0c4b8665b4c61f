"""Remarks keep their place while texts are rewritten, or are known to have none."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import pytest
from compare_strategies import revised
from hypothesis import given, settings
from hypothesis import strategies as st
from rewriting import Text, rewrite, some_text

from smguide.compare.anchors import Anchor, Place, followed, stand
from smguide.compare.comparison import compare
from smguide.compare.quotes import bare, found, likeliest
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.record import Record

CALM = "Before you answer criticism, calm down and read it once more."
TRUST = "A voice becomes **trusted** after twenty vetted posts."
END = "When somebody leaves, access ends the same day."


def text_of(*sections):
    return Guidelines(
        "g", "G", outline=tuple(OutlineEntry(one.id) for one in sections), sections=sections
    )


def two_sections(*clauses, facts=None):
    found_here = clauses or (Clause("c1", TRUST), Clause("c2", CALM), Clause("c3", END))
    when = Section("when", "cadence", "When", (), Record(facts or {"analysis_hours": 3}))
    return text_of(Section("trust", "custom", "Trust", found_here), when)


def now(anchor, *line):
    return followed(anchor, line, compare)


def quote(words, clause="c1", **more):
    return Anchor("trust", clause, quote=words, **more)


BEFORE = two_sections()


def test_words_are_found_through_the_mark_up_they_were_read_without():
    text = "1. A *voice* becomes\n   **trusted** after [ten](https://x.example) posts."
    (stretch,) = found(text, "voice becomes trusted after ten")
    assert bare(text[slice(*stretch)]).text == "voice becomes trusted after ten"
    assert found(text, "**") == ()
    assert likeliest(text, "a voice became trusted after ten") is not None


def test_edits_around_and_inside_the_words_are_followed():
    around = edits.set_clause_text(BEFORE, "trust", "c1", "In all teams, " + TRUST + " Always.")
    place = now(quote("twenty vetted posts"), BEFORE, around)
    assert (place.words, place.changed) == ("twenty vetted posts", False)
    inside = edits.set_clause_text(BEFORE, "trust", "c1", TRUST.replace("vetted", "good, vetted"))
    place = now(quote("twenty vetted posts"), BEFORE, inside)
    assert (place.words, place.changed) == ("twenty good, vetted posts", True)
    instead = edits.set_clause_text(BEFORE, "trust", "c1", TRUST.replace("twenty", "ten"))
    assert now(quote("twenty"), BEFORE, instead) == Place(
        "trust", "c1", (), 34, 37, words="ten", changed=True
    )


def test_other_mark_up_is_no_other_word():
    plain = edits.set_clause_text(BEFORE, "trust", "c1", TRUST.replace("**", "*"))
    place = now(quote("becomes trusted after"), BEFORE, plain)
    assert (bare(place.words).text, place.changed) == ("becomes trusted after", False)


def test_the_one_of_several_equal_places_is_kept():
    twice = two_sections(Clause("c1", "Ask first. Then ask again. Then ask a third time."))
    place = now(quote("ask", occurrence=2), twice, twice)
    assert twice.section("trust").clauses[0].text[place.start :].startswith("ask a third")
    more = edits.set_clause_text(
        twice, "trust", "c1", "You ask. Ask first. Then ask again. Then ask a third time."
    )
    place = now(quote("ask", occurrence=2), twice, more)
    assert more.section("trust").clauses[0].text[place.start :].startswith("ask a third")


def test_a_clause_that_goes_to_another_section_takes_its_remarks_along():
    moved = edits.remove_clause(BEFORE, "trust", "c2")
    moved = edits.add_clause(moved, "when", Clause("c2", CALM + " Then wait."))
    place = now(quote("calm down", "c2"), BEFORE, moved)
    assert (place.section, place.clause, place.words) == ("when", "c2", "calm down")


def test_a_clause_that_is_split_or_joined_is_followed_by_the_words():
    both = "A voice becomes trusted after twenty posts. When it slips it falls back to probation."
    whole = two_sections(Clause("c1", both), Clause("c2", CALM))
    split = two_sections(Clause("c1", both[:43]), Clause("new", both[44:]), Clause("c2", CALM))
    place = now(quote("falls back to probation"), whole, split)
    assert (place.clause, place.words, place.changed) == ("new", "falls back to probation", False)
    joined = two_sections(Clause("c1", f"{both} {CALM}"))
    place = now(Anchor("trust", "c2"), whole, joined)
    assert (place.clause, place.words, place.changed) == ("c1", CALM, False)


def test_words_that_were_edited_on_their_way_are_told_as_changed():
    gone = two_sections(
        Clause("c1", TRUST), Clause("new", "Before answering any criticism, calm down, read it.")
    )
    place = now(quote("Before you answer criticism, calm down", "c2"), BEFORE, gone)
    assert (place.clause, place.changed) == ("new", True)


def test_what_is_taken_out_has_no_place_until_it_is_put_back():
    without = two_sections(Clause("c1", TRUST), Clause("c3", END))
    remark = quote("calm down", "c2")
    assert now(remark, BEFORE, without) is None
    assert now(remark, BEFORE, without, BEFORE).words == "calm down"
    short = edits.set_clause_text(BEFORE, "trust", "c2", "Be kind.")
    place = now(remark, BEFORE, short)
    assert (place.clause, place.start == place.end, place.changed) == ("c2", True, True)


def test_equal_words_elsewhere_are_another_place():
    other = two_sections(Clause("c1", TRUST), Clause("c2", CALM), Clause("c3", f"{CALM} {END}"))
    without = two_sections(Clause("c1", TRUST), Clause("c2", "Be kind."), Clause("c3", END))
    place = now(quote("read it once more", "c2"), other, without)
    assert (place.clause, place.changed) == ("c2", True)


def test_remarks_on_sections_fields_and_the_whole():
    renamed = edits.set_title(BEFORE, "trust", "Voices")
    assert now(Anchor(), BEFORE, renamed) == Place()
    assert now(Anchor("trust"), BEFORE, renamed) == Place("trust")
    field_ = Anchor("when", path=("analysis_hours",))
    assert now(field_, BEFORE, renamed) == Place("when", path=("analysis_hours",))
    empty = two_sections(facts={"response_hours": 2})
    assert now(field_, BEFORE, empty) == Place("when", changed=True)
    assert now(Anchor("when"), BEFORE, text_of(BEFORE.sections[0])) is None
    assert stand(Anchor("nowhere", "c9"), BEFORE) is None


@dataclass
class Count:
    """What became of the remarks of many rewritten texts."""

    made: int = 0
    placed: int = 0
    in_tray: int = 0
    words_left: int = 0
    right: int = 0
    wrong: list = field(default_factory=list)

    def look(self, anchor, place, wanted):
        self.made += 1
        self.placed += place is not None
        self.in_tray += place is None
        if wanted is None:
            return
        self.words_left += 1
        right = place is not None and (place.section, place.clause) == wanted[:2]
        right = right and abs(place.start - wanted[2][0]) <= 2 >= abs(place.end - wanted[2][1])
        self.right += right
        if not right:
            self.wrong.append((anchor, place, wanted))


def remarks_on(text: Text, chance):
    """One remark on each clause, with the words it is about."""
    for part in text.parts:
        for para in part.paras:
            at = chance.randrange(len(para.words))
            words = para.words[at : at + chance.randint(1, 8)]
            read = " ".join(word.text for word in words)
            places = [start for start, _end in found(para.text, read)]
            near = [n for n, start in enumerate(places) if abs(start - para.stretch(words)[0]) <= 2]
            if near:
                yield Anchor(part.name, para.name, (), read, near[0] + 1), words


def rewritten(chance, count, *, chained, sentences=None):
    text = some_text(chance, sentences)
    line = [text.guidelines()]
    remarks = list(remarks_on(text, chance))
    for _ in range(chance.randint(1, 4)):
        rewrite(text, chance, chance.randint(1, 5))
        line.append(text.guidelines())
    steps = line if chained else (line[0], line[-1])
    for anchor, words in remarks:
        count.look(anchor, followed(anchor, steps, compare), text.place(words))


@pytest.mark.parametrize("chained", [True, False], ids=["revision by revision", "at once"])
def test_texts_rewritten_at_random_lose_no_remark(chained):
    count = Count()
    for seed in range(50):
        rewritten(random.Random(seed), count, chained=chained)
    assert count.made == count.placed + count.in_tray > 500
    assert count.words_left > 400
    assert count.right >= 0.99 * count.words_left, count.wrong[:3]


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=False), st.booleans())
def test_a_place_is_always_one_of_the_text(chance, chained):
    text = some_text(chance)
    line = [text.guidelines()]
    for _ in range(2):
        rewrite(text, chance, 6)
        line.append(text.guidelines())
    last = line[-1]
    for anchor, _words in remarks_on(some_text(chance), chance):
        assert followed(anchor, line, compare) is None  # it was made on another text
    section = chance.choice(line[0].sections)
    for clause in section.clauses:
        anchor = Anchor(section.id, clause.id, quote=clause.text[2:40])
        place = followed(anchor, line if chained else (line[0], last), compare)
        if place is not None:
            there = last.section(place.section).clause(place.clause).text
            assert place.words in (there, there[place.start : place.end])


@settings(max_examples=25, deadline=None)
@given(revised())
def test_any_two_documents_can_be_asked(sides):
    old, new = sides
    for section in old.sections:
        for clause in section.clauses:
            for words in ("", clause.text[:20]):
                place = followed(Anchor(section.id, clause.id, (), words), (old, new), compare)
                assert place is None or new.has_section(place.section)
            same = followed(Anchor(section.id, clause.id), (old, old), compare)
            assert same is not None
            assert not same.changed
