"""The team by clicks and keys: seen by everybody, changed by who looks after it."""

from __future__ import annotations

import pytest
from hands import click, fill, shown
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from smguide.review.keys import SigningKey
from smguide.review.team import Role
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.team.looking import key_in_words, roles_in_words
from smguide.workspace import Changes, Founder, MemberInfo, Workspace


def rules_button(dialog):
    """Where the rules are changed, once one has gone to that part."""
    dialog.go_to("rules")
    return dialog.rules.rules_button


def sentence(dialog):
    """What stands below the heading of the part that is shown."""
    return dialog._pages[dialog.home.part].sentence.text()


def member(desk, person):
    return next(one for one in desk.members() if one.person == person)


def reasons(desk):
    """The reasons of all changes of the team, as they stand in the record."""
    return [one.reason for one in desk._ledger().proposals.values()]


def test_everybody_is_listed_with_what_they_may_do(open_team, ana):
    dialog = open_team(ana)
    rows = dialog.people.rows
    assert list(rows) == ["ana", "ben", "lea"]
    assert "Ben Ortiz: Writes and reviews" in rows["ben"].accessibleName()
    assert "Reviews and publishes · Group: Legal" in shown(rows["lea"])
    assert "ben@acme.example · key on this computer" in shown(rows["ben"])
    assert "You" in shown(rows["ana"])
    assert "You" not in shown(rows["ben"])
    assert any("Only one person can change the team" in words for words in shown(dialog))
    assert "Have left the team" not in [label.accessibleName() for label in _visible(dialog)]


def _visible(dialog):
    return [label for label in dialog.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("roles", "words"),
    [
        (("author",), "Writes"),
        (("governor", "author", "reviewer"), "Writes, reviews and looks after the team"),
        (("legal",), "Group: Legal"),
        ((), ""),
    ],
)
def test_roles_are_said_in_plain_words(qapp, roles, words):
    assert roles_in_words(roles) == words


def test_where_a_key_is(qapp):
    one = MemberInfo("a", "A", "a@b.example", (), here=True, demonstration=False)
    assert key_in_words(one) == "key on this computer"
    away = MemberInfo("a", "A", "a@b.example", (), here=False, demonstration=False)
    assert key_in_words(away) == "key on another computer"
    sample = MemberInfo("a", "A", "a@b.example", (), here=True, demonstration=True)
    assert "demonstration" in key_in_words(sample)


def test_who_may_not_change_the_team_sees_it_and_why(open_team, ana):
    dialog = open_team(ana.act_as("ben"))
    view = dialog.people
    assert sentence(dialog) == "Ben Ortiz may not change the team. Ask Ana."
    rows = (row.button for row in view.rows.values())
    for one in (view.add_button, dialog.rules.rules_button, dialog.rules.add_button, *rows):
        assert not one.isEnabled()
        assert one.toolTip() == sentence(dialog)
    assert len(view.rows) == 3


def test_a_name_that_could_stand_for_another_is_pointed_out(open_team, ana, qtbot, screenshot):
    dialog = open_team(ana)
    click(qtbot, dialog.people.add_button)
    form = dialog.sheet.form
    form.name.line.insert("Ben Ort\u0456z")
    assert "cannot be told apart" in form.doubt.text()
    assert "several alphabets" in form.doubt.text()
    assert form.doubt.isVisible()
    screenshot(dialog, "team-doubtful-name")
    form.name.line.clear()
    qtbot.keyClicks(form.name.line, "Benno Ortiz")
    assert not form.doubt.isVisible()


def test_somebody_is_added_by_keys_alone(open_team, ana, qtbot, window):
    dialog = open_team(ana)
    dialog.people.add_button.setFocus()
    qtbot.keyClick(dialog.people.add_button, Qt.Key.Key_Space)
    form = dialog.sheet.form
    assert form.name.line.hasFocus()
    qtbot.keyClicks(form.name.line, "Zoe Marsh")
    assert form.person.line.text() == "zoe-marsh"
    assert dialog.sheet.reason.line.text() == "Add Zoe Marsh to the team."
    qtbot.keyClick(form.name.line, Qt.Key.Key_Tab)
    qtbot.keyClicks(form.email.line, "zoe@acme.example")
    qtbot.keyClick(form.email.line, Qt.Key.Key_Return)
    assert dialog.sheet is None
    zoe = member(ana, "zoe-marsh")
    assert (zoe.name, zoe.email, zoe.roles) == (
        "Zoe Marsh",
        "zoe@acme.example",
        ("author", "reviewer"),
    )
    assert zoe.here
    assert "Zoe Marsh is in the team." in shown(dialog)
    assert dialog.people.rows["zoe-marsh"].button.hasFocus()
    assert window.changes == [Changes.TEAM | Changes.REVIEWS]
    assert reasons(ana)[-1] == "Add Zoe Marsh to the team."


