"""What is known about a post without asking: from the registers, the calendar, the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from smguide.model.record import Record, Value
from smguide.rules.book import Book
from smguide.rules.business_time import contradictions
from smguide.rules.conditions import Facts, holds
from smguide.rules.decision import Post
from smguide.rules.due import usual_calendar
from smguide.rules.facts import fact_kinds
from smguide.rules.lengths import later
from smguide.rules.roster import read_day
from smguide.rules.workflow import Selector, Stage

DECLARED: Mapping[str, Value] = {
    "context.incident_tier": 0,
    "context.closed_window": False,
    "context.election_period": False,
}
"""Facts that hold only once somebody declares them; until then they are as usual."""

_OF_TYPE = ("form", "risk", "promotional", "irreversible", "urgency")


def known_facts(book: Book, post: Post, given: Facts) -> dict[str, Value]:
    """All that is known; what is ``given`` counts more than what the registers say."""
    known: dict[str, Value] = dict(DECLARED)
    known |= dict(facts_of_person(book, post.person)) if post.person else {}
    known |= dict(facts_of_channel(book, post.channel)) if post.channel else {}
    known |= dict(facts_of_type(book, post.post_type)) if post.post_type else {}
    known |= dict(facts_of_day(book))
    if book.record:
        known |= {**book.record.organisation, **book.record.of(post.person)}
    if post.person and post.channel:
        known["post.account_approved"] = is_approved_account(book, post)
    known |= {fact: value for fact, value in given.items() if value not in (None, "")}
    if "author.level" not in given and book.levels and post.person:
        known["author.level"] = level_of(book, post, known)
    return known


def facts_of_person(book: Book, person: str) -> Iterator[tuple[str, Value]]:
    """What the register says of a person."""
    if person not in book.names.names("person"):
        return
    record = book.names.record("person", person)
    yield "author.person", person
    yield "author.role", record.texts("roles")
    yield "author.group", _groups_of(book, person)
    yield "author.kind", record.text("kind")
    if joined := read_day(record.text("joined_on")):
        yield "author.days_since_start", _days(joined, book.day)
    if since := read_day(record.text("level_since")):
        yield "author.days_at_level", _days(since, book.day)
        yield "author.level_expired", _has_expired(book, record, since)
    done = _valid_courses(book, record)
    yield "author.training", done
    needed = {row.id for row in _courses(book).values() if row.required}
    yield "author.trained", needed <= set(done)


def facts_of_channel(book: Book, channel: str) -> Iterator[tuple[str, Value]]:
    """What the register says of a channel."""
    if channel not in book.names.names("channel"):
        return
    yield "post.channel", channel
    record = book.names.record("channel", channel)
    if record.texts("audiences"):
        yield "post.audience", record.texts("audiences")
    if record.text("openness") == "internal":
        yield "post.audience_kind", "internal"


def facts_of_type(book: Book, post_type: str) -> Iterator[tuple[str, Value]]:
    """What the register says of a kind of post."""
    if post_type not in book.names.names("post-type"):
        return
    yield "post.type", post_type
    record = book.names.record("post-type", post_type)
    for key in _OF_TYPE:
        if key in record:
            yield f"post.{key}", record[key]


def facts_of_day(book: Book) -> Iterator[tuple[str, Value]]:
    """What the day says: the phase, working hours and days off."""
    if book.current_phase:
        yield "org.phase", book.current_phase
        started = _phase_began(book)
        if started:
            yield "org.days_in_phase", _days(started, book.day)
    calendar = usual_calendar(book)
    if calendar and not contradictions(calendar):  # what contradicts itself says nothing
        yield "context.business_hours", calendar.is_open(book.at)
        yield "context.holiday", calendar.is_holiday(book.at)


def usual_facts(book: Book, post_type: str) -> dict[str, Value]:
    """The facts of an everyday post of a kind: what it often touches, and nothing special."""
    flags = {
        kind.id: False
        for kind in fact_kinds().values()
        if kind.supplied == "asked" and kind.type == "flag"
    }
    record = book.names.record("post-type", post_type)
    return {**flags, "post.flags": record.texts("touches"), "post.account": "official"}


def level_of(book: Book, post: Post, known: Facts) -> str:
    """The trust level that counts for a post.

    Everybody begins at the first. A level that has run out, that is lost by its own way down, or
    that does not reach as far as this channel or kind of post, counts as the one below.
    """
    said = book.names.record("person", post.person).text("trust_level")
    places = [level.id for level in book.levels]
    place = places.index(said) if said in places else 0
    expired = known.get("author.level_expired") is True
    seen: set[int] = set()
    while place not in seen:
        seen.add(place)
        level = book.levels[place]
        if place and (expired or _is_lost(book, level, known)):
            place, expired = below_level(book, place), False
        elif place and not reaches(level, post):
            place -= 1
    return places[place]


def reaches(level: Stage, post: Post) -> bool:
    """Whether a level counts on the channel and for the kind of post."""
    channels, types = level.raw.texts("channels"), level.raw.texts("post_types")
    return (not channels or post.channel in channels) and (not types or post.post_type in types)


def is_approved_account(book: Book, post: Post) -> bool:
    """Whether the account was approved once for all its posts, for this person, and still is."""
    return any(
        row.text("channel") == post.channel
        and (not row.texts("people") or post.person in row.texts("people"))
        and _still_valid(row, book.day)
        for row in book.rows("account_approvals")
    )


def below_level(book: Book, place: int) -> int:
    """The place of the level that somebody falls to from the one at ``place``."""
    places = [level.id for level in book.levels]
    falls = book.levels[place].raw.text("demote_to")
    return min(places.index(falls), place - 1) if falls in places else place - 1


def _is_lost(book: Book, level: Stage, known: Facts) -> bool:
    if level.back_if is None:
        return False
    return holds(level.back_if, known, book.orders) is True


def _has_expired(book: Book, record: Record, since: date) -> bool:
    level = book.level(record.text("trust_level"))
    lasts = level.raw.text("expires") if level else ""
    return bool(lasts) and book.day > later(since, lasts)


def _still_valid(row: Record, day: date) -> bool:
    approved = read_day(row.text("approved_on"))
    lasts = row.text("valid_for")
    return approved is not None and approved <= day and (not lasts or day <= later(approved, lasts))


def _groups_of(book: Book, person: str) -> tuple[str, ...]:
    return tuple(
        group
        for group in book.names.names("group")
        if person in book.roster.listed(Selector("group", group))
    )


@dataclass(frozen=True, slots=True)
class _Course:
    """A course: whether it is needed before the first post, and how long it counts."""

    id: str
    required: bool
    valid_for: str


def _courses(book: Book) -> dict[str, _Course]:
    return {
        course: _Course(course, entry.record.flag("required"), entry.record.text("valid_for"))
        for course, entry in book.names.entries.get("training", {}).items()
    }


def _valid_courses(book: Book, record: Record) -> tuple[str, ...]:
    """Done, and not stale; a course that goes stale and has no day does not count."""
    done_on = read_day(record.text("trained_on"))
    courses = _courses(book)
    return tuple(
        course
        for course in record.texts("trainings")
        if course in courses and _counts(courses[course], done_on, book.day)
    )


def _counts(course: _Course, done_on: date | None, day: date) -> bool:
    if not course.valid_for:
        return True
    return done_on is not None and day <= later(done_on, course.valid_for)


def _phase_began(book: Book) -> date | None:
    phase = next((p for p in book.phases if p.id == book.current_phase), None)
    return read_day(phase.raw.text("started_on")) if phase else None


def _days(since: date, day: date) -> int:
    return (day - since).days
