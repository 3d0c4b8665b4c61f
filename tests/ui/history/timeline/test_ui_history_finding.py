"""Narrowing the list: filters as chips, words as passages."""

from __future__ import annotations

from datetime import UTC, date, datetime

from history_walk import blocks, click, words
from PySide6.QtCore import Qt

from smguide.review.status import State
from smguide.ui.accessibility import duplicate_mnemonics, unnamed
from smguide.ui.history.comparison.found import found_places, readable
from smguide.ui.history.looking import Found
from smguide.ui.history.timeline.days_dialog import DaysDialog
from smguide.ui.history.timeline.passages import PassageModel, shown_part
from smguide.workspace import EditionInfo, HistoryFilter, Passage


def menu(page, qtbot):
    """The menu of the filters, opened by its key."""
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_F)
    return page.list.filters.menu


def choose(page, qtbot, words):
    opened = menu(page, qtbot)
    inner = [action for one in opened.actions() if one.menu() for action in one.menu().actions()]
    action = next(a for a in [*opened.actions(), *inner] if a.text().replace("&", "") == words)
    action.trigger()
    opened.close()


def numbers(page):
    model = page.list.model
    return [model.row_at(model.index(n)).number for n in range(model.rowCount())]


def chips(page):
    return [chip.text() for chip in page.list.filters.chips.chips]


def search(page, qtbot, typed):
    page.list.search.setFocus()
    page.list.search.selectAll()
    qtbot.keyClicks(page.list.search, typed)
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)


def test_filters_are_chosen_as_chips_and_taken_away_one_by_one(page, qtbot):
    choose(page, qtbot, "Person…")
    dialog = page.list.filters.dialog
    qtbot.keyClicks(dialog.search, "dana")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert not list(unnamed(dialog))
    click(qtbot, dialog.primary)
    assert numbers(page) == [4, 3, 2]
    choose(page, qtbot, "Section…")
    dialog = page.list.filters.dialog
    qtbot.keyClicks(dialog.search, "post")
    dialog.search.find_now()
    click(qtbot, dialog.primary)
    assert numbers(page) == [4]
    assert chips(page) == ["Section: When we post  ×", "By Dana Kovac  ×"]
    assert page.list.filters.chips.count.text() == "1 revision"
    first = page.list.filters.chips.chips[0]
    assert first.accessibleName() == "Without “Section: When we post”"
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert numbers(page) == [4, 3, 2]
    click(qtbot, page.list.filters.chips.clear)
    assert numbers(page) == [4, 3, 2, 1]
    assert not page.list.filters.chips.isVisible()


def test_states_editions_and_times(page, qtbot):
    assert not duplicate_mnemonics(menu(page, qtbot))
    page.list.filters.menu.close()
    choose(page, qtbot, "In review")
    assert numbers(page) == [4]
    assert page.list.filters.wanted.state is State.IN_REVIEW
    page.list.filters.chips.clear.click()
    choose(page, qtbot, "Editions only")
    assert numbers(page) == [2]
    assert page.list.number == 2
    choose(page, qtbot, "Today")
    assert "No revision fits" in words(page.list)
    assert chips(page) == ["Today  ×", "Editions only  ×"]
    click(qtbot, page.list._nothing.currentWidget().button)
    assert numbers(page) == [4, 3, 2, 1]


def test_between_two_days(page, qtbot):
    choose(page, qtbot, "Between two days…")
    dialog = page.list.filters.dialog
    assert isinstance(dialog, DaysDialog)
    assert not dialog.primary.isEnabled()
    qtbot.keyClicks(dialog.first.line, "1 June 2026")
    qtbot.keyClicks(dialog.last.line, "1 May 2026")
    assert "comes after" in dialog.missing.text()
    dialog.first.line.selectAll()
    qtbot.keyClicks(dialog.first.line, "no day")
    assert "Write a day" in dialog.missing.text()
    dialog.first.line.selectAll()
    qtbot.keyClicks(dialog.first.line, "5 May 2026")
    dialog.last.line.selectAll()
    qtbot.keyClicks(dialog.last.line, "30 May 2026")
    click(qtbot, dialog.primary)
    assert page.list.filters.wanted == HistoryFilter(first=date(2026, 5, 5), last=date(2026, 5, 30))
    assert numbers(page) == [3, 2]


def test_passages_say_where_words_stood_and_lead_there(page, qtbot):
    search(page, qtbot, "twenty vetted")
    found = page.list.passages
    assert found.isVisible()
    assert page.list.results.passages.text() == "Passages (1)"
    spoken = found.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Trust, taken out since, still in edition 1.0, which is in force: "
        "A voice becomes trusted after twenty vetted posts. "
        "From 4 May, revision 1, until 24 May, revision 3"
    )
    qtbot.keyClick(page.list.search, Qt.Key.Key_Down)
    assert page.view._look.number == 1
    marked = [block.row.clause_id for block in blocks(page) if "font-weight:600" in block.html]
    assert marked == ["c-trust"]
    click(qtbot, page.list.results.revisions)
    assert page.list.view.isVisible()
    assert numbers(page) == [3, 1]


def test_a_passage_leads_to_the_very_change_that_brought_it(page, qtbot):
    search(page, qtbot, "friday")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Down)
    at = next(block for block in blocks(page) if block.row.clause_id == "c-new")
    assert page.view.change == at.row.change > 1


def test_words_only_in_a_summary_are_found_as_revisions(page, qtbot):
    search(page, qtbot, "look back more")
    assert page.list.view.isVisible()
    assert numbers(page) == [4]


def test_words_together_are_marked_before_words_alone():
    assert found_places("After ten vetted posts in a row", "ten VETTED") == [(6, 16)]
    assert found_places("Posts in Cafés, one in a row", "cafe a") == [(9, 13)]
    assert found_places("none", "words") == []


def test_facts_are_read_without_the_names_of_the_program():
    rule = Passage("s", "Rules", "", "Red days\npost.type\nsailing-alert\nAsk Morag", 1, 2, True)
    assert [one.text for one in readable([rule], "ask")] == ["Red days · Ask Morag"]
    assert list(readable([rule], "sailing")) == []


def test_a_long_passage_is_cut_around_what_was_found():
    text = "word " * 60 + "needle " + "word " * 60
    part = shown_part(text, "needle")
    assert part.startswith("…")
    assert part.endswith("…")
    assert "needle" in part
    assert len(part) < 240
    assert shown_part("**Bold** and short", "bold") == "Bold and short"


def test_words_that_were_taken_out_may_still_hold_in_the_edition_in_force():
    now = datetime(2026, 5, 5, tzinfo=UTC)
    edition = EditionInfo("1.0", 2, now.date(), "clarifying", "", "in-force", "Ana", now)
    stood = Passage("s", "Tone", "c", "Be kind.", first=1, last=3, is_current=False)
    before = Passage("s", "Tone", "c", "Be nice.", first=1, last=1, is_current=False)
    found = Found("be", (stood, before), now.date(), edition)
    assert [found.still_holds(one) for one in found.passages] == ["1.0", ""]
    model = PassageModel()
    model.show_found(found)
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert "still in edition 1.0, which is in force" in spoken[0]
    assert "no longer there" in spoken[1]
