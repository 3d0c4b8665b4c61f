"""Copies from which lost parts can be taken: opened only when something is lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from smguide.errors import NotFound, SmguideError
from smguide.store.backup.archive import BUNDLE, Archive
from smguide.store.backup.bundles import unbundle
from smguide.store.library import GUIDELINES, TRASH
from smguide.store.mending.parts import Source
from smguide.store.repository import Repository
from smguide.workspace.backup.reading import opened
from smguide.workspace.backup.safety import SafetyShelf
from smguide.workspace.backup.values import Holdings

_STAMP: Final = "%Y-%m-%d %H:%M"


class Sources:
    """The copies on this computer, and those that somebody named; a context manager."""

    def __init__(
        self, holdings: Holdings, given: Sequence[Path] = (), passphrase: str = ""
    ) -> None:
        """`given` are backups, or data folders of another computer, or guidelines in one."""
        self._holdings = holdings
        self._given = given
        self._passphrase = passphrase
        self._open = ExitStack()
        self._known: dict[str, tuple[Source, ...]] = {}

    def __enter__(self) -> Sources:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def insist(self) -> None:
        """Refuse a copy that is not there or cannot be opened, before anything is done.

        Raises:
            NotFound, InvalidDocument, StorageError, SigningKeyError: as for a backup.
        """
        for path in self._given:
            if not path.is_dir():
                with opened(path, self._holdings.home, self._passphrase):
                    pass
            elif not list(_stores(path)):
                raise NotFound(f"There are no guidelines in “{path}”.", "Name another folder.")

    def of(self, name: str) -> tuple[Source, ...]:
        """The copies that may hold parts of these guidelines, the nearest first."""
        if name not in self._known:
            self._known[name] = tuple(self._found(name))
        return self._known[name]

    def _found(self, name: str) -> Iterator[Source]:
        for path in self._given:
            if path.is_dir():
                yield from self._of_folders(_stores(path), f"“{path}”")
            else:
                yield from self._of_backup(path, f"the backup “{path.name}”", None)
        library = self._holdings.library
        others = (library.path(other) / GUIDELINES for other in library.names() if other != name)
        yield from self._of_folders(others, "other guidelines of the library")
        yield from self._of_folders(
            (self._holdings.home / TRASH).glob(f"*/{GUIDELINES}"), "the trash of the library"
        )
        for copy in SafetyShelf(self._holdings).of(name):
            title = f"the safety copy of {copy.made.astimezone().strftime(_STAMP)}"
            yield from self._of_backup(copy.path, title, name)

    def _of_folders(self, stores: Iterator[Path], title: str) -> Iterator[Source]:
        for store in stores:
            try:
                repository = Repository.open(store, self._holdings.home)
            except SmguideError:
                continue
            yield Source(title, self._open.enter_context(repository))

    def _of_backup(self, path: Path, title: str, name: str | None) -> Iterator[Source]:
        """The histories in a backup; one that is damaged itself is no source."""
        try:
            archive = self._open.enter_context(opened(path, self._holdings.home, self._passphrase))
            bundles = [one for one in archive.files if one.endswith(f"/{BUNDLE}")]
            for bundle in bundles:
                if name is None or bundle.split("/")[1] == name:
                    yield Source(title, self._unpacked(archive, bundle))
        except SmguideError:
            return

    def _unpacked(self, archive: Archive, bundle: str) -> Repository:
        folder = self._open.enter_context(self._holdings.library.quarantine())
        with archive.stream(bundle) as stream:
            repository = unbundle(
                stream,  # type: ignore[arg-type]
                folder / GUIDELINES,
                self._holdings.home,
                lambda _: None,
            )
        return self._open.enter_context(repository)


def _stores(folder: Path) -> Iterator[Path]:
    """The stores in a data folder, in a folder of guidelines, or the store itself."""
    if folder.name == GUIDELINES:
        yield folder
    yield from folder.glob(GUIDELINES)
    yield from folder.glob(f"*/{GUIDELINES}")
    yield from folder.glob(f"library/*/{GUIDELINES}")
