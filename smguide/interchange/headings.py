"""How headings are written in text, and which sections go without one."""

from __future__ import annotations

import re

from smguide.model.guidelines import Guidelines, Section

UNHEADED = "unheaded"
FRONT_MATTER = "front_matter"
INTRODUCTION = "Introduction"

_ENDS_LIKE_CLOSING = re.compile(r"(^|[ \t])(#+)[ \t]*$")


def heading_line(level: int, title: str) -> str:
    """The line of a heading, so that reading it again gives the same title."""
    words = " ".join(title.split("\n")).replace("\r", " ").strip(" \t")
    words = _ENDS_LIKE_CLOSING.sub(r"\1\\\2", words)
    return f"{'#' * level} {words}".rstrip(" ")


def has_heading(guidelines: Guidelines, section: Section) -> bool:
    """Whether a section shows its title.

    Text that stood before the first heading of an imported document is a section whose title was
    given by the import. It is not shown while nobody changed it and it still stands first.
    """
    given = section.extra.text(UNHEADED)
    return not (given and given == section.title and section is guidelines.sections[0])
