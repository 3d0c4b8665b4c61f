"""Tables of posts: every row is taken or refused, and what goes out comes back."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.errors import InvalidDocument, TooLarge
from smguide.interchange.post_cells import PostNames, hours_in_cell, post_names, read_minutes
from smguide.interchange.posts_csv import COLUMNS, MOST_ROWS, PostsReport, read_posts, write_posts
from smguide.model.record import EMPTY
from smguide.model.registers import Entry, Registers
from smguide.rules.track_record import Incident, Outcome, PostRecord

TODAY = date(2026, 3, 31)
CALLED = {
    "person": {"dana": "Dana Reyes", "kim": "Kim Lee", "kim-2": "Kim Lee", "jo": "kim-2"},
    "channel": {"linkedin": "LinkedIn", "x": "@acme", "odd": "=1+1"},
    "post-type": {"job": "Job advert", "reply": "Réponse, courte"},
}
NAMES = post_names(
    Registers(
        {
            register: {one: Entry(one, name, "", (), EMPTY) for one, name in entries.items()}
            for register, entries in CALLED.items()
        }
    )
)
HEAD = "person,day,channel,kind of post,outcome"
GOOD = PostRecord("dana", date(2026, 3, 4), "linkedin", "job", Outcome.APPROVED)


def read(*lines: str, names: PostNames = NAMES) -> PostsReport:
    return read_posts("\r\n".join(lines).encode(), names, TODAY)


def taken(*lines: str) -> list[PostRecord]:
    report = read(*lines)
    assert not report.refused
    return [row.post for row in report.taken]


def refused(head: str, row: str) -> str:
    report = read(head, "dana,2026-03-04,linkedin,job,approved" + "," * (head.count(",") - 4), row)
    assert [one.line for one in report.taken] == [2]
    (one,) = report.refused
    assert one.line == 3
    assert one.hint
    return f"{one.why} {one.hint}"


@pytest.mark.parametrize(
    "lines",
    [
        (HEAD, "dana,2026-03-04,linkedin,job,approved"),
        (
            "Author;Date;Channel;Post type;Result",
            "Dana Reyes;4.3.2026;LinkedIn;Job advert;approved",
        ),
        (
            "DAY\tOUTCOME\tperson\tKind of post\tchannel",
            "04/03/2026\tAPPROVED\tdana reyes\tJOB\tlinked in".replace("linked in", "LINKEDIN"),
        ),
        ("sep=;", HEAD.replace(",", ";"), '"dana";"2026-03-04 10:30";"linkedin";"job";"approved"'),
        ("", HEAD, "", "dana , 2026-3-4 ,linkedin,job,approved", ",,,,", ""),
    ],
)
def test_tables_as_people_write_them(lines):
    assert taken(*lines) == [GOOD]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_beyond_ascii_in_what_spreadsheets_write(encoding):
    text = f"{HEAD}\ndana,2026-03-04,linkedin,“Réponse, courte”,approved\n"
    text = text.replace("“", '"').replace("”", '"')
    report = read_posts(text.encode(encoding), NAMES, TODAY)
    assert [row.post.post_type for row in report.taken] == ["reply"]


def test_all_columns_are_read():
    rows = taken(
        ",".join(COLUMNS),
        'dana,2026-03-04,linkedin,job,sent back,settled,"A wrong\r\nprice",'
        "5.3.2026,6.3.2026,"
        'By the desk,"2,5"',
        "dana,2026-03-04,linkedin,job,free,open,A wrong price,,,,",
    )
    assert rows[0] == replace(
        GOOD,
        outcome=Outcome.SENT_BACK,
        incident=Incident.SETTLED,
        what_happened="A wrong\nprice",
        incident_on=date(2026, 3, 5),
        settled_on=date(2026, 3, 6),
        note="By the desk",
        wait_minutes=150,
    )
    assert (rows[1].incident, rows[1].wait_minutes) == (Incident.OPEN, None)


def test_a_column_nobody_asked_for_is_named():
    report = read(f"Likes,{HEAD},Link", "7,dana,2026-03-04,linkedin,job,approved,https://a.example")
    assert report.left_out == ("Likes", "Link")
    assert [row.post for row in report.taken] == [GOOD]


MORE = f"{HEAD},incident,what happened,settled on,note,hours waited"
REFUSED = {
    "dena reyes,2026-03-04,linkedin,job,approved,,,,,": "Did you mean “Dana Reyes”?",
    "Kim Lee,2026-03-04,linkedin,job,approved,,,,,": "short ids kim or kim-2",
    ",2026-03-04,linkedin,job,approved,,,,,": "does not name a person",
    "dana,2026-03-04,myspace,job,approved,,,,,": "“myspace” is not a channel of these guidelines",
    "dana,2026-03-04,linkedin,poem,approved,,,,,": "is not a kind of post",
    "dana,2026-02-30,linkedin,job,approved,,,,,": "not in the calendar",
    "dana,2026-04-01,linkedin,job,approved,,,,,": "1 April 2026 has not come yet",
    "dana,1926-03-04,linkedin,job,approved,,,,,": "before there were such posts",
    "dana,yesterday,linkedin,job,approved,,,,,": "“yesterday” is not a date",
    "dana,,linkedin,job,approved,,,,,": "has no date",
    "dana,2026-03-04,linkedin,job,fine,,,,,": "approved, corrected, sent-back or free",
    "dana,2026-03-04,linkedin,job,,,,,,": "does not say what came of it",
    "dana,2026-03-04,linkedin,job,approved,a typo,,,,": "none, open or settled",
    "dana,2026-03-04,linkedin,job,approved,open,,,,": "nothing about the incident",
    "dana,2026-03-04,linkedin,job,approved,,A typo,,,": "not whether there was an incident",
    "dana,2026-03-04,linkedin,job,approved,settled,A typo,2026-03-03,,": "before the incident",
    "dana,2026-03-04,linkedin,job,approved,open,A typo,2026-03-05,,": "no settled incident",
    "dana,2026-03-04,linkedin,job,approved,,,,,soon": "not a number of hours",
    "dana,2026-03-04,linkedin,job,approved,,,,,-1": "not a number of hours",
    "dana,2026-03-04,linkedin,job,approved,,,,,99999": "longer than a year",
    f"dana,2026-03-04,linkedin,job,approved,,,,{'x' * 501},": "longer than 500",
    "dana,2026-03-04,linkedin,job,approved,,,,a\u202eb,": "not what it should be",
    "dana,2026-03-04,linkedin,job,approved,,,,one,2,three": "more cells than there are columns",
}


@pytest.mark.parametrize("row", REFUSED)
def test_a_row_that_cannot_be_right_is_refused_with_a_sentence(row):
    assert REFUSED[row] in refused(MORE, row)


def test_a_name_is_never_taken_for_the_wrong_person():
    (row,) = read(HEAD, "kim-2,2026-03-04,linkedin,job,approved").taken
    assert row.post.person == "kim-2"
    assert NAMES.shown("person", "jo") == "jo"
    assert NAMES.shown("person", "kim") == "kim"
    assert NAMES.shown("person", "dana") == "Dana Reyes"


def test_where_the_month_comes_first_doubtful_days_are_refused():
    rows = ["03/04/2026", "03/13/2026", "03/03/2026", "2026-03-04", "4.3.2026"]
    lines = [f"dana,{day},linkedin,job,approved" for day in rows]
    report = read(HEAD, *lines)
    assert [row.line for row in report.taken] == [4, 5, 6]
    assert [row.line for row in report.refused] == [2, 3]
    assert "could be two days" in report.refused[0].why
    assert taken(HEAD, "dana,04/03/2026,linkedin,job,approved") == [GOOD]


def test_lines_are_those_of_the_file():
    report = read(HEAD + ",note", 'dana,2026-03-04,linkedin,job,approved,"a\nb\nc"', "", "bad,,,,,")
    assert [row.line for row in report.taken] == [2]
    assert [row.line for row in report.refused] == [6]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "lacks the columns"),
        (b"\xff\xfe\x00", "not text"),
        (b"person,day,channel,outcome\n", "lacks the column “kind of post”"),
        (b"hello\nworld\n", "lacks the columns"),
        (f"{HEAD},date\n".encode(), "“day” is there twice"),
        (f'{HEAD},note\ndana,2026-03-04,linkedin,job,approved,"a\nb,,,,,\n'.encode(), "line 2"),
        (f'{HEAD},note\ndana,"{"x" * 200_000}",,,,\n'.encode(), "line 2"),
    ],
)
def test_what_is_no_table_of_posts_is_refused_whole(data, words):
    with pytest.raises(InvalidDocument, match=words) as caught:
        read_posts(data, NAMES, TODAY)
    assert caught.value.hint


def test_too_much_at_once_is_refused():
    with pytest.raises(TooLarge):
        read_posts(b"x" * (10 * 1024 * 1024 + 1), NAMES, TODAY)
    with pytest.raises(TooLarge):
        read(HEAD, *["dana,2026-03-04,linkedin,job,approved"] * MOST_ROWS)


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=30)
REMINDERS = st.one_of(WORDS, WORDS.map(lambda text: f"={text}"), st.just("'=1"), st.just("a\nb"))
TEXTS = REMINDERS.map(str.strip)
POSTS = st.lists(
    st.builds(
        PostRecord,
        st.sampled_from([*CALLED["person"], "gone"]),
        st.dates(date(2000, 1, 1), TODAY),
        st.sampled_from([*CALLED["channel"]]),
        st.sampled_from([*CALLED["post-type"]]),
        st.sampled_from(Outcome),
        note=TEXTS,
        wait_minutes=st.none() | st.integers(0, 366 * 24 * 60),
    ),
    max_size=6,
)


@given(POSTS, TEXTS.filter(bool), st.integers(0, 400))
def test_what_is_written_comes_back(posts, what, days):
    open_one = replace(GOOD, incident=Incident.OPEN, what_happened=what)
    settled_on = min(GOOD.day + timedelta(days=days), TODAY)
    settled = replace(
        open_one, incident=Incident.SETTLED, incident_on=settled_on, settled_on=settled_on
    )
    rows = [*posts, open_one, settled]
    names = post_names(Registers({}), rows)
    for known in (names, replace_names(rows)):
        report = read_posts(write_posts(rows, known), known, TODAY)
        assert not report.refused
        assert [row.post for row in report.taken] == rows


def replace_names(rows: list[PostRecord]) -> PostNames:
    registers = Registers(
        {
            register: {one: Entry(one, name, "", (), EMPTY) for one, name in entries.items()}
            for register, entries in CALLED.items()
        }
    )
    return post_names(registers, rows)


@given(POSTS)
def test_no_cell_is_taken_for_a_formula(posts):
    text = write_posts(posts, NAMES).decode("utf-8-sig")
    for cells in csv.reader(io.StringIO(text, newline="")):
        assert not any(cell.startswith(tuple("=+-@\t\r＝＋－＠")) for cell in cells)  # noqa: RUF001


def test_names_that_look_like_formulas_come_back():
    rows = [replace(GOOD, channel="x"), replace(GOOD, channel="odd")]
    data = write_posts(rows, NAMES)
    assert b"'@acme" in data
    assert b"'=1+1" in data
    assert [row.post for row in read_posts(data, NAMES, TODAY).taken] == rows


@given(st.integers(0, 366 * 24 * 60))
def test_hours_keep_their_minutes(minutes):
    assert read_minutes(hours_in_cell(minutes)) == minutes


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda t: f"{HEAD}\n{t}".encode()))
def test_noise_is_refused_and_never_crashes(noise):
    try:
        report = read_posts(noise, NAMES, TODAY)
    except InvalidDocument:
        return
    assert not report.taken
