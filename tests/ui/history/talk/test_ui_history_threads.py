"""Threads of comments in the review panel: read, answered, settled, lost and found."""

from __future__ import annotations

import pytest
from history_walk import blocks, click, dialog, save, words
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from smguide.compare.anchors import Anchor
from smguide.model import edits
from smguide.review.threads import ThreadState
from smguide.ui.history.talk.comment_about import about_row
from smguide.ui.history.talk.thread_card import ThreadCard
from smguide.ui.widgets.text import legible
from smguide.ui.write.taking import TakeWording

TEN = Anchor("trust", "c-trust", quote="ten vetted posts")
BETTER = "A voice becomes **trusted** after ten vetted posts within a year."


def card_of(page, thread):
    return next(card for card in page.panel.threads.cards if card.info.id == thread)


@pytest.fixture
def tom(desk):
    return desk.act_as("tom")


@pytest.fixture
def dana(page, desk):
    """The page, as an author sees it."""
    dana = desk.act_as("dana")
    page.show_desk(dana)
    return dana


def test_a_thread_of_an_earlier_revision_is_answered_and_settled_here(page, qtbot, desk, tom):
    thread = tom.talk.begin("3", "Hard for some.", anchor=TEN)
    page.show_desk(desk)
    card = card_of(page, thread)
    click(qtbot, card.buttons["reply"])
    qtbot.keyClicks(card.box.field, "Say why.")
    qtbot.keyClick(card.box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    said = [one.text for one in desk.talk.threads("4") if one.id == thread for one in one.said]
    assert said == ["Hard for some.", "Say why."]
    assert "Say why." in words(page.panel)
    click(qtbot, card_of(page, thread).buttons["resolve"])
    assert "Hard for some." not in words(page.panel)
    threads = page.panel.threads
    qtbot.keyClick(threads.filter, Qt.Key.Key_Down)
    threads.filter.activated.emit(1)
    assert "Resolved" in words(card_of(page, thread))
    click(qtbot, card_of(page, thread).buttons["reopen"])
    assert next(one for one in desk.talk.threads("4") if one.id == thread).is_open


def test_a_reply_that_is_being_written_outlives_what_others_do(page, qtbot, desk, tom):
    thread = tom.talk.begin("4", "Hard for some.", anchor=TEN)
    page.show_desk(desk)
    click(qtbot, card_of(page, thread).buttons["reply"])
    qtbot.keyClicks(card_of(page, thread).box.field, "Not yet se")
    tom.talk.begin("4", "Something else.")
    page.show_desk(desk)
    assert "Something else." in words(page.panel)
    box = card_of(page, thread).box
    assert (box.words, box.isVisibleTo(page)) == ("Not yet se", True)


def test_what_is_no_longer_in_the_text_waits_in_the_tray(page, desk, tom):
    lost = tom.talk.begin("4", "A rule?", anchor=Anchor("trust", "c-calm", quote="calm down"))
    dana = desk.act_as("dana")
    dana.keep(edits.remove_clause(dana.work().guidelines, "trust", "c-calm"))
    dana.save("Shorter", "It was long.")
    page.show_desk(desk)
    page.show_item(5)
    shown = words(page.panel)
    assert "NO LONGER IN THE TEXT" in shown
    assert "calm down" in words(card_of(page, lost))
    assert "made on revision 4, in “1 Trust”" in words(card_of(page, lost))
    assert "place" not in card_of(page, lost).buttons
    page.show_item(4)
    assert "NO LONGER IN THE TEXT" not in words(page.panel)


def test_an_answered_thread_leads_to_the_revision_that_answered_it(page, qtbot, desk, tom):
    thread = tom.talk.begin("4", "Too harsh.", anchor=Anchor("trust", "c-slip"))
    dana = desk.act_as("dana")
    text = edits.set_clause_text(dana.work().guidelines, "trust", "c-slip", "Try once more.")
    dana.keep(text)
    dana.save("Gentler", "Tom is right.", answers=[thread])
    page.show_desk(desk)
    page.show_item(4)
    threads = page.panel.threads
    threads.filter.setCurrentIndex(1)
    threads.filter.activated.emit(1)
    click(qtbot, card_of(page, thread).buttons["revision 5"])
    assert page.comparison.view.isVisible()
    assert desk.talk.threads("5")[-1].state is ThreadState.ANSWERED
    assert "Try once more" in words(page.comparison)


def test_a_comment_proposes_another_wording_and_shows_what_it_changes(page, qtbot, dana, desk):
    block = next(block for block in blocks(page) if block.row.clause_id == "c-trust")
    click(qtbot, block.button)
    opened = dialog(page)
    assert not opened.primary.isEnabled()
    assert not opened.fields.cost.isVisible()
    click(qtbot, opened.fields.propose)
    assert not opened.fields.cost.isVisible(), "Dana wrote it: she has no approval to lose"
    assert opened.fields.wording.text() == block.row.new
    assert "**" not in opened.fields.wording.toPlainText()
    opened.fields.wording.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(len("in a row.")):
        qtbot.keyClick(opened.fields.wording, Qt.Key.Key_Backspace)
    qtbot.keyClicks(opened.fields.wording, "within a year.")
    assert "within a year" in opened.fields.preview.html
    click(qtbot, opened.primary)
    made = desk.talk.threads("4")[-1]
    assert (made.first.wording, made.anchor.clause) == (BETTER, "c-trust")
    asked = []
    page.open_page.connect(lambda place, what: asked.append((place, what)))
    click(qtbot, card_of(page, made.id).blocks[0].take)
    assert asked == [("write", TakeWording(made.first.id))]
    page.show_desk(desk.act_as("tom"))
    assert card_of(page, made.id).blocks[0].take is None


def test_a_reviewer_is_told_that_a_proposed_wording_costs_their_approval(page, qtbot, desk):
    click(qtbot, blocks(page)[0].button)
    opened = dialog(page)
    assert not opened.fields.cost.isVisible()
    click(qtbot, opened.fields.propose)
    assert "cannot approve" in opened.fields.cost.text()
    assert opened.fields.cost.isVisible()
    opened.reject()


def test_words_that_stand_there_twice_are_asked_about(page, qtbot, desk):
    save(desk.act_as("dana"), "Ask first. Then ask again, and ask Legal.")
    page.show_desk(desk)
    page.show_item(5)
    block = next(block for block in blocks(page) if block.row.clause_id == "c-slip")
    page.deciding.comment_on(block.row, "ask")
    opened = dialog(page)
    assert opened.fields.which.count() == 2
    opened.fields.which.setCurrentIndex(1)
    qtbot.keyClicks(opened.words, "Whom?")
    click(qtbot, opened.primary)
    place = desk.talk.threads("5")[-1].place
    text = desk.read("5").section("trust").clause("c-slip").text
    assert text[place.start :].startswith("ask Legal")


def test_words_that_were_taken_out_can_be_quoted(page, desk):
    number = save(desk.act_as("dana"), "Try once more.")
    page.show_desk(desk)
    page.show_item(number)
    block = next(block for block in blocks(page) if block.row.clause_id == "c-slip")
    about = about_row(page.deciding._shown[1], block.row, "back to probation")
    assert (about.against, about.anchor.quote) == (4, "back to probation")


def test_what_others_wrote_is_shown_as_it_is_and_nothing_hides_in_it(page, desk, tom):
    hostile = '<img src="x"><b>Agreed</b>\u200b https://x.example'
    thread = tom.talk.begin("4", hostile, anchor=TEN, wording="<u>Free</u> for all\u2063.")
    page.show_desk(desk)
    card = card_of(page, thread)
    shown = words(card)
    assert '<img src="x"><b>Agreed</b>⟨zero width space⟩' in shown
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText or label in _made_here(card)
        for label in card.findChildren(QLabel)
    )
    (wording,) = (label.text() for label in _made_here(card))
    assert "&lt;u&gt;" in wording
    assert "invisible separator" in wording