def test_who_was_added_to_a_large_team_is_in_sight(open_team, ana, qtbot):
    for number in range(9):
        email = f"p{number}@acme.example"
        ana.add_member(person=f"p{number}", name=f"P {number}", email=email, roles=("author",))
    dialog = open_team(ana)
    click(qtbot, dialog.people.add_button)
    fill(qtbot, dialog.sheet.form.name.line, "Zoe Marsh")
    fill(qtbot, dialog.sheet.form.email.line, "zoe@acme.example")
    click(qtbot, dialog.sheet.primary)
    row = dialog.people.rows["zoe-marsh"]
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect().height() == row.height() > 0)


def test_what_is_missing_is_said_beside_the_field(open_team, ana, qtbot):
    dialog = open_team(ana)
    click(qtbot, dialog.people.add_button)
    form, sheet = dialog.sheet.form, dialog.sheet
    fill(qtbot, form.name.line, "Ben Ortiz")
    assert form.person.line.text() == "ben-ortiz"
    fill(qtbot, form.person.line, "ben")
    fill(qtbot, form.name.line, "Benno Ortiz")
    assert form.person.line.text() == "ben"
    fill(qtbot, form.email.line, "not an address")
    for box in form.roles.boxes.values():
        box.setChecked(False)
    click(qtbot, form.key.given)
    click(qtbot, sheet.primary)
    assert dialog.sheet is sheet
    assert "e-mail address" in form.email.problem.text()
    assert "short id already" in form.person.problem.text()
    assert "at least one" in form._may.problem.text()
    assert "does not hold a key" in form.key.line.problem.text()
    assert form.email.line.hasFocus()
    fill(qtbot, form.email.line, "benno@acme.example")
    assert form.email.problem.text() == ""
    fill(qtbot, form.person.line, "benno")
    assert form.person.problem.text() == ""
    assert len(ana.members()) == 3


def test_a_short_id_that_is_taken_is_numbered(open_team, ana, qtbot):
    ana.add_member(person="zoe", name="Zoe", email="z@acme.example", roles=("author",))
    dialog = open_team(ana)
    click(qtbot, dialog.people.add_button)
    fill(qtbot, dialog.sheet.form.name.line, "Zoe")
    assert dialog.sheet.form.person.line.text() == "zoe-2"


def test_a_key_nobody_showed_is_refused_in_the_sheet(open_team, ana, qtbot):
    dialog = open_team(ana)
    click(qtbot, dialog.people.add_button)
    form = dialog.sheet.form
    fill(qtbot, form.name.line, "Zoe Marsh")
    fill(qtbot, form.email.line, "zoe@acme.example")
    assert not form.key.line.isVisible()
    click(qtbot, form.key.given)
    form.key.line.line.setText(SigningKey.generate().public.line)
    click(qtbot, dialog.sheet.primary)
    assert "has not asked to join with this key" in dialog.sheet.problem.text()
    assert dialog.sheet.problem.isVisible()
    click(qtbot, form.key.made_here)
    click(qtbot, dialog.sheet.primary)
    assert member(ana, "zoe-marsh").here
    assert ana.audit().ok


def test_what_somebody_may_do_is_changed_with_a_reason(open_team, ana, qtbot):
    dialog = open_team(ana)
    click(qtbot, dialog.people.rows["lea"].button)
    sheet = dialog.sheet
    boxes = sheet.form.roles.boxes
    assert [box.isChecked() for box in boxes.values()] == [False, True, True, False]
    assert boxes[Role.AUTHOR].hasFocus()
    assert not sheet.primary.isEnabled()
    click(qtbot, boxes[Role.GOVERNOR])
    assert sheet.primary.isEnabled()
    fill(qtbot, sheet.reason.line, "Lea takes over from Ana")
    click(qtbot, sheet.primary)
    assert member(ana, "lea").roles == ("reviewer", "publisher", "governor", "legal")
    assert reasons(ana)[-1] == "Lea takes over from Ana"
    words = "Reviews, publishes and looks after the team · Group: Legal"
    assert words in shown(dialog.people.rows["lea"])
    assert not any("Only one person" in line for line in shown(dialog))


