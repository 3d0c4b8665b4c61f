"""Prose: the text of a clause as a tree of blocks, read, written and rewritten."""

from smguide.model.prose.normal import normalised, write_prose
from smguide.model.prose.plain import plain_words
from smguide.model.prose.reader import read_prose
from smguide.model.prose.rewriting import rewrite
from smguide.model.prose.tree import (
    Alignment,
    Block,
    BulletList,
    CodeBlock,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    ListItem,
    NumberedList,
    Paragraph,
    Prose,
    Quote,
    RawBlock,
    RawInline,
    Rule,
    SectionReference,
    Table,
    Words,
)

__all__ = [
    "Alignment",
    "Block",
    "BulletList",
    "CodeBlock",
    "Heading",
    "Inline",
    "Inlines",
    "LineBreak",
    "ListItem",
    "NumberedList",
    "Paragraph",
    "Prose",
    "Quote",
    "RawBlock",
    "RawInline",
    "Rule",
    "SectionReference",
    "Table",
    "Words",
    "normalised",
    "plain_words",
    "read_prose",
    "rewrite",
    "write_prose",
]
