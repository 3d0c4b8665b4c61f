"""Checks of the spirit: guidelines that enable, answer questions, and stay work in progress."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from smguide.checks.check import Case, Check, Fix, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.looking import date_at, empty, rows_where, spoken_date
from smguide.checks.words.sources import PLATT, READ_ON
from smguide.checks.words.text import any_word
from smguide.model.edits import set_maturity
from smguide.model.guidelines import Clause, Guidelines, Maturity, Section
from smguide.model.record import get_in
from smguide.model.wording import in_words

_A_YEAR = timedelta(days=365)
_MOST_NAMED = 3

_MUST_NOT = any_word(
    *("must not", "may not", "shall not", "can't", "cannot", "do not", "don't", "never"),
    *("not allowed", "not permitted", "prohibited", "forbidden", "refrain from", "no one may"),
)
_MAY = any_word(
    *("may", "can", "free to", "welcome", "allowed", "encouraged?", "enables?", "invited?"),
    *("yours", "feel free", "trust(?:ed)?", "stand behind"),
)
_FAR_MORE = 3
"""Prohibitions for each permission from which on guidelines read as a list of don’ts."""

_ENOUGH = 10
"""Prohibitions below which the count says nothing."""


def _mostly_forbidding(case: Case) -> Iterator[Spot]:
    """Far more must-nots than mays, counted in the clauses of guidelines written in English."""
    if not case.guidelines.language.startswith("en"):
        return
    counts = [
        case.memory.once(_forbids_and_permits, clause)
        for section in case.guidelines.sections
        for clause in section.clauses
    ]
    forbids = sum(count[0] for count in counts)
    permits = sum(count[1] for count in counts)
    if forbids >= _ENOUGH and forbids > _FAR_MORE * permits:
        yield Spot(words={"forbids": str(forbids), "permits": str(permits)})


def _forbids_and_permits(clause: Clause) -> tuple[int, int]:
    """How often a clause forbids and permits; a “may not” is no permission."""
    rest, forbids = _MUST_NOT.subn(" ", clause.text)
    return forbids, len(_MAY.findall(rest))


def _never_looked_at(case: Case) -> Iterator[Spot]:
    """Nothing says when these guidelines are looked at again: no day, no interval, no section."""
    guidelines = case.guidelines
    if guidelines.sections and not guidelines.review_interval and not _review_days(guidelines):
        last = (*case.sections_of("document-control"), *case.sections_of("review-cycle"))
        yield Spot(last[-1].id, path=("next_review",)) if last else Spot()


_REVIEW_DAYS = (
    ("review-cycle", ("next_review",)),
    ("review-cycle", ("interval",)),
    ("document-control", ("next_review", "on")),
)


def _review_days(guidelines: Guidelines) -> list[object]:
    days = [
        get_in(section.facts, path)
        for kind, path in _REVIEW_DAYS
        for section in guidelines.sections_of(kind)
    ]
    return [day for day in days if day]


def _never_tried(case: Case) -> Iterator[Spot]:
    """Sections that no entry of the last year tells of, where a log was kept for a year."""
    for review in case.sections_of("review-cycle"):
        days = [(row.text("section"), date_at(row, ("on",))) for row in review.facts.records("log")]
        if not any(day and day < case.today - _A_YEAR for _, day in days):
            continue
        told = {name for name, day in days if day and day >= case.today - _A_YEAR}
        silent = [s.title for s in _with_rules(case) if s.id not in told and s.id != review.id]
        if silent:
            yield Spot(review.id, path=("log",), words={"sections": _named(silent)})


def _with_rules(case: Case) -> tuple[Section, ...]:
    return tuple(section for section in case.guidelines.sections if section.clauses)


def _named(titles: list[str]) -> str:
    shown = [f"“{title}”" for title in titles[:_MOST_NAMED]]
    left = len(titles) - len(shown)
    return in_words([*shown, f"{left} more"] if left else shown)


def _trial_over(case: Case) -> Iterator[Spot]:
    """Clauses whose trial has ended and about which nobody has decided."""
    for section in case.guidelines.sections:
        for clause in section.clauses:
            until = clause.trial_until
            if clause.maturity is Maturity.TRIAL and until and until < case.today:
                yield Spot(section.id, clause.id, words={"date": spoken_date(until)})


def _settled(case: Case, spot: Spot) -> Guidelines:
    return set_maturity(case.guidelines, spot.section, spot.clause, Maturity.SETTLED)


CHECKS = (
    Check(
        id="4-01",
        title="Guidelines that enable",
        severity=Severity.WARNING,
        look=_mostly_forbidding,
        sentence="These guidelines forbid {forbids} times and permit {permits} times.",
        hint="Say what people may do, and turn some bans into advice on how to do it well.",
        why="Guidelines are there to make people able to take part; a list of bans keeps them out.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-02",
        title="Questions with an answer in the guidelines",
        severity=Severity.WARNING,
        look=rows_where("faq", "questions", empty("clause", "section"), "clause"),
        sentence="“{title}”: “{row}” follows from no clause.",
        hint="Choose the clause that answers it. If there is none, write it.",
        why="A question without a clause is a gap in the guidelines.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-10",
        title="Work in progress, with a day for the next look",
        severity=Severity.ERROR,
        look=_never_looked_at,
        sentence="Nothing says when these guidelines are looked at again.",
        hint="Enter a day for the next look, or how often they are looked at.",
        why="Guidelines are always work in progress. Without a day nobody looks.",
        reference=PLATT,
        checked_on=READ_ON,
        kind="review-cycle",
    ),
    Check(
        id="4-12",
        title="Clauses tried out in real conversations",
        severity=Severity.ADVICE,
        look=_never_tried,
        sentence="Nothing was noted for a year on how {sections} did in practice.",
        hint="Ask the people who use them, and note what they say under “{title}”.",
        why="Rules show what they are worth in the give and take of real conversations.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-12-trial",
        title="Trials that are over",
        severity=Severity.ADVICE,
        look=_trial_over,
        sentence="A clause of “{title}” was on trial until {date}; nobody has decided since.",
        hint="Keep it as settled, change it, or name another day.",
        why="A trial without an end is a rule that nobody agreed to.",
        reference=PLATT,
        checked_on=READ_ON,
        fix=Fix("Keep it as settled", _settled),
    ),
)
