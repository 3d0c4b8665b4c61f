"""Tasks in words, as a calendar file (RFC 5545), and as an e-mail ready to send (RFC 6068).

Nothing is sent by smguide: people put the file into their calendar and the letter into their mail.
"""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from urllib.parse import quote

from smguide.model.hidden import visible
from smguide.model.prose.plain import plain_words
from smguide.model.prose.reader import read_prose
from smguide.review.task import LADDER, Task, TaskKind

PHRASES: Mapping[str, str] = {
    TaskKind.ANSWER: "Look at revision {number} and answer: {about}",
    TaskKind.ANSWER_AGAIN: "The text you approved has changed: look at revision {number} again",
    TaskKind.ANSWER_REMARK: "Answer what was said about revision {number}: {about}",
    TaskKind.ANSWER_REMARKS: "Answer {count} comments on revision {number}",
    TaskKind.ANSWER_OLDER: "Answer or settle {count} comments on older revisions",
    TaskKind.REVISE: "Change what was asked for in revision {number}: {about}",
    TaskKind.PUBLISH: "Publish revision {number}, which is approved: {about}",
    TaskKind.VOTE: "Say whether you agree to another team or other rules: {about}",
    TaskKind.ADMIT: "{about} asks to be in the team: let them in or not",
    TaskKind.LOOK_AGAIN: "Look again whether edition {about} is still right",
    TaskKind.END_TRIAL: "A clause on trial comes to its end: keep, change or remove it: {about}",
    TaskKind.END_WAIVER: "A finding was accepted for a time that ends: {about}",
    TaskKind.WAIT_FOR_ANSWERS: "Revision {number} waits for an answer of {people}: {about}",
    TaskKind.WAIT_FOR_EDITION: "Revision {number} waits to be published by {people}: {about}",
    TaskKind.WAIT_FOR_VOTES: "Your proposal for the team waits for {people}: {about}",
    TaskKind.TAKES_EFFECT: "Edition {about} takes effect",
    "calendar": "{title}: {task}",
    "greeting": "Hello {all},",
    "review": "Revision {number} of “{title}” waits for your answer",
    "edition": "Revision {number} of “{title}” is approved and waits to be published",
    "votes": "A change of the team of “{title}” waits for your answer",
    "matter": "It is about {about}.",
    "until": "An answer is wanted by {day}.",
    "late": "An answer was wanted by {day}.",
    "where": "You find it in smguide under History and review.",
    "and": "{first} and {last}",
    "or": "{first} or {last}",
}
"""English; the window passes the same keys in its own language."""

Phrases = Mapping[str, str]
DayInWords = Callable[[date], str]

_LONGEST = 90
_GAP = re.compile(r"\{(\w+)\}")
_LINE = 75
_NAMED = (TaskKind.ADMIT, TaskKind.LOOK_AGAIN, TaskKind.TAKES_EFFECT)
"""Tasks about something with a name, which needs no quotation marks."""

