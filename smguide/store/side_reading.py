"""What new revisions changed, file by file, as the side index takes it in.

git compares the folders, one level at a time (git.md 5.4), and only files that changed are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from smguide.store.command import GitCommand
from smguide.store.failures import DAMAGED
from smguide.store.objects import ObjectInfo, ObjectReader
from smguide.store.shape import SECTIONS
from smguide.store.side_pieces import Piece, PiecesOf
from smguide.store.trees import EMPTY_TREE

_FOLDER_MODE = "040000"
_FILE_MODE = "100644"
_LARGEST = 512 * 1024
_READ = ".json"
_AT_ONCE = 200
_CHANGE = re.compile(
    r":(?P<was>\d{6}) (?P<mode>\d{6}) "
    r"(?P<old>[0-9a-f]{40}) (?P<new>[0-9a-f]{40}) [A-Z]\t(?P<name>.*)"
)


class FileChange(NamedTuple):
    """A file that a revision brought, changed or removed; `blob` is empty where it is gone."""

    number: int
    path: str
    blob: str


class _Change(NamedTuple):
    """One line of a comparison of two folders; an empty id where there is no plain file."""

    name: str
    old_folder: str
    new_folder: str
    blob: str


class ChangeReader:
    """Reads the changes of a stretch of revisions and the pieces of the files they changed."""

    def __init__(self, command: GitCommand, reader: ObjectReader, pieces_of: PiecesOf) -> None:
        self._command = command
        self._reader = reader
        self._pieces_of = pieces_of

    def changes(self, commits: Sequence[str], first: int) -> list[FileChange]:
        """The files of data that the revisions after the first of `commits` changed, in order.

        Args:
            commits: ids along the line, the first being the revision before; empty for none.
            first: the number of the second of `commits`.
        """
        trees = self._trees(commits)
        pairs = [f"{old} {new}" for old, new in pairwise(trees)]
        found: list[FileChange] = []
        folders: list[tuple[int, str]] = []
        for number, changes in enumerate(self._compared(pairs), first):
            for change in changes:
                if change.name == SECTIONS and (change.old_folder or change.new_folder):
                    old, new = change.old_folder or EMPTY_TREE, change.new_folder or EMPTY_TREE
                    folders.append((number, f"{old} {new}"))
                else:
                    found.append(FileChange(number, change.name, change.blob))
        inside = self._compared([pair for _, pair in folders])
        for (number, _), changes in zip(folders, inside, strict=True):
            found += (FileChange(number, f"{SECTIONS}/{one.name}", one.blob) for one in changes)
        return sorted(change for change in found if change.path.endswith(_READ))

    def pieces(
        self, changes: Sequence[FileChange]
    ) -> Iterator[tuple[FileChange, tuple[Piece, ...]]]:
        """Every change with the pieces that the file has then."""
        for start in range(0, len(changes), _AT_ONCE):
            batch = changes[start : start + _AT_ONCE]
            known = self._read({change.blob: change.path for change in batch if change.blob})
            yield from ((change, known.get(change.blob, ())) for change in batch)

    def _read(self, wanted: dict[str, str]) -> dict[str, tuple[Piece, ...]]:
        infos = self._reader.infos(list(wanted)) if wanted else []
        sound = [info for info in infos if info and _is_small_file(info)]
        contents = zip(sound, self._reader.contents(sound), strict=True) if sound else ()
        return {info.id: self._pieces_of(wanted[info.id], data) for info, data in contents}

    def _trees(self, commits: Sequence[str]) -> list[str]:
        """The folder of each revision; of one that holds too many files, that of the one before.

        Such a revision cannot be opened, so nobody looks for what it holds.
        """
        infos = self._reader.infos([f"{commit or EMPTY_TREE}^{{tree}}" for commit in commits])
        roots = [info for info in infos if info]
        if len(roots) != len(commits):
            raise DAMAGED.about(self._command.place)
        inside = self._reader.infos([f"{root.id}:{SECTIONS}" for root in roots])
        trees, last = [], EMPTY_TREE
        for root, sections in zip(roots, inside, strict=True):
            if root.size <= _LARGEST and (sections is None or sections.size <= _LARGEST):
                last = root.id
            trees.append(last)
        return trees

    def _compared(self, pairs: Sequence[str]) -> list[list[_Change]]:
        """One level of what changed, for each pair of folders, in that order."""
        if not pairs:
            return []
        asked = "".join(f"{pair}\n" for pair in pairs).encode()
        said = self._command.run(
            "diff-tree", "--stdin", "--raw", "--no-abbrev", "--no-renames", stdin=asked
        )
        answers: list[list[_Change]] = []
        for line in said.decode("utf-8", "replace").splitlines():
            if line[:1] != ":":
                answers.append([])
            elif match := _CHANGE.fullmatch(line):
                answers[-1].append(_change(match))
        if len(answers) != len(pairs):
            raise DAMAGED.about(self._command.place)
        return answers


def _change(match: re.Match[str]) -> _Change:
    return _Change(
        match["name"],
        match["old"] if match["was"] == _FOLDER_MODE else "",
        match["new"] if match["mode"] == _FOLDER_MODE else "",
        match["new"] if match["mode"] == _FILE_MODE else "",
    )


def _is_small_file(info: ObjectInfo) -> bool:
    return info.kind == "blob" and info.size <= _LARGEST
