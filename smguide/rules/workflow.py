"""The approval workflow as values: phases, trust levels, rules, floors, tightenings and flows.

Read from the facts of an *approval-workflow* section; the vocabulary is that of design section 4.
Ordered rules, first match decides; floors and tightenings are added on top; no match means hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from smguide.model.guidelines import Guidelines, Section
from smguide.model.record import EMPTY, Record, Value

KIND = "approval-workflow"


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every condition holds; none at all holds always."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one condition holds."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The condition does not hold."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class Compare:
    """A fact compared with a value; false where the fact is not known."""

    fact: str
    op: str
    value: Value


Condition: TypeAlias = AllOf | AnyOf | Not | Compare
ALWAYS = AllOf(())
_NEVER_KNOWN = Compare("", "", None)
"""What a condition that cannot be understood amounts to."""


@dataclass(frozen=True, slots=True)
class Selector:
    """A group, a role or one person; roles and groups become people on the day."""

    register: str
    id: str


@dataclass(frozen=True, slots=True)
class Need:
    """How many of those asked must agree: a count, a share (0 to 1) or everybody."""

    count: int = 1
    share: float = 0.0
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a flow; durations are ISO 8601. ``raw`` keeps everything the file says."""

    id: str
    name: str
    kind: str
    by: tuple[Selector, ...]
    need: Need
    parallel: tuple[Step, ...]
    not_author: bool
    distinct_from: tuple[str, ...]
    cooling_off: str
    silence_after: str
    silence_unless: str
    veto: tuple[Selector, ...]
    lead: str
    sla: str
    calendar: str
    on_timeout: str
    timeout_to: tuple[Selector, ...]
    raw: Record


@dataclass(frozen=True, slots=True)
class PostReview:
    """Reading a sample (0 to 1) afterwards, instead of asking before."""

    by: tuple[Selector, ...]
    sample: float
    within: str


