"""The way to something easier, against trying every later phase and level one by one."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from rule_models import AT, models

from smguide.rules.book import read_book
from smguide.rules.decide import decide_by
from smguide.rules.decision import Post, burden
from smguide.rules.easier import easier

PHASES, LEVELS = ("p1", "p2"), ("new", "old")
posts = st.builds(
    Post,
    st.sampled_from(("dana", "ana", "ben", "nobody")),
    st.sampled_from(("x", "blog")),
    st.sampled_from(("reply", "offer")),
)
facts = st.fixed_dictionaries(
    {},
    optional={
        "post.flags": st.sampled_from(((), ("legal",), ("health",))),
        "post.paid": st.booleans(),
        "author.clean_streak": st.sampled_from((0, 5, 12)),
        "post.account": st.sampled_from(("official", "personal")),
    },
)


@settings(max_examples=60, deadline=None)
@given(models, posts, facts)
def test_each_way_is_the_first_that_is_freer_and_none_is_left_out(model, post, said):
    book = read_book(model, AT)
    now = decide_by(book, post, said)

    def freer(fact, stage):
        then = decide_by(book, post, {**said, fact: stage})
        return burden(then.answer) < burden(now.answer)

    later = PHASES[PHASES.index(now.phase) + 1 :]
    higher = LEVELS[LEVELS.index(now.level) + 1 :] if now.level else ()
    if post.channel != "x":
        higher = ()  # the second level counts on X only
    expected = [("phase", one) for one in later if freer("org.phase", one)][:1]
    expected += [("level", one) for one in higher if freer("author.level", one)][:1]
    assert [(way.kind, way.stage.id) for way in easier(book, post, said)] == expected
