"""Locked passages of a template: marked, kept from slips of the hand, and unlocked knowingly."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smguide.model.codec import dump, load
from smguide.model.search import Query, find, replace_hits

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def locked(page):
    """The block of the clause that the template has locked."""
    return next(block for block in page.sheet.clauses.blocks if block.clause.locked)


def text(page, block):
    section = page.session.guidelines.section(page.sheet.section)
    return section.clause(block.clause.id).text


def test_a_locked_clause_says_so_and_why(locked):
    assert locked.lock.isVisible()
    assert locked.lock.reason.text().startswith("Locked by the template. These words keep")


def test_keys_and_commands_change_nothing(page, locked):
    before = text(page, locked)
    refused = []
    page.sheet.refused.connect(refused.append)
    locked.editor.put_caret(3)
    QTest.keyClicks(locked.editor, "x")
    for key in (KEY.Key_Return, KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_Tab):
        QTest.keyClick(locked.editor, key)
    locked.editor.selectAll()
    for key in (KEY.Key_B, KEY.Key_V, KEY.Key_K):
        QTest.keyClick(locked.editor, key, CTRL)
    page.sheet.clauses.actions_by_id["bold"].trigger()
    page.sheet.clauses.actions_by_id["remove"].trigger()
    assert text(page, locked) == before
    assert any("Unlock it first" in sentence for sentence in refused)


def test_unlocking_lets_one_write_and_undo_locks_again(page, locked, qtbot):
    qtbot.mouseClick(locked.lock.unlock, Qt.MouseButton.LeftButton)
    assert locked.lock.isHidden()
    QTest.keyClicks(locked.editor, "!")
    assert text(page, locked).endswith("!")
    page.session.undo_stack.undo()
    page.session.undo_stack.undo()
    assert locked.clause.locked
    assert page.session.undo_stack.redoText() == "unlocking a clause"


def test_the_lock_is_kept_in_the_file(page):
    guidelines = page.session.guidelines
    assert load(dump(guidelines)) == guidelines
    assert sum(bool(c.locked) for s in load(dump(guidelines)).sections for c in s.clauses) == 1


def test_replacing_passes_locked_clauses_over(page, locked):
    guidelines = page.session.guidelines
    word = locked.clause.text.split()[0]
    hits = find(guidelines, Query(word))
    changed = replace_hits(guidelines, hits, "Zebra")
    section = changed.section(page.sheet.section)
    assert section.clause(locked.clause.id).text == locked.clause.text
