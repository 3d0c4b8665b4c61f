"""Requests to join, new keys, and the join code."""

from __future__ import annotations

import pytest
from hands import click, fill, parts, shown
from PySide6.QtGui import QColor, QGuiApplication

from smguide.review.join_code import fits
from smguide.review.team import Role
from smguide.ui.accessibility import unnamed
from smguide.ui.team.qr_sign import squares


@pytest.fixture
def zoe(ana):
    """Zoe asks to join."""
    return ana.team.ask_to_join("zoe", "Zoe Marsh", "zoe@acme.example")


def test_a_request_is_taken_up_with_what_they_may_do(open_team, ana, zoe, qtbot):
    dialog = open_team(ana)
    assert "Requests to join · 1" in parts(dialog)
    dialog.go_to("requests")
    (card,) = dialog.requests.cards.values()
    assert "Zoe Marsh asks to join." in shown(card)
    assert any(zoe.key in words for words in shown(card))
    click(qtbot, card.accept_button)
    form = dialog.sheet.form
    assert any(f"does your key end in {zoe.key}" in words for words in shown(form))
    click(qtbot, form.roles.boxes[Role.AUTHOR])
    click(qtbot, form.roles.boxes[Role.REVIEWER])
    click(qtbot, dialog.sheet.primary)
    assert "at least one" in form._may.problem.text()
    click(qtbot, form.roles.boxes[Role.REVIEWER])
    click(qtbot, dialog.sheet.primary)
    member = next(one for one in ana.members() if one.person == "zoe")
    assert (member.roles, member.here) == (("reviewer",), True)
    assert "Zoe Marsh is in the team." in shown(dialog)
    assert "Requests to join" in parts(dialog)
    assert ana.audit().ok


def test_a_request_is_declined_with_a_reason(open_team, ana, zoe, qtbot):
    dialog = open_team(ana)
    dialog.go_to("requests")
    (card,) = dialog.requests.cards.values()
    click(qtbot, card.decline_button)
    assert not dialog.sheet.primary.isEnabled()
    fill(qtbot, dialog.sheet.reason.line, "We do not know you")
    click(qtbot, dialog.sheet.primary)
    (request,) = ana.team.requests()
    assert (request.state, request.why) == ("declined", "We do not know you")
    (card,) = dialog.requests.cards.values()
    assert {"Declined", "Reason: We do not know you"} <= {*shown(card)}
    assert not card.accept_button.isVisible()


def test_who_may_not_change_the_team_sees_who_asks(open_team, ana, zoe):
    dialog = open_team(ana.act_as("ben"))
    dialog.go_to("requests")
    (card,) = dialog.requests.cards.values()
    assert not card.accept_button.isEnabled()
    assert not dialog.requests.ask_button.isVisible()


def test_somebody_outside_asks_to_join(open_team, home, qtbot):
    import shutil

    from workspace_values import Clock

    from smguide.workspace import Workspace

    shutil.rmtree(home / "keys")
    with Workspace(home, clock=Clock()) as elsewhere:
        desk = elsewhere.open("acme")
        dialog = open_team(desk)
        dialog.go_to("requests")
        click(qtbot, dialog.requests.ask_button)
        form = dialog.sheet.form
        click(qtbot, dialog.sheet.primary)
        assert "Say who you are" in form.name.problem.text()
        qtbot.keyClicks(form.name.line, "Zoe Marsh")
        assert form.person.line.text() == "zoe-marsh"
        fill(qtbot, form.email.line, "zoe@acme.example")
        click(qtbot, dialog.sheet.primary)
        (request,) = desk.team.requests()
        assert (request.person, request.state) == ("zoe-marsh", "waiting")
        (card,) = dialog.requests.cards.values()
        assert "Zoe Marsh asks to join." in shown(card)


