"""Writing a changed tree into the text it was read from, with the least that is written anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from smguide.model.prose.list_rewriting import rewritten_list
from smguide.model.prose.normal import as_words, normalised
from smguide.model.prose.patching import patches
from smguide.model.prose.reader import Piece, Reading, read
from smguide.model.prose.tree import Block, Prose
from smguide.model.prose.writer import write_block, write_blocks

_LAST_LINE_END = re.compile(r"(?:\r\n|\r|\n)\Z")


def rewrite(source: str, prose: Prose) -> str:
    """The text ``source`` changed so that it reads as ``prose``, and no further than that.

    Blocks that are in ``source`` already keep their exact bytes, and so do the parts of lists,
    quotes and tables, and the words around a change. ``rewrite(s, read_prose(s)) == s``;
    ``read_prose(rewrite(s, prose)) == normalised(prose)``, with kept mark-up as words where it
    cannot be kept. Every text that is returned was read back; where a small change would not read
    as the tree says, more is written anew, at last all of it.
    """
    reading = read(source)
    if prose == reading.prose:
        return source
    wanted = _normal(prose, reading.prose)
    text = _fitting(reading, wanted)
    if text is None:  # what was at the end, and open, is so no longer
        wanted = normalised(prose)
        text = _fitting(reading, wanted)
    return _with_ends(write_blocks(as_words(wanted)), reading) if text is None else text


def _fitting(reading: Reading, wanted: Prose) -> str | None:
    """The first text that reads as the tree says; None where there is none."""
    if wanted == reading.prose:
        return "".join(reading.lines)
    return next((t for t in _proposals(reading, wanted) if read(t).prose == wanted), None)


def _normal(prose: Prose, known: Prose) -> Prose:
    """The tree in normal form, where the blocks at both ends that are known are so already."""
    first, last = _alike(prose, known)
    middle = normalised(prose[first : len(prose) - last])
    return (*prose[:first], *middle, *prose[len(prose) - last :])


def _alike(one: Prose, other: Prose) -> tuple[int, int]:
    """How many blocks of both are the same at the beginning, and then at the end."""
    most = min(len(one), len(other))
    first = next((n for n in range(most) if one[n] != other[n]), most)
    most -= first
    last = next((n for n in range(most) if one[-1 - n] != other[-1 - n]), most)
    return first, last


def _proposals(reading: Reading, wanted: Prose) -> Iterator[str]:
    matches = _matches(reading, wanted)
    yield from _changed_words(reading, wanted, matches)
    yield _woven(reading, wanted, matches)
    changed = {n for n, match in matches.items() if not match.same}
    if changed:
        yield _woven(reading, wanted, {n: m for n, m in matches.items() if n not in changed})
    yield _woven(reading, wanted, _without_neighbours(reading, wanted, matches))
    yield _with_ends(write_blocks(wanted), reading)


@dataclass(frozen=True, slots=True)
class _Match:
    """Which piece of the old text a block stands for, and whether it is the same."""

    old: int
    same: bool


_Matches = dict[int, _Match]


def _matches(reading: Reading, wanted: Prose) -> _Matches:
    first, last = _alike(wanted, reading.prose)
    old_end, new_end = len(reading.prose) - last, len(wanted) - last
    found = {n: _Match(n, True) for n in range(first)}
    found |= {new_end + n: _Match(old_end + n, True) for n in range(last)}
    old, new = reading.prose[first:old_end], wanted[first:new_end]
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        for i, j in zip(range(i1, i2), range(j1, j2), strict=False):
            if tag == "equal" or type(old[i]) is type(new[j]):
                found[first + j] = _Match(first + i, tag == "equal")
    return found


def _without_neighbours(reading: Reading, wanted: Prose, matches: _Matches) -> _Matches:
    """The matches without those beside a change, so that they are written anew as well."""
    changed = [n for n in range(len(wanted)) if n not in matches or not matches[n].same]
    gone = set(range(len(reading.pieces))) - {m.old for m in matches.values()}
    beside = {n + step for n in changed for step in (-1, 0, 1)}
    return {
        n: match
        for n, match in matches.items()
        if n not in beside and not {match.old - 1, match.old + 1} & gone
    }


def _changed_words(reading: Reading, wanted: Prose, matches: _Matches) -> Iterator[str]:
    """The text with only some words changed, if all that differs is one block."""
    if len(wanted) != len(reading.pieces):
        return
    changed = [n for n in range(len(wanted)) if n not in matches or not matches[n].same]
    if len(changed) == 1:
        piece = reading.pieces[changed[0]]
        before, after = reading.lines[: piece.start], reading.lines[piece.end :]
        inside = "".join(reading.lines[piece.start : piece.end])
        for patch in patches(inside, piece.block, wanted[changed[0]]):
            yield "".join((*before, patch, *after))


def _woven(reading: Reading, wanted: Prose, matches: _Matches) -> str:
    parts = [_gap(reading, None, matches.get(0))] if wanted else []
    for index, block in enumerate(wanted):
        match = matches.get(index)
        if index:
            parts.append(_gap(reading, matches.get(index - 1), match))
        parts.append(_written(reading, match, block))
    return "".join(parts) + _tail(reading)


def _written(reading: Reading, match: _Match | None, block: Block) -> str:
    if match and match.same:
        return _text_of(reading, reading.pieces[match.old])
    text = rewritten_list(reading, reading.pieces[match.old], block) if match else None
    return (write_block(block) if text is None else text).replace("\n", _line_end(reading))


def _text_of(reading: Reading, piece: Piece) -> str:
    return _LAST_LINE_END.sub("", "".join(reading.lines[piece.start : piece.end]))


def _gap(reading: Reading, before: _Match | None, after: _Match | None) -> str:
    """What stands between two blocks: as it was if they were neighbours, else a blank line."""
    if before is None:
        first = reading.pieces[0].start if reading.pieces else 0
        return "".join(reading.lines[:first]) if after is None or after.old == 0 else ""
    if after and after.old == before.old + 1:
        return _between(reading, reading.pieces[before.old].end, reading.pieces[after.old].start)
    return _line_end(reading) * 2


def _between(reading: Reading, end: int, start: int) -> str:
    found = _LAST_LINE_END.search(reading.lines[end - 1])
    return (found[0] if found else "") + "".join(reading.lines[end:start])


def _tail(reading: Reading) -> str:
    """What stood behind the last block: a line end perhaps, and blank lines."""
    if not reading.pieces:
        return ""
    return _between(reading, reading.pieces[-1].end, len(reading.lines))


def _line_end(reading: Reading) -> str:
    found = _LAST_LINE_END.search(reading.lines[0]) if reading.lines else None
    return found[0] if found else "\n"


def _with_ends(text: str, reading: Reading) -> str:
    return text.replace("\n", _line_end(reading)) + (_tail(reading) if text else "")
