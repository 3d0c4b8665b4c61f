"""Patterns in the window: looked at, chosen for, put in as one step, taken back as one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smguide.model.edits import add_section
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.model.record import EMPTY
from smguide.model.registers import registers
from smguide.rules.patterns import pattern
from smguide.rules.workflow import KIND, Selector
from smguide.ui.session import EditSession
from smguide.ui.tasks import ImmediateRunner
from smguide.ui.write.pattern_dialog import PatternDialog
from smguide.ui.write.pattern_words import meaning, replaced_in_words
from smguide.ui.write.workflow import RulesCard


class Draft:
    """Keeps nothing; the session is all that is looked at."""

    def keep(self, guidelines):
        return None


@pytest.fixture
def standard() -> Guidelines:
    found = Guidelines("g", "T")
    for kind in section_kinds().values():
        found = add_section(found, kind.new_section(kind.id))
    return found


@pytest.fixture
def window(show):
    return show(QWidget(), 1200, 800)


def opened(window, qtbot, facts, names, first=""):
    dialog = PatternDialog(window, facts, names, first=first)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def said(dialog) -> str:
    return "\n".join(label.text() for label in dialog.view.sentences)


def test_a_pattern_is_shown_with_the_people_of_the_present_rules(window, qtbot, standard):
    facts = standard.section(KIND).facts
    dialog = opened(window, qtbot, facts, registers(standard), first="only-risky")
    assert dialog.list.currentItem().text() == "Only risky posts"
    assert "Low risk: nobody; Comms desk reads 1 post in 5 afterwards" in said(dialog)
    assert "one person from Legal, within 16 hours" in said(dialog)
    assert dialog.primary.isEnabled()
    assert dialog.replaced.text() == (
        "6 rules and 2 phases that are there now are replaced. All else stays; what is never "
        "relaxed is only added to. You are then in “Phase 2: only risky posts are read first”. "
        "Undo brings everything back."
    )


def test_nobody_is_guessed_who_is_not_listed(window, qtbot, standard):
    dialog = opened(window, qtbot, standard.section(KIND).facts, registers(Guidelines("g", "T")))
    assert dialog.view.choices == {}
    assert not dialog.primary.isEnabled()


def test_what_is_still_to_choose_is_said_and_stands_in_brackets(window, qtbot, standard):
    dialog = opened(window, qtbot, EMPTY, registers(standard))
    assert not dialog.primary.isEnabled()
    assert dialog.missing.text() == "Still to choose: Who reads posts first."
    assert "one person from [Who reads posts first]" in said(dialog)
    _choose(dialog, "desk", "Comms desk (group)")
    assert dialog.missing.text() == "Still to choose: Who is asked if nobody answers."
    assert "one person from Comms desk" in said(dialog)
    _choose(dialog, "lead", "Social media lead (role)")
    assert dialog.primary.isEnabled()
    with qtbot.waitSignal(dialog.taken) as taken:
        dialog.primary.click()
    chosen, choices = taken.args
    assert chosen.id == "one-desk"
    assert choices == {
        "desk": Selector("group", "comms-desk"),
        "lead": Selector("role", "social-lead"),
    }


def _choose(dialog, key, name):
    combo = dialog.view.form.row(key).editor.combo
    line = combo.findText(name)
    assert line > 0
    combo.setCurrentIndex(line)
    combo.activated.emit(line)


def test_the_list_goes_by_the_arrow_keys_and_keeps_who_was_chosen(window, qtbot, standard):
    dialog = opened(window, qtbot, EMPTY, registers(standard))
    _choose(dialog, "desk", "Legal (group)")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.view.title.text() == "Only risky posts"
    assert dialog.view.choices == {"desk": Selector("group", "legal-desk")}
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.view.title.text() == "A regulated firm"
    assert "Stricter for a while" in [label.accessibleName() for label in dialog.view.sentences]


@pytest.fixture
def card(qapp, standard, show, qtbot):
    session = EditSession(ImmediateRunner(pytest.fail))
    session.begin(standard, Draft())
    made = RulesCard(session, standard.section(KIND))
    show(made, 760, 500)
    made.show_section(standard.section(KIND), registers(standard))
    yield made, session
    made.close()


def _dialog_of(card, qtbot):
    found = card.window().findChild(PatternDialog)
    qtbot.addWidget(found)
    return found


def test_using_a_pattern_is_one_step_of_undo_named_after_it(card, qtbot, standard):
    made, session = card
    before = session.guidelines
    made.start.click()
    dialog = _dialog_of(made, qtbot)
    dialog.list.setCurrentRow(0)
    dialog.primary.click()
    rules = session.guidelines.section(KIND).facts.records("rules")
    assert [rule.text("name") for rule in rules] == ["Everything"]
    assert session.undo_stack.undoText() == "starting from “Everything to one desk”"
    assert session.undo_stack.count() == 1
    session.undo_stack.undo()
    assert session.guidelines == before


def test_cancelling_changes_nothing(card, qtbot):
    made, session = card
    made.start.click()
    _dialog_of(made, qtbot).cancel.click()
    assert session.undo_stack.count() == 0


def test_without_rules_the_patterns_are_offered_on_the_page(card, qtbot, standard):
    made, _session = card
    assert not made.offer.isVisible()
    assert made.start.isVisible()
    section = standard.section(KIND)
    made.show_section(replace(section, facts=section.facts.without("rules")), registers(standard))
    assert made.offer.isVisible()
    assert not made.empty.isVisible()
    assert not made.start.isVisible()
    silence = next(b for b in made.offer.buttons if b.accessibleName().startswith("24 hours"))
    assert silence.accessibleDescription()
    silence.click()
    assert _dialog_of(made, qtbot).view.title.text() == "24 hours’ silence means yes"


def test_where_nothing_is_there_nothing_is_replaced():
    assert replaced_in_words(EMPTY, pattern("one-desk")) == (
        "Nothing is replaced: there are no rules yet. "
        "You are then in “Phase 1: everything is read first”."
    )


def test_the_meaning_is_the_rules_then_what_never_relaxes_then_what_is_stricter(standard):
    parts = meaning(pattern("regulated"), {}, registers(standard))
    assert [title for title, _ in parts] == [
        "Rules",
        "What never relaxes",
        "Stricter for a while",
    ]
    assert parts[0][1].count("\n") == 2
