"""Review as a procedure on the page: rounds, rejecting, confirming, standing in."""

from __future__ import annotations

from datetime import date, timedelta

from history_walk import cards, change, click, dialog, save, words
from PySide6.QtCore import Qt

from smguide.model import edits
from smguide.review.status import Action, State
from smguide.ui.history.review.approve_dialog import ConfirmDialog
from smguide.workspace import Changes


def next_round(workspace, text="A slip takes it back to probation."):
    """Ana approves revision 4; Dana saves another one and asks for it."""
    workspace.open("handbook", "ana").approve()
    dana = workspace.open("handbook", "dana")
    number = save(dana, text)
    dana.ask()
    return number


def test_who_approved_before_sees_the_small_difference_and_approves_again(page, qtbot, workspace):
    number = next_round(workspace)
    ana = workspace.open("handbook", "ana")
    page.show_desk(ana)
    page.show_item(number)
    assert "You approved revision 4" in words(page.panel)
    assert any("Approved revision 4" in card for card in cards(page))
    assert page.panel.buttons[Action.APPROVE].text() == "Approve again…"
    assert page.bar.compare.menu().actions()[0].text() == "Since your answer (revision 4)"
    click(qtbot, page.panel.buttons[Action.APPROVE])
    assert (
        dialog(page)
        .seen.text()
        .startswith("You are looking at what has changed since revision 4, which you approved.")
    )
    sentence = dialog(page).sentence.text()
    assert "I approved revision 4; the text has changed since, and I approve it anew." in sentence
    click(qtbot, dialog(page).primary)
    [answer] = ana.review().answered
    assert (answer.person, answer.meaning) == ("ana", sentence)
    assert page.panel.since is None


def test_what_became_of_changes_asked_for_comes_first(page, qtbot, workspace):
    workspace.open("handbook", "tom").request_changes("4", "Say how long.")
    dana = workspace.open("handbook", "dana")
    number = save(dana, "A slip takes it back to probation.")
    dana.ask()
    page.show_desk(workspace.open("handbook", "tom"))
    page.show_item(number)
    assert "In review, round 2" in words(page.view)
    assert "This is what became of it." in words(page.panel)
    assert "Since then: “Gentler” (revision 5)" in words(page.panel)
    assert page.change_bar.place.text() == "1 change"
    assert "You are looking at just that: 1 change." in words(page.panel)
    click(qtbot, page.panel.since.button)
    assert page.change_bar.place.text() == "5 changes"
    click(qtbot, page.panel.since.button)
    assert page.change_bar.place.text() == "1 change"


def test_rejecting_needs_a_reason_and_is_taken_back(page, desk, qtbot):
    click(qtbot, page.panel.buttons[Action.REJECT])
    assert not dialog(page).primary.isEnabled()
    dialog(page).words.setPlainText("We do not count posts.")
    click(qtbot, dialog(page).primary)
    assert desk.review("4").state is State.REJECTED
    assert "Lea rejected it: “We do not count posts.”" in words(page.panel)
    click(qtbot, page.panel.buttons[Action.WITHDRAW])
    dialog(page).words.setPlainText("I misread it.")
    click(qtbot, dialog(page).primary)
    assert desk.review("4").state is State.IN_REVIEW


def test_the_text_in_force_is_confirmed_when_its_day_has_come(page, desk, qtbot, clock):
    page.show_item(2)
    assert Action.CONFIRM not in page.panel.buttons, "half a year before the day"
    desk.set_rules(approvals=1)
    clock.moment += timedelta(days=130)
    page.refresh(Changes.TEAM)
    assert page.panel.buttons[Action.CONFIRM].property("kind") == "plain"
    clock.moment -= timedelta(days=130)
    clock.moment += timedelta(days=200)
    page.refresh(Changes.TEAM)
    page.show_item(2)
    assert page.panel.buttons[Action.CONFIRM].property("kind") == "primary"
    click(qtbot, page.panel.buttons[Action.CONFIRM])
    opened = dialog(page)
    assert isinstance(opened, ConfirmDialog)
    assert "It was to be looked at again by 6 November 2026." in words(opened)
    assert "It was to be looked at again by 6 November 2026." in words(page.panel)
    sentence = opened.sentence.text()
    assert "It is to be looked at again by 20 June 2027." in sentence
    click(qtbot, opened.primary)
    standing = desk.review("2")
    assert (standing.state, standing.answered[-1].meaning) == (State.CONFIRMED, sentence)
    assert "Confirmed without change by Lea" in words(page.panel)
    assert "To be looked at again by 20 June 2027." in words(page.panel)
    assert Action.CONFIRM not in page.panel.buttons


