"""Threads of comments and wordings to take over, on a real library."""

from __future__ import annotations

import pytest

from smguide.compare.anchors import Anchor
from smguide.errors import NotAllowed, NotFound, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.review.threads import ThreadState
from smguide.workspace import Desk, OfferState, Revision, SaidKind

WORDS = "Be kind to everybody who writes to us."
BETTER = "Be kind and brief to everybody who writes to us."


@pytest.fixture
def place(ana: Desk) -> Anchor:
    """A clause of revision 2."""
    text = ana.work().guidelines
    section = text.sections[0].id
    ana.keep(edits.add_clause(text, section, Clause("c-kind", WORDS)))
    ana.save("Kindness", "It was missing.")
    return Anchor(section, "c-kind")


def change(desk: Desk, text: str, *, clause: str = "c-kind", answers=None) -> None:
    """Save a revision in which the clause reads so; nothing takes it out."""
    now = desk.work().guidelines
    section = now.sections[0].id
    if text:
        desk.keep(edits.set_clause_text(now, section, clause, text))
    else:
        desk.keep(edits.remove_clause(now, section, clause))
    desk.save("Another wording", "To be clearer.", answers=answers)


def hands(revision: Revision) -> list[str]:
    """Who is named beside the one who saved it."""
    return [value for key, value in revision.trailers if key == "Co-authored-by"]


def only(desk: Desk, which: str = "latest"):
    (thread,) = desk.talk.threads(which)
    return thread


def test_a_thread_has_its_replies_its_place_and_where_it_was_made(
    ana: Desk, lea: Desk, place: Anchor
) -> None:
    anchor = Anchor(place.section, place.clause, quote="everybody who writes")
    first = lea.talk.begin("2", "Everybody?", anchor=anchor)
    ana.talk.reply(first, "Yes.")
    change(ana, f"In short: {WORDS}")
    thread = only(lea)
    assert [(one.name, one.kind, one.mine) for one in thread.said] == [
        ("Lea Novak", SaidKind.REMARK, True),
        ("Ana Lima", SaidKind.REPLY, False),
    ]
    assert (thread.revision, thread.place.words) == (2, "everybody who writes")
    assert thread.clause_text[thread.place.start :].startswith("everybody")
    assert ana.talk.threads("1") == ()
    assert [one.text for one in ana.comments("2")] == ["Everybody?"]


def test_what_the_text_has_no_place_for_goes_to_the_tray_and_comes_back(
    ana: Desk, lea: Desk, place: Anchor
) -> None:
    lea.talk.begin("2", "Everybody?", anchor=place)
    change(ana, "")
    assert only(ana).in_tray
    assert only(ana).spot == (place.section, "c-kind")
    assert only(ana).stood == f"1 {ana.read('2').sections[0].title}"
    assert not only(ana, "2").in_tray
    text = ana.work().guidelines
    ana.keep(edits.add_clause(text, place.section, Clause("c-kind", WORDS)))
    assert only(ana, "draft").place.clause == "c-kind"


def test_words_are_followed_revision_by_revision_where_they_changed_beyond_telling(
    ana: Desk, lea: Desk, place: Anchor
) -> None:
    quote = "everybody who writes to us"
    lea.talk.begin("2", "All?", anchor=Anchor(place.section, place.clause, quote=quote))
    text = ana.work().guidelines
    text = edits.set_clause_text(text, place.section, "c-kind", "Be kind.")
    ana.keep(edits.add_clause(text, place.section, Clause("c-all", f"It holds for {quote}.")))
    ana.save("Split", "Two things.")
    assert only(ana).place.clause == "c-all"
    change(ana, "It holds for each person who sends us a word.", clause="c-all")
    assert (only(ana).place.clause, only(ana).place.changed) == ("c-all", True)


def test_settling_opening_again_and_who_may(ana: Desk, lea: Desk, place: Anchor) -> None:
    first = ana.talk.begin("2", "Is this so?")
    lea.talk.resolve(first)
    assert only(ana).state is ThreadState.RESOLVED
    assert (only(ana).said[-1].kind, only(ana).said[-1].text) == (SaidKind.RESOLVED, "")
    ana.talk.reopen(first, "Not yet.")
    assert only(ana).is_open
    assert only(ana).said[-1].text == "Not yet."
    with pytest.raises(NotAllowed, match="Only Ana"):
        lea.talk.take_back(first)
    ana.talk.take_back(first)
    assert only(ana).first.taken_back
    with pytest.raises(WrongUse, match="empty"):
        lea.talk.reply(first, " \u202e ")
    with pytest.raises(NotFound):
        lea.talk.reply("0" * 64, "Where?")


def test_a_revision_answers_a_thread_until_it_is_opened_again(
    ana: Desk, lea: Desk, place: Anchor
) -> None:
    first = lea.talk.begin("2", "Shorter?", anchor=place)
    change(ana, "Be kind.", answers=[first])
    assert only(ana).state is ThreadState.ANSWERED
    assert [(one.number, one.summary) for one in only(ana).answered] == [(3, "Another wording")]
    assert ana.open_comments() == ()
    lea.talk.reopen(first, "Too short.")
    assert [one.id for one in ana.open_comments()] == [first]
    change(ana, "Be kind to all.", answers=[first])
    assert only(ana).state is ThreadState.ANSWERED


