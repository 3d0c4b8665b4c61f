"""The reviewer's room, driven by clicks and keys on a real library."""

from __future__ import annotations

from datetime import date

import pytest
from history_walk import against, blocks, cards, click, dialog, person, save, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.review.status import Action, State
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.history.comparison.blocks import HeadingBlock
from smguide.ui.history.comparison.gap_block import GapBlock
from smguide.ui.history.page import HistoryPage
from smguide.ui.history.talk.thread_card import ThreadCard
from smguide.ui.tasks import ImmediateRunner
from smguide.workspace import Changes


def test_it_begins_with_what_waits_for_the_person(page):
    assert page.bar.waiting.text() == "1 revision waits for you"
    assert page.list.number == 4
    assert "More time to look back" in words(page.view)
    assert "Compared with revision 2 (edition 1.0), the approved text" in words(page.view)


def test_nothing_waits_for_somebody_who_wrote_it(page, workspace):
    page.show_desk(workspace.open("handbook", "dana"))
    assert not page.bar.waiting.isVisible()
    assert page.list.number == 4
    approve = page.panel.buttons[Action.APPROVE]
    assert not approve.isEnabled()
    assert "Dana Kovac is not a reviewer" in approve.toolTip()
    assert approve.toolTip() in words(page.panel)


def test_the_redline_shows_words_moves_fields_and_remarks(page):
    by_clause = {block.row.clause_id: block for block in blocks(page) if block.row.clause_id}
    changed = by_clause["c-trust"].html
    assert "line-through" in changed
    assert "twenty" in changed
    assert "underline" in changed
    assert "in a row" in changed
    assert "**" not in changed
    assert "<b>trusted</b>" in changed
    assert "removed: twenty" in by_clause["c-trust"].accessibleName()
    assert "added: ten" in by_clause["c-trust"].accessibleName()
    assert "Moved within this section" in words(by_clause["c-calm"])
    fields = [block for block in blocks(page) if block.row.kind.value == "field"]
    assert [(f.row.old, f.row.new) for f in fields] == [("3", "5")]
    assert "→" in fields[0].html
    at = page.view.blocks.index(by_clause["c-trust"])
    card = page.view.blocks[at + 1]
    assert isinstance(card, ThreadCard)
    assert card.info.first.text == "Ten is fine."


def test_who_has_answered_and_who_is_missing(page, desk, workspace):
    assert cards(page) == ["Lea Winter: Waiting.", "Ana Ruiz: Waiting."]
    workspace.open("handbook", "ana").approve("4", comment="Good.")
    page.refresh(Changes.REVIEWS)
    assert [card for card in cards(page) if "Ana" in card] == ["Ana Ruiz: Approved. Good."]


def test_approving_signs_the_sentence_that_is_shown(page, qtbot, desk, window):
    click(qtbot, page.panel.buttons[Action.APPROVE])
    opened = dialog(page)
    sentence = opened.sentence.text()
    assert sentence == desk.meaning("approve", "4")
    qtbot.keyClicks(opened.comment, "Fine.")
    click(qtbot, opened.primary)
    answer = desk.review("4").answered[0]
    assert (answer.person, answer.meaning, answer.comment) == ("lea", sentence, "Fine.")
    assert window.toast.sentence.text() == "You have approved revision 4"
    assert not page.bar.waiting.isVisible()
    assert Action.APPROVE in page.panel.buttons
    assert not page.panel.buttons[Action.APPROVE].isEnabled()
    assert window.focusWidget() is page.list.view, "the keyboard is somewhere"


def test_asking_for_changes_needs_a_reason(page, qtbot, desk):
    click(qtbot, page.panel.buttons[Action.REQUEST_CHANGES])
    opened = dialog(page)
    assert not opened.primary.isEnabled()
    assert opened.missing.text() == "Asking for changes needs a reason."
    assert opened.missing.isVisible()
    qtbot.keyClicks(opened.words, "Say who counts.")
    assert not opened.missing.isVisible()
    click(qtbot, opened.primary)
    assert desk.review("4").state is State.CHANGES_REQUESTED
    assert "“Say who counts.”" in words(page.panel)
    assert "Changes asked for" in page.list.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_taking_back_is_offered_once_there_is_something(page, qtbot, desk):
    assert Action.WITHDRAW not in page.panel.buttons
    desk.request_changes("4", "No.")
    page.refresh(Changes.REVIEWS)
    click(qtbot, page.panel.buttons[Action.WITHDRAW])
    qtbot.keyClicks(dialog(page).words, "I was wrong.")
    click(qtbot, dialog(page).primary)
    assert desk.review("4").state is State.IN_REVIEW


