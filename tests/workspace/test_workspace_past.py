"""Looking back: lists that fit a filter, stories of clauses, words that were ever there."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines
from smguide.review.status import State
from smguide.workspace import Desk, HistoryFilter, Turn


def section_of(desk: Desk, place: int = 0) -> str:
    return desk.read("latest").sections[place].id


def saved(desk: Desk, guidelines: Guidelines, summary: str, reason: str = "Because") -> int:
    desk.keep(guidelines)
    return desk.save(summary, reason).number


def with_clause(desk: Desk, text: str, name: str = "kind", place: int = 0) -> Guidelines:
    return edits.add_clause(desk.read("latest"), section_of(desk, place), Clause(name, text))


def numbers(desk: Desk, **wanted: object) -> list[int]:
    return [row.number for row in desk.past.rows(HistoryFilter(**wanted))]  # type: ignore[arg-type]


@pytest.fixture
def story(ana: Desk, ben: Desk) -> Desk:
    """Revisions 2 to 5: a clause comes, is reworded by Ben, moves on, and goes."""
    saved(ana, with_clause(ana, "Be mellow at the Café."), "Be friendly", "Two persons asked")
    first, second = section_of(ana), section_of(ana, 1)
    latest = ben.read("latest")
    reworded = edits.set_clause_text(latest, first, "kind", "Be mellow everywhere.")
    saved(ben, reworded, "Not only there", "It said too little")
    clause = ana.read("latest").section(first).clause("kind")
    moved = edits.add_clause(edits.remove_clause(ana.read("latest"), first, "kind"), second, clause)
    saved(ana, moved, "Move it")
    saved(ana, edits.remove_clause(ana.read("latest"), second, "kind"), "Take it out")
    return ana


def test_a_clause_tells_its_story(story: Desk) -> None:
    first, second = section_of(story), section_of(story, 1)
    moments = story.past.clause_story("kind")
    assert [(m.number, m.status, m.name) for m in moments] == [
        (2, Turn.ADDED, "Ana Lima"),
        (3, Turn.REWORDED, "Ben Ortiz"),
        (4, Turn.MOVED, "Ana Lima"),
        (5, Turn.REMOVED, "Ana Lima"),
    ]
    assert (moments[1].before, moments[1].after) == (
        "Be mellow at the Café.",
        "Be mellow everywhere.",
    )
    assert (moments[2].section_before, moments[2].section) == (first, second)
    assert (moments[3].after, moments[3].reason) == ("", "Because")
    assert story.past.clause_story("nobody") == story.past.clause_story("") == ()


def test_every_clause_says_who_changed_it_last(story: Desk) -> None:
    at_three = story.past.last_changed("3")
    assert (at_three["kind"].number, at_three["kind"].name) == (3, "Ben Ortiz")
    assert at_three["kind"].reason == "It said too little"
    others = {change.number for clause, change in at_three.items() if clause != "kind"}
    assert others == {1}
    assert "kind" not in story.past.last_changed()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("cafe", [3, 2]),
        ("MELLOW every", [5, 3]),
        ("mello", [5, 2]),
        ("“be mellow”", [5, 2]),
        ("“mellow be”", []),
        ("persons aske", [2]),
        ("ortiz", [3]),
        ('" AND ( NEAR * ^', []),
        ("mellow OR", []),
        ("caf*", [3, 2]),
        ("§ →", []),
        (" “ ", [5, 4, 3, 2, 1]),
    ],
)
def test_words_are_found_where_they_came_and_went(
    story: Desk, words: str, expected: list[int]
) -> None:
    assert numbers(story, words=words) == expected


def test_found_passages_say_since_when_and_until(story: Desk) -> None:
    [cafe] = story.past.found("café")
    assert (cafe.clause, cafe.first, cafe.last, cafe.is_current) == ("kind", 2, 2, False)
    assert cafe.title == story.read("latest").sections[0].title
    assert story.past.sections()[cafe.section] == cafe.title
    came, went = story.past.rows(skip=2, limit=2)[::-1]
    assert (cafe.since, cafe.until) == (came.at, went.at)
    everywhere = story.past.found("“mellow everywhere”")
    assert [(p.first, p.last) for p in everywhere] == [(4, 4), (3, 3)]
    assert story.past.found("  ") == ()


def test_lists_are_narrowed_by_what_people_remember(story: Desk) -> None:
    day = story.past.rows(limit=1)[0].at.astimezone().date()
    assert numbers(story) == [5, 4, 3, 2, 1]
    assert numbers(story, person="ben") == [3]
    assert numbers(story, section=section_of(story, 1)) == [5, 4, 1]
    assert numbers(story, clause="kind", person="ana") == [5, 4, 2]
    assert numbers(story, first=day) == [5, 4, 3, 2]
    assert numbers(story, last=day - timedelta(days=1)) == [1]
    assert numbers(story, first=date.min, last=date.max, words="move") == [4]
    assert numbers(story, editions_only=True) == []
    assert story.past.count() == 5
    assert story.past.count(HistoryFilter(person="nobody")) == 0
    assert [(p.person, p.name, p.revisions) for p in story.past.people()] == [
        ("ana", "Ana Lima", 4),
        ("ben", "Ben Ortiz", 1),
    ]


def test_states_and_comments_are_found_as_they_are_now(story: Desk, lea: Desk) -> None:
    assert numbers(story, state=State.IN_REVIEW) == []
    story.ask()
    lea.comment("latest", "What about Zürich?")
    assert numbers(story, state=State.IN_REVIEW) == [5]
    assert numbers(story, words="zurich") == [5]
    lea.approve()
    assert numbers(story, state=State.APPROVED) == [5]
    assert numbers(story, state=State.SUPERSEDED) == [4, 3, 2, 1]
    [row] = story.past.rows(HistoryFilter(state=State.APPROVED))
    assert row == story.past.rows(limit=1)[0]
    assert row.state_words == "Approved"


def test_what_somebody_looked_at_is_theirs_and_stays_here(story: Desk, lea: Desk) -> None:
    assert lea.past.last_looked() == 0
    lea.past.looked(4)
    lea.past.looked(2)
    assert (lea.past.last_looked(), story.past.last_looked()) == (4, 0)
    lea._parts.looked._path.write_bytes(b"rubbish")
    assert lea.past.last_looked() == 0
    lea.past.looked(3)
    assert lea.past.last_looked() == 3


def test_the_list_and_a_look_wait_for_no_index(story: Desk, home: Path) -> None:
    index = home / "library" / "acme" / "history.index"
    assert story.past.count(HistoryFilter(state=State.DRAFT)) == len(story.past.rows()) == 5
    assert story.comments() == story.talk.threads() == ()
    assert not index.exists()
    assert story.past.count(HistoryFilter(words="move")) == 1
    assert index.exists()


def test_a_draft_is_never_remembered(ana: Desk, home: Path) -> None:
    ana.keep(with_clause(ana, "A zebra crossing."))
    assert numbers(ana, words="zebra") == []
    assert ana.past.found("zebra") == ()
    assert b"zebra" not in (home / "library" / "acme" / "history.index").read_bytes()
    ana.save("Stripes", "Because")
    assert numbers(ana, words="zebra") == [2]
    assert b"zebra" in (home / "library" / "acme" / "history.index").read_bytes()
