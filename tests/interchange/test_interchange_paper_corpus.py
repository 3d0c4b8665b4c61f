"""Redlines of real policies: every pair of first and last version can be printed."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from smguide.compare.comparison import compare
from smguide.interchange.markdown_in import import_markdown
from smguide.interchange.paper import Paper
from smguide.interchange.paper_html import paper_html
from smguide.interchange.paper_pdf import paper_pdf
from smguide.interchange.redline_paper import Side, Story, redline_paper
from smguide.model.guidelines import Guidelines

pytestmark = pytest.mark.corpus

EMPTY = ("meta", "br", "hr")


class Nesting(HTMLParser):
    """Fails where an element is closed that is not the innermost open one."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def imported(path: Path) -> Guidelines:
    return import_markdown(path.read_bytes(), title="A policy").guidelines


def papers(corpus: Path) -> list[Paper]:
    made = []
    for folder in sorted(corpus.glob("hist-*/versions")):
        versions = sorted(path for path in folder.iterdir() if path.suffix == ".md")
        old, new = imported(versions[0]), imported(versions[-1])
        story = Story(Side("The first"), Side("The last"))
        made.append(redline_paper(compare(old, new), new, story))
    assert made
    return made


def test_the_redline_of_a_real_history_can_be_read_and_printed(corpus: Path) -> None:
    for paper in papers(corpus):
        nesting = Nesting()
        nesting.feed(paper_html(paper).decode())
        assert nesting.open == []
        assert b"pdfuaid:part>1<" in paper_pdf(paper)
