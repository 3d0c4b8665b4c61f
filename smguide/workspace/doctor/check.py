"""What a check is, and what it may find."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from smguide.store.library import GUIDELINES
from smguide.store.mending.aside import SetAside
from smguide.workspace.backup.values import Holdings
from smguide.workspace.doctor.sources import Sources

Place = TypeVar("Place")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that is wrong, in a sentence, and what a person can do.

    ``would`` says what mending does and ``mend`` does it and says what it did; both are missing
    where nothing but a person can put it right.
    """

    sentence: str
    hint: str = ""
    would: str = ""
    mend: Callable[[], str] | None = None


@dataclass(frozen=True, slots=True)
class Check(Generic[Place]):
    """One thing to look at; what was put right is not seen by the checks after it.

    ``touches_store``: a safety copy is made before it is mended, where one can be made.
    """

    what: str
    look: Callable[[Place], Iterable[Trouble]]
    touches_store: bool = False


@dataclass(frozen=True, slots=True)
class Computer:
    """Where the checks of this computer look."""

    holdings: Holdings
    aside: SetAside

    @property
    def home(self) -> Path:
        """The folder of everything."""
        return self.holdings.home


@dataclass(frozen=True, slots=True)
class Patient:
    """One set of guidelines, with what is needed to put it right."""

    name: str
    holdings: Holdings
    aside: SetAside
    sources: Sources

    @property
    def folder(self) -> Path:
        """Where everything of these guidelines lies."""
        return self.holdings.library.path(self.name)

    @property
    def git_dir(self) -> Path:
        """The store of their revisions and decisions."""
        return self.folder / GUIDELINES
