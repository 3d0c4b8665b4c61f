"""Verbs about what may get lost: backup, bring-in, doctor."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from dataclasses import asdict
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any, Final

from smguide.cli.verb import Answer, Verb, argument, table
from smguide.errors import SigningKeyError
from smguide.workspace import Diagnosis, Workspace
from smguide.workspace.backup import Choice, Contents, Made, Outcome, Result

VARIABLE: Final = "SMGUIDE_BACKUP_PASSPHRASE"

_PROBLEMS: Final = (Outcome.REFUSED,)


def _backup(workspace: Workspace, args: Namespace) -> Answer:
    guarded = args.passphrase or args.keys
    passphrase = _new_passphrase() if guarded else ""
    made = workspace.backups.make(
        Path(args.file), args.names, keys=args.keys, passphrase=passphrase, replace=args.replace
    )
    lines = [_told(made), _contents_table(made.contents)]
    lines += [f"NOT in the backup: “{one.name}”. {one.why}" for one in made.left_out]
    return Answer(_plain(asdict(made)), "\n".join(lines), 1 if made.left_out else 0)


def _told(made: Made) -> str:
    keys = len(made.contents.keys)
    with_keys = f", with {keys} {'key' if keys == 1 else 'keys'}" if keys else ", without keys"
    guarded = ", protected with the passphrase" if made.contents.is_sealed else ""
    return f"“{made.path}” was written and read back{with_keys}{guarded}."


def _bring_in(workspace: Workspace, args: Namespace) -> Answer:
    path = Path(args.file)
    passphrase = _passphrase() if workspace.backups.is_protected(path) else ""
    if args.dry_run:
        contents = workspace.backups.look(path, passphrase)
        return Answer(_plain(asdict(contents)), _contents_table(contents))
    choice = Choice(tuple(args.only), keys=args.keys, beside=args.beside)
    result = workspace.backups.bring_in(path, choice, passphrase=passphrase)
    refused = any(one.outcome in _PROBLEMS for one in result.brought)
    return Answer(_plain(asdict(result)), _result_text(result), 1 if refused else 0)


def _doctor(workspace: Workspace, args: Namespace) -> Answer:
    sources = [Path(one) for one in args.sources]
    guarded = any(one.is_file() and workspace.backups.is_protected(one) for one in sources)
    lines = workspace.doctor(
        mend=args.mend, sources=sources, passphrase=_passphrase() if guarded else ""
    )
    rows = [(_mark(line), line.what, _said(line)) for line in lines]
    return Answer([asdict(d) for d in lines], table(rows), 0 if all(d.ok for d in lines) else 1)


def _mark(line: Diagnosis) -> str:
    return "mended" if line.did else "ok" if line.ok else "NO"


def _said(line: Diagnosis) -> str:
    would = f"{line.would} (--mend)" if line.would else ""
    return " ".join(filter(None, [line.sentence, line.did or would, line.hint]))


def _result_text(result: Result) -> str:
    lines = [one.sentence for one in result.brought]
    lines += [f"Keys brought in: {result.keys}."] if result.keys else []
    lines += ["The settings were brought in, too."] if result.settings else []
    return "\n".join(lines) or "There is nothing in this backup."


def _contents_table(contents: Contents) -> str:
    made = contents.made.astimezone().strftime("%Y-%m-%d %H:%M")
    rows = [
        (one.name, one.title, f"revision {one.revisions}", f"{one.editions} editions",
         f"{one.drafts} drafts")
        for one in contents.items
    ]  # fmt: skip
    keys = f"Keys: {', '.join(contents.keys)}" if contents.keys else "Keys: none"
    return "\n".join(filter(None, [f"Made {made}", table(rows), keys]))


def _plain(value: Any) -> Any:
    """The same for JSON."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Path) else value


def _new_passphrase() -> str:
    """From the variable, else typed twice: nobody can open what was mistyped."""
    given = _given()
    if given:
        return given
    first = _typed("New passphrase for the backup: ")
    if first != _typed("The same again: "):
        raise SigningKeyError("The two passphrases are not the same.", "Type them again.")
    return first


def _passphrase() -> str:
    return _given() or _typed("Passphrase of the backup: ")


def _given() -> str:
    """Taken out of the environment, so that no program that smguide starts gets to know it."""
    return os.environ.pop(VARIABLE, "")


def _typed(prompt: str) -> str:
    from getpass import getpass

    try:
        is_terminal = sys.stdin is not None and sys.stdin.isatty()
        typed = getpass(prompt) if is_terminal else ""
    except EOFError:
        typed = ""
    if not typed:
        raise SigningKeyError(
            "The backup needs a passphrase, and none was given.",
            f"Type it in a terminal, or put it into the variable {VARIABLE}.",
        )
    return typed


_FILE = argument("file", help="the backup, a file that ends in .smguide-backup", metavar="FILE")

VERBS: tuple[Verb, ...] = (
    Verb(
        "backup",
        "write guidelines, drafts and settings into one file; exit code 1 where some are left out",
        (
            _FILE,
            argument("names", help="only these guidelines", nargs="*", metavar="NAME"),
            argument("--passphrase", help="protect it with a passphrase", action="store_true"),
            argument(
                "--keys", help="with the keys of this computer; asks for a passphrase",
                action="store_true",
            ),
            argument("--replace", help="replace a file that is there", action="store_true"),
        ),
        _backup,
        "{path, size, sha256, contents, left_out: [{name, why}]}",
    ),
    Verb(
        "bring-in",
        "bring in a backup; nothing that is here is wound back; exit code 1 where some is refused",
        (
            _FILE,
            argument(
                "--only", help="only these guidelines", action="append", default=[], metavar="NAME"
            ),
            argument("--keys", help="with the keys in it", action="store_true"),
            argument(
                "--beside", help="under another name, whatever is here", action="store_true"
            ),
            argument("--dry-run", help="only say what is in it", action="store_true"),
        ),
        _bring_in,
        "{brought: [{name, here, outcome, sentence, drafts}], keys, settings}",
    ),
    Verb(
        "doctor",
        "check that everything works on this computer, and mend what can be mended",
        (
            argument("--mend", help="put right what can be; nothing is deleted",
                     action="store_true"),
            argument("--from", help="a backup, or a data folder, to take lost parts from",
                     dest="sources", action="append", default=[], metavar="PATH"),
        ),
        _doctor,
        "[{what, ok, sentence, hint, would, did}]",
    ),
)  # fmt: skip