def test_without_a_reason_nothing_is_signed(open_team, ana, qtbot):
    dialog = open_team(ana)
    click(qtbot, dialog.people.rows["ben"].button)
    sheet = dialog.sheet
    click(qtbot, sheet.form.roles.boxes[Role.PUBLISHER])
    sheet.reason.line.setFocus()
    sheet.reason.line.selectAll()
    qtbot.keyClick(sheet.reason.line, Qt.Key.Key_Delete)
    assert not sheet.primary.isEnabled()
    qtbot.keyClicks(sheet.reason.line, "More hands")
    assert sheet.primary.isEnabled()


def test_who_gives_the_team_away_is_told_first(open_team, ana, qtbot):
    ana.set_roles("ben", ("author", "governor"))
    dialog = open_team(ana)
    click(qtbot, dialog.people.rows["ana"].button)
    form = dialog.sheet.form
    assert not form.warning.isVisible()
    click(qtbot, form.roles.boxes[Role.GOVERNOR])
    assert form.warning.isVisible()
    click(qtbot, dialog.sheet.primary)
    assert "may not change the team" in sentence(dialog)
    assert not dialog.people.add_button.isEnabled()
    assert dialog.home.close_button.hasFocus()


def test_the_last_who_looks_after_the_team_is_held_in_words(open_team, ana, qtbot):
    dialog = open_team(ana)
    click(qtbot, dialog.people.rows["ana"].button)
    click(qtbot, dialog.sheet.form.roles.boxes[Role.GOVERNOR])
    click(qtbot, dialog.sheet.primary)
    assert "nobody could change the team" in dialog.sheet.problem.text()
    assert "governor" in member(ana, "ana").roles
    assert ana.audit().ok


def leaves(dialog, qtbot, person):
    click(qtbot, dialog.people.rows[person].button)
    sheet = dialog.sheet
    found = [b for b in sheet.findChildren(type(sheet.cancel)) if "Leaves" in b.text()]
    click(qtbot, found[0])


def test_somebody_leaves_and_comes_back(open_team, ana, qtbot):
    dialog = open_team(ana)
    leaves(dialog, qtbot, "lea")
    assert "Lea Novak can sign nothing more, from now on." in shown(dialog.sheet)
    assert dialog.sheet.reason.line.text() == "Lea Novak leaves the team."
    assert dialog.sheet.reason.line.hasFocus()
    click(qtbot, dialog.sheet.primary)
    assert member(ana, "lea").retired
    row = dialog.people.rows["lea"]
    assert row.button.text() == "Take back…"
    assert "Lea Novak: Has left the team" in row.accessibleName()
    click(qtbot, row.button)
    form = dialog.sheet.form
    assert form.person.line.isReadOnly()
    assert dialog.sheet.reason.line.text() == "Lea Novak comes back."
    click(qtbot, dialog.sheet.primary)
    back = member(ana, "lea")
    assert (back.retired, back.here, back.name) == (False, True, "Lea Novak")
    assert ana.audit().ok


def test_a_threshold_out_of_reach_is_said_where_somebody_leaves(open_team, ana, qtbot):
    ana.set_rules(approvals=3)
    dialog = open_team(ana)
    leaves(dialog, qtbot, "ben")
    click(qtbot, dialog.sheet.primary)
    assert "3 approvals would be needed, but 2 people" in dialog.sheet.problem.text()
    assert not member(ana, "ben").retired


def test_more_approvals_by_keys(open_team, ana, qtbot):
    dialog = open_team(ana)
    click(qtbot, rules_button(dialog))
    form = dialog.sheet.form
    assert form.approvals.hasFocus()
    assert (form.approvals.minimum(), form.approvals.maximum()) == (1, 3)
    assert not dialog.sheet.primary.isEnabled()
    qtbot.keyClick(form.approvals, Qt.Key.Key_Up)
    assert dialog.sheet.reason.line.text() == "2 approvals are needed from now on."
    click(qtbot, dialog.sheet.primary)
    assert ana.rules().approvals == 2
    assert any(words.startswith("2 approvals are needed") for words in shown(dialog))
    assert reasons(ana)[-1] == "2 approvals are needed from now on."


