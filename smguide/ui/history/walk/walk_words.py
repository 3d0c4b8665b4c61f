"""What the bar of a walk says: where one is, what changed there, what is left at the end."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from smguide.compare.changes import ClauseStatus, SectionStatus
from smguide.compare.facts import FieldStatus
from smguide.compare.risk import LowRisk
from smguide.compare.rows import RedlineRow, RowKind
from smguide.compare.stops import Stop
from smguide.ui.history.comparison.redline_text import excerpt
from smguide.ui.history.looking import Look
from smguide.ui.history.walk.walk import Walk

_QUOTES = '“”„"«»‘'


def place_words(walk: Walk) -> str:
    """“Change 3 of 12 · 5 looked at”."""
    stop = walk.stop
    looked = _tr("{0} looked at").format(walk.looked)
    if stop is None:
        return _tr("The end · {0} of {1} looked at").format(walk.looked, walk.count)
    if stop.risks and len(stop.rows) > 1:
        return f"{_tr('{0} of {1} changes').format(len(stop.rows), walk.count)} · {looked}"
    first, last = stop.changes[0], stop.changes[-1]
    if len(stop.changes) == 1:
        place = _tr("Change {0} of {1}").format(first, walk.count)
    elif last - first == len(stop.changes) - 1:
        place = _tr("Changes {0} to {1} of {2}").format(first, last, walk.count)
    else:
        place = _tr("Changes {0} and {1} of {2}").format(first, last, walk.count)
    return f"{place} · {looked}"


def stop_words(stop: Stop, look: Look) -> str:
    """“5 Approval workflow: a clause is new”; low risk in one sentence."""
    if stop.risks and len(stop.rows) > 1:
        kinds = ", ".join(_risk_word(risk) for risk in stop.risks)
        words = _tr("{0} low-risk changes: {1}. Look through them together.")
        return words.format(len(stop.rows), kinds)
    row = stop.row
    section = _section_name(row, look)
    return f"{section}: {_what(row, stop)}" if section else _what(row, stop)


def _section_name(row: RedlineRow, look: Look) -> str:
    found = (s for s in look.comparison.sections if s.section_id == row.section_id)
    section = next(found, None)
    return f"{section.number} {section.title}".strip() if section else ""


def _what(row: RedlineRow, stop: Stop) -> str:
    """What became of it, in a few words."""
    if row.kind is RowKind.FIELD:
        return f"{row.label} ({_field_word(row)})"
    if row.kind is RowKind.TITLE:
        return _tr("the title has changed")
    if row.kind is RowKind.HEADING:
        return _heading_word(row, stop)
    if row.other_end and row.notes:
        return row.notes[0][:1].lower() + row.notes[0][1:]
    words = _clause_words().get(row.status, _tr("a clause has changed"))
    return f"{words}: “{excerpt(row)}”"


def _heading_word(row: RedlineRow, stop: Stop) -> str:
    if row.status == SectionStatus.ADDED.value:
        return _tr("a new section")
    if row.status == SectionStatus.REMOVED.value:
        return _tr("the section was taken out")
    return _tr("the heading has changed") if row.old != row.new else _tr("the section has moved")


def _field_word(row: RedlineRow) -> str:
    return {
        FieldStatus.ADDED.value: _tr("added"),
        FieldStatus.REMOVED.value: _tr("taken out"),
    }.get(row.status, _tr("changed"))


def _clause_words() -> dict[str, str]:
    return {
        ClauseStatus.ADDED.value: _tr("a clause is new"),
        ClauseStatus.REMOVED.value: _tr("a clause was taken out"),
        ClauseStatus.MOVED.value: _tr("a clause has moved"),
        ClauseStatus.MOVED_AND_EDITED.value: _tr("a clause has moved and changed"),
        ClauseStatus.SPLIT.value: _tr("part of a clause that was divided"),
        ClauseStatus.JOINED.value: _tr("a clause made of several"),
    }


def _risk_word(risk: LowRisk) -> str:
    return {
        LowRisk.SPACING: _tr("spacing"),
        LowRisk.LINKS: _tr("links"),
        LowRisk.MARK_UP: _tr("marks such as bold"),
        LowRisk.PUNCTUATION: _tr("quotation marks and dashes"),
        LowRisk.NUMBERING: _tr("numbers of lists"),
    }[risk]


def end_words(walk: Walk) -> Iterator[str]:
    """What was looked at, what was said, what is left: a sentence for each."""
    if walk.left:
        left = _tr("1 change is still to look at.")
        many = _tr("{0} changes are still to look at.").format(walk.left)
        yield left if walk.left == 1 else many
    else:
        yield _tr("You have looked at all of it.")
    if len(walk.remarks) == 1:
        yield _tr("You have said one thing about it:")
    elif walk.remarks:
        yield _tr("You have said {0} things about it:").format(len(walk.remarks))
    yield from (f"– {said}" for said in said_lines(walk))


def said_lines(walk: Walk) -> Iterator[str]:
    """Each comment of the person with the words it is about.

    They go into an answer that others quote, so they have no double quotation marks of their own.
    """
    for remark in walk.remarks:
        about = remark.quote or _clause_excerpt(walk, remark.section, remark.clause)
        yield _tr("On ‘{0}’: {1}").format(_quoted(about), remark.text) if about else remark.text


def _quoted(words: str) -> str:
    """Words to stand between single quotation marks, without a full stop of their own."""
    return " ".join(words.translate(dict.fromkeys(map(ord, _QUOTES))).split()).rstrip(".")


def _clause_excerpt(walk: Walk, section: str, clause: str) -> str:
    rows = (row for stop in walk.stops for row in stop.rows)
    found = (r for r in rows if clause and (r.section_id, r.clause_id) == (section, clause))
    row = next(found, None)
    return excerpt(row) if row else ""


def invitation(walk: Walk) -> str:
    """What the button that begins or goes on says."""
    if not walk.looked:
        return _tr("One by one")
    if walk.left:
        return _tr("Go on: {0} of {1}").format(walk.looked, walk.count)
    return _tr("All looked at")


def _tr(words: str) -> str:
    return QCoreApplication.translate("Walk", words)
