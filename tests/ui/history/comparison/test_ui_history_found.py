"""Searching: the first hit is shown with its words marked."""

from __future__ import annotations

import re

from history_walk import blocks, words
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from smguide.ui.history.comparison.found import highlighted
from smguide.ui.history.comparison.redline_text import clean_html
from smguide.ui.theme import load_theme

THEME = load_theme("light")
MARKED = re.compile(r'<span style="background-color:[^"]*font-weight:600">(.*?)</span>', re.DOTALL)


def marked(rich, searched):
    return MARKED.findall(highlighted(rich, searched, THEME))


def search(page, qtbot, typed):
    page.list.search.setFocus()
    page.list.search.selectAll()
    qtbot.keyClicks(page.list.search, typed)
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)


def test_words_are_marked_whatever_their_case():
    assert marked("<p>Be Kind, be calm.</p>", "be") == ["Be", "be"]


def test_words_across_marks_and_signs_are_marked():
    hits = marked("<p>ten <b>vetted</b> &amp; posts</p>", "vetted & posts")
    assert hits == ["vetted", " &amp; posts"]


def test_mark_up_is_not_searched():
    assert marked('<p style="color:red">red</p>', "p style") == []
    assert marked('<p style="color:red">red</p>', "red") == ["red"]


@given(st.text(max_size=60), st.text(max_size=4))
def test_marking_changes_no_letter(text, searched):
    rich = clean_html(text)
    plain = MARKED.sub(r"\1", highlighted(rich, searched, THEME))
    assert plain == rich


def test_the_first_hit_is_shown_and_its_words_are_marked(page, qtbot):
    search(page, qtbot, "in a row")
    assert page.list.number == 3
    hits = [block for block in blocks(page) if "font-weight:600" in block.html]
    assert [block.row.clause_id for block in hits] == ["c-trust"]
    assert page.change_bar.place.text().startswith("Change ")
    page.list.search.clear()
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert not [block for block in blocks(page) if "font-weight:600" in block.html]
    assert page.list.number == 3


def test_where_nothing_is_found_the_page_says_so(page, qtbot):
    search(page, qtbot, "no such words")
    assert "Nothing found" in words(page.comparison.currentWidget())
    assert not page.panel.buttons
    search(page, qtbot, "in a row")
    assert "Ten posts in a row" in words(page.comparison.currentWidget())
    assert page.panel.buttons
