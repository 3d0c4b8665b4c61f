"""The save sheet says what the draft changes for people, beside what it changes in words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from rule_history import DESK, FREE, SLOW, SLOWER, draft, one_revision

from smguide.ui.accessibility import unnamed
from smguide.ui.write import verbs


def sheet(window, desk):
    """The save sheet over what is written at a desk."""
    window.page.show_desk(desk)
    window.page.save_revision()
    QApplication.processEvents()
    return window.page.saving.dialog


def words(widget):
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_what_gets_easier_is_said_beside_the_words(window, workspace):
    desk = one_revision(workspace, DESK)
    draft(desk, FREE)
    opened = sheet(window, desk)
    part = opened.fields.effects
    assert part.pill.text() == "↓ Relaxing"
    assert "Everybody, Reply: no longer needed: one of Desk agrees." in words(part)
    assert part.isVisible()
    assert not list(unnamed(opened))
    opened.reject()


def test_all_of_them_can_be_shown_while_the_fields_stay_in_sight(window, workspace, qtbot):
    desk = one_revision(workspace, SLOW)
    draft(desk, SLOWER)
    opened = sheet(window, desk)
    part = opened.fields.effects
    qtbot.mouseClick(part.list.all_button, Qt.MouseButton.LeftButton)
    assert len(part.list.sentences) == 7
    assert opened.fields.reason.isVisible()
    assert opened.primary.isVisible()
    opened.reject()


def test_words_alone_change_nobodys_answer(page):
    section = page.session.guidelines.sections[0]
    verbs.write_clause(page.session, section.id, section.clauses[0].id, "We listen.")
    page.save_revision()
    opened = page.saving.dialog
    assert "Nobody’s answer changes." in words(opened.fields.effects)
    assert opened.fields.effects.pill.text() == "≈ Clarifying"
    opened.reject()


def test_where_nothing_changed_nothing_is_said_about_it(page):
    page.save_revision()
    assert page.saving.dialog.fields.effects.isHidden()
    page.saving.dialog.reject()
