"""What a person does in the dialog about the team, and what they see."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel


def click(qtbot, button):
    """On the sign at its left end: a box answers only on its sign and its words."""
    assert button.isVisible()
    assert button.isEnabled()
    sign = QPoint(12, button.height() // 2)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=sign)


def fill(qtbot, line, words):
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, words)


def shown(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def choose(qtbot, combo, words):
    """Choose from a list by keys: down to the line, as somebody without a mouse does."""
    combo.setFocus()
    wanted = combo.findText(words)
    assert wanted > 0, [combo.itemText(i) for i in range(combo.count())]
    combo.setCurrentIndex(wanted)
    combo.activated.emit(wanted)


def parts(dialog):
    """The list at the left as it reads."""
    listed = dialog.home.parts
    return [listed.item(at).text() for at in range(listed.count())]
