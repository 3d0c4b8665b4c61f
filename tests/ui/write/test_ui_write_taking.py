"""Taking a proposed wording over: one step of undo, remembered until it is saved."""

from __future__ import annotations

import pytest

from smguide.compare.anchors import Anchor
from smguide.ui.write import verbs
from smguide.ui.write.taking import TakeWording

BETTER = "We listen before we speak."


def first(page):
    section = page.session.guidelines.sections[0]
    return section.id, section.clauses[0].id


def text(page):
    section, clause = first(page)
    return page.session.guidelines.section(section).clause(clause).text


@pytest.fixture
def lea(acme):
    acme.add_member(person="lea", name="Lea Novak", email="lea@acme.example", roles=("reviewer",))
    return acme.act_as("lea")


@pytest.fixture
def proposed(page, lea):
    section, clause = first(page)
    return lea.talk.begin("1", "Shorter.", anchor=Anchor(section, clause), wording=BETTER)


def test_a_wording_is_taken_with_one_click_and_undone_with_one(page, proposed, acme):
    before = text(page)
    page.show_item(TakeWording(proposed))
    assert text(page) == BETTER
    assert page.session.undo_stack.count() == 1
    assert "wording of Lea Novak" in page.session.undo_stack.undoText()
    page.session.keep_now()
    assert acme.work().taken == (proposed,)
    page.session.undo_stack.undo()
    assert text(page) == before


def test_saving_proposes_the_comment_and_names_whoever_proposed_the_words(page, proposed, acme):
    page.show_item(TakeWording(proposed))
    page.save_revision()
    dialog = page.saving.dialog
    assert dialog.fields.comments.boxes[proposed].isChecked()
    assert dialog.reason.startswith("Answers Lea Novak’s comment")
    said = [w.text() for w in dialog.fields.comments.children() if hasattr(w, "text")]
    assert any("cannot approve it" in words for words in said)
    dialog.primary.click()
    acme.ask(reviewers=("lea",))
    assert "Words of Lea’s were taken" in acme.act_as("lea").verdict("approve").why
    assert acme.work().taken == ()


def test_a_clause_that_changed_is_shown_beside_and_nothing_is_overwritten(page, proposed):
    section, clause = first(page)
    mine = f"{text(page)} Always."
    verbs.write_clause(page.session, section, clause, mine)
    page.show_item(TakeWording(proposed))
    dialog = page.talking.taking.dialog
    assert text(page) == mine
    assert not dialog.primary.isEnabled()
    choices = {one.text(): one for one in dialog.fields.texts}
    choices["Leave the clause as it is"].click()
    dialog.primary.click()
    assert text(page) == mine
    assert page.talking.taking.dialog is None
    page.show_item(TakeWording(proposed))
    choices = {one.text(): one for one in page.talking.taking.dialog.fields.texts}
    choices["The proposed wording, in place of yours"].click()
    page.talking.taking.dialog.primary.click()
    assert text(page) == BETTER


def test_a_wording_for_a_clause_that_is_gone_can_still_be_read(page, proposed):
    section, clause = first(page)
    verbs.remove_clause(page.session, section, clause)
    page.show_item(TakeWording(proposed))
    dialog = page.talking.taking.dialog
    assert "no longer in your draft" in dialog.explanation.text()
    assert not dialog.primary.isVisibleTo(dialog)
    dialog.reject()


def test_what_is_wanted_before_the_draft_is_there_waits_for_it(window, acme, lea):
    section = acme.work().guidelines.sections[0]
    anchor = Anchor(section.id, section.clauses[0].id)
    proposed = lea.talk.begin("1", "", anchor=anchor, wording=BETTER)
    window.page.show_item(TakeWording(proposed))
    window.page.show_desk(acme)
    assert text(window.page) == BETTER


def test_open_comments_stand_beside_the_page_and_can_be_dealt_with_there(page, lea, acme, qtbot):
    sections = page.session.guidelines.sections
    far = Anchor(sections[2].id, sections[2].clauses[0].id)
    elsewhere = lea.talk.begin("1", "Far away.", anchor=far)
    near = Anchor(sections[0].id, sections[0].clauses[0].id)
    here = lea.talk.begin("1", "Shorter.", anchor=near, wording=BETTER)
    page.show_desk(acme)
    page.choose(sections[0].id)
    assert [card.info.id for card in page.talking.comments.cards] == [here, elsewhere]
    page.choose(sections[2].id)
    assert [card.info.id for card in page.talking.comments.cards] == [elsewhere, here]
    page.talking.comments.cards[1].blocks[0].take.click()
    assert text(page) == BETTER
    page.session.keep_now()
    assert page.talking.comments.cards[0].info.clause_text == BETTER
    page.talking.comments.cards[1].buttons["resolve"].click()
    assert [card.info.id for card in page.talking.comments.cards] == [here]
    assert page.talking.comments.fold.isVisibleTo(page)
