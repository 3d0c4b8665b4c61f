"""Problems that show on reading the rules, without looking at cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from smguide.model.record import Record
from smguide.model.registers import UNKNOWN
from smguide.model.wording import in_words
from smguide.rules.asking import stages_of
from smguide.rules.book import Book
from smguide.rules.business_time import contradictions, read_calendars
from smguide.rules.facts import fact_kinds
from smguide.rules.mentions import Mention, compared, mentions
from smguide.rules.problem import Problem, ProblemKind
from smguide.rules.roster import circles, read_day
from smguide.rules.satisfying import can_hold
from smguide.rules.workflow import Condition, Stage, read_workflow

_COUNTED: Final = frozenset({"record", "register", "calendar"})


def reading_over(book: Book) -> Iterator[Problem]:
    """Names that nobody has, circles, dates and calendars, stages nobody can reach or leave."""
    yield from _nobody(book)
    yield from _circles(book)
    yield from _calendars(book)
    yield from _dates(book)
    yield from _floors(book)
    yield from _stages(book)


def _nobody(book: Book) -> Iterator[Problem]:
    seen: dict[tuple[str, str], Mention] = {}
    for facts in book.facts:
        for mention in mentions(read_workflow("", facts)):
            if mention.target != UNKNOWN and not book.names.find(mention.register, mention.target):
                seen.setdefault((mention.where, mention.target), mention)
    called = _parts_called(book)
    for mention in seen.values():
        part = called.get(mention.where, "")
        sentence = f"“{mention.where}” names “{mention.target}”, which is not in any list."
        yield _problem(
            book, ProblemKind.NOBODY, part, sentence, "Add it where it belongs, or choose another."
        )


def _circles(book: Book) -> Iterator[Problem]:
    for handed_on in (book.roster.deputies, book.roster.delegates):
        for circle in circles(handed_on):
            names = in_words(book.names.name("person", person) for person in circle)
            yield _problem(
                book,
                ProblemKind.CIRCLE,
                "",
                f"{names} stand in for each other in a circle, so nobody would answer.",
                "Let one of them name somebody outside of the circle.",
            )


def _calendars(book: Book) -> Iterator[Problem]:
    for facts in book.facts:
        for calendar in read_calendars(facts):
            for sentence in contradictions(calendar):
                yield _problem(
                    book, ProblemKind.CALENDAR, "", sentence, "Correct the working hours."
                )


def _dates(book: Book) -> Iterator[Problem]:
    for facts in book.facts:
        for key in ("rules", "floors", "tightenings"):
            for row in facts.records(key):
                yield from _window(book, row)
        for key in ("absences", "delegations"):
            for row in facts.records(key):
                yield from _span(book, row, row, "An absence or stand-in")


def _window(book: Book, row: Record) -> Iterator[Problem]:
    yield from _span(book, row, row.record("effective"), f"“{row.text('name')}”")


def _span(book: Book, row: Record, span: Record, what: str) -> Iterator[Problem]:
    days = [read_day(span.text(key)) for key in ("from", "until")]
    unread = [
        span.text(k) for k in ("from", "until") if span.text(k) and not read_day(span.text(k))
    ]
    sentence = ""
    if unread:
        sentence = f"{what} has a day that is none: “{unread[0]}”."
    elif days[0] and days[1] and days[1] < days[0]:
        sentence = f"{what} ends before it begins, so it never counts."
    if sentence:
        yield _problem(book, ProblemKind.DATES, row.text("id"), sentence, "Correct the days.")


def _floors(book: Book) -> Iterator[Problem]:
    """What is never relaxed, and yet passes when nobody answers."""
    for floor in book.floors:
        for stage in stages_of(floor.flow, book.roster, ""):
            for ask in stage:
                if ask.waits and (ask.silence_after or ask.on_timeout == "approve"):
                    yield _problem(
                        book,
                        ProblemKind.FLOOR_BYPASSED,
                        floor.id,
                        f"“{floor.name}” is never relaxed, and yet “{ask.name or ask.step}” passes "
                        "when nobody answers.",
                        "Let the post wait there until somebody has answered.",
                    )


def _stages(book: Book) -> Iterator[Problem]:
    for place, phase in enumerate(book.phases):
        last = place == len(book.phases) - 1
        yield from _way(book, phase, phase.forward_if, phase.forward_words, needed=not last)
        yield from _measurable(book, phase, phase.back_if)
    for place, level in enumerate(book.levels):
        yield from _way(book, level, level.forward_if, level.forward_words, needed=place > 0)
        yield from _measurable(book, level, level.back_if)
        if place and level.back_if is None and not level.raw.text("expires"):
            yield _problem(
                book,
                ProblemKind.ONLY_UP,
                level.id,
                f"Nobody ever falls from “{level.name}”: it has no way down and no end.",
                "Say what loses it, or for how long it lasts.",
            )


def _way(
    book: Book, stage: Stage, condition: Condition | None, words: str, *, needed: bool
) -> Iterator[Problem]:
    if condition is None:
        if needed:
            hint = "Say what must be so, in numbers somebody can look up."
            what = "only in words" if words else "nowhere"
            sentence = f"When “{stage.name}” is left or reached is said {what}."
            yield _problem(book, ProblemKind.UNMEASURABLE, stage.id, sentence, hint)
        return
    yield from _measurable(book, stage, condition)
    if not can_hold(condition, book.orders):
        yield _problem(
            book,
            ProblemKind.UNREACHABLE,
            stage.id,
            f"What “{stage.name}” asks for can never be so: its conditions exclude each other.",
            "Change one of them.",
        )


def _measurable(book: Book, stage: Stage, condition: Condition | None) -> Iterator[Problem]:
    for fact in dict.fromkeys(c.fact for c in compared(condition)):
        kind = fact_kinds().get(fact)
        if kind is None or kind.supplied not in _COUNTED:
            title = kind.title if kind else fact
            yield _problem(
                book,
                ProblemKind.UNMEASURABLE,
                stage.id,
                f"“{stage.name}” hangs on “{title}”, which nobody can count.",
                "Use what the record of posts or the lists say.",
            )


def _parts_called(book: Book) -> dict[str, str]:
    """What people call a rule, a phase or the like, to its id."""
    parts = [(rule.name, rule.id) for rule in (*book.rules, *book.floors)]
    parts += [(one.name, one.id) for one in book.tightenings]
    parts += [(one.name, one.id) for one in (*book.phases, *book.levels)]
    return dict(parts)


def _problem(book: Book, kind: ProblemKind, part: str, sentence: str, hint: str) -> Problem:
    section = book.section_of.get(part, "") or next(iter(book.section_of.values()), "")
    return Problem(kind, part, section, sentence, hint)
