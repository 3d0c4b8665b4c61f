"""Reads the command line, runs one verb, and answers in text or JSON.

Exit codes: 0 done or yes, 1 no, 2 wrong use or refused with one sentence on standard error. There
is never a traceback; with SMGUIDE_DEBUG set, it goes to standard error for developers.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Any, NoReturn, TextIO

from smguide import __version__
from smguide.cli import (
    backup_verbs,
    due_verbs,
    history_verbs,
    key_verbs,
    library_verbs,
    post_verbs,
    procedure_verbs,
    record_verbs,
    restoring_verbs,
    review_verbs,
    rule_verbs,
    sample_verbs,
    sharing_verbs,
    talk_verbs,
    team_key_verbs,
    team_verbs,
    writing_verbs,
)
from smguide.cli.manual import manual
from smguide.cli.passphrase import passphrases
from smguide.cli.terminal import as_json, harmless, let_go, say, sentence
from smguide.cli.verb import Answer, Verb
from smguide.errors import SmguideError, WrongUse
from smguide.settings import home_folder
from smguide.workspace import Workspace

VERBS: tuple[Verb, ...] = (
    *library_verbs.VERBS,
    *backup_verbs.VERBS,
    *writing_verbs.VERBS,
    *history_verbs.VERBS,
    *restoring_verbs.VERBS,
    *rule_verbs.VERBS,
    *procedure_verbs.VERBS,
    *review_verbs.VERBS,
    *team_verbs.VERBS,
    *team_key_verbs.VERBS,
    *talk_verbs.VERBS,
    *due_verbs.VERBS,
    *record_verbs.VERBS,
    *key_verbs.VERBS,
    *post_verbs.VERBS,
    *sharing_verbs.VERBS,
    *sample_verbs.VERBS,
)


def run(arguments: Sequence[str], *, out: TextIO = sys.stdout, err: TextIO = sys.stderr) -> int:
    """Run one command line and return its exit code."""
    with_json = "--json" in arguments
    outcome = _outcome([word for word in arguments if word != "--json"])
    try:
        if isinstance(outcome, SmguideError):
            return _refused(outcome, with_json, out, err)
        say(as_json(outcome.data) if with_json else harmless(outcome.text), out)
        return outcome.code
    except BrokenPipeError:
        # Whoever reads has seen enough, as “head” does.
        let_go(out)
        let_go(err)
        return 2 if isinstance(outcome, SmguideError) else 0
    except OSError as error:
        return _unheard(error, out, err)
    except KeyboardInterrupt:
        let_go(out)
        return 2


def _outcome(words: list[str]) -> Answer | SmguideError:
    """What came of the command; it never raises."""
    try:
        return _answer(words)
    except SmguideError as error:
        return error
    except KeyboardInterrupt:
        return SmguideError("Stopped.")
    except Exception as error:
        return _surprise(error)


def _answer(words: list[str]) -> Answer:
    _insist_on_characters(words)
    if not words or words[0] in ("help", "--help", "-h"):
        text = manual(VERBS, words[1:])
        return Answer({"text": text}, text)
    if words[0] == "--version":
        return Answer({"version": __version__}, f"smguide {__version__}")
    args = parser().parse_args(words)
    with Workspace(home_folder(), passphrase=passphrases()) as workspace:
        answer: Answer = args.run(workspace, args)
        return answer


def _insist_on_characters(words: list[str]) -> None:
    """Bytes that are no text arrive from a terminal as halves of characters."""
    for word in words:
        if any(one == "\0" or "\ud800" <= one <= "\udfff" for one in word):
            raise WrongUse(f"“{word}” holds something that is no character.", "Write it again.")


def parser() -> ArgumentParser:
    """The parser of all verbs; it never exits but raises :class:`WrongUse`."""
    top = ArgumentParser(prog="smguide", add_help=False, allow_abbrev=False)
    _quiet(top)
    verbs = top.add_subparsers(dest="verb", required=True, metavar="VERB")
    groups: dict[str, Any] = {}
    for verb in VERBS:
        within = verbs
        if verb.group:
            within = groups.get(verb.group) or _group(verbs, verb.group, groups)
        _add(within, verb)
    return top


def _group(verbs: Any, name: str, groups: dict[str, Any]) -> Any:
    inner = verbs.add_parser(name, add_help=False, allow_abbrev=False)
    _quiet(inner)
    groups[name] = inner.add_subparsers(dest=f"{name}_verb", required=True, metavar="VERB")
    return groups[name]


def _add(verbs: Any, verb: Verb) -> None:
    one: ArgumentParser = verbs.add_parser(verb.name, add_help=False, allow_abbrev=False)
    _quiet(one)
    for argument in verb.arguments:
        options: Mapping[str, Any] = argument.options
        one.add_argument(*argument.names, help=SUPPRESS, **options)
    one.set_defaults(run=verb.run, **_given_person(verb))


def _given_person(verb: Verb) -> dict[str, str]:
    return {} if any("--as" in a.names for a in verb.arguments) else {"person": ""}


def _quiet(one: ArgumentParser) -> None:
    """Argparse prints usage and exits; people get one sentence instead."""

    def refuse(message: str) -> NoReturn:
        words = " ".join(one.prog.split()[1:])
        raise WrongUse(
            f"{message[:1].upper()}{message[1:]}.",
            f"See “smguide help {words}”.".replace(" ”", "”"),
        )

    setattr(one, "error", refuse)  # noqa: B010 - mypy refuses to assign a method


def _refused(error: SmguideError, with_json: bool, out: TextIO, err: TextIO) -> int:
    if with_json:
        told = {"error": sentence(error.message), "hint": sentence(error.hint)}
        say(json.dumps(told, ensure_ascii=False), out)
    say(sentence(str(error)), err)
    if os.environ.get("SMGUIDE_DEBUG"):
        traceback.print_exception(error, file=err)
    return 2


def _unheard(error: OSError, out: TextIO, err: TextIO) -> int:
    """The answer could not be printed, because of a full disk for example."""
    let_go(out)
    with suppress(OSError):
        say(f"The answer could not be written: {error.strerror or 'the output is closed'}.", err)
    let_go(err)
    return 2


def _surprise(error: Exception) -> SmguideError:
    wrapped = SmguideError(
        f"Something unexpected went wrong ({type(error).__name__}).",
        "Nothing was lost. Please report it with the output of “smguide doctor”.",
    )
    wrapped.__cause__ = error
    return wrapped


def main(arguments: Sequence[str]) -> int:
    """Entry point for the terminal."""
    return run(arguments, out=_utf8(sys.stdout), err=_utf8(sys.stderr))


def _utf8(stream: TextIO | None) -> TextIO:
    """A stream of the terminal that takes every character; one that was closed takes anything."""
    if stream is None:
        return Path(os.devnull).open("w", encoding="utf-8")
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="replace")
    return stream


__all__ = ["VERBS", "Namespace", "main", "parser", "run"]
