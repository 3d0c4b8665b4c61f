"""Lists, quotes and headings: what becomes of blocks when they are moved in, out, or made another.

The functions over rows of paths are pure; a row holds the paths of all blocks of a text, in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final, TypeAlias

from smguide.ui.write.prose.places import Container, ContainerKind, NewId, Path

Row: TypeAlias = tuple[Path, ...]
_Step: TypeAlias = Callable[[Row, range, int, NewId], Row]

DEEPEST: Final = 8
"""Lists within lists that one can write."""


def list_depth(path: Path) -> int | None:
    """Where in a path its innermost list is."""
    return next((n for n in range(len(path) - 1, -1, -1) if path[n].is_list), None)


def begins_item(row: Row, at: int) -> bool:
    """Whether a block is the first of the innermost item it is in."""
    depth = list_depth(row[at])
    return depth is not None and (at == 0 or not _shares(row[at - 1], row[at], depth))


def _shares(one: Path, other: Path, depth: int) -> bool:
    """Whether two blocks are in the same item, or quote, at a depth and all above it."""
    return len(one) > depth and all(
        _same(a, b) for a, b in zip(one[: depth + 1], other[: depth + 1], strict=True)
    )


def _same(one: Container, other: Container) -> bool:
    return (one.kind, one.id, one.item) == (other.kind, other.id, other.item)


def _item(row: Row, at: int, depth: int) -> range:
    """The blocks of the item, or quote, that a block is in at a depth."""
    first = last = at
    while first > 0 and _shares(row[first - 1], row[at], depth):
        first -= 1
    while last + 1 < len(row) and _shares(row[last + 1], row[at], depth):
        last += 1
    return range(first, last + 1)


def in_list(row: Row, chosen: Iterable[int], kind: ContainerKind) -> bool:
    """Whether all chosen blocks are in lists of a kind."""
    depths = [(row[at], list_depth(row[at])) for at in chosen]
    return bool(depths) and all(d is not None and path[d].kind == kind for path, d in depths)


def toggled_list(row: Row, chosen: Sequence[int], kind: ContainerKind, new_id: NewId) -> Row:
    """Make the chosen blocks items of a list, or take them out of it."""
    if in_list(row, chosen, kind):
        return _with_items(row, chosen, _parted, new_id)
    for at in chosen:
        if list_depth(row[at]) is not None:
            row = _other_kind(row, at, kind)
    bare = [at for at in chosen if list_depth(row[at]) is None]
    return _as_items(row, bare, kind, new_id)


def _other_kind(row: Row, at: int, kind: ContainerKind) -> Row:
    depth = list_depth(row[at])
    assert depth is not None
    identity = row[at][depth].id
    return tuple(
        tuple(replace(c, kind=kind) if c.is_list and c.id == identity else c for c in path)
        for path in row
    )


def _as_items(row: Row, bare: Sequence[int], kind: ContainerKind, new_id: NewId) -> Row:
    """Each block an item, in the list before or after them where there is one."""
    if not bare:
        return row
    found = list(row)
    around = _neighbour(row, bare, kind) or Container(kind, new_id())
    for at in bare:
        found[at] = (*found[at], replace(around, item=new_id()))
    return tuple(found)


def _neighbour(row: Row, bare: Sequence[int], kind: ContainerKind) -> Container | None:
    path = row[bare[0]]
    for at in (bare[0] - 1, bare[-1] + 1):
        if 0 <= at < len(row) and len(row[at]) > len(path) and row[at][: len(path)] == path:
            found = row[at][len(path)]
            if found.kind == kind:
                return found
    return None


def _with_items(row: Row, chosen: Sequence[int], step: _Step, new_id: NewId) -> Row:
    """Take a step with the innermost item of each chosen block, once with each item."""
    done: set[int] = set()
    for at in chosen:
        depth = list_depth(row[at])
        if at not in done and depth is not None:
            members = _item(row, at, depth)
            done.update(members)
            row = step(row, members, depth, new_id)
    return row


def _parted(row: Row, members: range, depth: int, _new_id: NewId) -> Row:
    """Take an item out of its list; what follows in the list is a list of its own by that."""
    found = list(row)
    for at in members:
        found[at] = (*row[at][:depth], *row[at][depth + 1 :])
    return tuple(found)


def indented(row: Row, chosen: Sequence[int], new_id: NewId) -> Row:
    """Move the items of the chosen blocks into the item before them."""
    return _with_items(row, chosen, _moved_in, new_id)


def _moved_in(row: Row, members: range, depth: int, new_id: NewId) -> Row:
    own = row[members[0]][depth]
    before = row[members[0] - 1] if members[0] else ()
    same_list = len(before) > depth and before[:depth] == row[members[0]][:depth]
    if not same_list or before[depth].id != own.id or depth >= DEEPEST:
        return row
    inner = before[depth + 1] if len(before) > depth + 1 else None
    around = inner if inner is not None and inner.is_list else replace(own, id=new_id(), start=1)
    found = list(row)
    for at in members:
        item = replace(around, item=own.item)
        found[at] = (*row[at][:depth], before[depth], item, *row[at][depth + 1 :])
    return tuple(found)


def outdented(row: Row, chosen: Sequence[int], new_id: NewId) -> Row:
    """Move the items of the chosen blocks out by one list, or out of the only one."""
    return _with_items(row, chosen, _moved_out, new_id)


def _moved_out(row: Row, members: range, depth: int, new_id: NewId) -> Row:
    if not depth or not row[members[0]][depth - 1].is_list:
        return _parted(row, members, depth, new_id)
    outer = row[members[0]][depth - 1]
    own = replace(outer, item=new_id())
    found = list(row)
    for at in members:
        found[at] = (*row[at][: depth - 1], own, *row[at][depth + 1 :])
    for at in range(members[-1] + 1, len(row)):
        if not _shares(row[at], (*row[members[0]][: depth - 1], outer), depth - 1):
            break
        found[at] = (*row[at][: depth - 1], own, *row[at][depth:])
    return tuple(found)


def next_item(row: Row, at: int, new_id: NewId) -> Row:
    """Let a new item begin at a block; what followed in the old item goes with it."""
    depth = list_depth(row[at])
    if depth is None:
        return row
    old = row[at][: depth + 1]
    own = replace(row[at][depth], item=new_id())
    found = list(row)
    for after in range(at, len(row)):
        if not _shares(row[after], old, depth):
            break
        found[after] = (*row[after][:depth], own, *row[after][depth + 1 :])
    return tuple(found)


def in_quote(row: Row, chosen: Iterable[int]) -> bool:
    """Whether all chosen blocks are in a quote."""
    paths = [row[at] for at in chosen]
    return bool(paths) and all(any(c.kind == "quote" for c in path) for path in paths)


def toggled_quote(row: Row, chosen: Sequence[int], new_id: NewId) -> Row:
    """Make the chosen blocks a quote, or take them out of the innermost one."""
    found = list(row)
    if in_quote(row, chosen):
        for at in chosen:
            inner = max(n for n, c in enumerate(row[at]) if c.kind == "quote")
            found[at] = (*row[at][:inner], *row[at][inner + 1 :])
        return tuple(found)
    shared = _shared_depth([row[at] for at in chosen])
    quote = Container("quote", new_id())
    for at in chosen:
        found[at] = (*row[at][:shared], quote, *row[at][shared:])
    return tuple(found)


def _shared_depth(paths: Sequence[Path]) -> int:
    shortest = min(map(len, paths))
    alike = (all(_same(path[n], paths[0][n]) for path in paths) for n in range(shortest))
    return next((n for n, same in enumerate(alike) if not same), shortest)