def test_a_new_key_in_place_of_ones_own(open_team, ana, qtbot):
    (old,) = ana.team.keys("ana")
    dialog = open_team(ana)
    dialog.go_to("keys")
    row = dialog.keys.rows[old.fingerprint]
    click(qtbot, row.new_button)
    form = dialog.sheet.form
    fill(qtbot, form.passphrase.line, "open sesame")
    fill(qtbot, form.again.line, "open sesam")
    click(qtbot, dialog.sheet.primary)
    assert form.again.problem.text() == "The two are not the same."
    fill(qtbot, form.again.line, "open sesame")
    click(qtbot, dialog.sheet.primary)
    before, new = ana.team.keys("ana")
    assert (before.status, new.status, new.locked) == ("retired", "active", True)
    assert "You have a new key." in shown(dialog)
    assert any("Put away" in words for words in shown(dialog.keys.rows[old.fingerprint]))
    ana.team.set_rules(approvals=2)
    assert ana.audit().ok


def test_who_does_not_look_after_the_team_asks_for_a_new_key(open_team, ana, qtbot):
    ben = ana.act_as("ben")
    (old,) = ben.team.keys("ben")
    dialog = open_team(ben)
    dialog.go_to("keys")
    others = [row for row in dialog.keys.rows.values() if row.key.person != "ben"]
    assert not any(row.new_button.isVisible() for row in others)
    click(qtbot, dialog.keys.rows[old.fingerprint].new_button)
    click(qtbot, dialog.sheet.primary)
    assert "You have asked for a new key." in shown(dialog)
    dialog.close()

    dialog = open_team(ana)
    dialog.go_to("requests")
    (card,) = dialog.requests.cards.values()
    assert "Ben Ortiz asks with a new key." in shown(card)
    click(qtbot, card.accept_button)
    assert not dialog.sheet.form.roles.isVisible()
    click(qtbot, dialog.sheet.primary)
    assert "Ben Ortiz signs with the new key." in shown(dialog)
    statuses = [one.status for one in ana.team.keys("ben")]
    assert statuses == ["retired", "active"]


def test_the_join_code_in_words_and_as_a_sign(open_team, ana, qtbot, qapp):
    dialog = open_team(ana)
    dialog.go_to("code")
    words = ana.team.join_code().split("-")
    assert set(words) <= set(shown(dialog.code))
    assert dialog.code.sign.accessibleName() == f"Join code: {', '.join(words)}"
    click(qtbot, dialog.code.copy_button)
    copied = QGuiApplication.clipboard().text()
    assert copied == ana.team.join_code()
    assert fits(copied, ana._ledger().guideline)
    assert "Copied." in shown(dialog.code)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_sign_is_painted_as_it_was_made(open_team, ana, themed, theme):
    themed(theme)
    dialog = open_team(ana)
    dialog.go_to("code")
    sign = dialog.code.sign
    picture = sign.grab().toImage()
    made = squares(ana.team.join_code())
    side = picture.width() // (len(made) + 8)
    for line, row in enumerate(made):
        for place, dark in enumerate(row):
            middle = ((place + 4) * side + side // 2, (line + 4) * side + side // 2)
            assert (picture.pixelColor(*middle) == QColor("black")) == dark
    assert picture.pixelColor(side, side) == QColor("white")


@pytest.mark.parametrize(("theme", "scale"), [("dark", 1.0), ("light", 2.0)])
def test_joining_in_every_look(open_team, ana, zoe, themed, screenshot, qtbot, theme, scale):
    themed(theme, scale)
    dialog = open_team(ana)
    for part in ("requests", "keys", "code"):
        dialog.go_to(part)
        assert list(unnamed(dialog)) == []
        assert dialog.width() <= 1200
        screenshot(dialog, f"team-{part}-{theme}-{int(scale * 100)}")
    dialog.go_to("requests")
    click(qtbot, dialog.requests.cards[zoe.id].accept_button)
    screenshot(dialog, f"team-accept-{theme}-{int(scale * 100)}")
