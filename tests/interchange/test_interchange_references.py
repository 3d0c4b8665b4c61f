"""References between sections in documents."""

from __future__ import annotations

from smguide.interchange.document import ClauseText, Heading, document
from smguide.interchange.html_out import export_html
from smguide.interchange.markdown_out import render_readable
from smguide.interchange.stamp import Stamp
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.outline import place_section
from smguide.model.record import Record


def value() -> Guidelines:
    clause = Clause("c", "See [](#two) and [](#gone), not `[](#two)`.", why="As in [](#two).")
    sections = (
        Section("one", "custom", "One & only", (clause,), Record({"scope": "But [](#two)"})),
        Section("two", "custom", "Who may post?", (Clause("d", "Words."),)),
    )
    entries = (OutlineEntry("one"), OutlineEntry("two", 2))
    return Guidelines("g", "T", outline=entries, sections=sections)


def test_references_are_links_with_the_present_number() -> None:
    text = render_readable(value()).decode()
    assert "See [1.1](#who-may-post) and (missing section), not `[](#two)`." in text
    assert "> *Why:* As in [1.1](#who-may-post)." in text
    moved = render_readable(place_section(value(), "two", "one", 1)).decode()
    assert "See [1](#who-may-post)" in moved


def test_the_first_renderer_still_writes_what_it_wrote() -> None:
    assert "See [](#two) and [](#gone), not" in render_readable(value(), "1").decode()


def test_the_web_edition_leads_to_the_section() -> None:
    made = export_html(value(), Stamp(title="T", revision=1)).decode()
    assert '<a href="#who-may-post">1.1</a>' in made
    assert 'id="who-may-post"' in made
    assert "[](#two)</code>" in made


def test_the_anchor_is_the_one_of_the_heading() -> None:
    blocks = document(value())
    anchors = [block.anchor for block in blocks if isinstance(block, Heading)]
    clause = next(block.clause for block in blocks if isinstance(block, ClauseText))
    assert f"](#{anchors[1]})" in clause.text
