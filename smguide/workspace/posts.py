"""The register of posts: what was posted, by whom, and what came of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from smguide.errors import NotAllowed, NotFound, StorageError, WrongUse
from smguide.interchange.post_cells import PostNames, post_names
from smguide.interchange.posts_csv import MOST_BYTES, RefusedRow, TakenRow, read_posts, write_posts
from smguide.model.registers import Registers, entries_of, registers_from
from smguide.review.ledger import Ledger, RecordedPost
from smguide.review.permissions import why_not_record
from smguide.review.posts import ReportIncident, SettleIncident, TakeBackPost, in_entries
from smguide.review.recording import why_not_a_post
from smguide.rules.book import read_book
from smguide.rules.roster import read_day
from smguide.rules.track_record import PostRecord, TrackRecord, track_record
from smguide.workspace import drafting
from smguide.workspace.parts import Parts
from smguide.workspace.signing import Pen
from smguide.workspace.values import PostInfo, PostsBroughtIn

_SHORTEST_ID = 4
_UNREPORTED = (
    "It was recorded before, without this incident.",
    "Report the incident of that post.",
)


@dataclass(frozen=True, slots=True)
class _SortedRows:
    """Rows of a table: not on record, on record, on record without the incident they tell of."""

    fresh: list[TakenRow]
    known: list[TakenRow]
    unreported: list[TakenRow]


def names(parts: Parts) -> PostNames:
    """What people, channels and kinds of post are called, in the latest revision or the draft."""
    return post_names(_registers(parts), _all_posts(parts.decisions.ledger()))


def why_not(parts: Parts, pen: Pen) -> str:
    """Why a person may not write in the register, in one sentence; empty where they may."""
    try:
        return why_not_record(parts.decisions.ledger(), pen.member())
    except NotAllowed as error:
        return error.message


def record(parts: Parts, pen: Pen, rows: Sequence[PostRecord], today: date) -> tuple[PostInfo, ...]:
    """Sign posts into the record, and answer them as they stand there.

    Raises:
        WrongUse: there are none, or one cannot be right; nothing was recorded.
        NotFound: a post names somebody or something that the guidelines do not know.
    """
    if not rows:
        raise WrongUse("There is no post to record.", "Say who posted what, where and when.")
    known = names(parts).entries
    for number, post in enumerate(rows, start=1):
        which = f"Post {number}: " if len(rows) > 1 else ""
        why = why_not_a_post(post, today)
        if why:
            raise WrongUse(f"{which}{why}", "Correct it, and record it again.")
        _insist_on_known(known, post, which)
    signed = [pen.sign(body) for body in in_entries(rows)]
    recorded = parts.decisions.ledger().posts
    return _infos(parts, (row for entry in signed for row in recorded[entry]))


def bring_in(parts: Parts, pen: Pen, path: Path, today: date) -> PostsBroughtIn:
    """Record the posts of a table; see :func:`smguide.interchange.posts_csv.read_posts`.

    A table may be brought in again after it has grown: as many rows of a sort as are on record,
    taken back or not, are not taken a second time. Two equal rows of one table are two posts. A row
    that now tells of an incident the record does not know is refused, so that it is not lost.
    """
    report = read_posts(_table_in(path), names(parts), today)
    sorted_rows = _sorted_out(report.taken, _all_posts(parts.decisions.ledger()))
    for body in in_entries(row.post for row in sorted_rows.fresh):
        pen.sign(body)
    refused = [RefusedRow(row.line, *_UNREPORTED) for row in sorted_rows.unreported]
    return PostsBroughtIn(
        tuple(sorted_rows.fresh),
        tuple(sorted(sorted_rows.known, key=lambda row: row.line)),
        tuple(sorted((*report.refused, *refused), key=lambda row: row.line)),
        report.left_out,
    )


def _sorted_out(rows: Iterable[TakenRow], recorded: Iterable[PostRecord]) -> _SortedRows:
    found = _SortedRows([], [], [])
    exact = Counter(map(_with_incident, recorded))
    others: list[TakenRow] = []
    for row in rows:
        told = _with_incident(row.post)
        (found.known if exact[told] else others).append(row)
        exact[told] -= 1 if exact[told] else 0
    left = Counter(told[:-1] for told in exact.elements())
    for row in others:
        sort = _with_incident(row.post)[:-1]
        missed = found.unreported if row.post.had_incident else found.known
        (missed if left[sort] else found.fresh).append(row)
        left[sort] -= 1 if left[sort] else 0
    return found


def _table_in(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise NotFound(f"There is no file “{path}”.", "Check the name and the folder.") from error
    except OSError as error:
        raise StorageError(f"“{path}” cannot be read.", "Check whether you may open it.") from error


def as_table(parts: Parts) -> bytes:
    """The posts that count, by day, as a table for spreadsheets."""
    register = sorted(parts.decisions.ledger().register(), key=lambda post: post.day)
    return write_posts(register, names(parts))


def listed(parts: Parts, *, with_taken_back: bool) -> tuple[PostInfo, ...]:
    """The register, the newest first; what was taken back only if it is asked for."""
    rows = [row for row in _rows(parts.decisions.ledger()) if with_taken_back or not row.taken_back]
    rows.sort(key=lambda row: (row.post.day, row.entry.position, row.row), reverse=True)
    return _infos(parts, rows)


def one(parts: Parts, post: str) -> PostInfo:
    """The post of an id.

    Raises:
        NotFound: there is none, or more than one.
    """
    return _infos(parts, [_found(parts.decisions.ledger(), post)])[0]


def report_incident(parts: Parts, pen: Pen, post: str, what_happened: str, day: date) -> None:
    """Sign that a recorded post led to an incident.

    Raises:
        WrongUse: it is not said what happened.
        NotFound: there is no such post.
        NotAllowed: an incident of it is on record, or the day cannot be.
    """
    if not what_happened.strip():
        raise WrongUse("Say what happened.", "A few words are enough.")
    row = _found(parts.decisions.ledger(), post)
    pen.sign(ReportIncident(row.entry.id, row.row, day, what_happened.strip()))


def settle(parts: Parts, pen: Pen, post: str, how: str, day: date) -> None:
    """Sign that the incident of a post is dealt with.

    Raises:
        WrongUse: it is not said how.
        NotFound: there is no such post.
        NotAllowed: there is no open incident, or it is the person's own.
    """
    if not how.strip():
        raise WrongUse("Say how the incident was settled.", "A few words are enough.")
    row = _found(parts.decisions.ledger(), post)
    pen.sign(SettleIncident(row.entry.id, row.row, day, how.strip()))


def take_back(parts: Parts, pen: Pen, post: str, reason: str) -> None:
    """Sign that a recorded post was a mistake.

    Raises:
        WrongUse: there is no reason.
        NotFound: there is no such post.
        NotAllowed: it was taken back before, or it tells of the person's own incident.
    """
    if not reason.strip():
        raise WrongUse("Say why the post is taken back.", "Fill in the reason.")
    row = _found(parts.decisions.ledger(), post)
    pen.sign(TakeBackPost(row.entry.id, row.row, reason.strip()))


def standing(parts: Parts, at: date) -> TrackRecord:
    """What the register says of everybody on a day, by the guidelines in force on it."""
    ledger = parts.decisions.ledger()
    begun = min((edition.effective for edition in ledger.editions), default=None)
    return track_record(
        ledger.register(), at, phase_since=_phase_since(parts, ledger, at), begun=begun
    )


def _infos(parts: Parts, rows: Iterable[RecordedPost]) -> tuple[PostInfo, ...]:
    ledger, called = parts.decisions.ledger(), names(parts).entries
    return tuple(
        PostInfo(
            id=f"{row.entry.id}/{row.row}",
            post=row.post,
            person_name=called["person"][row.post.person],
            channel_name=called["channel"][row.post.channel],
            post_type_name=called["post-type"][row.post.post_type],
            recorded_by=ledger.name(row.entry.person),
            recorded_at=row.entry.time,
            how_settled=row.how_settled,
            taken_back=row.why_taken_back,
        )
        for row in rows
    )


def _phase_since(parts: Parts, ledger: Ledger, at: date) -> date | None:
    edition = ledger.in_force(at)
    guidelines = parts.guidelines(edition.number if edition else parts.revisions.count)
    book = read_book(guidelines, datetime.combine(at, time(12), tzinfo=UTC))
    present = (phase for phase in book.phases if phase.id == book.current_phase)
    began = [read_day(phase.raw.text("started_on")) for phase in present]
    return began[0] if began else None


def _registers(parts: Parts) -> Registers:
    """Those of the draft, and what of the latest revision it does not name any more."""
    latest = parts.guidelines(parts.revisions.count)
    both = (*drafting.work(parts).guidelines.sections, *latest.sections)
    return registers_from(entry for section in both for entry in entries_of(section))


def _rows(ledger: Ledger) -> Iterator[RecordedPost]:
    return (row for rows in ledger.posts.values() for row in rows)


def _all_posts(ledger: Ledger) -> Iterator[PostRecord]:
    """Those that were taken back too."""
    return (row.post for row in _rows(ledger))


def _with_incident(post: PostRecord) -> tuple[object, ...]:
    """What makes a post; last, what may be told afterwards. Settling an incident changes none."""
    where = (post.channel, post.post_type)
    return post.person, post.day, *where, post.outcome, post.note, post.what_happened


def _insist_on_known(known: Mapping[str, Mapping[str, str]], post: PostRecord, which: str) -> None:
    named = {"person": post.person, "channel": post.channel, "post-type": post.post_type}
    for register, entry in named.items():
        if entry not in known[register]:
            raise NotFound(
                f"{which}The guidelines do not know “{entry}”.",
                "Use a person, a channel and a kind of post that stand in them.",
            )


def _found(ledger: Ledger, post: str) -> RecordedPost:
    """The row that an id means; the id of its entry may be cut short."""
    entry, _, number = post.partition("/")
    known = len(entry) >= _SHORTEST_ID
    rows = [
        row
        for row in _rows(ledger)
        if known and row.entry.id.startswith(entry) and str(row.row) == number
    ]
    if len(rows) != 1:
        several = "More than one post is" if rows else "No post is"
        raise NotFound(f"{several} called “{post}”.", "Take its id from the list of posts.")
    return rows[0]
