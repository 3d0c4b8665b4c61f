"""The library: one folder for each set of guidelines on this computer (design section 5)."""

from __future__ import annotations

import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from smguide import errors
from smguide.store.drafts import DraftBox
from smguide.store.failures import disk_errors_about
from smguide.store.files import flush_folder, make_folder, replace_file
from smguide.store.plain import insist_on_no_link
from smguide.store.repository import Repository
from smguide.store.shape import is_safe_name

GUIDELINES = "guidelines.git"
DRAFTS = "drafts"
TRASH = "trash"
_UNFINISHED = ".new-"
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

    def create(self, name: str) -> Repository:
        """New, empty guidelines.

        Raises:
            errors.AlreadyExists: the name is taken.
            errors.WrongUse: it cannot be a short name.
            errors.StorageError, errors.GitMissing: they cannot be made.
        """
        target = self.path(name)
        self._refuse_taken(name)
        make_folder(self.folder)
        # Made aside and moved in at once: a crash leaves nothing half-made under the name.
        beside = self.folder / f"{_UNFINISHED}{secrets.token_hex(6)}"
        try:
            Repository.create(beside, self.home).close()
            self._move_in(beside, target)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
        return self.open(name)

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
        self._refuse_taken(name)
        with disk_errors_about(target):
            if not target.exists():
                folder.rename(target)
                flush_folder(self.folder)
                return
        self._move_in(folder / GUIDELINES, target)

    def _holds(self, name: str) -> bool:
        return bool(_NAME.fullmatch(name)) and (self.folder / name / GUIDELINES).is_dir()

    def _refuse_taken(self, name: str) -> None:
        with disk_errors_about(self.folder):
            # A folder with nothing but drafts is not taken: drafting works without git.
            if (self.folder / name / GUIDELINES).exists():
                raise errors.AlreadyExists(
                    f"There are already guidelines called '{name}'.", "Choose another name."
                )

    def _move_in(self, beside: Path, target: Path) -> None:
        make_folder(target)
        with disk_errors_about(target):
            try:
                beside.rename(target / GUIDELINES)
            except OSError:
                # Most likely somebody made the same name meanwhile; theirs stays.
                self._refuse_taken(target.name)
                raise
            flush_folder(target)


def _unknown(name: str) -> errors.NotFound:
    return errors.NotFound(
        f"There are no guidelines called '{name}'.", "See the library for the names."
    )
