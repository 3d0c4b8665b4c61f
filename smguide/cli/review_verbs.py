"""Verbs about review, publishing and the record."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from datetime import date
from pathlib import Path

from smguide.cli.sharing_verbs import WITNESS, read_witness
from smguide.cli.verb import (
    AS,
    NAME,
    REVISION,
    Answer,
    Argument,
    Run,
    Verb,
    argument,
    required,
    table,
)
from smguide.errors import WrongUse
from smguide.review.status import State
from smguide.workspace import Desk, Workspace

_DONE_STATES = (State.APPROVED, State.SCHEDULED, State.IN_FORCE, State.SUPERSEDED)


def standing(desk: Desk, which: str) -> Answer:
    """Where a revision stands, as an answer."""
    status = desk.review(which)
    number = desk.revision_number(which)
    sentences = desk.review_in_words(which)
    data = {
        "revision": number,
        "state": status.state.value,
        "round": status.round,
        "sentences": list(sentences),
        "approved": status.state in _DONE_STATES,
    }
    return Answer(data, "\n".join((f"Revision {number}.", *sentences)))


def _status(workspace: Workspace, args: Namespace) -> Answer:
    answer = standing(workspace.open(args.name, args.person), args.revision)
    return Answer(answer.data, answer.text, 0 if answer.data["approved"] else 1)


def _ask(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    due = read_day(args.due) if args.due else None
    desk.ask(args.revision, reviewers=tuple(args.reviewer), due=due, note=args.note)
    return standing(desk, args.revision)


def _approve(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    meaning = desk.meaning("approve", args.revision)
    desk.approve(args.revision, comment=args.comment)
    found = standing(desk, args.revision)
    return Answer({**found.data, "signed": meaning}, f"Signed: {meaning}\n{found.text}")


def _request_changes(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    desk.request_changes(args.revision, args.reason)
    return standing(desk, args.revision)


def _withdraw(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    desk.withdraw(args.revision, args.reason)
    return standing(desk, args.revision)


def _publish(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    edition = desk.publish(
        args.revision,
        edition=args.number or desk.next_edition(),
        effective=read_day(args.effective) if args.effective else workspace.today(),
        change_class=args.change_class,
        summary=args.summary,
    )
    data = {
        **asdict(edition),
        "effective": edition.effective.isoformat(),
        "at": edition.at.isoformat(),
    }
    when = f"in force from {edition.effective.isoformat()}"
    return Answer(data, f"Edition {edition.number} is published, {when}.")


def _export(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    which = str(desk.edition_revision(args.edition)) if args.edition else args.revision
    path = desk.export_to(which, args.format, Path(args.out))
    size = path.stat().st_size
    return Answer({"file": str(path), "bytes": size}, f"Written to {path}.")


def _audit(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    report = desk.audit()
    if args.witness:
        desk.sharing.insist_on(read_witness(args.witness))
    rows = [("ok" if line.ok else "NO", line.sentence) for line in report.lines]
    ignored = [f"Entry {one.position} does not count: {one.why}" for one in report.ignored]
    signed = [sentence for edition in report.editions for sentence in edition.sentences]
    data = {
        "ok": report.ok,
        "lines": [asdict(line) for line in report.lines],
        "ignored": [asdict(one) for one in report.ignored],
        "editions": [
            {"edition": one.edition.edition, "sentences": list(one.sentences)}
            for one in report.editions
        ],
        "advice": list(report.advice),
    }
    text = "\n".join((table(rows), *ignored, *signed, *report.advice))
    return Answer(data, text, 0 if report.ok else 1)


def read_day(text: str) -> date:
    """The day in an argument.

    Raises:
        WrongUse: it is no day.
    """
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise WrongUse(f"“{text}” is not a date.", "Write it as 2026-09-30.") from error


def _review(name: str, words: str, run: Run, *more: Argument, json: str = "") -> Verb:
    standing = "{revision, state, round, sentences, approved}"
    return Verb(name, words, (NAME, REVISION, *more, AS), run, json or standing, "review")


VERBS: tuple[Verb, ...] = (
    _review("status", "who has answered and who is missing; 1 where not approved", _status),
    _review(
        "ask",
        "ask for review",
        _ask,
        argument("--reviewer", help="whom to ask (again for more)", action="append", default=[]),
        argument("--due", help="by which day", default="", metavar="DATE"),
        argument("--note", help="what to look at", default=""),
    ),
    _review(
        "approve",
        "approve a revision; prints the sentence that is signed",
        _approve,
        argument("--comment", help="a remark that goes with it", default=""),
        json="{revision, state, round, sentences, approved, signed}",
    ),
    _review(
        "request-changes",
        "ask for changes",
        _request_changes,
        required("--reason", words="what must change, and why"),
    ),
    _review(
        "withdraw",
        "take back what you asked or answered",
        _withdraw,
        required("--reason", words="why"),
    ),
    Verb(
        "publish",
        "publish an approved revision as an edition",
        (
            NAME,
            REVISION,
            argument("--number", help="number of the edition, such as 1.1", default=""),
            argument("--effective", help="in force from this day", default="", metavar="DATE"),
            argument(
                "--class",
                help="what it means for readers",
                dest="change_class",
                choices=("editorial", "clarifying", "relaxing", "tightening", "new-duty"),
                default="clarifying",
            ),
            argument("--summary", help="what readers should know", default=""),
            AS,
        ),
        _publish,
        "{number, revision, effective, change_class, summary, state, by, at}",
    ),
    Verb(
        "export",
        "write a revision or an edition to a file",
        (
            NAME,
            argument("out", help="the file to write", metavar="OUT"),
            argument("--edition", help="number of an edition", default="", metavar="N"),
            argument("--revision", help="which revision", default="latest", metavar="R"),
            argument("--format", help="what to write", choices=("md", "html", "json"), default=""),
            AS,
        ),
        _export,
        "{file, bytes}",
    ),
    Verb(
        "audit",
        "check the whole record; exit code 1 where something is wrong",
        (NAME, WITNESS, AS),
        _audit,
        "{ok, lines: [{what, ok, sentence}], ignored, editions, advice}",
    ),
)
