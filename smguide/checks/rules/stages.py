"""Checks of how approval relaxes: everything by one process first, then freer, measurably."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from smguide.checks.check import Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.durations import hours_in
from smguide.checks.words.looking import each_of
from smguide.checks.words.processes import asks, deciders, every_step, goes_out_unread, process
from smguide.checks.words.sources import COLUMBUS, PLATT, READ_ON
from smguide.checks.words.text import quoted
from smguide.model.record import EMPTY, Record
from smguide.rules.workflow import Flow, Rule, Stage, Workflow

_MOST_STEPS = 2
_LONGEST_WAIT = "P2D"


def _types(case: Case) -> tuple[Record, ...]:
    """The kinds of post in use; one without a name where none are listed."""
    used = (entry.record for entry in case.registers.entries.get("post-type", {}).values())
    return tuple(row for row in used if row.text("use", "in") != "out") or (EMPTY,)


def _begins_unread(case: Case) -> Iterator[Spot]:
    """Rules by which a kind of post may go out unread in the first phase."""
    for workflow in _phased(case):
        unread: dict[str, list[str]] = {}
        for post_type in _types(case):
            for rule in deciders(workflow, workflow.phases[0].id, post_type).rules:
                if goes_out_unread(rule.flow):
                    unread.setdefault(rule.name, []).append(post_type.text("name", "any post"))
        for rule_name, names in unread.items():
            words = {"rule": rule_name, "types": quoted(tuple(names))}
            yield Spot(workflow.section, words={**words, "phase": workflow.phases[0].name})


def _begins_with_two(case: Case) -> Iterator[Spot]:
    """More than one process in the first phase; what is forbidden needs none."""
    for workflow in _phased(case):
        phase = workflow.phases[0]
        rules = [r for t in _types(case) for r in deciders(workflow, phase.id, t).rules]
        ways = {process(rule.flow): rule.name for rule in reversed(rules) if rule.flow.steps}
        if len(ways) > 1:
            names = quoted(tuple(reversed(ways.values())))
            yield Spot(
                workflow.section,
                words={"phase": phase.name, "rules": names},
                sentence="“{phase}” has more than one process: {rules}.",
                hint="Begin with one that reads everything; tell kinds of post apart later.",
            )


def _phased(case: Case) -> tuple[Workflow, ...]:
    return tuple(w for w in case.workflows() if w.phases and w.rules)


def _unmeasurable(case: Case) -> Iterator[Spot]:
    """Phases and levels that nothing measurable leads out of, or up to."""
    for workflow in case.workflows():
        for phase, following in pairwise(workflow.phases):
            if phase.forward_if is None and not following.raw.text("earliest"):
                yield _stuck(workflow, phase, "phases", "exit_if")
        for level in workflow.levels[1:]:
            if level.forward_if is None and not level.raw.get("decided_by"):
                yield _stuck(workflow, level, "trust_levels", "promote_if")


def _stuck(workflow: Workflow, stage: Stage, rows: str, column: str) -> Spot:
    stages = workflow.phases if rows == "phases" else workflow.levels
    way = "ends" if rows == "phases" else "is reached"
    path = (rows, stages.index(stage), column)
    return Spot(workflow.section, path=path, words={"stage": stage.name, "way": way})


def _stricter_later(case: Case) -> Iterator[Spot]:
    """Kinds of post that wait for more in a later phase than in the one before."""
    types = _types(case)
    for workflow in _phased(case):
        asked = [[_asks_surely(workflow, phase, t) for t in types] for phase in workflow.phases]
        stages = zip(workflow.phases, asked, strict=True)
        for (phase, before), (following, after) in pairwise(stages):
            stricter = tuple(
                post_type.text("name", "any post")
                for post_type, earlier, later in zip(types, before, after, strict=True)
                if earlier is not None and later is not None and later > earlier
            )
            if stricter:
                words = {"before": phase.name, "after": following.name, "types": quoted(stricter)}
                yield Spot(
                    workflow.section,
                    words=words,
                    sentence="“{after}” asks more than “{before}” for {types}.",
                    hint="Let a later phase ask less or the same; use “stricter for a while”.",
                )


def _asks_surely(workflow: Workflow, phase: Stage, post_type: Record) -> int | None:
    """How many steps such a post waits for in a phase; None where several rules may decide."""
    found = deciders(workflow, phase.id, post_type)
    return asks(found.rules[0].flow) if found.certain else None


def _never_relaxes(case: Case) -> Iterator[Spot]:
    """The last phase decides as the first for every kind of post."""
    for workflow in _phased(case):
        first, last = workflow.phases[0], workflow.phases[-1]
        if first is not last and all(
            _flows(workflow, first, t) == _flows(workflow, last, t) for t in _types(case)
        ):
            words = {"first": first.name, "last": last.name}
            yield Spot(workflow.section, path=("phases",), words=words)


def _flows(workflow: Workflow, phase: Stage, post_type: Record) -> list[tuple[Record, ...]]:
    return [process(rule.flow) for rule in deciders(workflow, phase.id, post_type).rules]


def _slow_everyday(case: Case) -> Iterator[Spot]:
    """Rules by which an everyday post waits for too many people or too long."""
    everyday = [t for t in _types(case) if t.text("risk") == "low"]
    for workflow in case.workflows():
        facts = case.guidelines.section(workflow.section).facts
        most = facts.number("most_steps", _MOST_STEPS)
        longest = hours_in(facts.text("longest_wait", _LONGEST_WAIT))
        for rule in _rules_now(workflow, everyday):
            steps, hours = len(every_step(rule.flow.steps)), _wait(rule.flow)
            if steps > most or hours > longest:
                words = {"rule": rule.name, "steps": str(steps), "hours": f"{hours:g}"}
                yield Spot(workflow.section, words=words)


def _rules_now(workflow: Workflow, types: list[Record]) -> tuple[Rule, ...]:
    """The rules that may decide about these kinds of post in the present phase, each once."""
    phase = workflow.current_phase or next((p.id for p in workflow.phases), "")
    named = {rule.id: rule for t in types for rule in deciders(workflow, phase, t).rules}
    return tuple(named.values())


def _wait(flow: Flow) -> float:
    """Hours a post waits at most, as far as the steps promise an answer."""
    return sum(hours_in(step.sla) for step in flow.steps)


CHECKS = (
    Check(
        id="4-31",
        title="One process for everything, to begin with",
        severity=Severity.ERROR,
        look=each_of(_begins_unread, _begins_with_two),
        sentence="“{phase}” lets {types} go out unread, by the rule “{rule}”.",
        hint="Begin with one process that reads everything; relax it in the next phase.",
        why="Starting with a single consistent process shows what can be relaxed later.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-32",
        title="Relaxing by what can be measured",
        severity=Severity.ERROR,
        look=each_of(_unmeasurable, _stricter_later),
        sentence="Nothing measurable says when “{stage}” {way}.",
        hint="Name a number, a time or a day, or who decides.",
        why="A stage that ends by feeling ends never, or for some people only.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="4-33",
        title="A last phase that is freer than the first",
        severity=Severity.WARNING,
        look=_never_relaxes,
        sentence="“{last}” asks exactly what “{first}” asks, for every kind of post.",
        hint="Say which kinds of post need no approval by then.",
        why="In the end only certain types of postings should need somebody’s yes beforehand.",
        reference=PLATT,
        checked_on=READ_ON,
    ),
    Check(
        id="3-05",
        title="Everyday posts that wait too long",
        severity=Severity.WARNING,
        look=_slow_everyday,
        sentence="An everyday post waits for {steps} people and up to {hours} hours: “{rule}”.",
        hint="Let everyday posts pass with fewer steps, or read them afterwards.",
        why="Top-down methods miss the point: people stop asking, or stop posting.",
        reference=COLUMBUS,
        checked_on=READ_ON,
    ),
)
