"""The register of posts in the record: who may, what is refused, what counts afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from review_log import Log, member, team

from smguide.errors import InvalidEvent
from smguide.review.audit import audit
from smguide.review.posts import MOST_ROWS, Posts, ReportIncident, SettleIncident, TakeBackPost
from smguide.review.replay import replay
from smguide.rules.track_record import Incident, Outcome, PostRecord

DAY = date(2025, 4, 20)
POST = PostRecord("dana", DAY, "linkedin", "job", Outcome.APPROVED)
BROKEN = replace(POST, incident=Incident.OPEN, what_happened="A wrong price.")


def record(log: Log, *rows: PostRecord, by: str = "lea") -> str:
    return log.add(by, Posts(rows or (POST,)))


def settle(log: Log, entry: str, row: int = 1, *, by: str = "lea", day: date = DAY) -> str:
    return log.add(by, SettleIncident(entry, row, day, "Put right."))


def take_back(log: Log, entry: str, row: int = 1, *, by: str = "lea") -> str:
    return log.add(by, TakeBackPost(entry, row, "Written down twice."))


def why(log: Log, entry: str) -> str:
    return next((one.why for one in log.ledger().ignored if one.id == entry), "")


def sentence(log: Log) -> str:
    lines = audit(log.ledger(), log.line).lines
    return next(line.sentence for line in lines if line.what == "posts")


@pytest.mark.parametrize("person", ["dana", "tom", "ana"])
def test_authors_reviewers_and_publishers_record_posts(log, person):
    entry = record(log, POST, BROKEN, by=person)
    ledger = log.ledger()
    assert ledger.register() == (POST, BROKEN)
    assert [(row.row, row.entry.person) for row in ledger.posts[entry]] == [
        (1, person),
        (2, person),
    ]


def test_somebody_with_none_of_these_roles_does_not():
    log = Log(team(member("ana"), member("ben", roles=("governor",))))
    assert why(log, record(log, by="ben")) == "Ben Okafor may not record posts. Ask Ana."
    entry = record(log, BROKEN, by="ana")
    assert "may not record" in why(log, settle(log, entry, by="ben"))
    assert "may not record" in why(log, take_back(log, entry, by="ben"))
    assert log.ledger().register() == (BROKEN,)


# The entries of the log are signed on 1 May 2025.
NONSENSE = {
    "has not come yet": replace(POST, day=date(2025, 5, 3)),
    "before there were such posts": replace(POST, day=date(1025, 4, 20)),
    "says nothing about the incident": replace(POST, incident=Incident.OPEN),
    "not whether there was an incident": replace(POST, what_happened="A wrong price."),
    "there is no settled incident": replace(BROKEN, settled_on=DAY),
    "but not whether there was one": replace(POST, incident_on=DAY),
    "19 April 2025 is before the post": replace(BROKEN, incident_on=DAY - timedelta(days=1)),
    "3 May 2025 has not come yet": replace(BROKEN, incident_on=date(2025, 5, 3)),
    "21 April 2025 is before the incident": replace(
        BROKEN,
        incident=Incident.SETTLED,
        incident_on=date(2025, 4, 22),
        settled_on=date(2025, 4, 21),
    ),
    "19 April 2025 is before the incident": replace(
        BROKEN, incident=Incident.SETTLED, settled_on=DAY - timedelta(days=1)
    ),
    "2 June 2030 has not come": replace(
        BROKEN, incident=Incident.SETTLED, settled_on=date(2030, 6, 2)
    ),
    "longer than a year": replace(POST, wait_minutes=10**6),
}


@pytest.mark.parametrize("words", NONSENSE)
def test_a_post_that_cannot_be_right_keeps_the_entry_out(log, words):
    refused = why(log, record(log, POST, NONSENSE[words]))
    assert words in refused
    assert refused.startswith("Post 2: ")
    assert log.ledger().register() == ()


def test_today_may_be_tomorrow_elsewhere(log):
    assert why(log, record(log, replace(POST, day=date(2025, 5, 2)))) == ""


def test_an_entry_holds_many_rows_but_not_any_number(log):
    record(log, *([POST] * 200))
    assert len(log.ledger().register()) == 200
    for rows in ((), (POST,) * (MOST_ROWS + 1)):
        with pytest.raises(InvalidEvent):
            log.write("lea", Posts(rows))


def test_an_incident_is_settled_once_from_a_day_on(log):
    entry = record(log, POST, BROKEN)
    settled = settle(log, entry, 2, day=date(2025, 4, 28))
    row = log.ledger().posts[entry][1]
    assert (row.post.incident, row.post.settled_on) == (Incident.SETTLED, date(2025, 4, 28))
    assert (row.settled.id, row.how_settled) == (settled, "Put right.")
    assert why(log, settle(log, entry, 2)) == "This incident was settled before."
    assert why(log, settle(log, entry, 1)) == "This post had no incident."
    assert log.ledger().register()[0] == POST


def test_an_incident_may_come_to_light_later(log):
    entry = record(log, POST, BROKEN)
    early = log.add("lea", ReportIncident(entry, 1, DAY - timedelta(days=1), "A wrong price."))
    assert why(log, early) == "19 April 2025 is before the post."
    told = log.add("tom", ReportIncident(entry, 1, DAY + timedelta(days=3), "A wrong price."))
    row = log.ledger().posts[entry][0]
    assert row.post == replace(BROKEN, incident_on=DAY + timedelta(days=3))
    assert row.reported.id == told
    for number in (1, 2):
        again = log.add("lea", ReportIncident(entry, number, DAY, "Once more."))
        assert why(log, again) == "An incident of this post is on record already."
    assert "before the incident" in why(log, settle(log, entry, day=DAY))
    settle(log, entry, day=DAY + timedelta(days=4))
    assert log.ledger().register()[0].incident is Incident.SETTLED
    missing = log.add("lea", ReportIncident(entry, 3, DAY, "A wrong price."))
    assert why(log, missing) == "There is no such post in the register."


def test_what_is_not_in_the_register_cannot_be_settled_or_taken_back(log):
    entry = record(log, BROKEN)
    for act in (settle, take_back):
        for missing in ((entry, 2), (log.guideline, 1), ("a" * 64, 1)):
            assert why(log, act(log, *missing)) == "There is no such post in the register."


def test_settling_before_the_post_or_in_the_future_is_refused(log):
    entry = record(log, BROKEN)
    assert "is before the incident" in why(log, settle(log, entry, day=date(2025, 4, 19)))
    assert "has not come yet" in why(log, settle(log, entry, day=date(2026, 4, 19)))
    assert log.ledger().register() == (BROKEN,)


def test_a_row_taken_back_counts_no_more_and_stays_on_record(log):
    entry = record(log, POST, BROKEN, POST)
    back = take_back(log, entry, 2)
    assert log.ledger().register() == (POST, POST)
    row = log.ledger().posts[entry][1]
    assert (row.taken_back.id, row.why_taken_back, row.post) == (
        back,
        "Written down twice.",
        BROKEN,
    )
    assert why(log, take_back(log, entry, 2)) == "This post was taken back."
    assert why(log, settle(log, entry, 2)) == "This post was taken back."


def test_nobody_closes_the_incident_of_their_own_post(log):
    entry = record(log, BROKEN, POST, by="dana")
    for act in (settle, take_back):
        assert "Somebody else must say so" in why(log, act(log, entry, by="dana"))
    assert why(log, take_back(log, entry, 2, by="dana")) == ""
    assert why(log, settle(log, entry, by="kim")) == ""


def test_where_one_person_is_enough_they_may():
    log = Log(team(member("ana"), one_person_is_enough=True))
    own = replace(BROKEN, person="ana")
    assert why(log, settle(log, record(log, own, by="ana"), by="ana")) == ""


def test_going_on_from_an_earlier_replay_gives_the_same(log):
    entry = record(log, POST, BROKEN)
    before = log.ledger()
    settle(log, entry, 2)
    take_back(log, entry, 1)
    after = replay(log.entries[before.count :], log.line, since=before)
    assert after.register() == log.ledger().register()
    assert before.register() == (POST, BROKEN)


def test_the_audit_says_how_the_register_stands(log):
    assert sentence(log) == "No posts are recorded."
    entry = record(log, POST)
    assert sentence(log) == "One post is recorded; no incidents are still open."
    record(log, BROKEN, POST)
    take_back(log, entry)
    assert sentence(log) == ("2 posts are recorded; one incident is still open. 1 was taken back.")