@dataclass(frozen=True, slots=True)
class Flow:
    """What happens to a post: steps in order; none of them means free to post."""

    steps: tuple[Step, ...]
    forbid: bool
    hold: bool
    because: str
    post_review: PostReview | None
    disclose: tuple[str, ...]
    valid_for: str
    raw: Record


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule or a floor; ``basis`` is why a floor never relaxes."""

    id: str
    name: str
    summary: str
    when: Condition
    flow: Flow
    basis: str
    from_clause: str
    raw: Record


@dataclass(frozen=True, slots=True)
class Tightening:
    """Stricter for a while: a reason, an end, exemptions."""

    id: str
    name: str
    reason: str
    when: Condition
    freeze: bool
    exempt: Condition | None
    then: Flow
    raw: Record


@dataclass(frozen=True, slots=True)
class Stage:
    """A phase of the organisation or a trust level of a person: the way on, the way back."""

    id: str
    name: str
    description: str
    forward_words: str
    forward_if: Condition | None
    back_words: str
    back_if: Condition | None
    raw: Record


@dataclass(frozen=True, slots=True)
class Workflow:
    """The whole workflow of one section."""

    section: str
    current_phase: str
    phases: tuple[Stage, ...]
    levels: tuple[Stage, ...]
    rules: tuple[Rule, ...]
    floors: tuple[Rule, ...]
    tightenings: tuple[Tightening, ...]


def workflows(guidelines: Guidelines) -> tuple[Workflow, ...]:
    """The workflow of every approval section, in outline order."""
    return tuple(map(workflow_of, guidelines.sections_of(KIND)))


def workflow_of(section: Section) -> Workflow:
    """The workflow that an approval section holds."""
    return read_workflow(section.id, section.facts)


def read_workflow(section: str, facts: Record) -> Workflow:
    """A workflow from the facts of its section; what is missing reads as empty."""
    levels = facts.records("trust_levels") or facts.record("trust").records("levels")
    return Workflow(
        section=section,
        current_phase=facts.text("current_phase"),
        phases=tuple(
            _stage(r, "exit", "fallback_words", "fallback_if") for r in facts.records("phases")
        ),
        levels=tuple(_level(r) for r in levels),
        rules=tuple(map(read_rule, facts.records("rules"))),
        floors=tuple(map(read_rule, facts.records("floors"))),
        tightenings=tuple(map(read_tightening, facts.records("tightenings"))),
    )


def read_condition(record: Record) -> Condition:
    """A condition; an empty record holds always, one that cannot be understood is never known."""
    if "all" in record:
        return AllOf(tuple(map(read_condition, record.records("all"))))
    if "any" in record:
        return AnyOf(tuple(map(read_condition, record.records("any"))))
    if "not" in record:
        return Not(read_condition(record.record("not")))
    if "fact" in record:
        return Compare(record.text("fact"), record.text("op", "eq"), record.get("value"))
    return _NEVER_KNOWN if record else ALWAYS


def read_flow(record: Record) -> Flow:
    """What happens to a post; a flow that cannot be understood keeps it back."""
    review = record.record("post_review")
    return Flow(
        steps=tuple(map(_step, record.records("steps"))),
        forbid=record.flag("forbid"),
        hold=record.flag("hold") or not _is_understood(record),
        because=record.text("because"),
        post_review=_post_review(review) if review else None,
        disclose=record.texts("disclose"),
        valid_for=record.text("valid_for"),
        raw=record,
    )


def _is_understood(flow: Record) -> bool:
    steps = flow.values_of("steps")
    listed = flow.get("steps", ()) == steps and len(flow.records("steps")) == len(steps)
    return listed and all(isinstance(flow.get(key, False), bool) for key in ("forbid", "hold"))


def read_rule(record: Record) -> Rule:
    """A rule or a floor; one that says nothing of what happens keeps the post back."""
    return Rule(
        id=record.text("id"),
        name=record.text("name"),
        summary=record.text("summary"),
        when=_when(record),
        flow=read_flow(_flow_record(record)),
        basis=record.text("basis"),
        from_clause=record.text("from_clause"),
        raw=record,
    )


_NO_FLOW = Record({"hold": True})


def _flow_record(record: Record) -> Record:
    value = record.get("flow")
    return value if isinstance(value, Record) else _NO_FLOW


def _when(record: Record) -> Condition:
    value = record.get("when")
    if isinstance(value, Record) and value:
        return read_condition(value)
    return ALWAYS if value in (None, EMPTY) else _NEVER_KNOWN


def read_tightening(record: Record) -> Tightening:
    """A tightening."""
    return Tightening(
        id=record.text("id"),
        name=record.text("name"),
        reason=record.text("reason"),
        when=read_condition(record.record("when")),
        freeze=record.get("freeze") not in (None, False),
        exempt=_optional_condition(record, "exempt"),
        then=read_flow(record.record("then")),
        raw=record,
    )


def _stage(record: Record, forward: str, back_words: str, back_if: str) -> Stage:
    return Stage(
        id=record.text("id"),
        name=record.text("name"),
        description=record.text("description"),
        forward_words=record.text(f"{forward}_words"),
        forward_if=_optional_condition(record, f"{forward}_if"),
        back_words=record.text(back_words),
        back_if=_optional_condition(record, back_if),
        raw=record,
    )


def _level(record: Record) -> Stage:
    return Stage(
        id=record.text("id"),
        name=record.text("name"),
        description=record.text("description"),
        forward_words=record.text("way_up"),
        forward_if=_optional_condition(record, "promote_if"),
        back_words=record.text("way_down"),
        back_if=_optional_condition(record, "demote_if"),
        raw=record,
    )


def _optional_condition(record: Record, key: str) -> Condition | None:
    value = record.get(key)
    if value is None:
        return None
    return read_condition(value) if isinstance(value, Record) and value else _NEVER_KNOWN


def _step(record: Record) -> Step:
    silence = record.record("lazy")
    timeout = record.record("on_timeout")
    return Step(
        id=record.text("id"),
        name=record.text("name"),
        kind=record.text("kind", "approve"),
        by=read_selectors(record, "by"),
        need=_need(record.record("need")),
        parallel=tuple(map(_step, record.records("parallel"))),
        not_author=record.flag("not_author", default=True),
        distinct_from=record.texts("distinct_from"),
        cooling_off=record.text("cooling_off"),
        silence_after=silence.text("after"),
        silence_unless=silence.text("unless"),
        veto=read_selectors(record, "veto"),
        lead=record.text("lead"),
        sla=record.text("sla"),
        calendar=record.text("calendar"),
        on_timeout=timeout.text("do"),
        timeout_to=read_selectors(timeout, "to"),
        raw=record,
    )


def _need(record: Record) -> Need:
    share = record.get("share")
    return Need(
        count=record.number("count", 1),
        share=float(share) if isinstance(share, int | float) else 0.0,
        everybody=record.flag("all"),
    )


def _post_review(record: Record) -> PostReview:
    sample = record.get("sample")
    return PostReview(
        by=read_selectors(record, "by"),
        sample=float(sample) if isinstance(sample, int | float) else 1.0,
        within=record.text("within"),
    )


def read_selectors(record: Record, key: str) -> tuple[Selector, ...]:
    """One selector or a list of them, as they stand under ``key``."""
    value = record.get(key, EMPTY)
    found = value if isinstance(value, tuple) else (value,)
    return tuple(
        Selector(register, item.text(register))
        for item in found
        if isinstance(item, Record)
        for register in ("group", "role", "person")
        if register in item
    )
