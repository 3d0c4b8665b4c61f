"""Verbs about comments: saying, answering, settling, proposing and taking wordings."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from smguide.cli.verb import (
    AS,
    NAME,
    REVISION,
    Answer,
    Verb,
    argument,
    whole_number,
)
from smguide.compare.anchors import Anchor
from smguide.errors import WrongUse
from smguide.workspace import Desk, Said, ThreadInfo, Workspace

_THREAD = (
    "{id, person, name, at, text, wording, section, clause, quote, revision, state, answered, "
    "place, replies}"
)


def _comment(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    if args.reply_to or args.resolve or args.reopen:
        return _going_on(desk, args)
    if not args.text and not args.wording:
        raise WrongUse("The comment is empty.", "Say it with --text, or propose a --wording.")
    anchor = Anchor(args.section, args.clause, quote=args.quote, occurrence=args.occurrence)
    against = desk.revision_number(args.against) if args.against else 0
    desk.talk.begin(args.revision, args.text, anchor=anchor, wording=args.wording, against=against)
    return _listed(desk, args.revision, with_earlier=False)


def _going_on(desk: Desk, args: Namespace) -> Answer:
    asked = [one for one in (args.reply_to, args.resolve, args.reopen) if one]
    if len(asked) > 1:
        raise WrongUse(
            "A comment replies, resolves or reopens, one at a time.",
            "Give --reply-to, --resolve or --reopen alone.",
        )
    talk, thread = desk.talk, desk.talk.find(asked[0])
    if args.resolve:
        talk.resolve(thread, args.text, which=args.revision)
    elif args.reopen:
        talk.reopen(thread, args.text, which=args.revision)
    else:
        talk.reply(thread, args.text, wording=args.wording, which=args.revision)
    return _listed(desk, args.revision, with_earlier=True)


def _comments(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    return _listed(desk, args.revision, with_earlier=args.all)


def _take(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    comment = desk.talk.find(args.comment)
    offer = desk.talk.offer(comment)
    if args.together and not offer.together:
        raise WrongUse(
            "There are no two changes that could be put together.", "Leave --together out."
        )
    desk.talk.take(comment, offer.together if args.together else args.text)
    data = {"comment": comment, "section": offer.section, "clause": offer.clause}
    return Answer(data, f"The wording of {offer.name} is in the draft.")


def _listed(desk: Desk, which: str, *, with_earlier: bool) -> Answer:
    number = 0 if which == "draft" else desk.revision_number(which)
    found = [
        thread
        for thread in desk.talk.threads(which)
        if with_earlier or not number or thread.revision == number
    ]
    lines = [line for thread in found for line in _lines(thread)]
    return Answer([_plain(thread) for thread in found], "\n".join(lines) or "No comments.")


def _plain(thread: ThreadInfo) -> dict[str, Any]:
    place = thread.place
    return {
        **_said(thread.first),
        "section": thread.anchor.section,
        "clause": thread.anchor.clause,
        "quote": thread.anchor.quote,
        "answered": thread.answered[0].number if thread.answered else 0,
        "revision": thread.revision,
        "state": thread.state.value,
        "stood": thread.stood,
        "place": {**asdict(place), "path": list(place.path)} if place else None,
        "replies": [_said(said) for said in thread.said[1:]],
    }


def _said(said: Said) -> dict[str, Any]:
    return {
        "id": said.id,
        "kind": said.kind.value,
        "person": said.person,
        "name": said.name,
        "at": said.at.isoformat(),
        "text": said.text,
        "wording": said.wording,
    }


def _lines(thread: ThreadInfo) -> list[str]:
    lost = " (no longer in the text)" if thread.in_tray else ""
    quote = f" on “{thread.anchor.quote}”" if thread.anchor.quote else ""
    head = f"{thread.id[:10]}  {_line(thread.first)}{quote}  [{thread.state.value}]{lost}"
    return [head, *(f"    {_line(said)}" for said in thread.said[1:])]


def _line(said: Said) -> str:
    words = " ".join(said.text.split()) or said.kind.value
    wording = f" Proposed: “{' '.join(said.wording.split())}”" if said.wording else ""
    return f"{said.name}, {said.at:%Y-%m-%d}: {words}{wording}"


def _text(*names: str, words: str, metavar: str = "TEXT") -> Any:
    return argument(*names, help=words, default="", metavar=metavar)


VERBS: tuple[Verb, ...] = (
    Verb(
        "comment",
        "comment on a revision, a section, a clause or words of it, or answer a comment",
        (
            NAME,
            REVISION,
            _text("--text", words="the comment"),
            _text("--section", words="section id", metavar="ID"),
            _text("--clause", words="clause id", metavar="ID"),
            _text("--quote", words="the words it is about"),
            argument(
                "--occurrence",
                help="which of several equal places, from 1",
                type=whole_number,
                default=1,
                metavar="N",
            ),
            _text("--against", words="the revision it was compared with", metavar="REVISION"),
            _text("--wording", words="another text for the clause"),
            _text("--reply-to", words="the comment to answer", metavar="COMMENT"),
            _text("--resolve", words="the comment that is settled", metavar="COMMENT"),
            _text("--reopen", words="the comment to open again", metavar="COMMENT"),
            AS,
        ),
        _comment,
        f"[{_THREAD}]",
        "review",
    ),
    Verb(
        "comments",
        "list the comments on a revision, with their places in it",
        (
            NAME,
            REVISION,
            argument("--all", help="those on earlier revisions too", action="store_true"),
            AS,
        ),
        _comments,
        f"[{_THREAD}]",
        "review",
    ),
    Verb(
        "take",
        "put the wording that a comment proposes into the draft",
        (
            NAME,
            argument("comment", help="id of the comment, or its beginning", metavar="COMMENT"),
            argument(
                "--together",
                help="both changes, where the clause changed since and they do not touch",
                action="store_true",
            ),
            _text("--text", words="what the clause is to say, where it changed since"),
            AS,
        ),
        _take,
        "{comment, section, clause}",
        "review",
    ),
)
