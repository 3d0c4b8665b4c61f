"""What is copied, and what may be put in: own prose, text of other programs, bare words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QMimeData

from smguide.interchange.html_in import prose_from_html
from smguide.interchange.rich_text import rich_text
from smguide.model.hidden import without_hidden
from smguide.model.prose import Prose, plain_words, read_prose, write_prose
from smguide.ui.write.prose.insert import prose_of_words

OWN_TYPE: Final = "application/x-smguide-text"


def copied(prose: Prose) -> QMimeData:
    """A stretch of prose for this program and for others."""
    source = write_prose(prose)
    made = QMimeData()
    made.setData(OWN_TYPE, QByteArray(source.encode()))
    made.setHtml(rich_text(()).block(source, heading_level=0))
    made.setText(plain_words(prose))
    return made


def holds_files(source: QMimeData) -> bool:
    """Whether files are meant, not words."""
    return source.hasUrls() and any(url.isLocalFile() for url in source.urls())


def pasted(source: QMimeData, *, plain: bool = False) -> Prose:
    """What a clipboard holds as prose; ``plain`` takes the words only."""
    if not plain and source.hasFormat(OWN_TYPE):
        return read_prose(bytes(source.data(OWN_TYPE).data()).decode("utf-8", "replace"))
    if not plain and source.hasHtml() and (found := prose_from_html(source.html())):
        return found
    return prose_of_words(pasted_words(source))


def pasted_words(source: QMimeData) -> str:
    """The bare words, less what nobody would know of having pasted."""
    return without_hidden(source.text())


def can_paste(source: QMimeData) -> bool:
    """Whether there is anything in it for a text."""
    return any((source.hasFormat(OWN_TYPE), source.hasText(), source.hasHtml(), source.hasUrls()))
