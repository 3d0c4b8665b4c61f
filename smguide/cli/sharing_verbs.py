"""Verbs about sharing with colleagues: share, connect, sync."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from smguide.cli.verb import AS, NAME, Answer, Verb, argument
from smguide.errors import WrongUse
from smguide.workspace import SyncReport, Witness, Workspace

_ADDRESS = argument(
    "address",
    help="a folder that everybody reaches (its whole path), https://…, ssh://… or user@host:path",
    metavar="ADDRESS",
)

WITNESS = argument(
    "--witness",
    help="what an exported document says of the record: its entries, a colon, and the last one",
    default="",
    metavar="COUNT:LAST",
)


def _share(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    report, code = desk.sharing.share(args.address), desk.team.join_code()
    told = (
        f"Shared at {report.address}.",
        *report.sentences,
        f"Join code, to be told to colleagues over another channel: {code}",
    )
    return Answer({**_plain(report), "join_code": code}, "\n".join(told), _code(report))


def _connect(workspace: Workspace, args: Namespace) -> Answer:
    witness = read_witness(args.witness) if args.witness else None
    desk = workspace.connect(args.address, args.code, args.as_name, witness=witness)
    state, revision = desk.sharing.state(), desk.revision_number("latest")
    address = state.address if state else args.address
    told = (
        f"“{desk.name}” is in your library, with {revision} "
        f"{'revision' if revision == 1 else 'revisions'}. You can read it; to take part, ask to "
        "join the team."
    )
    return Answer({"name": desk.name, "address": address, "revision": revision}, told)


def read_witness(text: str) -> Witness:
    """Two things with a colon between them, as an exported document has them.

    Raises:
        WrongUse: it is something else.
    """
    count, _, chain = text.partition(":")
    if not (count.strip().isascii() and count.strip().isdecimal() and len(count) <= 9):
        raise WrongUse(
            f"“{text[:80]}” is not what a document says of the record.",
            "Write the number of entries, a colon, and the signs of the last one.",
        )
    return Witness(int(count), chain)


def _sync(workspace: Workspace, args: Namespace) -> Answer:
    report = workspace.open(args.name, args.person).sharing.sync()
    return Answer(_plain(report), "\n".join(report.sentences), _code(report))


def _plain(report: SyncReport) -> dict[str, Any]:
    return {**asdict(report), "complete": report.is_complete, "sentences": report.sentences}


def _code(report: SyncReport) -> int:
    return 0 if report.is_complete else 1


_REPORT = (
    "{address, arrived_revisions, arrived_entries, sent_revisions, sent_entries, signed_again, "
    "void: [{name, type, why}], waiting, parted: {base, here, there} or null, unsent_revisions, "
    "unsent_entries, unestablished: [number], complete, sentences}"
)

VERBS: tuple[Verb, ...] = (
    Verb(
        "share",
        "begin a shared copy in an empty folder or an empty place on a server",
        (NAME, _ADDRESS, AS),
        _share,
        f"{_REPORT[:-1]}, join_code}}",
    ),
    Verb(
        "connect",
        "bring guidelines that colleagues share into the library",
        (
            _ADDRESS,
            argument(
                "--as-name", help="short name for the library", default="", metavar="NAME"
            ),
            argument(
                "--code",
                help="the join code, as a colleague told it over another channel",
                required=True,
                metavar="WORDS",
            ),
            WITNESS,
        ),
        _connect,
        "{name, address, revision}",
    ),
    Verb(
        "sync",
        "receive what colleagues have sent and send what is new here; 1 where something stays",
        (NAME, AS),
        _sync,
        _REPORT,
    ),
)  # fmt: skip