def test_low_risk_changes_are_listed_before_they_are_approved_together(page, qtbot, workspace):
    dana = workspace.open("handbook", "dana")
    dana.withdraw("4", "Later.")
    number = save(dana, "Try again.")
    dana.ask()
    for person in ("lea", "ana"):
        workspace.open("handbook", person).approve()
    text = edits.set_clause_text
    change(dana, "Tidy", "It looked rough.",
           (text, "trust", "c-slip", "Try *again*."),
           (text, "trust", "c-end", "IT **ends** it."))  # fmt: skip
    dana.ask()
    page.show_desk(workspace.open("handbook", "tom"))
    page.show_item(number + 1)
    click(qtbot, page.panel.buttons[Action.APPROVE])
    assert dialog(page).changes.count == 2
    assert "All changes are of low risk" in words(dialog(page))
    dialog(page).reject()


def test_somebody_says_that_they_are_away_and_comes_back(page, qtbot, workspace):
    tom = workspace.open("handbook", "tom")
    page.show_desk(tom)
    page.show_item(4)
    assert page.panel.away.away.text() == "I am away…"
    click(qtbot, page.panel.away.away)
    opened = dialog(page)
    assert not opened.who.isVisible()
    assert [opened.stand_in.itemText(n) for n in range(opened.stand_in.count())] == [
        "Lea Winter", "Ana Ruiz"
    ]  # fmt: skip
    opened.stand_in.setCurrentIndex(1)
    opened.last.line.setText("")
    opened.last.line.textEdited.emit("")
    assert not opened.primary.isEnabled()
    opened.last.line.textEdited.emit("12 June 2026")
    click(qtbot, opened.primary)
    [absence] = tom.procedure.absences()
    assert (absence.stand_in, absence.last) == ("ana", date(2026, 6, 12))
    assert "You are away until 12 June 2026; Ana Ruiz stands in." in words(page.panel)
    page.show_desk(workspace.open("handbook", "ana"))
    assert "Tom Berg is away until 12 June 2026; you stand in." in words(page.panel)
    assert "also for Tom Berg, who is away" in page._look.meaning
    page.show_desk(tom)
    click(qtbot, page.panel.away.ends[absence.id])
    click(qtbot, dialog(page).primary)
    assert tom.procedure.absences() == ()


def test_who_looks_after_the_team_says_it_for_somebody_with_a_reason(page, desk, qtbot):
    assert page.panel.away.away.text() == "Somebody is away…"
    click(qtbot, page.panel.away.away)
    opened = dialog(page)
    opened.who.setCurrentIndex(opened.who.findData("tom"))
    assert opened.stand_in.findData("lea") == -1
    assert not opened.primary.isEnabled()
    opened.reason.setPlainText("Tom is ill.")
    click(qtbot, opened.primary)
    [absence] = desk.procedure.absences()
    assert (absence.person, absence.stand_in, absence.reason) == ("tom", "ana", "Tom is ill.")
    assert "“Tom is ill.”" in words(page.panel)


def test_after_changes_were_asked_for_the_author_writes_the_next_revision(page, qtbot, workspace):
    workspace.open("handbook", "tom").request_changes("4", "Say how long.")
    page.show_desk(workspace.open("handbook", "dana"))
    page.show_item(4)
    assert page.panel.write_button.property("kind") == "primary"
    with qtbot.waitSignal(page.open_page) as asked:
        click(qtbot, page.panel.write_button)
    assert asked.args[0] == "write"