_LETTERS = {
    TaskKind.WAIT_FOR_ANSWERS: "review",
    TaskKind.WAIT_FOR_EDITION: "edition",
    TaskKind.WAIT_FOR_VOTES: "votes",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What tasks are told with: the guidelines, the names of people, the language."""

    guideline: str
    title: str
    names: Mapping[str, str]
    phrases: Phrases
    day_in_words: DayInWords

    def name(self, person: str) -> str:
        """The printed name of a person."""
        return self.names.get(person, person)


@dataclass(frozen=True, slots=True)
class Letter:
    """A ready e-mail: addresses, subject and plain text."""

    to: tuple[str, ...]
    subject: str
    body: str

    @property
    def address(self) -> str:
        """The letter as a ``mailto:`` address, which opens the mail program with it filled in."""
        subject = " ".join(self.subject.split())  # a second line would be another header
        body = self.body.replace("\n", "\r\n")
        to = ",".join(quote(address, safe="@") for address in self.to)
        return f"mailto:{to}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"


def task_in_words(task: Task, told: Told) -> str:
    """A task as one line."""
    return _say(told.phrases[task.kind], _gaps(task, told))


def letter(task: Task, told: Told, addresses: Mapping[str, str], today: date) -> Letter | None:
    """A reminder to those somebody waits for; None for a task that nobody else has to do.

    ``addresses`` holds e-mail addresses by person.
    """
    about = _LETTERS.get(task.kind)
    if about is None or not task.people:
        return None
    phrases, names = told.phrases, [told.name(person) for person in task.people]
    gaps = {**_gaps(task, told), "all": _listed(names, phrases["and"])}
    lines = (
        phrases["greeting"],
        f"{phrases[about]}.",
        phrases["matter"] if task.about else "",
        _until(task, phrases, today),
        phrases["where"],
    )
    to = tuple(filter(None, (addresses.get(person, "") for person in task.people)))
    body = "\n\n".join(_say(line, gaps) for line in lines if line)
    return Letter(to, _say(phrases[about], gaps), body + "\n")


def _until(task: Task, phrases: Phrases, today: date) -> str:
    if task.due is None:
        return ""
    return phrases["late" if task.is_overdue(today) else "until"]


def _gaps(task: Task, told: Told) -> dict[str, str]:
    words = plain_words(read_prose(task.about)) if task.clause else task.about
    about = textwrap.shorten(words, _LONGEST, placeholder=" …")
    gaps = {
        "number": str(task.number),
        "count": str(task.count),
        "about": about if task.kind in _NAMED or not about else f"“{about}”",
        "people": _listed([told.name(person) for person in task.people], told.phrases["or"]),
        "day": told.day_in_words(task.due) if task.due else "",
        "title": " ".join(told.title.split()),
    }
    return {**gaps, "task": _say(told.phrases[task.kind], gaps)}


def _say(phrase: str, gaps: Mapping[str, str]) -> str:
    """A phrase with its gaps filled; what fills them is never looked at again.

    A gap that a translation invents stays as it stands: no reminder is lost for a slip of the pen.
    """
    return _GAP.sub(lambda gap: gaps.get(gap[1], gap[0]), phrase).strip(" :")


def _listed(names: list[str], last_two: str) -> str:
    """“Ben, Lea or Tom”."""
    if len(names) < 2:
        return "".join(names)
    return _say(last_two, {"first": ", ".join(names[:-1]), "last": names[-1]})


def calendar_file(tasks: Iterable[Task], told: Told, now: datetime) -> bytes:
    """Tasks with a day as an iCalendar file (RFC 5545): one all-day event each.

    Each reminds along the ladder of :data:`smguide.review.task.LADDER`. Brought in again, it takes
    the place of the event of before.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//smguide//tasks//EN"]
    for task in tasks:
        if task.due is not None:
            lines.extend(_event(task, task.due, told, now))
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _event(task: Task, due: date, told: Told, now: datetime) -> Iterator[str]:
    gaps = _gaps(task, told)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    summary = _escaped(_say(told.phrases["calendar"], gaps))
    yield from ("BEGIN:VEVENT", f"UID:{_uid(task, told)}", f"DTSTAMP:{stamp}")
    yield f"DTSTART;VALUE=DATE:{due:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{due + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{summary}"
    yield f"DESCRIPTION:{_escaped(told.phrases['where'])}"
    yield "TRANSP:TRANSPARENT"
    for days in LADDER:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{summary}")
        yield from (f"TRIGGER:{_trigger(days)}", "END:VALARM")
    yield "END:VEVENT"


def _trigger(days: int) -> str:
    """Nine in the morning, a number of days before the day."""
    if days > 0:
        return f"-P{days - 1}DT15H"
    return f"P{-days}DT9H"


def _uid(task: Task, told: Told) -> str:
    """The same for the same task, whoever makes the file and whenever."""
    parts = (told.guideline, task.kind, str(task.number), task.section, task.clause, task.about)
    return f"{hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:32]}@smguide"


def _escaped(text: str) -> str:
    """Text as RFC 5545 section 3.3.11 wants it; what nobody sees is written out."""
    plain = " ".join(visible(text).split())
    return re.sub(r"([\\;,])", r"\\\1", plain)


def _folded(line: str) -> Iterator[str]:
    """A line in pieces of at most 75 bytes; those that go on begin with a blank (section 3.1)."""
    piece, room = "", _LINE
    for sign in line:
        size = len(sign.encode())
        if size > room:
            yield piece
            piece, room = " ", _LINE - 1
        piece, room = piece + sign, room - size
    yield piece
