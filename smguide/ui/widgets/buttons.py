"""Buttons by weight: one primary action a screen, the rest plain, quiet or a link."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from smguide.ui.icons import put_icon
from smguide.ui.theme import current_theme
from smguide.ui.widgets.text import legible, plain_tip

_ICON_TOKENS = {"primary": "on_accent", "danger": "on_accent", "link": "accent"}


def button(words: str, *, kind: str = "plain", icon: str = "", tip: str = "") -> QPushButton:
    """A button with words; ``kind`` is primary, plain, quiet, link or danger."""
    result = QPushButton(legible(words))
    result.setProperty("kind", kind)
    result.setToolTip(plain_tip(tip))
    result.setAutoDefault(False)
    if kind == "link":
        result.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon:  # a little wider than the picture, which keeps the words at a distance
        token = _ICON_TOKENS.get(kind, "ink")
        put_icon(result, icon, current_theme(), token=token, size=QSize(20, 16))
    return result


def icon_button(name: str, icon: str, *, tip: str = "", checkable: bool = False) -> QToolButton:
    """A button with a picture only; ``name`` is what screen readers and the tool tip say."""
    result = QToolButton()
    result.setAccessibleName(name)
    result.setToolTip(plain_tip(tip or name))
    result.setCheckable(checkable)
    result.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    put_icon(result, icon, current_theme(), token="muted", size=QSize(20, 20))
    return result
