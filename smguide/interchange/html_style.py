"""What an element means for its words: bold, italics, code, link, hidden; and lists of Word."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from smguide.interchange.html_tokens import Start

_STRONG: Final = frozenset({"b", "strong"})
_EMPHASIS: Final = frozenset({"i", "em"})
_CODE: Final = frozenset({"code", "kbd", "samp", "tt"})
_HEADINGS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_HIDDEN = re.compile(
    r"display:none|visibility:hidden|mso-hide:all|mso-element:comment|font-size:0(?:p[xt])?(?:;|$)"
)
_WEIGHT = re.compile(r"(?:^|;)font-weight:(bold|bolder|normal|lighter|\d+)")
_SLANT = re.compile(r"(?:^|;)font-style:(italic|oblique|normal)")
_WORD_LIST = re.compile(r"mso-list:[^;]*?level(\d)")
_FOLLOWED = re.compile(r"(?:https?://|mailto:|tel:)\S", re.IGNORECASE)
_UNSEEN = re.compile("[\x00-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Style:
    """How the words of an element look; ``list_level`` is that of a list paragraph of Word."""

    strong: bool = False
    emphasis: bool = False
    code: bool = False
    link: str = ""
    hidden: bool = False
    kept_spaces: bool = False
    heading: int = 0
    list_level: int = 0
    marker: bool = False


def styled(tag: Start, outer: Style) -> Style:
    """The style of the words in an element within words of the style ``outer``."""
    css = re.sub(r"\s+", "", tag.attributes.get("style", "")).lower()
    heading = _HEADINGS.get(tag.name, 1 if _is_title(tag) else outer.heading)
    level = _WORD_LIST.search(css)
    return replace(
        outer,
        strong=_marked(outer.strong or tag.name in _STRONG, _WEIGHT, css) and not heading,
        emphasis=_marked(outer.emphasis or tag.name in _EMPHASIS, _SLANT, css),
        code=outer.code or tag.name in _CODE,
        link=_address(tag) or outer.link,
        hidden=outer.hidden or "hidden" in tag.attributes or bool(_HIDDEN.search(css)),
        kept_spaces=outer.kept_spaces or tag.name == "pre",
        heading=heading,
        list_level=int(level[1]) if level else outer.list_level,
        marker=outer.marker or "mso-list:ignore" in css,
    )


def is_word_quote(tag: Start) -> bool:
    """Whether a paragraph of Word is a quotation."""
    return tag.attributes.get("class", "") in ("MsoQuote", "MsoIntenseQuote")


def _is_title(tag: Start) -> bool:
    return tag.attributes.get("class", "") == "MsoTitle"


def _marked(marked: bool, pattern: re.Pattern[str], css: str) -> bool:
    found = pattern.search(css)
    if found is None:
        return marked
    value = found[1]
    return (
        int(value) >= 600 if value.isdigit() else value in ("bold", "bolder", "italic", "oblique")
    )


def _address(tag: Start) -> str:
    if tag.name != "a":
        return ""
    address = _UNSEEN.sub("", tag.attributes.get("href", ""))
    return address if _FOLLOWED.match(address) else ""
