"""The rules of review, run as a flow, ask for what counting by hand asks for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from review_log import NAMES, team

from smguide.review.agreement import REVIEWERS, review_flow, section_step, still_asked
from smguide.review.team import Role, SectionRule

people = st.frozensets(st.sampled_from(sorted(NAMES)))
sections = st.builds(
    SectionRule,
    st.just(("channels",)),
    st.lists(st.sampled_from(["legal", "hr", "ana", "lea", "tom"]), min_size=1).map(tuple),
    st.integers(1, 3),
)


@given(st.integers(1, 4), st.lists(sections, max_size=3), people, people)
def test_what_is_asked_is_what_counting_finds(approvals, rules, hands, approving):
    found = team(approvals=approvals, sections=tuple(rules))
    asked = still_asked(review_flow(found, rules), hands, approving)
    groups = {REVIEWERS: (found.who_can(Role.REVIEWER), approvals)}
    groups |= {section_step(n): (found.named_by(rule), rule.need) for n, rule in enumerate(rules)}
    for step, (named, need) in groups.items():
        may = {member.person for member in named} - hands
        missing = need - len(may & approving)
        assert (step in asked) == (missing > 0)
        if missing > 0:
            assert asked[step].missing == missing
            assert set(asked[step].able) == may - approving
