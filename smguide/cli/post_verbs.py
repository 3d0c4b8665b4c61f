"""Verbs about the register of posts: add, import, export, list, incident, settle, take-back."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from smguide.cli.verb import AS, NAME, Answer, Argument, Run, Verb, argument, table
from smguide.interchange.post_cells import hours_in_cell, read_day, read_minutes
from smguide.interchange.posts_csv import COLUMNS
from smguide.model.wording import counted
from smguide.rules.track_record import Incident, Outcome, PostRecord
from smguide.workspace import Desk, PostInfo, Workspace

_SHORT_ID = 12


def _add(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    names = desk.post_names()
    post = PostRecord(
        person=names.find("person", args.who),
        day=read_day(args.day) if args.day else desk.today,
        channel=names.find("channel", args.channel),
        post_type=names.find("post-type", args.post_type),
        outcome=Outcome(args.outcome),
        incident=Incident.OPEN if args.incident else Incident.NONE,
        what_happened=args.incident,
        note=args.note,
        wait_minutes=read_minutes(args.hours_waited),
    )
    (info,) = desk.record_posts([post])
    return Answer(_plain(info), f"Recorded: {_line(info)}.")


def _import(workspace: Workspace, args: Namespace) -> Answer:
    done = workspace.open(args.name, args.person).import_posts(Path(args.file))
    lines = [f"{counted(len(done.recorded), 'post')} recorded."]
    if done.known:
        lines.append(f"Recorded before, and not taken again: {counted(len(done.known), 'row')}.")
    lines += [f"The column “{column}” was left out." for column in done.left_out]
    lines += [f"Line {row.line} was not taken: {row.why} {row.hint}" for row in done.refused]
    data = {
        "recorded": [row.line for row in done.recorded],
        "known": [row.line for row in done.known],
        "refused": [{"line": r.line, "why": r.why, "hint": r.hint} for r in done.refused],
        "left_out": list(done.left_out),
    }
    return Answer(data, "\n".join(lines), 1 if done.refused else 0)


def _export(workspace: Workspace, args: Namespace) -> Answer:
    path = workspace.open(args.name, args.person).export_posts(Path(args.out))
    return Answer({"file": str(path), "bytes": path.stat().st_size}, f"Written to {path}.")


def _list(workspace: Workspace, args: Namespace) -> Answer:
    found = workspace.open(args.name, args.person).posts(with_taken_back=args.all)
    return Answer(
        [_plain(one) for one in found], table([_row(one) for one in found]) or "No posts."
    )


def _incident(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    desk.report_incident(args.post, args.what, read_day(args.day) if args.day else None)
    return _one(desk, args.post)


def _settle(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    desk.settle_incident(args.post, args.how, read_day(args.day) if args.day else None)
    return _one(desk, args.post)


def _take_back(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    desk.take_post_back(args.post, args.reason)
    return _one(desk, args.post)


def _one(desk: Desk, post: str) -> Answer:
    info = desk.post(post)
    return Answer(_plain(info), f"{_line(info)}.")


def _plain(info: PostInfo) -> dict[str, Any]:
    post = info.post
    return {
        "id": info.id,
        "person": post.person,
        "day": post.day.isoformat(),
        "channel": post.channel,
        "post_type": post.post_type,
        "outcome": post.outcome.value,
        "incident": post.incident.value,
        "what_happened": post.what_happened,
        "incident_on": post.incident_day.isoformat() if post.had_incident else None,
        "settled_on": post.settled_on.isoformat() if post.settled_on else None,
        "note": post.note,
        "hours_waited": None if post.wait_minutes is None else post.wait_minutes / 60,
        "person_name": info.person_name,
        "channel_name": info.channel_name,
        "post_type_name": info.post_type_name,
        "recorded_by": info.recorded_by,
        "recorded_at": info.recorded_at.isoformat(),
        "how_settled": info.how_settled,
        "taken_back": info.taken_back,
    }


def _row(info: PostInfo) -> tuple[str, ...]:
    post, (entry, _, number) = info.post, info.id.partition("/")
    waited = f"{hours_in_cell(post.wait_minutes)} h" if post.wait_minutes is not None else ""
    return (
        f"{entry[:_SHORT_ID]}/{number}",
        post.day.isoformat(),
        info.person_name,
        info.channel_name,
        info.post_type_name,
        post.outcome.value,
        _state(info),
        waited,
    )


def _line(info: PostInfo) -> str:
    """One post in one line, such as “Dana, 2026-03-04, LinkedIn, Job advert: approved”."""
    where = (info.person_name, info.post.day.isoformat(), info.channel_name, info.post_type_name)
    return "; ".join(filter(None, (f"{', '.join(where)}: {info.post.outcome}", _state(info))))


def _state(info: PostInfo) -> str:
    if info.taken_back:
        return f"taken back: {info.taken_back}"
    post = info.post
    return f"incident {post.incident}: {post.what_happened}" if post.had_incident else ""


def _posts(name: str, words: str, run: Run, *more: Argument, json: str) -> Verb:
    return Verb(name, words, (NAME, *more, AS), run, json, "posts")


def _required(name: str, words: str, **options: Any) -> Argument:
    return argument(name, help=words, required=True, **options)


_POST = argument("post", help="id of the post, as the list of posts shows it", metavar="POST")
_ONE = "{id, person, day, channel, post_type, outcome, incident, …}"

VERBS: tuple[Verb, ...] = (
    _posts(
        "add",
        "record a post and what came of it",
        _add,
        _required("--person", "who posted, by name or id", dest="who", metavar="P"),
        _required("--channel", "where, by name or id", metavar="C"),
        _required("--post-type", "what kind of post, by name or id", metavar="T"),
        _required("--outcome", "what came of it", choices=tuple(one.value for one in Outcome)),
        argument("--day", help="when; today where it is left out", default="", metavar="DATE"),
        argument("--incident", help="what went wrong, if anything", default="", metavar="TEXT"),
        argument("--note", help="a few words to remember", default=""),
        argument("--hours-waited", help="how long for an answer", default="", metavar="H"),
        json=_ONE,
    ),
    _posts(
        "import",
        "record the posts of a table (CSV); exit code 1 where a row was not taken",
        _import,
        argument("file", help=f"the table; its columns: {', '.join(COLUMNS)}", metavar="FILE"),
        json="{recorded: [line], known: [line], refused: [{line, why, hint}], left_out}",
    ),
    _posts(
        "export",
        "write the posts that count to a table (CSV)",
        _export,
        argument("out", help="the file to write", metavar="OUT"),
        json="{file, bytes}",
    ),
    _posts(
        "list",
        "list the posts, the newest first",
        _list,
        argument("--all", help="also those taken back", action="store_true"),
        json=f"[{_ONE}]",
    ),
    _posts(
        "incident",
        "say that a post led to an incident",
        _incident,
        _POST,
        _required("--what", "what happened, in a few words", metavar="TEXT"),
        argument("--day", help="when; today where it is left out", default="", metavar="DATE"),
        json=_ONE,
    ),
    _posts(
        "settle",
        "say that the incident of a post is dealt with",
        _settle,
        _POST,
        _required("--how", "how, for the record", metavar="TEXT"),
        argument("--day", help="since when; today where left out", default="", metavar="DATE"),
        json=_ONE,
    ),
    _posts(
        "take-back",
        "take back a post that was recorded by mistake",
        _take_back,
        _POST,
        _required("--reason", "why, for the record"),
        json=_ONE,
    ),
)