def test_a_comment_on_a_change_may_quote_what_was_taken_out(
    ana: Desk, lea: Desk, place: Anchor
) -> None:
    change(ana, "Be kind.")
    anchor = Anchor(place.section, place.clause, quote="to everybody")
    lea.talk.begin("3", "Why not?", anchor=anchor, against=2)
    thread = only(lea)
    assert (thread.against, thread.place.clause, thread.place.changed) == (2, "c-kind", True)
    change(ana, WORDS)
    assert (only(lea).place.words, only(lea).place.changed) == ("to everybody", False)


def test_a_wording_is_taken_with_one_step_and_whoever_proposed_it_had_a_hand_in_it(
    ana: Desk, lea: Desk, ben: Desk, place: Anchor
) -> None:
    proposed = lea.talk.begin("2", "", anchor=place, wording=BETTER)
    assert only(ana).said[0].wording == BETTER
    offer = ana.talk.offer(proposed)
    assert (offer.state, offer.now, offer.before) == (OfferState.READY, WORDS, WORDS)
    ana.talk.take(proposed)
    kept = ana.work()
    assert kept.guidelines.section(place.section).clause("c-kind").text == BETTER
    assert kept.taken == (proposed,)
    assert ana.talk.offer(proposed).state is OfferState.DONE
    revision = ana.save("Brief", "Lea proposed it.")
    assert hands(revision) == ["Lea Novak <lea@acme.example>"]
    assert only(ana).state is ThreadState.ANSWERED
    ana.ask(reviewers=("lea", "ben"))
    assert "Words of Lea’s were taken into this" in lea.verdict("approve").why
    assert "lea" in ana.tally().hands.people
    assert ben.verdict("approve").allowed
    with pytest.raises(NotAllowed, match="Words of Lea’s were taken"):
        lea.approve()


def test_a_wording_that_was_written_over_leaves_no_hand(
    ana: Desk, lea: Desk, place: Anchor
) -> None:
    proposed = lea.talk.begin("2", "Shorter.", anchor=place, wording=BETTER)
    ana.talk.take(proposed)
    kept = ana.work()
    over = edits.set_clause_text(kept.guidelines, place.section, "c-kind", "We answer everybody.")
    ana.keep(over, over=kept)
    assert hands(ana.save("Own words", "Better still.", answers=())) == []
    ana.ask(reviewers=("lea",))
    assert lea.verdict("approve").allowed


def test_a_clause_that_changed_meanwhile_is_never_overwritten_unasked(
    ana: Desk, lea: Desk, place: Anchor
) -> None:
    proposed = lea.talk.begin("2", "Brief, too.", anchor=place, wording=BETTER)
    elsewhere = f"{WORDS} Always."
    change(ana, elsewhere)
    offer = ana.talk.offer(proposed)
    assert (offer.state, offer.now, offer.together) == (
        OfferState.CHANGED, elsewhere, f"{BETTER} Always."
    )  # fmt: skip
    with pytest.raises(WrongUse, match="has changed"):
        ana.talk.take(proposed)
    ana.talk.take(proposed, offer.together)
    text = ana.work().guidelines
    assert text.section(place.section).clause("c-kind").text == f"{BETTER} Always."
    change(ana, "Be kind but never brief.")
    assert ana.talk.offer(proposed).together == ""
    change(ana, "")
    assert ana.talk.offer(proposed).state is OfferState.GONE
    with pytest.raises(WrongUse, match="no longer"):
        ana.talk.take(proposed)


def test_only_authors_take_a_wording_and_only_clauses_have_one(
    ana: Desk, lea: Desk, place: Anchor
) -> None:
    proposed = ana.talk.begin("2", "", anchor=place, wording=BETTER)
    assert not only(lea).may_take
    with pytest.raises(NotAllowed, match="authors"):
        lea.talk.take(proposed)
    with pytest.raises(WrongUse, match="for a clause"):
        lea.talk.begin("2", "", anchor=Anchor(place.section), wording=BETTER)
    ana.talk.take_back(proposed)
    with pytest.raises(NotFound):
        ana.talk.offer(proposed)


def test_every_comment_of_a_rewritten_text_has_a_place_or_is_in_the_tray(
    ana: Desk, lea: Desk, place: Anchor
) -> None:
    text = ana.read("latest")
    clauses = [(s.id, c) for s in text.sections for c in s.clauses if c.text]
    made = {
        lea.talk.begin("2", "?", anchor=Anchor(section, clause.id, quote=clause.text[:30]))
        for section, clause in clauses[:12]
    }
    kept = text.sections[0]
    other = edits.remove_section(text, text.sections[1].id)
    ana.keep(edits.set_title(other, kept.id, "Another name"))
    ana.save("Much", "All of it.")
    found = lea.talk.threads()
    assert {thread.id for thread in found} == made
    assert any(thread.in_tray for thread in found)
    for thread in found:
        if thread.place is not None:
            ana.read("latest").section(thread.place.section).clause(thread.place.clause)