def test_one_person_is_enough_with_a_warning(open_team, ana, qtbot):
    ana.set_rules(approvals=2)
    dialog = open_team(ana)
    click(qtbot, rules_button(dialog))
    form = dialog.sheet.form
    assert not form.warning.isVisible()
    form.one_is_enough.setFocus()
    qtbot.keyClick(form.one_is_enough, Qt.Key.Key_Space)
    assert form.warning.isVisible()
    assert "The record says so" in form.warning.text()
    assert form.approvals.value() == 1
    assert not form.approvals.isEnabled()
    click(qtbot, dialog.sheet.primary)
    rules = ana.rules()
    assert (rules.approvals, rules.one_person_is_enough) == (1, True)


def test_escape_leaves_the_sheet_and_then_the_dialog(open_team, ana, qtbot, window):
    dialog = open_team(ana)
    click(qtbot, rules_button(dialog))
    qtbot.keyClick(dialog.sheet.form.approvals, Qt.Key.Key_Escape)
    assert dialog.sheet is None
    assert dialog.isVisible()
    assert rules_button(dialog).hasFocus()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.changes == []


def test_a_locked_key_is_unlocked_in_the_sheet(open_team, tmp_path, qtbot):
    locked = Founder("Ana Lima", "ana@acme.example", "ana", passphrase="open sesame")
    with Workspace(tmp_path / "locked") as workspace:
        workspace.create("ours", title="Ours", template="empty", founder=locked)
    with Workspace(tmp_path / "locked", passphrase=lambda key_id: None) as workspace:
        desk = workspace.open("ours", "ana")
        dialog = open_team(desk)
        click(qtbot, rules_button(dialog))
        sheet = dialog.sheet
        assert sheet.passphrase.isVisible()
        click(qtbot, sheet.form.one_is_enough)
        fill(qtbot, sheet.passphrase.line, "wrong")
        click(qtbot, sheet.primary)
        assert sheet.problem.text()
        assert sheet.passphrase.line.text() == ""
        fill(qtbot, sheet.passphrase.line, "open sesame")
        click(qtbot, sheet.primary)
        assert desk.rules().one_person_is_enough
        click(qtbot, rules_button(dialog))
        assert not dialog.sheet.passphrase.isVisible()


SHEETS = ("overview", "add", "roles", "retire", "rules")


def open_sheet(dialog, qtbot, sheet):
    if sheet == "add":
        click(qtbot, dialog.people.add_button)
        fill(qtbot, dialog.sheet.form.name.line, "Zoe Marsh")
    elif sheet == "roles":
        click(qtbot, dialog.people.rows["ana"].button)
        click(qtbot, dialog.sheet.form.roles.boxes[Role.GOVERNOR])
    elif sheet == "retire":
        leaves(dialog, qtbot, "lea")
    elif sheet == "rules":
        click(qtbot, rules_button(dialog))
        click(qtbot, dialog.sheet.form.one_is_enough)


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize(("theme", "scale"), [("light", 1.0), ("dark", 1.0), ("light", 2.0)])
def test_every_sheet_can_be_read_aloud_in_every_look(
    open_team, ana, qtbot, themed, screenshot, sheet, theme, scale
):
    themed(theme, scale)
    ana.add_member(person="tom", name="Tom Ash", email="tom@acme.example", roles=("author",))
    ana.retire_member("tom", "Tom leaves")
    dialog = open_team(ana)
    open_sheet(dialog, qtbot, sheet)
    assert list(unnamed(dialog)) == []
    assert duplicate_mnemonics(dialog) == {}
    assert dialog.width() <= 1200
    assert dialog.height() <= 800
    screenshot(dialog, f"team-{sheet}-{theme}-{int(scale * 100)}")


def test_who_may_only_look_can_press_nothing_but_close(open_team, ana, screenshot):
    dialog = open_team(ana.act_as("ben"))
    pressable = [
        b.text() for b in dialog.findChildren(QPushButton) if b.isVisible() and b.isEnabled()
    ]
    assert pressable == ["Close"]
    screenshot(dialog, "team-looking")
