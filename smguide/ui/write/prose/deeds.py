"""What a person did in a clause, as undo names it."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Deed(StrEnum):
    """Kinds of steps; only writing goes on from one key to the next as one step."""

    WRITE = "write"
    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"
    UNLINK = "unlink"
    BULLETS = "bullets"
    NUMBERS = "numbers"
    QUOTE = "quote"
    HEADING = "heading"
    PLAIN = "plain"
    INDENT = "indent"
    OUTDENT = "outdent"
    REFER = "refer"
    TABLE = "table"
    ADD_ROW = "add-row"
    REMOVE_ROW = "remove-row"
    ADD_COLUMN = "add-column"
    REMOVE_COLUMN = "remove-column"
    REMOVE_TABLE = "remove-table"
    CLEAR = "clear"
    PASTE = "paste"
    SHAPE = "shape"


def deed_in_words(deed: Deed, title: str) -> str:
    """A step as undo names it; ``title`` is that of the section."""
    return _sentences()[deed].format(title)


def _sentences() -> dict[Deed, str]:
    return {
        Deed.WRITE: _tr("writing in “{0}”"),
        Deed.BOLD: _tr("making words bold in “{0}”"),
        Deed.ITALIC: _tr("making words italic in “{0}”"),
        Deed.LINK: _tr("setting a link in “{0}”"),
        Deed.UNLINK: _tr("removing a link in “{0}”"),
        Deed.BULLETS: _tr("changing a bulleted list in “{0}”"),
        Deed.NUMBERS: _tr("changing a numbered list in “{0}”"),
        Deed.QUOTE: _tr("changing a quote in “{0}”"),
        Deed.HEADING: _tr("making a heading in “{0}”"),
        Deed.PLAIN: _tr("making a heading plain text in “{0}”"),
        Deed.INDENT: _tr("moving an item in, in “{0}”"),
        Deed.OUTDENT: _tr("moving an item out, in “{0}”"),
        Deed.REFER: _tr("referring to a section in “{0}”"),
        Deed.TABLE: _tr("adding a table in “{0}”"),
        Deed.ADD_ROW: _tr("adding a table row in “{0}”"),
        Deed.REMOVE_ROW: _tr("removing a table row in “{0}”"),
        Deed.ADD_COLUMN: _tr("adding a table column in “{0}”"),
        Deed.REMOVE_COLUMN: _tr("removing a table column in “{0}”"),
        Deed.REMOVE_TABLE: _tr("removing a table in “{0}”"),
        Deed.CLEAR: _tr("clearing the look of words in “{0}”"),
        Deed.PASTE: _tr("pasting into “{0}”"),
        Deed.SHAPE: _tr("shaping a line in “{0}”"),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("Write", words)
