"""Verbs that ask the posting rules: decide, verify, effects, timeline, proposals, scenarios."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from smguide.cli.verb import AS, NAME, Answer, Verb, argument
from smguide.errors import WrongUse
from smguide.model.record import thaw
from smguide.model.wording import duration_in_words
from smguide.rules.decision import Ask, Decision, Outcome, Post
from smguide.rules.effects import Effect
from smguide.rules.lengths import later
from smguide.rules.problem import Example, Problem
from smguide.rules.proposals import Proposal
from smguide.rules.scenarios import ScenarioResult
from smguide.workspace import Desk, Workspace
from smguide.workspace.deciding import ToldEffects, fact_from_text

_MAY_GO_OUT = (Outcome.FREE, Outcome.INFORM)


def day(text: str) -> date:
    """A day, as an argument; :mod:`argparse` says which one is wrong."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"“{text}” is not a day such as 2027-03-01") from None


AT = argument("--at", help="on this day; today where it is left out", type=day, metavar="DATE")
BY = argument(
    "--revision",
    help="by this text; left out, what is in force, or the latest where nothing is",
    default="",
    metavar="R",
)


def _decide(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    facts = dict(fact_from_text(text) for text in args.fact)
    which = args.revision or desk.valid_text()
    post = Post(args.who, args.channel, args.post_type)
    decision = desk.decide(post, facts, which=which, day=args.at)
    data = {"by": which, **plain_decision(decision, desk, which)}
    return Answer(data, _told(decision), 0 if decision.outcome in _MAY_GO_OUT else 1)


def plain_decision(decision: Decision, desk: Desk, which: str) -> dict[str, Any]:
    """An answer as ``--json`` gives it."""
    answer = decision.answer
    return {
        "outcome": decision.outcome.value,
        "sentence": decision.sentence,
        "stages": [[_plain_ask(ask) for ask in stage] for stage in answer.stages],
        "reviews": [
            {"by": [asdict(s) for s in r.by], "sample": r.sample, "within": r.within}
            for r in answer.reviews
        ],
        "wordings": desk.wordings(answer.wordings, which),
        "valid_for": answer.valid_for,
        "stuck": list(answer.stuck),
        "because": [asdict(reason) for reason in decision.because],
        "unknown": list(decision.unknown),
        "assumed": list(decision.assumed),
        "cautions": list(decision.cautions),
        "level": decision.level,
        "phase": decision.phase,
    }


def _plain_ask(ask: Ask) -> dict[str, Any]:
    return {key: list(v) if isinstance(v, tuple) else v for key, v in asdict(ask).items()}


def _told(decision: Decision) -> str:
    lines = [decision.sentence]
    lines += [
        f"Answered within {duration_in_words(ask.within)}: {ask.name or ask.step}."
        for ask in decision.answer.asks
        if ask.within
    ]
    lines += [f"Because: {reason.sentence}" for reason in decision.because]
    if decision.unknown:
        lines.append(f"Not known: {', '.join(decision.unknown)}. Say it with --fact.")
    if decision.assumed:
        usual = ", ".join(decision.assumed)
        lines.append(f"Taken as usual, because nobody said otherwise: {usual}.")
    return "\n".join([*lines, *decision.cautions])


def _scenarios(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    results = desk.run_scenarios(args.revision or "draft", day=args.at)
    data = [
        {
            "id": one.id,
            "name": one.name,
            "ok": one.ok,
            "outcome": one.decision.outcome.value,
            "sentence": one.decision.sentence,
            "differences": list(one.differences),
        }
        for one in results
    ]
    lines = [_scenario_line(one) for one in results] or ["There are no examples."]
    return Answer(data, "\n".join(lines), 0 if all(one.ok for one in results) else 1)


def _scenario_line(result: ScenarioResult) -> str:
    state = "as expected" if result.ok else "; ".join(result.differences)
    return f"{result.name}: {state}"


def _verify(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    problems = desk.verify(args.revision)
    data = [
        {
            "kind": one.kind.value,
            "part": one.part,
            "section": one.section,
            "sentence": one.sentence,
            "hint": one.hint,
            "example": one.example,
            "case": _plain_case(one.case),
            "other": _plain_case(one.other),
        }
        for one in problems
    ]
    lines = [_problem_line(one) for one in problems] or ["Nothing wrong can be found."]
    return Answer(data, "\n".join(lines), 1 if problems else 0)


def _problem_line(problem: Problem) -> str:
    shown = f" For example: {problem.example}." if problem.example else ""
    return f"{problem.sentence}{shown} {problem.hint}".rstrip()


def _plain_case(case: Example | None) -> dict[str, Any] | None:
    if case is None:
        return None
    facts = {fact: thaw(value) for fact, value in case.facts}
    return {**asdict(case.post), "facts": facts}


def _effects(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    told = desk.effects(args.a, args.b, day=args.at)
    found = told.effects
    data = {
        "kind": found.kind.value if found.kind else None,
        "cases": found.cases,
        "changed": found.changed,
        "effects": [
            _plain_effect(effect, sentence)
            for effect, sentence in zip(found.found, told.sentences, strict=True)
        ],
    }
    return Answer(data, "\n".join(_effect_lines(told)) or "Every question is answered as before.")


def _effect_lines(told: ToldEffects) -> Iterator[str]:
    """What is so as things stand, then what would be in other phases and at other levels."""
    for now, heading in (
        (True, "As things stand:"),
        (False, "In other phases and at other levels:"),
    ):
        pairs = zip(told.effects.found, told.sentences, strict=True)
        lines = [f"  {e.kind.value}: {sentence}" for e, sentence in pairs if e.now is now]
        yield from (heading, *lines) if lines else ()


def _plain_effect(effect: Effect, sentence: str) -> dict[str, Any]:
    return {
        "kind": effect.kind.value,
        "now": effect.now,
        "sentence": sentence,
        "people": list(effect.people),
        "phases": list(effect.phases),
        "levels": list(effect.levels),
        "types": list(effect.types),
        "channels": list(effect.channels),
        "facts": {fact: [thaw(value) for value in values] for fact, values, _ in effect.facts},
        "cases": effect.cases,
        "example": _plain_case(effect.example),
    }


def _proposals(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    found = desk.proposals(args.revision or desk.valid_text(), day=args.at)
    data = [{**asdict(one), "way": one.way.value} for one in found]
    lines = [_proposal_line(one) for one in found] or ["There are no phases and no trust levels."]
    return Answer(data, "\n".join(lines))


def _proposal_line(proposal: Proposal) -> str:
    who = f"{proposal.person}: " if proposal.person else ""
    missing = f" Missing: {', '.join(proposal.missing)}." if proposal.missing else ""
    return f"{who}{proposal.sentence}{missing}"


def _timeline(workspace: Workspace, args: Namespace) -> Answer:
    desk = workspace.open(args.name, args.person)
    first = args.first or desk.today
    last = args.last or later(first, "P1Y")
    if last < first:
        raise WrongUse("The last day is before the first.", "Give --until a later day.")
    turns = desk.timeline(args.who, first, last, args.revision or desk.valid_text())
    data = [
        {
            "day": one.day.isoformat(),
            "kind": one.kind.value,
            "sentence": one.sentence,
            "post_types": list(one.post_types),
            "channels": list(one.channels),
            "because": list(one.because),
        }
        for one in turns
    ]
    return Answer(data, "\n".join(one.sentence for one in turns) or "Nothing changes by itself.")


VERBS: tuple[Verb, ...] = (
    Verb(
        "decide",
        "may this be posted, who must agree, and why; exit code 1 unless it may go out at once",
        (
            NAME,
            argument("--person", help="who posts", dest="who", default="", metavar="P"),
            argument("--channel", help="where", default="", metavar="C"),
            argument("--post-type", help="what kind of post", default="", metavar="T"),
            AT,
            argument(
                "--fact",
                help="what else is known, such as post.paid=yes",
                action="append",
                default=[],
                metavar="K=V",
            ),
            BY,
            AS,
        ),
        _decide,
        "{by, outcome, sentence, stages: [[{step, kind, people, need, within, …}]], reviews, "
        "wordings: [{id, text}], valid_for, stuck, because: [{kind, id, name, section, clause, "
        "sentence}], unknown, assumed, cautions, level, phase}",
    ),
    Verb(
        "verify",
        "what can be proved wrong about the posting rules; exit code 1 where there is something",
        (
            NAME,
            argument("--revision", help="which revision", default="draft", metavar="R"),
            AS,
        ),
        _verify,
        "[{kind, part, section, sentence, hint, example, case: {person, channel, post_type, "
        "facts}, other}]",
    ),
    Verb(
        "effects",
        "what one revision answers otherwise than another, and for whom",
        (
            NAME,
            argument("a", help="the older one", metavar="A"),
            argument("b", help="the newer one", metavar="B"),
            AT,
            AS,
        ),
        _effects,
        "{kind, cases, changed, effects: [{kind, now, sentence, people, phases, levels, types, "
        "channels, facts, cases, example}]}",
    ),
    Verb(
        "timeline",
        "what changes for a person and when, if things stay clean",
        (
            NAME,
            argument("--person", help="for whom", dest="who", required=True, metavar="P"),
            argument("--from", help="from this day", dest="first", type=day, metavar="DATE"),
            argument("--until", help="to this day", dest="last", type=day, metavar="DATE"),
            BY,
            AS,
        ),
        _timeline,
        "[{day, kind, sentence, post_types, channels, because}]",
    ),
    Verb(
        "proposals",
        "who could move up or has to step down, by the conditions of the guidelines",
        (NAME, AT, BY, AS),
        _proposals,
        "[{person, stage, to, way, sentence, missing, unknown, decided_by}]",
    ),
    Verb(
        "scenarios",
        "whether the stored examples get the answers they should; exit code 1 where one does not",
        (
            NAME,
            argument("--revision", help="which revision", default="draft", metavar="R"),
            AT,
            AS,
        ),
        _scenarios,
        "[{id, name, ok, outcome, sentence, differences}]",
    ),
)
