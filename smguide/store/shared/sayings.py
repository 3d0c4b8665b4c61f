"""What git and servers say about a shared copy, as sentences; the raw words stay in the cause."""

from __future__ import annotations

import re

from smguide import errors
from smguide.store.failures import DISK_FULL, DISK_TROUBLE, Saying

NOTHING_THERE = Saying(
    errors.Unreachable,
    "There is no shared copy at {where}.",
    "Check the address, and that the drive is connected or that you are online.",
)
OFFLINE = Saying(
    errors.Unreachable,
    "The shared copy at {where} does not answer.",
    "Check that you are online; what you have not sent yet waits here.",
)
NO_ACCESS = Saying(
    errors.Unreachable,
    "You have no access to {where}.",
    "Ask whoever looks after it to give you the right to read and write there.",
)
UNKNOWN_SERVER = Saying(
    errors.Unreachable,
    "This computer does not know the server of {where} yet, or it has changed its identity.",
    "Ask your IT to confirm the server before you go on.",
)
REFUSED = Saying(
    errors.SharingError,
    "The shared copy at {where} does not take what was sent.",
    "Ask whoever looks after it which rule refuses it. Nothing was lost here.",
)
CAME_FIRST = Saying(
    errors.Outdated,
    "Somebody else sent something to {where} at the same moment.",
    "Try again; nothing was lost.",
)
BUSY_THERE = Saying(
    errors.LockedElsewhere,
    "Somebody else is sending to {where}, or a computer was switched off while it did.",
    "Try again in a minute. If it stays so, ask whoever looks after the folder to remove the "
    "files that end in “.lock”.",
)
FULL_THERE = Saying(
    errors.DiskFull,
    "The disk of {where} is full.",
    "Ask whoever looks after it for space. What you have not sent yet waits here.",
)
FOREIGN_OWNER = Saying(
    errors.Unreachable,
    "{where} belongs to another account and is not a shared copy that can be trusted.",
    "Ask whoever looks after it.",
)
UNSOUND = Saying(
    errors.Alarm,
    "The shared copy at {where} holds something that smguide never writes.",
    "Nothing of it was taken in. Tell whoever looks after the shared copy.",
)
TOO_MUCH = Saying(
    errors.Alarm,
    "The shared copy at {where} sends more than guidelines ever hold.",
    "Nothing of it was taken in. Tell whoever looks after the shared copy.",
)
TOO_LATE = Saying(
    errors.Unreachable,
    "The shared copy at {where} did not finish in time.",
    "Try again when the connection is better; nothing was lost.",
)
UNCLEAR = Saying(
    errors.SharingError,
    "The shared copy at {where} could not be read or written.",
    "Try again; if it happens again, ask whoever looks after it.",
)

# In this order: what was refused for a reason comes before what git concludes from it.
_BY_WORDS: tuple[tuple[re.Pattern[str], Saying], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), saying)
    for pattern, saying in (
        (r"remote: .*(no space left|quota exceeded)|unpack.*no space left", FULL_THERE),
        (r"no space left on device|disk quota exceeded", DISK_FULL),
        (r"input/output error", DISK_TROUBLE),
        (r"out of memory|cannot allocate memory", TOO_MUCH),
        (r"host key verification failed|certificate|\bSSL|\bTLS", UNKNOWN_SERVER),
        (r"dubious ownership", FOREIGN_OWNER),
        (r"\.lock'|another git process|cannot lock ref.*File exists", BUSY_THERE),
        (r"non-fast-forward|fetch first|stale info|incorrect old value|but expected", CAME_FIRST),
        (r"cannot lock ref|failed to update ref|reference already exists", CAME_FIRST),
        (
            r"hook declined|protected branch|denied by|remote rejected|deny updating|prohibited",
            REFUSED,
        ),
        (
            r"early eof|hung up|unexpected disconnect|connection (refused|reset|timed out|closed)|"
            r"could not resolve|network is|no route to host|timed out|broken pipe",
            OFFLINE,
        ),
        (
            r"fsck error|bad object|corrupt|inflate|hash mismatch|bad tree|"
            r"did not send all necessary objects|missing (blob|tree|commit)",
            UNSOUND,
        ),
        (
            r"permission denied|authentication failed|could not read (username|password)|"
            r"access denied|\b40[13]\b|not authori[sz]ed|insufficient permission|read-only file",
            NO_ACCESS,
        ),
        (
            r"does not (appear to be|exist)|not a git repository|repository.*not found|\b404\b|"
            r"no such (file|device)|unable to find remote helper",
            NOTHING_THERE,
        ),
        (r"could not read from remote", OFFLINE),
    )
)


def remote_failure(words: str, where: object) -> errors.SmguideError:
    """The error for what git wrote about the shared copy at ``where``."""
    for pattern, saying in _BY_WORDS:
        if pattern.search(words):
            return saying.about(where)
    return UNCLEAR.about(where)
