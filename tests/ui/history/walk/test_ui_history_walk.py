"""The guided walk: from change to change by key, ticked off, kept, and ended with an answer."""

from __future__ import annotations

import pytest
from history_walk import click, dialog, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from smguide.model import edits
from smguide.review.status import Action, State
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.history.comparison.ways import Way
from smguide.ui.history.page import HistoryPage
from smguide.ui.tasks import ImmediateRunner
from smguide.workspace import Changes


@pytest.fixture
def bar(page):
    """The bar, once the walk has begun."""
    click_walk(page)
    return page.comparison.walk_bar


def click_walk(page):
    page.comparison.heading.walk.click()
    QApplication.processEvents()


def save(desk, section, clause, text):
    desk.keep(edits.set_clause_text(desk.work().guidelines, section, clause, text))
    return desk.save("Another wording", "It was harsh.").number


def test_a_walk_by_key_ticks_one_after_the_other(page, bar, qtbot, desk):
    assert bar.place.text() == "Change 1 of 4 · 0 looked at"
    assert "Trust" in bar.what.text()
    assert bar.fine.hasFocus()
    qtbot.keyClick(bar.fine, Qt.Key.Key_Return)
    assert bar.place.text() == "Change 2 of 4 · 1 looked at"
    assert page.view.change == 2
    qtbot.keyClick(bar.fine, Qt.Key.Key_Right)
    assert bar.place.text() == "Change 3 of 4 · 1 looked at"
    qtbot.keyClick(bar.fine, Qt.Key.Key_Left)
    qtbot.keyClick(bar.fine, Qt.Key.Key_Space)
    qtbot.keyClick(bar.fine, Qt.Key.Key_N)
    assert bar.place.text() == "Change 4 of 4 · 2 looked at"
    assert len(desk.walks.seen()) == 2
    qtbot.keyClick(bar.fine, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert page.comparison.heading.walk.text() == "Go on: 2 of 4"


def test_each_change_says_who_made_it_and_why(page, bar):
    assert "revision 3, Dana Kovac: Twenty took too long." in bar.why.text()
    page.walking.next()
    page.walking.next()
    assert "revision 4, Dana Kovac: Three hours were never enough." in bar.why.text()


def test_at_the_end_one_approves_what_one_has_seen(page, bar, qtbot, desk):
    while not bar.done.isVisible():
        click(qtbot, bar.fine)
    assert bar.place.text() == "The end · 4 of 4 looked at"
    assert bar.approve.property("kind") == "primary"
    click(qtbot, bar.approve)
    assert "You have not" not in dialog(page).seen.text()
    click(qtbot, dialog(page).primary)
    assert desk.review("4").answered[0].person == "lea"


def test_what_was_skipped_keeps_the_approval_back(page, bar, qtbot):
    qtbot.keyClick(bar.fine, Qt.Key.Key_Right)
    while not bar.done.isVisible():
        click(qtbot, bar.fine)
    assert "1 change is still to look at." in bar.what.text()
    assert not bar.approve.isVisible()
    click(qtbot, bar.to_left)
    assert bar.place.text().startswith("Change 1 of 4")
    page.begin(Action.APPROVE)
    assert "You have not looked at 1 of them." in dialog(page).seen.text()
    dialog(page).reject()


def test_a_comment_is_a_look_and_goes_into_the_reason(page, bar, qtbot, desk):
    click(qtbot, bar.comment)
    qtbot.keyClicks(dialog(page).words, "Say who counts.")
    click(qtbot, dialog(page).primary)
    QApplication.processEvents()
    assert bar.isVisible()
    assert bar.looked.isVisible()
    assert bar.place.text() == "Change 1 of 4 · 1 looked at"
    page.walking.next()
    while not bar.done.isVisible():
        click(qtbot, bar.fine)
    assert "Say who counts." in bar.what.text()
    assert bar.changes.property("kind") == "primary"
    click(qtbot, bar.changes)
    reason = dialog(page).words.toPlainText()
    assert reason == "On ‘Before answering criticism, calm down…’: Say who counts."
    click(qtbot, dialog(page).primary)
    assert desk.review("4").state is State.CHANGES_REQUESTED
    assert not bar.isVisible(), "the answer ends the walk"
    assert "The authors can save a new revision and ask again." in words(page.panel)


def test_a_walk_is_not_handed_to_the_next_person(page, bar, workspace):
    assert bar.isVisible()
    page.show_desk(workspace.open("handbook", "ana"))
    assert not bar.isVisible()


def test_a_tick_can_be_taken_back(page, bar, qtbot, desk):
    click(qtbot, bar.fine)
    click(qtbot, bar.back)
    assert bar.looked.isVisible()
    click(qtbot, bar.again)
    assert not bar.looked.isVisible()
    assert desk.walks.seen() == frozenset()


def test_a_new_revision_leaves_only_the_rest_to_walk(page, bar, qtbot, workspace, window):
    while not bar.done.isVisible():
        click(qtbot, bar.fine)
    dana = workspace.open("handbook", "dana")
    save(dana, "when", "c-new", "We look back *every* Friday, at noon.")
    dana.ask("5", reviewers=("lea", "ana"))
    fresh = HistoryPage(ImmediateRunner(), window.messages)
    window.stack.addWidget(fresh)
    window.stack.setCurrentWidget(fresh)
    fresh.show_desk(workspace.open("handbook", "lea"))
    assert fresh.comparison.heading.walk.text() == "Go on: 3 of 4"
    click_walk(fresh)
    assert "We look back" in fresh.comparison.walk_bar.what.text()
    click(qtbot, fresh.comparison.walk_bar.fine)
    assert fresh.comparison.walk_bar.approve.isVisible()


def test_low_risk_changes_are_looked_through_together(page, workspace, qtbot):
    dana = workspace.open("handbook", "dana")
    text = edits.set_clause_text(dana.work().guidelines, "trust", "c-end", "IT *ends* it.")
    text = edits.set_clause_text(
        text, "when", "c-when", "We post when *there is* something to say."
    )
    dana.keep(edits.set_clause_text(text, "trust", "c-slip", "An incident takes it back."))
    dana.save("Weight", "To be seen.")
    page.show_item((4, 5))
    click_walk(page)
    bar = page.comparison.walk_bar
    click(qtbot, bar.fine)
    assert bar.what.text() == (
        "2 low-risk changes: marks such as bold. Look through them together."
    )
    shown = {b.row.clause_id for b in page.view.blocks if getattr(b, "row", None)}
    assert {"c-end", "c-when"} <= shown
    assert "c-slip" not in shown
    click(qtbot, bar.fine)
    assert bar.place.text() == "The end · 3 of 3 looked at"
    qtbot.keyClick(bar.done, Qt.Key.Key_Escape)
    shown = {b.row.clause_id for b in page.view.blocks if getattr(b, "row", None)}
    assert "c-slip" in shown


def test_who_does_not_review_walks_without_answers(page, workspace, qtbot):
    page.show_desk(workspace.open("handbook", "dana"))
    click_walk(page)
    bar = page.comparison.walk_bar
    assert bar.fine.text() == "Seen"
    while not bar.done.isVisible():
        click(qtbot, bar.fine)
    assert not bar.approve.isVisible()
    assert not bar.changes.isVisible()
    assert "Dana Kovac" in bar.why.text()


def test_clean_and_changes_are_one_key_away_from_each_other(page, bar, qtbot):
    click(qtbot, bar.clean)
    assert page.change_bar.way is Way.CLEAN
    assert page.view.change == 1
    click(qtbot, bar.marked)
    assert page.change_bar.way is Way.CHANGES
    assert not list(unnamed(page.comparison))
    assert not duplicate_mnemonics(page.comparison)


def test_a_comment_of_somebody_else_does_not_move_the_walk(page, bar, workspace):
    page.walking.next()
    workspace.open("handbook", "ana").comment("4", "One more word.")
    page.refresh(Changes.REVIEWS)
    assert bar.place.text() == "Change 2 of 4 · 0 looked at"
    assert bar.isVisible()


def test_another_wording_begins_in_the_clause_and_needs_no_comment(page, bar, qtbot, desk):
    click(qtbot, bar.wording)
    opened = dialog(page)
    fields = opened.fields
    assert opened.focusWidget() is fields.wording
    seen = fields.wording.mapTo(opened.sheet.viewport(), fields.wording.rect().bottomLeft())
    assert opened.sheet.viewport().rect().contains(seen)
    qtbot.keyClicks(fields.wording, "Always. ")
    assert opened.primary.isEnabled()
    click(qtbot, opened.primary)
    assert "Always." in desk.talk.threads("4")[-1].first.wording
