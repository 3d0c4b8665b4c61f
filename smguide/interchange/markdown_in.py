"""Reads a text with headings into guidelines, every block word for word (domain.md B.4, B.6)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from smguide.errors import TooLarge
from smguide.interchange.blocks import TextBlock, cut
from smguide.interchange.front_matter import front_matter_end, front_matter_title
from smguide.interchange.headings import FRONT_MATTER, INTRODUCTION, UNHEADED, heading_line
from smguide.interchange.losses import Loss, LossReport, gathered
from smguide.interchange.source_text import read_source
from smguide.model.codec import dump
from smguide.model.guidelines import (
    MAX_LEVEL,
    Clause,
    Guidelines,
    OutlineEntry,
    Section,
    new_id,
)
from smguide.model.limits import MAX_FILE_BYTES, MAX_SECTIONS
from smguide.model.record import EMPTY, Record

Lines = tuple[str, ...]
MAX_TITLE = 300

_DEEP = ("Deep headings", "Headings below the fourth level stand in the text of their section.")
_STAY_TEXT = {
    "heading": _DEEP,
    "underlined heading": _DEEP,
    "long heading": ("Long headings", "Headings too long for a title stand in the text."),
}


@dataclass(frozen=True, slots=True)
class Imported:
    """Guidelines as read from a file, and what could not be kept as it was."""

    guidelines: Guidelines
    report: LossReport


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the headings of a text become an outline.

    ``preface`` is the number of lines kept as they are before the title, ``title`` the heading
    that is the title of the whole, ``shift`` what is taken off every other heading level, and
    ``depth`` the deepest heading, as written, that begins a section.
    """

    preface: int
    title: TextBlock | None
    shift: int
    depth: int
    body: tuple[TextBlock, ...]


def import_markdown(text: str | bytes, *, title: str = "") -> Imported:
    """The guidelines that a text holds; sections by its headings, clauses by its blocks.

    Every section is of the kind *custom*. The title is that of the single first-level heading the
    text begins with, else that of its front matter, else its first heading if of the first level,
    else ``title`` (such as the file's name). Front matter is kept as written, with unknown keys.

    Raises:
        TooLarge: more than 8 MiB, 500 sections, or 256 KiB in one section.
        InvalidDocument: the bytes are not text.
    """
    source = read_source(text)
    layout = _layout(source.lines)
    guidelines = _guidelines(source.lines, layout, title)
    dump(guidelines)
    kept = len(layout.body) + (layout.title is not None) + (layout.preface > 0)
    losses = (*source.losses, *_losses(source.lines, layout))
    return Imported(guidelines, LossReport(kept, gathered(losses)))


def _layout(lines: Lines) -> _Layout:
    preface = front_matter_end(lines)
    blocks = cut(("",) * preface + lines[preface:])
    blocks = tuple(map(_long_heading_as_text, blocks))
    title = _single_title(lines, blocks)
    if title is not None:
        blocks, preface = blocks[blocks.index(title) + 1 :], _preface_end(blocks, title, preface)
    several = any(block.level == 1 for block in blocks)
    shift = 0 if several else 1
    return _Layout(preface, title, shift, _depth(blocks, MAX_LEVEL + shift), blocks)


def _long_heading_as_text(block: TextBlock) -> TextBlock:
    """A paragraph with a line under it is a heading by the letter, but nobody's title."""
    if len(block.title) <= MAX_TITLE:
        return block
    return replace(block, level=0, title="", sort="long heading")


def _single_title(lines: Lines, blocks: tuple[TextBlock, ...]) -> TextBlock | None:
    """The only first-level heading, where nothing but comments stands before it."""
    first = [block for block in blocks if block.level == 1]
    if len(first) != 1 or not first[0].title:
        return None
    before = blocks[: blocks.index(first[0])]
    return first[0] if all(_is_comment(lines, block) for block in before) else None


def _is_comment(lines: Lines, block: TextBlock) -> bool:
    text = "\n".join(lines[block.start : block.end]).strip(" \t")
    return block.sort == "html_block" and text.startswith("<!--") and text.endswith("-->")


def _preface_end(blocks: tuple[TextBlock, ...], title: TextBlock, front: int) -> int:
    return max([front, *(block.end for block in blocks if block.end <= title.start)])


def _depth(blocks: tuple[TextBlock, ...], deepest: int) -> int:
    levels = [block.level for block in blocks if 0 < block.level <= deepest]
    for depth in range(deepest, min(levels, default=deepest) - 1, -1):
        if sum(level <= depth for level in levels) < MAX_SECTIONS:
            return depth
    raise TooLarge(
        f"This text has {len(levels)} headings; {MAX_SECTIONS} sections are the most.",
        "Divide it into several files and import them one by one.",
    )


