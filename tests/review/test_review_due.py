"""What waits for whom, from the record alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from review_log import TODAY, Log, member, team

from smguide.model.guidelines import Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.model.record import Record
from smguide.review.due import next_look, tasks
from smguide.review.task import LADDER, Task, TaskKind, step_reached
from smguide.review.threads import threads

TEXT = Guidelines("g", "Social Media Guidelines")


def of(log: Log, person: str, text: Guidelines = TEXT, today: date = TODAY) -> list[Task]:
    return list(tasks(log.ledger(), log.line, text, person, today))


def kinds(log: Log, person: str, text: Guidelines = TEXT, today: date = TODAY) -> list[TaskKind]:
    return [task.kind for task in of(log, person, text, today)]


def test_nothing_is_told_where_nothing_is_due():
    log = Log()
    log.save()
    assert {person: of(log, person) for person in ("ana", "dana", "kim")} == {
        "ana": [],
        "dana": [],
        "kim": [],
    }


def test_those_asked_are_to_answer_and_whoever_asked_waits_for_them():
    log = Log()
    number = log.save()
    log.ask("dana", number, asked=["ben", "ana"], until=TODAY + timedelta(days=2))
    (mine,) = of(log, "ben")
    assert (mine.kind, mine.number, mine.by, mine.due) == (
        TaskKind.ANSWER, number, "dana", TODAY + timedelta(days=2),
    )  # fmt: skip
    (unnamed,) = of(log, "tom")
    assert unnamed.kind is TaskKind.ANSWER
    assert not unnamed.asked_by_name
    (waited,) = of(log, "dana")
    assert (waited.kind, waited.people) == (TaskKind.WAIT_FOR_ANSWERS, ("ana", "ben"))
    log.review("ben", number)
    assert of(log, "ben") == []
    assert of(log, "dana")[0].people == ("ana",)


def test_who_wrote_it_is_not_asked_to_approve_it():
    log = Log()
    number = log.save("lea")
    log.ask("dana", number)
    assert of(log, "lea") == []


def test_an_approval_left_behind_by_a_new_text_is_asked_for_again():
    log = Log()
    first = log.save()
    log.ask("dana", first)
    log.review("ana", first)
    second = log.save()
    log.ask("dana", second)
    (task,) = of(log, "ana")
    assert (task.kind, task.number, task.before) == (TaskKind.ANSWER_AGAIN, second, first)


def test_changes_asked_for_are_told_with_their_reason_until_a_new_revision():
    log = Log()
    number = log.save()
    log.ask("dana", number)
    log.refuse("tom", number)
    (task,) = of(log, "dana")
    assert (task.kind, task.about, task.by) == (TaskKind.REVISE, "Too vague.", "tom")
    assert of(log, "ben") == []
    log.save()
    assert of(log, "dana") == []


def test_an_approved_revision_waits_for_those_who_may_publish():
    log = Log()
    number = log.approved()
    assert kinds(log, "ana") == [TaskKind.PUBLISH]
    (waited,) = of(log, "dana")
    assert waited.kind is TaskKind.WAIT_FOR_EDITION
    assert "ana" in waited.people
    log.publish("ana", number, "1.0")
    assert (of(log, "ana"), of(log, "dana")) == ([], [])


def test_an_edition_that_lies_ahead_is_told_to_everybody_but_never_overdue():
    log = Log()
    effective = TODAY + timedelta(days=9)
    log.publish("ana", log.approved(), "1.0", effective)
    (task,) = of(log, "kim")
    assert (task.kind, task.about, task.due) == (TaskKind.TAKES_EFFECT, "1.0", effective)
    assert not task.is_overdue(effective + timedelta(days=1))


def test_governors_vote_and_let_people_in_and_the_proposer_waits():
    log = Log(team(approvals=2, governors=3))
    log.propose("ana", team(member("ana"), member("ben"), member("lea"), approvals=2, governors=3))
    log.join("mal")
    assert kinds(log, "ben") == [TaskKind.VOTE, TaskKind.ADMIT]
    waited = next(task for task in of(log, "ana") if not task.is_mine)
    assert (waited.kind, waited.people) == (TaskKind.WAIT_FOR_VOTES, ("ben", "lea"))
    assert of(log, "kim") == []


INTERVAL = replace(TEXT, review_interval="P6M")


def test_the_edition_in_force_is_looked_at_again_after_the_interval():
    log = Log()
    number = log.approved()
    log.publish("ana", number, "1.0", TODAY)
    due = date(2025, 12, 1)
    assert next_look(log.ledger(), INTERVAL, TODAY) == due
    before = due - timedelta(days=31)
    assert of(log, "ana", INTERVAL, before) == []
    (task,) = of(log, "ana", INTERVAL, due - timedelta(days=30))
    assert (task.kind, task.about, task.due) == (TaskKind.LOOK_AGAIN, "1.0", due)
    assert of(log, "kim", INTERVAL, due) == [], "only those who may confirm"


def test_a_confirmation_begins_the_interval_anew_and_a_named_day_comes_first():
    log = Log()
    number = log.approved()
    log.publish("ana", number, "1.0", date(2025, 1, 1))
    log.review("ana", number, number, "confirm")
    log.review("ben", number, number, "confirm")
    assert next_look(log.ledger(), INTERVAL, TODAY) == date(2025, 11, 1)
    cycle = Section("r", "review-cycle", "Review", facts=Record({"next_review": "2025-07-01"}))
    named = replace(INTERVAL, sections=(cycle,), outline=(OutlineEntry("r"),))
    assert next_look(log.ledger(), named, TODAY) == date(2025, 7, 1)


def test_nothing_is_looked_at_again_before_anything_is_in_force():
    log = Log()
    log.approved()
    assert next_look(log.ledger(), INTERVAL, TODAY) is None


@pytest.mark.parametrize(("days", "told"), [(31, False), (30, True), (0, True), (-400, True)])
def test_clauses_on_trial_and_accepted_findings_are_told_of_along_the_ladder(days, told):
    until = TODAY + timedelta(days=days)
    clause = Clause("c1", "Try this.", maturity=Maturity.TRIAL, trial_until=until)
    waiver = Record({"check": "x", "because": "Small firm", "until": until.isoformat()})
    text = replace(
        TEXT, sections=(Section("s", "custom", "S", (clause,)),), outline=(OutlineEntry("s"),),
        waivers=(waiver,),
    )  # fmt: skip
    expected = [TaskKind.END_TRIAL, TaskKind.END_WAIVER] if told else []
    assert kinds(Log(), "kim", text) == expected
    assert kinds(Log(), "tom", text) == [], "only authors change the text"


def test_overdue_comes_first_then_what_one_was_asked_by_name_then_by_day():
    log = Log()
    log.publish("ana", log.approved(), "1.0", date(2024, 1, 1))
    number = log.save()
    log.ask("dana", number, base=1, asked=["ben"], until=TODAY + timedelta(days=3))
    found = of(log, "ana", INTERVAL)
    assert [task.kind for task in found] == [TaskKind.LOOK_AGAIN, TaskKind.ANSWER]
    assert [task.is_overdue(TODAY) for task in found] == [True, False]


@pytest.mark.parametrize(("days", "first"), [(30, TaskKind.REVISE), (3, TaskKind.END_TRIAL)])
def test_what_others_wait_for_comes_before_what_has_more_than_a_week(days, first):
    clause = Clause("c", "On trial.", maturity=Maturity.TRIAL, trial_until=TODAY + timedelta(days))
    text = replace(
        TEXT, outline=(OutlineEntry("s"),), sections=(Section("s", "custom", "S", (clause,)),)
    )
    log = Log()
    number = log.save()
    log.ask("dana", number)
    log.review("ben", number, decision="request-changes", comment="Say how long.")
    found = kinds(log, "dana", text)
    assert found[0] is first
    assert set(found) == {TaskKind.REVISE, TaskKind.END_TRIAL}


@given(st.integers(-500, 500))
def test_each_step_of_the_ladder_lasts_until_the_next(days):
    due = TODAY + timedelta(days=days)
    step, before = step_reached(due, TODAY), step_reached(due, TODAY - timedelta(days=1))
    if step is None:
        assert days > LADDER[0]
        assert before is None
        return
    assert step <= TODAY
    assert step in (before, TODAY)
    away = (due - step).days
    assert away in LADDER or (away + 1) % 7 == 0


def said(log: Log, person: str, answered: dict[str, tuple[int, ...]] | None = None) -> list[Task]:
    ledger = log.ledger()
    talk = threads(ledger.comments, answered or {})
    return list(tasks(ledger, log.line, TEXT, person, TODAY, talk))


def test_what_others_said_last_is_to_be_answered_by_those_it_concerns():
    log = Log()
    number = log.save()
    log.ask("dana", number, asked=["ben"])
    first = log.comment("tom", number)
    (task,) = (task for task in said(log, "dana") if task.is_mine)
    assert (task.kind, task.number, task.by, task.about) == (
        TaskKind.ANSWER_REMARK, number, "tom", "A remark.",
    )  # fmt: skip
    assert TaskKind.ANSWER_REMARK not in [task.kind for task in said(log, "tom")]
    assert said(log, "kim") == []
    log.comment("dana", number, reply_to=first)
    assert not [task for task in said(log, "dana") if task.is_mine]
    assert TaskKind.ANSWER_REMARK in [task.kind for task in said(log, "tom")]


def test_several_threads_are_one_task_and_answered_ones_are_none():
    log = Log()
    number = log.save()
    log.ask("dana", number)
    first, second = log.comment("tom", number), log.comment("ben", number)
    (task,) = (task for task in said(log, "dana") if task.is_mine)
    assert (task.kind, task.count) == (TaskKind.ANSWER_REMARKS, 2)
    (task,) = (task for task in said(log, "dana", {first: (2,)}) if task.is_mine)
    assert (task.kind, task.by) == (TaskKind.ANSWER_REMARK, "ben")
    log.comment("ben", number, resolves=second, reply_to=second)
    assert not [task for task in said(log, "dana", {first: (2,)}) if task.is_mine]


def test_comments_on_what_was_approved_before_are_one_task():
    log = Log()
    numbers = []
    for base in (0, 1, 2):
        number = log.approved(base=base, text=f"text of {base}")
        log.comment("tom", number)
        numbers.append(number)
    (task,) = (task for task in said(log, "dana") if task.kind is TaskKind.ANSWER_OLDER)
    assert (task.count, task.number) == (3, numbers[-1])
