"""Three ways to look at a comparison: with marks, side by side, by section; and the clean text."""

from __future__ import annotations

import pytest
from history_walk import against, blocks, click, words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from smguide.compare.rows import RowKind, Shows
from smguide.model import edits
from smguide.model.guidelines import Clause, Section
from smguide.ui.accessibility import unnamed
from smguide.ui.history.comparison.page_label import PageLabel
from smguide.ui.history.comparison.ways import Way
from smguide.ui.widgets.wrapped_button import WrappedButton


@pytest.fixture
def moved(page, workspace):
    """A revision with every kind of change: moved, moved away, taken out, of low risk, new."""
    dana = workspace.open("handbook", "dana")
    text = dana.work().guidelines
    text = edits.remove_clause(text, "trust", "c-slip")
    text = edits.set_clause_text(text, "trust", "c-end", "IT **ends** it.")
    calm = next(c for c in text.sections[0].clauses if c.id == "c-calm")
    text = edits.remove_clause(text, "trust", "c-calm")
    text = edits.add_clause(text, "when", calm)
    fresh = Section("fresh", "custom", "Fresh", (Clause("f-1", "Say hello."),))
    dana.keep(edits.add_section(text, fresh))
    dana.save("Tidy up", "It was untidy.")
    page.show_item((4, 5))
    return page


def look(page, way):
    page.change_bar.choose(way)
    QApplication.processEvents()


def by_clause(page):
    found = {}
    for block in blocks(page):
        found.setdefault(block.row.clause_id, []).append(block)
    return found


def test_side_by_side_each_column_has_its_own_text(page, qtbot):
    click(qtbot, page.change_bar.ways[Way.SIDES])
    assert "Before: revision 2 (edition 1.0)" in words(page.comparison.sides)
    assert "Now: revision 4" in words(page.comparison.sides)
    [changed] = by_clause(page)["c-trust"]
    before, now = (label.text() for _face, label in changed._faces)
    assert "twenty" in before
    assert "twenty" not in now
    assert "in a row" in now
    assert "in a row" not in before
    left, right = (label for _face, label in changed._faces)
    assert (
        left.mapTo(page, left.rect().topLeft()).y() == right.mapTo(page, right.rect().topLeft()).y()
    )
    assert left.geometry().right() < right.geometry().left()


def test_both_ends_of_a_move_lead_to_each_other(moved, qtbot):
    look(moved, Way.SIDES)
    gone, come = by_clause(moved)["c-calm"]
    assert (gone.row.shows, come.row.shows) == (Shows.OLD, Shows.NEW)
    [there] = gone.findChildren(WrappedButton)
    [back] = come.findChildren(WrappedButton)
    assert (there.text().replace("\n", " "), back.text().replace("\n", " ")) == (
        "Moved to 2 When we post",
        "Moved from 1 Trust",
    )
    click(qtbot, there)
    assert moved.view.change == come.row.change
    click(qtbot, back)
    assert moved.view.change == gone.row.change
    look(moved, Way.CHANGES)
    [inline] = by_clause(moved)["c-calm"][0].findChildren(WrappedButton)
    assert inline.accessibleName().startswith("Moved to 2 When we post: ")


def test_a_move_within_a_section_stands_where_it_was_and_where_it_is(page):
    look(page, Way.SIDES)
    ends = by_clause(page)["c-calm"]
    assert {end.row.shows for end in ends} == {Shows.OLD, Shows.NEW}
    assert len({end.row.change for end in ends}) == 1


def test_the_clean_text_is_quiet_and_says_where_something_was(moved):
    look(moved, Way.CLEAN)
    texts = {block.row.clause_id: block for block in blocks(moved)}
    assert "A clause was taken out here" in texts["c-slip"].html
    assert texts["c-end"].accessibleName().startswith("Changed: ")
    assert not any("line-through" in block.html for block in blocks(moved))
    gone = next(b for b in by_clause(moved)["c-calm"] if b.row.shows is Shows.OLD)
    assert "Moved to 2 When we post" in gone.html


def test_by_section_every_section_has_a_line_that_leads_to_it(moved, qtbot):
    look(moved, Way.SECTIONS)
    cards = {card.line.section: card for card in moved.comparison.sections.lines}
    assert list(cards) == ["trust", "when", "fresh"]
    assert cards["trust"].line.words.startswith("1 clause changed, 1 removed")
    assert "1 clause moved" in cards["when"].line.words
    assert [sign for sign, _tone in cards["fresh"].line.signs] == ["New"]
    assert not list(unnamed(moved.comparison))
    moved.change_bar.next.setFocus()
    qtbot.keyClick(moved.change_bar.next, Qt.Key.Key_N)
    qtbot.keyClick(cards["trust"].link, Qt.Key.Key_N)
    assert moved.focusWidget() is cards["when"].link
    assert moved.change_bar.place.text().startswith("Change ")
    qtbot.keyClick(cards["when"].link, Qt.Key.Key_Space)
    assert moved.change_bar.way is Way.CHANGES
    heading = moved.view._find("when", "")
    assert not heading.visibleRegion().isEmpty()


def test_low_risk_is_said_by_section(page, workspace):
    dana = workspace.open("handbook", "dana")
    dana.keep(edits.set_clause_text(dana.work().guidelines, "trust", "c-end", "IT *ends* it."))
    dana.save("Weight", "To be seen.")
    page.show_item((4, 5))
    look(page, Way.SECTIONS)
    [card] = page.comparison.sections.lines
    assert "Low risk" in [sign for sign, _tone in card.line.signs]
    look(page, Way.CHANGES)
    assert "Low risk: no word has another meaning" in words(page.view)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_side_by_side_wears_every_theme(moved, themed, screenshot, theme):
    themed(theme, 2.0 if theme == "dark" else 1.0)
    look(moved, Way.SIDES)
    moved.comparison.next_change()
    assert screenshot(moved.window(), f"history-sides-{theme}").width() > 0


def test_where_several_revisions_are_compared_each_change_says_which_made_it(page):
    said = {block.row.clause_id or block.row.label: words(block) for block in blocks(page)}
    assert "Revision 3, Dana Kovac: Twenty took too long." in said["c-trust"]
    assert "Revision 4, Dana Kovac: Three hours were never enough." in said["c-new"]
    field = next(block for block in blocks(page) if block.row.kind is RowKind.FIELD)
    assert "Revision 4, Dana Kovac" in words(field)
    page.show_item(4)
    against(page, "previous revision").trigger()
    said = {block.row.clause_id: words(block) for block in blocks(page)}
    assert "Revision 4" not in said["c-new"]


def _left_edges(page):
    """Where the right column begins: its name, and every title and text in it."""
    window = page.window()
    labels = [
        block._faces[1][1] for block in page.view.blocks if len(getattr(block, "_faces", ())) == 2
    ]
    parts = [page.comparison.sides.now, *labels]
    return [part.mapTo(window, part.rect().topLeft()).x() for part in parts]


def test_the_right_column_has_one_edge_and_begins_as_high_as_the_left(page, workspace):
    dana = workspace.open("handbook", "dana")
    text = edits.set_title(dana.work().guidelines, "trust", "Trust and care")
    dana.keep(text)
    dana.save("Another title", "It says more.")
    page.window().resize(1440, 420)
    page.show_item((4, 5))
    look(page, Way.SIDES)
    edges = _left_edges(page)
    assert len(edges) >= 3
    assert max(edges) - min(edges) <= 1
    tops = [
        label.alignment() & Qt.AlignmentFlag.AlignTop
        for label in page.view.findChildren(PageLabel)
        if label.property("role") == "prose"
    ]
    assert tops
    assert all(tops)
