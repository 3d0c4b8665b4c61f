"""Checks of beginning: the six steps in order, reading along first, the trial, telling people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from smguide.checks.check import Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.fixes import usual_rows
from smguide.checks.words.looking import date_at, each_of, every_row, has, row_name, saying
from smguide.checks.words.text import quoted
from smguide.model.guidelines import Section
from smguide.model.record import Record

_LOOKED_UP = date(2026, 11, 23)
_STEPS = ("discover", "define", "create", "test", "broadcast", "measure")
_ASPECTS = {"system": "the system", "information": "the information", "message": "the messages"}
_READERS = {
    "customers": "customers",
    "employees": "employees",
    "partners": "channel partners",
    "vendors": "suppliers",
}

has_begun = has("state", "under-way", "passed")
is_unfinished = has("state", None, "not-started", "under-way")
is_live = has("status", "live")


def _steps_out_of_order(case: Case) -> Iterator[Spot]:
    for section in case.sections_of("programme"):
        steps = {row.text("step"): (i, row) for i, row in _steps(section)}
        known = [steps[name] for name in _STEPS if name in steps]
        for (before, earlier), (index, later) in pairwise(known):
            if has_begun(later) and (is_unfinished(earlier) or _overlap(earlier, later)):
                words = {"row": row_name(later, index), "before": row_name(earlier, before)}
                yield Spot(section.id, path=("steps", index, "state"), words=words)


def _steps(section: Section) -> Iterator[tuple[int, Record]]:
    return enumerate(section.facts.records("steps"))


def _overlap(earlier: Record, later: Record) -> bool:
    """The later step began before the earlier one was passed, by their dates."""
    passed, begun = date_at(earlier, ("passed_on",)), date_at(later, ("started_on",))
    return bool(passed and begun and begun < passed)


def _live_too_early(case: Case) -> Iterator[Spot]:
    for section, index, channel in every_row(case, "channels", "channels"):
        until = date_at(channel, ("listening_until",))
        since = date_at(channel, ("live_since",)) or case.today
        if until and is_live(channel) and since < until:
            words = {"row": row_name(channel, index)}
            yield Spot(section.id, path=("channels", index, "listening_until"), words=words)


def _nobody_watches(case: Case) -> Iterator[Spot]:
    for section, index, channel in every_row(case, "channels", "channels"):
        if is_live(channel) and not _watchers(case, channel):
            words = {"row": row_name(channel, index)}
            yield Spot(section.id, path=("channels", index, "watched_by"), words=words)


def _watchers(case: Case, channel: Record) -> set[str]:
    """Everybody who reads along on a channel, wherever the guidelines say so."""
    people = {*channel.texts("watched_by"), *channel.texts("moderators"), channel.text("steward")}
    for _, _, rhythm in every_row(case, "cadence", "rhythm"):
        if rhythm.text("channel") == channel.text("id"):
            people.update(rhythm.texts("people"))
    return people - {""}


def _readers_not_told(case: Case) -> Iterator[Spot]:
    for section in case.sections_of("trial-launch"):
        told = {row.text("for") for row in section.facts.records("messages")}
        missing = tuple(label for reader, label in _READERS.items() if reader not in told)
        if missing:
            yield Spot(section.id, path=("messages",), words={"readers": quoted(missing)})


def _out_without_trial(case: Case) -> Iterator[Spot]:
    """Aspects that no passed trial has looked at, in launches that go ahead."""
    for section in _going_ahead(case):
        passed = {t.text("aspect") for t in section.facts.records("trials") if _is_passed(t)}
        missing = tuple(label for aspect, label in _ASPECTS.items() if aspect not in passed)
        if missing:
            yield Spot(section.id, path=("trials",), words={"aspects": quoted(missing)})


def _trials_not_passed(case: Case) -> Iterator[Spot]:
    for section in _going_ahead(case):
        for index, trial in enumerate(section.facts.records("trials")):
            if not _is_passed(trial):
                words = {"row": row_name(trial, index)}
                yield Spot(section.id, path=("trials", index, "result"), words=words)


def _going_ahead(case: Case) -> Iterator[Section]:
    for section in case.sections_of("trial-launch"):
        live_on = date_at(section.facts, ("live_on",))
        if section.facts.text("decision") == "go" or (live_on and live_on <= case.today):
            yield section


def _is_passed(trial: Record) -> bool:
    """Passed at once, or put right afterwards."""
    mended = has("result", "mend")(trial) and date_at(trial, ("mended_on",)) is not None
    return has("result", "passed")(trial) or mended


CHECKS = (
    Check(
        id="2-04",
        title="Six steps in order",
        severity=Severity.ERROR,
        look=_steps_out_of_order,
        sentence="“{row}” has begun, and “{before}” was not passed before.",
        hint="Pass the earlier step first, or say that it is open again.",
        why="Each step answers what the next one has to know.",
        reference="Before Leaping: six steps (2-04: following a 6-step process)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-11",
        title="Reading along first",
        severity=Severity.WARNING,
        look=_live_too_early,
        sentence="“{row}” went live before its time of reading along was over.",
        hint="Correct the dates, or say that it is still listening.",
        why="Whoever speaks before listening is recognised as new by what they say.",
        reference="Before Leaping: six steps (2-11: sign up, browse and watch for a bit); "
        "Columbus (3-10: watch the traffic for a few weeks)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-36",
        title="Somebody reads along",
        severity=Severity.ERROR,
        look=_nobody_watches,
        sentence="Nobody is named who reads along on “{row}”.",
        hint="Name the people, and the tool if they use one.",
        why="What nobody reads nobody answers.",
        reference="Before Leaping: six steps (2-36: tools and personnel to monitor and answer)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-53",
        title="Everybody is told",
        severity=Severity.WARNING,
        look=_readers_not_told,
        sentence="“{title}” has no message for {readers}.",
        hint="Write a sentence or two for them.",
        why="Those whom nobody told hear it from somebody else.",
        reference="Before Leaping: six steps (2-53: notify your customers, employees, channel "
        "partners and vendors)",
        checked_on=_LOOKED_UP,
        fix=usual_rows("trial-launch", "messages", "for", "Add the usual words for them"),
    ),
    Check(
        id="2-55",
        title="Tried before it goes out",
        severity=Severity.ERROR,
        look=each_of(
            saying(
                _trials_not_passed,
                "“{title}” goes ahead, and the trial “{row}” has not been passed.",
                "Put right what it showed and try again, or wait.",
            ),
            _out_without_trial,
        ),
        sentence="“{title}” goes ahead, and nobody has tried {aspects} with success.",
        hint="Let two people of each group try it, and note what came of it.",
        why="What one finds beforehand is a remark. Afterwards it is a complaint.",
        reference="Before Leaping: six steps (2-55: requires testing before it is launched)",
        checked_on=_LOOKED_UP,
    ),
)
