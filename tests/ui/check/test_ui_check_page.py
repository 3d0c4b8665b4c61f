"""“Check a post” by keys and clicks: what is chosen, and what is answered then."""

from __future__ import annotations

import re

import pytest
from posting import FREEZE, RULES, WORKFLOW, posting
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.check.question import answered
from smguide.ui.check.words import short
from smguide.workspace import Changes

LEFT = Qt.MouseButton.LeftButton


def said(page):
    return page.answer.head.said.head.text()


def asks(page):
    lines = [label.text() for label in page.answer.head.asks if label.isVisible()]
    return re.sub(r"<[^>]+>", "", "\n".join(lines))


def choose(qtbot, chooser, name):
    """Type a name into the list and take it with Enter."""
    line = chooser.combo.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, name)
    if popup := chooser.combo.completer().popup():
        popup.hide()
    qtbot.keyClick(chooser.combo, Qt.Key.Key_Return)


def cell(page, kind, channel):
    table = page.answer.table
    model = table.answers
    rows = [model.headerData(n, Qt.Orientation.Vertical) for n in range(model.rowCount())]
    across = range(model.columnCount())
    columns = [model.headerData(n, Qt.Orientation.Horizontal) for n in across]
    return model.index(rows.index(kind), columns.index(channel))


def click_cell(qtbot, page, kind, channel):
    table = page.answer.table
    place = table.visualRect(cell(page, kind, channel)).center()
    qtbot.mouseClick(table.viewport(), LEFT, pos=place)


def test_an_answer_is_there_at_once_for_who_sits_here(make_page, saved):
    page = make_page(saved)
    assert page.form.who.combo.currentText() == "Dana Kovač"
    assert page.form.who.more.text() == "Voice · New"
    assert said(page) == "Yes, once Ana Lima or Ben Ortiz agrees."
    assert re.fullmatch(
        r"Ask Ana Lima or Ben Ortiz\. They answer within 4 hours, by \d\d:\d\d( on .*)?\.",
        asks(page),
    )
    assert page.text.pill.text() == "By revision 2: no edition is in force yet"


def test_whoever_may_not_post_begins_with_somebody_who_may(make_page, saved):
    page = make_page(saved.act_as("lea"))
    assert page.form.who.combo.currentText() == "Dana Kovač"


def test_names_are_typed_and_the_answer_follows(make_page, saved, qtbot):
    page = make_page(saved)
    choose(qtbot, page.form.who, "ana lima")
    assert said(page) == "Yes, once Ben Ortiz agrees."
    choose(qtbot, page.form.what, "Offer")
    assert said(page) == "No."
    assert page.answer.head.said.rest.text() == "“Offer” is not for X."
    assert page.answer.unsure.text() == ""
    choose(qtbot, page.form.where, "Blog")
    assert said(page) == "Yes, once Ben Ortiz agrees, and then Ben Ortiz agrees."
    assert asks(page).splitlines()[1] == "2. Ask Ben Ortiz."


def test_a_name_that_nobody_has_changes_nothing(make_page, saved, qtbot):
    page = make_page(saved)
    choose(qtbot, page.form.who, "Somebody else")
    page.form.where.combo.setFocus()
    assert page.form.who.combo.line.text() == "Dana Kovač"
    assert said(page) == "Yes, once Ana Lima or Ben Ortiz agrees."


