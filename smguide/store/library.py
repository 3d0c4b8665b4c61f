"""The library: one folder for each set of guidelines on this computer (design section 5)."""

from __future__ import annotations

import re
import secrets
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from smguide import errors
from smguide.store.drafts import DraftBox
from smguide.store.failures import disk_errors_about
from smguide.store.files import flush_folder, make_folder, replace_file, sweep_unfinished
from smguide.store.plain import insist_on_no_link
from smguide.store.repository import Repository
from smguide.store.shape import is_safe_name

GUIDELINES = "guidelines.git"
DRAFTS = "drafts"
TRASH = "trash"
_UNFINISHED = ".new-"
_SURELY_DEAD = 24 * 3600.0
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")


class Library:
    """All guidelines under one data folder, by short name."""

    def __init__(self, home: Path) -> None:
        """`home` is the data folder (`SMGUIDE_HOME`); made when first written to."""
        self.home = home
        self.folder = home / "library"

    def names(self) -> list[str]:
        """The short names, sorted.

        Raises:
            errors.StorageError: the folder cannot be read.
        """
        with disk_errors_about(self.folder):
            try:
                inside = [path.name for path in self.folder.iterdir()]
            except FileNotFoundError:
                return []
            return sorted(name for name in inside if self._holds(name))

    def path(self, name: str) -> Path:
        """The folder of `name`, whether there is one or not.

        Raises:
            errors.WrongUse: it cannot be a short name.
        """
        if not _NAME.fullmatch(name) or not is_safe_name(name):
            raise errors.WrongUse(
                f"'{name[:80]}' cannot be a short name for guidelines.",
                "Use up to 64 small letters, digits and hyphens, such as 'acme-social'.",
            )
        return self.folder / name

    def create(self, name: str, fill: Callable[[Repository], None] | None = None) -> Repository:
        """New guidelines, empty or with what `fill` puts in before anybody sees them.

        Raises:
            errors.AlreadyExists: the name is taken.
            errors.WrongUse: it cannot be a short name.
            errors.StorageError, errors.GitMissing: they cannot be made.
        """
        with (
            self.making(name) as folder,
            Repository.create(folder / GUIDELINES, self.home) as made,
        ):
            if fill is not None:
                fill(made)
        return self.open(name)

    @contextmanager
    def making(self, name: str) -> Iterator[Path]:
        """A folder in which guidelines are made; at the end they get their name, all at once.

        Broken off at any moment, nothing half-made is in the library and the name is still free.

        Raises:
            errors.AlreadyExists: the name is taken.
            errors.WrongUse: it cannot be a short name.
            errors.StorageError: they cannot be made.
        """
        self.path(name)
        self.refuse_taken(name)
        with self.quarantine() as folder:
            yield folder
            self.adopt(folder, name)

    def open(self, name: str) -> Repository:
        """The guidelines called `name`; the caller closes them.

        Raises:
            errors.NotFound: there are none.
            errors.StorageError: see `Repository.open`.
        """
        folder = self.path(name) / GUIDELINES
        with disk_errors_about(folder.parent):
            there = folder.exists()
        if not there:
            raise _unknown(name)
        drafts = folder.parent / DRAFTS
        insist_on_no_link(folder.parent, drafts, drafts / "windows", drafts / "trash")
        return Repository.open(folder, self.home)

    def drafts(self, name: str) -> DraftBox:
        """The drafts of `name`; they work without git, too."""
        return DraftBox(self.path(name) / DRAFTS)

    def remove(self, name: str) -> Path:
        """Move guidelines with all their revisions into the trash folder and return where to.

        Raises:
            errors.NotFound: there are none called so.
            errors.StorageError: they cannot be moved.
        """
        folder = self.path(name)
        trash = self.home / TRASH
        make_folder(trash)
        target = trash / f"{name}.{datetime.now(UTC).strftime('%Y%m%dT%H%M%S.%f')}"
        with disk_errors_about(folder):
            if not folder.exists():
                raise _unknown(name)
            replace_file(folder, target)
        return target

    @contextmanager
    def quarantine(self) -> Iterator[Path]:
        """A new folder beside the guidelines, for what is not trusted yet; gone afterwards.

        Raises:
            errors.StorageError: it cannot be made.
        """
        folder = self.folder / f"{_UNFINISHED}{secrets.token_hex(6)}"
        make_folder(folder)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def adopt(self, folder: Path, name: str) -> None:
        """Let what was looked through in a quarantine be the guidelines called ``name``.

        Raises:
            errors.AlreadyExists: the name is taken.
            errors.StorageError: it cannot be moved; nothing has changed.
        """
        target = self.path(name)
        self.refuse_taken(name)
        with disk_errors_about(target):
            if not target.exists():
                self._rename(folder, target)
                return
        make_folder(target)
        with disk_errors_about(target):
            self._rename(folder / GUIDELINES, target / GUIDELINES)

    def _holds(self, name: str) -> bool:
        return bool(_NAME.fullmatch(name)) and (self.folder / name / GUIDELINES).is_dir()

    def refuse_taken(self, name: str) -> None:
        """Go on only where no guidelines are called so.

        Raises:
            errors.AlreadyExists: the name is taken.
            errors.WrongUse: it cannot be a short name.
        """
        self.path(name)
        with disk_errors_about(self.folder):
            # A folder with nothing but drafts is not taken: drafting works without git.
            if (self.folder / name / GUIDELINES).exists():
                raise errors.AlreadyExists(
                    f"There are already guidelines called '{name}'.", "Choose another name."
                )

    def _rename(self, made: Path, target: Path) -> None:
        try:
            made.rename(target)
        except OSError:
            # Most likely somebody made the same name meanwhile; theirs stays.
            self.refuse_taken(target.parent.name if target.name == GUIDELINES else target.name)
            raise
        flush_folder(target.parent)

    def sweep(self) -> None:
        """Take away what programs that died over it have left half-written some time ago."""
        with suppress(OSError):
            within = [self.home, self.home / "keys", *self.folder.glob("*")]
            for folder in (*within, *self.folder.glob(f"*/{DRAFTS}")):
                sweep_unfinished(folder)
            for left in self.folder.glob(f"{_UNFINISHED}*"):
                if time.time() - left.stat().st_mtime > _SURELY_DEAD:
                    shutil.rmtree(left, ignore_errors=True)


def _unknown(name: str) -> errors.NotFound:
    return errors.NotFound(
        f"There are no guidelines called '{name}'.", "See the library for the names."
    )
