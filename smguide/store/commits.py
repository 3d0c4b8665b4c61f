"""A saved revision as the bytes git stores, and back (design section 5).

The message is the summary, the reason and the trailers, in paragraphs. The last trailer is
always `Format`: with it, a reason that merely looks like a trailer is never taken for one.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from smguide import errors

Trailers = tuple[tuple[str, str], ...]

MESSAGE_LIMIT = 64 * 1024
_FORMAT = "Format: smguide-revision/1"
_TRAILER_KEY = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_TRAILER = re.compile(r"[A-Za-z][A-Za-z0-9-]*: ?.*")
# Tree, parent, author, committer; nothing is made of the signature that may follow.
_FIRST_LINES = 4
_CRUD = re.compile(r"[<>\x00-\x1f\x7f]")
# What moves a cursor or turns words round has no place in the one line people see everywhere.
_ACTING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ARMOR_HEADER = b"\ngpgsig "


@dataclass(frozen=True, slots=True)
class Author:
    """Who saved, as written in the revision."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Revision:
    """One saved revision as stored; `number` counts from 1 along the line of revisions.

    `time` is what the author's computer stated. Its signature is asked for by itself
    (`Repository.commit_payload`): nothing is made of it where revisions are only listed.
    """

    number: int
    commit: str
    parent: str | None
    author: Author
    committer: Author
    time: datetime
    summary: str
    reason: str
    trailers: Trailers


def encode_commit(
    *, tree: str, parent: str | None, author: Author, time: datetime, message: str
) -> bytes:
    """The unsigned commit object: exactly the bytes a signature covers."""
    signed_by = f"{ident(author)} {_stamp(time)}"
    lines = [f"tree {tree}"]
    lines += [f"parent {parent}"] if parent else []
    lines += [f"author {signed_by}", f"committer {signed_by}", "", message]
    return "\n".join(lines).encode("utf-8", "replace")


def sign_commit(payload: bytes, sign: Callable[[bytes], str] | None) -> bytes:
    """The commit object with the signature of `payload` in its header, where git looks for it."""
    if sign is None:
        return payload
    armor = sign(payload).strip("\n").replace("\n", "\n ").encode("ascii")
    head, blank, message = payload.partition(b"\n\n")
    return head + _ARMOR_HEADER + armor + blank + message


def split_signature(raw: bytes) -> tuple[bytes, str]:
    """The signed bytes of a stored commit and the armored signature ("" when unsigned)."""
    head, blank, message = raw.partition(b"\n\n")
    before, found, rest = head.partition(_ARMOR_HEADER)
    if not found:
        return raw, ""
    lines = rest.split(b"\n")
    length = next((n for n, line in enumerate(lines[1:], 1) if line[:1] != b" "), len(lines))
    armor = b"\n".join([lines[0], *(line[1:] for line in lines[1:length])])
    kept = b"\n".join([before, *lines[length:]])
    return kept + blank + message, armor.decode("utf-8", "replace") + "\n"


def encode_message(summary: str, reason: str, trailers: Sequence[tuple[str, str]]) -> str:
    """The message of a revision.

    Raises:
        errors.WrongUse: no summary, or a trailer key git would not read back.
        errors.TooLarge: longer than `MESSAGE_LIMIT` bytes.
    """
    title = _one_line(_ACTING.sub(" ", summary))
    if not title:
        raise errors.WrongUse("Say in a few words what changed.", "Fill in the summary.")
    block = "\n".join([*map(_trailer_line, trailers), _FORMAT])
    paragraphs = [title, _clean_text(reason), block]
    message = "\n\n".join(part for part in paragraphs if part) + "\n"
    if len(message.encode("utf-8", "replace")) > MESSAGE_LIMIT:
        raise errors.TooLarge(
            "The reason is longer than smguide keeps with a revision.",
            "Shorten it, or write it as a comment in the review.",
        )
    return message


def parse_message(text: str) -> tuple[str, str, Trailers]:
    """Summary, reason and trailers; also of revisions that other programs wrote."""
    summary, _, body = text.strip("\n").partition("\n")
    body = body.strip("\n")
    reason, _, block = body.rpartition("\n\n")
    if block.endswith(_FORMAT):
        return summary, reason, _trailers(block.split("\n")[:-1])
    lines = block.split("\n")
    if reason and all(map(_TRAILER.fullmatch, lines)):
        return summary, reason.strip("\n"), _trailers(lines)
    return summary, body, ()


