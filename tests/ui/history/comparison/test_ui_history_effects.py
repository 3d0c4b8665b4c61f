"""What a revision changes, and for whom, stands above the words."""

from __future__ import annotations

import pytest
from history_walk import against, click, dialog, words
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from rule_history import DESK, EXAMPLE, FREE, SLOW, SLOWER, further, one_revision, two_revisions

from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.review.status import Action
from smguide.ui.accessibility import unnamed
from smguide.workspace import Changes


def card(page):
    QApplication.processEvents()
    return page.comparison.effects


def test_what_got_easier_is_said_and_classed(window, workspace):
    page = window.page("history")
    page.show_desk(two_revisions(workspace, DESK, FREE))
    shown = card(page)
    assert shown.pill.text() == "↓ Relaxing"
    assert shown.pill.accessibleName() == "Relaxing"
    [sentence] = shown.list.sentences
    assert sentence.text() == "Everybody, Reply: no longer needed: one of Desk agrees."
    read = words(shown)
    assert "Easier" in read
    assert "Stricter" not in read
    assert "21 of 42 cases are answered otherwise." in read
    assert shown.list.all_button.isHidden()
    assert sentence.text() in shown.accessibleDescription()
    assert not list(unnamed(page))


def test_it_stands_above_the_words(window, workspace):
    page = window.page("history")
    page.show_desk(two_revisions(workspace, DESK, FREE))
    first = page.view.blocks[2]
    shown = card(page)
    assert (
        shown.mapTo(page.view, shown.rect().bottomLeft()).y()
        < first.mapTo(page.view, first.rect().topLeft()).y()
    )


def test_what_got_stricter(window, workspace):
    page = window.page("history")
    page.show_desk(two_revisions(workspace, FREE, DESK))
    assert card(page).pill.text() == "↑ Tightening"
    assert "Stricter" in words(card(page))


def test_the_first_five_then_all_then_fewer(window, workspace, qtbot):
    page = window.page("history")
    page.show_desk(two_revisions(workspace, SLOW, SLOWER))
    shown = card(page).list
    assert 1 <= len(shown.sentences) <= 3
    assert shown.all_button.text() == "Show all 7"
    click(qtbot, shown.all_button)
    assert len(shown.sentences) == 7
    assert shown.all_button.text() == "Show fewer"
    click(qtbot, shown.all_button)
    assert len(shown.sentences) <= 3


def test_all_of_it_can_be_copied(window, workspace, qtbot):
    page = window.page("history")
    page.show_desk(two_revisions(workspace, SLOW, SLOWER))
    click(qtbot, card(page).copy_button)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("– ") == 7
    assert "Channel 7" in copied


def test_words_alone_change_nobodys_answer(page):
    against(page, "previous revision").trigger()
    assert "Nobody’s answer changes." in words(card(page))
    assert card(page).pill.text() == "≈ Clarifying"


def test_an_example_that_fails_is_told(window, workspace):
    page = window.page("history")
    page.show_desk(two_revisions(workspace, DESK, FREE, examples=[EXAMPLE]))
    [line] = card(page).failing
    assert line.text().startswith("The stored example “A reply” is not answered as it should be.")
    assert "Expected: it needs agreement." in line.text()


def test_an_example_that_holds_is_not_told(window, workspace):
    page = window.page("history")
    page.show_desk(two_revisions(workspace, FREE, DESK, examples=[EXAMPLE]))
    assert card(page).failing == []


def test_a_first_text_has_no_card(window, workspace):
    page = window.page("history")
    page.show_desk(two_revisions(workspace, DESK, FREE))
    page.show_item(1)
    assert card(page) is None


def test_the_draft_is_told_as_well(window, workspace):
    page = window.page("history")
    desk = two_revisions(workspace, FREE, FREE[:1] + DESK + DESK)
    guidelines = desk.work().guidelines
    desk.keep(edits.add_clause(guidelines, "channels", Clause("new", "Be kind.")))
    page.show_desk(desk)
    page.show_item(("compare", 2, "draft"))
    assert "Nobody’s answer changes." in words(card(page))


