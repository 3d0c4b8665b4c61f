"""The visible words of a tree, for finding, for reading aloud and for counting."""

from __future__ import annotations

from collections.abc import Iterable

from smguide.model.prose.tree import (
    Block,
    BulletList,
    CodeBlock,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    NumberedList,
    Paragraph,
    Prose,
    Quote,
    RawBlock,
    Table,
    Words,
)


def plain_words(prose: Prose) -> str:
    """The words a reader sees, a line for each block and row, a tab between two cells.

    Kept mark-up has its label for words; a section reference, whose number is not known here, has
    none.
    """
    return "\n".join(line for block in prose for line in _lines(block))


def spoken(inlines: Inlines) -> str:
    """The words of one line or paragraph; a line end within it reads as a space if not seen."""
    return "".join(_word(inline) for inline in inlines)


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Paragraph() | Heading():
            return (spoken(block.inlines),)
        case Quote():
            return (line for inner in block.blocks for line in _lines(inner))
        case BulletList() | NumberedList():
            return (line for i in block.items for inner in i.blocks for line in _lines(inner))
        case Table():
            return ("\t".join(spoken(cell) for cell in row) for row in (block.head, *block.rows))
        case CodeBlock():
            return (block.text,)
        case RawBlock():
            return (block.label,)
        case _:
            return ()


def _word(inline: Inline) -> str:
    match inline:
        case Words():
            return inline.text
        case LineBreak():
            return "\n" if inline.hard else " "
        case _:
            return getattr(inline, "label", "")
