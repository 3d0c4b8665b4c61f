"""Checks of what has to be there before the leap: reasons, answers, rules and the people asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from smguide.checks.check import Case, Check, Look, Spot
from smguide.checks.finding import Severity
from smguide.checks.fixes import usual_rows
from smguide.checks.words.looking import (
    each_of,
    every_row,
    facts_where,
    filled_in,
    has,
    is_empty,
    missing_section,
    only_if,
    rows_where,
    saying,
)
from smguide.checks.words.text import any_word, quoted, says_in_section
from smguide.model.fields import Field, fields_of
from smguide.model.record import Record

_LOOKED_UP = date(2026, 11, 23)
_POOR_REASONS = frozenset({"others", "cheap", "missing-out"})
_FIVE_QUESTIONS = (
    "what_it_is",
    "how_to_use_it",
    "where_people_are",
    "how_they_behave",
    "what_it_costs",
)
_AREAS = ("engineering", "marketing", "sales", "service", "hr", "it")
_SMALL = 50

_SIX_THINGS = {
    "goals": ("goals", (("purpose-goals", "goals", "name"),)),
    "strategies": ("the way towards them", (("purpose-goals", "plans", "strategy"),)),
    "tactics": ("what exactly you will do", (("purpose-goals", "plans", "tactics"),)),
    "people": ("people with time", (("who-may-post", "people", "weekly_hours"),)),
    "measures": (
        "how you will measure",
        (("measurement", "metrics", "name"), ("purpose-goals", "goals", "measure")),
    ),
    "messages": (
        "what you have to say",
        (("messages", "messages", "name"), ("content-themes", "themes", "name")),
    ),
}
"""What must be in place, in words, and the lists and columns it stands in once written down."""

_SAYS_WHO = any_word(
    r"disclos\w+", r"identify yoursel\w+", r"say (?:that )?(?:you|we|they) work", r"impersonat\w+",
    r"(?:your|my|their) (?:own )?(?:views|opinions)", "on behalf of", "real names?",
)  # fmt: skip
_KEEPS_SECRETS = any_word(
    r"confidential\w*", r"intellectual property", r"copyright\w*", r"trade ?(?:secret|mark)s?",
    r"(?:proprietary|internal|sensitive|non-?public) (?:information|data|matters?)",
    r"embargo(?:ed|es)?",
)  # fmt: skip


def not_small(profile: Record) -> bool:
    """Large enough for departments: fifty people, or a number nobody has given yet."""
    return profile.number("employees", _SMALL) >= _SMALL


def channel_is_live(case: Case) -> bool:
    """Whether at least one channel is in use."""
    return any(has("status", "live")(row) for _, _, row in every_row(case, "channels", "channels"))


def _somebody_goes_there(case: Case) -> bool:
    decisions = every_row(case, "should-we-be-here", "decisions")
    return channel_is_live(case) or any(has("decision", "join")(row) for _, _, row in decisions)


def _open_questions(case: Case) -> Iterator[Spot]:
    for section in filled_in(case, "should-we-be-here"):
        unanswered = [key for key in _FIVE_QUESTIONS if is_empty(section.facts.get(key))]
        if unanswered:
            count = f"{len(unanswered)} of the five questions"
            yield Spot(section.id, path=(unanswered[0],), words={"number": count})


def _only_poor_reasons(facts: Record) -> bool:
    reasons = set(facts.texts("reasons"))
    return bool(reasons) and reasons <= _POOR_REASONS


def _not_in_place(case: Case) -> Iterator[Spot]:
    for section in filled_in(case, "should-we-be-here"):
        ticked = section.facts.texts("in_place")
        for item, (words, places) in _SIX_THINGS.items():
            if item not in ticked and not any(_is_written(case, *place) for place in places):
                yield Spot(section.id, path=("in_place",), words={"item": words})


def _is_written(case: Case, kind: str, rows: str, column: str) -> bool:
    return any(not is_empty(row.get(column)) for _, _, row in every_row(case, kind, rows))


def _departments_missing(case: Case) -> Iterator[Spot]:
    named = {row.text("area") for _, _, row in every_row(case, "review-cycle", "departments")}
    for section in case.sections_of("internal-readiness"):
        named.update(section.facts.texts("took_part"))
    missing = [area for area in _AREAS if area not in named]
    place = next(iter(filled_in(case, "review-cycle", "internal-readiness")), None)
    if place and missing:
        path = ("departments",) if place.kind == "review-cycle" else ("took_part",)
        labels = quoted(tuple(_area_labels().get(area, area) for area in missing))
        yield Spot(place.id, path=path, words={"departments": labels})


def _area_labels() -> dict[str, str]:
    fields = {field.key: field for field in fields_of("internal-readiness")}
    took_part: Field | None = fields.get("took_part")
    return {choice.value: choice.label for choice in took_part.choices} if took_part else {}


def _nowhere_about(pattern: re.Pattern[str], *kinds: str) -> Look:
    """No section of these kinds, and no sentence elsewhere that speaks of it.

    Texts that were brought in often have it under a heading of their own; an empty page lacks
    everything, which needs no telling.
    """
    says, missing = says_in_section(pattern), missing_section(*kinds)

    def look(case: Case) -> Iterator[Spot]:
        sections = case.guidelines.sections
        spots = tuple(missing(case)) if sections else ()
        if spots and not any(case.memory.once(says, section) for section in sections):
            yield from spots

    return look


def _halves_missing(part: str, other: str) -> Look:
    return facts_where(
        "use-rules",
        lambda facts: is_empty(facts.get(part)) and not is_empty(facts.get(other)),
        part,
    )


CHECKS = (
    Check(
        id="2-01",
        title="Five questions before the first account",
        severity=Severity.ADVICE,
        look=only_if(channel_is_live, _open_questions),
        sentence="An account is open already, and {number} in “{title}” are not answered.",
        hint="Answer them in a sentence each; “we do not know yet” is an answer too.",
        why="What it is, how it works, who is there, how they behave, what it costs: whoever skips "
        "one of them finds out in public.",
        reference="Before Leaping: six steps (2-01: before they know what it is, how to use it …)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-02",
        title="A reason of one’s own",
        severity=Severity.ADVICE,
        look=facts_where("should-we-be-here", _only_poor_reasons, "reasons"),
        sentence="“{title}” gives no reason beyond what others do, what it costs or what you might "
        "miss.",
        hint="Add what your people and you get out of it, or decide against it.",
        why="The fear of being left out opens accounts; it does not fill them.",
        reference="Before Leaping: six steps (2-02: for fear they are going to be left out)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-03",
        title="Six things in place",
        severity=Severity.ERROR,
        look=only_if(_somebody_goes_there, _not_in_place),
        sentence="You are there, or going there, and this is not in place yet: {item}.",
        hint="Put it in place, and tick it; or wait with the account.",
        why="An account costs nothing. What it needs does.",
        reference="Before Leaping: six steps (2-03: without having goals, strategies and tactics)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-14",
        title="All departments",
        severity=Severity.WARNING,
        look=_departments_missing,
        sentence="Not heard so far: {departments}.",
        hint="Name somebody from each, or accept this with the reason.",
        why="Questions from outside do not keep to departments.",
        reference="Before Leaping: six steps (2-14: all your departments need to collaborate)",
        checked_on=_LOOKED_UP,
        applies=not_small,
        fix=usual_rows("review-cycle", "departments", "area", "Add these departments"),
    ),
    Check(
        id="2-17",
        title="Compared with who is there",
        severity=Severity.ADVICE,
        look=rows_where("stakeholders", "groups", has("fit", None, "not-compared"), "fit"),
        sentence="What you know of “{row}” has not been compared with the people on a service.",
        hint="Compare it with the figures the service publishes, and note what came of it.",
        why="The largest service is of no use if your people are elsewhere.",
        reference="Before Leaping: six steps (2-17: against the demographics of the service)",
        checked_on=_LOOKED_UP,
    ),
    Check(
        id="2-44",
        title="Saying who one is",
        severity=Severity.ERROR,
        look=_nowhere_about(_SAYS_WHO, "disclosure"),
        sentence="Nothing here says that people write under their own name and say they work "
        "for you.",
        hint="Add the section on disclosure, or say why it does not apply.",
        why="Somebody who seemed a stranger and turns out to be one of you harms both.",
        reference="Before Leaping: six steps (2-44: or misidentifies themselves)",
        checked_on=_LOOKED_UP,
        kind="disclosure",
    ),
    Check(
        id="2-46",
        title="What stays inside, and what belongs to others",
        severity=Severity.ERROR,
        look=_nowhere_about(_KEEPS_SECRETS, "ip-confidentiality"),
        sentence="Nothing here says what is confidential, and what belongs to others.",
        hint="Add the section on confidentiality, or say why it does not apply.",
        why="It may be given away, lost or stolen, and people must know whom to call.",
        reference="Before Leaping: six steps (2-46: property divulged, lost or stolen)",
        checked_on=_LOOKED_UP,
        kind="ip-confidentiality",
    ),
    Check(
        id="2-48",
        title="Both halves of the rules",
        severity=Severity.WARNING,
        look=each_of(
            saying(
                _halves_missing("company", "employee"),
                "“{title}” says how people may use it, and not how the organisation does.",
                "Add what you use it for.",
            ),
            _halves_missing("employee", "company"),
        ),
        sentence="“{title}” says how the organisation uses it, and not how people may.",
        hint="Add what your people may use it for in their own work.",
        why="People read rules to find out about themselves.",
        reference="Before Leaping: six steps (2-48: how your business intends to use it and how "
        "your employees should)",
        checked_on=_LOOKED_UP,
    ),
)
