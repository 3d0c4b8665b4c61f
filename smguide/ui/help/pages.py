"""The pages of the help: Markdown files of ``resources/help``, searched and set as HTML."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final

from markdown_it import MarkdownIt

from smguide.assets import asset

PAGES: Final = (
    "index",
    "library",
    "starting",
    "write",
    "writing-text",
    "drafts",
    "outline",
    "planning",
    "pictures",
    "daily-work",
    "law-and-people",
    "rules",
    "checks",
    "checking",
    "history",
    "reviewing-changes",
    "reviewing",
    "looking-back",
    "bringing-back",
    "comments",
    "effects",
    "hidden-characters",
    "tasks",
    "publish",
    "records",
    "team",
    "keys",
    "backup",
    "sharing",
    "soundness",
    "posts",
    "promises",
    "command-line",
)
"""In the order of the contents; the first is where one begins."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page by its name, the name of its file."""

    name: str
    title: str
    text: str
    html: str


@cache
def help_page(name: str) -> HelpPage:
    """The page of that name, or the first page where there is none."""
    known = name if name in PAGES else PAGES[0]
    text = asset("resources", "help", f"{known}.md").read_text(encoding="utf-8")
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return HelpPage(known, title, text, _html(text))


def all_pages() -> tuple[HelpPage, ...]:
    """Every page in the order of the contents."""
    return tuple(map(help_page, PAGES))


def found(words: str) -> tuple[HelpPage, ...]:
    """The pages that hold all words, those with a word in the title first."""
    wanted = words.casefold().split()
    pages = [page for page in all_pages() if all(w in page.text.casefold() for w in wanted)]
    return tuple(sorted(pages, key=lambda page: not _entitled(page, wanted)))


def _entitled(page: HelpPage, wanted: list[str]) -> bool:
    return any(word in page.title.casefold() for word in wanted)


def _html(text: str) -> str:
    html: str = MarkdownIt("commonmark").enable("table").render(text)
    html = html.replace("<p><img", '<p style="line-height: 100%"><img')
    return html.replace("<table>", '<table width="100%" cellspacing="0" cellpadding="7">')
