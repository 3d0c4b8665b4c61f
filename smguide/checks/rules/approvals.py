"""Checks of the approval rules: somebody can agree, ways back, floors that hold (domain.md APR)."""

from __future__ import annotations

from collections.abc import Iterator

from smguide.checks.check import STUDIED, Case, Check, Spot
from smguide.checks.finding import Severity
from smguide.checks.words.looking import each_of, saying
from smguide.model.registers import Registers
from smguide.rules.mentions import compared
from smguide.rules.workflow import Flow, Rule, Selector, Step

_RELAXING = frozenset(("author.level", "author.approved_posts", "author.clean_streak", "org.phase"))
_EMERGENCY = frozenset(("context.incident_tier", "post.urgency"))
_AGREED_BEFORE = frozenset(("post.from_library", "post.precedent"))
_NEEDS_SOMEBODY = frozenset({"delegate", "escalate"})


def _nobody_can_agree(case: Case) -> Iterator[Spot]:
    """Groups and roles that have to agree to a post and have nobody in them."""
    for workflow in case.workflows():
        asked = _asked_by(workflow.rules + workflow.floors, case.registers)
        for name, rules in asked.items():
            more = f" and {len(rules) - 1} more" if len(rules) > 1 else ""
            yield Spot(workflow.section, words={"name": name, "rules": f"“{rules[0]}”{more}"})


def _asked_by(rules: tuple[Rule, ...], known: Registers) -> dict[str, list[str]]:
    """The groups and roles without people, each with the rules that ask them."""
    found: dict[str, list[str]] = {}
    for rule in rules:
        for selector in dict.fromkeys(_asked(rule.flow)):
            if known.find(selector.register, selector.id) and not _people(selector, known):
                found.setdefault(known.name(selector.register, selector.id), []).append(rule.name)
    return found


def _asked(flow: Flow) -> Iterator[Selector]:
    for step in flow.steps:
        yield from _asked_in(step)


def _asked_in(step: Step) -> Iterator[Selector]:
    yield from step.by
    for inner in step.parallel:
        yield from _asked_in(inner)


def _people(selector: Selector, known: Registers) -> set[str]:
    """Who is meant by a person, a role or a group, leavers aside."""
    if selector.register == "person":
        return {selector.id}
    roles = {selector.id} if selector.register == "role" else set()
    named: set[str] = set()
    if selector.register == "group":
        group = known.record("group", selector.id)
        roles, named = set(group.texts("roles")), set(group.texts("people"))
    holders = {
        person
        for person in known.names("person")
        if roles & set(known.record("person", person).texts("roles"))
    }
    return {p for p in named | holders if not known.record("person", p).text("left_on")}


def _endless_waits(case: Case) -> Iterator[Spot]:
    """Steps that hand a post on after a time, and do not say to whom."""
    for workflow in case.workflows():
        for rule in (*workflow.rules, *workflow.floors):
            for step in rule.flow.steps:
                if step.on_timeout in _NEEDS_SOMEBODY and not step.timeout_to:
                    yield Spot(workflow.section, words={"rule": rule.name})


def _after_the_rest(case: Case) -> Iterator[Spot]:
    """Rules behind the one for everything else: they are never reached."""
    for workflow in case.workflows():
        rest = next((n for n, r in enumerate(workflow.rules) if _is_rest(r)), None)
        for index, rule in enumerate(workflow.rules):
            if rest is not None and index > rest:
                words = {"rule": rule.name, "rest": workflow.rules[rest].name}
                yield Spot(workflow.section, path=("rules", index), words=words)


def _no_rest(case: Case) -> Iterator[Spot]:
    for workflow in case.workflows():
        if workflow.rules and not any(map(_is_rest, workflow.rules)):
            yield Spot(workflow.section, path=("rules",))


def _is_rest(rule: Rule) -> bool:
    return rule.raw.flag("else") or not rule.raw.record("when")


