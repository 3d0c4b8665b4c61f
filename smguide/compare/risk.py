"""Kinds of change that cannot alter what a clause demands (design section 7).

Careful on purpose: a clause gets a label only if its words are the same, in the same order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from smguide.compare.tokens import cores, pieces
from smguide.compare.words import Span, SpanKind
from smguide.model.hidden import hidden_signs

_LINK = re.compile(
    r"(?<!!)\[([^\[\]\n]{1,400})\](?:\([^()\s]*(?:\s+\"[^\"\n]*\")?\)|\[[^\[\]\n]*\])"
)
_DEFINITION = re.compile(r"^ {0,3}\[[^\[\]\n]{1,200}\]:[ \t]*\S+[^\n]*$", re.MULTILINE)
_ADDRESS = re.compile(r"<?(?:https?://|mailto:|www\.)[^\s<>()]{1,400}>?")
_EMPHASIS = re.compile(r"\*{1,3}|_{1,3}|`{1,3}")
_HEADING = re.compile(r"#{1,6}")
_SIGNS_OF_LINKS = ("](", "][", "]:", "http://", "https://", "mailto:", "www.")
_DROPPED = dict.fromkeys(map(ord, "*_`#\"'“”„‘’«»-–—….\u00a0\u202f"))
_QUOTES = str.maketrans(
    {
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‘’", "'"),
        **dict.fromkeys("\u00a0\u202f", " "),
        "…": "...",
    }
)
_DASH = re.compile(r"[ \t]+(?:--?|–|—)[ \t]+|—|(?<=\w)--(?=\w)")
_RANGE = re.compile(r"(?<=\d)[-–](?=\d)")
_ITEM_NUMBER = re.compile(r"^([ \t>]*)(\d{1,9})([.)])(?=\s)", re.MULTILINE)


class LowRisk(StrEnum):
    """What alone is other: blanks, the style of marks, addresses, mark-up, numbers of a list."""

    SPACING = "spacing"
    PUNCTUATION = "punctuation"
    LINKS = "links"
    MARK_UP = "mark-up"
    NUMBERING = "numbering"


def low_risk(old: str, new: str, spans: Sequence[Span]) -> LowRisk | None:
    """The kind of a change that leaves all words as they were; None for any other change.

    ``spans`` is the comparison of the two texts. A change of characters that nobody sees is never
    harmless: it may turn words around or carry some.
    """
    if hidden_signs(old) != hidden_signs(new):
        return None
    return _kind(old, new, spans)


def _kind(old: str, new: str, spans: Sequence[Span]) -> LowRisk | None:
    if _same_letters(spans):
        if cores(pieces(old.strip())) == cores(pieces(new.strip())):
            return LowRisk.MARK_UP if _lines_differ(spans) else LowRisk.SPACING
        a, b = pieces(_in_one_style(old)), pieces(_in_one_style(new))
        if cores(a) == cores(b) and not _lines_differ(spans):
            return LowRisk.PUNCTUATION
        return LowRisk.MARK_UP if _unmarked(a) == _unmarked(b) else None
    if all(map(_may_number, spans)):
        return LowRisk.NUMBERING if _renumbered(old, new) else None
    if not (_may_link(old) or _may_link(new)) or any(map(_beyond_links, spans)):
        return None
    a_text, b_text = _unlinked(old), _unlinked(new)
    if _skeleton(a_text) != _skeleton(b_text):
        return None
    a, b = pieces(a_text.translate(_QUOTES)), pieces(b_text.translate(_QUOTES))
    return LowRisk.LINKS if _unmarked(a) == _unmarked(b) else None


def _same_letters(spans: Sequence[Span]) -> bool:
    """Whether each change puts in what it takes out, blanks and marks aside; a quick first look."""
    deleted = ""
    for span in spans:
        if span.kind is SpanKind.INSERT:
            if span.new.isalpha() and deleted.isalpha():
                return False
            if _skeleton(deleted) != _skeleton(span.new):
                return False
            deleted = ""
        elif deleted and _skeleton(deleted):
            return False
        else:
            deleted = span.old if span.kind is SpanKind.DELETE else ""
    return not (deleted and _skeleton(deleted))


def _in_one_style(text: str) -> str:
    """The text with one kind of quotation marks, of dashes between words and of blanks."""
    return _RANGE.sub("-", _DASH.sub(" - ", text.translate(_QUOTES)))


def _may_number(span: Span) -> bool:
    """Whether a span is no change, or one of a number alone; a quick first look."""
    if span.kind in (SpanKind.EQUAL, SpanKind.SPACES):
        return True
    return (span.old or span.new).strip(" .)\n").isdecimal()


def _renumbered(old: str, new: str) -> bool:
    """Whether only the numbers of list items differ, each list counting up by one or not at all."""
    if _ITEM_NUMBER.sub(r"\1\3", old) != _ITEM_NUMBER.sub(r"\1\3", new):
        return False
    return _counts(old) and _counts(new)


def _counts(text: str) -> bool:
    """Whether the numbers at the beginnings of lines are those of one list, not of a sentence."""
    items = list(_ITEM_NUMBER.finditer(text))
    before = text[: items[0].start()] if items else ""
    begins = not before.strip() or before.endswith(("\n\n", ":\n"))
    steps = {int(b[2]) - int(a[2]) for a, b in pairwise(items)}
    return begins and (not steps or steps in ({0}, {1}))


def _may_link(text: str) -> bool:
    """A quick first look."""
    if ":" not in text and "]" not in text and "www." not in text:
        return False
    return any(map(text.__contains__, _SIGNS_OF_LINKS))


def _beyond_links(span: Span) -> bool:
    """Whether a change holds several words and no link; a quick first look."""
    changed = span.old or span.new
    return (
        span.kind in (SpanKind.DELETE, SpanKind.INSERT)
        and len(changed.split()) > 1
        and not _may_link(changed)
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
