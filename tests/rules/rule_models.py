"""Random small models of a workflow, and all their cases."""

from __future__ import annotations

from itertools import product

from hypothesis import strategies as st
from rule_cases import AT, guidelines, is_, step

from smguide.rules.effects import example_of

ATOMS = (
    is_("post.type", "reply"),
    is_("post.channel", "x"),
    is_("post.risk", "medium", "ge"),
    is_("org.phase", "p2", "ge"),
    is_("author.level", "old"),
    is_("author.role", "desk", "has"),
    is_("post.flags", ["legal", "health"], "has_any"),
    is_("post.flags", ["health"], "has_any"),
    is_("post.paid", True),
    is_("author.clean_streak", 10, "ge"),
    is_("author.person", "dana"),
    is_("post.account_approved", True),
    is_("post.account", "personal"),
)
atoms = st.sampled_from(ATOMS)
conditions = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.builds(lambda one: {"not": one}, inner),
        st.builds(lambda some: {"all": some}, st.lists(inner, min_size=1, max_size=2)),
        st.builds(lambda some: {"any": some}, st.lists(inner, min_size=1, max_size=2)),
    ),
    max_leaves=3,
)
asked = st.sampled_from(
    ([{"role": "desk"}], [{"person": "ana"}], [{"person": "ben"}, {"person": "dana"}])
)
steps = st.builds(
    lambda by, need, kind: step("-".join((kind, *by[0].values())), by, need=need, kind=kind),
    asked,
    st.sampled_from(({"count": 1}, {"count": 2}, {"all": True}, {"share": 0.5})),
    st.sampled_from(("approve", "approve", "inform")),
)
flows = st.one_of(
    st.builds(lambda some: {"steps": some}, st.lists(steps, max_size=2)),
    st.sampled_from(({"forbid": True}, {"hold": True}, {"steps": [], "disclose": ["w"]})),
)


def _rules(name, most):
    made = st.lists(st.tuples(conditions, flows), max_size=most)
    return made.map(
        lambda rows: [
            {"id": f"{name}{n}", "name": f"{name}{n}", "when": when, "flow": flow}
            for n, (when, flow) in enumerate(rows)
        ]
    )


tightenings = st.lists(st.tuples(conditions, conditions, st.booleans(), flows), max_size=1).map(
    lambda rows: [
        {"id": "t", "name": "T", "reason": "R", "when": w, "exempt": e, "freeze": f, "then": then}
        for w, e, f, then in rows
    ]
)
LEVELS = [
    {"id": "new", "name": "New"},
    {
        "id": "old",
        "name": "Old",
        "demote_if": is_("author.clean_streak", 3, "lt"),
        "channels": ["x"],
    },
]
workflows = st.builds(
    lambda rules, floors, tight, phase: {
        "rules": rules,
        "floors": floors,
        "tightenings": tight,
        "phases": [{"id": "p1", "name": "One"}, {"id": "p2", "name": "Two"}],
        "current_phase": phase,
        "trust_levels": LEVELS,
        "account_approvals": [
            {"id": "a", "channel": "blog", "people": ["dana"], "approved_on": "2026-01-01"}
        ],
    },
    _rules("r", 3),
    _rules("f", 1),
    tightenings,
    st.sampled_from(("p1", "p2")),
)
MODEL_PEOPLE = (
    {"id": "dana", "name": "Dana", "roles": ["voice"], "trust_level": "old"},
    {"id": "ana", "name": "Ana", "roles": ["voice", "desk"]},
    {"id": "ben", "name": "Ben", "roles": ["desk", "voice"]},
)
models = st.builds(lambda one: guidelines(one, people=MODEL_PEOPLE), workflows)


def all_cases(space):
    """Every case of a space, one for each combination of members."""
    members = [[one for some in d.members for one in some] for d in space.dimensions]
    for person in space.people:
        for chosen in product(*members):
            yield chosen, example_of(space, person, list(chosen))


__all__ = ["AT", "all_cases", "models", "workflows"]
