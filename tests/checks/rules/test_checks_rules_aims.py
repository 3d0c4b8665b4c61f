"""Goals, uses, messages and experiments."""

from __future__ import annotations

import pytest
from check_values import Facts, guidelines_of, places, said

GOAL = {"id": "g", "name": "Help", "kind": "support", "statement": "Everybody gets an answer."}
PURPOSE = {"statement": "We listen and help.", "goals": [GOAL]}
LONG = " ".join(["word"] * 26)
TRY = {
    "id": "e",
    "name": "Film",
    "goal": "g",
    "owner": "ana",
    "until": "2027-01-31",
    "measure": "x",
}


def goals(*kinds: str) -> Facts:
    unsorted = {key: value for key, value in GOAL.items() if key != "kind"}
    rows = [unsorted | {"id": f"g{n}"} | ({"kind": k} if k else {}) for n, k in enumerate(kinds)]
    return {"purpose-goals": {**PURPOSE, "goals": rows}}


def posts(*types: Facts) -> Facts:
    return {
        "post-types": {"types": [{"id": f"t{n}", "name": "T", **t} for n, t in enumerate(types)]}
    }


def experiment(**changes: object) -> Facts:
    row = {key: value for key, value in {**TRY, **changes}.items() if value is not None}
    return {"experiments": {"experiments": [row]}}


STATEMENT = ("purpose-goals", "statement")
GOALS = ("purpose-goals", "goals")
TYPES = ("post-types", "types")


@pytest.mark.parametrize(
    ("check", "sections", "place"),
    [
        ("0-08", {"custom": {}}, ("",)),
        ("0-08", {"purpose-goals": {"statement": "x"}}, GOALS),
        ("0-10", {"purpose-goals": {"goals": [GOAL]}}, STATEMENT),
        (
            "0-10",
            {"purpose-goals": {**PURPOSE, "goals": [{**GOAL, "statement": " "}]}},
            (*GOALS, 0, "statement"),
        ),
        ("0-10-plain", {"purpose-goals": {**PURPOSE, "statement": LONG}}, STATEMENT),
        (
            "0-10-plain",
            {"purpose-goals": {**PURPOSE, "statement": "We leverage synergies."}},
            STATEMENT,
        ),
        ("0-11", goals("offers", "leads"), GOALS),
        ("0-11", posts({"promotional": True}, {"message": "promotional"}), TYPES),
        ("0-11", posts({"promotional": True}, {"message": "support", "use": "out"}), TYPES),
        ("1-21", goals("offers", "awareness"), GOALS),
        (
            "0-18",
            {"messages": {"messages": [{"id": "m", "name": "Safe"}]}},
            ("messages", "messages", 0, "goal"),
        ),
        *(
            ("0-23", experiment(**{field: None}), ("experiments", "experiments", 0, field))
            for field in ("goal", "owner", "until", "measure")
        ),
    ],
)
def test_it_fires(check: str, sections: Facts, place: tuple[object, ...]) -> None:
    assert places(said(check, guidelines_of(sections))) == [place]


@pytest.mark.parametrize(
    ("check", "sections"),
    [
        ("0-08", {"purpose-goals": PURPOSE}),
        ("0-10", {"purpose-goals": PURPOSE}),
        ("0-10", {"purpose-goals": {}}),
        ("0-10-plain", {"purpose-goals": PURPOSE}),
        ("0-10-plain", {"custom": {}}),
        ("0-11", goals("offers", "support")),
        ("0-11", goals("offers", "")),
        ("0-11", goals()),
        ("0-11", posts({"promotional": True}, {"message": "support"})),
        ("0-11", posts()),
        ("1-21", goals("offers", "leads")),
        ("1-21", goals("awareness", "feedback")),
        ("1-21", goals()),
        ("0-18", {"messages": {"messages": [{"id": "m", "name": "Safe", "goal": "g"}]}}),
        ("0-18", {"custom": {}}),
        ("0-23", experiment()),
        ("0-23", experiment(goal=None, state="stopped")),
        ("0-23", {"custom": {}}),
    ],
)
def test_it_is_silent(check: str, sections: Facts) -> None:
    assert said(check, guidelines_of(sections)) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The purpose of this page is to help.", 0),
        ("Our goals include support.", 0),
        ("We respect people.", 1),
        ("This serves our goals.", 1),
    ],
)
def test_a_text_that_was_brought_in_may_say_its_goals_in_words(text: str, found: int) -> None:
    assert len(said("0-08", guidelines_of({"custom": {}}, text))) == found


def test_goals_left_out_on_purpose_are_an_answer() -> None:
    assert said("0-08", guidelines_of({"custom": {}}, absent=("purpose-goals",))) == ()


def test_vague_words_are_shown_and_long_sentences_counted() -> None:
    vague = said("0-10-plain", guidelines_of({"purpose-goals": {"statement": "Synergies, etc."}}))
    assert vague[0].sentence.endswith("“Synergies”, “etc” could mean anything.")
    assert vague[0].found == "“Synergies”, “etc”"
    long = said("0-10-plain", guidelines_of({"purpose-goals": {"statement": LONG}}))
    assert long[0].sentence == "Purpose in one sentence: this takes 26 words."
