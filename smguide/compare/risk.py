"""Kinds of change that cannot alter what a clause demands (design section 7).

Careful on purpose: a clause gets a label only if its words are the same, in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from smguide.compare.tokens import pieces
from smguide.compare.words import Span, SpanKind

_LINK = re.compile(
    r"(?<!!)\[([^\[\]\n]{1,400})\](?:\([^()\s]*(?:\s+\"[^\"\n]*\")?\)|\[[^\[\]\n]*\])"
)
_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]\n]{1,200}\]:[ \t]*\S+[^\n]*$", re.MULTILINE)
_ADDRESS = re.compile(r"<?(?:https?://|mailto:|www\.)[^\s<>()]{1,400}>?")
_EMPHASIS = re.compile(r"\*{1,3}|_{1,3}|`{1,3}")
_HEADING = re.compile(r"#{1,6}")
_DROPPED = dict.fromkeys(map(ord, "*_`#\"'“”„‘’"))
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'"})


class LowRisk(StrEnum):
    """Nothing but spacing, link addresses, or mark-up such as bold and quotation marks."""

    SPACING = "spacing"
    LINKS = "links"
    MARK_UP = "mark-up"


def low_risk(old: str, new: str, spans: Sequence[Span]) -> LowRisk | None:
    """The kind of a change that leaves all words as they were; None for any other change.

    ``spans`` is the comparison of the two texts.
    """
    if _skeleton(old) == _skeleton(new):
        a, b = pieces(old), pieces(new)
        if _cores(a) == _cores(b):
            return LowRisk.MARK_UP if _lines_differ(spans) else LowRisk.SPACING
        return LowRisk.MARK_UP if _unmarked(a) == _unmarked(b) else None
    a_text, b_text = _unlinked(old), _unlinked(new)
    if _skeleton(a_text) != _skeleton(b_text):
        return None
    return LowRisk.LINKS if _unmarked(pieces(a_text)) == _unmarked(pieces(b_text)) else None


def _skeleton(text: str) -> str:
    """What stays of a text without blanks and marks; quick to make, so that few are looked at."""
    return "".join(text.translate(_DROPPED).split())


def _cores(tokens: list[str]) -> list[str]:
    return [core for token in tokens if (core := token.rstrip())]


def _lines_differ(spans: Sequence[Span]) -> bool:
    """Whether a break between lines came or went that a reader sees."""
    return any(
        "\n" in span.old + span.new
        for span in spans
        if span.kind in (SpanKind.DELETE, SpanKind.INSERT)
    )


def _unmarked(tokens: list[str]) -> list[str]:
    """The tokens less emphasis and headings; all of them where emphasis does not come in pairs.

    “#ad” is a disclosure and “@our_brand_” an account: neither is mark-up.
    """
    cores = [core.translate(_QUOTES) for token in tokens if (core := _core(token))]
    marks = sum(1 for core in cores if _EMPHASIS.fullmatch(core))
    return [core for core in cores if marks % 2 or not _EMPHASIS.fullmatch(core)]


def _core(token: str) -> str:
    core = token.rstrip()
    return "" if _HEADING.fullmatch(core) and core != token else core


def _unlinked(text: str) -> str:
    """The text with the words of its links, and one stand-in for every bare address."""
    return _ADDRESS.sub("www.link", _DEFINITION.sub("", _LINK.sub(r"\1", text)))
