"""Text in place: what was not touched is given back exactly."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget
from strategies import prose

from smguide.ui.forms.text_block import LONGEST, TextBlock


@pytest.fixture
def block(show):
    made = TextBlock("Text", role="prose", spacing=132)
    show(made, 400, 200)
    return made


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=prose)
def test_what_was_set_is_given_back(block, text):
    typed = []
    block.typed.connect(typed.append)
    block.set_text(text)
    assert block.text() == text
    assert typed == []
    block.typed.disconnect(typed.append)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=prose.filter(lambda t: not set(t) & set("\r\u2029\ufdd0\ufdd1\x00")))
def test_one_letter_more_is_one_letter_more(block, text):
    block.set_text(text)
    block.put_caret(-1)
    block.insertPlainText("x")
    assert block.text() == f"{text}x"


def test_spaces_that_do_not_break_stay(block):
    block.set_text("5\u00a0%")
    block.put_caret(-1)
    block.insertPlainText("!")
    assert block.text() == "5\u00a0%!"


def test_it_grows_with_its_words(block, qapp):
    block.set_text("word")
    qapp.processEvents()
    low = block.height()
    block.set_text("word " * 200)
    qapp.processEvents()
    assert block.height() > 3 * low


def test_pasting_brings_words_only(block):
    data = QMimeData()
    data.setHtml("<b>bold</b> words")
    data.setText("bold words")
    block.insertFromMimeData(data)
    assert block.text() == "bold words"
    assert "<b>" not in block.toHtml()
    assert "font-weight:700" not in block.toHtml()


def test_too_much_is_refused_with_a_sentence(block, qtbot):
    data = QMimeData()
    data.setText("x" * (LONGEST + 1))
    with qtbot.waitSignal(block.refused) as refused:
        block.insertFromMimeData(data)
    assert "too long" in refused.args[0]
    assert block.text() == ""


def test_tab_moves_on(show, qtbot):
    both = QWidget()
    body = QVBoxLayout(both)
    blocks = [TextBlock("One"), TextBlock("Two")]
    for one in blocks:
        body.addWidget(one)
    show(both, 300, 200)
    blocks[0].put_caret(0)
    qtbot.keyClick(blocks[0], Qt.Key.Key_Tab)
    assert blocks[0].text() == ""
    assert blocks[1].hasFocus()


def test_undo_is_left_to_the_window(block, qtbot):
    action = QAction("Undo", block)
    action.setShortcut("Ctrl+Z")
    block.addAction(action)
    qtbot.keyClicks(block, "abc")
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(block, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert block.text() == "abc"
