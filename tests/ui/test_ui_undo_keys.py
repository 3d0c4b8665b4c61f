"""Undo and redo typed anywhere on the Write screen: one step a press, and they come to an end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_walk import copied, settled

from smguide.sample import NAME
from smguide.ui.app import build

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
REDO = ((K.Key_Z, CTRL | SHIFT), (K.Key_Y, CTRL))


@pytest.fixture
def page(qapp, sample_library, tmp_path, qtbot):
    built = build(qapp, copied(sample_library, tmp_path / "home"), at_once=True)
    built.window.resize(1280, 800)
    with qtbot.waitExposed(built.window):
        built.window.show()
    built.window.activateWindow()
    built.window.open_guidelines(NAME, "imogen")
    settled()
    yield built.window.page("write")
    built.close()
    built.window.deleteLater()


def press(page, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """As the system does it: to the window, which knows where the keyboard is."""
    QTest.keyClick(page.window().windowHandle(), key, modifiers)
    settled()


def type_words(page, words):
    for letter in words:
        QTest.keyClick(page.window().windowHandle(), letter)
    settled()


def in_a_clause(page):
    page.choose("disclosure")
    page.sheet.clauses.blocks[0].editor.put_caret(-1)


def in_the_title(page):
    page.choose("disclosure")
    page.sheet.header.title.put_caret(-1)


def in_a_field(section, key):
    def reach(page):
        page.choose(section)
        page.sheet.go_to(path=(key,))
        settled()

    return reach


PLACES = {
    "clause": (in_a_clause, " words"),
    "title": (in_the_title, " words"),
    "line": (in_a_field("purpose", "statement"), " words"),
    "prose": (in_a_field("purpose", "rationale"), " words"),
    "number": (in_a_field("schedule", "listening_share"), "7"),
    "duration": (in_a_field("disclosure", "correct_within"), "7"),
    "date": (in_a_field("review", "last_review"), "3"),
    "tags": (in_a_field("disclosure", "weak_tags"), "word, other,"),
    "reference": (in_a_field("purpose", "accountable"), "Nobody Known\r"),
    "references": (in_a_field("tone", "may_remove"), "Nobody Known\r"),
}
"""How the keyboard gets there, and what is typed."""


@pytest.mark.parametrize("place", PLACES)
def test_each_press_is_one_step_and_they_end(page, place):
    reach, words = PLACES[place]
    stack = page.session.undo_stack
    before = page.session.guidelines
    reach(page)
    type_words(page, words)
    after, steps = page.session.guidelines, stack.count()
    assert steps > 0
    assert after != before
    for left in reversed(range(steps)):
        press(page, K.Key_Z, CTRL)
        assert (stack.index(), stack.count()) == (left, steps)
    assert page.session.guidelines == before
    press(page, K.Key_Z, CTRL)
    assert (stack.index(), stack.count()) == (0, steps), "the field undid something by itself"
    for done in range(steps):
        press(page, *REDO[done % 2])
        assert (stack.index(), stack.count()) == (done + 1, steps)
    for keys in REDO:
        press(page, *keys)
    assert page.session.guidelines == after


@pytest.mark.parametrize("keys", REDO)
def test_both_keys_that_people_know_redo(page, keys):
    in_a_clause(page)
    type_words(page, " words")
    after = page.session.guidelines
    press(page, K.Key_Z, CTRL)
    press(page, *keys)
    assert page.session.guidelines == after
    assert page.session.undo_stack.index() == 1