def _only_up(case: Case) -> Iterator[Spot]:
    """Levels of trust that people can reach and never lose."""
    for workflow in case.workflows():
        for index, level in enumerate(workflow.levels[1:], start=1):
            lost = level.back_if or level.back_words or level.raw.text("expires")
            if not lost:
                words = {"name": level.name}
                yield Spot(workflow.section, path=("trust_levels", index), words=words)


def _one_way(case: Case) -> Iterator[Spot]:
    """Phases that can be reached and never left again."""
    for workflow in case.workflows():
        for index, phase in enumerate(workflow.phases[1:], start=1):
            if not (phase.back_if or phase.back_words):
                yield Spot(workflow.section, path=("phases", index), words={"name": phase.name})


def _unwatched(case: Case) -> Iterator[Spot]:
    """Rules that trust or a later phase makes free, and that nobody looks at afterwards."""
    for workflow in case.workflows():
        for index, rule in enumerate(workflow.rules):
            flow = rule.flow
            free = not (flow.steps or flow.forbid or flow.hold or flow.post_review)
            facts = {comparison.fact for comparison in compared(rule.when)}
            if free and facts & _RELAXING and not facts & _AGREED_BEFORE:
                yield Spot(workflow.section, path=("rules", index), words={"name": rule.name})


def _floors_that_give_way(case: Case) -> Iterator[Spot]:
    for workflow in case.workflows():
        for index, floor in enumerate(workflow.floors):
            if any(c.fact in _RELAXING | _EMERGENCY for c in compared(floor.when)):
                yield Spot(workflow.section, path=("floors", index), words={"name": floor.name})


CHECKS = (
    Check(
        id="APR-1",
        title="Rules that nobody can agree to",
        severity=Severity.WARNING,
        look=each_of(
            _nobody_can_agree,
            saying(
                _no_rest,
                "“{title}” has no rule for everything else, so such posts are held.",
                "Add a last rule that holds for everything that no other rule speaks of.",
            ),
            saying(
                _after_the_rest,
                "“{title}”: “{rule}” stands behind “{rest}”, which already covers everything.",
                "Move it up, or remove it.",
            ),
            saying(
                _endless_waits,
                "“{title}”: “{rule}” hands posts on after a time, but not to anybody.",
                "Say to whom.",
            ),
        ),
        sentence="“{title}”: nobody is in “{name}”, so nobody can agree to {rules}.",
        hint="Say who belongs to it under Who may post.",
        why="A post that needs an agreement nobody can give is held for ever.",
        reference="Follows from the posting rules themselves",
        checked_on=STUDIED,
    ),
    Check(
        id="APR-2",
        title="Ways back",
        severity=Severity.WARNING,
        look=each_of(
            _only_up,
            saying(
                _one_way,
                "“{title}”: nothing leads back from “{name}”.",
                "Say what makes you return to the phase before.",
            ),
            saying(
                _unwatched,
                "“{title}”: “{name}” lets posts out freely, and nobody looks at them afterwards.",
                "Say who looks at some of them, and how soon.",
            ),
        ),
        sentence="“{title}”: whoever has reached “{name}” can never lose it.",
        hint="Say what leads down again, or how long it lasts.",
        why="Looking afterwards and a way back are what make it safe to ask less beforehand.",
        reference="Practice of supervision in place of approval (NARA, FINRA)",
        checked_on=STUDIED,
    ),
    Check(
        id="APR-3",
        title="Rules that are never relaxed",
        severity=Severity.ERROR,
        look=_floors_that_give_way,
        sentence="“{title}”: “{name}” should never be relaxed, but depends on trust, "
        "phase or haste.",
        hint="Take that condition out; what the law asks for holds on every day.",
        why="A rule that the law asks for must not give way to trust or an emergency.",
        reference="FINRA Rule 2210; FSMA, section 21; the posting rules themselves",
        checked_on=STUDIED,
    ),
)
