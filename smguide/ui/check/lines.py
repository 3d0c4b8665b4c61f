"""What the cards below an answer say: wordings, reasons, the way to something easier."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from smguide.model.wording import in_words
from smguide.rules.decision import Decision, Reason
from smguide.rules.easier import WayOn
from smguide.rules.facts import fact_kinds
from smguide.ui.check.line import Line
from smguide.ui.check.question import Answered
from smguide.ui.kind_words import say

_GATES = frozenset({"person", "channel", "post-type"})


def wording_lines(answered: Answered) -> tuple[Line, ...]:
    """The wordings to copy."""
    names = answered.book.names
    found = (names.record("wording", one) for one in answered.decision.answer.wordings)
    return tuple(
        Line(f"“{text}”", one.text("name"), text, _tr("Copy"), "copy")
        for one in found
        if (text := one.text("text"))
    )


def reason_lines(answered: Answered) -> tuple[Line, ...]:
    """Why: a sentence for each reason, and the way to where it is written."""
    return tuple(_reason(answered, one) for one in answered.decision.because)


def _reason(answered: Answered, reason: Reason) -> Line:
    section = answered.book.names.name("section", reason.section) if reason.section else ""
    kind = _kinds().get(reason.kind, "")
    named = f"{kind}: {reason.name}" if kind and reason.name else kind
    quiet = " · ".join(filter(None, (named, section)))
    what = (reason.section, reason.clause) if reason.section else None
    return Line(reason.sentence, quiet, what, _tr("Show me"))


def _kinds() -> dict[str, str]:
    return {
        "rule": _tr("Rule"),
        "floor": _tr("Never relaxed"),
        "tightening": _tr("Stricter for a while"),
        "channel": _tr("Channel"),
        "post-type": _tr("Kind of post"),
    }


def way_lines(answered: Answered) -> tuple[Line, ...]:
    """What would make it easier: then the answer, and what is still missing."""
    return tuple(_way(one) for one in answered.ways)


def _way(way: WayOn) -> Line:
    pattern = _tr("In “{0}”: {1}") if way.kind == "phase" else _tr("At level “{0}”: {1}")
    needed = _tr("First: {0}").format(" ".join(way.conditions)) if way.conditions else ""
    what = (way.section, "") if way.section else None
    quiet = "\n".join(filter(None, (needed, *_progress(way))))
    return Line(pattern.format(way.stage.name, way.sentence), quiet, what, _tr("Show me"))


def _progress(way: WayOn) -> Iterator[str]:
    if way.missing:
        yield _tr("Still missing: {0}.").format("; ".join(way.missing))
    if way.unrecorded:
        yield _tr("Nobody has recorded whether: {0}.").format("; ".join(way.unrecorded))
    if way.ready:
        yield _tr("All of it is there: it can be decided now.")
    if way.decided_by:
        yield _tr("Decided by: {0}.").format(way.decided_by)


def not_known(decision: Decision) -> str:
    """One calm line: what nobody has said, and what was taken for so."""
    return " ".join(_unsure(decision))


def _unsure(decision: Decision) -> Iterator[str]:
    if decision.unknown:
        asked = in_words(f"“{_title(fact)}”" for fact in decision.unknown)
        yield _tr("Not known: {0}. The stricter way was taken.").format(asked)
    if decision.assumed and not _is_gate(decision):
        usual = _usual()
        taken = in_words(usual.get(fact) or f"“{_title(fact)}”" for fact in decision.assumed)
        yield _tr("Taken for so, as nobody said otherwise: {0}.").format(taken)


def _is_gate(decision: Decision) -> bool:
    """Whether the answer was clear before any rule was read."""
    return bool(decision.because) and decision.because[0].kind in _GATES


def _usual() -> dict[str, str]:
    return {
        "context.incident_tier": _tr("no incident is declared"),
        "context.closed_window": _tr("no closed period before results"),
        "context.election_period": _tr("no election period"),
    }


def _title(fact: str) -> str:
    kind = fact_kinds().get(fact)
    return say(kind.title) if kind else fact


def _tr(words: str) -> str:
    return QCoreApplication.translate("Check", words)
