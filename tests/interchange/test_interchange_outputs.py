import json
import locale
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from smguide.interchange.about import contact_of, next_look, owner_of
from smguide.interchange.document import Anchors, ClauseText, Heading, LeftOut, document
from smguide.interchange.json_out import export_json
from smguide.interchange.markdown_out import export_markdown, plain, render_readable
from smguide.interchange.stamp import (
    CHANGES,
    Approval,
    Stamp,
    Version,
    approval_line,
    approval_sentence,
    with_summary,
)
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
    assert groups.rows == (("Legal", "Ben_Ode and (not listed)"),)
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


def test_the_text_copy_begins_with_its_stamp_and_ends_with_its_proof():
    stamp = replace(
        STAMP,
        edition="1.1",
        in_force_from=date(2026, 9, 1),
        approvals=(Approval("Ana", datetime(2026, 8, 28, 9, 30, tzinfo=UTC), "I *agree*."),),
        digest="ab" * 32,
        summary="Shorter *waits*",
        change="relaxing",
    )
    text = export_markdown(with_facts(), stamp).decode()
    top, _, rest = text.partition("\n\n## ")
    assert top.startswith("# T\n\n> Edition 1.1.\\\n> In force from: 1 September 2026")
    assert "> Looked at again: 1 March 2027" in top
    assert "> New in this edition: Shorter \\*waits\\*" in top
    assert "> What it means for you: Something is easier than before" in top
    assert top.endswith("> Approved by Ana, 28 August 2026")
    assert "abababab" not in top
    assert "I \\*agree\\*." in rest.rpartition("\n\n> Record")[2]
    body = render_readable(with_facts()).decode().removeprefix("# T\n\n")
    assert body.rstrip("\n") in text


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


def test_an_approval_is_a_line_for_readers_and_a_sentence_for_the_record():
    late = datetime(2026, 3, 3, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    approval = Approval("Ana", late, "I agree.")
    assert approval_line(approval) == "Ana, 2 March 2026"
    assert approval_sentence(approval) == "Ana on 2 March 2026, 23:30 UTC: “I agree.”"


def test_the_version_table_says_what_is_new_where_the_stamp_does_not():
    stamp = replace(STAMP, edition="1.1")
    table = (Version("1.2", None, "Later"), Version("1.1", None, "Shorter waits"))
    assert with_summary(stamp, table).summary == "Shorter waits"
    assert with_summary(replace(stamp, summary="Mine"), table).summary == "Mine"
    assert with_summary(stamp, ()).summary == ""


def test_every_class_of_change_has_words_for_readers():
    from smguide.review.bodies import ChangeClass

    assert set(CHANGES) == {change.value for change in ChangeClass}


def looked_after(owner="", **review):
    people = [
        {"id": "ana", "name": "Ana Lima", "email": "ana@acme.example"},
        {"id": "ben", "name": "Ben Ode"},
    ]
    who = Section("w", "who-may-post", "W", facts=freeze_record({"people": people, "lead": "ben"}))
    cycle = Section("r", "review-cycle", "R", facts=freeze_record(review))
    outline = (OutlineEntry("w"), OutlineEntry("r"))
    return Guidelines("g", "T", owner=owner, outline=outline, sections=(who, cycle))


@pytest.mark.parametrize(
    ("owner", "named"),
    [("ana", "Ana Lima"), ("imogen", ""), ("imogen.s-2", ""), ("The board", "The board"),
     ("Imogen", "Imogen"), ("", "")],
)  # fmt: skip
def test_the_owner_is_a_name_and_never_an_id(owner, named):
    assert owner_of(looked_after(owner)) == named
    written = render_readable(looked_after(owner)).decode()
    assert (f"Owner: {named}" in written) is bool(named)
    assert f"Owner: {owner}" not in written or owner == named
    assert "imogen" not in written


def test_the_owner_may_stand_with_the_review_of_the_guidelines():
    assert owner_of(looked_after("gone", deputy="ben")) == ""
    guidelines = looked_after()
    cycle = replace(guidelines.sections[1], facts=freeze_record({"owner": "ben"}))
    assert owner_of(replace(guidelines, sections=(guidelines.sections[0], cycle))) == "Ben Ode"


def test_readers_are_told_whom_to_ask():
    assert contact_of(looked_after("ana")) == "Ana Lima, ana@acme.example"
    assert contact_of(looked_after(notes_to="ben")) == "Ben Ode"
    assert contact_of(looked_after("ana", notes_to="ben")) == "Ana Lima, ana@acme.example"
    assert contact_of(Guidelines("g", "T", owner="ghost")) == ""


@pytest.mark.parametrize(
    ("review", "words"),
    [
        ({"next_review": "2027-02-01", "interval": "P3M"}, "1 February 2027"),
        ({"interval": "P3M"}, "30 November 2026"),
        ({"interval": "P1Y2W"}, "14 September 2027"),
        ({}, "28 February 2027"),
    ],
)
def test_the_next_look_is_a_day(review, words):
    assert next_look(looked_after(**review), date(2026, 8, 31)) == words


def test_without_an_edition_the_next_look_is_how_often():
    assert next_look(looked_after(interval="P1Y"), None) == "Every year"
    assert next_look(looked_after(), None) == "Every 6 months"
    assert next_look(looked_after(interval="P9999Y"), date(2026, 1, 1)) == "Every 9999 years"
    assert next_look(looked_after(interval="often"), date(2026, 1, 1)) == ""


def test_blank_clauses_leave_no_trace():
    section = Section("s", "custom", "A", (Clause("c", " \n"), Clause("d", "B\n\n")))
    guidelines = Guidelines("g", "T", outline=(OutlineEntry("s"),), sections=(section,))
    assert [b.clause.id for b in document(guidelines) if isinstance(b, ClauseText)] == ["d"]
    assert render_readable(guidelines) == b"# T\n\n## A\n\nB\n"


def test_the_standard_template_reads_without_ids():
    text = render_readable(guidelines_from(template("standard"), title="Ours")).decode()
    assert "comms-desk" not in text
