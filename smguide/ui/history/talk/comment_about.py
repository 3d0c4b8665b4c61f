"""What a comment is about, read from the row of the comparison that somebody was looking at."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from smguide.compare.anchors import Anchor
from smguide.compare.quotes import found
from smguide.compare.rows import RedlineRow, RowKind
from smguide.ui.history.comparison.redline_text import excerpt
from smguide.ui.history.looking import Look
from smguide.ui.widgets.text import legible

_EXCERPT = 160
_AROUND = 30


@dataclass(frozen=True, slots=True)
class About:
    """A place of a revision to comment on; without an anchor the whole of it.

    ``shown`` are the words that are quoted above the field, ``clause`` is the text of the clause as
    it is now, empty where there is none to propose a wording for. ``against`` is the revision that
    has the words where this one has them no more. ``places`` tell the equal places of the quote
    apart, where there are several. ``costs_approval``: who words it otherwise could else approve.
    """

    number: int
    anchor: Anchor
    where: str
    shown: str = ""
    clause: str = ""
    against: int = 0
    places: tuple[str, ...] = ()
    costs_approval: bool = False


def about_whole(look: Look) -> About:
    """All of a revision."""
    return About(look.number, Anchor(), _tr("the whole of revision {0}").format(look.number))


def costs_approval(look: Look, person: str) -> bool:
    """Whether somebody could approve the change, but not once words of theirs are in it."""
    count = look.tally
    if any(one.person in count.hands.people for one in count.able):
        return False  # In this team one person is enough.
    may = (*(one.person for one in count.able), *(one.entry.person for one in count.approving))
    return person in may


def about_row(look: Look, row: RedlineRow, quote: str) -> About:
    """A row of the comparison, or words of it."""
    name = _tr("section {0}").format(row.number) if row.number else _tr("this place")
    where = _tr("revision {0}, {1}").format(look.number, name)
    if row.kind is RowKind.FIELD:
        field = Anchor(row.section_id, row.clause_id, row.path, row.label)
        return About(look.number, field, where, legible(row.label))
    old, new = _texts(look, row)
    taken_out = bool(row.clause_id) and (not new or (quote != "" and not found(new, quote)))
    gone = taken_out and bool(old) and (not quote or bool(found(old, quote)))
    return About(
        look.number,
        Anchor(row.section_id, row.clause_id, quote=quote),
        where,
        legible(quote or excerpt(row, _EXCERPT)),
        new,
        against=look.old if gone else 0,
        places=_places(old if gone else new, quote),
    )


def _texts(look: Look, row: RedlineRow) -> tuple[str, str]:
    """The clause before and now; both empty for a heading or a field."""
    if row.kind is not RowKind.CLAUSE:
        return "", ""
    for section in look.comparison.sections:
        for change in section.clauses:
            here = section.section_id == row.section_id and change.clause.id == row.clause_id
            if here and not change.to_section:
                old, new = change.old, change.new
                return old.text if old else "", new.text if new else ""
    return "", ""


def _places(text: str, quote: str) -> tuple[str, ...]:
    stretches = found(text, quote)
    if len(stretches) < 2:
        return ()
    return tuple(_around(text, *stretch) for stretch in stretches)


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    line = " ".join(f"{before}[{text[start:end]}]{after}".split())
    return legible(f"…{line}…")


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReviewDialogs", words)
