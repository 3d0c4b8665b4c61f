"""The log of the program: small, for its owner only, and without a word of anybody's text.

Whoever asks for support passes it on. So it holds what the program did and where it failed, never
what was said: of a message only the words that stand in the program itself, of an error only what
:mod:`smguide.trace` tells.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import cast

from smguide import __version__
from smguide.trace import trace

_FOLDER = "logs"
_LARGEST = 128 * 1024
_OLDER = 2
_OURS = "smguide"
_CRASHES = "crash.log"

_log = logging.getLogger(__name__)


class _Plain:
    """Writes a record of the log without what was filled into it."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and below it where an error arose."""
        when = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        ours = record.name.partition(".")[0] == _OURS
        said = str(record.msg) if ours else f"{record.funcName}:{record.lineno}"
        line = f"{when} {record.levelname} {record.name}: {said}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{trace(error)}" if error else line


def keep_log(home: Path) -> logging.Handler | None:
    """Write the log under ``home`` from now on; None where nothing can be written.

    The log must never be what fails, so a full disk is passed over.
    """
    folder = home / _FOLDER
    try:
        _make_private(folder)
        file = folder / "smguide.log"
        _touch(file)
        handler = RotatingFileHandler(file, maxBytes=_LARGEST, backupCount=_OLDER, encoding="utf-8")
    except OSError:
        # without any handler, logging would print to the terminal
        logging.getLogger().addHandler(logging.NullHandler())
        return None
    handler.rotator = _rotate
    handler.formatter = cast("logging.Formatter", _Plain())  # all that is asked of one
    logging.raiseExceptions = False
    root = logging.getLogger()
    root.addHandler(handler)
    logging.getLogger(_OURS).setLevel(logging.INFO)
    _log.info(f"smguide {__version__}, Python {platform.python_version()}, {platform.platform()}")
    return handler


def let_go_of_log(handler: logging.Handler | None) -> None:
    """Write no more to it."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()


def keep_crash_log(home: Path) -> None:
    """Where the interpreter itself dies, it leaves a trace of its own: places, no values."""
    with contextlib.suppress(OSError):
        _make_private(home / _FOLDER)
        file = home / _FOLDER / _CRASHES
        _touch(file)
        if file.stat().st_size > _LARGEST:
            os.truncate(file, 0)
        faulthandler.enable(file.open("a", encoding="utf-8"))


def _make_private(folder: Path) -> None:
    for one in (folder.parent, folder):  # the mode is that of the last folder alone
        one.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name != "nt":
        folder.chmod(0o700)


def _touch(file: Path) -> None:
    """A file for its owner only, also where an older smguide made it for more."""
    os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
    if os.name != "nt":
        file.chmod(0o600)


def _rotate(source: str, target: str) -> None:
    Path(source).replace(target)
    _touch(Path(source))
