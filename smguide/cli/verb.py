"""What a verb of the command line is: its words, its arguments, and what it answers."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from smguide.workspace import Workspace

_BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_LONGEST_NUMBER = 9


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer of a verb: ``data`` for ``--json``, ``text`` for people, and the exit code.

    Codes are 0 for done or yes, and 1 for no: findings, not approved, differences.
    """

    data: Any
    text: str
    code: int = 0


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument as :mod:`argparse` takes it."""

    names: tuple[str, ...]
    help: str
    options: Mapping[str, Any] = field(default_factory=dict)


Run = Callable[[Workspace, Namespace], Answer]


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb, such as ``save`` or ``review approve``; ``json`` documents its answer."""

    name: str
    help: str
    arguments: tuple[Argument, ...]
    run: Run
    json: str
    group: str = ""


def argument(*names: str, help: str, **options: Any) -> Argument:
    """An argument of a verb."""
    return Argument(names, help, options)


def required(*names: str, words: str, **options: Any) -> Argument:
    """An option that cannot be left out."""
    return argument(*names, help=words, required=True, **options)


NAME = argument("name", help="short name of the guidelines in the library", metavar="NAME")
AS = argument(
    "--as",
    help="act as this team member, whose key must be on this computer",
    dest="person",
    default="",
    metavar="PERSON",
)
REVISION = argument(
    "revision",
    help="draft, latest, approved, in-force, a revision number or an edition number",
    nargs="?",
    default="latest",
    metavar="REVISION",
)


def whole_number(text: str) -> int:
    """A number from 1 on, as an argument; :mod:`argparse` says which one is wrong."""
    if text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER and int(text) > 0:
        return int(text)
    raise ArgumentTypeError(f"“{text}” is not a whole number from 1 on")


def table(rows: Sequence[tuple[str, ...]]) -> str:
    """Rows of text in columns, as wide as they need to be; every row stays on its line."""
    if not rows:
        return ""
    rows = [tuple(_BREAKS.sub(" ", cell) for cell in row) for row in rows]
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
