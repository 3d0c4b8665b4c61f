"""Small parts of the web page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.interchange.html_out import export_html
from smguide.interchange.html_parts import storable
from smguide.interchange.stamp import Stamp
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.hidden import visible

BARRED = [
    "\x00",
    "\x01",
    "\x08",
    "\x0b",
    "\x0c",
    "\x0e",
    "\x1b",
    "\x1f",
    "\x7f",
    "\ufffe",
    "\uffff",
]
"""Noncharacters and controls of which the HTML standard says that no page may hold them."""


@pytest.mark.parametrize("sign", [*BARRED, chr(0xD800), chr(0xDFFF)])
def test_a_character_without_a_place_is_shown_as_one_that_is_missing(sign):
    assert storable(f"a{sign}b") == "a\ufffdb"


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn"))))
def test_all_other_text_stays(text):
    assert storable(f"{text}\t\r\n") == f"{text}\t\r\n"


@pytest.mark.parametrize("sign", BARRED)
def test_no_page_holds_one(sign):
    text = f"before{sign}after"
    section = Section("s1", "custom", text, (Clause("c1", text, why=text),))
    guidelines = Guidelines(
        id="g", title=text, organisation=text, sections=(section,), outline=(OutlineEntry("s1"),)
    )
    page = export_html(guidelines, Stamp(title=text, revision=1, state=text)).decode()
    assert sign not in page
    instead = f"before{visible(sign)}after"
    assert page.count(instead) + page.count("before\ufffdafter") > 3
