"""Whatever one does, what is stored says what is shown, and nothing falls over."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from smguide.model.prose import normalised, read_prose
from smguide.ui.write.clause_editor import ClauseEditor
from smguide.ui.write.prose.commands import COMMANDS
from smguide.ui.write.prose.read import read_prose_document

K = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
KEYS = (
    *((key, None) for key in (K.Key_Return, K.Key_Backspace, K.Key_Delete, K.Key_Tab)),
    *((key, None) for key in (K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_Home)),
    *((key, SHIFT) for key in (K.Key_Return, K.Key_Left, K.Key_Right, K.Key_Down, K.Key_Tab)),
    *((key, CTRL) for key in (K.Key_C, K.Key_X, K.Key_V, K.Key_Home, K.Key_End, K.Key_Backspace)),
)
WORDS = ("a", "word ", "- ", "1. ", "> ", "# ", "**b**", "`", "| ", "[x]", "\\", "  ")
TEXT = """One **two** [three](https://a.example).

- a
  1. b
- c

> said

| x | y |
|---|---|
| 1 | 2 |

---

<div>raw</div>

```
code
```
"""


@pytest.mark.parametrize("seed", range(6))
def test_what_is_stored_says_what_is_shown(show, seed):
    chance = random.Random(seed)
    editor = ClauseEditor("Clause")
    show(editor, 600, 400)
    editor.setFocus()
    editor.set_text(TEXT)
    done = []
    for _ in range(120):
        done.append(_do_something(editor, chance))
        shown = normalised(read_prose_document(editor.document()))
        assert read_prose(editor.text()) == shown, done[-8:]
    assert editor.text() != TEXT


def _do_something(editor, chance):
    sort = chance.random()
    if sort < 0.35:
        words = chance.choice(WORDS)
        QTest.keyClicks(editor, words)
        return words
    if sort < 0.75:
        key, held = chance.choice(KEYS)
        QTest.keyClick(editor, key, held or Qt.KeyboardModifier.NoModifier)
        return key, held
    if sort < 0.9:
        command = chance.choice(sorted(COMMANDS))
        editor.do(command)
        return command
    cursor = editor.textCursor()
    cursor.setPosition(chance.randrange(editor.document().characterCount()))
    far = chance.randrange(editor.document().characterCount())
    kept = QTextCursor.MoveMode.KeepAnchor if chance.random() < 0.5 else None
    if kept:
        cursor.setPosition(far, kept)
    editor.setTextCursor(cursor)
    return "caret", cursor.anchor(), cursor.position()