def test_ticks_begin_with_what_the_kind_often_touches_and_change_the_answer(
    make_page, saved, qtbot
):
    page = make_page(saved)
    box = page.form.ticks.boxes["third-party-ip"]
    assert not box.isChecked()
    qtbot.mouseClick(box, LEFT, pos=QPoint(12, box.height() // 2))
    assert said(page).endswith("and then Ben Ortiz agrees.")
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert said(page) == "Yes, once Ana Lima or Ben Ortiz agrees."
    choose(qtbot, page.form.what, "Offer")
    assert page.form.ticks.boxes["third-party-ip"].isChecked()


def test_what_no_rule_asks_about_is_folded(make_page, saved, qtbot):
    page = make_page(saved)
    ticks = page.form.ticks
    assert ticks.boxes["third-party-ip"].isVisible()
    assert not ticks.boxes["political"].isVisible()
    assert ticks.more.text() == "More (11)"
    qtbot.mouseClick(ticks.more, LEFT)
    assert ticks.boxes["political"].isVisible()
    assert "post.minors" not in ticks.boxes
    assert not ticks.tier.isVisible()


def test_a_closed_period_is_assumed_away_until_somebody_ticks_it(make_page, saved, qtbot):
    page = make_page(saved)
    assert page.answer.unsure.text() == (
        "Taken for so, as nobody said otherwise: no closed period before results."
    )
    box = page.form.ticks.boxes["context.closed_window"]
    qtbot.mouseClick(box, LEFT, pos=QPoint(12, box.height() // 2))
    assert said(page) == "Not yet."
    assert "Results are near" in page.answer.head.said.rest.text()
    assert page.answer.unsure.text() == ""
    assert page.answer.table.answers.short_at(cell(page, "Offer", "Blog")).words == "– waits"


def test_the_reasons_lead_to_their_place(make_page, saved, qtbot, window):
    page = make_page(saved.act_as("ana"))
    page.ask(page._question)
    row = page.answer.reasons.rows[0]
    assert row.line.quiet == "Rule: Everything else · Approval"
    qtbot.mouseClick(row.button, LEFT)
    assert window.pages == [("write", ("approval-workflow", ""))]


def test_the_way_to_something_easier_says_what_is_missing_and_who_decides(make_page, saved):
    page = make_page(saved)
    (line,) = [one.line for one in page.answer.ways.rows]
    assert line.sentence == "At level “Known”: Yes, Dana Kovač may post this at once."
    assert line.quiet == "First: Ten posts.\nDecided by: Comms desk."


def test_the_wording_is_copied(make_page, saved, qtbot):
    page = make_page(saved)
    (row,) = page.answer.wordings.rows
    assert row.line.sentence == "“I work at Acme.”"
    qtbot.mouseClick(row.button, LEFT)
    assert QApplication.clipboard().text() == "I work at Acme."


def test_the_table_tells_every_kind_and_channel_and_a_click_asks(make_page, saved, qtbot):
    page = make_page(saved)
    answers = page.answer.table.answers
    shown = {
        (kind, channel): answers.short_at(cell(page, kind, channel)).words
        for kind in ("Reply to a customer", "Offer")
        for channel in ("X", "Blog")
    }
    assert shown == {
        ("Reply to a customer", "X"): "1 agrees",
        ("Reply to a customer", "Blog"): "1 agrees",
        ("Offer", "X"): "✕ not here",
        ("Offer", "Blog"): "2 agree",
    }
    click_cell(qtbot, page, "Offer", "Blog")
    assert page.form.what.combo.currentText() == "Offer"
    assert page.form.where.combo.currentText() == "Blog"
    assert said(page).endswith("and then Ben Ortiz agrees.")


def test_the_table_is_walked_with_arrows_and_enter(make_page, saved, qtbot):
    page = make_page(saved)
    table = page.answer.table
    table.setFocus()
    assert table.currentIndex() == cell(page, "Reply to a customer", "X")
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert page.form.what.combo.currentText() == "Offer"
    assert said(page) == "No."
    name = table.answers.data(table.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert name == "Offer, X: ✕ not here"


def test_the_draft_answers_when_asked_to_and_what_was_chosen_stays(make_page, saved, write, qtbot):
    page = make_page(saved)
    choose(qtbot, page.form.where, "Blog")
    write(approval_workflow={**WORKFLOW, "rules": [{**RULES[1], "flow": {"steps": []}}]})
    assert said(page) == "Yes, once Ana Lima or Ben Ortiz agrees."
    qtbot.mouseClick(page.text.switch, LEFT)
    assert page.text.pill.text() == "By the draft"
    assert page.text.switch.text() == "Use the newest revision instead"
    assert said(page) == "Yes, Dana Kovač may post this at once."
    assert page.form.where.combo.currentText() == "Blog"
    write()
    page.refresh(Changes.DRAFT)
    assert said(page) == "Yes, once Ana Lima or Ben Ortiz agrees."
    qtbot.mouseClick(page.text.switch, LEFT)
    assert page.text.pill.text().startswith("By revision 2")


def test_what_is_in_force_answers_once_there_is_an_edition(make_page, saved, write):
    ana = saved.act_as("ana")
    ana.discard_draft()
    ana.ask(reviewers=("lea",))
    lea = ana.act_as("lea")
    lea.approve()
    lea.publish(edition="1.0", effective=ana.today, change_class="editorial", summary="The first.")
    write(channels={"channels": [{"id": "podium", "name": "Podium"}]})
    page = make_page(saved)
    assert page.text.pill.text() == "By edition 1.0, in force"
    assert page.form.where.combo.currentText() == "X"
    page.text.switch.click()
    assert page.form.where.combo.currentText() == "Podium"
    assert page.text.switch.text() == "Use edition 1.0 instead"


@pytest.mark.parametrize(
    ("kind", "sentence", "home"),
    [
        ("who_may_post", "Nobody is listed who may post", "who-may-post"),
        ("channels", "No channels are listed yet", "channels"),
        ("post_types", "No kinds of post are listed yet", "post-types"),
        ("approval_workflow", "No rules say yet who must agree", "approval-workflow"),
    ],
)
def test_what_is_missing_is_said_with_the_way_to_it(
    make_page, write, qtbot, window, kind, sentence, home
):
    empty = {"introduction": "Nothing yet"}
    page = make_page(write(**{kind: empty}))
    page.text.switch.click()
    assert page.empty.accessibleName() == sentence
    qtbot.mouseClick(page.empty.button, LEFT)
    assert window.pages == [("write", home)]
    write()
    page.refresh(Changes.DRAFT)
    assert page.empty is None
    assert page.columns.isVisible()


def test_without_the_section_the_way_leads_to_write(make_page, write, window):
    page = make_page(write(channels={}))
    page.text.switch.click()
    page.empty.button.click()
    assert window.pages == [("write", None)]


def test_another_day_has_other_answers(make_page, write, qtbot):
    until = {**FREEZE, "when": {}, "effective": {"until": "2026-03-31"}}
    page = make_page(write(approval_workflow={**WORKFLOW, "tightenings": [until]}))
    page.text.switch.click()
    assert said(page) == "Not yet."
    line = page.form.day.line
    line.clear()
    qtbot.keyClicks(line, "1.4.2026")
    assert said(page) == "Yes, once Ana Lima or Ben Ortiz agrees."
    assert asks(page) == "Ask Ana Lima or Ben Ortiz. They answer within 4 hours."


def test_what_nobody_has_said_is_taken_the_stricter_way_until_it_is_typed(make_page, write, qtbot):
    many = {"fact": "post.audience_size", "op": "lt", "value": 500}
    few = {"id": "few", "name": "Few readers", "when": many, "flow": {"steps": []}}
    page = make_page(write(approval_workflow={"rules": [few, RULES[1]]}))
    page.text.switch.click()
    assert said(page) == "Yes, once Ana Lima or Ben Ortiz agrees."
    assert page.answer.unsure.text() == (
        "Not known: “People it is likely to reach”. The stricter way was taken."
    )
    line = page.form.ticks.worded.lines["post.audience_size"]
    qtbot.keyClicks(line, "90")
    assert said(page) == "Yes, Dana Kovač may post this at once."
    qtbot.keyClicks(line, "0")
    assert said(page) == "Yes, once Ana Lima or Ben Ortiz agrees."
    assert page.answer.unsure.text() == ""
    qtbot.keyClicks(line, " or so")
    assert "Not known" in page.answer.unsure.text()


def test_words_that_rules_name_are_offered_and_count(make_page, write, qtbot):
    home = {"fact": "post.country", "op": "has_any", "value": ["Norway", "Sweden"]}
    near = {"id": "near", "name": "Near", "when": home, "flow": {"steps": []}}
    page = make_page(write(approval_workflow={"rules": [near, RULES[1]]}))
    page.text.switch.click()
    line = page.form.ticks.worded.lines["post.country"]
    model = line.completer().model()
    assert [model.index(n, 0).data() for n in range(model.rowCount())] == ["Norway", "Sweden"]
    qtbot.keyClicks(line, "Denmark, Norway")
    assert said(page) == "Yes, Dana Kovač may post this at once."


def test_the_authors_own_account_has_other_words(make_page, write, qtbot):
    own = {"id": "me", "name": "As myself", "text": "I speak for myself.", "for": "employee"}
    page = make_page(write(disclosure={"wordings": [own]}))
    page.text.switch.click()
    assert not page.answer.wordings.isVisible()
    qtbot.keyClick(page.form.account, Qt.Key.Key_Down)
    qtbot.keyClick(page.form.account, Qt.Key.Key_Return)
    assert page.answer.wordings.sentences == ("“I speak for myself.”",)


@pytest.mark.parametrize("typed", ["31.12.9999", "31.2.2026", "soon"])
def test_a_day_that_is_none_keeps_the_answer(make_page, saved, qtbot, typed):
    page = make_page(saved)
    page.form.day.line.clear()
    qtbot.keyClicks(page.form.day.line, typed)
    assert page._question.day is None
    assert said(page) == "Yes, once Ana Lima or Ben Ortiz agrees."


def test_what_is_different_next_is_told_for_the_person(make_page, write, qtbot):
    for_now = {**FREEZE, "when": {}, "effective": {"until": "2026-03-31"}}
    page = make_page(write(approval_workflow={**WORKFLOW, "tightenings": [for_now]}))
    assert not page.answer.coming.isVisible()
    page.text.switch.click()
    assert page.answer.coming.text().startswith("Next, from 1 April 2026: ")
    assert "1 agrees" in page.answer.coming.text()
    choose(qtbot, page.form.who, "Lea Novak")
    assert not page.answer.coming.isVisible()


def test_a_narrow_bar_says_less_and_its_tool_tips_all(make_page, saved, window):
    page = make_page(saved)
    text = page.text
    assert text.posts.text() == "Register of posts…"
    window.resize(text.bar.minimumSizeHint().width(), 900)
    QApplication.processEvents()
    assert text.posts.text() == ""
    assert text.pill.text() == "By revision 2"
    assert text.pill.toolTip() == "By revision 2: no edition is in force yet"


def test_everything_has_a_name(make_page, saved):
    page = make_page(saved)
    assert list(unnamed(page)) == []
    assert list(duplicate_mnemonics(page)) == []


def test_names_are_never_read_as_mark_up(make_page, write):
    person = {"id": "ana", "name": "<img src=x>Ana", "roles": ["voice", "desk"]}
    people = {"people": [{"id": "dana", "name": "Dana", "roles": ["desk"]}, person]}
    desk = write(who_may_post={**people, "roles": [{"id": "desk", "name": "Desk"}]})
    page = make_page(desk)
    page.text.switch.click()
    assert "&lt;img src=x&gt;Ana" in page.answer.head.asks[0].text()


def test_the_small_guidelines_have_what_is_needed(workspace):
    """The other tests take one part away each."""
    sections = posting(workspace.open("acme", "ana").work().guidelines).sections
    assert len(sections) == 5


def test_every_cell_is_the_answer_that_asking_about_it_gives(make_page, saved, qtbot):
    page = make_page(saved)
    for kind in ("Reply to a customer", "Offer"):
        for channel in ("X", "Blog"):
            click_cell(qtbot, page, kind, channel)
            decision = answered(page._book, page._question).decision
            shown = page.answer.table.answers.short_at(cell(page, kind, channel))
            assert shown == short(decision), (kind, channel)