def test_asking_for_a_review(page, qtbot, workspace):
    dana = workspace.open("handbook", "dana")
    guidelines = edits.set_clause_text(dana.work().guidelines, "trust", "c-slip", "Try again.")
    dana.keep(guidelines)
    dana.save("Gentler", "It was harsh.")
    page.show_desk(dana)
    page.show_item("5")
    click(qtbot, page.panel.buttons[Action.ASK])
    opened = dialog(page)
    assert opened.chosen == ("lea", "ana", "tom")
    opened.people.setFocus()
    opened.people.setCurrentRow(0)
    qtbot.keyClick(opened.people, Qt.Key.Key_Space)
    opened.due.line.selectAll()
    qtbot.keyClicks(opened.due.line, "1 July 2026")
    qtbot.keyClicks(opened.note, "The tone.")
    click(qtbot, opened.primary)
    standing = dana.review("5")
    assert (standing.asked, standing.until) == (("ana", "tom"), date(2026, 7, 1))
    assert standing.look_at == "The tone."
    assert "To look at: The tone." in words(page.panel)


def test_a_date_that_is_none_cannot_be_asked_for(page, qtbot, workspace):
    page.show_desk(workspace.open("handbook", "dana"))
    page.begin(Action.ASK)
    opened = dialog(page)
    opened.due.line.selectAll()
    qtbot.keyClicks(opened.due.line, "soon")
    assert not opened.primary.isEnabled()
    opened.due.line.selectAll()
    qtbot.keyClicks(opened.due.line, "1 July 2026")
    assert opened.primary.isEnabled()
    opened.reject()


def test_a_comment_on_chosen_words_of_a_clause(page, qtbot, desk):
    block = next(block for block in blocks(page) if block.row.clause_id == "c-new")
    label = block.findChildren(QLabel)[0]
    label.setSelection(0, len("We look back"))
    click(qtbot, block.button)
    qtbot.keyClicks(dialog(page).words, "Not on holidays.")
    click(qtbot, dialog(page).primary)
    said = desk.comments("4")[-1]
    assert (said.section, said.clause, said.text) == ("when", "c-new", "Not on holidays.")
    assert said.quote == "We look back"
    shown = [card.info.first.text for card in blocks(page, ThreadCard)]
    assert "Not on holidays." in shown


def test_a_comment_on_the_whole(page, qtbot, desk):
    click(qtbot, page.panel.buttons[Action.COMMENT])
    qtbot.keyClicks(dialog(page).words, "Well done.")
    click(qtbot, dialog(page).primary)
    said = desk.comments("4")[-1]
    assert (said.text, said.section, said.clause) == ("Well done.", "", "")
    assert "Well done." in words(page.panel)


def test_an_answer_refused_by_the_rules_is_said_in_the_dialog(page, qtbot, desk, workspace):
    click(qtbot, page.panel.buttons[Action.APPROVE])
    desk.request_changes("4", "Wait.")
    dana = workspace.open("handbook", "dana")
    dana.keep(edits.set_clause_text(dana.work().guidelines, "trust", "c-slip", "Try again."))
    dana.save("Gentler", "It was harsh.")
    dana.ask("5", reviewers=("ana",))
    click(qtbot, dialog(page).primary)
    assert "has taken the place of revision 4" in dialog(page).problem.text()
    dialog(page).reject()


def test_publishing_leads_to_the_page_for_it(page, qtbot, desk, workspace):
    desk.approve("4")
    workspace.open("handbook", "ana").approve("4")
    page.refresh(Changes.REVIEWS)
    publish = page.panel.buttons[Action.PUBLISH]
    assert publish.property("kind") == "primary"
    with qtbot.waitSignal(page.open_page) as opened:
        click(qtbot, publish)
    assert opened.args == ["publish", 4]


