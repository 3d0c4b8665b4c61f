"""What the disk and git say, turned into errors with a sentence: the only place that does so.

The raw text never reaches a person; it stays in ``__cause__`` for the details button and the log.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from smguide import errors


@dataclass(frozen=True, slots=True)
class Saying:
    """One error class with its sentence and next step; `{where}` is the folder or file."""

    kind: type[errors.SmguideError]
    message: str
    hint: str

    def about(self, where: object) -> errors.SmguideError:
        """The error itself, naming the place it happened."""
        return self.kind(self.message.format(where=where), self.hint)


DISK_FULL = Saying(
    errors.DiskFull,
    "The disk is full, so this could not be saved in {where}.",
    "Free some space and save again; what was there before is unchanged.",
)
NOT_WRITABLE = Saying(
    errors.NotWritable,
    "You may not write in {where}.",
    "Ask for write access to that folder, or choose another one.",
)
NO_SUCH_FOLDER = Saying(
    errors.NotWritable,
    "The folder of {where} is not there.",
    "Check that the drive is connected, or choose another folder.",
)
NO_FOLDER = Saying(
    errors.NotWritable,
    "{where} is not a folder, or lies in something that is not one.",
    "Choose another folder, or move the file of that name away.",
)
NAME_TOO_LONG = Saying(
    errors.NotWritable,
    "The name {where} is longer than this computer allows.",
    "Choose a shorter name.",
)
NO_FILE = Saying(
    errors.StorageError,
    "{where} is not a file that can be read.",
    "Move away what is there, or choose another file.",
)
LEADS_ELSEWHERE = Saying(
    errors.ForeignRepository,
    "{where} is no ordinary file or folder: what is done there may happen in another place.",
    "smguide never makes such a thing; ask who put it there, and take it away.",
)
DISK_TROUBLE = Saying(
    errors.Damaged,
    "The disk reports a fault in {where}.",
    "Copy your work to another disk soon and ask your administrator to check this one.",
)
BUSY = Saying(
    errors.LockedElsewhere,
    "Another program is using {where} at this moment.",
    "Close other windows that use the same guidelines and try again.",
)
MOVED_ON = Saying(
    errors.Outdated,
    "Somebody saved a newer revision in the meantime.",
    "Your text is safe; compare it with the newest revision and save again.",
)
DAMAGED = Saying(
    errors.Damaged,
    "Part of the saved guidelines in {where} can no longer be read.",
    "Keep the folder as it is and run 'smguide doctor', which says what is affected.",
)
FOREIGN = Saying(
    errors.ForeignRepository,
    "{where} was not made by smguide, or was changed by another program.",
    "It is left untouched; connect to it or import its text instead.",
)
ENGINE_SETTINGS = Saying(
    errors.Damaged,
    "The file “gitconfig” in the data folder of smguide can no longer be read.",
    "Move it away; smguide writes it again. What an administrator has added is to be added again.",
)
TOO_SLOW = Saying(
    errors.StorageError,
    "The disk did not answer in time while working on {where}.",
    "Check that the drive is connected and try again; nothing was lost.",
)
OTHER_SETTINGS = Saying(
    errors.ForeignRepository,
    "{where} holds settings by which other programs could be started.",
    "Move that file away; smguide writes a new one. Ask who changed it.",
)
TOO_MUCH_AT_ONCE = Saying(
    errors.TooLarge,
    "{where} holds more than smguide can take in at once.",
    "Do not use it; ask who changed these guidelines with another program.",
)
UNKNOWN = Saying(
    errors.StorageError,
    "The saved guidelines in {where} could not be read or written.",
    "Try again; if it happens again, run 'smguide doctor'.",
)

_BY_ERRNO: dict[int, Saying] = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EFBIG: DISK_FULL,
    errno.EACCES: NOT_WRITABLE,
    errno.EPERM: NOT_WRITABLE,
    errno.EROFS: NOT_WRITABLE,
    errno.ENOENT: NO_SUCH_FOLDER,
    errno.ENOTDIR: NO_FOLDER,
    errno.EEXIST: NO_FOLDER,
    errno.ENAMETOOLONG: NAME_TOO_LONG,
    errno.ENODEV: NO_SUCH_FOLDER,
    errno.EIO: DISK_TROUBLE,
    errno.EBUSY: BUSY,
    errno.ELOOP: LEADS_ELSEWHERE,
    errno.ENXIO: LEADS_ELSEWHERE,
    errno.EISDIR: NO_FILE,
    errno.ETXTBSY: BUSY,
}

# Order matters: the disk's own words come before git's conclusion drawn from them.
_BY_WORDS: tuple[tuple[re.Pattern[str], Saying], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), saying)
    for pattern, saying in (
        (r"no space left on device|disk quota exceeded|file too large", DISK_FULL),
        (r"out of memory|too large to|mmap failed", TOO_MUCH_AT_ONCE),
        (r"input/output error", DISK_TROUBLE),
        (r"permission denied|read-only file system|insufficient permission", NOT_WRITABLE),
        (r"but expected|reference already exists|unable to resolve reference", MOVED_ON),
        (r"\.lock': (file exists|.*already exists)|unable to create '.*\.lock'", BUSY),
        (r"bad config .* in file .*gitconfig", ENGINE_SETTINGS),
        (r"not a git repository|unsupported repository|dubious ownership", FOREIGN),
        (r"unknown repository extension|expected git repo version|bad config", FOREIGN),
        (
            r"corrupt|bad object|missing|unable to (read|unpack|parse|open|mmap)|inflate|"
            r"could not (read|parse)|failed to (read|traverse|parse)|bad tree|broken link|"
            r"cannot read|hash mismatch|invalid (object|sha1|reference)|nonexistent object|"
            r"garbage|not a valid object|empty file|is empty|unexpected type|bad ref|fsck error",
            DAMAGED,
        ),
    )
)


def place_of(git_dir: Path) -> Path:
    """The folder to name in sentences: that of the guidelines, not one inside it."""
    return git_dir.parent if git_dir.suffix == ".git" else git_dir


def disk_failure(error: OSError, where: object) -> errors.SmguideError:
    """The error for a failed call of the operating system about `where`."""
    return _BY_ERRNO.get(error.errno or 0, UNKNOWN).about(where)


def git_failure(words: str, where: object) -> errors.SmguideError:
    """The error for what git wrote on its error channel about the store at `where`."""
    for pattern, saying in _BY_WORDS:
        if pattern.search(words):
            return saying.about(where)
    return UNKNOWN.about(where)


def is_unexplained(error: errors.SmguideError) -> bool:
    """Whether nobody has said yet what is wrong."""
    return error.hint == UNKNOWN.hint


@contextmanager
def disk_errors_about(where: Path) -> Iterator[None]:
    """Turn every OSError of the block into one of ours.

    Raises:
        errors.StorageError: DiskFull, NotWritable, Damaged ... with the OSError as cause.
    """
    try:
        yield
    except OSError as error:
        raise disk_failure(error, where) from error