def parse_listed(record: bytes, number: int) -> Revision:
    """The revision in one record of `rev-list --header`, whose message is indented.

    Raises:
        ValueError: it is not a commit object.
    """
    commit, _, raw = record.decode("utf-8", "replace").partition("\n")
    head, _, message = raw.partition("\n\n")
    return _parse(head, message.replace("\n    ", "\n")[4:], commit, number)


def parse_commit(raw: bytes, *, commit: str, number: int) -> Revision:
    """The revision stored as `raw`.

    Raises:
        ValueError: the bytes are not a commit object.
    """
    head, _, message = raw.decode("utf-8", "replace").partition("\n\n")
    return _parse(head, message, commit, number)


def _parse(head: str, message: str, commit: str, number: int) -> Revision:
    # Ten thousand of these are read at once: no expression without need (design section 11).
    tree, first, *lines = head.split("\n", _FIRST_LINES)
    parent = first[7:] if first[:7] == "parent " else None
    if parent is None:
        lines = [first, *lines]
    elif lines and lines[0][:7] == "parent ":
        lines = [line for line in head.split("\n")[1:] if line[:7] != "parent "]
    author, committer = lines[:2]
    if tree[:5] != "tree " or author[:7] != "author " or committer[:10] != "committer ":
        raise ValueError(f"{commit} is not a revision")
    who, seconds, zone = author[7:].rsplit(" ", 2)
    saved_by = _author(who)
    summary, reason, trailers = parse_message(message)
    return Revision(
        number,
        commit,
        parent,
        saved_by,
        saved_by if committer[10:] == author[7:] else _author(committer[10:].rsplit(" ", 2)[0]),
        _moment(int(seconds), zone),
        summary,
        reason,
        trailers,
    )


def ident(author: Author) -> str:
    """`Name <address>` without the characters that would end it early."""
    name, email = _one_line(_CRUD.sub(" ", author.name)), _one_line(_CRUD.sub(" ", author.email))
    return f"{name or email or 'unknown'} <{email}>"


def encode_tag(name: str, commit: str, *, message: str, author: Author, time: datetime) -> bytes:
    """The unsigned object of an annotated tag on `commit`; a signature goes at its end."""
    head = f"object {commit}\ntype commit\ntag {name}\ntagger {ident(author)} {_stamp(time)}"
    return f"{head}\n\n{_clean_text(message)}\n".encode("utf-8", "replace")


def _stamp(time: datetime) -> str:
    offset = time.utcoffset()
    if offset is None:
        raise ValueError("a revision needs a time with its zone")
    minutes = int(offset.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{max(0, int(time.timestamp()))} {sign}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"


@functools.lru_cache(maxsize=512)
def _author(who: str) -> Author:
    """`Name <address>` taken apart; the same few people wrote thousands of revisions."""
    name, _, email = who.partition("<")
    return Author(name.rstrip(" "), email.rstrip(">"))


def _moment(seconds: int, zone: str) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, _zone(zone))
    except (OverflowError, ValueError, OSError):
        # A clock from another world; order never rests on it (git.md D8).
        return _EPOCH


@functools.lru_cache(maxsize=256)
def _zone(text: str) -> timezone:
    minutes = int(text[1:3]) * 60 + int(text[3:5])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def _trailers(lines: Sequence[str]) -> Trailers:
    parts = [line.partition(":") for line in lines]
    return tuple([(key, value[1:]) for key, _, value in parts])


def _trailer_line(trailer: tuple[str, str]) -> str:
    line = f"{trailer[0]}: {_one_line(trailer[1])}".rstrip()
    if not _TRAILER_KEY.fullmatch(trailer[0]) or line == _FORMAT:
        raise errors.WrongUse(
            f"'{trailer[0]}' cannot be kept with a revision.", "Use letters, digits and hyphens."
        )
    return line


def _one_line(text: str) -> str:
    return " ".join(text.replace("\0", " ").split())


def _clean_text(text: str) -> str:
    plain = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(line.rstrip(" \t") for line in plain.split("\n")).strip("\n")
