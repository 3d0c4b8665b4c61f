"""Who could be taken for somebody else is pointed out."""

# ruff: noqa: RUF001 - these letters are meant

from __future__ import annotations

import pytest

from smguide.review.names import doubtful_names, doubts_about

OTHERS = ["Ana Lima", "Ben Ortiz"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Аna Limа", "“Аna” is made of letters of several alphabets"),
        ("Ana Limа", "“Ana Lima” and “Ana Limа” cannot be told apart"),
        ("Ana\u200b Lima", "“Ana⟨zero width space⟩ Lima” holds characters that nobody can see"),
        ("Ana\u202e Lima", "⟨right-to-left override⟩"),
        ("ana lima", "cannot be told apart"),
        ("Ana Lirna", "cannot be told apart"),
        ("Ana Limao", ""),
        ("José Ñandú", ""),
        ("Ольга Иванова", ""),
    ],
)
def test_a_name_beside_others(name: str, said: str) -> None:
    told = " ".join(doubts_about(name, OTHERS))
    assert said in told
    assert bool(told) == bool(said)


def test_all_names_and_addresses_of_a_team() -> None:
    told = list(
        doubtful_names(
            [*OTHERS, "Веn Ortiz"], ["ana@acme.example", "ben@acme.example", "ana@аcme.example"]
        )
    )
    assert len(told) == 4
    assert "“ana@acme.example” and “ana@аcme.example” cannot be told apart" in told[3]


def test_a_team_of_different_people_is_fine() -> None:
    assert list(doubtful_names(OTHERS, ["ana@acme.example", "ben@acme.example"])) == []
