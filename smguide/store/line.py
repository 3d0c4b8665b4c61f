"""The one line of revisions: which there are, in order, and any of them by its number.

Every opening walks the whole line in git, so that a number rests on no memory; of each revision
only the 20 bytes of its id are kept. What a revision says is read when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from smguide.store.commits import Revision, parse_commit
from smguide.store.failures import DAMAGED
from smguide.store.recent import Recent
from smguide.store.repository import Repository
from smguide.store.trees import is_object_id

_ID = 20
_LONGEST = 256 * 1024
_KEPT = 1024
_AT_ONCE = 1000
_LONG = 500


class Line:
    """Revisions by number, counted from 1; nothing is known before the first `refresh`."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._reader = repository.plumbing.reader
        self._ids = bytearray()
        self._found_last = 0
        self._read: Recent[int, Revision] = Recent(_KEPT, lambda _: 1)
        self.head: str | None = None

    def __len__(self) -> int:
        return len(self._ids) // _ID

    def refresh(self) -> bool:
        """Take in what was saved since the last look.

        Returns:
            False where what was known is no longer the beginning of the line; nothing is taken in.

        Raises:
            errors.Damaged: the line cannot be walked.
        """
        head = self._repository.head()
        if head == self.head:
            return True
        new = self._new_ids(head) if head else None
        if head is None or new is None:
            return False
        self._ids += new
        self.head = head
        self._repository.settle(head, len(self))
        return True

    def id_of(self, number: int) -> str:
        """The id of the revision with this number, which must be there."""
        return self._ids[(number - 1) * _ID : number * _ID].hex()

    def number_of(self, oid: str) -> int:
        """The number of a revision by its id; 0 where it is not on the line.

        Whoever asks for one after the other along the line gets quick answers.
        """
        if not is_object_id(oid):
            return 0
        wanted = bytes.fromhex(oid)
        place = self._place(wanted, self._found_last, len(self._ids))
        if place < 0:
            place = self._place(wanted, 0, min(self._found_last + _ID, len(self._ids)))
        if place < 0:
            return 0
        self._found_last = place
        return place // _ID + 1

    def revision(self, number: int) -> Revision | None:
        """The revision with this number, or None."""
        if not 1 <= number <= len(self):
            return None
        known = self._read.get(number)
        return known or next(self.stretch(number, number))

    def stretch(self, first: int, last: int) -> Iterator[Revision]:
        """The revisions from one number to another, downwards where `last` is the lower one.

        Raises:
            errors.Damaged: one of them cannot be read.
        """
        step = 1 if last >= first else -1
        yield from self.several(range(first, last + step, step))

    def several(self, numbers: Sequence[int]) -> Iterator[Revision]:
        """The revisions with these numbers, in that order, read in batches; all must be there."""
        if isinstance(numbers, range) and numbers.step == -1 and len(numbers) > _LONG:
            # One after the other git reads them faster than by their ids.
            yield from self._repository.before(self.id_of(numbers[0]), numbers[0], len(numbers))
            return
        for start in range(0, len(numbers), _AT_ONCE):
            yield from self._batch(numbers[start : start + _AT_ONCE])

    def with_bytes(self, numbers: Sequence[int]) -> list[tuple[Revision, bytes]]:
        """Revisions, all of which must be there, each with the bytes that are stored.

        Raises:
            errors.Damaged: one cannot be read, or stands on another than the one before it: an
                index of the line, which git believes, can be made to leave revisions out.
        """
        ids = [self.id_of(number) for number in numbers]
        stored = self._reader.several(ids, "commit", _LONGEST) if ids else []
        try:
            found = [
                (parse_commit(raw, commit=oid, number=number), raw)
                for number, oid, raw in zip(numbers, ids, stored, strict=True)
            ]
        except ValueError as error:
            raise DAMAGED.about(self._repository.plumbing.command.place) from error
        if any((one.parent or "") != self.id_of(one.number - 1) for one, _ in found):
            raise DAMAGED.about(self._repository.plumbing.command.place)
        return found

    def _batch(self, numbers: Sequence[int]) -> list[Revision]:
        known = {number: self._read.get(number) for number in numbers}
        missing = [number for number, revision in known.items() if revision is None]
        known.update((revision.number, revision) for revision, _ in self.with_bytes(missing))
        found = [revision for number in numbers if (revision := known[number])]
        for revision in found[-_KEPT:]:
            self._read.put(revision.number, revision)
        return found

    def _new_ids(self, head: str) -> bytes | None:
        """The ids after the newest known one; None where `head` does not go on from it."""
        known = self.head
        if known and self._reader.info(known) is None:
            return None
        since = [f"^{known}"] if known else []
        run = self._repository.plumbing.command.run
        listed = run("rev-list", "--first-parent", "--reverse", head, *since, "--")
        new = bytes.fromhex(listed.decode("ascii"))
        return new if known is None or self._parent(new[:_ID].hex()) == known else None

    def _parent(self, oid: str) -> str | None:
        raw = self._reader.object(oid, "commit", _LONGEST) if oid else None
        return parse_commit(raw, commit=oid, number=0).parent if raw else None

    def _place(self, wanted: bytes, start: int, end: int) -> int:
        place = self._ids.find(wanted, start, end)
        while place % _ID and place >= 0:
            place = self._ids.find(wanted, place + 1, end)
        return place
