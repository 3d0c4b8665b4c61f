"""Decide against an oracle of sixty lines that was written from the text of the design alone."""

from __future__ import annotations

from math import ceil

from hypothesis import given, settings
from hypothesis import strategies as st
from rule_cases import AT, TYPES, guidelines
from rule_models import MODEL_PEOPLE, workflows

from smguide.rules.decide import decide
from smguide.rules.decision import Post

GIVEN = {
    "post.flags": ([], ["legal"], ["health"], ["legal", "health"]),
    "post.paid": (True, False),
    "author.clean_streak": (0, 5, 12),
    "post.account": ("official", "personal"),
    "org.phase": ("p1", "p2"),
    "author.level": ("new", "old"),
}
STRICT = ("free", "inform", "approve", "hold", "forbidden")
facts = st.fixed_dictionaries({}, optional={f: st.sampled_from(v) for f, v in GIVEN.items()})
posts = st.tuples(
    st.sampled_from(("dana", "ana", "ben")),
    st.sampled_from(("x", "blog")),
    st.sampled_from(("reply", "offer")),
)


def truth(when, known):
    """Yes, no or None for not known."""
    if "all" in when or "any" in when:
        found = [truth(one, known) for one in when.get("all", when.get("any"))]
        decisive = "any" in when
        return decisive if decisive in found else None if None in found else not decisive
    if "not" in when:
        inner = truth(when["not"], known)
        return None if inner is None else not inner
    value, wanted = known.get(when["fact"]), when["value"]
    if value is None:
        return None
    if when["op"] in ("ge", "lt"):
        order = {"org.phase": ["p1", "p2"], "post.risk": ["low", "medium", "high"]}
        rank = order.get(when["fact"])
        pair = (rank.index(value), rank.index(wanted)) if rank else (value, wanted)
        return pair[0] >= pair[1] if when["op"] == "ge" else pair[0] < pair[1]
    have = set(value) if isinstance(value, list) else {value}
    return bool(have & set(wanted if isinstance(wanted, list) else [wanted]))


def everything_known(workflow, who, where, what, said):
    kind = next(one for one in TYPES if one["id"] == what)
    person = next(one for one in MODEL_PEOPLE if one["id"] == who)
    known = {"author.person": who, "author.role": person["roles"], "post.channel": where}
    known |= {"post.type": what, "post.risk": kind["risk"], "org.phase": workflow["current_phase"]}
    known["post.account_approved"] = (who, where) == ("dana", "blog")
    known |= said
    lost = truth({"fact": "author.clean_streak", "op": "lt", "value": 3}, known) is True
    own = "old" if person.get("trust_level") and not lost and where == "x" else "new"
    return {"author.level": own} | known


def asked(step, who):
    people = {"desk": {"ana", "ben"}}
    named = set().union(*(people.get(one.get("role"), {one.get("person")}) for one in step["by"]))
    left, need = named - {who}, step["need"]
    count = len(left) if "all" in need else need.get("count") or ceil(need["share"] * len(left))
    return step["id"], frozenset(left), max(count, 1), step["kind"]


def outcome(flows, who):
    """The outcome and everything that is asked, by flows that all count."""
    if any(flow.get("forbid") for flow in flows):
        return "forbidden", frozenset()
    if any(flow.get("hold") for flow in flows):
        return "hold", frozenset()
    steps = frozenset(asked(step, who) for flow in flows for step in flow.get("steps", ()))
    waiting = [step for step in steps if step[3] == "approve"]
    if any(len(people) < need for _, people, need, _ in waiting):
        return "hold", steps
    return ("approve" if waiting else "inform" if steps else "free"), steps


def weight(flow):
    result, steps = outcome([flow], "")
    waiting = [step for step in steps if step[3] == "approve"]
    needed = sum(step[2] for step in waiting)
    return STRICT.index(result), needed, len(waiting), len(waiting), len(flow.get("steps", ()))


def oracle(workflow, who, where, what, said):
    known = everything_known(workflow, who, where, what, said)
    candidates = []
    for one in workflow["rules"]:
        fits = truth(one["when"], known)
        if fits is not False:
            candidates.append(one["flow"])
        if fits is True:
            break
    else:
        candidates.append({"hold": True})
    flows = [max(candidates, key=weight)]
    flows += [f["flow"] for f in workflow["floors"] if truth(f["when"], known) is not False]
    for one in workflow["tightenings"]:
        if truth(one["when"], known) is not False:
            exempt = truth(one["exempt"], known) is True
            if one["freeze"] and not exempt:
                return "forbidden" if any(f.get("forbid") for f in flows) else "hold", None
            if one["freeze"] or not exempt:
                flows.append(one["then"])
    return outcome(flows, who)


@settings(max_examples=250)
@given(workflows, posts, facts)
def test_decide_answers_as_the_oracle(workflow, post, said):
    found = decide(guidelines(workflow, people=MODEL_PEOPLE), Post(*post), frozen(said), AT)
    expected, steps = oracle(workflow, *post, said)
    assert found.outcome == expected
    if steps is not None and expected not in ("hold", "forbidden"):
        asks = {(a.step, frozenset(a.people), a.need, a.kind) for a in found.answer.asks}
        assert asks == steps


def frozen(said):
    return {fact: tuple(v) if isinstance(v, list) else v for fact, v in said.items()}
