"""Kinds of change that cannot alter what a clause demands (design section 7).

Careful on purpose: a clause gets a label only if its words are the same, in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from smguide.compare.tokens import cores, pieces
from smguide.compare.words import Span, SpanKind

_LINK = re.compile(
    r"(?<!!)\[([^\[\]\n]{1,400})\](?:\([^()\s]*(?:\s+\"[^\"\n]*\")?\)|\[[^\[\]\n]*\])"
)
_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]\n]{1,200}\]:[ \t]*\S+[^\n]*$", re.MULTILINE)
_ADDRESS = re.compile(r"<?(?:https?://|mailto:|www\.)[^\s<>()]{1,400}>?")
_EMPHASIS = re.compile(r"\*{1,3}|_{1,3}|`{1,3}")
_HEADING = re.compile(r"#{1,6}")
_MAY_LINK = re.compile(r"\](?:\(|\[|:)|https?://|mailto:|www\.")
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
    if _as_many_letters(spans) and _skeleton(old) == _skeleton(new):
        a, b = pieces(old.translate(_QUOTES)), pieces(new.translate(_QUOTES))
        if cores(pieces(old.strip())) == cores(pieces(new.strip())):
            return LowRisk.MARK_UP if _lines_differ(spans) else LowRisk.SPACING
        return LowRisk.MARK_UP if _unmarked(a) == _unmarked(b) else None
    if any(map(_beyond_links, spans)) or not (_MAY_LINK.search(old) or _MAY_LINK.search(new)):
        return None
    a_text, b_text = _unlinked(old), _unlinked(new)
    if _skeleton(a_text) != _skeleton(b_text):
        return None
    a, b = pieces(a_text.translate(_QUOTES)), pieces(b_text.translate(_QUOTES))
    return LowRisk.LINKS if _unmarked(a) == _unmarked(b) else None


def _as_many_letters(spans: Sequence[Span]) -> bool:
    """Whether as much was deleted as inserted, blanks and marks aside; a quick first look."""
    return len(_skeleton("".join(s.old for s in spans if s.kind is SpanKind.DELETE))) == len(
        _skeleton("".join(s.new for s in spans if s.kind is SpanKind.INSERT))
    )


def _beyond_links(span: Span) -> bool:
    """Whether a change holds several words and no link; a quick first look."""
    changed = span.old or span.new
    return (
        span.kind in (SpanKind.DELETE, SpanKind.INSERT)
        and len(changed.split()) > 1
        and not _MAY_LINK.search(changed)
    )


def _skeleton(text: str) -> str:
    """What stays of a text without blanks and marks; quick to make, so that few are looked at."""
    return "".join(text.translate(_DROPPED).split())


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
    found = [core for token in tokens if (core := _core(token))]
    words = [core for core in found if not _EMPHASIS.fullmatch(core)]
    return found if (len(found) - len(words)) % 2 else words


def _core(token: str) -> str:
    core = token.rstrip()
    return "" if _HEADING.fullmatch(core) and core != token else core


def _unlinked(text: str) -> str:
    """The text with the words of its links, and one stand-in for every bare address."""
    return _ADDRESS.sub("www.link", _DEFINITION.sub("", _LINK.sub(r"\1", text)))
