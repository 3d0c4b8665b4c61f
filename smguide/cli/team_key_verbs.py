"""Verbs about keys of the team: a new one, a lost one, a stolen one, and what is in doubt then."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import date

from smguide.cli.review_verbs import read_day
from smguide.cli.team_verbs import PROPOSAL, REASON, REQUEST, proposed, team_verb
from smguide.cli.verb import REVISION, Answer, Verb, argument, required, table
from smguide.workspace import Workspace
from smguide.workspace.team_values import DoubtInfo, JoinRequest

_STATUS = {"active": "in use", "retired": "put away", "revoked": "stolen"}


def _keys(workspace: Workspace, args: Namespace) -> Answer:
    found = workspace.open(args.name, args.person).team.keys(args.member)
    rows = [(one.person, one.name, one.short, _STATUS[one.status]) for one in found]
    return Answer([asdict(one) for one in found], table(rows))


def _new_key(workspace: Workspace, args: Namespace) -> Answer:
    made = workspace.open(args.name, args.person).team.replace_own_key(reason=args.reason)
    if not isinstance(made, JoinRequest):
        return proposed(made)
    told = f"{made.name} asks to sign with a new key. Whoever looks after the team takes it up."
    return Answer({**asdict(made), "at": made.at.isoformat()}, told)


def _lost(workspace: Workspace, args: Namespace) -> Answer:
    team = workspace.open(args.name, args.person).team
    return proposed(team.replace_lost_key(args.request, reason=args.reason))


def _stolen(workspace: Workspace, args: Namespace) -> Answer:
    """What it would mean; only with ``--sign`` it is signed."""
    team = workspace.open(args.name, args.person).team
    since = _since(args.since)
    preview = team.doubt_preview(args.key, since)
    if args.sign:
        return proposed(team.key_stolen(args.key, since, request=args.request, reason=args.reason))
    told = (f"In doubt {preview.since}.", *preview.sentences, "Nothing is signed yet: add --sign.")
    return Answer(asdict(preview), "\n".join(told))


def _since(text: str) -> int | date:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 9 else read_day(text)


def _doubts(workspace: Workspace, args: Namespace) -> Answer:
    found = workspace.open(args.name, args.person).team.doubts()
    text = "\n".join(_told(found)) or "No approval is in doubt."
    return Answer([asdict(one) for one in found], text, 1 if found else 0)


def _told(doubts: Iterable[DoubtInfo]) -> Iterator[str]:
    for one in doubts:
        edition = f", edition {one.edition}" if one.edition else ""
        yield f"Revision {one.number}{edition}: {' '.join(one.sentences)}"


def _confirm_again(workspace: Workspace, args: Namespace) -> Answer:
    team = workspace.open(args.name, args.person).team
    meaning = team.confirm_sentence(args.revision)
    team.confirm_again(args.revision, args.reason)
    left = team.doubts()
    data = {"signed": meaning, "in_doubt": [one.number for one in left]}
    return Answer(data, "\n".join((f"Signed: {meaning}", *_told(left))))


VERBS: tuple[Verb, ...] = (
    team_verb(
        "keys",
        "list the keys of the team",
        _keys,
        argument("member", help="of this person only", nargs="?", default="", metavar="PERSON"),
        json="[{person, name, fingerprint, short, status, doubt_from, here, locked, signed}]",
    ),
    team_verb(
        "new-key",
        "sign with a new key from now on; what the old one signed stays",
        _new_key,
        REASON,
        json=f"{PROPOSAL}, or the request where others must take it up",
    ),
    team_verb(
        "key-lost",
        "take up the new key of a member who has lost the old one",
        _lost,
        REQUEST,
        REASON,
    ),
    team_verb(
        "key-stolen",
        "show what it would mean if a key was stolen; --sign puts it away and in doubt",
        _stolen,
        argument("key", help="short id of its owner, or the key's fingerprint"),
        required("--since", words="in doubt after this day, or from this entry on",
                 metavar="DATE|ENTRY"),
        argument("--request", help="take up the owner's new key at once", default=""),
        argument("--sign", help="do it", action="store_true"),
        REASON,
        json=f"{{entry, since, entries, approvals, editions, …}}; with --sign {PROPOSAL}",
    ),
    team_verb(
        "doubts",
        "list the approvals in doubt; exit code 1 where there are some",
        _doubts,
        json="[{number, edition, in_force, sentences, may, why_not}]",
    ),
    team_verb(
        "confirm-again",
        "confirm an approval in doubt; prints the sentence that is signed",
        _confirm_again,
        REVISION,
        required("--reason", words="why you confirm it"),
        json="{signed, in_doubt}",
    ),
)  # fmt: skip
