"""Writing without a mouse: keys only, sent to whatever has the keyboard, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_walk import copied, prepare, settled

from smguide.sample import NAME
from smguide.ui.app import build

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return prepare(tmp_path_factory.mktemp("keys"))


@pytest.fixture
def program(qapp, sample, tmp_path, qtbot):
    built = build(qapp, copied(sample, tmp_path / "home"), at_once=True)
    built.window.resize(1280, 800)
    with qtbot.waitExposed(built.window):
        built.window.show()
    built.window.activateWindow()
    built.window.open_guidelines(NAME, "imogen")
    settled()
    yield built
    built.close()
    built.window.deleteLater()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget() or QApplication.activeWindow(), key, modifiers)
    settled()


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)
    settled()


def to_pane(name):
    """F6 until the keyboard is in the part of the window of that name."""
    for _ in range(8):
        press(Qt.Key.Key_F6)
        part = QApplication.focusWidget()
        while part is not None:
            if name in (part.accessibleName(), part.property("pane")):
                return
            part = part.parentWidget()
    raise AssertionError(f"F6 does not lead to “{name}”")


def test_f6_and_tab_lead_to_a_clause_and_bold_words_are_written(program):
    page = program.window.page("write")
    to_pane("The section")
    page_of_clauses = page.sheet.clauses.blocks
    for _ in range(30):
        if any(block.editor.hasFocus() for block in page_of_clauses):
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Home, CTRL)
    press(Qt.Key.Key_B, CTRL)
    write("Ask")
    press(Qt.Key.Key_B, CTRL)
    write(" first. ")
    after = page.session.guidelines
    assert "**Ask** first. " in after.sections[0].clauses[0].text


def test_words_are_found_and_the_window_fits_by_keys(program):
    press(Qt.Key.Key_F, CTRL)
    found = program.window.page("write")._find
    assert found.isVisible()
    assert found.height() <= program.window.height()
    write("post")
    QTest.qWait(400)
    assert found.model.rowCount() > 3
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert not found.isVisible()
