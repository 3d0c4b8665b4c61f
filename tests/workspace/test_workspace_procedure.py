"""Review as a procedure: whom to ask, standing in, extending, rejecting, confirming."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_workspace_journey import approved, saved
from workspace_values import Clock

from smguide.errors import NotAllowed, NotFound, WrongUse
from smguide.review.hands import Hands
from smguide.review.status import State
from smguide.review.tally import Group, Tally
from smguide.review.team import Member, SectionRule
from smguide.workspace import Desk
from smguide.workspace.asking import _one_after_another, is_enough

WEEK = timedelta(days=7)


def test_whom_to_ask_and_who_cannot(ana: Desk, lea: Desk) -> None:
    saved(ana)
    ana.procedure.go_away("ben", ana.today, ana.today + WEEK, person="lea", reason="Ill.")
    found = {one.person: one for one in ana.procedure.candidates()}
    assert found["ana"].why_not == "had a hand in this"
    assert (found["lea"].until, found["lea"].stand_in) == (ana.today + WEEK, "Ben Ortiz")
    assert [one.wanted for one in found.values()] == [False, True, True]
    assert ana.procedure.suggested_day() == ana.today + WEEK
    assert ana.procedure.checklist().findings
    assert not ana.procedure.checklist().open_comments
    lea.comment("latest", "Why?")
    assert ana.procedure.checklist().open_comments == 1


def test_where_those_asked_are_too_few_somebody_is_proposed(ana: Desk, ben: Desk) -> None:
    ana.set_rules(approvals=2)
    saved(ana)
    ana.ask(reviewers=("lea",))
    wanted = [one.person for one in ana.procedure.candidates() if one.wanted]
    assert wanted == ["ben"]
    ana.procedure.extend(reviewers=wanted, due=ana.today + WEEK)
    standing = ben.review()
    assert (standing.asked, standing.until) == (("lea", "ben"), ana.today + WEEK)
    assert standing.round == 1


def test_an_overdue_review_gets_more_time(ana: Desk, lea: Desk, clock: Clock) -> None:
    saved(ana)
    with pytest.raises(NotAllowed, match="No review of revision 2 goes on"):
        ana.procedure.extend(due=ana.today)
    ana.ask(reviewers=("lea",), due=ana.today)
    clock.moment += timedelta(days=3)
    assert ana.review().state is State.EXPIRED
    with pytest.raises(WrongUse, match="day is over"):
        ana.procedure.extend(due=ana.today - WEEK)
    with pytest.raises(WrongUse, match="Say until when"):
        ana.procedure.extend()
    with pytest.raises(NotAllowed, match="only authors"):
        lea.procedure.extend(due=ana.today)
    ana.procedure.extend(due=ana.today + WEEK, note="Ten minutes.")
    standing = ana.review()
    assert (standing.state, standing.round, standing.look_at) == (
        State.IN_REVIEW, 1, "Ten minutes."
    )  # fmt: skip


def test_rejecting_needs_a_reason_and_can_be_taken_back(ana: Desk, lea: Desk) -> None:
    saved(ana)
    ana.ask()
    with pytest.raises(WrongUse):
        lea.procedure.reject(reason=" ")
    lea.procedure.reject(reason="We do not do this.")
    assert ana.review().state is State.REJECTED
    lea.withdraw(reason="I misread it.")
    assert ana.review().state is State.IN_REVIEW


def test_a_text_is_confirmed_without_change_with_the_day_of_the_next_look(
    ana: Desk, lea: Desk, clock: Clock
) -> None:
    with pytest.raises(NotFound):
        lea.procedure.confirm()
    number = approved(ana, lea)
    with pytest.raises(NotAllowed, match="not published"):
        lea.procedure.confirm(str(number))
    ana.publish(edition="1.0", effective=ana.today, change_class="new-duty", summary="First")
    first = lea.procedure.next_look()
    assert first is not None
    assert lea.meaning("confirm", "in-force").endswith("confirm it without change."), "same day"
    clock.moment += timedelta(days=200)
    lea.procedure.confirm(comment="Still right.")
    standing = lea.review("in-force")
    assert standing.state is State.CONFIRMED
    said = standing.answered[-1]
    assert "confirm it without change. It is to be looked at again by" in said.meaning
    again = lea.procedure.next_look()
    assert again is not None
    assert again > max(first, lea.today)


def test_somebody_who_is_away_is_answered_for(ana: Desk, ben: Desk, lea: Desk) -> None:
    saved(ana)
    ana.ask(reviewers=("lea",))
    lea.procedure.go_away("ben", lea.today, lea.today + WEEK)
    (absence,) = ben.procedure.absences()
    assert (absence.name, absence.stand_in_name, absence.is_now) == (
        "Lea Novak", "Ben Ortiz", True
    )  # fmt: skip
    assert [one.number for one in ben.waiting()] == [2]
    meaning = ben.meaning("approve")
    assert meaning.startswith("I, Ben Ortiz, also for Lea Novak, who is away, approve")
    ben.approve()
    answer = ana.review().answered[0]
    assert (answer.meaning, answer.stands_for) == (meaning, ("lea",))


def test_it_ends_by_itself_and_can_be_ended(ana: Desk, ben: Desk, lea: Desk, clock: Clock) -> None:
    saved(ana)
    ana.ask()
    lea.procedure.go_away("ben", lea.today, lea.today + WEEK)
    with pytest.raises(WrongUse, match="somebody else ends"):
        ben.procedure.come_back("lea")
    lea.procedure.come_back()
    with pytest.raises(NotFound):
        lea.procedure.come_back()
    lea.procedure.go_away("ben", lea.today, lea.today + WEEK)
    clock.moment += WEEK + timedelta(days=1)
    assert ben.procedure.absences() == ()
    assert "also for" not in ben.meaning("approve")
    ben.approve()
    assert ana.review().answered[0].stands_for == ()


def test_who_may_say_that_somebody_is_away(ana: Desk, ben: Desk, lea: Desk) -> None:
    assert ana.procedure.for_whom_may_i_say() == ("ana", "ben", "lea")
    assert ben.procedure.for_whom_may_i_say() == ("ben",)
    with pytest.raises(WrongUse, match="Say why"):
        ana.procedure.go_away("ben", ana.today, ana.today, person="lea")
    with pytest.raises(NotAllowed, match="may not say who stands in"):
        ben.procedure.go_away("ana", ana.today, ana.today, person="lea", reason="Ill.")
    with pytest.raises(WrongUse, match="days are over"):
        lea.procedure.go_away("ben", lea.today - WEEK, lea.today - WEEK)


def test_what_i_said_about_an_earlier_text(ana: Desk, lea: Desk) -> None:
    saved(ana)
    ana.ask()
    lea.request_changes(reason="Too long.")
    assert lea.procedure.my_earlier_answer() is None
    saved(ana, "Be kind.")
    ana.ask()
    earlier = lea.procedure.my_earlier_answer()
    assert earlier is not None
    assert (earlier.number, earlier.comment) == (2, "Too long.")
    assert lea.review().round == 2
    assert "Lea asked for changes to revision 2; the text has changed since." in (
        lea.review().sentences
    )


NAMES = ("ana", "ben", "lea", "tom")
SETS = st.frozensets(st.sampled_from(NAMES))


@given(SETS, st.integers(0, 3), st.lists(st.tuples(SETS, st.integers(1, 2)), max_size=2), SETS)
def test_enough_is_what_the_count_needs(able, needed, groups, people):
    members = {name: Member(name, name, "", (), ()) for name in NAMES}
    places = tuple(
        Group(SectionRule(("x",), ("y",), n), n, tuple(members[one] for one in sorted(those)))
        for those, n in groups
    )
    count = Tally((), (), needed, tuple(members[n] for n in sorted(able)), places, Hands({}, ()))
    short = len(people & able) < needed or any(len(people & those) < n for those, n in groups)
    assert is_enough(count, set(people)) is not short


def test_in_a_large_team_somebody_is_proposed_at_once() -> None:
    people = [Member(f"p{n}", f"P{n}", "", (), ()) for n in range(300)]
    legal = Group(SectionRule(("x",), ("legal",), 2), 2, tuple(people[200:203]))
    count = Tally((), (), 3, tuple(people), (legal,), Hands({}, ()))
    more = _one_after_another(count, {"p1"}, [one.person for one in people[2:]])
    assert more == {"p200", "p201"}


def test_a_proposed_day_is_never_at_the_weekend(ana: Desk, clock: Clock) -> None:
    for _ in range(7):
        clock.moment += timedelta(days=1)
        assert ana.procedure.suggested_day().weekday() < 5
    assert date.min < ana.procedure.suggested_day()
