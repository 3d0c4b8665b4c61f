"""``smguide help``: the manual, printed from the table of verbs so that it is never out of date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from smguide.cli.verb import Argument, Verb, table
from smguide.errors import WrongUse

_HEAD = """\
NAME
  smguide - write, review and publish an organisation's Social Media Guidelines

SYNOPSIS
  smguide                      open the window
  smguide VERB [ARGUMENTS]     do one thing and exit
  smguide tour [--out FOLDER]  walk through the main job on the sample, with screenshots
  smguide help [VERB]          explain

VERBS"""

_TAIL = """\
EVERY VERB
  --json    answer as data, with stable keys, on standard output

WHICH REVISION
  draft, latest, approved, in-force, a revision number such as 16, or an edition number such as 1.1

EXIT CODES
  0   done, or yes
  1   no: there are findings, it is not approved, or --exit-code found differences
  2   wrong use or refused, with one sentence on standard error

ENVIRONMENT
  SMGUIDE_HOME               the folder where everything is kept
  SMGUIDE_PASSPHRASE         the passphrase of your key, where nobody is there to be asked for it
  SMGUIDE_BACKUP_PASSPHRASE  that of a backup"""


def manual(verbs: Sequence[Verb], words: Sequence[str]) -> str:
    """The whole manual, or the page of one verb or group of verbs.

    Raises:
        WrongUse: there is no such verb.
    """
    if not words:
        rows = [(f"  {_spoken(verb)}", verb.help) for verb in verbs]
        return f"{_HEAD}\n{table(rows)}\n\n{_TAIL}"
    wanted = " ".join(words)
    found = [v for v in verbs if wanted in (_spoken(v), v.group)]
    if not found:
        raise WrongUse(f"There is no verb “{wanted}”.", "See “smguide help”.")
    return "\n\n".join(_page(verb) for verb in found)


def _spoken(verb: Verb) -> str:
    return f"{verb.group} {verb.name}".strip()


def _page(verb: Verb) -> str:
    usage = " ".join(["smguide", _spoken(verb), *(_usage(a) for a in verb.arguments)])
    rows = [(f"  {_named(a)}", a.help) for a in verb.arguments]
    arguments = f"\n{table(rows)}" if rows else ""
    return f"{usage}\n  {verb.help}{arguments}\n  --json answers {verb.json}"


def _usage(argument: Argument) -> str:
    words = _named(argument)
    optional = argument.names[0].startswith("-") or argument.options.get("nargs") in ("?", "*")
    return f"[{words}]" if optional and not argument.options.get("required") else words


def _named(argument: Argument) -> str:
    first = argument.names[0]
    if not first.startswith("-"):
        return str(argument.options.get("metavar", first.upper()))
    if argument.options.get("action") == "store_true":
        return first
    choices: Iterable[str] = argument.options.get("choices") or ()
    word = "|".join(choices) or argument.options.get("metavar") or first.strip("-").upper()
    return f"{first} {word}"
