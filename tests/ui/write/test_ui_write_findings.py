"""The list of what is to be looked at: still while one types, with reasons, fixes, acceptances."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smguide.checks.fixes import later
from smguide.model import edits
from smguide.model.guidelines import Clause, Section
from smguide.model.record import freeze_record
from smguide.ui.accessibility import unnamed
from smguide.ui.write.bar import to_look_at
from smguide.ui.write.finding_card import FindingCard

LEFT = Qt.MouseButton.LeftButton


def write(page, *texts, kind="custom", title="Part"):
    """Add a section with these clauses; returns its id."""
    clauses = tuple(Clause(f"k{n}", words) for n, words in enumerate(texts))
    made = Section(f"new-{title}", kind, title, clauses)
    page.session.edit("x", (), lambda g: edits.add_section(g, made))
    page.choose(made.id)
    page.session.look_now()
    return made.id


def card(page, check, section=""):
    return next(
        c
        for c in page.findings._cards.values()
        if c.finding.check == check and (not section or c.finding.section == section)
    )


def test_a_card_stays_the_same_while_its_words_change(page):
    section = write(page, "Post on TBD.")
    before = card(page, "DOC-3", section)
    page.session.edit("x", (), lambda g: edits.set_title(g, section, "Another title"))
    page.session.look_now()
    after = card(page, "DOC-3", section)
    assert after is before
    assert "Another title" in after.sentence.text()


def test_what_is_typed_neither_moves_the_keyboard_nor_the_list(page, qtbot):
    section = write(page, *["TBD." for _ in range(12)])
    page.sheet.go_to(clause="k0")
    editor = page.sheet.clauses.blocks[0].editor
    assert editor.hasFocus()
    bar = page.findings.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    anchor, top = page.findings._topmost()
    page.session.edit("x", (), lambda g: edits.set_clause_text(g, section, "k0", "Done."))
    page.session.look_now()
    qtbot.wait(50)
    assert editor.hasFocus()
    assert anchor in page.findings.cards
    there = anchor.mapTo(page.findings.area.viewport(), anchor.rect().topLeft()).y()
    assert abs(there - top) <= 2


def test_why_tells_the_source_and_when_it_was_looked_up(page):
    section = write(page, "See the Data Protection Act 1998.")
    found = card(page, "DOC-5", section)
    assert not found.reason.isVisible()
    QTest.keyClick(found.why, Qt.Key.Key_Space)
    assert found.reason.isVisible()
    assert "Rests on: Practice" in found.reason.text()
    assert "Last looked up on" in found.reason.text()


def test_a_fix_with_a_preview_shows_both_texts_and_can_be_undone(page, qtbot):
    section = write(page, "Post on Twitter.")
    qtbot.mouseClick(card(page, "DOC-4", section).fix, LEFT)
    dialog = page.finding_verbs.dialog
    assert page.session.guidelines.section(section).clauses[0].text == "Post on Twitter."
    qtbot.mouseClick(dialog.primary, LEFT)
    assert page.session.guidelines.section(section).clauses[0].text == "Post on X."
    assert page.session.undo_stack.undoText() == "Replace “Twitter” by “X”"
    page.session.undo_stack.undo()
    assert page.session.guidelines.section(section).clauses[0].text == "Post on Twitter."


def test_what_was_put_right_elsewhere_is_shown_and_so_is_its_undoing(page, qtbot):
    made = Section("rounds", "review-cycle", "Rounds")
    page.session.edit("x", (), lambda g: edits.add_section(g, made))
    page.session.look_now()
    away = page.session.guidelines.sections[0].id
    page.choose(away)
    cards = (c for c in page.findings.cards if c.finding.section == "rounds")
    qtbot.mouseClick(next(c for c in cards if c.finding.fix == "Set the next review").fix, LEFT)
    assert page.sheet.section == "rounds"
    assert page.sheet.focusWidget().accessibleName() == "Next look on"
    page.choose(away)
    page.session.undo_stack.undo()
    assert page.sheet.section == "rounds"
    assert not page.session.guidelines.section("rounds").facts


def test_a_missing_section_is_added_and_shown(page, qtbot):
    page.session.look_now()
    qtbot.mouseClick(page.findings.missing.toggle, LEFT)
    found = card(page, "CRS-1")
    assert found.isVisible()
    assert not found.show_me.isVisible()
    qtbot.mouseClick(found.fix, LEFT)
    (added,) = page.session.guidelines.sections_of("crisis")
    assert page.sheet.section == added.id
    page.session.undo_stack.undo()
    assert page.session.guidelines.sections_of("crisis") == ()


def test_a_finding_is_accepted_with_a_reason_and_taken_back(page, qtbot):
    section = write(page, "TBD.")
    qtbot.mouseClick(card(page, "DOC-3", section).accept, LEFT)
    dialog = page.finding_verbs.dialog
    assert not dialog.primary.isEnabled()
    qtbot.keyClicks(dialog.because, "It is a quotation.")
    dialog.by.line.setText("Ana Lima")
    assert list(unnamed(dialog)) == []
    qtbot.mouseClick(dialog.primary, LEFT)
    (waiver,) = page.session.guidelines.waivers
    assert waiver.text("because") == "It is a quotation."
    assert waiver.text("until") == later(date.today(), "P6M").isoformat()
    page.session.look_now()
    open_now = {(c.finding.check, c.finding.section) for c in page.findings.cards}
    assert ("DOC-3", section) not in open_now
    assert page.findings.accepted.toggle.text() == "▸ Accepted (1)"
    QTest.keyClick(page.findings.accepted.toggle, Qt.Key.Key_Space)
    (accepted,) = page.findings.accepted_cards
    qtbot.mouseClick(accepted.back, LEFT)
    page.session.look_now()
    assert page.session.guidelines.waivers == ()
    assert card(page, "DOC-3", section).isVisible()
    page.session.undo_stack.undo()
    assert len(page.session.guidelines.waivers) == 1


def test_what_was_accepted_too_long_ago_says_so(page):
    section = write(page, "TBD.")
    waiver = {
        "check": "DOC-3",
        "section": section,
        "because": "For now.",
        "by": "Ana",
        "until": "2020-03-01",
    }
    page.session.edit("x", (), lambda g: replace(g, waivers=(freeze_record(waiver),)))
    page.session.look_now()
    found = card(page, "DOC-3", section)
    assert found.ended.text() == "This was accepted until 1 March 2020, which is over."


def test_the_list_is_filtered_by_gravity_and_section(page):
    section = write(page, "TBD.", "x [y](#nowhere)")
    page.findings.here_only.click()
    assert {c.finding.section for c in page.findings.cards} == {section}
    index = page.findings.severity.findData("error")
    page.findings.severity.setCurrentIndex(index)
    page.findings.severity.activated.emit(index)
    assert page.findings.cards == []
    assert page.findings.nothing.text() == "Nothing of this kind here."
    assert page.findings.nothing.isVisible()


def test_it_never_says_that_all_is_fine(page):
    page.session.look_now()
    words = page.findings.limits.text()
    assert "not at the sense" in words
    assert str(page.session.report.applied) in words
    assert str(page.session.report.left_out) in words


def test_f8_goes_from_finding_to_finding_and_back(page):
    first = write(page, "TBD.", title="One")
    second = write(page, "TBD.", title="Two")
    page.findings.severity.setCurrentIndex(page.findings.severity.findData("warning"))
    placed = [f for f in page.findings._wanted() if f.section]
    assert {first, second} <= {f.section for f in placed}
    page.sheet.go_to(clause="k0")
    seen = []
    for _ in placed:
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_F8)
        seen.append(page.sheet.section)
    assert seen == [f.section for f in placed]
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert page.sheet.section == placed[-2].section


@pytest.mark.parametrize(("look", "scale"), [("light", 1.0), ("dark", 1.0), ("contrast", 2.0)])
def test_how_it_looks(window, sample, themed, screenshot, look, scale):
    themed(look, scale)
    page = window.page
    page.show_desk(sample)
    section = write(page, "Post on Twitter. Every post must be approved.", "TBD.")
    if page.bar.look.isVisible():
        page.bar.look.click()
    page.findings.missing.toggle.click()
    card(page, "DOC-3", section).why.click()
    screenshot(window.shell, f"findings-{look}")
    assert list(unnamed(page.findings)) == []
    assert page.findings.area.horizontalScrollBar().maximum() == 0
    for found in page.findings.cards:
        for part in found.buttons:
            if part.isVisible():
                assert part.height() >= part.heightForWidth(part.width())
                assert found.rect().contains(part.geometry())
    bar = page.findings.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    screenshot(page.findings, f"findings-end-{look}")
    limits, viewport = page.findings.limits, page.findings.area.viewport()
    assert limits.height() >= limits.heightForWidth(limits.width())
    bar.setValue(bar.maximum())
    assert limits.mapTo(viewport, limits.rect().bottomLeft()).y() <= viewport.height()
    page.finding_verbs.ask_to_accept(card(page, "DOC-3", section).finding)
    screenshot(page.finding_verbs.dialog, f"accept-{look}")
    page.finding_verbs.dialog.reject()


def test_what_several_rows_lack_is_one_card_that_goes_on_with_the_next(page, qtbot):
    rows = freeze_record({"x": [{"id": n, "name": n, "owner": "ana"} for n in ("A", "B", "C")]})
    made = Section("places", "channels", "Places", (), freeze_record({"channels": rows["x"]}))
    page.session.edit("x", (), lambda g: edits.add_section(g, made))
    page.choose("places")
    page.session.look_now()
    told = card(page, "0-01", "places")
    assert told.also.text() == "The same goes for “B” and “C”."
    assert told.also.isVisible()
    assert told.also.text() in told.accessibleName()
    for field, value in (("respond_within", "P1D"), ("posts_at_least", 1)):
        path = ("channels", 0, field)
        page.session.edit("x", (), lambda g, p=path, v=value: edits.set_fact(g, "places", p, v))
    page.session.look_now()
    following = card(page, "0-01", "places")
    assert following.finding.path[1] == 1
    assert following.also.text() == "The same goes for “C”."


def test_what_several_rows_lack_counts_as_one_wherever_it_is_counted(page):
    rows = [{"id": f"c{n}", "name": f"Channel {n}", "owner": "ana"} for n in range(3)]
    made = Section("many", "channels", "Many", facts=freeze_record({"channels": rows}))
    page.session.edit("x", (), lambda g: edits.add_section(g, made))
    page.choose("many")
    page.session.look_now()
    cards = [c for c in page.findings.findChildren(FindingCard) if not c.isHidden()]
    assert any(card.fold.others for card in cards)
    assert page.findings.heading.text() == f"TO LOOK AT · {len(cards)}"
    assert page.bar.look.text() == to_look_at(len(cards))
    line = next(row for row in page.outline.model.rows if row.id == "many")
    assert sum(line.findings.values()) == len([c for c in cards if c.finding.section == "many"])