def test_acting_as_somebody_else(page, qtbot):
    assert page.bar.person.text() == "Acting as Lea Winter"
    with qtbot.waitSignal(page.person_chosen) as chosen:
        person(page, "Ana Ruiz").trigger()
    assert chosen.args == ["ana"]


@pytest.mark.parametrize(
    ("part", "compared"),
    [
        ("previous revision", "revision 3, the one before"),
        ("approved text", "revision 2 (edition 1.0), the approved text"),
    ],
)
def test_what_to_compare_with(page, part, compared):
    against(page, part).trigger()
    assert f"Compared with {compared}" in words(page.view)
    assert against(page, part).isChecked()


def test_the_first_revision_is_all_new(page):
    page.show_item("1")
    assert "The first text" in words(page.view)
    assert {block.row.status for block in blocks(page)} == {"added"}


def test_from_change_to_change_by_key(page, qtbot):
    count = 4
    assert page.change_bar.place.text() == f"{count} changes"
    page.list.view.setFocus()
    for expected in (1, 2, 3, 4, 1):
        qtbot.keyClick(page.list.view, Qt.Key.Key_N)
        assert page.change_bar.place.text() == f"Change {expected} of {count}"
    qtbot.keyClick(page.list.view, Qt.Key.Key_F8)
    qtbot.keyClick(page.list.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page.list.view, Qt.Key.Key_P)
    assert page.change_bar.place.text() == f"Change 4 of {count}"


def test_letters_typed_in_the_search_box_stay_there(page, qtbot):
    page.list.search.setFocus()
    qtbot.keyClicks(page.list.search, "np")
    assert page.list.search.text() == "np"
    assert page.view.change == 0


def test_clean_has_no_marks(page, qtbot):
    click(qtbot, page.change_bar.clean)
    texts = [block.html for block in blocks(page)]
    assert not any("line-through" in text or "background" in text for text in texts)
    assert any("after ten vetted posts in a row" in text for text in texts)
    assert page.view.blocks[0].isVisible()


def test_everything_shows_what_is_unchanged(page, qtbot):
    assert "c-slip" not in {block.row.clause_id for block in blocks(page)}
    gaps = blocks(page, GapBlock)
    assert gaps[0].text() == "1 clause unchanged" or gaps[0].text() == "2 clauses unchanged"
    click(qtbot, page.change_bar.everything)
    assert {"c-slip", "c-end", "c-when"} <= {block.row.clause_id for block in blocks(page)}
    assert not blocks(page, GapBlock)


def test_a_gap_gives_way_to_its_clauses(page, qtbot):
    gap = blocks(page, GapBlock)[0]
    hidden = {row.clause_id for row in gap.gap.rows}
    gap.setFocus()
    qtbot.keyClick(gap, Qt.Key.Key_Space)
    shown = [block.row.clause_id for block in blocks(page)]
    assert hidden <= set(shown)
    headings = [block.row.section_id for block in blocks(page, HeadingBlock)]
    assert headings == ["trust", "when"]


def test_searching_the_history(page, qtbot):
    page.list.search.setFocus()
    qtbot.keyClicks(page.list.search, "vetted posts in a row")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.list.model.rowCount() == 1
    qtbot.keyClick(page.list.search, Qt.Key.Key_Down)
    assert page.list.passages.hasFocus()
    page.list.search.setText("no such words")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert "Nothing found" in words(page.list)
    page.list.search.clear()
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.list.model.rowCount() == 4
    assert page.list.number == 3


def test_walking_down_the_list_by_key(page, qtbot):
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Down)
    assert "Ten posts in a row" in words(page.view)
    assert "Twenty took too long." in words(page.panel)
    qtbot.keyClick(page.list.view, Qt.Key.Key_End)
    assert page.list.number == 1


def test_after_saving_one_looks_at_the_new_revision(page, workspace):
    page.show_item(2)
    page.list.search.setText("IT ends it")
    page.list.search.searched.emit("IT ends it")
    dana = workspace.open("handbook", "dana")
    save(dana, "Try again.")
    page.refresh(Changes.DRAFT)
    assert page.list.model.rowCount() == 1
    page.refresh(Changes.REVISIONS)
    assert page.list.model.rowCount() == 5
    assert page.list.number == 5
    assert "Gentler" in words(page.view)


