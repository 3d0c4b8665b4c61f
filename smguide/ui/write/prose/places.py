"""Where a block stands: within which quotes, lists and items. Free of Qt.

A text document is a row of blocks, prose a tree. Each block carries the containers around it from
the outermost in; from these the tree is gathered again, whatever the row became meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from typing import Final, Literal, TypeAlias

from smguide.model.prose import (
    Block,
    BulletList,
    ListItem,
    NumberedList,
    Paragraph,
    Prose,
    Quote,
)

ContainerKind = Literal["quote", "bullets", "numbers"]
_SIGN: Final[dict[ContainerKind, str]] = {"quote": "q", "bullets": "b", "numbers": "n"}
_KIND: Final = {sign: kind for kind, sign in _SIGN.items()}


@dataclass(frozen=True, slots=True)
class Container:
    """A quote, or an item of a list; ``id`` tells neighbours of one kind apart."""

    kind: ContainerKind
    id: int
    item: int = 0
    start: int = 1
    tight: bool = True

    @property
    def is_list(self) -> bool:
        """Whether blocks in it are those of a list."""
        return self.kind != "quote"


Path: TypeAlias = tuple[Container, ...]
NewId: TypeAlias = Callable[[], int]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A block that holds no other blocks, and where it stands."""

    path: Path
    block: Block


def path_as_text(path: Path) -> str:
    """A path as one word, to be kept in the format of a block."""
    return " ".join(f"{_SIGN[c.kind]},{c.id},{c.item},{c.start},{int(c.tight)}" for c in path)


@lru_cache(maxsize=2_000)
def path_from_text(text: str) -> Path:
    """What ``path_as_text`` wrote."""
    return tuple(map(_container, text.split()))


def _container(text: str) -> Container:
    sign, identity, item, start, tight = text.split(",")
    return Container(_KIND[sign], int(identity), int(item), int(start), tight == "1")


def flatten(prose: Prose, new_id: NewId, path: Path = ()) -> Iterator[Leaf]:
    """The blocks of a tree one after the other, each with its place."""
    for block in prose:
        if isinstance(block, Quote):
            inner = (*path, Container("quote", new_id()))
            yield from flatten(_or_empty(block.blocks), new_id, inner)
        elif isinstance(block, BulletList | NumberedList):
            yield from _flatten_list(block, new_id, path)
        else:
            yield Leaf(path, block)


def _flatten_list(block: BulletList | NumberedList, new_id: NewId, path: Path) -> Iterator[Leaf]:
    numbered = isinstance(block, NumberedList)
    around = Container(
        "numbers" if numbered else "bullets",
        new_id(),
        start=block.start if isinstance(block, NumberedList) else 1,
        tight=block.tight,
    )
    for item in block.items:
        inner = (*path, replace(around, item=new_id()))
        yield from flatten(_or_empty(item.blocks), new_id, inner)


def _or_empty(blocks: Prose) -> Prose:
    return blocks or (Paragraph(),)


def gather(leaves: Iterable[Leaf]) -> Prose:
    """The tree of the blocks; empty paragraphs are left out, as they are not written down."""
    return _gathered(tuple(leaves), 0)


def _gathered(leaves: Sequence[Leaf], depth: int) -> Prose:
    found: list[Block] = []
    for identity, group in groupby(leaves, key=lambda leaf: _identity(leaf, depth)):
        members = tuple(group)
        if identity is None:
            found += [leaf.block for leaf in members if leaf.block != Paragraph()]
        else:
            found.append(_contained(members, depth))
    return tuple(found)


def _identity(leaf: Leaf, depth: int) -> tuple[str, int] | None:
    if len(leaf.path) <= depth:
        return None
    return leaf.path[depth].kind, leaf.path[depth].id


def _contained(leaves: Sequence[Leaf], depth: int) -> Block:
    first = leaves[0].path[depth]
    if not first.is_list:
        return Quote(_gathered(leaves, depth + 1))
    items = tuple(
        ListItem(_gathered(tuple(group), depth + 1))
        for _, group in groupby(leaves, key=lambda leaf: leaf.path[depth].item)
    )
    if first.kind == "numbers":
        return NumberedList(items, first.start, first.tight)
    return BulletList(items, first.tight)


def markers(row: Sequence[Path]) -> Iterator[tuple[tuple[int, str], ...]]:
    """For each block the signs of the items that begin with it: how deep, and a number or nothing.

    ``row`` holds the paths of all blocks of a text, in order.
    """
    counts: dict[int, int] = {}
    before: Path = ()
    for path in row:
        found = []
        goes_on = True
        for depth, container in enumerate(path):
            other = before[depth] if goes_on and len(before) > depth else None
            same_list = other is not None and (other.kind, other.id) == (
                container.kind,
                container.id,
            )
            begins = not same_list or (other is not None and other.item != container.item)
            if container.is_list and begins:
                counts[depth] = counts[depth] + 1 if same_list else container.start
                found.append((depth, f"{counts[depth]}." if container.kind == "numbers" else ""))
            goes_on = goes_on and not begins
        before = path
        yield tuple(found)
