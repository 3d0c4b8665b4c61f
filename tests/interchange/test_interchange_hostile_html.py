"""Pages of hostile texts in a real Chromium: nothing runs or is fetched, no link leads astray."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from chromium import Seen, read_in_chromium
from hostile_texts import LINES, RUN, SCRIPTS, TRACKERS, hostile_guidelines

from smguide.compare.comparison import compare
from smguide.interchange.html_out import export_html
from smguide.interchange.paper_html import paper_html
from smguide.interchange.redline import redline_of
from smguide.interchange.redline_paper import Side, Step, Story, redline_paper
from smguide.interchange.stamp import Approval, Stamp, Version
from smguide.model.hidden import hides_something

ALL = " ".join(LINES.values())
AT = datetime(2026, 3, 3, 14, 5, tzinfo=UTC)
GUIDELINES = hostile_guidelines()
BEFORE = replace(
    GUIDELINES,
    title="Before",
    sections=tuple(
        replace(
            section,
            title=section.title[::-1],
            clauses=tuple(replace(c, text=f"Old. {c.text[:40]}") for c in section.clauses),
        )
        for section in GUIDELINES.sections[:-20]
    ),
    outline=GUIDELINES.outline[:-20],
)

OURS = {
    *("html", "head", "meta", "title", "style", "body", "header", "main", "section", "nav"),
    *("footer", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "span", "br", "hr", "a", "bdi"),
    *("dl", "dt", "dd", "ul", "ol", "li", "details", "summary", "ins", "del", "b", "strong", "em"),
    *("i", "code", "pre", "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td"),
}
"""Elements of the pages: none of them runs, loads or sends anything."""

LOADING = {"src", "srcset", "action", "formaction", "data", "poster", "background"}
SAFE = re.compile(r"(?:#|https?://|mailto:|tel:)", re.IGNORECASE)


def edition() -> bytes:
    stamp = Stamp(
        title=GUIDELINES.title,
        revision=3,
        edition="1.1",
        state=ALL,
        approvals=(Approval(ALL, AT, ALL),),
        summary=ALL,
        digest="ab" * 32,
    )
    versions = (Version("1.1", date(2026, 3, 4), ALL, (ALL,)),)
    redline = redline_of(compare(BEFORE, GUIDELINES), "edition 1.0")
    return export_html(GUIDELINES, stamp, versions=versions, redline=redline)


def comparison() -> bytes:
    story = Story(
        old=Side(ALL, AT, ALL, "ab" * 32),
        new=Side(ALL, AT, ALL, "cd" * 32),
        steps=(Step(2, AT, ALL, ALL, ALL, (Approval(ALL, AT, ALL),)),),
        standing=(ALL,),
    )
    return paper_html(redline_paper(compare(BEFORE, GUIDELINES), GUIDELINES, story))


PAGES = {"edition": edition, "comparison": comparison}


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_nothing_runs_is_fetched_or_leads_astray(make: Callable[[], bytes], tmp_path: Path) -> None:
    """Without the policy of the page: the texts have to be harmless by themselves."""
    seen, asked = read_in_chromium(without_policy(make()), tmp_path)
    assert not seen.ran
    assert asked == []
    assert_harmless(seen)
    assert RUN in "".join(seen.words), "the texts are to be read, not lost"


def without_policy(page: bytes) -> bytes:
    bare, count = re.subn(rb'<meta http-equiv="Content-Security-Policy" [^>]*>', b"", page)
    assert count == 1
    return bare


def assert_harmless(seen: Seen) -> None:
    tags = [tag for tag, _ in seen.tags]
    assert set(tags) <= OURS
    assert tags.count("style") == 1
    assert not [a for tag, a in seen.tags if tag == "meta" and "http-equiv" in a]
    for tag, attributes in seen.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"], tag
        assert not {"src", "srcset", "action", "formaction", "data", "poster"} & set(attributes), (
            tag
        )
        if "href" in attributes:
            assert SAFE.match(attributes["href"]), attributes["href"]
        assert not [v for v in attributes.values() if hides_something(v)], attributes
    assert not [words for words in seen.words if hides_something(words)]


def test_the_traps_would_have_worked(tmp_path: Path) -> None:
    traps = [*SCRIPTS.values(), *(TRACKERS[name] for name in TRACKERS if name != "a refresh")]
    seen, asked = read_in_chromium("<p>".join(traps[::-1]).encode(), tmp_path)
    assert seen.ran
    assert {one.rpartition("/")[2] for one in asked} >= {"pixel.gif", "ground", "sheet.css"}


def test_the_policy_alone_would_do(tmp_path: Path) -> None:
    page = edition().replace(b"<body>", "".join(SCRIPTS.values()).encode() + b"<body>", 1)
    seen, asked = read_in_chromium(page, tmp_path)
    assert not seen.ran
    assert not [one for one in asked if "script.js" in one]