def test_nothing_moves_while_no_revision_is_new(page):
    page.show_item(2)
    page.refresh(Changes.REVISIONS)
    assert page.list.number == 2


def test_what_one_has_just_saved_comes_before_what_waits(page, workspace):
    ana = workspace.open("handbook", "ana")
    assert ana.waiting()
    number = save(ana, "Try again.")
    page.show_item(2)
    fresh = HistoryPage(ImmediateRunner(), page.window().messages)
    page.window().stack.addWidget(fresh)
    fresh.show_desk(ana)
    assert fresh.list.number == number


def test_what_is_not_there_is_said(page, window):
    page.show_item("99")
    assert "There is no revision" in window.info_bar.sentence.text()


def test_from_a_remark_to_its_place(page, qtbot):
    page.change_bar.everything.click()
    link = next(
        child
        for child in page.panel.findChildren(type(page.panel.buttons[Action.COMMENT]))
        if child.text() == "Show the place"
    )
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().maximum())
    click(qtbot, link)
    QApplication.processEvents()
    block = next(block for block in blocks(page) if block.row.clause_id == "c-trust")
    assert not block.visibleRegion().isEmpty()


def test_a_long_page_is_made_as_one_scrolls(page, qtbot, workspace):
    count = 300
    dana = workspace.open("handbook", "dana")
    guidelines = dana.work().guidelines
    for number in range(count):
        clause = Clause(f"c-{number}", f"Clause {number} is new.")
        guidelines = edits.add_clause(guidelines, "trust", clause)
    dana.keep(guidelines)
    dana.save("Very many clauses", "To see how it goes.")
    page.show_item((4, 5))
    assert len(blocks(page)) < count
    bar = page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: 100 < len(blocks(page)) < count)
    for _ in range(40):
        bar.setValue(bar.maximum())
        QApplication.processEvents()
    assert len(blocks(page)) == count + 1  # an open comment keeps its clause in sight
    page.show_item((4, 5))
    page.view.previous_change()
    assert page.change_bar.place.text() == f"Change {count} of {count}"
    assert len(blocks(page)) == count + 1  # an open comment keeps its clause in sight


def test_the_place_is_kept_when_a_review_comes_in(page, qtbot, workspace):
    click(qtbot, page.change_bar.everything)
    page.window().resize(1440, 420)
    QApplication.processEvents()
    page.view.verticalScrollBar().setValue(120)
    workspace.open("handbook", "ana").comment("4", "One more word.")
    page.refresh(Changes.REVIEWS)
    assert page.view.verticalScrollBar().value() == 120
    assert "One more word." in words(page.panel)


def test_another_revision_or_person_begins_at_the_top_of_the_panel(page, workspace):
    page.window().resize(1440, 420)
    QApplication.processEvents()
    bar = page.panel.verticalScrollBar()
    bar.setValue(60)
    assert bar.value() == 60
    page.refresh(Changes.REVIEWS)
    QApplication.processEvents()
    assert bar.value() == 60
    page.show_item(3)
    QApplication.processEvents()
    assert bar.value() == 0
    bar.setValue(60)
    page.show_desk(workspace.open("handbook", "ana"))
    QApplication.processEvents()
    assert bar.value() == 0


def test_everything_has_a_name(page):
    assert [type(widget).__name__ for widget in unnamed(page)] == []
    page.begin(Action.APPROVE)
    assert not list(unnamed(dialog(page)))
    dialog(page).reject()
    page.show_item("3")
    for action in (Action.ASK, Action.REQUEST_CHANGES, Action.COMMENT, Action.WITHDRAW):
        page.begin(action)
        assert not list(unnamed(dialog(page)))
        assert not duplicate_mnemonics(dialog(page))
        dialog(page).reject()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_wears_every_theme(page, themed, screenshot, theme):
    themed(theme)
    page.view.next_change()
    assert screenshot(page.window(), f"history-{theme}").width() == 1440


def test_it_fits_at_twice_the_size(page, themed, screenshot):
    themed("light", 2.0)
    picture = screenshot(page.window(), "history-200")
    assert picture.width() <= 1440
    assert page.panel.horizontalScrollBar().maximum() == 0
