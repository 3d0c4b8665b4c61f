"""Checks of what keeps guidelines alive: owner, review, training (domain.md DOC, EMP)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.fixes import SET_NEXT_REVIEW
from smguide.checks.words.looking import (
    each_of,
    empty,
    fact_where,
    facts_where,
    first_of,
    is_empty,
    missing_fact,
    only_if,
    overdue,
    saying,
    with_section,
)
from smguide.checks.words.text import near, nothing_says, topic
from smguide.model.fields import label_of
from smguide.model.record import Path, Record, Value, get_in
from smguide.model.wording import duration_in_words


def _no_owner(case: Case) -> Iterator[Spot]:
    guidelines = case.guidelines
    kept = guidelines.sections_of("review-cycle") + guidelines.sections_of("document-control")
    owners = [section.facts.text("owner") for section in kept]
    if guidelines.sections and not guidelines.owner and not any(owners):
        last = (guidelines.sections_of("review-cycle") or guidelines.sections)[-1]
        yield Spot(last.id, path=("owner",) if last.kind == "review-cycle" else ())


def _no_next_review(facts: Record) -> bool:
    return is_empty(facts.get("next_review"))


def _open_before_training(facts: Record) -> bool:
    return not facts.flag("before_access")


def _texts(value: Value) -> tuple[Value, ...]:
    return value if isinstance(value, tuple) else ()


@dataclass(frozen=True, slots=True)
class _Place:
    """A fact that several kinds of section hold."""

    kind: str
    path: Path


_SAME = (
    (
        "how often these guidelines are looked at",
        (_Place("review-cycle", ("interval",)), _Place("document-control", ("interval",))),
    ),
    (
        "the day of the next review",
        (
            _Place("review-cycle", ("next_review",)),
            _Place("document-control", ("next_review", "on")),
        ),
    ),
    (
        "how soon the access of a leaver ends",
        (
            _Place("account-security", ("leaver_within",)),
            _Place("roles", ("access_ends_within",)),
        ),
    ),
    (
        "who looks after these guidelines",
        (_Place("review-cycle", ("owner",)), _Place("document-control", ("owner",))),
    ),
    ("who leads the programme", (_Place("who-may-post", ("lead",)),)),
    (
        "how soon a mistake in a disclosure is put right",
        (_Place("disclosure", ("correct_within",)),),
    ),
    ("how long people listen first", (_Place("channels", ("listening_period",)),)),
    ("how soon a loss is reported", (_Place("ip-confidentiality", ("report_within",)),)),
)
"""Facts that must not be told in two ways: what they are, and where they stand."""


def _told_twice(case: Case) -> Iterator[Spot]:
    """The same fact with different answers in different sections."""
    for what, places in _SAME:
        told = [
            (section, place.path, value)
            for place in places
            for section in case.sections_of(place.kind)
            if not is_empty(value := get_in(section.facts, place.path))
        ]
        for section, path, value in told[1:]:
            first, first_path, other = told[0]
            if value != other:
                words = {
                    "what": what,
                    "here": _spoken(case, value),
                    "there": _spoken(case, other),
                    "other": f"{first.title}, {label_of(first.kind, first_path, first.facts)}",
                }
                yield Spot(section.id, path=path, words=words)


def _spoken(case: Case, value: Value) -> str:
    text = str(value)
    if text.startswith("P"):
        return duration_in_words(text)
    return case.registers.name(("person", "role", "group"), text)


def _more_than_allowed(case: Case) -> Iterator[Spot]:
    """A channel that must post more often than its rhythm allows."""
    most = {
        (row.text("channel"), row.text("per")): row.number("at_most")
        for section in case.sections_of("cadence")
        for row in section.facts.records("rhythm")
        if row.number("at_most")
    }
    for section in case.sections_of("channels"):
        for index, row in enumerate(section.facts.records("channels")):
            limit = most.get((row.text("id"), row.text("posts_per")))
            if limit is not None and row.number("posts_at_least") > limit:
                words = {
                    "what": f"posts on {row.text('name')}",
                    "here": f"at least {row.number('posts_at_least')}",
                    "there": f"at most {limit}",
                    "other": "the schedule",
                }
                yield Spot(section.id, path=("channels", index, "posts_at_least"), words=words)


CHECKS = (
    Check(
        id="DOC-1",
        title="An owner, and a next review",
        severity=Severity.WARNING,
        look=each_of(
            _no_owner,
            saying(
                facts_where("review-cycle", _no_next_review, "next_review"),
                "“{title}” does not say when these guidelines are looked at next.",
                "Enter a day; guidelines are always work in progress.",
            ),
            saying(
                overdue("review-cycle", "next_review"),
                "The review of these guidelines was due on {date}.",
                "Look through them, then enter the next day.",
            ),
            saying(
                overdue("document-control", "next_review", "on"),
                "The review of these guidelines was due on {date}.",
                "Look through them, then enter the next day.",
            ),
            saying(
                missing_fact("document-control", "approving_body"),
                "“{title}” does not say who put these guidelines into force.",
                "Name the body or the person.",
            ),
            saying(
                missing_fact("document-control", "version"),
                "“{title}” does not say which version this is.",
                "Give it a number or a date.",
            ),
            saying(
                missing_fact("document-control", "effective"),
                "“{title}” does not say from when on these guidelines count.",
                "Enter the day.",
            ),
        ),
        sentence="Nobody is named as owner of these guidelines.",
        hint="Name the person who looks after them.",
        why="Guidelines that belong to nobody are reviewed by nobody.",
        reference="Requirement 4-10; practice: a policy whose review fell due in March 2020 and "
        "never came",
        checked_on=STUDIED,
        fix=SET_NEXT_REVIEW,
    ),
    Check(
        id="DOC-6",
        title="One fact told in two ways",
        severity=Severity.ERROR,
        look=each_of(_told_twice, _more_than_allowed),
        sentence="“{title}” and “{other}” differ about {what}: {here}, and {there}.",
        hint="Decide which is right, and say it in one place.",
        why="Where two numbers stand, everybody follows the one that suits them.",
        reference="Practice: policies that repeat a section for each account",
        checked_on=STUDIED,
    ),
    Check(
        id="DOC-8",
        title="Agreeing again after a significant change",
        severity=Severity.ADVICE,
        look=first_of(
            saying(
                only_if(
                    with_section("training"),
                    fact_where(
                        "training",
                        ("acknowledge",),
                        lambda value: not {"significant", "every"} & set(_texts(value)),
                    ),
                ),
                "“{title}” does not ask people to agree again after a significant change.",
            ),
            only_if(
                lambda case: not case.sections_of("training"),
                nothing_says(
                    topic(
                        near(
                            r"acknowledg\w+|sign(?:s|ed|ing)?\b|confirm\w*|agree\w*|tick",
                            r"(?:these|this|the) (?:guidelines?|polic\w+)|chang\w+|updat\w+",
                        )
                    ),
                    "training",
                ),
            ),
        ),
        sentence="Nothing says whether people confirm that they have read these guidelines.",
        hint="Say when they do: on joining, and whenever a change concerns what they must do.",
        why="Nobody can follow what they have not been told.",
        reference="Practice in published policies",
        checked_on=STUDIED,
        kind="training",
    ),
    Check(
        id="EMP-1",
        title="Training before access",
        severity=Severity.ADVICE,
        look=first_of(
            nothing_says(
                topic(r"train(?:s|ed|ing)?\b|courses?\b|workshops?|onboarding|induction"),
                "training",
                "who-may-post",
                unless=lambda facts: not empty("trainings", "courses")(facts),
            ),
            saying(
                facts_where("training", _open_before_training, "before_access"),
                "“{title}” does not ask for training before somebody gets access.",
            ),
        ),
        sentence="Nothing says what people learn before they post.",
        hint="Name a course, how often it is repeated, and where it is noted.",
        why="Whoever posts speaks for all; alone and unprepared is unfair on them.",
        reference="GSA guidance; university policies; requirement 2-52",
        checked_on=STUDIED,
        kind="training",
    ),
)
