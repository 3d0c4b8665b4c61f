"""The rules of review as a flow, counted by the engine that counts for posts as well.

One stage: so many reviewers, and beside them what the rules for sections ask for. Nothing here
goes by a clock: what counts was settled by the order of the record, so all of it is one moment.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache

from smguide.model.record import EMPTY
from smguide.review.team import Role, SectionRule, Team
from smguide.rules.progress import OpenStep
from smguide.rules.request import Reply, Request
from smguide.rules.running import progress
from smguide.rules.workflow import Flow, Need, Selector, Step

REVIEWERS = "reviewers"
_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)


def review_flow(team: Team, sections: Sequence[SectionRule]) -> Flow:
    """What a revision needs, where these rules for sections apply; each is a step by its place."""
    asked = [(team.who_can(Role.REVIEWER), team.rules.approvals)]
    asked += [(team.named_by(rule), rule.need) for rule in sections]
    return _flow(tuple((tuple(one.person for one in people), need) for people, need in asked))


@lru_cache(maxsize=64)  # a team answers many reviews in a row
def _flow(asked: tuple[tuple[tuple[str, ...], int], ...]) -> Flow:
    ids = (REVIEWERS, *map(section_step, range(len(asked) - 1)))
    steps = tuple(_step(id_, *people) for id_, people in zip(ids, asked, strict=True))
    return Flow(
        steps=steps if len(steps) == 1 else (_step("review", (), 1, steps),),
        forbid=False,
        hold=False,
        because="",
        post_review=None,
        disclose=(),
        valid_for="",
        raw=EMPTY,
    )


def section_step(place: int) -> str:
    """The id of the step for the section rule at that place."""
    return f"section-{place}"


def still_asked(flow: Flow, hands: Iterable[str], approving: Iterable[str]) -> dict[str, OpenStep]:
    """The steps not yet done, by id, when those people approve and ``hands`` may not."""
    request = Request(flow, _MOMENT, author="", hands=frozenset(hands))
    replies = [Reply(person, True, _MOMENT) for person in approving]
    found = progress(request, replies, _MOMENT, _person)
    return {one.step: one for one in found.open}


def _person(selector: Selector) -> tuple[str, ...]:
    return (selector.id,)


def _step(id_: str, people: tuple[str, ...], need: int, parallel: tuple[Step, ...] = ()) -> Step:
    return Step(
        id=id_,
        name="",
        kind="approve",
        by=tuple(Selector("person", person) for person in people),
        need=Need(need),
        parallel=parallel,
        not_author=True,
        distinct_from=(),
        cooling_off="",
        silence_after="",
        silence_unless="",
        veto=(),
        lead="",
        sla="",
        calendar="",
        on_timeout="",
        timeout_to=(),
        raw=EMPTY,
    )
