"""Tasks as words, as a calendar file, as an e-mail."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from smguide.interchange.reminders import PHRASES, Told, calendar_file, letter, task_in_words
from smguide.model.wording import date_in_words
from smguide.review.task import LADDER, Task, TaskKind

NOW = datetime(2025, 6, 1, 12, 30, tzinfo=UTC)
TODAY = NOW.date()
NAMES = {"ben": "Ben Okafor", "lea": "Lea Novak", "tom": "Tom Berg"}
TOLD = Told("f" * 64, "Our Guidelines", NAMES, PHRASES, date_in_words)
ADDRESSES = {person: f"{person}@example.org" for person in ("ben", "lea")}
WAITING = Task(
    TaskKind.WAIT_FOR_ANSWERS, "Relax replies", 7, "dana", ("ben", "lea", "tom"),
    due=date(2025, 6, 3),
)  # fmt: skip


def lines_of(data: bytes) -> list[str]:
    """The lines of a calendar file, joined again as section 3.1 says."""
    return re.sub(r"\r\n ", "", data.decode()).split("\r\n")


def test_every_kind_of_task_has_words_with_no_gap_left_open():
    for kind in TaskKind:
        task = Task(kind, "the “thing” {number}", 7, "dana", ("ben",), due=TODAY)
        words = task_in_words(task, TOLD)
        assert "{about}" not in words
        assert "{people}" not in words
        assert words
    assert task_in_words(Task(TaskKind.REVISE, "", 3), TOLD) == (
        "Change what was asked for in revision 3"
    )


def test_what_fills_a_gap_is_not_read_as_a_gap():
    assert "“{people}”" in task_in_words(Task(TaskKind.REVISE, "{people}", 3), TOLD)


def test_a_clause_is_told_in_the_words_a_reader_sees():
    task = Task(TaskKind.END_TRIAL, "Ask **Ana** [first](https://x.example).", clause="c")
    assert task_in_words(task, TOLD).endswith("“Ask Ana first.”")


def test_a_letter_goes_to_those_who_are_missing_and_says_what_and_by_when():
    found = letter(WAITING, TOLD, ADDRESSES, TODAY)
    assert found is not None
    assert found.to == ("ben@example.org", "lea@example.org"), "Tom has no address"
    assert found.subject == "Revision 7 of “Our Guidelines” waits for your answer"
    assert found.body == (
        "Hello Ben Okafor, Lea Novak and Tom Berg,\n\n"
        "Revision 7 of “Our Guidelines” waits for your answer.\n\n"
        "It is about “Relax replies”.\n\n"
        "An answer is wanted by 3 June 2025.\n\n"
        "You find it in smguide under History and review.\n"
    )
    late = letter(WAITING, TOLD, ADDRESSES, date(2025, 6, 4))
    assert late is not None
    assert "An answer was wanted by 3 June 2025." in late.body


def test_the_address_of_a_letter_opens_it_whole():
    found = letter(WAITING, TOLD, ADDRESSES, TODAY)
    assert found is not None
    parts = urlsplit(found.address)
    query = parse_qs(parts.query, strict_parsing=True)
    assert unquote(parts.path).split(",") == list(found.to)
    assert query["subject"] == [found.subject]
    assert query["body"] == [found.body.replace("\n", "\r\n")]


def test_nobody_is_reminded_of_what_nobody_else_has_to_do():
    assert letter(Task(TaskKind.ANSWER, "x", 7), TOLD, ADDRESSES, TODAY) is None
    assert letter(Task(TaskKind.TAKES_EFFECT, "1.0"), TOLD, ADDRESSES, TODAY) is None


def test_a_calendar_file_holds_one_day_for_each_task_with_a_day():
    undated = Task(TaskKind.PUBLISH, "Relax replies", 7)
    lines = lines_of(calendar_file([WAITING, undated], TOLD, NOW))
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20250603" in lines
    assert "DTEND;VALUE=DATE:20250604" in lines
    assert "DTSTAMP:20250601T123000Z" in lines
    triggers = [line for line in lines if line.startswith("TRIGGER")]
    assert len(triggers) == len(LADDER)
    assert {"TRIGGER:-P29DT15H", "TRIGGER:P0DT9H", "TRIGGER:P1DT9H"} < set(triggers)
    assert lines[-1] == ""


def test_the_same_task_made_again_takes_the_place_of_the_first():
    def name(task: Task, now: datetime) -> str:
        lines = lines_of(calendar_file([task], TOLD, now))
        return next(line for line in lines if line.startswith("UID"))

    later = datetime(2025, 7, 1, tzinfo=UTC)
    other = Task(TaskKind.WAIT_FOR_ANSWERS, "Relax replies", 8, due=WAITING.due)
    assert name(WAITING, NOW) == name(WAITING, later)
    assert name(WAITING, NOW) != name(other, NOW)


@given(st.text(max_size=200), st.text(max_size=80))
def test_no_text_breaks_out_of_its_line(about, title):
    told = Told("f" * 64, title, NAMES, PHRASES, date_in_words)
    task = Task(TaskKind.REVISE, about, 3, due=TODAY)
    data = calendar_file([task], told, NOW)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    names = [re.split("[:;]", line)[0] for line in lines_of(data) if line]
    assert names.count("SUMMARY") == 1
    assert set(names) <= {
        "BEGIN", "END", "VERSION", "PRODID", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
        "DESCRIPTION", "TRANSP", "ACTION", "TRIGGER",
    }  # fmt: skip
