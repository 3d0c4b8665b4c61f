"""Bytes of a file to lines of text, with whatever had to be changed on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass

from smguide.errors import InvalidDocument, TooLarge
from smguide.interchange.losses import Loss

MAX_BYTES = 8 * 1024 * 1024

_NOT_TEXT = {
    b"PK\x03\x04": "a Word, OpenDocument or ZIP file",
    b"%PDF": "a PDF file",
    b"\xd0\xcf\x11\xe0": "an old Word file",
    b"{\\rtf": "a Rich Text file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
}
_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_UNUSABLE = re.compile("[\x00\ud800-\udfff]")
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class SourceText:
    """The lines of a text without their ends, and what reading them changed."""

    lines: tuple[str, ...]
    losses: tuple[Loss, ...] = ()


def read_source(text: str | bytes) -> SourceText:
    """The lines of ``text``: any encoding in use, any line ends, marks and NULs replaced.

    Raises:
        TooLarge: more than 8 MiB.
        InvalidDocument: the bytes are not text at all.
    """
    if len(text) > MAX_BYTES:
        raise TooLarge(
            f"This text is {len(text) / 2**20:.1f} MB long; {MAX_BYTES // 2**20} MB is the most.",
            "Divide it into several files and import them one by one.",
        )
    decoded, losses = _decoded(text) if isinstance(text, bytes) else _unmarked(text)
    ended, ends = _line_ends(decoded)
    lines, replaced = _replaced(tuple(ended.split("\n")))
    return SourceText(lines, (*losses, *ends, *replaced))


def is_blank(line: str) -> bool:
    """Whether a line holds nothing but spaces and tabs."""
    return not line.strip(" \t")


def _decoded(data: bytes) -> tuple[str, tuple[Loss, ...]]:
    _require_text(data)
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, errors="replace")
            return text, (_mark_dropped(), *_other_encoding(encoding), *_unreadable(text, data))
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _western(data)


def _require_text(data: bytes) -> None:
    sort = next((name for start, name in _NOT_TEXT.items() if data.startswith(start)), "")
    if not sort and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = data[:65536]
        sort = "no text at all" if len(_CONTROL.findall(head)) * 10 > len(head) else ""
    if sort:
        raise InvalidDocument(
            f"This file cannot be read as text; it is {sort}.",
            "Save it as text from the program it was made with, and import that.",
        )


def _western(data: bytes) -> tuple[str, tuple[Loss, ...]]:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    line = 1 + len(re.findall(rb"\r\n|\r|\n", data[: _first_bad(data)]))
    why = "Some letters were stored the old Western European way; please look at accents and quotes"
    return text, (Loss(line, "Letters", f"{why}.", words=True),)


def _first_bad(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return len(data)


def _other_encoding(encoding: str) -> tuple[Loss, ...]:
    if encoding == "utf-8":
        return ()
    return (Loss(1, "Way of storing", "The same letters are stored in the usual way from now on."),)


def _unreadable(text: str, data: bytes) -> tuple[Loss, ...]:
    found = text.find("\ufffd")
    if found < 0 or b"\xef\xbf\xbd" in data:
        return ()
    line = 1 + len(re.findall(r"\r\n|\r|\n", text[:found]))
    return (
        Loss(line, "Letters", "Some letters could not be read and became “\ufffd”.", words=True),
    )


def _unmarked(text: str) -> tuple[str, tuple[Loss, ...]]:
    if text.startswith("\ufeff"):
        return text[1:], (_mark_dropped(),)
    return text, ()


def _mark_dropped() -> Loss:
    return Loss(1, "Invisible mark", "A mark that nobody sees, at the very start, is not needed.")


def _line_ends(text: str) -> tuple[str, tuple[Loss, ...]]:
    first = text.find("\r")
    if first < 0:
        return text, ()
    count = len(re.findall(r"\r\n?", text))
    loss = Loss(
        text.count("\n", 0, first) + 1,
        "Line ends",
        "Lines end as is usual everywhere.",
        count,
    )
    return text.replace("\r\n", "\n").replace("\r", "\n"), (loss,)


def _replaced(lines: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[Loss, ...]]:
    losses: list[Loss] = []
    clean: list[str] = []
    for number, line in enumerate(lines, 1):
        text, count = _UNUSABLE.subn("\ufffd", line)
        clean.append(text)
        if count:
            why = "Characters that cannot be stored became “\ufffd”."
            losses.append(Loss(number, "Unusable characters", why, count, words=True))
    return tuple(clean), tuple(losses)
