"""A stolen key: said with what it means, and what is in doubt is confirmed again."""

from __future__ import annotations

import pytest
from hands import click, fill, parts, shown
from PySide6.QtCore import Qt
from stolen_case import approved, key_of

from smguide.ui.accessibility import unnamed


@pytest.fixture
def number(ana):
    """A revision of Ana's that Lea approved."""
    return approved(ana)


def wrong_hands(dialog, qtbot, fingerprint):
    dialog.go_to("keys")
    click(qtbot, dialog.keys.rows[fingerprint].stolen_button)
    return dialog.sheet.form


def told(form):
    return shown(form.ahead)


def test_what_it_means_is_said_before_it_is_signed(open_team, ana, number, qtbot):
    dialog = open_team(ana)
    lea = key_of(ana, "lea")
    form = wrong_hands(dialog, qtbot, lea)
    preview = ana.team.doubt_preview(lea, 0)
    assert preview.approvals == (number,)
    assert told(form) == list(preview.sentences)
    before = ana._ledger().count
    form.known.setFocus()
    qtbot.keyClick(form.known, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: told(form) == ["Write the day, then it stands here."])
    click(qtbot, dialog.sheet.primary)
    assert form._line.problem.text() == "Write the last day on which it was surely safe."
    fill(qtbot, form.day.line, "3 March 2026")
    assert form._line.problem.text() == "That day is still to come."
    fill(qtbot, form.day.line, "2 March 2026")
    assert ana.team.doubt_preview(lea, ana.today).approvals == ()
    qtbot.waitUntil(lambda: told(form) == list(ana.team.doubt_preview(lea, ana.today).sentences))
    assert ana._ledger().count == before


def test_what_is_in_doubt_is_confirmed_again(open_team, ana, number, qtbot):
    dialog = open_team(ana)
    lea = key_of(ana, "lea")
    wrong_hands(dialog, qtbot, lea)
    assert dialog.sheet.reason.line.text() == "A key of Lea Novak was stolen."
    click(qtbot, dialog.sheet.primary)
    assert "The key of Lea Novak counts as stolen." in shown(dialog)
    assert "Keys · 1" in parts(dialog)
    assert "Stolen" in shown(dialog.keys.rows[lea])
    (row,) = dialog.keys.doubts.values()
    assert not row.button.isEnabled()
    dialog.close()
    ben = ana.act_as("ben")
    dialog = open_team(ben)
    dialog.go_to("keys")
    (row,) = dialog.keys.doubts.values()
    click(qtbot, row.button)
    assert dialog.sheet.form.meaning.text() == ben.team.confirm_sentence(str(number))
    assert not dialog.sheet.primary.isEnabled()
    fill(qtbot, dialog.sheet.reason.line, "I have read it again")
    click(qtbot, dialog.sheet.primary)
    assert ben.team.doubts() == ()
    assert "Keys" in parts(dialog)
    assert f"You have confirmed revision {number} again." in shown(dialog)


@pytest.mark.parametrize(("theme", "scale"), [("dark", 1.0), ("light", 2.0)])
def test_wrong_hands_in_every_look(open_team, ana, number, themed, screenshot, qtbot, theme, scale):
    themed(theme, scale)
    dialog = open_team(ana)
    wrong_hands(dialog, qtbot, key_of(ana, "lea"))
    assert list(unnamed(dialog)) == []
    screenshot(dialog, f"team-stolen-{theme}-{int(scale * 100)}")
    click(qtbot, dialog.sheet.primary)
    assert list(unnamed(dialog)) == []
    assert dialog.width() <= 1200
    screenshot(dialog, f"team-doubts-{theme}-{int(scale * 100)}")
