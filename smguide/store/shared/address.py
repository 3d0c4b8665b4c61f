"""Where a shared copy lies: an address that was looked at before git ever sees it (git.md 5.2)."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath
from urllib.parse import unquote, urlsplit

from smguide.errors import WrongUse

LONGEST = 1000
_HINT = (
    "Write the whole path of a folder, or an address that begins with https:// or ssh://, "
    "as your IT gives it."
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_HOST = r"(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])"
_USER = r"[A-Za-z0-9_][A-Za-z0-9._-]{0,63}"
_PORT = r"(?::[0-9]{1,5})?"
_HTTPS = re.compile(rf"https://{_HOST}{_PORT}/[^?#\s]*", re.IGNORECASE)
_SSH = re.compile(rf"ssh://(?:{_USER}@)?{_HOST}{_PORT}/[^-?#\s][^?#\s]*", re.IGNORECASE)
_SSH_SHORT = re.compile(rf"{_USER}@{_HOST}:[^-:?#\s][^?#\s]*")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
# A folder that a program copies elsewhere, file by file: the first words of its name.
_COPIED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "iclouddrive": "iCloud",
    "icloud drive": "iCloud",
    "icloud~": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
}


class AddressKind(StrEnum):
    """How a shared copy is reached."""

    FOLDER = "folder"
    HTTPS = "https"
    SSH = "ssh"


@dataclass(frozen=True, slots=True)
class Address:
    """An address that passed :func:`read_address`: ``text`` is what git is given, and people see.

    It holds no password, and no program can be named in it.
    """

    text: str
    kind: AddressKind

    @property
    def folder(self) -> Path | None:
        """The folder, where it is one."""
        return Path(self.text) if self.kind is AddressKind.FOLDER else None

    def __str__(self) -> str:
        return self.text


def read_address(text: str, home: Path) -> Address:
    """The address that a person typed.

    Args:
        text: a folder (absolute path or UNC), ``file://``, ``https://``, ``ssh://`` or
            ``user@host:path``.
        home: the data folder of smguide, in which no shared copy may lie.

    Raises:
        WrongUse: it cannot be used; the sentence says why.
    """
    text = text.strip()
    _refuse_unsafe(text)
    if text.lower().startswith("file://"):
        return _folder(_path_of_file(text), home)
    if _is_path(text):
        return _folder(text, home)
    return _server(text)


def _refuse_unsafe(text: str) -> None:
    if not text:
        raise WrongUse("There is no address.", _HINT)
    if len(text) > LONGEST:
        raise WrongUse(f"The address is longer than {LONGEST:,} characters.", _HINT)
    if _CONTROL.search(text):
        raise WrongUse("The address holds characters that cannot be seen.", "Type it by hand.")
    if text.startswith("-"):
        raise WrongUse("An address does not begin with a hyphen.", _HINT)
    if "::" in re.sub(r"\[[0-9A-Fa-f:.]*\]", "", text):
        raise WrongUse("An address with “::” could start a program, so it is not used.", _HINT)


def _is_path(text: str) -> bool:
    return text.startswith(("/", "\\\\")) or bool(_DRIVE.match(text))


def _path_of_file(text: str) -> str:
    parts = urlsplit(text)
    path = unquote(parts.path)
    if _CONTROL.search(path):
        raise WrongUse("The address holds characters that cannot be seen.", "Type it by hand.")
    if parts.query or parts.fragment:
        raise WrongUse("The address of a folder holds neither “?” nor “#”.", _HINT)
    if parts.netloc not in ("", "localhost"):
        return rf"\\{parts.netloc}{path}"
    return path[1:] if _DRIVE.match(path[1:]) else path


def _folder(text: str, home: Path) -> Address:
    windows = bool(_DRIVE.match(text)) or text.startswith("\\\\")
    if windows and sys.platform != "win32":
        raise WrongUse(
            f"“{text}” is a folder as Windows names it.",
            "Write its path as it is on this computer.",
        )
    if ".." in PurePath(text).parts:
        raise WrongUse("The path of a shared folder goes straight there, without “..”.", _HINT)
    there = os.path.realpath(text)
    for path in (text, there):
        _refuse_copied(path)
    ours = Path(os.path.realpath(home))
    if Path(there) == ours or ours in Path(there).parents or Path(there) in ours.parents:
        raise WrongUse(
            "A shared copy does not lie in the folder in which smguide keeps its own things.",
            "Choose a folder that your colleagues can reach.",
        )
    return Address(os.path.normpath(text), AddressKind.FOLDER)


def _refuse_copied(path: str) -> None:
    for part in PurePath(path).parts:
        for begins, service in _COPIED.items():
            if part.lower().startswith(begins):
                raise WrongUse(
                    f"{service} copies files one by one and later, so two people who send at the "
                    "same time would overwrite each other.",
                    "Choose a folder of a file share that everybody opens in place, or a server.",
                )


def _server(text: str) -> Address:
    scheme = _SCHEME.match(text)
    named = scheme[1].lower() if scheme else ""
    if named == "https":
        return _fitting(text, _HTTPS, AddressKind.HTTPS)
    if named == "ssh":
        return _fitting(text, _SSH, AddressKind.SSH)
    if named in ("http", "git"):
        raise WrongUse(
            f"An address that begins with {named}:// is not protected on its way.",
            "Ask your IT for one that begins with https:// or ssh://.",
        )
    if named:
        raise WrongUse(f"Addresses that begin with {named}:// are not used.", _HINT)
    if "@" in text and ":" in text:
        return _fitting(text, _SSH_SHORT, AddressKind.SSH)
    raise WrongUse(f"“{text[:200]}” is not a whole address.", _HINT)


def _fitting(text: str, shape: re.Pattern[str], kind: AddressKind) -> Address:
    if _has_secret(text, kind):
        raise WrongUse(
            "The address holds a name or password before the “@”, which others could read.",
            "Leave that part out; how you sign in is kept by this computer.",
        )
    if not shape.fullmatch(text):
        raise WrongUse("This is not an address as servers have them.", _HINT)
    return Address(text, kind)


def _has_secret(text: str, kind: AddressKind) -> bool:
    """A password for either kind; for https the name as well, which often is a token."""
    rest = text.partition("://")[2] or text
    place = rest.partition("/")[0]
    user, at, _host = place.rpartition("@")
    return bool(at) and (kind is AddressKind.HTTPS or ":" in user)
