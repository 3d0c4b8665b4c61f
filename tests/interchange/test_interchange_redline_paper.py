"""The comparison as a document: what a lawyer, an HR person and a screen reader get from it."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redline_values import NEW, OLD, STORY, paper

from smguide.compare.comparison import compare
from smguide.compare.words import compare_words
from smguide.interchange.painted import Mark, painted
from smguide.interchange.paper_html import paper_html
from smguide.interchange.redline_paper import Side, Story, redline_paper
from smguide.model.hidden import visible


class Passages(HTMLParser):
    """The texts of the passages, each as pieces with the element that marks them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[tuple[str, str]]] = []
        self._depth = 0
        self._mark = ""
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "div" and dict(attrs).get("class") == "text":
            self.found.append([])
            self._depth = 1
        elif tag in ("ins", "del"):
            self._mark = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == "div":
            self._depth = 0
        elif tag == self._mark:
            self._mark = ""

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.found[-1].append((self._mark, data))

    def side(self, without: str) -> list[str]:
        return ["".join(t for mark, t in one if mark != without) for one in self.found]


@pytest.fixture(scope="module")
def page() -> str:
    return paper_html(paper()).decode()


@pytest.fixture(scope="module")
def read(page: str) -> Passages:
    parser = Passages()
    parser.feed(page)
    return parser


def test_both_texts_can_be_read_from_the_page(read: Passages) -> None:
    assert "We answer within a day." in read.side("ins")
    assert "We answer within two days." in read.side("del")
    assert read.found[0][:2] == [("", "We answer "), ("", "within")]


def test_words_of_a_link_are_underlined_only_where_they_came_in(page: str) -> None:
    assert '<del>Read <span class="link">the </span>' in page
    assert "<u>" not in page


def test_a_move_is_named_at_both_places(page: str) -> None:
    assert '<span class="note">Moved to 2 Answers</span>' in page
    assert '<span class="note">Moved from 1 Voices</span>' in page


def test_a_field_says_what_it_was_and_is(read: Passages) -> None:
    (field,) = [one for one in read.found if ("del", "8 hours") in one]
    assert [words for words in field if words[1] != " "][1:] == [
        ("del", "8 hours"), ("", " → "), ("ins", "4 hours")]  # fmt: skip


def test_what_is_of_low_risk_says_so(page: str) -> None:
    assert "Low risk: link addresses only" in page


def test_a_hostile_text_is_shown_and_does_nothing(page: str, read: Passages) -> None:
    assert "script" not in read.tags
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "[U+202E]evil[U+202C] and[U+200B] hidden" in page
    assert not set("\u202e\u202c\u200b") & set(page)
    assert "Ben &lt;b&gt;Roe&lt;/b&gt;" in page
    assert "default-src 'none'" in page
    assert not re.search(r"https?://(?!a\.example|b\.example)", page)


def test_the_stamp_the_reasons_and_the_approvals_stand_in_it(page: str) -> None:
    for words in (
        "Revision 1, edition 1.0 → Revision 3",
        "saved by Ana Lima on 3 March 2026, 14:05 UTC",
        "abababab abababab",
        "One was too short",
        "“I, Lea Novak, approve revision 3.”",
        "6 changes in 2 sections",
        "nothing changed there: 3 Quiet",
    ):
        assert words in page, words
    assert "Nothing happens here" not in page


def test_every_line_of_the_list_leads_to_its_change(page: str) -> None:
    wanted = re.findall(r'href="#([^"]+)"', page)
    there = re.findall(r'id="([^"]+)"', page)
    assert len(wanted) == 6
    assert set(wanted) <= set(there)
    assert len(there) == len(set(there))


def test_the_style_says_changes_to_the_ear_and_prints_light(page: str) -> None:
    assert 'ins::before { content: " [added:] "' in page
    assert 'del::before { content: " [removed:] "' in page
    dark, _, printed = page.partition("@media print")
    assert "prefers-color-scheme: dark" in dark
    assert "--paper: #FFFFFF" in printed
    assert "color-scheme: light;" in printed


def test_two_equal_texts_say_that_nothing_changed() -> None:
    story = Story(STORY.old, Side("Draft"), standing=("Nobody has been asked.",))
    page = paper_html(redline_paper(compare(OLD, OLD), OLD, story)).decode()
    assert "None: the two texts say the same." in page
    assert "Nobody has been asked." in page
    assert "The text with its changes" not in page


def test_a_comparison_that_goes_back_says_so() -> None:
    story = replace(STORY, old=STORY.new, new=STORY.old, backwards=True)
    page = paper_html(redline_paper(compare(NEW, OLD), OLD, story)).decode()
    assert "Revision 3 → Revision 1, edition 1.0" in page
    assert "This goes back in time." in page


words = st.text("ab cd.\n", max_size=40)


@given(words, words)
def test_no_character_of_either_side_is_lost(old: str, new: str) -> None:
    runs = painted(compare_words(old, new).spans)

    def side(without: Mark) -> str:
        return "".join(run.text for run in runs if run.mark is not without)

    def flat(text: str) -> str:
        return " ".join(text.split())

    assert flat(side(Mark.CAME)) == flat(old)
    assert flat(side(Mark.WENT)) == flat(new)


SIGNS = [
    ("plain\nlines\tand é ✓", "plain\nlines\tand é ✓"),
    ("נ\u200dב", "נ\u200dב"),
    ("👩\u200d💻", "👩\u200d💻"),
    ("שלום\u200f!", "שלום\u200f!"),
    ("pay\u200cpal", "pay[U+200C]pal"),
    ("a\u200eb\u2066c\x1b", "a[U+200E]b[U+2066]c[U+001B]"),
    ("half \ud800", "half \ufffd"),
    ("tag \U000e0041", "tag [U+E0041]"),
]


@pytest.mark.parametrize(("text", "shown"), SIGNS)
def test_what_nobody_sees_is_made_visible_and_what_scripts_need_stays(
    text: str, shown: str
) -> None:
    assert visible(text) == shown
