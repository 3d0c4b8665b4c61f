"""Rules in plain words: when, who must agree, within what time, and what happens otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.model.wording import counted, duration_in_words, in_words, sentence
from smguide.rules.facts import FactKind, fact_kinds
from smguide.rules.workflow import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Flow,
    Need,
    Not,
    PostReview,
    Rule,
    Selector,
    Step,
    Tightening,
)

_IS = ("eq", "in", "has", "has_any")
_OPS = {
    "ne": "is not",
    "ge": "at least",
    "gt": "more than",
    "le": "at most",
    "lt": "less than",
}
_TIMEOUTS = {
    "delegate": "Ask {to} instead",
    "escalate": "Ask {to} as well",
    "hold": "Keep it back",
    "expire": "Drop the request",
    "approve": "It may go out",
}
_UNLESS = {
    "any_objection": "unless somebody objects",
    "majority_objects": "unless most of them object",
    "never": "whatever happens",
}


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as a row of the table that people read: four cells of plain words."""

    when: str
    who: str
    within: str
    otherwise: str


def rule_row(rule: Rule, names: Registers) -> RuleRow:
    """The four cells of a rule or a floor."""
    steps = _flat(rule.flow.steps)
    return RuleRow(
        when=sentence(condition_in_words(rule.when, names)).rstrip("."),
        who=flow_in_words(rule.flow, names),
        within=in_words(dict.fromkeys(duration_in_words(s.sla) for s in steps if s.sla)) or "—",
        otherwise=in_words(dict.fromkeys(_timeout(s, names) for s in steps if s.on_timeout)) or "—",
    )


def rule_in_words(rule: Rule, names: Registers) -> str:
    """One sentence for a rule: “Results or figures: any one of Legal, and Ana.”."""
    row = rule_row(rule, names)
    within = f", within {row.within}" if row.within != "—" else ""
    otherwise = (
        f" Otherwise: {row.otherwise[0].lower()}{row.otherwise[1:]}."
        if row.otherwise != "—"
        else ""
    )
    return f"{row.when}: {_lower_first(row.who)}{within}.{otherwise}"


def tightening_in_words(tightening: Tightening, names: Registers) -> str:
    """A tightening in sentences: when it holds, what waits, what may go out, how long."""
    what = "nothing goes out" if tightening.freeze else flow_in_words(tightening.then, names)
    parts = [f"{condition_in_words(tightening.when, names)}: {_lower_first(what)}"]
    if tightening.exempt is not None:
        parts.append(f"exempt: {condition_in_words(tightening.exempt, names)}")
    longest = tightening.raw.text("max")
    if longest:
        parts.append(f"for {duration_in_words(longest)} at most")
    return " ".join(filter(None, (sentence("; ".join(parts)), tightening.reason)))


def condition_in_words(condition: Condition, names: Registers) -> str:
    """A condition as a phrase: “kind of post is Job advert and channel is LinkedIn”."""
    match condition:
        case AllOf(()):
            return "everything else"
        case AllOf(conditions):
            return in_words(_nested(c, names) for c in conditions)
        case AnyOf(conditions):
            return in_words((_nested(c, names) for c in conditions), "or")
        case Not(inner):
            return f"not {_nested(inner, names)}"
        case Compare():
            return _compare_in_words(condition, names)


def flow_in_words(flow: Flow, names: Registers) -> str:
    """Who must agree: “Any one of Legal, then Ana”; “Nobody; Comms desk reads 1 in 5 later”."""
    if flow.forbid:
        return "Not allowed"
    if flow.hold:
        return "Kept back until somebody decides"
    asked = ", then ".join(_step_in_words(step, names) for step in flow.steps) or "Nobody"
    later = f"; {_later(flow.post_review, names)}" if flow.post_review else ""
    return f"{asked[0].upper()}{asked[1:]}{later}"


def selectors_in_words(selectors: tuple[Selector, ...], names: Registers, last: str = "and") -> str:
    """The people, roles and groups by name."""
    return in_words((names.name(s.register, s.id) for s in selectors), last)


