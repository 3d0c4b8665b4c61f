"""Several people at random over several revisions: what is offered works, states keep their way."""

from __future__ import annotations

import os
import shutil
from datetime import timedelta

import pytest
from history_walk import save
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from smguide.errors import NotAllowed
from smguide.review.status import Action, State
from smguide.ui.history.looking import ACTIONS, look_at, read_around
from smguide.ui.history.review.offers import offers
from smguide.workspace import Workspace

S = State
REFUSED = {S.CHANGES_REQUESTED, S.REJECTED}
OPEN = {S.IN_REVIEW, S.EXPIRED}
WAYS = {
    S.DRAFT: {S.IN_REVIEW, S.SUPERSEDED},
    S.IN_REVIEW: {*REFUSED, S.WITHDRAWN, S.EXPIRED, S.APPROVED, S.SUPERSEDED},
    S.EXPIRED: {*REFUSED, S.WITHDRAWN, S.IN_REVIEW, S.APPROVED, S.SUPERSEDED},
    S.CHANGES_REQUESTED: {*OPEN, S.REJECTED, S.WITHDRAWN, S.APPROVED, S.SUPERSEDED},
    S.REJECTED: {*OPEN, S.CHANGES_REQUESTED, S.WITHDRAWN, S.APPROVED, S.SUPERSEDED},
    S.WITHDRAWN: {S.IN_REVIEW, S.SUPERSEDED},
    S.APPROVED: {S.IN_FORCE, S.SCHEDULED, S.SUPERSEDED},
    S.SCHEDULED: {S.IN_FORCE, S.SUPERSEDED},
    S.IN_FORCE: {S.CONFIRMED, S.SUPERSEDED},
    S.CONFIRMED: {S.IN_FORCE, S.SUPERSEDED},
    S.SUPERSEDED: {S.IN_REVIEW, S.IN_FORCE},
}  # fmt: skip
EXAMPLES = int(os.environ.get("SMGUIDE_WALKS", "6"))
PEOPLE = ("lea", "ana", "tom", "dana")


def press(desk, action, number):
    """What the button of an action does in the end."""
    which = str(number)
    steps = {
        Action.ASK: lambda: ask(desk, which),
        Action.APPROVE: lambda: desk.approve(which),
        Action.REQUEST_CHANGES: lambda: desk.request_changes(which, "Too vague."),
        Action.REJECT: lambda: desk.procedure.reject(which, "No."),
        Action.CONFIRM: lambda: desk.procedure.confirm(which),
        Action.CONFIRM_AGAIN: lambda: desk.team.confirm_again(which, "Read again."),
        Action.COMMENT: lambda: desk.comment(which, "A remark."),
        Action.WITHDRAW: lambda: desk.withdraw(which, "A mistake."),
        Action.PUBLISH: lambda: publish(desk, which),
    }
    steps[action]()


def ask(desk, which):
    """Answers within two days; in a review that goes on, two days from now."""
    due = desk.today + timedelta(days=2)
    if desk.review(which).state in (S.IN_REVIEW, S.EXPIRED):
        desk.procedure.extend(which, due)
    else:
        desk.ask(which, due=due)


def publish(desk, which):
    ahead = timedelta(days=len(desk.editions()) % 2)
    desk.publish(
        which, edition=desk.next_edition(), effective=desk.today + ahead,
        change_class="clarifying", summary="New.",
    )  # fmt: skip


def walk_to(desk, clock, step):
    """One step of somebody: writing, waiting, being away, or a button of a revision."""
    what, person, which, chosen = step
    desk = desk.act_as(person)
    if what == "write":
        writer = desk.act_as(PEOPLE[1 + 2 * (which % 2)])
        save(writer, f"Try again, for the {len(desk.history())}th time.")
    elif what == "wait":
        clock.moment += timedelta(days=3)
    elif what == "away":
        other = PEOPLE[(PEOPLE.index(person) + 1) % 3]
        try_to(desk.procedure.go_away, other, desk.today, desk.today + timedelta(days=4))
    else:
        latest = desk.revision_number("latest")
        button(desk, max(latest - which, 2), chosen)


def try_to(act, *given):
    """Somebody may have said the same before."""
    try:
        act(*given)
    except NotAllowed:
        return


def button(desk, number, chosen):
    look, around = look_at(desk, number), read_around(desk)
    made = tuple(offers(look, around))
    assert sum(one.kind == "primary" for one in made) <= 1
    for offer in made:
        about = look if not offer.number else look_at(desk, offer.number)
        assert offer.allowed == about.verdicts[offer.action].allowed
    for action in ACTIONS:
        if not look.verdicts[action].allowed and action is not Action.COMMENT:
            with pytest.raises(NotAllowed):
                press(desk, action, number)
    pressed = [one for one in made if one.allowed]
    if pressed:
        offer = pressed[chosen % len(pressed)]
        press(desk, offer.action, offer.number or number)


STEPS = st.tuples(
    st.sampled_from(["press"] * 7 + ["write", "wait", "away"]),
    st.sampled_from(PEOPLE),
    st.integers(0, 2),
    st.integers(0, 7),
)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.generate),  # a walk takes too long to be tried again shorter
)
@given(st.lists(STEPS, min_size=4, max_size=9))
def test_what_is_offered_works_and_states_keep_their_way(template, tmp_path_factory, clock, steps):
    home = shutil.copytree(template, tmp_path_factory.mktemp("states") / "home")
    clock.day(30)
    with Workspace(home, clock=clock) as workspace:
        desk = workspace.open("handbook", "lea")
        before = {row.number: row.state for row in desk.history()}
        for step in steps:
            walk_to(desk, clock, step)
            now = {row.number: row.state for row in desk.history()}
            for number, state in before.items():
                assert now[number] is state or now[number] in WAYS[state], (number, state, step)
            before = now
    shutil.rmtree(home)
