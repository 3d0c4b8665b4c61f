"""The verb about the past: history."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import asdict

from smguide.cli.rule_verbs import day
from smguide.cli.verb import AS, NAME, Answer, Verb, argument, table, whole_number
from smguide.errors import NotFound
from smguide.model.wording import in_words
from smguide.review.status import State
from smguide.workspace import ClauseMoment, Desk, HistoryFilter, HistoryRow, Workspace


def _history(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    wanted = HistoryFilter(
        section=_section(desk, args.section),
        person=_person(desk, args.by),
        state=State(args.state) if args.state else None,
        words=args.search,
        editions_only=args.editions,
        first=args.since,
        last=args.until,
        clause=args.clause,
    )
    rows = desk.past.rows(wanted, limit=args.limit)
    story = {one.number: one for one in desk.past.clause_story(args.clause)} if args.clause else {}
    text = "\n".join(_told(rows, story)) if story else table([_cells(row) for row in rows])
    return Answer([_plain_row(row, story) for row in rows], text or "No revision fits.")


def _section(desk: Desk, wanted: str) -> str:
    """A section by its id, or by what it is called now."""
    called = (
        one for one in desk.read("latest").sections if one.title.casefold() == wanted.casefold()
    )
    return next((one.id for one in called), wanted)


def _person(desk: Desk, wanted: str) -> str:
    """Somebody who saved a revision, by id or name.

    Raises:
        NotFound: nobody who did is called so.
    """
    people = desk.past.people()
    for one in people:
        if wanted.casefold() in (one.person.casefold(), one.name.casefold()):
            return one.person
    if wanted:
        known = in_words(one.person for one in people)
        raise NotFound(f"“{wanted}” has not saved any revision.", f"These people have: {known}.")
    return ""


def _plain_row(row: HistoryRow, story: Mapping[int, ClauseMoment]) -> dict[str, object]:
    plain = {**asdict(row), "at": row.at.isoformat(), "state": row.state.value}
    if row.number in story:
        turn = story[row.number]
        plain["clause"] = {"became": turn.status.value, "before": turn.before, "after": turn.after}
    return plain


def _cells(row: HistoryRow) -> tuple[str, ...]:
    state = row.state_words + (f" (edition {row.edition})" if row.edition else "")
    return (str(row.number), f"{row.at:%Y-%m-%d %H:%M}", row.author, row.summary, state)


def _told(rows: tuple[HistoryRow, ...], story: Mapping[int, ClauseMoment]) -> list[str]:
    """Each revision with what it made of the clause."""
    lines = []
    for row in rows:
        turn = story[row.number]
        texts = [
            f"  {sign} {text}" for sign, text in (("-", turn.before), ("+", turn.after)) if text
        ]
        same = texts[-1:] if turn.before == turn.after else texts
        lines += [f"{'  '.join(_cells(row))}  {turn.status.value}", *same]
    return lines


VERBS: tuple[Verb, ...] = (
    Verb(
        "history",
        "list the revisions, the newest first",
        (
            NAME,
            argument(
                "--section",
                help="only revisions that touch this section, by its id or title",
                default="",
                metavar="S",
            ),
            argument(
                "--person",
                help="only those that this person saved, by id or name",
                dest="by",
                default="",
                metavar="P",
            ),
            argument(
                "--state",
                help="only those that stand so: " + ", ".join(State),
                choices=tuple(State),
                default="",
                metavar="STATE",
            ),
            argument("--since", help="only from this day on", type=day, metavar="DATE"),
            argument("--until", help="only up to this day", type=day, metavar="DATE"),
            argument("--editions", help="only editions", action="store_true"),
            argument(
                "--search",
                help="only those that say these words, were commented on in them, or brought them "
                "into the text or took them out; “in quotes” as a phrase",
                default="",
                metavar="TEXT",
            ),
            argument(
                "--clause",
                help="the story of the clause of this id: what each revision made of it",
                default="",
                metavar="ID",
            ),
            argument("--limit", help="at most so many", type=whole_number, metavar="N"),
            AS,
        ),
        _history,
        "[{number, summary, reason, author, person, at, state, round, edition, …}], "
        "with --clause also {clause: {became, before, after}}",
    ),
)