def test_more_people_are_asked_where_those_asked_are_not_enough(page, desk, qtbot, workspace):
    desk.set_roles("ana", ("author",))
    dana = workspace.open("handbook", "dana")
    page.show_desk(dana)
    page.show_item(4)
    assert "Those who were asked are not enough. Ask Tom Berg as well." in words(page.panel)
    click(qtbot, page.panel.buttons[Action.ASK])
    opened = dialog(page)
    assert opened.chosen == ("tom",)
    assert opened.open_things.isHidden()
    opened.people.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not opened.primary.isEnabled()
    opened.due.line.textEdited.emit("1 July 2026")
    assert opened.primary.isEnabled()
    opened.people.item(1).setCheckState(Qt.CheckState.Checked)
    opened.section_menu.actions()[0].trigger()
    click(qtbot, opened.primary)
    standing = dana.review("4")
    assert (standing.asked[-1], standing.until) == ("tom", date(2026, 7, 1))
    assert (standing.look_at, standing.round) == ("Trust", 1)
    assert "Ask Tom" not in words(page.panel)


def test_what_is_open_is_said_before_one_asks(page, qtbot, workspace):
    dana = workspace.open("handbook", "dana")
    number = save(dana, "Try again.")
    page.show_desk(dana)
    page.show_item(number)
    click(qtbot, page.panel.buttons[Action.ASK])
    said = words(dialog(page).open_things)
    assert "1 comment is open." in said
    assert "more findings of the checks." in said
    click(qtbot, dialog(page).primary)
    assert dana.review().state is State.IN_REVIEW


def test_a_reviewer_who_asks_is_told_what_it_means(page, qtbot, workspace):
    save(workspace.open("handbook", "dana"), "Try again.")
    page.show_desk(workspace.open("handbook", "ana"))
    page.show_item(5)
    click(qtbot, page.panel.buttons[Action.ASK])
    opened = dialog(page)
    assert "Ana Ruiz (asks)" in [opened.people.item(n).text() for n in range(3)]
    assert opened.chosen == ("lea", "tom")
    assert "You could not approve it yourself then." in words(opened)
    opened.reject()


def test_a_group_is_asked_with_one_click(page, desk, qtbot, workspace):
    desk.set_roles("tom", ("reviewer", "legal"))
    dana = workspace.open("handbook", "dana")
    save(dana, "Try again.")
    page.show_desk(dana)
    page.show_item(5)
    click(qtbot, page.panel.buttons[Action.ASK])
    opened = dialog(page)
    for place in range(opened.people.count()):
        opened.people.item(place).setCheckState(Qt.CheckState.Unchecked)
    click(qtbot, opened.choice.groups["legal"])
    assert opened.chosen == ("tom",)
    assert "Tom Berg · Legal" in [opened.people.item(n).text() for n in range(3)]
    opened.reject()


def test_an_approval_in_doubt_is_confirmed_again_where_one_reads_it(page, desk, qtbot, workspace):
    desk.team.set_rules(approvals=1)
    desk.team.key_stolen("ana", 0)
    assert [one.number for one in desk.team.doubts()] == [2]
    tom = workspace.open("handbook", "tom")
    page.show_desk(tom)
    page.show_item(2)
    assert "A key of Ana Ruiz, which counts as stolen" in words(page.panel)
    again = page.panel.buttons[Action.CONFIRM_AGAIN]
    assert again.property("kind") == "primary"
    assert Action.PUBLISH not in page.panel.buttons
    click(qtbot, again)
    opened = dialog(page)
    assert opened.card.sentence.text() == tom.team.confirm_sentence("2")
    assert not opened.primary.isEnabled()
    opened.comment.setFocus()
    qtbot.keyClicks(opened.comment, "I have read it again")
    click(qtbot, opened.primary)
    assert desk.team.doubts() == ()
    assert Action.CONFIRM_AGAIN not in page.panel.buttons
    assert "I have read it again" in words(page.panel)
