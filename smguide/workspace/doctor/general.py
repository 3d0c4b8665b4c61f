"""The computer as a whole: the program behind the store, the data folder, settings and keys."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from smguide.errors import SmguideError
from smguide.model.kinds import section_kinds
from smguide.store.failures import disk_errors_about
from smguide.store.files import insist_on_writable, read_if_there
from smguide.workspace.computer import lacks_known_fixes, storage_version
from smguide.workspace.doctor.check import Check, Computer, Trouble

SETTINGS: Final = "settings.json"
_LARGEST: Final = 1024 * 1024
_OTHERS: Final = 0o077
_OTHERS_WRITE: Final = 0o022
_FOR_OWNER: Final = {True: 0o700, False: 0o600}


def says_engine(_computer: Computer) -> str:
    """The version of the storage engine."""
    version = storage_version()
    if not lacks_known_fixes():
        return f"The storage engine is there, version {version}."
    return (
        f"The storage engine is there, version {version}. By its number it lacks fixes of July "
        "2025, in parts that smguide does not use; many systems add them and keep the number. "
        "Keep yours up to date."
    )


def says_writable(computer: Computer) -> str:
    """That the data folder can be written."""
    insist_on_writable(computer.home)
    return f"{computer.home} can be written."


def says_kinds(_computer: Computer) -> str:
    """How many kinds of section there are."""
    return f"{len(section_kinds())} kinds are installed."


def settings(computer: Computer) -> Iterator[Trouble]:
    """Whether the settings can be read."""
    path = computer.home / SETTINGS
    stored = read_if_there(path, limit=_LARGEST)
    if stored is None or _is_object(stored):
        return

    def mend() -> str:
        kept = computer.aside.take(path)
        return f"The settings were set aside in “{kept}”; the usual ones hold now."

    yield Trouble(
        "The settings can no longer be read.",
        "Choose theme, text size and language again; no guidelines are affected.",
        "The file would be set aside; the usual settings hold then.",
        mend,
    )


def permissions(computer: Computer) -> Iterator[Trouble]:
    """Whether anybody else may read the keys or write in the data folder."""
    if os.name == "nt":
        return
    open_to_others = [path for path, mask in _guarded(computer) if _mode(path) & mask]
    if not open_to_others:
        return

    def mend() -> str:
        for path in open_to_others:
            with disk_errors_about(path):
                path.chmod(_FOR_OWNER[path.is_dir()])
        return f"Now only you may open them: {len(open_to_others)}."

    named = ", ".join(f"“{path}”" for path in open_to_others[:3])
    yield Trouble(
        f"Other people on this computer may open what is only yours: {named}.",
        "If others work on this computer, have a new key accepted in place of yours.",
        "Only you would be allowed to open them.",
        mend,
    )


def keys(computer: Computer) -> Iterator[Trouble]:
    """Whether every key has both halves, and both can be read."""
    for key_id in computer.holdings.keys.publics():
        try:
            computer.holdings.keyring.insist_on_sound(key_id)
        except SmguideError:
            yield Trouble(
                f"The key “{key_id}” on this computer can no longer be read.",
                "Bring it in from a backup with keys, or make a new one and have it accepted. "
                "What was signed with it still counts.",
            )


def _guarded(computer: Computer) -> Iterator[tuple[Path, int]]:
    home, box = computer.home, computer.home / "keys"
    if home.is_dir():
        yield home, _OTHERS_WRITE
    if box.is_dir():
        yield box, _OTHERS
        for path in sorted(box.iterdir()):
            if path.is_file() and path.suffix != ".pub":
                yield path, _OTHERS


def _mode(path: Path) -> int:
    with disk_errors_about(path):
        return path.stat().st_mode


def _is_object(stored: bytes) -> bool:
    try:
        return isinstance(json.loads(stored), dict)
    except (ValueError, RecursionError):
        return False


SAYINGS: Final = (
    ("Storing revisions", says_engine),
    ("Writing to the library", says_writable),
    ("Kinds of section", says_kinds),
)
"""What works, with a sentence that says how."""

CHECKS: Final = (
    Check("Settings", settings),
    Check("Files for you alone", permissions),
    Check("Keys", keys),
)
