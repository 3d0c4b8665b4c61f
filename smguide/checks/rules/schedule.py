"""Checks of time: listening as well as posting, and somebody in reserve."""

from __future__ import annotations

from smguide.checks.check import Case, Check
from smguide.checks.finding import Severity
from smguide.checks.words.channel_rows import live_channels
from smguide.checks.words.looking import each_of, empty, facts_where, only_if, rows_where, saying
from smguide.checks.words.sources import COLUMBUS, PLATT, READ_ON
from smguide.model.record import Record

_FAR_BELOW = 3
"""Hours of posting for each hour of listening from which on the listening is far too little."""

_LEAST_SHARE = 20
"""Per cent of the time for listening and answering below which a plan is one-way."""

_TALKING = frozenset({"informational", "promotional"})


def _hardly_listens(row: Record) -> bool:
    posting, listening = row.number("posting_hours"), row.number("listening_hours")
    return posting > 0 and listening * _FAR_BELOW <= posting


def _plans_no_listening(facts: Record) -> bool:
    return "listening_share" in facts and facts.number("listening_share") < _LEAST_SHARE


def _speaks_somewhere(case: Case) -> bool:
    """There is a channel that is live."""
    return any(True for _ in live_channels(case))


def _only_announces(facts: Record) -> bool:
    """Every kind of post in use tells or sells something, and none asks, helps or entertains."""
    used = [row for row in facts.records("types") if row.text("use", "in") != "out"]
    return bool(used) and all(row.text("message") in _TALKING for row in used)


CHECKS = (
    Check(
        id="4-15",
        title="Time to listen",
        severity=Severity.WARNING,
        look=each_of(
            rows_where("cadence", "rhythm", _hardly_listens, "listening_hours"),
            saying(
                facts_where("cadence", _plans_no_listening, "listening_share"),
                "“{title}” plans hardly any time for listening and answering.",
            ),
        ),
        sentence="“{row}” has hardly any time for listening and answering.",
        hint="Plan about as much time for listening as for posting, in-house and outside.",
        why="Social media goes both ways, and listening is the half that is forgotten.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-19",
        title="Somebody in reserve",
        severity=Severity.WARNING,
        look=only_if(_speaks_somewhere, facts_where("cadence", empty("reserve"), "reserve")),
        sentence="“{title}” names nobody who steps in when something happens.",
        hint="Name somebody for evenings and weekends, with a number that works.",
        why="Trouble comes for unpredictable reasons and at unexpected times.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="3-13",
        title="More than announcements",
        severity=Severity.ADVICE,
        look=facts_where("post-types", _only_announces, "types"),
        sentence="All kinds of post under “{title}” announce or promote something.",
        hint="Add one that asks, helps, teaches or entertains.",
        why="Nobody follows the king of dull.",
        reference=COLUMBUS,
        checked_on=READ_ON,
    ),
)
