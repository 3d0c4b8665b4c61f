"""Drafts, kept outside the history and written through at once (design section 5).

Each draft has two places that are written in turn, so that the one before the newest is always
whole: a torn or damaged newest file costs one second of typing, never the draft.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from smguide import errors
from smguide.store.failures import disk_errors_about
from smguide.store.files import make_folder, read_if_there, write_atomically
from smguide.store.lock import LibraryLock
from smguide.store.set_aside import AsideBox
from smguide.store.shape import is_safe_name

_FORMAT = "smguide-draft/1"
_SUFFIXES = (".a.draft", ".b.draft")
_HEADER = re.compile(
    rb"smguide-draft/1 ([0-9a-f]{64})\n(([0-9]+) ([!-~]+) ([!-~]+)\n.*)", re.DOTALL
)
_NEWER = re.compile(rb"smguide-draft/([2-9]|[1-9][0-9]{1,3}) [!-~ ]*\n.*", re.DOTALL)
_LONGEST_TURN = 18
_TRASH = "trash"
_LOCK = "drafts.lock"
_PATIENCE = 5.0


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it was kept.

    Attributes:
        data: the bytes.
        base: the id of the revision it began from, if any.
        time: when it was kept, with zone.
        recovered: True when a newer one was there and could not be read.
    """

    data: bytes
    base: str | None
    time: datetime
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class _Slot:
    """One of the two places of a draft; turn 0 when it holds nothing that can be read.

    ``blocked`` is a place where no file can be, ``newer`` one that a newer smguide wrote.
    """

    path: Path
    turn: int = 0
    draft: KeptDraft | None = None
    damaged: bool = False
    newer: bool = False
    blocked: bool = False


class DraftBox:
    """The drafts of one set of guidelines, by name."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made when first written to."""
        self._folder = folder
        self.aside = AsideBox(folder / _TRASH)

    def names(self) -> list[str]:
        """The names under which a draft lies here."""
        with disk_errors_about(self._folder):
            found = [path.name for path in self._folder.glob("*.draft")]
        names = {
            name.removesuffix(end) for name in found for end in _SUFFIXES if name.endswith(end)
        }
        return sorted(filter(is_safe_name, names))

    def keep(self, name: str, data: bytes, base: str | None, time: datetime) -> None:
        """Write a draft so that it survives a crash or power loss from now on.

        What a newer smguide kept is put into the folder `trash`, never written over.

        Raises:
            errors.DiskFull, errors.NotWritable: the draft kept before is still there.
            errors.WrongUse: `name` cannot be the name of a draft.
        """
        slots = self._slots(name)
        oldest = min(slots, key=lambda slot: (slot.blocked, slot.turn))
        turn = max(slot.turn for slot in slots) + 1
        make_folder(self._folder)
        for slot in slots:
            if slot.newer:
                self.aside.take(name, slot.path)
        write_atomically(oldest.path, _encode(turn, data, base, time))

    def read(self, name: str) -> KeptDraft | None:
        """The newest draft that can be read, or None where there is none.

        Raises:
            errors.Damaged: there is one and nothing of it can be read.
            errors.NewerFormat: a newer smguide wrote it; this one leaves it as it is.
        """
        slots = self._slots(name)
        if any(slot.newer for slot in slots):
            raise errors.NewerFormat(
                "This draft was written by a newer smguide.",
                "Use the newer one to go on with it; it stays as it is until then.",
            )
        newest = max(slots, key=lambda slot: slot.turn)
        damaged = any(slot.damaged for slot in slots)
        if newest.draft is None and damaged:
            raise errors.Damaged(
                "The draft can no longer be read.",
                f"Its file stays in {self._folder}; start again from the last saved revision.",
            )
        if newest.draft is None or not damaged:
            return newest.draft
        return KeptDraft(newest.draft.data, newest.draft.base, newest.draft.time, recovered=True)

    def discard(self, name: str, *, saved: bool = False) -> None:
        """Put a draft aside; ``saved`` says that it has become a revision.

        Raises:
            errors.StorageError: it cannot be moved.
        """
        # The older one first: interrupted half-way, the newest is still the draft.
        slots = sorted(self._slots(name), key=lambda slot: (slot.newer, slot.turn))
        with disk_errors_about(self._folder):
            present = [slot.path for slot in slots if not slot.blocked and slot.path.exists()]
            for path in present[:-1]:
                path.unlink()
        if present:
            self.aside.take(name, present[-1], saved=saved)

    def put_beside(self, name: str, data: bytes, base: str | None, time: datetime) -> None:
        """Keep something among what was put aside, where another draft has the place.

        Raises:
            errors.StorageError: it could not be kept.
        """
        self.aside.put(name, _encode(1, data, base, time))

    def set_aside(self, file: str) -> KeptDraft | None:
        """One of what was put aside; None where it cannot be read or is gone."""
        stored = read_if_there(self.aside.path(file))
        return _decode(stored)[1] if stored is not None else None

    def alone(self) -> LibraryLock:
        """The right to look at these drafts and then write, also across processes.

        Raises:
            errors.StorageError: the folder cannot be written.
        """
        make_folder(self._folder)
        return LibraryLock(self._folder / _LOCK, patience=_PATIENCE)

    def _slots(self, name: str) -> list[_Slot]:
        if not is_safe_name(name):
            raise errors.WrongUse(
                f"'{name}' cannot be the name of a draft.", "Use letters, digits and hyphens."
            )
        return [_slot(self._folder / f"{name}{suffix}") for suffix in _SUFFIXES]


def is_sound_draft(stored: bytes) -> bool:
    """Whether a file of a draft is whole, also when a newer smguide wrote it."""
    return bool(_NEWER.fullmatch(stored)) or _decode(stored)[1] is not None


def body_of(stored: bytes) -> bytes:
    """What stands below the two lines at the head of a draft, though it may be damaged."""
    return stored.split(b"\n", 2)[-1]


def _slot(path: Path) -> _Slot:
    with disk_errors_about(path):
        if path.exists() and not path.is_file():
            return _Slot(path, blocked=True)
    stored = read_if_there(path)
    if stored is None:
        return _Slot(path)
    if _NEWER.fullmatch(stored):
        return _Slot(path, newer=True)
    turn, draft = _decode(stored)
    return _Slot(path, turn, draft, damaged=draft is None)


def _encode(turn: int, data: bytes, base: str | None, time: datetime) -> bytes:
    body = f"{turn} {base or '-'} {time.isoformat()}\n".encode("ascii") + data
    return f"{_FORMAT} {hashlib.sha256(body).hexdigest()}\n".encode("ascii") + body


def _decode(stored: bytes) -> tuple[int, KeptDraft | None]:
    found = _HEADER.fullmatch(stored)
    if found is None or hashlib.sha256(found[2]).hexdigest().encode() != found[1]:
        return 0, None
    base, time = found[4].decode(), _time(found[5].decode())
    if time is None or len(found[3]) > _LONGEST_TURN:
        return 0, None
    data = found[2].partition(b"\n")[2]
    return int(found[3]), KeptDraft(data, None if base == "-" else base, time)


def _time(text: str) -> datetime | None:
    """A moment with its zone; None where the text is none."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time if time.tzinfo else None
