import json
import locale
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from smguide.interchange.document import Anchors, ClauseText, Heading, LeftOut, document
from smguide.interchange.json_out import export_json
from smguide.interchange.markdown_out import export_markdown, plain, render_readable
from smguide.interchange.stamp import Approval, Stamp, approval_sentence, stamp_sentences
from smguide.interchange.tables import Cards, Facts, Table
from smguide.interchange.text import date_text_in_words, direction, time_in_words
from smguide.model.guidelines import (
    Absence,
    Clause,
    Guidelines,
    Maturity,
    OutlineEntry,
    Section,
)
from smguide.model.record import EMPTY, freeze_record
from smguide.model.templates import guidelines_from, template, templates
from smguide.model.wording import date_in_words

STAMP = Stamp(title="T", revision=3)
FACTS = {
    "people": [{"id": "ana", "name": "Ana Lima"}, {"id": "ben", "name": "Ben_Ode"}],
    "groups": [{"id": "legal", "name": "Legal", "people": ["ben", "nobody"]}],
    "minimum_tenure": "P3M",
    "outside_help": "none",
}
RULES = {
    "rules": [
        {
            "id": "r",
            "name": "Results",
            "when": {"fact": "post.flags", "op": "has", "value": "financial"},
            "flow": {
                "steps": [
                    {
                        "id": "a",
                        "by": {"group": "legal"},
                        "sla": "PT48H",
                        "on_timeout": {"do": "hold"},
                    },
                    {"id": "b", "by": {"person": "ana"}},
                ]
            },
        },
        {"id": "rest", "name": "Everything else", "else": True, "flow": {"steps": []}},
    ]
}


def with_facts():
    sections = (
        Section("who", "who-may-post", "Who may post", facts=freeze_record(FACTS)),
        Section("flow", "approval-workflow", "Approval", facts=freeze_record(RULES)),
        Section("empty", "disclosure", "Disclosure"),
    )
    outline = (OutlineEntry("who", 1), OutlineEntry("flow", 1), OutlineEntry("empty", 2))
    absent = (Absence("channels", "we have none yet"),)
    return Guidelines(id="g", title="T", sections=sections, outline=outline, absent=absent)


def test_facts_are_read_by_their_titles_and_names():
    blocks = document(with_facts())
    headings = [(b.number, b.text, b.level) for b in blocks if isinstance(b, Heading)]
    assert headings == [("1", "Who may post", 1), ("2", "Approval", 1), ("2.1", "Disclosure", 2)]
    facts = next(b for b in blocks if isinstance(b, Facts))
    assert facts.pairs == (
        ("With us at least, before speaking alone", "3 months"),
        ("What outsiders may do", "Nothing"),
    )
    groups = next(b for b in blocks if isinstance(b, Table) and b.caption == "Teams and groups")
    assert groups.rows == (("Legal", "Ben_Ode and nobody"),)
    assert LeftOut("Channels", "Not applicable, because we have none yet.") in blocks


def test_the_workflow_is_a_table_of_sentences():
    table = next(b for b in document(with_facts()) if isinstance(b, Table) and b.caption == "Rules")
    assert table.columns == ("Rule", "When", "Who must agree", "Within", "If nobody answers")
    name, when, who, within, otherwise = table.rows[0]
    assert name == "Results"
    assert "forecasts" in when
    assert (who, within) == ("One person from Legal, then Ana Lima", "Legal: 48 hours")
    assert otherwise == "Legal: the post waits"
    assert table.rows[1][1:3] == ("Everything else", "Nobody")


def test_lists_with_many_parts_become_cards():
    people = [
        {
            "id": "ana",
            "name": "Ana",
            "email": "a@example.org",
            "weekly_hours": 3,
            "first_wave": True,
            "nominated_by": "Ben",
            "left_on": "2026-03-03",
        }
    ]
    section = Section("s", "who-may-post", "W", facts=freeze_record({"people": people}))
    guidelines = Guidelines("g", "T", outline=(OutlineEntry("s"),), sections=(section,))
    cards = next(block for block in document(guidelines) if isinstance(block, Cards))
    assert cards.cards[0].title == "Ana"
    assert ("Left on", "3 March 2026") in cards.cards[0].pairs
    assert ("One of the first", "Yes") in cards.cards[0].pairs
    assert "    " not in render_readable(guidelines).decode()


def test_empty_facts_and_wrong_facts_show_nothing_and_break_nothing():
    strange = {
        "people": "no list",
        "groups": [1, {"id": "x", "name": "", "people": "ana"}],
        "minimum_tenure": ["P3M"],
        "outside_help": None,
        "unknown": {"deep": [1]},
        "roles": [],
        "trainings": {},
    }
    for facts in (EMPTY, freeze_record(strange)):
        for kind in ("who-may-post", "approval-workflow", "no-such-kind"):
            section = Section("s", kind, "W", facts=facts)
            guidelines = Guidelines("g", "T", outline=(OutlineEntry("s"),), sections=(section,))
            assert render_readable(guidelines).startswith(b"# T\n\n## W\n")


@pytest.mark.parametrize("chosen", templates(), ids=lambda chosen: chosen.id)
def test_templates_are_written_the_same_every_time(chosen):
    guidelines = guidelines_from(chosen, title="Ours", organisation="Northwind")
    once = render_readable(guidelines)
    assert render_readable(guidelines) == once
    assert all(c.text.encode() in once for s in guidelines.sections for c in s.clauses)
    assert b"\r" not in once
    assert once.endswith(b"\n")
    assert not once.endswith(b"\n\n")