class HeldRunner:
    """Holds back one kind of work until it is let go, as the worker does when it is slow."""

    def __init__(self, inner):
        self._inner = inner
        self.held = []

    def submit(self, function, *args, done=None, failed=None):
        if function.__name__ != "read_meant":
            return self._inner.submit(function, *args, done=done, failed=failed)
        self.held.append((function, args, done))
        return self._inner.submit(int)

    def let_go(self):
        for function, args, done in self.held:
            done(function(*args))
        self.held.clear()


def test_while_it_is_worked_out_one_reads_on_and_nothing_jumps(window, workspace):
    page = window.page("history")
    slow = HeldRunner(page._runner)
    page._meanings._runner = slow
    page.window().resize(1200, 420)
    page.show_desk(two_revisions(workspace, SLOW, SLOWER))
    assert "Being worked out…" in words(card(page))
    assert card(page).copy_button.isHidden()
    page.view.next_change()
    read = page.view.marks.block_of(1)
    page.view.growing.settle()
    QApplication.processEvents()
    bar = page.view.verticalScrollBar()
    assert bar.value() > 0
    before = read.mapTo(page.view.viewport(), read.rect().topLeft()).y()
    slow.let_go()
    QApplication.processEvents()
    assert len(card(page).list.sentences) == 3
    after = read.mapTo(page.view.viewport(), read.rect().topLeft()).y()
    assert after == before


def test_an_answer_for_another_comparison_is_not_shown(window, workspace):
    page = window.page("history")
    slow = HeldRunner(page._runner)
    page._meanings._runner = slow
    page.show_desk(two_revisions(workspace, DESK, FREE))
    late = slow.held[:]
    page.show_item(1)
    for function, args, done in late:
        done(function(*args))
    assert card(page) is None


def test_what_was_worked_out_stays_while_the_page_is_read_again(window, workspace):
    page = window.page("history")
    page.show_desk(two_revisions(workspace, DESK, FREE))
    page._meanings._runner = HeldRunner(page._runner)
    page.refresh(Changes.REVIEWS)
    assert card(page).pill.text() == "↓ Relaxing"


@pytest.fixture
def asked(window, workspace):
    """Tom is asked for a revision in which a stored example fails."""
    lea = one_revision(workspace, DESK, examples=[EXAMPLE])
    lea.add_member(person="tom", name="Tom Berg", email="t@example.org", roles=("reviewer",))
    further(lea, FREE).ask(reviewers=("tom",))
    page = window.page("history")
    page.show_desk(lea.act_as("tom"))
    return page


def test_an_example_that_fails_is_accepted_before_one_approves(asked, qtbot, workspace):
    click(qtbot, asked.panel.buttons[Action.APPROVE])
    opened = dialog(asked)
    assert "“A reply” is not answered as it should be" in words(opened)
    assert not opened.primary.isEnabled()
    assert opened.missing.text().startswith("To approve, tick the stored examples")
    [box] = opened.failing.boxes
    box.click()
    assert opened.primary.isEnabled()
    box.click()
    assert not opened.primary.isEnabled()
    box.click()
    qtbot.keyClicks(opened.comment, "Replies were always fine.")
    click(qtbot, opened.primary)
    [answer] = workspace.open("ruled", "lea").review("2").answered
    assert "Replies were always fine." in answer.comment
    assert "Accepted, though not answered as it should be: “A reply”." in answer.comment


def test_without_such_an_example_one_approves_as_ever(page, qtbot):
    click(qtbot, page.panel.buttons[Action.APPROVE])
    assert dialog(page).primary.isEnabled()
    assert dialog(page).failing.isHidden()
    dialog(page).reject()


def test_who_asks_for_a_review_reads_it_too(window, workspace, qtbot):
    lea = two_revisions(workspace, DESK, FREE, examples=[EXAMPLE])
    for person in ("tom", "ana"):
        lea.add_member(person=person, name=person, email=f"{person}@b.example", roles=("reviewer",))
    page = window.page("history")
    page.show_desk(lea)
    click(qtbot, page.panel.buttons[Action.ASK])
    assert "“A reply” is not answered as it should be" in words(dialog(page))
    assert dialog(page).primary.isEnabled()
    dialog(page).reject()
