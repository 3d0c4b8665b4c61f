"""One test for each way in which real organisations agree to a post (domain.md D.1), and shapes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from running_flows import START, after, group, people, person, reply, request, stands

from smguide.rules.business_time import Calendar
from smguide.rules.progress import Change
from smguide.rules.request import State
from smguide.rules.running import progress

WAITING, APPROVED, REFUSED = State.WAITING, State.APPROVED, State.REFUSED
HELD, EXPIRED = State.HELD, State.EXPIRED


def test_two_independent_yes_or_half_a_day_whatever_happens():
    asked = request(
        {
            "by": group("team"),
            "need": {"count": 2},
            "lazy": {"after": "PT12H", "unless": "never"},
        },
        author="ana",
    )
    assert stands(asked, 2, "ben yes 1").state is WAITING
    assert stands(asked, 2, "ben yes 1").missing == 1
    assert stands(asked, 2, "ben yes 1").open[0].able == ("cleo", "dan")
    assert stands(asked, 2, "ben yes 1", "ana yes 1").state is WAITING
    assert stands(asked, 2, "ben yes 1", "dan yes 2").state is APPROVED
    assert stands(asked, 11.9, "ben no 1").state is WAITING
    assert stands(asked, 12, "ben no 1").state is APPROVED


def test_controversial_posts_need_two_active_yes_and_no_time_helps():
    asked = request({"by": group("team"), "need": {"count": 2}})
    assert stands(asked, 10_000, "ben yes 1").state is WAITING
    assert stands(asked, 3, "ben yes 1", "cleo yes 2").decided_at == after(2)


def test_half_of_the_team_and_an_hour_to_cool_off():
    asked = request({"by": group("team"), "need": {"share": 0.5}, "cooling_off": "PT1H"})
    early = stands(asked, 0.5, "ana yes 0.1", "ben yes 0.2")
    assert early.state is WAITING
    assert early.missing == 0
    assert early.sentence == "Nobody needs to answer now, but some time has to pass."
    assert early.coming[0].change is Change.SETTLED
    assert stands(asked, 1, "ana yes 0.1", "ben yes 0.2").state is APPROVED
    assert stands(asked, 5, "ana yes 0.1").state is WAITING


def test_anything_negative_about_a_person_needs_the_whole_team():
    asked = request({"by": group("team"), "need": {"all": True}}, author="dan")
    yes = ["ana yes 1", "ben yes 1"]
    assert stands(asked, 2, *yes).open[0].able == ("cleo",)
    assert stands(asked, 2, *yes, "cleo yes 2").state is APPROVED
    assert stands(asked, 2, *yes, "cleo no 2").state is REFUSED


def test_a_day_for_the_members_then_the_chair():
    asked = request(
        {"kind": "consult", "by": group("board"), "lead": "PT24H", "need": {"all": True}},
        {"by": person("chair")},
    )
    first = stands(asked, 5, "eva no 1", "chair yes 2")
    assert first.open[0].step == "s0"
    assert first.later == ("s1",)
    assert stands(asked, 24, "chair yes 2").open[0].able == ("chair",)
    assert stands(asked, 26, "eva no 1", "chair yes 25").state is APPROVED
    everybody = ["eva no 1", "fin yes 1", "gus yes 3", "chair yes 4"]
    assert stands(asked, 5, *everybody).decided_at == after(4)


def test_a_day_of_silence_is_consent_unless_most_dissent_or_somebody_may_stop_it():
    asked = request(
        {
            "by": group("team"),
            "need": {"all": True},
            "lazy": {"after": "PT24H", "unless": "majority_objects"},
            "veto": group("board"),
        }
    )
    assert stands(asked, 23).state is WAITING
    assert stands(asked, 23).coming[0].at == after(24)
    assert stands(asked, 24, "ana no 1", "ben no 2").state is APPROVED
    assert stands(asked, 24, "ana no 1", "ben no 2", "cleo no 3").state is REFUSED
    assert stands(asked, 24, "gus no 1").decided_at == after(1)
    assert stands(asked, 24, "gus no 1").state is REFUSED


def test_seven_days_without_an_objection_that_gives_a_reason():
    asked = request(
        {
            "by": group("team"),
            "cooling_off": "P7D",
            "veto": group("board"),
            "objection_needs_reason": True,
        }
    )
    assert stands(asked, 24 * 6, "ana yes 1").state is WAITING
    assert stands(asked, 24 * 7, "ana yes 1").state is APPROVED
    assert stands(asked, 24 * 7).state is WAITING
    assert stands(asked, 24 * 7, "ana yes 1", "eva no 5").state is REFUSED
    bare = replace(reply("eva no 5"), reason="")
    found = progress(asked, [reply("ana yes 1"), bare], after(24 * 7), people)
    assert found.state is APPROVED


def test_up_to_three_approvers_in_a_row_and_requests_that_miss_their_slot():
    asked = request(
        {"by": group("team")},
        {"by": group("legal")},
        {"by": person("boss")},
        author="ana",
        goes_out_at=after(48),
    )
    yes = ["ben yes 1", "lea yes 2", "boss yes 3"]
    assert stands(asked, 4, "boss yes 0.5").open[0].able == ("ben", "cleo", "dan")
    assert stands(asked, 4, *yes[:2]).open[0].step == "s2"
    assert stands(asked, 4, *yes).state is APPROVED
    assert stands(asked, 4, "ana yes 1", "lea yes 2", "boss yes 3").open[0].step == "s0"
    assert stands(asked, 47, *yes[:2]).ends_at == after(48)
    late = stands(asked, 50, *yes[:2], "boss yes 49")
    assert (late.state, late.decided_at) == (EXPIRED, after(48))


def test_an_answer_within_the_hour_otherwise_the_next_in_line():
    step = {"by": person("head"), "sla": "PT1H"}
    to = {"to": person("deputy")}
    asked = request({**step, "on_timeout": {"do": "delegate", **to}})
    assert stands(asked, 0.5).open[0].able == ("head",)
    assert stands(asked, 0.5).coming[0].change is Change.DELEGATE
    assert stands(asked, 0.5, "deputy yes 0.2").state is WAITING
    assert stands(asked, 1).open[0].able == ("deputy",)
    assert stands(asked, 2, "deputy yes 1.5").decided_at == after(1.5)
    both = request({**step, "on_timeout": {"do": "escalate", **to}})
    assert stands(both, 1).open[0].able == ("deputy", "head")


def test_two_members_must_agree_to_block_somebody():
    asked = request({"by": group("team"), "need": {"count": 2}}, author="ana")
    assert stands(asked, 3, "ana yes 1", "ben yes 2").missing == 1
    assert stands(asked, 3, "cleo yes 1", "ben yes 2").state is APPROVED
    assert stands(asked, 3, "cleo no 1", "ben no 2").state is REFUSED


def test_the_board_is_told_two_days_ahead_and_not_asked():
    asked = request({"kind": "inform", "by": group("board"), "lead": "PT48H"})
    told = stands(asked, 1, "eva no 0.5")
    assert (told.state, told.open[0].able, told.coming[0].at) == (WAITING, (), after(48))
    assert stands(asked, 48, "eva no 0.5").state is APPROVED
    assert stands(request({"kind": "inform", "by": group("board")}), 0).state is APPROVED


def test_an_approval_goes_stale():
    asked = request({"by": person("approver")}, flow={"valid_for": "P14D"})
    fresh = stands(asked, 24 * 14, "approver yes 1")
    assert (fresh.state, fresh.valid_until) == (APPROVED, after(24 * 14 + 1))
    stale = stands(asked, 24 * 14 + 1, "approver yes 1")
    assert (stale.state, stale.sentence) == (EXPIRED, "The approval is too old. Ask again.")


def test_legal_and_an_official_at_the_same_time_by_four_hours_or_it_is_held():
    asked = request(
        {
            "parallel": [
                {"id": "legal", "by": group("legal")},
                {"id": "official", "by": person("official")},
            ],
            "sla": "PT4H",
            "on_timeout": {"do": "hold"},
        }
    )
    assert [one.step for one in stands(asked, 0).open] == ["legal", "official"]
    half = stands(asked, 5, "lea yes 1")
    assert (half.state, [one.step for one in half.open]) == (HELD, ["official"])
    assert stands(asked, 6, "lea yes 1", "official yes 5").state is APPROVED
    assert stands(asked, 2, "official no 1").state is REFUSED


def test_one_of_two_steps_asked_together_is_enough_where_the_number_says_so():
    asked = request(
        {
            "parallel": [{"id": "a", "by": group("legal")}, {"id": "b", "by": person("boss")}],
            "need": {"count": 1},
        }
    )
    assert stands(asked, 2, "boss no 1").state is WAITING
    assert stands(asked, 2, "boss no 1", "max yes 2").state is APPROVED


def test_a_step_that_lapsed_beside_another_takes_no_late_answer():
    lapsing = {"id": "a", "by": group("legal"), "sla": "PT1H", "on_timeout": {"do": "expire"}}
    asked = request(
        {"parallel": [lapsing, {"id": "b", "by": person("boss")}], "need": {"count": 1}}
    )
    assert stands(asked, 3, "lea yes 2").state is WAITING
    assert stands(asked, 3, "boss yes 2").state is APPROVED
    assert stands(asked, 3, "lea yes 0.5").decided_at == after(0.5)


def test_two_different_people_each_counted_where_it_helps():
    asked = request(
        {
            "parallel": [
                {"id": "first", "by": group("team")},
                {"id": "second", "by": person("ana"), "distinct_from": ["first"]},
            ]
        }
    )
    alone = stands(asked, 2, "ana yes 1")
    assert (alone.state, alone.missing) == (WAITING, 1)
    assert [(one.step, one.able) for one in alone.open] == [("first", ("ben", "cleo", "dan"))]
    assert stands(asked, 3, "ana yes 1", "ben yes 2").state is APPROVED


def test_a_no_does_not_refuse_while_others_can_change_places():
    asked = request(
        {
            "parallel": [
                {"id": "a", "by": [*person("ana"), *person("ben")]},
                {"id": "b", "by": [*person("ben"), *person("cleo")], "distinct_from": ["a"]},
            ]
        }
    )
    assert stands(asked, 3, "ben yes 1", "cleo no 2").state is WAITING
    assert stands(asked, 4, "ben yes 1", "cleo no 2", "ana yes 3").state is APPROVED
    assert stands(asked, 4, "ben yes 1", "cleo no 2", "ana no 3").state is REFUSED


def test_who_did_the_first_step_cannot_do_the_second():
    asked = request(
        {"by": group("team")}, {"by": group("team"), "distinct_from": ["s0"]}, author="dan"
    )
    assert stands(asked, 2, "ana yes 1").open[0].able == ("ben", "cleo")
    assert stands(asked, 3, "ana yes 1", "ana yes 2").state is WAITING
    assert stands(asked, 3, "ana yes 1", "ben yes 2").state is APPROVED


def test_one_yes_answers_one_step_of_several_in_a_row():
    asked = request({"by": group("team")}, {"by": group("team")})
    assert stands(asked, 1, "ana yes 1").open[0].step == "s1"
    assert stands(asked, 2, "ana yes 1", "ana yes 2").state is APPROVED


@pytest.mark.parametrize(
    ("do", "replies", "state"),
    [
        ("hold", [], HELD),
        ("expire", [], EXPIRED),
        ("expire", ["ana yes 9"], EXPIRED),
        ("approve", [], APPROVED),
        ("approve", ["ana no 1"], HELD),
        ("", [], WAITING),
    ],
)
def test_what_happens_when_nobody_answers_in_time(do, replies, state):
    asked = request(
        {"by": group("team"), "sla": "PT8H", **({"on_timeout": {"do": do}} if do else {})}
    )
    assert stands(asked, 10, *replies).state is state


def test_who_takes_over_from_a_whole_group_answers_for_it():
    asked = request(
        {
            "by": group("team"),
            "need": {"all": True},
            "sla": "PT8H",
            "on_timeout": {"do": "escalate", "to": person("boss")},
        }
    )
    assert stands(asked, 9, "ana yes 1", "boss yes 7").state is WAITING
    assert stands(asked, 9, "boss yes 9").state is APPROVED


def test_nobody_left_to_answer_is_kept_back_and_never_free():
    alone = request({"by": person("zoe")})
    assert stands(alone, 1, "zoe yes 0.5").state is HELD
    assert stands(request({"by": group("nobody"), "need": {"all": True}}), 1).state is HELD
    assert stands(request({"by": group("nobody"), "need": {"share": 0.1}}), 1).state is HELD


def test_an_agreement_to_another_version_does_not_count_unless_a_change_may_pass():
    asked = request({"by": group("team")})
    older = replace(reply("ana yes 1"), version="v0")
    assert progress(asked, [older], after(2), people).state is WAITING
    lenient = request({"by": group("team")}, flow={"void_on_edit": False})
    assert progress(lenient, [older], after(2), people).state is APPROVED


def test_the_last_word_counts_and_of_two_at_once_the_no():
    asked = request({"by": group("legal"), "need": {"all": True}, "cooling_off": "PT9H"})
    assert stands(asked, 9, "lea yes 1", "max yes 1").state is APPROVED
    assert stands(asked, 9, "lea yes 1", "max yes 1", "lea no 2").state is REFUSED
    assert stands(asked, 9, "max yes 1", "lea no 2", "lea yes 2").state is REFUSED


def test_an_objection_made_early_still_stands_when_its_step_begins():
    asked = request(
        {"by": group("team")},
        {
            "by": group("board"),
            "lazy": {"after": "PT1H", "unless": "any_objection"},
        },
    )
    assert stands(asked, 9, "eva no 1", "ana yes 2").state is WAITING
    assert stands(asked, 9, "ana yes 2").decided_at == after(3)


def test_deadlines_count_in_the_hours_of_the_step():
    office = Calendar("office", "Office", "Europe/Berlin", frozenset(range(5)), 9 * 60, 17 * 60)
    step = {"by": group("team"), "sla": "PT8H", "on_timeout": {"do": "hold"}}
    friday = datetime(2026, 3, 6, 15, tzinfo=UTC)  # 16:00 in Berlin
    for asked in (
        request({**step, "calendar": "office"}, calendars=(office,)),
        request(step, calendars=(office,), default_calendar="office"),
    ):
        found = progress(replace(asked, asked_at=friday), [], friday + timedelta(days=2), people)
        assert found.state is WAITING
        assert found.due == datetime(2026, 3, 9, 15, tzinfo=UTC)


def test_hours_that_are_not_listed_are_said_and_every_hour_counts():
    asked = request({"by": group("team"), "sla": "PT8H", "calendar": "gone"})
    found = stands(asked, 1)
    assert found.due == after(8)
    assert found.notes == ("There are no working hours “gone”. Every hour counts instead.",)


@pytest.mark.parametrize("field", ["cooling_off", "sla"])
def test_a_length_of_time_that_cannot_be_read_lets_nothing_out(field):
    asked = request({"by": group("team"), field: "soon", "on_timeout": {"do": "approve"}})
    found = stands(asked, 10_000, *(["ana yes 1"] if field == "cooling_off" else []))
    assert found.state is WAITING
    assert found.notes == ("“soon” is not a length of time.",)


def test_free_forbidden_and_kept_back_need_no_replies():
    assert stands(request(), 0).state is APPROVED
    forbidden = stands(request(flow={"forbid": True, "because": "The law."}), 0)
    assert (forbidden.state, forbidden.sentence) == (REFUSED, "The law.")
    assert stands(request(flow={"hold": True}), 0).state is HELD


def test_who_had_a_hand_in_it_is_as_the_author():
    asked = request({"by": group("legal")}, hands=frozenset({"lea"}))
    assert stands(asked, 2, "lea yes 1").open[0].able == ("max",)


def test_the_sentence_says_how_many_are_missing_and_where():
    asked = request({"name": "Second reader", "by": group("team"), "need": {"count": 2}})
    assert stands(asked, 0).sentence == "It waits for 2 more people in “Second reader”."
    assert (
        stands(asked, 2, "ana yes 1").sentence == "It waits for one more person in “Second reader”."
    )
    assert stands(asked, 2).open[0].asked_at == START
