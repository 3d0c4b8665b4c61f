"""Reading stored objects through one persistent git process (git.md 3: 66 times faster).

Everything is asked for its size before it is read, folders are read one level at a time, and
every byte read is checked against its id (git.md 5.4).
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType

from smguide import errors
from smguide.store.command import PATIENCE, GitCommand, GitProcess
from smguide.store.failures import DAMAGED, git_failure
from smguide.store.recent import Recent
from smguide.store.shape import (
    FOLDER,
    LIMITS,
    PLAIN_FILE,
    SECTIONS,
    Limits,
    is_allowed_path,
)
from smguide.store.trees import Kind, TreeEntry, is_object_id, object_id, parse_tree

_TREE_LIMIT = 1024 * 1024
_CACHED_BYTES = 32 * 1024 * 1024
_CACHED_REVISIONS = 128


@dataclass(frozen=True, slots=True)
class ObjectInfo:
    """What is known of an object before reading it; `size` in bytes."""

    id: str
    kind: Kind
    size: int


class ObjectReader:
    """Answers what is stored under an id or a name; close it, or use it as a context manager.

    May be used from several threads, one question at a time.
    """

    def __init__(self, command: GitCommand, limits: Limits = LIMITS) -> None:
        """Nothing is started before the first question."""
        self._command = command
        self._limits = limits
        self._process: GitProcess | None = None
        self._turn = threading.RLock()
        self._files: Recent[str, dict[str, str]] = Recent(_CACHED_REVISIONS, lambda _: 1)
        self._blobs: Recent[str, bytes] = Recent(_CACHED_BYTES, lambda data: len(data) + 200)

    def __enter__(self) -> ObjectReader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process; a later question starts it again."""
        with self._turn:
            process, self._process = self._process, None
            if process is not None:
                process.close()

    def infos(self, names: Sequence[str]) -> list[ObjectInfo | None]:
        """Id, kind and size of each name; None for what is not there.

        Args:
            names: ids or fixed names such as `refs/heads/main`; never text from outside.

        Raises:
            errors.Damaged: the store cannot be read.
        """
        with self._turn, self._conversation() as process:
            self._ask(process, "info", names)
            return [self._header(process) for _ in names]

    def info(self, name: str) -> ObjectInfo | None:
        """`infos` for one name."""
        return self.infos([name])[0]

    def contents(self, wanted: Sequence[ObjectInfo]) -> list[bytes]:
        """The bytes of objects whose size was looked at before.

        Raises:
            errors.Damaged: one is missing or is not what its id says.
        """
        with self._turn, self._conversation() as process:
            self._ask(process, "contents", [info.id for info in wanted])
            found = [self._content(process) for _ in wanted]
        for info, data in zip(wanted, found, strict=True):
            if data is None or object_id(info.kind, data) != info.id:
                raise DAMAGED.about(self._command.place)
        return [data for data in found if data is not None]

    def several(self, ids: Sequence[str], kind: Kind, limit: int) -> list[bytes]:
        """The bytes of objects of `kind`, each of `limit` bytes at most.

        Raises:
            errors.Damaged: one is missing, of another kind, or not what its id says.
            errors.TooLarge: one is larger; it is not read.
        """
        with self._turn, self._conversation() as process:
            self._ask(process, "contents", ids)
            found = [self._content(process, kind, limit) for _ in ids]
        for oid, data in zip(ids, found, strict=True):
            if data is None or object_id(kind, data) != oid:
                raise DAMAGED.about(self._command.place)
        return [data for data in found if data is not None]

    def object(self, name: str, kind: Kind, limit: int) -> bytes | None:
        """The bytes of one object of `kind`, or None where there is none.

        Raises:
            errors.Damaged: it is of another kind or not what its id says.
            errors.TooLarge: it has more than `limit` bytes.
        """
        info = self.info(name)
        if info is None:
            return None
        self._check(info, kind, limit, "This record")
        return self.contents([info])[0]

    def tree(self, tree: str) -> list[TreeEntry]:
        """One level of the folder with the id `tree`.

        Raises:
            errors.Damaged: it is not there or not a folder.
            errors.TooLarge: it holds more names than smguide ever writes.
        """
        return self._trees([tree])[tree]

    def file_ids(self, commit: str) -> dict[str, str]:
        """Path and object id of every file of a revision.

        Raises:
            errors.NotFound: there is no such revision.
            errors.Alarm: it holds what smguide never writes.
            errors.TooLarge, errors.Damaged: it cannot be read.
        """
        return self.file_ids_of([commit])[commit]

    def file_ids_of(self, commits: Sequence[str]) -> dict[str, dict[str, str]]:
        """`file_ids` of several revisions by commit, in few questions; raises as it does."""
        known = {commit: self._files.get(commit) for commit in commits}
        found = self._look_through([commit for commit, ids in known.items() if ids is None])
        for commit, ids in found.items():
            self._files.put(commit, ids)
        return {commit: ids if ids is not None else found[commit] for commit, ids in known.items()}

    def files(self, commit: str) -> dict[str, bytes]:
        """Path and bytes of every file of a revision; raises as `file_ids`."""
        ids = self.file_ids(commit)
        blobs = {blob: data for blob in ids.values() if (data := self._blobs.get(blob)) is not None}
        blobs |= self.blobs({blob: path for path, blob in ids.items() if blob not in blobs})
        return {path: blobs[blob] for path, blob in ids.items()}

    def blobs(self, wanted: Mapping[str, str]) -> dict[str, bytes]:
        """The bytes of files by their ids, each with the path that says how large it may be.

        Raises:
            errors.TooLarge, errors.Damaged: one of them cannot be read.
        """
        infos = self.infos(list(wanted)) if wanted else []
        sound = [info for info in infos if info is not None]
        if len(sound) < len(wanted):
            raise DAMAGED.about(self._command.place)
        for info in sound:
            path = wanted[info.id]
            self._check(info, "blob", self._limits.of(path), path)
        found = dict(zip(wanted, self.contents(sound), strict=True)) if sound else {}
        for blob, data in found.items():
            self._blobs.put(blob, data)
        return found

    def remember(self, commit: str, ids: Mapping[str, str]) -> None:
        """Know the files of a revision that was just written."""
        self._files.put(commit, dict(ids))

    def _look_through(self, commits: Sequence[str]) -> dict[str, dict[str, str]]:
        roots = self._roots(commits)
        tops = self._trees(list(roots.values()))
        folders = {
            entry.id for root in tops.values() for entry in root if _is_folder_of_sections(entry)
        }
        inside = self._trees(list(folders))
        return {commit: self._files_in(tops[root], inside) for commit, root in roots.items()}

    def _roots(self, commits: Sequence[str]) -> dict[str, str]:
        """The id of the outermost folder of each revision."""
        sound = [commit for commit in commits if is_object_id(commit)]
        found = self.infos([f"{commit}^{{tree}}" for commit in sound]) if sound else []
        roots = {commit: info.id for commit, info in zip(sound, found, strict=True) if info}
        if len(roots) < len(set(commits)):
            raise errors.NotFound(
                "There is no such revision.", "Choose one from the history of these guidelines."
            )
        return roots

    def _trees(self, ids: Sequence[str]) -> dict[str, list[TreeEntry]]:
        """One level of each of these folders; raises as `tree`."""
        infos = {info.id: info for info in self.infos(ids) if info} if ids else {}
        if len(infos) < len(set(ids)):
            raise DAMAGED.about(self._command.place)
        for info in infos.values():
            self._check(info, "tree", _TREE_LIMIT, "This record")
        stored = self.contents(list(infos.values()))
        try:
            return {oid: parse_tree(data) for oid, data in zip(infos, stored, strict=True)}
        except ValueError as error:
            raise DAMAGED.about(self._command.place) from error

    def _files_in(
        self, root: Iterable[TreeEntry], inside: Mapping[str, list[TreeEntry]]
    ) -> dict[str, str]:
        ids: dict[str, str] = {}
        for entry in root:
            if _is_folder_of_sections(entry):
                ids |= self._plain_files(inside[entry.id], f"{SECTIONS}/")
            else:
                ids |= self._plain_files([entry], "")
        self._limits.check_counts(list(ids))
        return ids

    def _plain_files(self, entries: Iterable[TreeEntry], folder: str) -> dict[str, str]:
        entries = list(entries)
        for entry in entries:
            if entry.mode != PLAIN_FILE or not is_allowed_path(folder + entry.name):
                raise errors.Alarm(
                    f"A revision holds “{ascii((folder + entry.name)[:80])[1:-1]}”, "
                    "which smguide never writes.",
                    "Do not use it; ask who changed these guidelines with another program.",
                )
        return {folder + entry.name: entry.id for entry in entries}

    def _check(self, info: ObjectInfo, kind: Kind, limit: int, what: str) -> None:
        if info.kind != kind:
            raise DAMAGED.about(self._command.place)
        if info.size > limit:
            raise errors.TooLarge(
                f"{what} is stored with {info.size // 1024} KiB, more than smguide ever writes.",
                "Do not use it; ask who changed these guidelines with another program.",
            )

    @contextlib.contextmanager
    def _conversation(self) -> Iterator[GitProcess]:
        """The process, for one exchange; one that broke off is not used again."""
        if self._process is None:
            self._process = self._command.start("cat-file", "--batch-command", "--buffer")
        process = self._process
        try:
            with process.within(PATIENCE):
                yield process
        except (OSError, EOFError, ValueError):
            self.close()
            raise self._broken_off(process) from process.cause()
        except BaseException:
            self.close()
            raise

    def _broken_off(self, process: GitProcess) -> errors.SmguideError:
        """Why git stopped answering: mostly what is stored is damaged, or far too much."""
        failure = git_failure(process.outcome()[1], self._command.place)
        if isinstance(failure, errors.TooLarge):
            return failure
        return DAMAGED.about(self._command.place)

    def _ask(self, process: GitProcess, verb: str, names: Sequence[str]) -> None:
        lines = "".join(f"{verb} {name}\n" for name in names)
        process.stdin.write(f"{lines}flush\n".encode())
        process.stdin.flush()

    def _header(self, process: GitProcess) -> ObjectInfo | None:
        words = process.stdout.readline().split()
        if not words:
            raise EOFError("git stopped answering")
        if len(words) != 3:
            return None
        return ObjectInfo(words[0].decode(), words[1].decode(), int(words[2]))

    def _content(self, process: GitProcess, kind: Kind = "", limit: int = 0) -> bytes | None:
        info = self._header(process)
        if info is None:
            return None
        if kind:
            self._check(info, kind, limit, "This record")
        data = process.stdout.read(info.size + 1)
        if len(data) != info.size + 1:
            raise EOFError("git stopped in the middle of an object")
        return data[:-1]


def _is_folder_of_sections(entry: TreeEntry) -> bool:
    return (entry.mode, entry.name) == (FOLDER, SECTIONS)
