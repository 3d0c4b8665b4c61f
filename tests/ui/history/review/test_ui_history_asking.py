"""Asking for a review: of the newest, and only of those who could answer."""

from __future__ import annotations

from history_walk import click, dialog, save, words
from PySide6.QtCore import Qt

from smguide.review.status import Action
from smguide.ui.history.review.ask_dialog import AskDialog, NobodyDialog
from smguide.workspace import Changes


def people(opened):
    items = (opened.people.item(row) for row in range(opened.people.count()))
    return {item.text(): bool(item.flags() & Qt.ItemFlag.ItemIsEnabled) for item in items}


def two_more(workspace):
    """Two revisions nobody was asked about; the review before them was taken back."""
    dana = workspace.open("handbook", "dana")
    save(dana, "Try again.")
    save(dana, "Try once more.", "Clearer")
    return dana


def test_the_newest_comes_first_when_one_asks(page, qtbot, workspace):
    page.show_desk(two_more(workspace))
    page.show_item(5)
    assert page.panel.newest_button.text() == "Ask for review of revision 6…"
    assert page.panel.newest_button.property("kind") == "primary"
    assert page.panel.buttons[Action.ASK].property("kind") == "plain"
    assert "Revision 6 is newer." in words(page.panel)
    click(qtbot, page.panel.newest_button)
    assert page.list.number == 6
    assert "revision 6" in dialog(page).windowTitle()
    dialog(page).reject()
    assert page.panel.newest_button is None


def test_an_older_one_is_asked_about_after_a_question(page, qtbot, workspace):
    page.show_desk(two_more(workspace))
    page.show_item(5)
    click(qtbot, page.panel.buttons[Action.ASK])
    assert page.actions_of_review.dialog is None
    assert "Revision 6 is newer" in words(page.deciding.question)
    click(qtbot, page.deciding.question.primary)
    assert "revision 5" in dialog(page).windowTitle()
    dialog(page).reject()


def test_who_wrote_it_cannot_be_ticked(page, qtbot, workspace):
    ana = workspace.open("handbook", "ana")
    save(ana, "Try again.")
    page.show_desk(ana)
    page.show_item(5)
    click(qtbot, page.panel.buttons[Action.ASK])
    opened = dialog(page)
    assert people(opened) == {
        "Lea Winter": True,
        "Ana Ruiz (wrote this)": False,
        "Tom Berg": True,
    }
    assert opened.chosen == ("lea", "tom")
    assert not opened.team_button.isVisible()
    opened.reject()


def test_where_one_person_is_enough_who_wrote_it_may_be_ticked(page, desk, qtbot):
    desk.set_rules(approvals=1, one_person_is_enough=True)
    save(desk, "Try again.")
    page.refresh(Changes.REVISIONS)
    click(qtbot, page.panel.buttons[Action.ASK])
    assert people(dialog(page))["Lea Winter (wrote this)"]
    assert dialog(page).chosen == ("ana", "tom")
    dialog(page).reject()


def test_where_too_few_could_answer_it_says_so(page, desk, qtbot):
    desk.set_roles("tom", ("author",))
    save(desk, "Try again.")
    page.refresh(Changes.REVISIONS)
    click(qtbot, page.panel.buttons[Action.ASK])
    assert isinstance(dialog(page), AskDialog)
    assert "2 must approve, but only Ana Ruiz could." in words(dialog(page))
    with qtbot.waitSignal(page.team_wanted):
        click(qtbot, dialog(page).team_button)
    assert page.actions_of_review.dialog is None


def test_where_nobody_could_answer_nobody_is_asked(page, desk, workspace, qtbot):
    desk.set_rules(approvals=1)
    save(workspace.open("handbook", "ana"), "Try again.")
    save(desk, "Try once more.")
    desk.set_roles("tom", ("author",))
    page.refresh(Changes.REVISIONS)
    click(qtbot, page.panel.buttons[Action.ASK])
    opened = dialog(page)
    assert isinstance(opened, NobodyDialog)
    assert "one person is enough" in words(opened)
    with qtbot.waitSignal(page.team_wanted):
        click(qtbot, opened.primary)
    assert page.actions_of_review.dialog is None


def test_a_review_that_is_stuck_offers_the_team(page, desk, qtbot):
    assert page.panel.team_button is None
    desk.set_roles("dana", ("author", "reviewer"))
    desk.set_roles("tom", ("author",))
    desk.set_roles("ana", ("author",))
    page.refresh(Changes.TEAM)
    assert "Name more reviewers" in words(page.panel)
    assert "one person is enough" in words(page.panel)
    with qtbot.waitSignal(page.team_wanted):
        click(qtbot, page.panel.team_button)
