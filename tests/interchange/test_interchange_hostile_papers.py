"""Hostile texts on paper, in tables, calendars and letters: they are read, and do nothing."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zlib
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hostile_texts import HIDING, LETTERS, LINKS, SCRIPTS, SHEETS, TEXTS, TYPSETTING
from hypothesis import given
from hypothesis import strategies as st

from smguide.compare.comparison import compare
from smguide.interchange.paper_pdf import paper_pdf
from smguide.interchange.post_cells import PostNames, neutral, plain, post_names
from smguide.interchange.posts_csv import read_posts, write_posts
from smguide.interchange.redline_paper import Side, Step, Story, redline_paper
from smguide.interchange.reminders import PHRASES, Letter, Told, calendar_file, letter
from smguide.interchange.stamp import Approval
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.hidden import hides_something
from smguide.model.record import EMPTY
from smguide.model.registers import Entry, Registers
from smguide.model.wording import date_in_words
from smguide.review.task import Task, TaskKind
from smguide.rules.track_record import Outcome, PostRecord

AT = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)
ACTING = re.compile(
    rb"/(?:URI|JavaScript|JS|Launch|GoToR|GoToE|SubmitForm|EmbeddedFile|AA|RichMedia)\b"
)
PRINTED = {
    **TYPSETTING,
    **HIDING,
    **dict(list(LINKS.items())[:30]),
    **dict(list(SCRIPTS.items())[:6]),
}


def pages() -> bytes:
    sections = tuple(
        Section(f"s{n}", "custom", " ".join(text.split()), (Clause(f"c{n}", text, why=text),))
        for n, text in enumerate(PRINTED.values())
    )
    words = " ".join(TYPSETTING.values())
    outline = tuple(OutlineEntry(section.id) for section in sections)
    now = Guidelines("g", words, words, "en", sections=sections, outline=outline)
    before = replace(now, sections=sections[:-3], outline=outline[:-3])
    story = Story(
        old=Side(words, AT, words, "ab" * 32),
        new=Side(words, AT, words, "cd" * 32),
        steps=(Step(2, AT, words, words, words, (Approval(words, AT, words),)),),
    )
    return paper_pdf(redline_paper(compare(before, now), now, story)) + paper_pdf(
        redline_paper(compare(replace(now, sections=(), outline=()), now), now, story)
    )


STREAM = re.compile(
    rb"(<<[^\n]*?>>)\s*stream\r?\n.*?\r?\nendstream|stream\r?\n.*?endstream", re.DOTALL
)
OBJECTS = re.compile(rb"/ObjStm.*?stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def objects(data: bytes) -> bytes:
    """What a PDF says of its objects, packed or not, without letters and pictures."""
    packed = (zlib.decompress(one) for one in OBJECTS.findall(data))
    return b"\n".join((STREAM.sub(b"", data), *packed))


def test_pages_have_no_actions_and_read_no_files() -> None:
    found = objects(pages())
    assert b"/Subtype/Link" in found.replace(b" ", b"")
    assert ACTING.findall(found) == []


def test_a_page_with_an_action_would_have_been_found() -> None:
    import typst

    source = b'#link("https://a.example")[x]'
    assert ACTING.findall(objects(typst.compile(source))) == [b"/URI", b"/URI"]


def test_pages_show_the_texts(tmp_path: Path) -> None:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext (poppler) is not on this computer, so the text cannot be read back")
    words = " ".join(TYPSETTING.values())
    section = Section("s", "custom", words, (Clause("c", words), Clause("d", "a\u202eb")))
    now = Guidelines("g", words, words, sections=(section,), outline=(OutlineEntry("s"),))
    story = Story(old=Side("A", AT, words, "ab" * 32), new=Side("B", AT, words, "cd" * 32))
    empty = replace(now, sections=(), outline=())
    file = tmp_path / "pages.pdf"
    file.write_bytes(paper_pdf(redline_paper(compare(empty, now), now, story)))
    done = subprocess.run([program, str(file), "-"], check=True, capture_output=True)
    text = " ".join(done.stdout.decode().split())
    assert '#panic("ran") #eval("1+1") #{ sys.inputs } $ x $' in text
    assert '#read("/etc/passwd")' in text
    assert "a[U+202E]b" in text
    assert "root:x:" not in text
    assert not hides_something(text)


def named(text: str) -> PostNames:
    """Registers in which everything is called ``text``."""
    registers = ("person", "channel", "post-type")
    entries = {one: {"a": Entry("a", text, "", (), EMPTY)} for one in registers}
    return post_names(Registers(entries))


@pytest.mark.parametrize("text", [*SHEETS.values(), *LETTERS.values()])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_no_cell_is_a_formula_wherever_a_spreadsheet_divides_it(text: str, separator: str) -> None:
    """Spreadsheets of other countries divide a table at other signs."""
    post = PostRecord("a", date(2026, 3, 4), "a", "a", Outcome.APPROVED, note=text.strip())
    written = write_posts([post], named(" ".join(text.split()))).decode("utf-8-sig")
    for row in csv.reader(io.StringIO(written, newline=""), delimiter=separator):
        for cell in row:
            assert not re.match(r"[\s\"\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]", cell), cell


@given(st.text(alphabet="=+-@'\";|\t a\u200b\uff1d,"))
def test_what_was_made_harmless_comes_back(text: str) -> None:
    assert plain(neutral(text.strip())) == text.strip()


@pytest.mark.parametrize("text", LETTERS.values(), ids=LETTERS)
def test_a_table_of_posts_comes_back_as_it_was(text: str) -> None:
    post = PostRecord("a", date(2026, 3, 4), "a", "a", Outcome.APPROVED)
    names = named(" ".join(text.split()))
    report = read_posts(write_posts([post], names), names, date(2026, 3, 31))
    assert [row.post for row in report.taken] == [post]


def told(text: str) -> Told:
    return Told("f" * 64, text, {"ben": text}, PHRASES, date_in_words)


WAITING = Task(TaskKind.WAIT_FOR_ANSWERS, "x", 7, "dana", ("ben",), due=date(2026, 3, 4))
ALLOWED = re.compile(
    r"(?:BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DTSTART;VALUE=DATE|DTEND;VALUE=DATE|SUMMARY"
    r"|DESCRIPTION|TRANSP|ACTION|TRIGGER):"
)


def test_a_calendar_has_the_events_of_the_program_and_no_other() -> None:
    for name, text in TEXTS.items():
        data = calendar_file([replace(WAITING, about=text)], told(text), AT)
        lines = re.sub(r"\r\n ", "", data.decode()).removesuffix("\r\n").split("\r\n")
        assert lines.count("BEGIN:VEVENT") == 1, name
        assert all(ALLOWED.match(line) for line in lines), name
        assert not any(hides_something(line) for line in lines), name
        assert max(map(len, data.split(b"\r\n"))) <= 75, name


@pytest.mark.parametrize("text", [*LETTERS.values(), *HIDING.values()])
def test_a_letter_goes_to_its_people_and_to_nobody_else(text: str) -> None:
    address = "ben?bcc=x%0d%0aBcc:y&cc=z@acme.example"
    found = letter(replace(WAITING, about=text), told(text), {"ben": address}, date(2026, 3, 1))
    assert found is not None
    for one in (found, Letter((address,), text, text)):
        split = urlsplit(one.address)
        assert (split.scheme, split.fragment) == ("mailto", "")
        assert not re.search(r"[?&\r\n,]|%0[aAdD]", split.path)
        assert set(parse_qs(split.query)) <= {"subject", "body"}
        assert not re.search("%0[aAdD]", split.query.partition("&body=")[0])
