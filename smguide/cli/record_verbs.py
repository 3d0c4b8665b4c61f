"""Verbs about what is handed to auditors: record, audit-pack."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import Any

from smguide.cli.verb import AS, NAME, Answer, Verb, argument
from smguide.interchange.text import time_in_words
from smguide.workspace import Workspace

_EDITION = argument("edition", help="number of an edition, such as 1.1", metavar="EDITION")


def _record(workspace: Workspace, args: Namespace) -> Answer:
    records = workspace.open(args.name, args.person).records
    data = records.record_data(args.edition)
    code = 0 if data["signatures_hold"] else 1
    if args.out:
        path = records.record_to(args.edition, args.format, Path(args.out))
        return _file(path, code)
    return Answer(data, "\n".join(_lines(data)), code)


def _lines(data: dict[str, Any]) -> list[str]:
    head = f"{data['title']}, edition {data['edition']}, revision {data['revision']}"
    holds = "All signatures hold." if data["signatures_hold"] else "Not every signature holds."
    return [head, f"Fingerprint {data['content']}", *map(_line, data["approvals"]), holds]


def _line(approval: dict[str, Any]) -> str:
    moment = time_in_words(datetime.fromisoformat(approval["time"]))
    return f"{approval['name']}, {moment}: “{approval['meaning']}” {approval['check']}"


def _audit_pack(workspace: Workspace, args: Namespace) -> Answer:
    records = workspace.open(args.name, args.person).records
    return _file(records.audit_pack_to(args.edition, Path(args.out)), 0)


def _file(path: Path, code: int) -> Answer:
    size = path.stat().st_size
    return Answer({"file": str(path), "bytes": size}, f"{path}: {size:,} bytes.", code)


VERBS: tuple[Verb, ...] = (
    Verb(
        "record",
        "show who approved an edition, when and in which words; 1 where a signature does not hold",
        (
            NAME,
            _EDITION,
            argument("out", help="write it to this file", nargs="?", default="", metavar="OUT"),
            argument("--format", help="what to write", choices=("html", "pdf", "json"), default=""),
            AS,
        ),
        _record,
        "{edition, revision, content, signatures_hold, approvals: […], entries: […], …}, "
        "with OUT {file, bytes}",
    ),
    Verb(
        "audit-pack",
        "write an edition with its signatures, to be checked without smguide",
        (NAME, _EDITION, argument("out", help="the zip file to write", metavar="OUT"), AS),
        _audit_pack,
        "{file, bytes}",
    ),
)
