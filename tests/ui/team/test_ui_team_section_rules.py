"""Rules for sections: chosen from lists, said in words, refused where nobody could fulfil them."""

from __future__ import annotations

import pytest
from hands import choose, click, shown
from PySide6.QtCore import Qt

from smguide.review.team import SectionRule
from smguide.ui.accessibility import unnamed


def add_rule(dialog, qtbot):
    dialog.go_to("rules")
    click(qtbot, dialog.rules.add_button)
    return dialog.sheet.form


def section(ana, at=0):
    return ana.read("latest").sections[at]


def test_a_rule_is_made_of_what_there_is(open_team, ana, qtbot):
    dialog = open_team(ana)
    dialog.go_to("rules")
    assert any("No section has a rule of its own" in words for words in shown(dialog))
    form = add_rule(dialog, qtbot)
    assert form.of.list.hasFocus()
    choose(qtbot, form.of.list, section(ana).title)
    choose(qtbot, form.by.list, "the group Legal")
    words = f"A change of {section(ana).title} needs the approval of one of: the group Legal."
    assert form.words.text() == words
    assert dialog.sheet.reason.line.text() == words
    click(qtbot, dialog.sheet.primary)
    assert ana.rules().sections == (SectionRule((section(ana).id,), ("legal",), 1),)
    (row,) = dialog.rules.rows
    assert section(ana).title in row.info.words
    assert "That is now: Lea." in shown(row) or "That is now: Lea Novak." in shown(row)
    assert not any("No section has a rule of its own" in words for words in shown(dialog))
    assert ana.audit().ok


def test_a_whole_kind_of_section(open_team, ana, qtbot):
    form = add_rule(dialog := open_team(ana), qtbot)
    kinds = [form.of.list.itemText(at) for at in range(form.of.list.count())]
    wanted = next(words for words in kinds if words.startswith("every section of the kind"))
    choose(qtbot, form.of.list, wanted)
    choose(qtbot, form.by.list, "Ben Ortiz")
    click(qtbot, dialog.sheet.primary)
    (rule,) = ana.rules().sections
    assert rule.by == ("ben",)
    assert rule.of[0] not in [one.id for one in ana.read("latest").sections]


def test_what_nobody_could_fulfil_is_said_beside_the_field(open_team, ana, qtbot):
    ana.team.set_roles("ben", ("author", "hr"))
    form = add_rule(dialog := open_team(ana), qtbot)
    choose(qtbot, form.by.list, "the group Hr")
    assert form._by.problem.text() == "None of them reviews. Choose somebody who does."
    click(qtbot, dialog.sheet.primary)
    assert form._of.problem.text() == "Say which sections the rule is about."
    assert form.of.list.hasFocus()
    choose(qtbot, form.by.list, "the group Legal")
    assert form._by.problem.text() == ""
    form.need.setFocus()
    qtbot.keyClick(form.need, Qt.Key.Key_Up)
    assert "Only 1 of them can approve: Lea Novak." in form._need.problem.text()
    choose(qtbot, form.of.list, section(ana).title)
    click(qtbot, dialog.sheet.primary)
    assert dialog.sheet is not None
    assert ana.rules().sections == ()
    assert form.need.hasFocus()


def test_a_rule_is_changed_and_removed(open_team, ana, qtbot):
    one, other = section(ana), section(ana, 1)
    ana.team.set_section_rule((one.id,), ("legal",))
    dialog = open_team(ana)
    dialog.go_to("rules")
    click(qtbot, dialog.rules.rows[0].change_button)
    form = dialog.sheet.form
    assert not dialog.sheet.primary.isEnabled()
    (chip,) = form.of.chips.chips
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert form.of.list.hasFocus()
    choose(qtbot, form.of.list, other.title)
    click(qtbot, dialog.sheet.primary)
    assert ana.rules().sections == (SectionRule((other.id,), ("legal",), 1),)
    assert dialog.rules.rows[0].change_button.hasFocus()
    click(qtbot, dialog.rules.rows[0].remove_button)
    assert other.title in dialog.sheet.reason.line.text()
    click(qtbot, dialog.sheet.primary)
    assert ana.rules().sections == ()
    assert dialog.rules.add_button.hasFocus()


def test_a_group_is_named_with_what_somebody_may_do(open_team, ana, qtbot):
    dialog = open_team(ana)
    click(qtbot, dialog.people.rows["ben"].button)
    line = dialog.sheet.form.roles.groups
    line.setFocus()
    qtbot.keyClicks(line, "Human Resources, Legal,")
    click(qtbot, dialog.sheet.primary)
    ben = next(one for one in ana.members() if one.person == "ben")
    assert ben.roles == ("author", "reviewer", "human-resources", "legal")
    assert "Group: Human resources and Legal" in shown(dialog.people.rows["ben"])[1]


@pytest.mark.parametrize(("theme", "scale"), [("dark", 1.0), ("light", 2.0)])
def test_rules_in_every_look(open_team, ana, themed, screenshot, qtbot, theme, scale):
    themed(theme, scale)
    ana.team.set_section_rule((section(ana).id,), ("legal",))
    dialog = open_team(ana)
    dialog.go_to("rules")
    assert list(unnamed(dialog)) == []
    screenshot(dialog, f"team-rules-part-{theme}-{int(scale * 100)}")
    form = add_rule(dialog, qtbot)
    choose(qtbot, form.of.list, section(ana, 1).title)
    choose(qtbot, form.by.list, "the group Legal")
    form.need.setValue(2)
    assert list(unnamed(dialog)) == []
    assert dialog.width() <= 1200
    screenshot(dialog, f"team-section-rule-{theme}-{int(scale * 100)}")