def _guidelines(lines: Lines, layout: _Layout, given_title: str) -> Guidelines:
    pairs = tuple(_sections(lines, layout))
    return Guidelines(
        id=new_id(),
        title=_title(lines, layout, given_title),
        outline=tuple(entry for entry, _ in pairs),
        sections=tuple(section for _, section in pairs),
        extra=_front_matter(lines, layout),
    )


def _title(lines: Lines, layout: _Layout, given: str) -> str:
    if layout.title is not None:
        return layout.title.title
    front = front_matter_title(lines[: front_matter_end(lines)])
    first = next((block for block in layout.body if block.title), None)
    leading = first.title if first and first.level == 1 else ""
    choices = (front, leading, given, first.title if first else "", "Imported guidelines")
    return next(filter(None, (" ".join(choice.split()) for choice in choices)))


def _front_matter(lines: Lines, layout: _Layout) -> Record:
    raw = "\n".join(lines[: layout.preface]).strip("\n")
    if len(raw.encode()) > MAX_FILE_BYTES // 2:
        raise TooLarge(
            "The keys before the title of this text are too long to be kept.",
            "Take them out of the file and import it again.",
        )
    return Record({FRONT_MATTER: raw}) if raw else EMPTY


def _sections(lines: Lines, layout: _Layout) -> Iterator[tuple[OutlineEntry, Section]]:
    heading: TextBlock | None = None
    clauses: list[Clause] = []
    for block in layout.body:
        if not 0 < block.level <= layout.depth:
            clauses.append(Clause(new_id(), "\n".join(lines[block.start : block.end])))
            continue
        if heading or clauses:
            yield _section(heading, clauses, layout.shift)
        heading, clauses = block, []
    if heading or clauses:
        yield _section(heading, clauses, layout.shift)


def _section(
    heading: TextBlock | None, clauses: Iterable[Clause], shift: int
) -> tuple[OutlineEntry, Section]:
    title = heading.title if heading else INTRODUCTION
    extra = EMPTY if heading else Record({UNHEADED: INTRODUCTION})
    level = heading.level - shift if heading else 1
    section = Section(new_id(), "custom", title, tuple(clauses), extra=extra)
    return OutlineEntry(section.id, level), section


def _losses(lines: Lines, layout: _Layout) -> Iterator[Loss]:
    yield from _blank_line_losses(lines, layout)
    if layout.title is None:
        yield Loss(1, "Title", "The title now stands as a heading above the text.")
    else:
        yield from _heading_losses(lines, layout.title)
    for block in layout.body:
        if 0 < block.level <= layout.depth:
            yield from _heading_losses(lines, block)
        elif block.sort in _STAY_TEXT:
            yield Loss(block.start + 1, *_STAY_TEXT[block.sort])
    if not layout.shift:
        line = next(block.start + 1 for block in layout.body if block.level == 1)
        why = "The title stands above all sections, so each heading is one level lower."
        yield Loss(line, "Heading levels", why)


def _heading_losses(lines: Lines, block: TextBlock) -> Iterator[Loss]:
    line = block.start + 1
    written = lines[block.start]
    if block.sort == "underlined heading":
        yield Loss(line, "Underlined headings", "Headings are marked in the usual way.")
        if block.end - block.start > 2:
            yield Loss(line, "Line breaks in headings", "A heading stands on one line.")
    elif written.strip(" \t#") != heading_line(block.level, block.title).strip(" \t#"):
        yield Loss(line, "Headings", "Signs at the end of a heading are written in the usual way.")
    elif written.rstrip(" \t").endswith("#") and written != heading_line(block.level, block.title):
        yield Loss(line, "Closing # signs", "The # signs after a heading are not needed.")
    elif written != heading_line(block.level, block.title):
        yield Loss(line, "Spaces in headings", "A heading has no extra spaces around it.")


def _blank_line_losses(lines: Lines, layout: _Layout) -> Iterator[Loss]:
    """Blocks are parted by exactly one empty line from now on; tells where they were not."""
    why = "There is exactly one empty line between paragraphs."
    previous = 0
    for position, (start, end) in enumerate(_pieces(lines, layout)):
        if lines[previous:start] != (("",) if position else ()):
            yield Loss(start + 1, "Blank lines", why)
        previous = end
    if lines[previous:] != ("",):
        yield Loss(previous + 1, "Blank lines", why)


def _pieces(lines: Lines, layout: _Layout) -> Iterator[tuple[int, int]]:
    if layout.preface:
        first = next(index for index, line in enumerate(lines) if line)
        yield first, layout.preface
    if layout.title:
        yield layout.title.start, layout.title.end
    yield from ((block.start, block.end) for block in layout.body)
