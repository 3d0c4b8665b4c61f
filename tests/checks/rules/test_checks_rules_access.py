"""Who may join in, who may shut somebody out, and whose house it is."""

from __future__ import annotations

import pytest
from check_values import Facts, guidelines_of, places, said

YES = {"as_good": "yes", "affordable": "yes", "people_come": "yes"}
LEVEL = {"id": "l", "name": "Regulars", "who": "Those who help", "way_in": "earned"}
PILOT = {"path": "inside", "until": "2027-03-01", "weekly_floor": 5}


def channel(**row: object) -> Facts:
    return {"channels": {"channels": [{"id": "x", "name": "X", "status": "live", **row}]}}


def place(**row: object) -> Facts:
    return {"moderation": {"places": [{"id": "p", "name": "Comments", "channel": "x", **row}]}}


def decision(**row: object) -> Facts:
    return {"build-or-use": {"decisions": [{"id": "d", "name": "Forum", "channel": "x", **row}]}}


def service(**row: object) -> Facts:
    return {"service-selection": {"services": [{"id": "s", "name": "S", **row}]}}


def column(name: str) -> tuple[object, ...]:
    return ("channels", "channels", 0, name)


CLOSED = channel(openness="members", openness_reason="Partners only")
OWN = channel(kind="community", hosting="own")


@pytest.mark.parametrize(
    ("check", "sections", "where"),
    [
        ("1-02", channel(openness="members"), column("openness_reason")),
        ("1-02", channel(openness="internal", kind="group"), column("openness_reason")),
        ("1-04", {**CLOSED, "moderation": {}}, column("openness")),
        ("1-04", place(), ("moderation", "places", 0, "level")),
        (
            "1-04",
            {"moderation": {"levels": [{"id": "l", "name": "Regulars", "who": "Those who help"}]}},
            ("moderation", "levels", 0, "way_in"),
        ),
        ("1-05", channel(openness="customers", openness_reason="x"), column("openness")),
        ("1-06", {"pilot": {"path": "inside", "weekly_floor": 5}}, ("pilot", "until")),
        ("1-06", {"pilot": {"path": "both", "until": "2027-03-01"}}, ("pilot", "until")),
        ("1-19", channel(can_delete=True), column("moderators")),
        ("1-19", {**channel(can_block=True), **place()}, column("moderators")),
        (
            "1-24",
            decision(choice="build", **{**YES, "people_come": "unknown"}),
            ("build-or-use", "decisions", 0, "choice"),
        ),
        ("1-24", OWN, column("hosting")),
        ("1-31", {**channel(), **service(channels=["x"])}, ("channels", "channels", 0)),
        (
            "1-31",
            {**channel(), **service(channels=["y"], score_ads=3)},
            ("channels", "channels", 0),
        ),
    ],
)
def test_it_fires(check: str, sections: Facts, where: tuple[object, ...]) -> None:
    assert places(said(check, guidelines_of(sections))) == [where]


@pytest.mark.parametrize(
    ("check", "sections"),
    [
        ("1-02", CLOSED),
        ("1-02", channel(openness="public")),
        ("1-02", channel(openness="internal", kind="internal")),
        ("1-02", {"custom": {}}),
        ("1-04", CLOSED),
        ("1-04", {**CLOSED, "moderation": {**place(level="l")["moderation"], "levels": [LEVEL]}}),
        ("1-04", {**channel(openness="public"), "moderation": {}}),
        ("1-05", channel(openness="customers", status="retired")),
        ("1-05", channel(openness="public")),
        ("1-06", {"pilot": PILOT}),
        ("1-06", {"pilot": {"path": "outside"}}),
        ("1-06", {"pilot": {"path": "inside", "until": "2027-03-01", "active_share": 50}}),
        ("1-06", {"custom": {}}),
        ("1-19", channel(can_delete=True, moderators=["ana"])),
        ("1-19", {**channel(can_delete=True), "tone-feedback": {"may_remove": ["lead"]}}),
        ("1-19", {**channel(can_delete=True), "moderation": {"roles": ["lead"]}}),
        ("1-19", {**channel(can_delete=True), **place(moderators=["ana", "ben"])}),
        ("1-19", channel(can_delete=False)),
        ("1-24", decision(choice="build", **YES)),
        ("1-24", decision(choice="use")),
        ("1-24", {**OWN, **decision(choice="use")}),
        ("1-24", channel(kind="blog", hosting="own")),
        ("1-31", channel()),
        ("1-31", {**channel(), **service(channels=["x"], score_ads=3)}),
        ("1-31", {**channel(status="planned"), **service()}),
    ],
)
def test_it_is_silent(check: str, sections: Facts) -> None:
    assert said(check, guidelines_of(sections)) == ()


def test_a_decision_left_out_on_purpose_is_an_answer() -> None:
    assert said("1-24", guidelines_of(OWN, absent=("build-or-use",))) == ()
