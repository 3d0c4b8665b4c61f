"""The channel register: somebody is there, often enough, and answers."""

from __future__ import annotations

from datetime import timedelta

import pytest
from check_values import TODAY, Facts, guidelines_of, places, said

X = {
    "id": "x",
    "name": "X",
    "status": "live",
    "owner": "ana",
    "administrators": ["ana", "ben"],
    "respond_within": "P1D",
    "posts_at_least": 2,
    "found_by": "Linked from our pages",
}
PEOPLE = {"who-may-post": {"people": [{"id": "ana", "name": "Ana"}, {"id": "ben", "name": "Ben"}]}}
GONE = {
    "who-may-post": {
        "people": [
            {"id": "ana", "name": "Ana", "left_on": "2026-11-01"},
            {"id": "ben", "name": "B"},
        ]
    }
}


def day(number: int) -> str:
    return (TODAY + timedelta(days=number)).isoformat()


def channel(**changes: object) -> Facts:
    row = {key: value for key, value in {**X, **changes}.items() if value is not None}
    return {"channels": {"channels": [row]}}


def away(*absences: tuple[str, int, int | None]) -> Facts:
    rows = [
        {"id": f"a{n}", "person": person, "from": day(first)}
        | ({"until": day(last)} if last is not None else {})
        for n, (person, first, last) in enumerate(absences)
    ]
    return {"approval-workflow": {"absences": rows}}


def column(name: str) -> tuple[object, ...]:
    return ("channels", "channels", 0, name)


@pytest.mark.parametrize(
    ("check", "sections", "place"),
    [
        ("0-01", channel(owner=None), column("owner")),
        ("0-01", channel(owner=None, status=None), column("owner")),
        ("0-03", channel(respond_within=None), column("respond_within")),
        ("0-01", channel(respond_within=None, posts_at_least=None), column("respond_within")),
        ("0-06", channel(first_reply="automatic"), column("first_reply")),
        (
            "0-06",
            {"tone-feedback": {"automatic_reply": "alone"}},
            ("tone-feedback", "automatic_reply"),
        ),
        ("1-01", channel(found_by=None), column("found_by")),
        ("1-32", channel(posts_at_least=None), column("posts_at_least")),
        ("1-34", channel(administrators=None), column("administrators")),
        ("1-34", channel(administrators=["ana"]), column("administrators")),
        ("1-34", channel(administrators=["ana", "ana"]), column("administrators")),
        ("1-34", {**channel(), **GONE}, column("administrators")),
        ("1-34", {**channel(), **away(("ana", -3, 5), ("ben", 5, 9))}, column("administrators")),
        (
            "1-34",
            {**channel(), **away(("ana", 30, None), ("ben", 40, 41))},
            column("administrators"),
        ),
    ],
)
def test_it_fires(check: str, sections: Facts, place: tuple[object, ...]) -> None:
    assert places(said(check, guidelines_of(sections))) == [place]


@pytest.mark.parametrize("check", ["0-01", "0-03", "0-06", "1-01", "1-32", "1-34"])
@pytest.mark.parametrize(
    "sections",
    [
        {**channel(), **PEOPLE},
        {"channels": {"channels": [{"id": "x", "name": "X", "status": "planned"}]}},
        {"channels": {"channels": [{"id": "x", "name": "X", "status": "retired"}]}},
        {"channels": {}},
        {"custom": {}},
    ],
)
def test_good_resting_and_missing_channels_are_passed_over(check: str, sections: Facts) -> None:
    assert said(check, guidelines_of(sections)) == ()


@pytest.mark.parametrize(
    ("check", "sections"),
    [
        ("0-06", channel(first_reply="both")),
        ("0-06", {"tone-feedback": {"automatic_reply": "also"}}),
        ("1-01", channel(found_by=None, linked_from=["Our website"])),
        ("1-01", channel(found_by=None, kind="internal")),
        (
            "1-32",
            {
                **channel(posts_at_least=None),
                "cadence": {"rhythm": [{"id": "r", "name": "X", "channel": "x", "at_most": 3}]},
            },
        ),
        ("1-34", {**channel(administrators=["ana", "ben", "cid"]), **GONE}),
        ("1-34", {**channel(), **away(("ana", -3, 5), ("ben", 6, 9))}),
        ("1-34", {**channel(), **away(("ana", -9, -1), ("ben", -9, -1))}),
        ("1-34", {**channel(), **away(("ana", 1, 2), ("cid", 1, 2))}),
    ],
)
def test_it_is_silent(check: str, sections: Facts) -> None:
    assert said(check, guidelines_of(sections)) == ()


def test_a_channel_that_lacks_several_things_has_one_finding() -> None:
    guidelines = guidelines_of(channel(owner=None, respond_within=None, posts_at_least=None))
    (finding,) = (f for check in ("0-01", "0-03", "1-32") for f in said(check, guidelines))
    assert finding.sentence == ("“X” lacks an owner, a time within which we answer and a rhythm.")


@pytest.mark.parametrize(
    ("sections", "sentence"),
    [
        (channel(administrators=["ana"]), "“X”: only one person can sign in."),
        (channel(administrators=None), "“X”: nobody can sign in."),
        (
            {**channel(), **away(("ana", -3, 5), ("ben", 5, 9))},
            "“X”: on 28 November 2026 everybody who can sign in is away.",
        ),
    ],
)
def test_it_says_how_many_are_there(sections: Facts, sentence: str) -> None:
    assert said("1-34", guidelines_of(sections))[0].sentence == sentence


def test_channels_that_are_hard_to_find_are_one_finding() -> None:
    rows = [{"id": name, "name": name} for name in ("A", "B")]
    found = said("1-01", guidelines_of({"channels": {"channels": [X, *rows]}}))
    assert [finding.sentence for finding in found] == ["Nothing says how people find “A”, “B”."]
    assert places(found) == [("channels", "channels", 1, "found_by")]
