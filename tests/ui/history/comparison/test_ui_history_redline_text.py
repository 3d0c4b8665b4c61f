"""Rows of a redline as rich text and as spoken words."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from smguide.compare.rows import RedlineRow, RowKind
from smguide.compare.words import compare_words
from smguide.ui.history.comparison.redline_text import (
    changes_html,
    clean_html,
    excerpt,
    field_html,
    spoken,
)
from smguide.ui.history.comparison.selection import Gap, shown_rows
from smguide.ui.history.comparison.ways import Face
from smguide.ui.theme import load_theme

LIGHT = load_theme("light")


def a_clause(old, new, **given):
    spans = compare_words(old, new).spans
    return RedlineRow(RowKind.CLAUSE, "changed", spans, **given)


def plain(html):
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_marks_are_painted_not_shown():
    html = changes_html(a_clause("Be *kind* and **brief**.", "Be *kind* and **short**."), LIGHT)
    assert "*" not in html
    assert "<i>kind</i>" in html
    assert re.search(r"line-through[^>]*><b>brief</b>", html)
    assert re.search(r"underline[^>]*><b>short</b>", html)


def test_a_change_of_marks_alone_stays_visible():
    html = changes_html(a_clause("Be kind.", "Be **kind**."), LIGHT)
    assert "**" in html


def test_lists_have_dots_and_keep_their_lines():
    html = changes_html(a_clause("- one\n- two", "- one\n- three"), LIGHT)
    assert plain(html).replace("\u200a", "").startswith("• one\n• two")


def test_what_people_typed_is_never_read_as_markup():
    nasty = "<img src=x onerror=alert(1)> & <b>bold</b>"
    assert plain(changes_html(a_clause("a", nasty), LIGHT)).endswith(nasty)
    assert "<img" not in clean_html(nasty)


def test_long_texts_are_shown_as_typed():
    long = "**word** " * 5_000
    assert "**word**" in clean_html(long)
    assert "**word**" in changes_html(a_clause(long, f"{long}!"), LIGHT)


def test_fields_have_an_arrow_between_old_and_new():
    row = RedlineRow(RowKind.FIELD, "changed", compare_words("3", "5").spans, label="Posts a day")
    assert plain(field_html(row, LIGHT)) == "Posts a day: 3 → 5"
    assert plain(field_html(row, LIGHT, Face.CLEAN)) == "Posts a day: 5"
    assert spoken(row) == "Posts a day: removed: 3; added: 5;"


def test_the_ear_gets_words_for_colours():
    row = a_clause("after twenty posts", "after ten posts", notes=("Moved from 8.2",))
    assert spoken(row) == "Moved from 8.2. after removed: twenty; added: ten; posts"
    assert spoken(row, clean=True) == "Moved from 8.2. after ten posts"
    assert excerpt(a_clause("", "one two three four"), 8) == "one two…"


@settings(max_examples=80, deadline=None)
@given(st.text("ab *_`-\n#<&>[]()|", max_size=40), st.text("ab *_`-\n#<&>[]()|", max_size=40))
def test_nothing_but_marks_is_lost(old, new):
    """Every letter of both texts is in the rich text, in order."""
    html = unescape(re.sub(r"<[^>]*>", "", changes_html(a_clause(old, new), LIGHT)))
    shown = re.sub(r"[^ab]", "", html)
    both = "".join(span.old if span.old and not span.new else span.new for span in
                   compare_words(old, new).spans)  # fmt: skip
    links = re.sub(r"\]\([^)\s]*\)", "", both)
    assert len(shown) >= len(re.sub(r"[^ab]", "", links)) or shown in re.sub(r"[^ab]", "", both)


def rows():
    heading = RedlineRow(RowKind.HEADING, "changed", section_id="s")
    return (
        heading,
        RedlineRow(RowKind.CLAUSE, "unchanged", section_id="s", clause_id="a"),
        RedlineRow(RowKind.CLAUSE, "unchanged", section_id="s", clause_id="b"),
        RedlineRow(RowKind.CLAUSE, "changed", section_id="s", clause_id="c", change=1),
        RedlineRow(RowKind.CLAUSE, "unchanged", section_id="s", clause_id="d"),
        RedlineRow(RowKind.HEADING, "unchanged", section_id="t"),
        RedlineRow(RowKind.CLAUSE, "unchanged", section_id="t", clause_id="e"),
    )


@pytest.mark.parametrize(
    ("remarked", "kept"),
    [
        ((), ["", 2, "c", 1]),
        ({("s", "b")}, ["", 1, "b", "c", 1]),
        ({("t", "")}, ["", 2, "c", 1, "", 1]),
    ],
)
def test_only_changes_and_what_was_remarked_on(remarked, kept):
    shown = shown_rows(rows(), remarked, everything=False)
    assert [len(s.rows) if isinstance(s, Gap) else s.clause_id for s in shown] == kept
    assert shown_rows(rows(), remarked, everything=True) == rows()


def test_a_clause_stays_with_its_changed_fields():
    field = RedlineRow(RowKind.FIELD, "changed", section_id="s", clause_id="a", change=1)
    shown = shown_rows((*rows()[:2], field, rows()[2]), (), everything=False)
    assert [s if isinstance(s, Gap) else s.clause_id for s in shown[:3]] == ["", "a", "a"]
    assert isinstance(shown[3], Gap)