def _made_here(card):
    """The redline of the wording, in which all words are escaped."""
    return [one for one in card.findChildren(QLabel) if one.textFormat() == Qt.TextFormat.RichText]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\u202eb", "a⟨right-to-left override⟩b"),
        ("\u05e9\u200c\u05dc👩\u200d💻\n", "\u05e9\u200c\u05dc👩\u200d💻\n"),
        ("\x1b[0m", "⟨u+001b⟩[0m"),
    ],
)
def test_unseen_characters_are_named(text, shown):
    assert legible(text) == shown


def test_taking_back_is_asked_about(page, qtbot, desk):
    thread = desk.talk.begin("4", "A mistake.", anchor=TEN)
    page.show_desk(desk)
    click(qtbot, card_of(page, thread).buttons["take back"])
    assert thread in {one.id for one in desk.talk.threads("4")}
    click(qtbot, page.actions_of_threads.question.primary)
    assert thread not in {one.id for one in desk.talk.threads("4")}


def test_a_thread_stands_beside_its_clause_and_beside_the_change_that_answered_it(
    page, qtbot, desk, tom
):
    slip = tom.talk.begin("3", "Too harsh.", anchor=Anchor("trust", "c-slip"))
    page.show_desk(desk)
    (card,) = [one for one in blocks(page, ThreadCard) if one.info.id == slip]
    before = page.view.blocks[page.view.blocks.index(card) - 1]
    assert before.row.clause_id == "c-slip"
    click(qtbot, card.buttons["reply"])
    qtbot.keyClicks(card.box.field, "I agree.")
    click(qtbot, card.box.send)
    assert "I agree." in words(page.panel)
    dana = desk.act_as("dana")
    dana.keep(edits.set_clause_text(dana.work().guidelines, "trust", "c-slip", "Try again."))
    dana.save("Gentler", "Tom is right.", answers=[slip])
    page.show_desk(desk)
    page.show_item(5)
    assert slip in {one.info.id for one in blocks(page, ThreadCard)}
    save(desk.act_as("dana"), "Try again, and again.")
    page.show_desk(desk)
    page.show_item(6)
    assert slip not in {one.info.id for one in blocks(page, ThreadCard)}


