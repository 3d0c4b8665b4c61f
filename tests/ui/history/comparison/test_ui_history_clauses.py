"""Who changed a clause, when and why: beside the text, and as its story."""

from __future__ import annotations

from history_walk import blocks, click, words
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel

from smguide.ui.accessibility import unnamed
from smguide.ui.history.comparison.last_changes import LastChangeMark


def marks(page):
    """The marks beside the clauses, by clause."""
    found = ((block, block.findChild(LastChangeMark)) for block in blocks(page))
    return {block.row.clause_id: mark for block, mark in found if mark}


def clean(page, qtbot):
    page.list.choose(3)
    click(qtbot, page.change_bar.everything)
    click(qtbot, page.change_bar.clean)


def test_the_clean_text_says_who_changed_what_last(page, qtbot):
    assert not marks(page)
    assert not page.last_changes.toggle.isVisible()
    clean(page, qtbot)
    found = marks(page)
    assert {clause: mark._lines for clause, mark in found.items()} == {
        "c-calm": ("Lea Winter", "1 · 4 May"),
        "c-trust": ("Dana Kovac", "3 · 24 May"),
        "c-slip": ("Lea Winter", "1 · 4 May"),
        "c-end": ("Dana Kovac", "2 · 6 May"),
        "c-when": ("Lea Winter", "1 · 4 May"),
    }
    trust = found["c-trust"]
    assert "Ten posts in a row\nWhy: Twenty took too long." in trust.toolTip()
    assert "Why: Twenty took too long." in trust.accessibleDescription()
    assert "was last changed by Dana Kovac" in trust.accessibleName()
    assert not list(unnamed(page))


def test_the_marks_stand_beside_the_words_in_either_direction(page, qtbot, window):
    clean(page, qtbot)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        window.setLayoutDirection(direction)
        page.change_bar.mode_changed.emit()
        QApplication.processEvents()
        for mark in marks(page).values():
            text = mark.parentWidget().findChild(QLabel)
            assert not mark.geometry().intersects(text.geometry())
            assert mark.parentWidget().rect().contains(mark.geometry())


def test_the_marks_can_be_turned_off_and_go_with_the_marked_text(page, qtbot):
    clean(page, qtbot)
    click(qtbot, page.last_changes.toggle)
    assert not marks(page)
    click(qtbot, page.last_changes.toggle)
    assert len(marks(page)) == 5
    click(qtbot, page.change_bar.marked)
    assert not marks(page)


def test_a_mark_leads_to_the_story_of_its_clause(page, qtbot):
    clean(page, qtbot)
    mark = marks(page)["c-trust"]
    mark.setFocus()
    qtbot.keyClick(mark, Qt.Key.Key_Space)
    dialog = page.clauses.dialog
    assert [card.moment.number for card in dialog.cards] == [3, 1]
    read = words(dialog)
    assert "Changed 1 times since it was written by Lea Winter" not in read
    assert "Changed once since it was written by Lea Winter" in read
    assert "Ten posts in a row" in read
    assert "Why: Twenty took too long." in read
    assert "line-through" in dialog.cards[0].words.text()
    assert "removed: twenty" in dialog.cards[0].words.accessibleName()
    assert not list(unnamed(dialog))
    click(qtbot, dialog.cards[1].link)
    assert page.list.number == 1
    assert not dialog.isVisible()


def test_the_story_of_the_clause_one_is_at_by_key_and_from_its_menu(page, qtbot):
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_N)
    at = next(block for block in blocks(page) if block.row.change == 1)
    qtbot.keyClick(page.view, Qt.Key.Key_S)
    page.clauses.dialog.reject()
    label = at.findChild(QLabel)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(4, 4), label.mapToGlobal(QPoint(4, 4))
    )
    QApplication.sendEvent(label, event)
    texts = [action.text().replace("&", "") for action in page.clauses.menu.actions()]
    assert texts[0] == "Story of this clause"
    assert "Comment…" in texts
    page.clauses.menu.actions()[0].trigger()
    page.clauses.menu.close()
    assert page.clauses.dialog._story.clause == at.row.clause_id
    page.clauses.dialog.reject()


def test_a_clause_that_no_revision_has_says_so(page):
    page.show_item(("story", "c-not-saved"))
    assert "No revision has this clause yet" in words(page.clauses.dialog)
    page.clauses.dialog.reject()
