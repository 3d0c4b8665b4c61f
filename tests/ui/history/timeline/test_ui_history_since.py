"""What came since one last looked, and since the last edition."""

from __future__ import annotations

from history_walk import click, save, words
from PySide6.QtCore import Qt

from smguide.ui.history.timeline.revision_model import NEW_ROLE


def again(page, desk):
    """Somebody was elsewhere and comes back: the same guidelines, another desk."""
    page.show_desk(desk.act_as("tom"))
    page.show_desk(desk.act_as(desk.person))


def test_what_others_saved_since_is_told_and_compared_with_what_was_seen(page, qtbot, desk):
    assert not page.since.pill.isVisible()
    assert desk.past.last_looked() == 4
    save(desk.act_as("dana"), "Try again.")
    save(desk.act_as("dana"), "Try again, please.", "Politer")
    again(page, desk)
    assert page.since.pill.text() == "2 new since you last looked"
    model = page.list.model
    assert [model.index(n).data(NEW_ROLE) for n in range(4)] == [True, True, False, False]
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith(", New")
    click(qtbot, page.since.pill)
    assert "Compared with revision 4" in words(page.view)
    assert page.list.number == 6
    again(page, desk)
    assert not page.since.pill.isVisible()


def test_what_one_saved_oneself_is_no_news(page, desk):
    save(desk, "Try again.")
    again(page, desk)
    assert not page.since.pill.isVisible()


def test_since_the_edition_by_key_and_from_the_menu(page, qtbot, desk):
    page.list.choose(1)
    texts = [action.text() for action in page.bar.compare.menu().actions() if action.isVisible()]
    assert "Since &edition 1.0 (revision 2)" in texts
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_E)
    assert page.list.number == 4
    assert "Compared with revision 2 (edition 1.0)" in words(page.view)


def test_a_letter_typed_into_the_search_is_no_command(page, qtbot):
    page.list.choose(1)
    page.list.search.setFocus()
    qtbot.keyClicks(page.list.search, "selfpen")
    assert page.list.search.text() == "selfpen"
    assert page.clauses.dialog is None


def test_a_row_names_the_sections_it_touched(page):
    row = page.list.model.index_of(3)
    assert row.data(Qt.ItemDataRole.ToolTipRole) == (
        "Ten posts in a row\nRevision 3 · Dana Kovac · 24 May · 1 section\nTrust\n"
        "Twenty took too long."
    )
    assert "24 May, Trust, " in row.data(Qt.ItemDataRole.AccessibleTextRole)
