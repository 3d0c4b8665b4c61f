"""Rendered prose in a form in which only what a reader can tell apart differs.

The normal form of the writer (see ``normalised``) lets go of: which of several marks on the same
words is outside; empty marks and marks around spaces alone; spaces at the edges of lines and of
the last line end of code; characters that no text may hold; line ends
in headings; where one link ends and another to the same address begins.
"""

from __future__ import annotations

from functools import lru_cache
from html.parser import HTMLParser

from markdown_it import MarkdownIt

from smguide.model.prose.inlines import storable

MARKS = {"strong", "em", "a", "code"}


@lru_cache(maxsize=1)
def renderer():
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def seen(text):
    """What is seen of a text: tags of blocks, and characters with the set of their marks."""
    return seen_html(renderer().render(text))


def seen_html(html):
    reader = _Seen()
    reader.feed(storable(html))
    reader.close()
    return _tidy(reader.found)


class _Seen(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found = []
        self.open = []
        self.block = ""

    def line_break(self):
        in_heading = self.block[:1] == "h" and self.block[1:].isdigit()
        self.found.append((" ", frozenset()) if in_heading else "<br>")

    def handle_starttag(self, tag, attrs):
        if tag == "code" and self.block == "pre":
            self.found.append(("pre", dict(attrs).get("class", "")))
        elif tag in MARKS:
            self.open.append((tag, *sorted(attrs)))
        elif tag == "br":
            self.line_break()
        else:
            self.block = tag
            self.found.append((tag, *sorted(attrs)))

    def handle_startendtag(self, tag, attrs):
        if tag == "br":
            self.line_break()
        else:
            self.found.append((tag, *sorted(attrs)))

    def handle_endtag(self, tag):
        if tag in MARKS:
            for index in range(len(self.open) - 1, -1, -1):
                if self.open[index][0] == tag:
                    del self.open[index]
                    break
        elif tag != "br":
            if tag == "pre" and self.found[-1] == "\n":
                self.found.pop()
            self.found.append(("/" + tag,))
            self.block = ""

    def handle_data(self, data):
        marks = frozenset(self.open)
        plain = frozenset(mark for mark in marks if mark[0] not in ("strong", "em"))
        for character in data:
            if self.block == "pre":
                self.found.append(character)
            else:
                blank = character.isspace() and ("code",) not in marks
                mine = plain if blank else marks
                self.found.append((" " if character in "\r\n\t" and blank else character, mine))


def _tidy(found):
    """Runs of spaces beside tags, line ends and each other are one, then none."""
    tidy = []
    for item in found:
        if not (_is_space(item) and tidy and _is_space(tidy[-1])):
            tidy.append(item)
    return _without_empty_paragraphs(
        item
        for index, item in enumerate(tidy)
        if not (_is_space(item) and (_is_edge(tidy, index - 1) or _is_edge(tidy, index + 1)))
    )


def _without_empty_paragraphs(items):
    found = []
    for item in items:
        if item == ("/p",) and found and found[-1] == ("p",):
            found.pop()
        else:
            found.append(item)
    return found


def _is_character(item):
    return isinstance(item, tuple) and len(item) == 2 and isinstance(item[1], frozenset)


def _is_space(item):
    return _is_character(item) and item[0] == " "


def _is_edge(items, index):
    return not 0 <= index < len(items) or not _is_character(items[index])
