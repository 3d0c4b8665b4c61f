"""What backups consist of and what became of them, as frozen values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, Final

from smguide.model.record import Record
from smguide.store.keybox import KeyBox
from smguide.store.library import Library
from smguide.workspace.keyring import Keyring
from smguide.workspace.parts import Parts

SUFFIX: Final = ".smguide-backup"

Watch = Callable[[str, int, int], object]
"""Told what is being worked on, and which one of how many; it may raise to stop the work."""


def unwatched(_name: str, _done: int, _total: int) -> None:
    """Nobody looks on."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """What this computer holds, and how to get at it.

    ``parts`` opens guidelines by their short name, ``rest`` lets go of their files for a moment.
    """

    library: Library
    keys: KeyBox
    keyring: Keyring
    clock: Callable[[], datetime]
    parts: Callable[[str], Parts]
    rest: Callable[[str], None]

    @property
    def home(self) -> Path:
        """The folder of everything."""
        return self.library.home


@dataclass(frozen=True, slots=True)
class Item:
    """One set of guidelines in a backup.

    ``genesis`` is the id of its first entry, ``chain`` the running digest of all its ``entries``,
    ``main`` the id of the newest of its ``revisions``. ``drafts`` counts those set aside, too.
    """

    name: str
    title: str
    organisation: str
    revisions: int
    entries: int
    editions: int
    drafts: int
    genesis: str
    chain: str
    main: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Guidelines that could not be taken into a backup, and why."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a backup, as it says of itself. ``keys`` are their ids."""

    made: datetime
    program: str
    items: tuple[Item, ...]
    keys: tuple[str, ...] = ()
    has_settings: bool = False
    is_sealed: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was written, read back and compared; ``size`` in bytes."""

    path: Path
    size: int
    sha256: str
    contents: Contents
    left_out: tuple[LeftOut, ...] = ()


class Outcome(Enum):
    """What became of one set of guidelines of a backup."""

    NEW = "new"
    WENT_ON = "went-on"
    SAME = "same"
    OLDER = "older"
    BESIDE = "beside"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """One set of guidelines: how it is called in the backup and here now, and what became of it.

    ``drafts`` counts those that came in. ``sentence`` says it for people.
    """

    name: str
    here: str
    outcome: Outcome
    sentence: str
    drafts: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """What to take from a backup: these guidelines (none named: all), and keys only when asked.

    ``beside``: put guidelines under a name of their own even where there are the same ones.
    """

    names: tuple[str, ...] = ()
    keys: bool = False
    beside: bool = False


EVERYTHING: Final = Choice()
"""All guidelines, no keys."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of bringing in a backup."""

    brought: tuple[BroughtIn, ...]
    keys: int = 0
    settings: bool = False


@dataclass(frozen=True, slots=True)
class SafetyCopy:
    """A copy that was made by itself before a risky step; ``why`` names the step."""

    path: Path
    name: str
    made: datetime
    why: str
    size: int


def plain_item(item: Item) -> dict[str, Any]:
    """How an item stands in the list of a backup."""
    return {field: getattr(item, field) for field in Item.__dataclass_fields__}


def read_item(record: Record) -> Item:
    """The same, read."""
    text, number = record.text, record.number
    return Item(
        text("name"), text("title"), text("organisation"), number("revisions"), number("entries"),
        number("editions"), number("drafts"), text("genesis"), text("chain"), text("main"),
    )  # fmt: skip
