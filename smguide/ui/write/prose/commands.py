"""The commands of the editor by their ids, and what is true where the caret is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from smguide.ui.write.prose import blocks, letters, lists, tables
from smguide.ui.write.prose.deeds import Deed
from smguide.ui.write.prose.hand import Hand
from smguide.ui.write.prose.places import Path

Command = Callable[[Hand], object]

COMMANDS: Final[dict[str, tuple[Deed, Command]]] = {
    "bold": (Deed.BOLD, letters.toggle_strong),
    "italic": (Deed.ITALIC, letters.toggle_emphasis),
    "clear": (Deed.CLEAR, letters.clear),
    "unlink": (Deed.UNLINK, partial(letters.set_link, address="")),
    "bullets": (Deed.BULLETS, partial(blocks.toggle_list, kind="bullets")),
    "numbers": (Deed.NUMBERS, partial(blocks.toggle_list, kind="numbers")),
    "quote": (Deed.QUOTE, blocks.toggle_quote),
    "text": (Deed.PLAIN, partial(blocks.set_heading, level=0)),
    "heading-1": (Deed.HEADING, partial(blocks.set_heading, level=1)),
    "heading-2": (Deed.HEADING, partial(blocks.set_heading, level=2)),
    "heading-3": (Deed.HEADING, partial(blocks.set_heading, level=3)),
    "indent": (Deed.INDENT, blocks.indent),
    "outdent": (Deed.OUTDENT, blocks.outdent),
    "table": (Deed.TABLE, tables.insert_table),
    "row-above": (Deed.ADD_ROW, partial(tables.add_row, above=True)),
    "row-below": (Deed.ADD_ROW, tables.add_row),
    "remove-row": (Deed.REMOVE_ROW, tables.remove_row),
    "column-before": (Deed.ADD_COLUMN, partial(tables.add_column, before=True)),
    "column-after": (Deed.ADD_COLUMN, tables.add_column),
    "remove-column": (Deed.REMOVE_COLUMN, tables.remove_column),
    "remove-table": (Deed.REMOVE_TABLE, tables.remove_table),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What is true where the caret is; buttons show it."""

    strong: bool = False
    emphasis: bool = False
    link: str = ""
    bullets: bool = False
    numbers: bool = False
    quote: bool = False
    heading: int = 0
    in_table: bool = False
    in_code: bool = False
    marks_shown: bool = False

    def holds(self, command: str) -> bool:
        """Whether the button of a command is down."""
        down = {
            "bold": self.strong,
            "italic": self.emphasis,
            "link": bool(self.link),
            "bullets": self.bullets,
            "numbers": self.numbers,
            "quote": self.quote,
            "text": not self.heading and not self.marks_shown,
            "marks": self.marks_shown,
        }
        return down.get(command, command == f"heading-{self.heading}")


def standing_at(hand: Hand) -> Standing:
    """What is true where the caret is."""
    marks, place = letters.marks_here(hand), hand.place
    depth = lists.list_depth(place.path)
    return Standing(
        strong=marks.strong,
        emphasis=marks.emphasis,
        link=marks.link,
        bullets=_list_is(place.path, depth, "bullets"),
        numbers=_list_is(place.path, depth, "numbers"),
        quote=any(container.kind == "quote" for container in place.path),
        heading=place.heading,
        in_table=hand.table is not None,
        in_code=place.code is not None,
    )


def _list_is(path: Path, depth: int | None, kind: str) -> bool:
    return depth is not None and path[depth].kind == kind
