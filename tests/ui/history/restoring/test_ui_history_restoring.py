"""Undoing a change and bringing back what was, by clicks, from the comparison into the draft."""

from __future__ import annotations

import pytest
from history_walk import blocks, click, words
from page_window import PageWindow
from PySide6.QtCore import Qt

from smguide.compare.questions import Choice
from smguide.model import edits
from smguide.ui.accessibility import unnamed
from smguide.ui.history.comparison.blocks import HeadingBlock
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.write.page import WritePage
from smguide.ui.write.putting import PutBack
from smguide.workspace import Restore, Undo

TRUST = "A voice becomes **trusted** after {0} vetted posts{1}."


def at(page, clause):
    return next(one for one in blocks(page) if one.row.clause_id == clause)


def menu_of(page, block, qtbot):
    """The menu that the button beside a block opens, by what it offers."""
    click(qtbot, block.more)
    menu = page.clauses.menu
    offers = {action.text().replace("&", ""): action for action in menu.actions() if action.text()}
    menu.hide()
    return offers


def choose(page, block, words, qtbot):
    """Choose what the menu offers; the dialog that it opens."""
    menu_of(page, block, qtbot)[words].trigger()
    return page.restoring.dialog


@pytest.fixture
def write(show, desk):
    """The Write screen of the same desk."""
    window = PageWindow()
    page = WritePage(ImmediateRunner(), window.messages)
    window.layout().addWidget(page)
    show(window, 1200, 800)
    page.show_desk(desk)
    yield page
    page.session.keep_now()


def text_of(page, clause, section="trust"):
    return page.session.guidelines.section(section).clause(clause).text


def later(desk, old, new):
    """Dana goes on: the words of a clause are other ones in a revision 5."""
    dana = desk.act_as("dana")
    work = dana.work()
    text = work.guidelines.section("trust").clause("c-trust").text.replace(old, new)
    dana.keep(edits.set_clause_text(work.guidelines, "trust", "c-trust", text), over=work)
    dana.save("Fewer posts", "Ten were many")


def test_a_change_is_undone_from_its_menu_and_goes_into_the_draft(page, write, qtbot, screenshot):
    page.show_item(3)
    block = at(page, "c-trust")
    assert list(menu_of(page, block, qtbot)) == [
        "Story of this clause",
        "Comment…",
        "Undo this change…",
        "Bring back this clause as in revision 2…",
        "Bring back this section as in revision 2…",
        "Undo all that revision 3 changed…",
        "Go back to the text of revision 3…",
    ]
    dialog = choose(page, block, "Undo this change…", qtbot)
    shown = words(dialog)
    assert "Undo a change of revision 3" in shown
    assert "Nothing that was written later is touched." in shown
    assert list(unnamed(dialog)) == []
    screenshot(dialog, "restore-change")
    with qtbot.waitSignal(page.open_page) as opened:
        click(qtbot, dialog.primary)
    place, put = opened.args
    assert place == "write"
    write.show_item(put)
    assert text_of(write, "c-trust") == TRUST.format("twenty", "")
    assert text_of(write, "c-new", "when") == "We look back *every* Friday."
    assert write.sheet.section == "trust"
    write.session.undo_stack.undo()
    assert text_of(write, "c-trust") == TRUST.format("ten", " in a row")
    write.session.undo_stack.redo()
    write.save_revision()
    summary = write.saving.dialog.fields.summary.text()
    assert summary.startswith("Take back: Trust: “twenty” → “ten”")
    write.saving.dialog.reject()


def test_words_changed_later_are_asked_about(page, desk, qtbot, screenshot):
    later(desk, "ten", "five")
    page.show_desk(desk)
    page.show_item((2, 3))
    dialog = choose(page, at(page, "c-trust"), "Undo this change…", qtbot)
    (question,) = dialog.fields.questions.pages
    assert not dialog.primary.isEnabled()
    assert "One question is open." in words(dialog)
    assert "Dana Kovac, revision 5: “ten” → “five”" in words(dialog)
    screenshot(dialog, "restore-question")
    click(qtbot, question.buttons[Choice.MINE])
    assert dialog.primary.isEnabled()
    assert "This takes back what was written later" in words(dialog)
    changed = dialog.preview.guidelines.section("trust").clause("c-trust").text
    assert changed == TRUST.format("twenty", "")
    click(qtbot, question.buttons[Choice.NEW])
    question.words.set_text("seven")
    question.words.typed.emit("seven")
    changed = dialog.preview.guidelines.section("trust").clause("c-trust").text
    assert "seven vetted posts" in changed
    question.words.set_text("")
    question.words.typed.emit("")
    assert not dialog.primary.isEnabled()
    click(qtbot, question.buttons[Choice.THEIRS])
    assert "seven" not in words(dialog.fields.redline)
    click(qtbot, dialog.cancel)
    assert page.restoring.dialog is None