def test_dates_do_not_depend_on_the_language_of_the_computer():
    clause = Clause("c", "Text", Maturity.TRIAL, date(2027, 3, 1))
    section = Section("s", "custom", "A", (clause,))
    guidelines = Guidelines("g", "T", outline=(OutlineEntry("s"),), sections=(section,))
    before = locale.setlocale(locale.LC_ALL)
    texts = set()
    for name in ("C", *(n for n in ("de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"))):
        try:
            locale.setlocale(locale.LC_ALL, name)
        except locale.Error:
            continue
        texts.add(render_readable(guidelines))
    locale.setlocale(locale.LC_ALL, before)
    assert texts == {b"# T\n\n## A\n\nText\n\n*On trial until 1 March 2027.*\n"}


def test_reasons_stand_under_their_clause():
    clause = Clause("c", "Text", why="One.\n\nTwo.")
    section = Section("s", "custom", "A", (clause,))
    guidelines = Guidelines("g", "T", outline=(OutlineEntry("s"),), sections=(section,))
    assert b"\nText\n\n> *Why:* One.\n>\n> Two.\n" in render_readable(guidelines)


@settings(max_examples=100, deadline=None, database=None)
@given(st.text(alphabet=st.sampled_from("ab1 *_`[]()<>|\\~#+-=.!&;:'\"\n"), max_size=30))
def test_plain_text_is_never_read_as_markup(text):
    line = " ".join(text.split())
    tokens = MarkdownIt("commonmark").enable("table").parse(plain(line))
    assert [t.type for t in tokens] == (
        ["paragraph_open", "inline", "paragraph_close"] if line else []
    )
    if line:
        assert "".join(child.content for child in tokens[1].children) == line
        assert {child.type for child in tokens[1].children} <= {"text"}


def test_titles_survive_whatever_signs_they_hold():
    for title in ("C #", "#", "a ## ", "Two\nlines", ""):
        section = Section("s", "custom", title)
        guidelines = Guidelines("g", "T", outline=(OutlineEntry("s"),), sections=(section,))
        tokens = MarkdownIt("commonmark").parse(render_readable(guidelines).decode())
        assert tokens[3].tag == "h2"
        assert tokens[4].content.replace("\\", "") == " ".join(title.split("\n")).strip()


def test_a_copy_carries_its_stamp():
    stamp = replace(
        STAMP,
        edition="1.1",
        in_force_from=date(2026, 9, 1),
        approvals=(Approval("Ana", datetime(2026, 8, 28, 9, 30, tzinfo=UTC), "I *agree*."),),
        digest="ab" * 32,
    )
    text = export_markdown(with_facts(), stamp).decode()
    assert text.startswith(
        "# T\n\n> Edition 1.1.\\\n> Approved by Ana on 28 August 2026, 09:30 UTC"
    )
    assert "I \\*agree\\*." in text
    assert "In force from: 1 September 2026." in text
    assert text.endswith(render_readable(with_facts()).decode().removeprefix("# T\n\n"))


def test_the_data_copy_holds_everything():
    guidelines = with_facts()
    data = export_json(guidelines, replace(STAMP, digest="ab"))
    assert data == export_json(guidelines, replace(STAMP, digest="ab"))
    plain_data = json.loads(data)
    assert [section["id"] for section in plain_data["sections"]] == ["who", "flow", "empty"]
    assert plain_data["sections"][0]["facts"] == FACTS
    assert plain_data["guidelines"]["absent"] == [
        {"kind": "channels", "because": "we have none yet"}
    ]
    assert plain_data["stamp"]["revision"] == 3
    assert plain_data["stamp"]["in_force_from"] is None


def test_anchors_are_those_readers_expect_and_never_twice():
    anchors = Anchors()
    titles = ["Who may post?", "Who may post", "A & B", "<a id='x'>Leading</a>", "", "Ü_1"]
    assert [anchors.new(title) for title in titles] == [
        "who-may-post",
        "who-may-post-1",
        "a--b",
        "leading",
        "section",
        "ü_1",
    ]


def test_days_and_times_in_words():
    assert date_in_words(date(2026, 3, 3)) == "3 March 2026"
    berlin = timezone(timedelta(hours=1))
    assert time_in_words(datetime(2026, 3, 3, 0, 30, tzinfo=berlin)) == "2 March 2026, 23:30 UTC"
    assert date_text_in_words("2026-12-01") == "1 December 2026"
    assert date_text_in_words("20-Oct-2020") == "20-Oct-2020"
    assert (direction("ar-EG"), direction("en"), direction("")) == ("rtl", "ltr", "ltr")


def test_stamps_speak_in_sentences():
    assert stamp_sentences(STAMP) == ("Work in progress, revision 3.", "Revision: 3.")
    approval = Approval("Ana", datetime(2026, 3, 3, 14, 5, tzinfo=UTC))
    assert approval_sentence(approval) == "Ana on 3 March 2026, 14:05 UTC"


def test_blank_clauses_leave_no_trace():
    section = Section("s", "custom", "A", (Clause("c", " \n"), Clause("d", "B\n\n")))
    guidelines = Guidelines("g", "T", outline=(OutlineEntry("s"),), sections=(section,))
    assert [b.clause.id for b in document(guidelines) if isinstance(b, ClauseText)] == ["d"]
    assert render_readable(guidelines) == b"# T\n\n## A\n\nB\n"


def test_the_standard_template_reads_without_ids():
    text = render_readable(guidelines_from(template("standard"), title="Ours")).decode()
    assert "comms-desk" not in text
