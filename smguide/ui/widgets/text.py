"""Labels by role: what a text is, not how large it is."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel

from smguide.model.hidden import by_name, visible


class PlainLabel(QLabel):
    """Words as they were typed: never read as mark-up, hidden characters by their names.

    What somebody wrote can neither look like something else nor turn around what stands beside it.
    """

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def setText(self, words: str) -> None:
        """Show other words."""
        super().setText(legible(words))


def legible(words: str) -> str:
    """What people wrote, for any place of the window: hidden characters are named."""
    return visible(words, by_name)


def text_label(
    words: str, *, role: str = "body", tone: str = "", wrap: bool = False, rich: bool = False
) -> QLabel:
    """A label in a role of ``theme.TYPE_SCALE``.

    ``tone`` is ``muted`` or one of ``theme.Tone``. Words are never read as mark-up unless
    ``rich``, so that what people typed appears as they typed it.
    """
    label = _rich_label(words) if rich else PlainLabel(words)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    return label


def _rich_label(page: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(page)
    return label


def plain_tip(text: str) -> str:
    """Words for a tool tip that appear as they are.

    Qt guesses whether a tool tip is a page and would then fetch its pictures; a name may be
    chosen so that it looks like one. What Qt would take for a page is written out as one that
    shows the text. All other text stays as it is: screen readers may speak tool tips.
    """
    text = legible(text)
    if not GuiQt.mightBeRichText(text):
        return text
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>'


def section_heading(words: str) -> QLabel:
    """A quiet heading in capitals over a list or a column; its name keeps normal spelling."""
    label = text_label(words.upper(), role="label")
    label.setAccessibleName(words)
    return label


def set_tone(label: QLabel, tone: str) -> None:
    """Change the tone of a label that is already shown."""
    label.setProperty("tone", tone)
    label.style().unpolish(label)
    label.style().polish(label)
