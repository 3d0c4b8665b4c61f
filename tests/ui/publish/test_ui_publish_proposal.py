"""What a new edition means is proposed from what changed since the last one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from publish_team import approve
from PySide6.QtCore import Qt
from rule_history import DESK, FREE, asking

from smguide.model import edits
from smguide.review.bodies import ChangeClass
from smguide.ui.publish.offer import propose
from smguide.workspace import Changes

LEFT = Qt.MouseButton.LeftButton


def approved_rules(desk, rules):
    """Save other rules and have Lea approve them."""
    now = desk.work().guidelines
    desk.keep(replace(asking(rules), id=now.id, title=now.title))
    desk.save("Ask otherwise", "We learnt.")
    desk.ask(reviewers=("lea",))
    desk.act_as("lea").approve()


@pytest.fixture
def ruled(ana):
    """Edition 1.0 has replies go out at once."""

    def publish(rules):
        approved_rules(ana, rules)
        ana.publish(
            edition="1.0", effective=ana.today, change_class="new-duty", summary="The first."
        )
        return ana

    return publish


def test_relaxing_proposes_a_small_number(make_page, ruled):
    desk = ruled(DESK)
    approved_rules(desk, FREE)
    form = make_page(desk).view.form
    assert form.classes.value is ChangeClass.RELAXING
    assert form.edition.line.text() == "1.1"
    why = form.classes.why.text()
    assert why.startswith("Proposed: Relaxing. What the rules answer since edition 1.0:")
    assert "1 thing is easier" in why
    assert not form.classes.why.isHidden()


def test_tightening_proposes_a_main_number(make_page, ruled):
    desk = ruled(FREE)
    approved_rules(desk, DESK)
    form = make_page(desk).view.form
    assert form.classes.value is ChangeClass.TIGHTENING
    assert form.edition.line.text() == "2.0"
    assert form.publish_button.text() == "Publish edition 2.0…"


def test_words_alone_are_clarifying(make_page, ruled):
    desk = ruled(FREE)
    approve(desk, "Be kind to everybody.", "Be kind")
    form = make_page(desk).view.form
    assert form.classes.value is ChangeClass.CLARIFYING
    assert "Nobody’s answer has changed since edition 1.0." in form.classes.why.text()


def test_marks_alone_are_editorial(make_page, ruled):
    desk = ruled(FREE)
    approve(desk, "Be kind.", "Be kind")
    desk.publish(edition="1.1", effective=desk.today, change_class="clarifying", summary="Kind.")
    text = desk.work().guidelines
    section = text.sections[0]
    desk.keep(edits.set_clause_text(text, section.id, section.clauses[-1].id, "Be **kind**."))
    desk.save("Bold", "Easier to see.")
    desk.ask(reviewers=("lea",))
    desk.act_as("lea").approve()
    assert make_page(desk).view.form.classes.value is ChangeClass.EDITORIAL


def test_nothing_is_proposed_for_a_first_edition(make_page, ana):
    approved_rules(ana, FREE)
    form = make_page(ana).view.form
    assert form.classes.value is None
    assert form.classes.why.isHidden()


def test_the_number_follows_the_class_a_person_chooses(make_page, ruled, qtbot):
    desk = ruled(DESK)
    approved_rules(desk, FREE)
    form = make_page(desk).view.form
    qtbot.mouseClick(form.classes.choices[ChangeClass.NEW_DUTY], LEFT)
    assert form.edition.line.text() == "2.0"
    qtbot.mouseClick(form.classes.choices[ChangeClass.CLARIFYING], LEFT)
    assert form.edition.line.text() == "1.1"


def test_a_number_that_was_typed_stays(make_page, ruled, qtbot):
    desk = ruled(DESK)
    approved_rules(desk, FREE)
    form = make_page(desk).view.form
    form.edition.line.clear()
    qtbot.keyClicks(form.edition.line, "1.5")
    qtbot.mouseClick(form.classes.choices[ChangeClass.NEW_DUTY], LEFT)
    assert form.edition.line.text() == "1.5"


def test_who_has_chosen_is_not_overruled(make_page, ruled, qtbot):
    desk = ruled(DESK)
    approved_rules(desk, FREE)
    page = make_page(desk)
    form = page.view.form
    qtbot.mouseClick(form.classes.choices[ChangeClass.EDITORIAL], LEFT)
    form.propose(propose(desk, page._offer))
    assert form.classes.value is ChangeClass.EDITORIAL
    page.refresh(Changes.DRAFT)
    assert page.view.form.classes.value is ChangeClass.EDITORIAL