def test_a_reply_that_could_not_be_sent_can_be_sent_again(page, qtbot, desk, tom):
    thread = tom.talk.begin("4", "Why?", anchor=TEN)
    page.show_desk(desk)
    stranger = desk.act_as("nobody")
    page.actions_of_threads.look(stranger, "4")
    card = card_of(page, thread)
    click(qtbot, card.buttons["reply"])
    qtbot.keyClicks(card.box.field, "Because.")
    click(qtbot, card.box.send)
    again = card_of(page, thread)
    assert (again.box.words, again.box.isEnabled()) == ("Because.", True)
    page.actions_of_threads.look(desk, "4")
    click(qtbot, again.box.send)
    assert "Because." in [said.text for said in desk.talk.threads("4")[-1].said]


def test_a_field_can_be_commented_on(page, qtbot, desk):
    field = next(block for block in blocks(page) if block.row.kind.value == "field")
    click(qtbot, field.button)
    qtbot.keyClicks(dialog(page).words, "Is that enough?")
    click(qtbot, dialog(page).primary)
    made = desk.talk.threads("4")[-1]
    assert (made.anchor.section, made.anchor.path) == ("when", ("analysis_hours",))
    assert made.anchor.quote == field.row.label
    assert (made.place.path, made.place.changed) == (("analysis_hours",), False)
    assert field.row.label in words(card_of(page, made.id))


def test_a_long_list_comes_piece_by_piece(page, qtbot, desk, tom):
    for number in range(10):
        tom.talk.begin("4", f"Remark {number}.")
    page.show_desk(desk)
    threads = page.panel.threads
    assert len(threads.cards) == 8
    assert threads.more.text() == "Show 3 more"
    click(qtbot, threads.more)
    assert len(threads.cards) == 11
    assert not threads.more.isVisible()


def test_the_keyboard_stays_at_the_thread_one_has_answered(page, qtbot, desk, tom):
    thread = tom.talk.begin("4", "Why?", anchor=TEN)
    page.show_desk(desk)
    card_of(page, thread).buttons["reply"].setFocus()
    qtbot.keyClick(card_of(page, thread).buttons["reply"], Qt.Key.Key_Space)
    qtbot.keyClicks(card_of(page, thread).box.field, "Because.")
    qtbot.keyClick(
        card_of(page, thread).box.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert card_of(page, thread).isAncestorOf(QApplication.focusWidget())
    assert "Because." in words(card_of(page, thread))
