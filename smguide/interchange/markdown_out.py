"""Guidelines as text with headings: ``GUIDELINES.md`` of a revision, and a copy to hand on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from smguide.interchange.about import about_facts, owner_of
from smguide.interchange.document import (
    Block,
    ClauseText,
    Heading,
    LeftOut,
    document,
    document_as_written,
)
from smguide.interchange.headings import FRONT_MATTER, heading_line
from smguide.interchange.open_ends import closing_of
from smguide.interchange.stamp import (
    RECORD_SENTENCE,
    Stamp,
    approval_line,
    news_facts,
    record_facts,
    stamp_facts,
)
from smguide.interchange.tables import Cards, Facts, Table
from smguide.model.guidelines import Clause, Guidelines, Maturity
from smguide.model.wording import date_in_words, duration_in_words

RENDERERS: Final = ("1", "2")
"""The renderers that this program can be: the second fills in references between sections."""

RENDERER = RENDERERS[-1]
"""Which bytes :func:`render_readable` makes of given guidelines. It goes up with every change of
them, also where a title in a schema or a migration changes them: a revision says which renderer
made its readable text, and only a program with that very renderer can check it."""

LEFT_OUT = "Left out on purpose"

_SIGNS = re.compile(r"([\\`*<>\[\]|~]|(?<!\w)_|_(?!\w)|&(?=[#\w]))")
_AT_START = re.compile(r"^(\s*)([#>+=-]|\d+(?=[.)]))")


def render_readable(guidelines: Guidelines, renderer: str = RENDERER) -> bytes:
    """``GUIDELINES.md``: the whole text, the same bytes for the same guidelines on any computer.

    An imported text comes out as it was but for what its loss report names. An older ``renderer``
    makes the bytes that it made, so that what it wrote can still be checked.
    """
    read = document_as_written if renderer == "1" else document
    return _joined([*_head(guidelines), *_body(read(guidelines))])


def export_markdown(guidelines: Guidelines, stamp: Stamp) -> bytes:
    """The whole text with a stamp under its title, and what proves the copy at its end."""
    head = (guidelines.extra.text(FRONT_MATTER), heading_line(1, guidelines.title))
    return _joined([*head, _stamp(guidelines, stamp), *_body(document(guidelines)), _record(stamp)])


def plain(text: str) -> str:
    """Text with every sign that would be read as mark-up escaped."""
    return _AT_START.sub(_escaped_start, _SIGNS.sub(r"\\\1", text))


def _escaped_start(match: re.Match[str]) -> str:
    sign = match[2]
    return f"{match[1]}{sign}\\" if sign.isdigit() else f"{match[1]}\\{sign}"


def _joined(blocks: list[str]) -> bytes:
    text = "\n\n".join(block for block in blocks if block)
    return f"{text}\n".encode(errors="replace")


def _head(guidelines: Guidelines) -> Iterator[str]:
    yield guidelines.extra.text(FRONT_MATTER)
    yield heading_line(1, guidelines.title)
    yield _about(guidelines)


def _about(guidelines: Guidelines) -> str:
    """Who stands behind the guidelines; nothing where nobody said."""
    owner = owner_of(guidelines)
    if not guidelines.organisation and not owner:
        return ""
    again = guidelines.review_interval
    parts = (
        guidelines.organisation,
        f"Owner: {owner}" if owner else "",
        f"Looked at again after {duration_in_words(again)}" if again else "",
    )
    return f"*{plain('. '.join(filter(None, parts)))}.*"


def _stamp(guidelines: Guidelines, stamp: Stamp) -> str:
    facts = (*stamp_facts(stamp), *about_facts(guidelines, stamp), *news_facts(stamp))
    lines = (
        guidelines.organisation,
        f"{stamp.headline}.",
        *(f"{label}: {' '.join(value.split())}" for label, value in facts),
        *(f"Approved by {approval_line(approval)}" for approval in stamp.approvals),
        "" if stamp.approvals else "Nobody has approved this text yet.",
    )
    return "\\\n".join(f"> {plain(line)}" for line in lines if line)


def _record(stamp: Stamp) -> str:
    rows = record_facts(stamp)
    if not rows:
        return ""
    said = (f"{label}: {line}" for label, value in rows for line in value.splitlines())
    return "\\\n".join(f"> {plain(line)}" for line in ("Record", RECORD_SENTENCE, *said))


def _body(blocks: Iterable[Block]) -> Iterator[str]:
    left_out = False
    for block in blocks:
        if isinstance(block, LeftOut) and not left_out:
            left_out = True
            yield heading_line(2, LEFT_OUT)
        yield _WRITERS[type(block)](block)


def _heading(block: Heading) -> str:
    return heading_line(block.level + 1, block.text)


def _clause(block: ClauseText) -> str:
    text = block.clause.text.rstrip("\n")
    closing = closing_of(text)
    parts = (f"{text}\n{closing}" if closing else text, _trial(block.clause), _why(block.clause))
    return "\n\n".join(filter(None, parts))


def _trial(clause: Clause) -> str:
    if clause.maturity is not Maturity.TRIAL:
        return ""
    until = f" until {date_in_words(clause.trial_until)}" if clause.trial_until else ""
    return f"*On trial{until}.*"


def _why(clause: Clause) -> str:
    lines = clause.why.strip().splitlines()
    if not lines:
        return ""
    return "\n".join((f"> *Why:* {lines[0]}", *(f"> {line}".rstrip() for line in lines[1:])))


def _table(block: Table) -> str:
    rows = [block.columns, tuple("---" for _ in block.columns)]
    lines = [_row(rows[0], _cell), _row(rows[1], str), *(_row(row, _cell) for row in block.rows)]
    return _captioned(block.caption, "\n".join(lines))


def _row(cells: tuple[str, ...], written: Callable[[str], str]) -> str:
    return f"| {' | '.join(map(written, cells))} |"


def _cell(text: str) -> str:
    return plain("; ".join(text.splitlines()))


def _facts(block: Facts) -> str:
    return _captioned(block.title, "\n".join(_fact(pair) for pair in block.pairs))


def _fact(pair: tuple[str, str]) -> str:
    label, value = pair
    return f"- **{plain(label)}:** " + "\\\n  ".join(map(plain, value.splitlines()))


def _cards(block: Cards) -> str:
    cards = (f"- **{_cell(card.title)}**{_card_body(card)}" for card in block.cards)
    return _captioned(block.caption, "\n".join(cards))


def _card_body(card: Facts) -> str:
    return "".join(f"\n  - {plain(label)}: {_cell(value)}" for label, value in card.pairs)


def _captioned(caption: str, body: str) -> str:
    return f"**{plain(caption)}**\n\n{body}" if caption else body


def _left_out(block: LeftOut) -> str:
    return f"- **{plain(block.title)}:** {plain(' '.join(block.because.split()))}"


_WRITERS: dict[type[Block], Callable[[Any], str]] = {
    Heading: _heading,
    ClauseText: _clause,
    Table: _table,
    Facts: _facts,
    Cards: _cards,
    LeftOut: _left_out,
}
