"""Any two of any number of revisions, chosen with the keyboard."""

from __future__ import annotations

import pytest
from history_walk import against, click, words
from PySide6.QtCore import Qt

from smguide.ui.accessibility import unnamed


@pytest.fixture
def dialog(page):
    against(page, "Any two").trigger()
    return page.any_two.dialog


def type_in(qtbot, pick, typed):
    pick.search.setFocus()
    pick.search.selectAll()
    qtbot.keyClicks(pick.search, typed)
    pick.search.find_now()


def test_two_are_chosen_by_number_and_by_edition(page, qtbot, dialog):
    assert dialog.sides == (2, 4)
    assert dialog.old.told.text() == "Revision 2, edition 1.0"
    assert not list(unnamed(dialog))
    type_in(qtbot, dialog.old, "Revision 1")
    type_in(qtbot, dialog.new, "edition 1.0")
    assert dialog.sides == (1, 2)
    click(qtbot, dialog.primary)
    assert page.list.number == 2
    assert "Compared with revision 1" in words(page.view)


def test_words_narrow_the_list_and_arrows_move_in_it(page, qtbot, dialog):
    type_in(qtbot, dialog.old, "ten posts")
    assert dialog.old.number == 3
    assert dialog.old.view.model().rowCount() == 1
    type_in(qtbot, dialog.old, "no such words")
    assert dialog.old.told.text() == "No revision has these words: nothing is chosen."
    assert not dialog.primary.isEnabled()
    qtbot.keyClick(dialog.old.search, Qt.Key.Key_Escape)
    dialog.old.search.find_now()
    assert dialog.old.view.model().rowCount() == 4
    qtbot.keyClick(dialog.old.search, Qt.Key.Key_Down)
    assert dialog.old.number == 2
    qtbot.keyClick(dialog.old.view, Qt.Key.Key_End)
    assert dialog.old.number == 1


def test_the_same_one_twice_is_nothing_to_compare(qtbot, dialog):
    type_in(qtbot, dialog.old, "4")
    assert not dialog.primary.isEnabled()
    assert "two different" in dialog.missing.text()
    type_in(qtbot, dialog.new, "3")
    assert dialog.primary.isEnabled()