def _nested(condition: Condition, names: Registers) -> str:
    words = condition_in_words(condition, names)
    compound = isinstance(condition, AllOf | AnyOf) and len(condition.conditions) > 1
    return f"({words})" if compound else words


def _compare_in_words(compare: Compare, names: Registers) -> str:
    kind = fact_kinds().get(compare.fact)
    if kind is None:
        return f"{compare.fact} {_OPS.get(compare.op, compare.op)} {compare.value}"
    if kind.type == "flag":
        return _flag_in_words(kind, compare)
    values = compare.value if isinstance(compare.value, tuple) else (compare.value,)
    labels = in_words((_value_in_words(kind, value, names) for value in values), "or")
    title = _lower_first(kind.title)
    if compare.op in _IS:
        return (kind.phrase or f"{title}: {{values}}").format(values=labels)
    return f"{title} {_OPS.get(compare.op, compare.op)} {labels}"


def _flag_in_words(kind: FactKind, compare: Compare) -> str:
    yes = (compare.value is True) == (compare.op != "ne")
    title = _lower_first(kind.title)
    return title if yes else kind.phrase_not or f"not so: {title}"


def _value_in_words(kind: FactKind, value: Value, names: Registers) -> str:
    if isinstance(value, str) and kind.register:
        return names.name(kind.register, value)
    if isinstance(value, str):
        return _lower_first(kind.label(value))
    if isinstance(value, int) and kind.unit:
        return counted(value, kind.unit.removesuffix("s"))
    return str(value)


def _step_in_words(step: Step, names: Registers) -> str:
    if step.parallel:
        return " and ".join(_step_in_words(inner, names) for inner in step.parallel)
    who = _asked(step, names)
    pattern = _STEP_KINDS.get(step.kind, "{who}")
    silence = _silence(step)
    waiting = f" after waiting {duration_in_words(step.cooling_off)}" if step.cooling_off else ""
    veto = f" ({selectors_in_words(step.veto, names, 'or')} may stop it)" if step.veto else ""
    return pattern.format(who=who) + waiting + silence + veto


_STEP_KINDS = {
    "approve": "{who}",
    "consult": "after asking {who}",
    "attest": "{who} (confirms a fact)",
    "inform": "{who} (is told)",
}


def _asked(step: Step, names: Registers) -> str:
    if len(step.by) == 1 and step.by[0].register == "person":
        return selectors_in_words(step.by, names)
    return _NEEDS[_need_kind(step.need)](step, names)


def _need_kind(need: Need) -> str:
    if need.everybody:
        return "all"
    return "share" if need.share else "count"


def _count_in_words(step: Step, names: Registers) -> str:
    who = selectors_in_words(step.by, names, "or")
    number = _NUMBER_WORDS.get(step.need.count, str(step.need.count))
    return f"any {number} of {who}"


_NUMBER_WORDS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}
_NEEDS: dict[str, Callable[[Step, Registers], str]] = {
    "all": lambda step, names: f"all of {selectors_in_words(step.by, names)}",
    "share": lambda step, names: (
        f"at least {step.need.share:.0%} of {selectors_in_words(step.by, names)}"
    ),
    "count": _count_in_words,
}


def _silence(step: Step) -> str:
    if not step.silence_after:
        return ""
    unless = _UNLESS.get(step.silence_unless, "")
    return f" (silence for {duration_in_words(step.silence_after)} means yes, {unless})"


def _timeout(step: Step, names: Registers) -> str:
    pattern = _TIMEOUTS.get(step.on_timeout, step.on_timeout)
    return pattern.format(to=selectors_in_words(step.timeout_to, names, "or"))


def _later(review: PostReview, names: Registers) -> str:
    share = (
        "all"
        if review.sample >= 1
        else f"1 in {round(1 / review.sample)}"
        if review.sample
        else "none"
    )
    within = f" within {duration_in_words(review.within)}" if review.within else ""
    return f"{selectors_in_words(review.by, names, 'or')} reads {share} later{within}"


def _flat(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(inner for step in steps for inner in (step, *_flat(step.parallel)))


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