def test_a_clause_comes_back_and_names_whose_work_goes(page, qtbot):
    page.show_item((1, 3))
    dialog = choose(page, at(page, "c-end"), "Bring back this clause as in revision 1…", qtbot)
    assert dialog.preview.wish == Restore(1, "trust", "c-end")
    assert "Dana Kovac, revision 2: " in words(dialog)
    assert "When somebody leaves, access ends the same day" in words(dialog.fields.redline)
    click(qtbot, dialog.cancel)


def test_a_section_and_a_whole_revision_are_offered_at_the_heading(page, qtbot):
    page.show_item(3)
    heading = next(
        one
        for one in page.view.blocks
        if isinstance(one, HeadingBlock) and one.row.section_id == "trust"
    )
    assert heading.more is None  # Nothing happened to the heading itself.
    dialog = choose(page, at(page, "c-trust"), "Go back to the text of revision 3…", qtbot)
    assert dialog.preview.wish == Restore(3)
    assert "Dana Kovac, revision 4: “More time to look back”" in words(dialog)
    click(qtbot, dialog.cancel)
    dialog = choose(page, at(page, "c-trust"), "Undo all that revision 3 changed…", qtbot)
    assert dialog.preview.wish == Undo(3)
    click(qtbot, dialog.cancel)


def test_a_change_is_undone_by_its_key(page, qtbot):
    page.show_item(4)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_U)
    assert page.restoring.dialog is None
    qtbot.keyClick(page.view, Qt.Key.Key_N)
    qtbot.keyClick(page.view, Qt.Key.Key_U)
    assert page.restoring.dialog.preview.wish == Undo(4, 1, 2)
    assert "Undo a change since revision 2" in words(page.restoring.dialog)
    click(qtbot, page.restoring.dialog.cancel)


def test_a_revision_is_undone_from_the_list(page, qtbot):
    page.show_item(4)
    view = page.list.view
    index = page.list.model.index_of(3)
    view.customContextMenuRequested.emit(view.visualRect(index).center())
    words_of = {action.text().replace("&", ""): action for action in page.restoring.menu.actions()}
    assert list(words_of) == [
        "Undo all that revision 3 changed…",
        "Go back to the text of revision 3…",
    ]
    words_of["Undo all that revision 3 changed…"].trigger()
    page.restoring.menu.hide()
    assert page.restoring.dialog.preview.wish == Undo(3)
    click(qtbot, page.restoring.dialog.cancel)


def test_what_the_text_says_already_is_not_put_in(page, desk, qtbot):
    desk.restoring.put(desk.restoring.preview(Undo(3, change=2)))
    page.restoring.begin(Undo(3, change=2))
    dialog = page.restoring.dialog
    assert "The text says so already." in words(dialog)
    assert not dialog.primary.isVisible()
    click(qtbot, dialog.cancel)


def test_a_draft_that_changed_since_is_left_alone(page, write, desk):
    preview = desk.restoring.preview(Undo(3))
    edit = edits.set_clause_text(write.session.guidelines, "trust", "c-slip", "Other.")
    write.session.edit("writing", (), lambda _: edit)
    write.show_item(PutBack(preview))
    assert write.session.guidelines is edit


def test_a_draft_of_an_older_revision_is_put_on_top_of_the_newest(page, write, desk):
    write.session.edit(
        "writing", (), lambda g: edits.set_clause_text(g, "trust", "c-slip", "My own.")
    )
    write.session.keep_now()
    other = desk.act_as("dana")
    draft = other._parts.drafts.read("draft")
    other.discard_draft()
    later(desk, "ten", "five")
    with other._parts.drafts.alone():
        other._parts.drafts.keep("draft", draft.data, draft.base, draft.time)
    preview = desk.restoring.preview(Undo(4))
    assert preview.moved_on
    write.show_item(PutBack(preview))
    assert text_of(write, "c-slip") == "My own."
    assert "five vetted" in text_of(write, "c-trust")
    assert desk.work().base == 5


def test_a_field_that_was_undone_has_the_keyboard_afterwards(write, desk):
    dana = desk.act_as("dana")
    dana.keep(edits.set_fact(dana.work().guidelines, "when", ("analysis_hours",), 7))
    dana.save("Longer", "It takes longer.")
    write.show_desk(desk)
    preview = desk.restoring.preview(Undo(5))
    assert (preview.place, preview.field) == (("when", ""), ("analysis_hours",))
    write.show_item(PutBack(preview))
    row = next(p for p in write.sheet.parts if hasattr(p, "form")).form.row("analysis_hours")
    assert row.isAncestorOf(write.window().focusWidget())
