"""What support needs to know of an error, without a word of anybody's text.

A message of Python may quote the clause that was being read, a name, a path or what somebody
typed. So only kinds of errors and places in the program are told, and of errors of the system
what the system calls them.
"""

from __future__ import annotations

import errno
import traceback
from collections.abc import Iterator
from pathlib import PurePath

_MOST_PLACES = 24
_MOST_CAUSES = 8


def trace(error: BaseException) -> str:
    """The error, its causes before it, and where each arose: several lines."""
    return "\n".join(line for one in reversed(tuple(_chain(error))) for line in _told(one))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what it came from, and so on."""
    one: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if one is None:
            return
        yield one
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)


def _told(error: BaseException) -> Iterator[str]:
    yield f"{type(error).__module__}.{type(error).__qualname__}{_of_system(error)}"
    places = traceback.extract_tb(error.__traceback__)
    for place in _ends([*places]):
        yield f"  {place}" if isinstance(place, str) else f"  {_where(place)}"


def _of_system(error: BaseException) -> str:
    """“ ENOSPC”: the system's own word."""
    code = error.errno if isinstance(error, OSError) else None
    return f" {errno.errorcode.get(code, code)}" if code is not None else ""


def _ends(places: list[traceback.FrameSummary]) -> list[traceback.FrameSummary | str]:
    """All places, or of very many the first and the last."""
    if len(places) <= _MOST_PLACES:
        return [*places]
    half = _MOST_PLACES // 2
    return [*places[:half], f"… {len(places) - 2 * half} more", *places[-half:]]


def _where(place: traceback.FrameSummary) -> str:
    """Folders above the package would tell who works on this computer."""
    parts = PurePath(place.filename).parts
    tops = [at for at, part in enumerate(parts) if part in ("smguide", "site-packages")]
    known = parts[tops[-1] :] if tops else parts[-1:]
    return f"{'/'.join(known)}:{place.lineno} {place.name}"
