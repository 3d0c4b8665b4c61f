"""The private repository of one set of guidelines: revisions in, revisions out (design 5).

Bytes only: what the files mean is none of its business.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from smguide import errors
from smguide.store.command import GitCommand
from smguide.store.commits import (
    Author,
    Revision,
    encode_commit,
    encode_message,
    encode_tag,
    parse_commit,
    parse_listed,
    sign_commit,
    split_signature,
)
from smguide.store.counting import Numbers
from smguide.store.failures import DAMAGED, disk_errors_about, is_unexplained
from smguide.store.files import insist_on_writable, make_folder
from smguide.store.ownership import insist_on_ours, mark_as_ours
from smguide.store.plumbing import Plumbing
from smguide.store.shape import LIMITS, check_files
from smguide.store.soundness import damage_sentences
from smguide.store.trees import ObjectData, is_object_id, object_id, revision_trees
from smguide.store.upkeep import LOOSE_LIMIT, index_line, lacks_index, needs_tidying, tidy

__all__ = ["Author", "Repository", "Revision", "Tree"]

Tree = Mapping[str, bytes]

MAIN = "refs/heads/main"
_COMMIT_LIMIT = 256 * 1024
_RECORD_LIMIT = 1024 * 1024
_ALL = -1
_TAG_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]*/[A-Za-z0-9][A-Za-z0-9._-]{0,60}(?<!\.)")


class Repository:
    """One set of guidelines with all its saved revisions.

    Make it by `create` or `open`, and close it. One thread at a time.
    """

    def __init__(self, plumbing: Plumbing) -> None:
        self.plumbing = plumbing
        self._reader = plumbing.reader
        self._numbers = Numbers(plumbing)

    def __enter__(self) -> Repository:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @classmethod
    def create(cls, folder: Path, home: Path) -> Repository:
        """A new, empty one in `folder`, which must not hold anything yet.

        Raises:
            errors.AlreadyExists: the folder is in use.
            errors.StorageError, errors.GitMissing: it cannot be made.
        """
        with disk_errors_about(folder):
            if folder.exists() and any(folder.iterdir()):
                raise errors.AlreadyExists(
                    f"{folder} is already in use.", "Choose another name or folder."
                )
        make_folder(folder)
        command = GitCommand(folder, home)
        try:
            command.run("init", "--quiet", "--bare", "--template=", "--initial-branch=main")
        except errors.StorageError as error:
            if is_unexplained(error):
                insist_on_writable(folder)  # git does not say why; the disk may.
            raise
        mark_as_ours(folder)
        return cls(Plumbing(folder, home))

    @classmethod
    def open(cls, folder: Path, home: Path) -> Repository:
        """The one in `folder`, only if smguide made it; git is started at the first question.

        Raises:
            errors.NotFound: there is nothing.
            errors.ForeignRepository: somebody else made or changed it.
            errors.Damaged: parts of it are missing.
        """
        insist_on_ours(folder)
        return cls(Plumbing(folder, home))

    def close(self) -> None:
        """Let go of the process that reads; reading again starts it again."""
        self.plumbing.close()

    def head(self) -> str | None:
        """The id of the newest revision, or None before the first."""
        return self.plumbing.resolve(MAIN)

    def count(self) -> int:
        """How many revisions there are."""
        head = self.head()
        return self._numbers.of(head) if head else 0

    def settle(self, head: str, number: int) -> None:
        """Correct what is remembered of the number of `head` by what was counted."""
        self._numbers.settle(head, number)

    def read(self, commit: str) -> dict[str, bytes]:
        """All files of a revision.

        Raises:
            errors.NotFound: there is no such revision.
            errors.Alarm: it holds what smguide never writes.
            errors.TooLarge, errors.Damaged: it cannot be read.
        """
        return self._reader.files(commit)

    def file_ids(self, commit: str) -> dict[str, str]:
        """The object id of every file of a revision, by path; raises as `read`."""
        return self._reader.file_ids(commit)

    def part(self, blob: str) -> bytes | None:
        """One file by its object id; None where it cannot be read."""
        try:
            return self._reader.object(blob, "blob", LIMITS.rendered)
        except errors.SmguideError:
            return None

    def save(  # noqa: PLR0913
        self,
        files: Tree,
        *,
        summary: str,
        reason: str,
        author: Author,
        time: datetime,
        parent: str | None,
        trailers: Sequence[tuple[str, str]] = (),
        sign: Callable[[bytes], str] | None = None,
    ) -> Revision:
        """Save `files` as the revision after `parent` (None: as the first).

        Either the new revision is the newest afterwards or nothing has changed.

        Args:
            files: the whole revision; unchanged files cost nothing.
            summary: what changed, one line.
            reason: why, any length up to 64 KiB.
            author: who saves; also written as committer.
            time: with zone; stated, never relied upon.
            parent: the newest revision the caller knows.
            trailers: further facts as (key, value), such as the change class.
            sign: makes the armored signature of the bytes it is given.

        Raises:
            errors.Outdated: somebody saved in between.
            errors.TooLarge, errors.InvalidDocument, errors.WrongUse: nothing was written.
            errors.StorageError: the disk refused.
        """
        check_files(files)
        message = encode_message(summary, reason, trailers)
        self.plumbing.require(MAIN, parent)
        ids = {path: object_id("blob", data) for path, data in files.items()}
        trees, tree = revision_trees(ids)
        payload = encode_commit(tree=tree, parent=parent, author=author, time=time, message=message)
        raw = sign_commit(payload, sign)
        stored = set(self._reader.file_ids(parent).values()) if parent else set()
        blobs = {ids[path]: data for path, data in files.items() if ids[path] not in stored}
        objects = [*(("blob", data) for data in blobs.values()), *trees, ("commit", raw)]
        revision = self._advance(objects, parent)
        self._reader.remember(revision.commit, ids)
        return revision

    def revisions(
        self, *, limit: int | None = None, skip: int = 0, newest_first: bool = True
    ) -> Iterator[Revision]:
        """The revisions, read as they are asked for; stopping early is cheap.

        `skip` and `limit` count from the end that comes first. All of them from the first on are
        counted as they come, whatever is remembered of their number.

        Raises:
            errors.Damaged: the line of revisions breaks off.
        """
        head = self.head()
        if head is not None and not newest_first and skip == 0 and limit is None:
            yield from self._whole(head)
            return
        total = self._numbers.of(head) if head else 0
        wanted = max(0, total - skip if limit is None else min(limit, total - skip))
        if head is None or wanted == 0:
            return
        if newest_first:
            yield from self._walk(head, number=total - skip, step=-1, skip=skip, wanted=wanted)
        else:
            later = total - skip - wanted
            yield from self._walk(head, number=skip + 1, step=1, skip=later, wanted=wanted)

    def before(self, commit: str, number: int, limit: int) -> Iterator[Revision]:
        """`commit`, which has this number, and those before it, read as they are asked for.

        Raises:
            errors.Damaged: the line of revisions breaks off.
        """
        return self._walk(commit, number=number, step=-1, skip=0, wanted=limit)

    def revision(self, number: int) -> Revision:
        """The revision with this number, 1 being the first.

        Raises:
            errors.NotFound: there is none.
        """
        total = self.count()
        if not 1 <= number <= total:
            raise errors.NotFound(
                f"There is no revision {number}.",
                f"Choose one from 1 to {total}." if total else "Nothing has been saved yet.",
            )
        [found] = self.revisions(limit=1, skip=total - number)
        return found

    def commit_payload(self, commit: str) -> tuple[bytes, str]:
        """The signed bytes of a revision and its armored signature ("" when unsigned).

        Raises:
            errors.NotFound: there is no such revision.
            errors.Damaged: it cannot be read.
        """
        raw = self._reader.object(commit, "commit", _COMMIT_LIMIT) if is_object_id(commit) else None
        if raw is None:
            raise errors.NotFound("There is no such revision.", "Choose one from the history.")
        return split_signature(raw)

    def tag(
        self,
        name: str,
        commit: str,
        *,
        message: str,
        author: Author,
        time: datetime,
        sign: Callable[[bytes], str] | None = None,
    ) -> None:
        """Give a revision a lasting name, such as `edition/1.1`.

        Raises:
            errors.AlreadyExists: the name is taken; it never moves.
            errors.WrongUse: it cannot be a name.
            errors.NotFound: there is no such revision.
        """
        if not _TAG_NAME.fullmatch(name) or ".." in name or name.endswith(".lock"):
            raise errors.WrongUse(f"'{name}' cannot be a name.", "Use a number such as 1.1.")
        self.commit_payload(commit)
        raw = encode_tag(name, commit, message=message, author=author, time=time)
        raw += sign(raw).strip("\n").encode("ascii") + b"\n" if sign else b""
        with self.plumbing.exclusive() as held:
            if self.plumbing.resolve(f"refs/tags/{name}") is not None:
                raise errors.AlreadyExists(f"'{name}' is taken.", "Choose the next number.")
            self.plumbing.write([("tag", raw)], held)
            self.plumbing.move(f"refs/tags/{name}", new=object_id("tag", raw), old=None, held=held)

    def tags(self) -> dict[str, str]:
        """Every lasting name with the id of its revision, in order of names."""
        listed = self.plumbing.command.run(
            "for-each-ref", "--format=%(refname:lstrip=2) %(*objectname) %(objectname)", "refs/tags"
        )
        rows = [line.split() for line in listed.decode("utf-8", "replace").splitlines()]
        return {row[0]: row[1] for row in rows}

    def fsck(self) -> list[str]:
        """Sentences about damage; empty when everything stored is sound. May take long."""
        return damage_sentences(self.plumbing)

    def needs_tidying(self) -> bool:
        """Whether :meth:`tidy` would pack; costs next to nothing."""
        return needs_tidying(self.plumbing)

    def tidy(self, *, loose_limit: int = LOOSE_LIMIT) -> bool:
        """Make a long history quick to read, if more than `loose_limit` parts lie loose.

        A line of more revisions than that gets an index where it has none.

        For quiet moments: takes up to seconds, and others wait to save meanwhile.

        Returns:
            Whether there was something to do.

        Raises:
            errors.StorageError: the disk refused; nothing was lost.
        """
        if needs_tidying(self.plumbing, loose_limit):
            tidy(self.plumbing)
        elif lacks_index(self.plumbing) and self.count() > loose_limit:
            index_line(self.plumbing)
        else:
            return False
        return True

    def _advance(self, objects: Sequence[ObjectData], parent: str | None) -> Revision:
        """Write a revision, the last of `objects`, and make it the newest."""
        raw = objects[-1][1]
        commit = object_id("commit", raw)
        with self.plumbing.exclusive() as held:
            self.plumbing.require(MAIN, parent)
            number = self._numbers.of(parent) + 1 if parent else 1
            self.plumbing.write(objects, held)
            self.plumbing.move(MAIN, new=commit, old=parent, held=held)
            self._numbers.note(commit, number)
        return parse_commit(raw, commit=commit, number=number)

    def _whole(self, head: str) -> Iterator[Revision]:
        """The line from the first revision to `head`."""
        number = 0
        for revision in self._walk(head, number=1, step=1, skip=0, wanted=_ALL):
            number = revision.number
            yield revision
        self._numbers.settle(head, number)

    def _walk(
        self, head: str, *, number: int, step: int, skip: int, wanted: int
    ) -> Iterator[Revision]:
        """`wanted` revisions before `head`, the first of them having `number`."""
        order = ["--reverse"] if step > 0 else []
        stream = self.plumbing.command.stream(
            "rev-list", "--header", "--first-parent", *order,
            f"--skip={skip}", f"--max-count={wanted}", head, "--",
        )  # fmt: skip
        try:
            for record in _records(stream):
                yield parse_listed(record, number)
                number += step
        except ValueError as error:
            raise DAMAGED.about(self.plumbing.command.place) from error


def _records(stream: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces between NUL bytes.

    Raises:
        ValueError: one of them is longer than any revision.
    """
    rest = b""
    for chunk in stream:
        *whole, rest = (rest + chunk).split(b"\0")
        yield from whole
        if len(rest) > _RECORD_LIMIT:
            raise ValueError("a revision without end")
