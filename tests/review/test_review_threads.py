"""Comments as threads: replies, settling, opening again, and who may."""

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from review_log import Log, member, team

from smguide.review.comments import Comment
from smguide.review.replay import replay
from smguide.review.threads import ThreadState, thread_of, threads


def states(log, answered=None):
    return {one.id: one.state for one in threads(log.ledger().comments, answered or {})}


def why(log, entry):
    return next(one.why for one in log.ledger().ignored if one.id == entry)


def test_a_reply_to_a_reply_is_part_of_the_first_thread(log):
    log.save()
    first = log.comment("kim", 1, section="s1")
    reply = log.comment("ana", 1, reply_to=first)
    log.comment("ben", 1, reply_to=reply)
    log.comment("ben", 1)
    one, other = threads(log.ledger().comments, {})
    assert [remark.entry.person for remark in one.remarks] == ["kim", "ana", "ben"]
    assert [remark.entry.person for remark in other.remarks] == ["ben"]


def test_settling_and_opening_again_follow_the_order_of_the_record(log):
    log.save()
    first = log.comment("kim", 1)
    settled = log.comment("ana", 1, resolves=first)
    assert states(log) == {first: ThreadState.RESOLVED}
    log.comment("kim", 1, reopens=settled)
    assert states(log) == {first: ThreadState.OPEN}
    again = log.comment("dana", 1, resolves=first)
    log.withdraw("dana", again)
    assert states(log) == {first: ThreadState.OPEN}


def test_only_authors_reviewers_and_whoever_began_it_may_settle():
    people = (member("ana"), member("dana"), member("tom", roles=("publisher",)),
              member("kim", roles=("publisher",)))  # fmt: skip
    log = Log(team(*people))
    log.save()
    first = log.comment("kim", 1)
    assert "Only Kim Ito" in why(log, log.comment("tom", 1, resolves=first))
    assert states(log) == {first: ThreadState.OPEN}
    log.comment("kim", 1, resolves=first)
    assert "open it again" in why(log, log.comment("tom", 1, reopens=first))
    assert log.counts(log.comment("ana", 1, reopens=first))
    assert "at once" in why(log, log.comment("ana", 1, resolves=first, reopens=first))


def test_what_was_taken_back_stays_while_somebody_answered_it(log):
    log.save()
    first, lonely = log.comment("kim", 1), log.comment("kim", 1)
    log.comment("ana", 1, reply_to=first)
    log.withdraw("kim", first)
    log.withdraw("kim", lonely)
    (thread,) = threads(log.ledger().comments, {})
    assert thread.first.withdrawn
    assert [remark.entry.person for remark in thread.standing] == ["ana"]


def test_a_revision_answers_until_somebody_opens_the_thread_again_on_it(log):
    log.save()
    first = log.comment("kim", 1)
    log.save()
    assert states(log, {first: [2]}) == {first: ThreadState.ANSWERED}
    log.comment("kim", 2, reopens=first)
    assert states(log, {first: [2]}) == {first: ThreadState.OPEN}
    log.save()
    (thread,) = threads(log.ledger().comments, {first: [2, 3]})
    assert (thread.state, thread.answered) == (ThreadState.ANSWERED, (2, 3))


def test_comments_of_an_older_form_are_read_as_they_were(log):
    log.save()
    name = log.comment("kim", 1, section="s1", clause="c1", quote="as soon as")
    (entry,) = (one for one in log.entries if one.id == name)
    for key in (b"path", b"occurrence", b"against", b"reopens"):
        assert key not in entry.data
    comment = log.ledger().comments[name].comment
    assert comment == Comment(log.ref(1), "A remark.", "s1", "c1", "as soon as")


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("new", "reply_to", "resolves", "reopens")),
        st.sampled_from(("ana", "ben", "dana")),
        st.integers(0, 30),
    ),
    min_size=2,
    max_size=12,
)


def told(log, steps):
    """Writes the steps; returns by thread what was last said of its being settled."""
    log.save()
    said, last = [], {}
    for what, person, choice in steps:
        before = said[choice % len(said)] if said else ""
        fields = {what: before} if before and what != "new" else {}
        name = log.comment(person, 1, **fields)
        said.append(name)
        root = thread_of(log.ledger().comments, name)
        if what in ("resolves", "reopens") and fields:
            last[root] = what == "resolves"
        else:
            last.setdefault(root, False)
    return last


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS, st.randoms(use_true_random=False))
def test_the_same_entries_make_the_same_threads_everywhere(steps, chance: random.Random):
    log = Log()
    last = told(log, steps)
    whole = log.ledger()
    found = threads(whole.comments, {})
    assert {one.id: one.state is ThreadState.RESOLVED for one in found} == last
    at = chance.randint(1, len(log.entries))
    half = replay(log.entries[:at], log.line)
    assert threads(replay(log.entries[at:], log.line, since=half).comments, {}) == found
    mixed = list(whole.comments.items())
    chance.shuffle(mixed)
    assert set(threads(dict(mixed), {})) == set(found)
