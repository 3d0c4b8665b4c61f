"""Verbs about the procedure of review: more time, rejecting, confirming, standing in."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from typing import Any

from smguide.cli.review_verbs import read_day, standing
from smguide.cli.verb import AS, NAME, REVISION, Answer, Argument, Verb, argument
from smguide.model.wording import counted, in_words
from smguide.workspace import Desk, Workspace
from smguide.workspace.together import approve_together, low_risk_waiting

_STANDING = "{revision, state, round, sentences, approved}"
_ABSENCES = "[{id, person, name, stand_in, stand_in_name, first, last, reason, is_now, may_end}]"


def _extend(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    due = read_day(args.due) if args.due else None
    desk.procedure.extend(args.revision, due, reviewers=tuple(args.reviewer), note=args.note)
    return standing(desk, args.revision)


def _reject(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    desk.procedure.reject(args.revision, args.reason)
    return standing(desk, args.revision)


def _confirm(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    meaning = desk.meaning("confirm", args.revision)
    desk.procedure.confirm(args.revision, comment=args.comment)
    found, again = standing(desk, args.revision), desk.procedure.next_look()
    data = {**found.data, "signed": meaning, "next_look": again.isoformat() if again else None}
    return Answer(data, f"Signed: {meaning}\n{found.text}")


def _candidates(workspace: Workspace, args: Namespace) -> Answer:
    procedure = workspace.open(args.name, args.person).procedure
    found, open_things = procedure.candidates(args.revision), procedure.checklist(args.revision)
    day = procedure.suggested_day(args.revision)
    people = [
        {
            "person": one.person,
            "name": one.name,
            "groups": list(one.groups),
            "able": one.able,
            "why_not": one.why_not,
            "away_until": one.until.isoformat() if one.until else None,
            "stand_in": one.stand_in,
            "asked": one.asked,
            "wanted": one.wanted,
        }
        for one in found
    ]
    data = {
        "people": people,
        "due": day.isoformat(),
        "findings": len(open_things.findings),
        "failing": [one.name for one in open_things.failing],
        "open_comments": open_things.open_comments,
    }
    lines = [f"- {one.name}{_note(one.why_not, one.stand_in)}" for one in found]
    counts = (
        counted(len(open_things.findings), "finding"),
        counted(len(open_things.failing), "failing example"),
        counted(open_things.open_comments, "open comment"),
    )
    said = f"Still open: {in_words(counts)}. Answers by {day.isoformat()} would be usual."
    return Answer(data, "\n".join((*lines, said)))


def _note(why_not: str, stand_in: str) -> str:
    away = f" (away: {stand_in} stands in)" if stand_in else ""
    return f" ({why_not})" if why_not else away


def _away(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    first = read_day(args.first) if args.first else desk.today
    last = read_day(args.last)
    desk.procedure.go_away(args.stand_in, first, last, person=args.whom, reason=args.reason)
    return _who_is_away(desk)


def _back(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    desk.procedure.come_back(args.whom, args.reason)
    return _who_is_away(desk)


def _absences(workspace: Workspace, args: Namespace) -> Answer:
    return _who_is_away(workspace.open(args.name, args.person))


def _who_is_away(desk: Desk) -> Answer:
    found = desk.procedure.absences()
    data = [
        {
            "id": one.id,
            "person": one.person,
            "name": one.name,
            "stand_in": one.stand_in,
            "stand_in_name": one.stand_in_name,
            "first": one.first.isoformat(),
            "last": one.last.isoformat(),
            "reason": one.reason,
            "is_now": one.is_now,
            "may_end": one.may_end,
        }
        for one in found
    ]
    lines = [
        f"{one.name} is away from {one.first.isoformat()} to {one.last.isoformat()}; "
        f"{one.stand_in_name} stands in."
        for one in found
    ]
    return Answer(data, "\n".join(lines) or "Nobody is away.")


def _together(workspace: Workspace, args: Namespace) -> Answer:
    """Lists them; signs those that are named, or all, once one says so."""
    found = low_risk_waiting(workspace)
    wanted = [one for one in found if not args.names or one.name in args.names]
    outcomes = approve_together(workspace, wanted) if args.sign else ()
    problems = {(one.name, one.number): one.problem for one in outcomes}
    data = [
        {
            "name": one.name,
            "revision": one.number,
            "summary": one.summary,
            "changes": [row.new or row.old for row in one.changes],
            "meaning": one.meaning,
            "signed": args.sign and not problems.get((one.name, one.number)),
            "problem": problems.get((one.name, one.number), ""),
        }
        for one in wanted
    ]
    lines = [f"{one['name']}, revision {one['revision']}: {_became(one)}" for one in data]
    code = 1 if any(problems.values()) else 0
    return Answer(data, "\n".join(lines) or "Nothing of low risk waits for you.", code)


def _became(one: dict[str, Any]) -> str:
    if one["problem"]:
        return str(one["problem"])
    verb = "signed" if one["signed"] else "would be signed"
    return f"{verb}: {one['meaning']}"


def _verb(
    name: str,
    words: str,
    run: Callable[[Workspace, Namespace], Answer],
    *more: Argument,
    json: str = _STANDING,
) -> Verb:
    return Verb(name, words, (NAME, *more, AS), run, json, "review")


def _reason(words: str, **more: Any) -> Argument:
    return argument("--reason", help=words, **more)


_IN_FORCE = Argument(REVISION.names, REVISION.help, {**REVISION.options, "default": "in-force"})
_WHOM = argument(
    "--whom", help="for somebody else, by those who look after the team", default="",
    metavar="PERSON",
)  # fmt: skip

VERBS: tuple[Verb, ...] = (
    _verb(
        "candidates",
        "whom one may ask, who is away, and what is still open before one asks",
        _candidates,
        REVISION,
        json="{people: [{person, name, able, …}], due, findings, failing, open_comments}",
    ),
    _verb(
        "extend",
        "give more time in a review that goes on, or ask somebody else as well",
        _extend,
        REVISION,
        argument("--due", help="by which day", default="", metavar="DATE"),
        argument("--reviewer", help="whom to ask as well", action="append", default=[]),
        argument("--note", help="what to look at", default=""),
    ),
    _verb(
        "reject",
        "say that a revision should not be",
        _reject,
        REVISION,
        _reason("why not", required=True),
    ),
    _verb(
        "confirm",
        "say that a published text is still right, without change",
        _confirm,
        _IN_FORCE,
        argument("--comment", help="a remark that goes with it", default=""),
        json="{revision, state, round, sentences, approved, signed, next_look}",
    ),
    _verb(
        "away",
        "say that you are away, and who answers for you",
        _away,
        argument("--stand-in", help="who answers", required=True, metavar="PERSON"),
        argument(
            "--from",
            help="the first day; today if left out",
            dest="first",
            default="",
            metavar="DATE",
        ),
        argument("--to", help="the last day", dest="last", required=True, metavar="DATE"),
        _WHOM,
        _reason("why, where it is for somebody else", default=""),
        json=_ABSENCES,
    ),
    _verb(
        "back",
        "say that nobody stands in any more",
        _back,
        _WHOM,
        _reason("why, where it is for somebody else", default=""),
        json=_ABSENCES,
    ),
    Verb(
        "together",
        "revisions in which nothing but spacing, links or mark-up changed; --sign approves them",
        (
            argument("names", help="only in these guidelines", nargs="*", metavar="NAME"),
            argument("--sign", help="approve each of them", action="store_true"),
        ),
        _together,
        "[{name, revision, summary, changes, meaning, signed, problem}]; 1 where one went wrong",
        "review",
    ),
    _verb("absences", "who is away, and who stands in", _absences, json=_ABSENCES),
)
