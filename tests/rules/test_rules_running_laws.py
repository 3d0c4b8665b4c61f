"""Laws of every running request, whatever its flow."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st
from running_flows import GROUPS, after, group, people, request

from smguide.rules.quorum import Tally, credited
from smguide.rules.request import Reply, State
from smguide.rules.running import progress

EVERYBODY = GROUPS["team"]
ASKED = ["team"] * 4 + ["pair", "other-pair"] * 2 + ["nobody"]  # so that much is approved
groups = st.sampled_from(ASKED).map(group)
needs = st.one_of(
    st.sampled_from([1, 1, 2, 3]).map(lambda count: {"count": count}),
    st.sampled_from([0.3, 0.5, 1.0]).map(lambda share: {"share": share}),
    st.just({"all": True}),
)
hours = st.integers(0, 9).map(lambda number: f"PT{number}H")
silences = st.fixed_dictionaries(
    {
        "after": hours,
        "unless": st.sampled_from(["any_objection", "majority_objects", "never"]),
    }
)


def timeouts(*what):
    return st.fixed_dictionaries({"do": st.sampled_from(what), "to": groups})


ASKING = {"by": groups, "need": needs}
plain_steps = st.fixed_dictionaries(
    ASKING,
    optional={
        "cooling_off": hours,
        "sla": hours,
        "veto": groups,
        "on_timeout": timeouts("hold", "delegate", "escalate"),
        "kind": st.sampled_from(["approve", "attest"]),
    },
)
steps = st.fixed_dictionaries(
    ASKING,
    optional={
        "cooling_off": hours,
        "sla": hours,
        "lead": hours,
        "veto": groups,
        "lazy": silences,
        "on_timeout": timeouts("hold", "delegate", "escalate", "approve"),
        "kind": st.sampled_from(["approve", "attest", "consult", "inform"]),
    },
)


def numbered(found, prefix):
    return [{"id": f"{prefix}{number}", **one} for number, one in enumerate(found)]


def stages_of(of):
    together = st.lists(of, min_size=2, max_size=3).map(
        lambda found: {"parallel": numbered(found, "p")}
    )
    return st.lists(of | together, min_size=1, max_size=3)


authors = st.sampled_from([*EVERYBODY, "zoe", "zoe"])
requests = st.builds(lambda flow, author: request(*flow, author=author), stages_of(steps), authors)
tied = st.builds(
    lambda flow, author: request(
        *({**step, "distinct_from": [f"s{n - 1}"]} for n, step in enumerate(flow)), author=author
    ),
    st.lists(plain_steps, min_size=1, max_size=3),
    authors,
)


def replies_of(yes):
    return st.builds(
        Reply,
        st.sampled_from(EVERYBODY),
        yes,
        st.integers(0, 16).map(after),
        st.sampled_from(["", "", "s0", "s1", "p0", "p1"]),
        st.just("Because."),
        st.just("v1"),
    )


replies = st.lists(replies_of(st.sampled_from([True, True, True, False])), max_size=20)
agreements = st.lists(replies_of(st.just(True)), min_size=3, max_size=20)
moments = st.integers(0, 30).map(after)
later_moments = st.integers(10, 30).map(after)


@given(requests, replies, agreements, moments)
def test_the_authors_own_yes_never_counts(asked, given_replies, more, at):
    own = [Reply(asked.author, True, one.at, one.step, "", "v1") for one in more]
    others = [one for one in given_replies if one.person != asked.author]
    found = progress(asked, others, at, people)
    assert progress(asked, [*others, *own], at, people) == found


@given(requests | tied, agreements, replies_of(st.just(True)), later_moments)
def test_one_more_yes_never_takes_an_approval_back(asked, given_replies, more, at):
    before = progress(asked, given_replies, at, people).state
    afterwards = progress(asked, [*given_replies, more], at, people).state
    assert before is not State.APPROVED or afterwards is State.APPROVED


@given(requests | tied, replies, replies_of(st.just(True)), later_moments)
def test_one_more_yes_never_makes_what_is_approved_wait(asked, given_replies, more, at):
    before = progress(asked, given_replies, at, people).state
    afterwards = progress(asked, [*given_replies, more], at, people).state
    assert before is not State.APPROVED or afterwards is not State.WAITING


@given(requests | tied, replies, st.randoms(), moments)
def test_the_order_in_which_replies_are_listed_does_not_matter(asked, given_replies, dice, at):
    shuffled = list(given_replies)
    dice.shuffle(shuffled)
    assert progress(asked, shuffled, at, people) == progress(asked, given_replies, at, people)


@given(tied, agreements, later_moments)
def test_nothing_is_approved_without_the_number_needed(asked, given_replies, at):
    found = progress(asked, given_replies, at, people)
    if found.state is not State.APPROVED:
        return
    taking_over = {"delegate", "escalate"}
    for step in asked.flow.steps:
        named = [*step.by, *(step.timeout_to if step.on_timeout in taking_over else ())]
        who = {one for selector in named for one in people(selector)} - {asked.author}
        agreed = {one.person for one in given_replies if one.yes and one.at <= at} & who
        assert agreed
        if not (step.need.everybody or step.need.share):
            assert len(agreed) >= step.need.count


@given(requests | tied, replies, moments, moments)
def test_what_is_settled_stays_settled(asked, given_replies, one, other):
    first, second = sorted((one, other))
    found = progress(asked, given_replies, first, people)
    if found.state.is_final:
        assert progress(asked, given_replies, second, people) == found


@given(requests | tied, replies, moments)
def test_only_those_who_can_help_are_asked(asked, given_replies, at):
    found = progress(asked, given_replies, at, people)
    for step in found.open:
        assert asked.author not in step.able
        assert not set(step.able) & {*step.agreed, *step.objected}
    if found.state is State.WAITING:
        assert found.coming or found.due or any(step.able for step in found.open)


members = st.frozensets(st.sampled_from("abcd"))


@given(st.lists(st.tuples(members, st.integers(1, 3), st.booleans()), min_size=1, max_size=3))
def test_people_are_credited_as_trying_every_way_finds(rows):
    tallies = [
        Tally(str(place), agreed, need, tuple(map(str, range(place))) if apart else ())
        for place, (agreed, need, apart) in enumerate(rows)
    ]
    best: list[int] = []
    ways = list(_ways(tallies))
    for place, one in enumerate(tallies):
        if place:
            counts = [way for way in ways if all(w >= b for w, b in zip(way, best, strict=False))]
            best.append(max(min(way[place], one.need) for way in counts))
        else:
            best.append(min(len(one.agreed), one.need))
        assert credited(tallies[: place + 1]) == best[place]
        ways = [way for way in ways if way[place] >= 0]


def _ways(tallies):
    """The counts of every way to credit each person to each step or not."""
    pairs = [(person, place) for place, one in enumerate(tallies) for person in one.agreed]
    for chosen in product([False, True], repeat=len(pairs)):
        had = {pair for pair, is_in in zip(pairs, chosen, strict=True) if is_in}
        if all(
            (person, int(other)) not in had
            for person, place in had
            for other in tallies[place].distinct_from
        ):
            yield [sum(p == place for _, p in had) for place in range(len(tallies))]


def test_large_tied_steps_are_counted_quickly_and_never_too_kindly():
    crowd = frozenset(map(str, range(300)))
    two = [Tally("a", crowd, 200), Tally("b", crowd, 200, ("a",))]
    assert credited(two) == 100
    assert credited([*two, Tally("c", crowd | {"new"}, 200, ("b",))]) == 1
