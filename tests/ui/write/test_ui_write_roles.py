"""What a screen reader is told of the parts of Write: what they are, and what has happened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from smguide.ui.write import verbs
from smguide.ui.write.views.card import ViewCard

ROLE = QAccessible.Role


def interface(widget):
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


@pytest.fixture
def told(monkeypatch):
    """Every sentence that was announced."""
    sentences = []

    def hear(event):
        if hasattr(event, "message"):
            sentences.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return sentences


def test_every_part_says_what_it_is_and_what_it_is_called(window, sample):
    page = window.page
    page.show_desk(sample)
    page.choose(page.session.guidelines.sections_of("channels")[0].id)
    page.find_words()
    matrix = next(part for part in page.sheet.parts if isinstance(part, ViewCard)).view
    editor = page.sheet.clauses.blocks[0].editor
    parts = {
        page.outline.view: {ROLE.List, ROLE.Tree},
        matrix: {ROLE.Table},
        editor: {ROLE.EditableText},
        page._find.view: {ROLE.List},
    }
    for widget, roles in parts.items():
        assert interface(widget).role() in roles
        assert interface(widget).text(QAccessible.Text.Name)
    line = page.outline.view.model().index(0, 0)
    assert line.data(Qt.ItemDataRole.AccessibleTextRole)
    cell = matrix.matrix.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "·" in cell


def test_what_happens_is_told(page, told, qtbot):
    first = page.session.guidelines.sections[0]
    page.outline.view.setFocus()
    page.outline.view.setCurrentIndex(page.outline.view.model().index(0, 0))
    QTest.keyClick(page.outline.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert any(first.title in sentence for sentence in told), told
    verbs.write_clause(page.session, first.id, first.clauses[0].id, "Zebra")
    page.find_words()
    QTest.keyClicks(page._find.words, "zebra")
    QTest.keyClick(page._find.words, Qt.Key.Key_Return)
    QTest.keyClicks(page._find.new_words, "horse")
    QTest.mouseClick(page._find.replace, Qt.MouseButton.LeftButton)
    assert "Replaced. Undo brings it back." in told
