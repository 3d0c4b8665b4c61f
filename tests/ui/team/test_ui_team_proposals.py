"""Where several look after the team: a change is proposed, and each says a word on it."""

from __future__ import annotations

import pytest
from hands import click, fill, parts, shown
from PySide6.QtCore import Qt

from smguide.review.team import Role
from smguide.ui.accessibility import unnamed


@pytest.fixture
def both(ana):
    """Ana and Ben look after the team, and both must agree."""
    ana.team.set_roles("ben", ("author", "reviewer", "governor"))
    ana.team.set_rules(governors=2)
    return ana


def test_a_change_is_proposed_and_holds_once_the_other_agrees(open_team, both, qtbot, window):
    dialog = open_team(both)
    click(qtbot, dialog.people.rows["lea"].button)
    assert any("2 people must agree" in words for words in shown(dialog.sheet))
    click(qtbot, dialog.sheet.form.roles.boxes[Role.AUTHOR])
    click(qtbot, dialog.sheet.primary)
    assert dialog.home.part == "proposals"
    assert dialog.home.said.text() == f"It is proposed. {both.team.proposals()[0].missing}"
    assert "Ben" in dialog.home.said.text()
    assert "Proposals · 1" in parts(dialog)
    (card,) = dialog.proposals.cards.values()
    assert "Lea Novak becomes author." in shown(card)
    assert "Reason: Change what Lea Novak may do." in shown(card)
    assert not card.agree_button.isVisible()
    assert "author" not in both.team.members()[2].roles
    dialog.close()

    dialog = open_team(both.act_as("ben"))
    dialog.go_to("proposals")
    (card,) = dialog.proposals.cards.values()
    click(qtbot, card.agree_button)
    form = dialog.sheet.form
    assert form.meaning.text() == both.act_as("ben").team.vote_sentence()
    fill(qtbot, form.comment.line, "She writes well")
    click(qtbot, dialog.sheet.primary)
    assert "author" in both.team.members()[2].roles
    assert parts(dialog)[2] == "Proposals"
    (card,) = dialog.proposals.cards.values()
    assert "Holds" in shown(card)
    assert any("Ben Ortiz agrees: “She writes well”" in words for words in shown(card))


def test_who_does_not_agree_says_why(open_team, both, qtbot):
    both.team.set_rules(approvals=2)
    dialog = open_team(both.act_as("ben"))
    dialog.go_to("proposals")
    (card,) = dialog.proposals.cards.values()
    assert "2 approvals are needed instead of 1." in shown(card)
    click(qtbot, card.disagree_button)
    sheet = dialog.sheet
    click(qtbot, sheet.primary)
    assert sheet.form.comment.problem.text() == "Say why you do not agree."
    assert sheet.form.comment.line.hasFocus()
    qtbot.keyClicks(sheet.form.comment.line, "Lea is away in May")
    assert sheet.form.comment.problem.text() == ""
    qtbot.keyClick(sheet.form.comment.line, Qt.Key.Key_Return)
    (said,) = [one for one in both.team.proposals()[0].said if one.person == "ben"]
    assert (said.agrees, said.comment) == (False, "Lea is away in May")
    (card,) = dialog.proposals.cards.values()
    assert "Ben Ortiz does not agree: “Lea is away in May”" in shown(card)
    assert card.agree_button.isVisible()
    assert not card.disagree_button.isVisible()


def test_a_proposal_of_ones_own_is_taken_back(open_team, both, qtbot):
    both.team.set_rules(approvals=2)
    dialog = open_team(both)
    dialog.go_to("proposals")
    (card,) = dialog.proposals.cards.values()
    click(qtbot, card.withdraw_button)
    assert not dialog.sheet.primary.isEnabled()
    fill(qtbot, dialog.sheet.reason.line, "Too early")
    click(qtbot, dialog.sheet.primary)
    assert both.team.proposals() == ()
    (card,) = dialog.proposals.cards.values()
    assert {"Taken back", "Too early"} <= {*shown(card)}
    assert "Decided before" in [
        label.accessibleName() for label in dialog.findChildren(type(dialog.home.said))
    ]


def test_who_does_not_look_after_the_team_may_only_read(open_team, both):
    both.team.set_rules(approvals=2)
    dialog = open_team(both.act_as("lea"))
    dialog.go_to("proposals")
    (card,) = dialog.proposals.cards.values()
    assert not card.agree_button.isEnabled()
    assert "may not change the team" in card.agree_button.toolTip()


def test_what_held_at_once_is_no_proposal(open_team, ana):
    ana.team.set_rules(approvals=2)
    dialog = open_team(ana)
    dialog.go_to("proposals")
    assert dialog.proposals.cards == {}
    assert "Nothing waits." in shown(dialog)


def test_how_many_must_agree_is_chosen_with_the_rules(open_team, ana, qtbot):
    ana.team.set_roles("ben", ("reviewer", "governor"))
    dialog = open_team(ana)
    dialog.go_to("rules")
    click(qtbot, dialog.rules.rules_button)
    form = dialog.sheet.form
    assert form.governors.maximum() == 2
    form.governors.setFocus()
    qtbot.keyClick(form.governors, Qt.Key.Key_Up)
    words = "2 must agree to a change of the team from now on."
    assert dialog.sheet.reason.line.text() == words
    click(qtbot, dialog.sheet.primary)
    assert ana.rules().governors == 2
    assert any("once 2 of those who look after it agree" in words for words in shown(dialog))


@pytest.mark.parametrize(("theme", "scale"), [("dark", 1.0), ("light", 2.0)])
def test_proposals_in_every_look(open_team, both, themed, screenshot, qtbot, theme, scale):
    themed(theme, scale)
    both.team.set_rules(approvals=2, reason="More eyes")
    ben = both.act_as("ben")
    ben.team.disagree(comment="Lea is away in May")
    dialog = open_team(ben)
    dialog.go_to("proposals")
    assert list(unnamed(dialog)) == []
    assert dialog.width() <= 1200
    screenshot(dialog, f"team-proposals-{theme}-{int(scale * 100)}")
    (card,) = dialog.proposals.cards.values()
    click(qtbot, card.agree_button)
    assert list(unnamed(dialog)) == []
    screenshot(dialog, f"team-vote-{theme}-{int(scale * 100)}")
