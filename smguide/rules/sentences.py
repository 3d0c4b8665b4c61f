"""Rules in plain words: when, who must agree, within what time, and what happens otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from smguide.model.record import Value
from smguide.model.registers import Registers
from smguide.model.wording import duration_in_words, in_words, sentence
from smguide.rules.facts import FactKind, fact_kinds
from smguide.rules.workflow import (
    AllOf,
    AnyOf,
    Compare,
    Condition,
    Flow,
    Not,
    PostReview,
    Rule,
    Selector,
    Step,
    Tightening,
)

_OPS = {
    "ne": "is not",
    "ge": "at least",
    "gt": "more than",
    "le": "at most",
    "lt": "less than",
}
_BOUNDS = {"ge": "at least {}", "gt": "more than {}", "le": "at most {}", "lt": "less than {}"}
_PLAIN_BOUNDS = {"ge": "{} or higher", "gt": "above {}", "le": "{} or lower", "lt": "below {}"}
_ORDERED = {
    "phase": {"ge": "{} or later", "gt": "later than {}", "le": "{} or earlier", "lt": "before {}"},
}
_ONE_OF = {"people": "person"}
_TIMEOUTS = {
    "delegate": "Ask {to} instead",
    "escalate": "Ask {to} as well",
    "hold": "The post waits",
    "expire": "The request lapses",
    "approve": "The post may go out",
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
    """The four cells of a rule or a floor; where deadlines differ, each says whose it is."""
    steps = rule.flow.steps
    return RuleRow(
        when=sentence(condition_in_words(rule.when, names)).rstrip("."),
        who=flow_in_words(rule.flow, names),
        within=_each(_told(steps, names, lambda step: duration_in_words(step.sla))),
        otherwise=_each(_told(steps, names, lambda step: _timeout(step, names))),
    )


def rule_in_words(rule: Rule, names: Registers) -> str:
    """One sentence for a rule: “Results or figures: any one of Legal, and Ana.”."""
    row = rule_row(rule, names)
    within = f", within {row.within}" if row.within != "—" else ""
    otherwise = f" If nobody answers: {_lower_verb(row.otherwise)}." if row.otherwise != "—" else ""
    return f"{row.when}: {_lower_first(row.who)}{within}.{otherwise}"


def tightening_in_words(tightening: Tightening, names: Registers) -> str:
    """A tightening in sentences: when it holds, what waits, what may go out, how long."""
    what = "nothing goes out" if tightening.freeze else flow_in_words(tightening.then, names)
    parts = [f"{condition_in_words(tightening.when, names)}: {_lower_first(what)}"]
    if tightening.exempt is not None:
        parts.append(f"only these still go out: {condition_in_words(tightening.exempt, names)}")
    longest = tightening.raw.text("max")
    if longest:
        parts.append(f"for {duration_in_words(longest)} at most")
    return " ".join(filter(None, (sentence("; ".join(parts)), tightening.reason)))


def condition_in_words(condition: Condition, names: Registers) -> str:
    """A condition as a phrase about a post: “Job advert and on LinkedIn”."""
    match condition:
        case AllOf(()):
            return "everything else"
        case AllOf(conditions):
            return _joined(conditions, names, "and")
        case AnyOf(conditions):
            return _joined(conditions, names, "or")
        case Not(Compare(fact, "eq", bool(value))):
            return _compare_in_words(Compare(fact, "eq", not value), names)
        case Not(inner):
            return f"not {_nested(inner, names)}"
        case Compare():
            return _compare_in_words(condition, names)


def flow_in_words(flow: Flow, names: Registers) -> str:
    """Who must agree: “One person from Legal, then Ana”; “Nobody; Ana reads every post later”."""
    if flow.forbid:
        return "Not allowed"
    if flow.hold:
        return "Waits until somebody decides"
    asked = ", then ".join(_step_in_words(step, names) for step in flow.steps) or "Nobody"
    later = f"; {_later(flow.post_review, names)}" if flow.post_review else ""
    return f"{asked[0].upper()}{asked[1:]}{later}"


def selectors_in_words(selectors: tuple[Selector, ...], names: Registers, last: str = "and") -> str:
    """The people, roles and groups by name."""
    return in_words((names.name(s.register, s.id) for s in selectors), last)


def _joined(conditions: tuple[Condition, ...], names: Registers, last: str) -> str:
    """The phrases in a row; with commas throughout where one of them is a list itself."""
    phrases = [_nested(condition, names) for condition in conditions]
    if any(" or " in phrase and not phrase.startswith("(") for phrase in phrases):
        return ", ".join((*phrases[:-1], f"{last} {phrases[-1]}")) if phrases[1:] else phrases[0]
    return in_words(phrases, last)


def _nested(condition: Condition, names: Registers) -> str:
    words = condition_in_words(condition, names)
    compound = isinstance(condition, AllOf | AnyOf) and len(condition.conditions) > 1
    return f"({words})" if compound else words


def _compare_in_words(compare: Compare, names: Registers) -> str:
    kind = fact_kinds().get(compare.fact)
    if not compare.fact:
        return "something that cannot be understood"
    if kind is None:
        return f"{compare.fact} {_OPS.get(compare.op, compare.op)} {compare.value}"
    if kind.type == "flag":
        return _flag_in_words(kind, compare)
    if kind.type in ("number", "share"):
        return _phrase(kind).format(values=_number_in_words(kind, compare))
    if compare.op in _OPS and compare.op != "ne":
        return _phrase(kind).format(values=_from_or_to(kind, compare, names))
    values = compare.value if isinstance(compare.value, tuple) else (compare.value,)
    labels = in_words((_label(kind, value, names) for value in values), "or")
    words = _phrase(kind).format(values=labels)
    return f"not {words}" if compare.op == "ne" else words


def _phrase(kind: FactKind) -> str:
    return kind.phrase or f"{_lower_first(kind.title)}: {{values}}"


def _flag_in_words(kind: FactKind, compare: Compare) -> str:
    yes = (compare.value is True) == (compare.op != "ne")
    phrase = kind.phrase or _lower_first(kind.title)
    return phrase if yes else kind.phrase_not or f"not so: {phrase}"


def _number_in_words(kind: FactKind, compare: Compare) -> str:
    """“at least 30 days”, “2 or higher”, “no incidents”, “at most 10%”."""
    value = compare.value
    if value == 0 and kind.unit and compare.op in ("eq", "le"):
        return f"no {kind.unit}"
    bounds = _BOUNDS if kind.unit or kind.type == "share" else _PLAIN_BOUNDS
    pattern = "not {}" if compare.op == "ne" else bounds.get(compare.op, "{}")
    return pattern.format(_amount(kind, value))


def _amount(kind: FactKind, value: Value) -> str:
    if kind.type == "share" and isinstance(value, int | float):
        return f"{value:.0%}"
    if not kind.unit:
        return str(value)
    one = _ONE_OF.get(kind.unit, kind.unit.removesuffix("s"))
    return f"{value} {one if value == 1 else kind.unit}"


def _from_or_to(kind: FactKind, compare: Compare, names: Registers) -> str:
    """What lies at or beyond one of ordered values: “medium or high”, “Phase 2 or later”."""
    order = [value for value, _ in kind.choices]
    if compare.value in order:
        place = order.index(str(compare.value))
        among = {
            "ge": order[place:],
            "gt": order[place + 1 :],
            "le": order[: place + 1],
            "lt": order[:place],
        }[compare.op]
        return in_words((_label(kind, value, names) for value in among), "or") or "none"
    bounds = _ORDERED.get(kind.register, _PLAIN_BOUNDS)
    return bounds[compare.op].format(_label(kind, compare.value, names))


def _label(kind: FactKind, value: Value, names: Registers) -> str:
    if isinstance(value, str) and kind.register:
        return names.name(kind.register, value)
    return _lower_first(kind.label(value)) if isinstance(value, str) else str(value)


def _step_in_words(step: Step, names: Registers) -> str:
    if step.parallel:
        return " and ".join(_step_in_words(inner, names) for inner in step.parallel)
    pattern = _STEP_KINDS.get(step.kind, "{who}")
    checked = _lower_first(step.name) if step.name else "the facts"
    asked = pattern.format(who=_asked(step, names), checked=checked)
    waiting = f" after waiting {duration_in_words(step.cooling_off)}" if step.cooling_off else ""
    veto = f" ({selectors_in_words(step.veto, names, 'or')} may stop it)" if step.veto else ""
    return asked + waiting + _silence(step) + veto


_STEP_KINDS = {
    "approve": "{who}",
    "consult": "after asking {who}",
    "attest": "{who} (to confirm: {checked})",
    "inform": "{who} (is told)",
}


def _asked(step: Step, names: Registers) -> str:
    """“one person from Legal”, “everybody in Legal”, “Ana”, “Social media lead”."""
    need = step.need
    sorts = {selector.register for selector in step.by}
    if need.share:
        return f"at least {need.share:.0%} of {selectors_in_words(step.by, names)}"
    if need.everybody:
        inside = "everybody in " if sorts == {"group"} else ""
        return f"{inside}{selectors_in_words(step.by, names)}"
    if need.count == 1:
        return _one_of(step, names)
    number = _NUMBER_WORDS.get(need.count, str(need.count))
    source = "from" if sorts == {"group"} else "out of"
    return f"{number} people {source} {selectors_in_words(step.by, names, 'or')}"


def _one_of(step: Step, names: Registers) -> str:
    groups = tuple(selector for selector in step.by if selector.register == "group")
    others = tuple(selector for selector in step.by if selector.register != "group")
    who = "another person" if step.distinct_from else "one person"
    inside = [f"{who} from {selectors_in_words(groups, names, 'or')}"] if groups else []
    named = [names.name(selector.register, selector.id) for selector in others]
    words = in_words((*inside, *named), "or")
    return f"{words} (not the same person)" if step.distinct_from and not groups else words


_NUMBER_WORDS = {2: "two", 3: "three", 4: "four", 5: "five"}


def _silence(step: Step) -> str:
    if not step.silence_after:
        return ""
    unless = _UNLESS.get(step.silence_unless, "")
    return f" (silence for {duration_in_words(step.silence_after)} means yes, {unless})"


def _told(
    steps: tuple[Step, ...], names: Registers, said: Callable[[Step], str], before: str = ""
) -> Iterator[tuple[str, str]]:
    """For everybody who is asked, who they are and what is said of them; inner steps first."""
    for step in steps:
        words = said(step) or before
        if step.parallel:
            yield from _told(step.parallel, names, said, words)
        elif step.kind != "inform":
            yield selectors_in_words(step.by, names, "or"), words


def _each(told: Iterable[tuple[str, str]]) -> str:
    """What is said of all alike, else of each by name: “Legal: 2 days; Ana: 4 hours”."""
    who_by_words: dict[str, list[str]] = {}
    for who, words in told:
        who_by_words.setdefault(words, []).append(who)
    if len(who_by_words) < 2:
        return next(iter(who_by_words), "") or "—"
    return "; ".join(
        f"{in_words(dict.fromkeys(who))}: {_lower_verb(words)}"
        for words, who in who_by_words.items()
        if words
    )


def _timeout(step: Step, names: Registers) -> str:
    pattern = _TIMEOUTS.get(step.on_timeout, step.on_timeout)
    return pattern.format(to=selectors_in_words(step.timeout_to, names, "or"))


def _later(review: PostReview, names: Registers) -> str:
    within = f", within {duration_in_words(review.within)}" if review.within else ""
    who = selectors_in_words(review.by, names, "or")
    return f"{who} reads {_sample(review.sample)} afterwards{within}"


def _sample(share: float) -> str:
    if share >= 1:
        return "every post"
    return f"1 post in {round(1 / share)}" if share else "none"


def _lower_verb(text: str) -> str:
    """Lower case for what begins with one of the program's own words, not with a name."""
    own = ("Ask ", "The ")
    return _lower_first(text) if text.startswith(own) else text


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
