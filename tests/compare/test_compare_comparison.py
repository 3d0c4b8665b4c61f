"""Sections and clauses: found again by id, by text or by likeness; moved, renamed, edited."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smguide.compare.changes import ClauseStatus, Comparison, SectionStatus
from smguide.compare.comparison import apply, compare
from smguide.compare.order import in_order
from smguide.compare.risk import LowRisk, low_risk
from smguide.compare.summary import summary
from smguide.compare.words import compare_words
from smguide.model.guidelines import Absence, Clause, Guidelines, Maturity, OutlineEntry, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import Record, freeze_record

CALM = "Before answering criticism, calm down, read it again, then write."
OWNERS = "Every channel has two owners who know its password."
KIND = "Be kind, be brief, and say whom you work for."


def guidelines(*sections: Section, **values: object) -> Guidelines:
    outline = tuple(OutlineEntry(section.id) for section in sections)
    return Guidelines("g", "Ours", outline=outline, sections=sections, **values)  # type: ignore[arg-type]


def section(section_id: str, *texts: str, title: str = "", facts: object = None) -> Section:
    clauses = tuple(Clause(f"{section_id}{n}", text) for n, text in enumerate(texts))
    return Section(section_id, "custom", title or section_id, clauses, freeze_record(facts or {}))


def compared(old: Guidelines, new: Guidelines) -> Comparison:
    found = compare(old, new)
    assert apply(found, old) == new
    return found


def statuses(found: Comparison) -> list[str]:
    return [clause.status.value for clause in found.clauses]


def test_a_moved_clause_is_a_move_and_nothing_else() -> None:
    old = section("a", OWNERS, CALM, KIND)
    new = replace(old, clauses=(*old.clauses[1:], old.clauses[0]))
    found = compared(guidelines(old), guidelines(new))
    assert statuses(found) == ["unchanged", "unchanged", "moved"]
    assert (found.words_added, found.words_removed) == (0, 0)


def test_a_clause_moved_and_edited_shows_only_the_edited_words() -> None:
    old = section("a", OWNERS, CALM, KIND)
    last = replace(old.clauses[0], text=OWNERS.replace("two", "three"))
    found = compared(guidelines(old), guidelines(replace(old, clauses=(*old.clauses[1:], last))))
    assert statuses(found) == ["unchanged", "unchanged", "moved-and-edited"]
    assert (found.words_added, found.words_removed) == (1, 1)


def test_a_clause_moved_to_another_section_stands_in_both() -> None:
    old = guidelines(section("a", OWNERS, CALM), section("b", KIND))
    a, b = old.sections
    new = guidelines(
        replace(a, clauses=(a.clauses[0], Clause("new", "Calm down before you answer anyone."))),
        replace(b, clauses=(*b.clauses, a.clauses[1])),
    )
    found = compared(old, new)
    assert statuses(found) == ["unchanged", "moved", "added", "unchanged", "moved"]
    assert found.clauses[1].to_section == "b"
    assert found.clauses[4].from_section == "a"
    assert (found.sections[0].count(ClauseStatus.MOVED), found.words_removed) == (0, 0)


def test_removed_clauses_stand_at_their_old_place() -> None:
    old = section("a", OWNERS, CALM, KIND)
    new = replace(old, clauses=(old.clauses[0], Clause("z", "Wait."), old.clauses[2]))
    found = compared(guidelines(old), guidelines(new))
    assert statuses(found) == ["unchanged", "removed", "added", "unchanged"]


def test_clauses_with_new_ids_are_found_by_text_and_likeness() -> None:
    old = section("a", OWNERS, CALM, KIND)
    edited = CALM.replace("again", "twice")
    texts = (KIND, OWNERS, edited, "Something else altogether, in seven words.")
    new = replace(old, clauses=tuple(Clause(f"n{n}", text) for n, text in enumerate(texts)))
    found = compared(guidelines(old), guidelines(new))
    assert statuses(found) == ["moved", "unchanged", "changed", "added"]


def test_sections_with_new_ids_are_found_again() -> None:
    old = guidelines(section("a", OWNERS, CALM), section("b", KIND))
    new = guidelines(section("c", KIND, title="b"), section("d", OWNERS, CALM, title="Channels"))
    found = compared(old, new)
    assert [s.status for s in found.sections] == [SectionStatus.MOVED, SectionStatus.RENAMED]
    assert [s.section_id for s in found.sections] == ["c", "d"]


def test_a_renamed_section() -> None:
    old = section("a", OWNERS, title="Tone")
    found = compared(guidelines(old), guidelines(replace(old, title="Tone and feedback")))
    assert [s.status for s in found.sections] == [SectionStatus.RENAMED]
    assert [span.new for span in found.sections[0].title_spans] == ["Tone", " and feedback"]


def test_sections_added_removed_and_moved() -> None:
    a, b, c = section("a", OWNERS, CALM), section("b", KIND), section("c")
    found = compared(guidelines(a, b, c), guidelines(c, a, section("d", "New.")))
    assert [(s.section_id, s.status.value) for s in found.sections] == [
        ("c", "moved"),
        ("a", "unchanged"),
        ("b", "removed"),
        ("d", "added"),
    ]
    assert (found.sections[0].number_old, found.sections[0].number_new) == ("3", "1")


def test_another_level_in_the_outline_is_a_move() -> None:
    a, b = section("a", OWNERS), section("b", KIND)
    deeper = replace(guidelines(a, b), outline=(OutlineEntry("a"), OutlineEntry("b", 2)))
    found = compared(guidelines(a, b), deeper)
    assert found.sections[1].status is SectionStatus.MOVED
    assert (found.sections[1].number_new, found.sections[1].level_new) == ("1.1", 2)


def test_state_and_reason_of_a_clause_are_details() -> None:
    old = section("a", OWNERS)
    clause = replace(old.clauses[0], maturity=Maturity.SETTLED, why="It went wrong once.")
    found = compared(guidelines(old), guidelines(replace(old, clauses=(clause,))))
    (change,) = found.clauses
    assert [(d.label, d.old_text, d.new_text) for d in change.details] == [
        ("State", "draft", "settled"),
        ("Reason", "", "It went wrong once."),
    ]
    assert change.visible
    assert not found.only_low_risk


def test_everything_beside_the_sections_is_compared() -> None:
    old = guidelines(absent=(Absence("employees", "we have none"),), other_files=(("x", b"\xff"),))
    new = replace(
        old,
        title="Theirs",
        review_interval="P1Y",
        profile=freeze_record({"listed": True}),
        absent=(Absence("employees", "not yet"),),
        waivers=(freeze_record({"id": "w", "reason": "small"}),),
        other_files=(("x", b"\xfe"), ("y", b"")),
        extra=freeze_record({"later": 1}),
    )
    found = compared(old, new)
    assert [".".join(map(str, change.path)) for change in found.document] == [
        "title",
        "review_interval",
        "profile.listed",
        "absent.employees.because",
        "waivers.w",
        "extra.later",
        "other_files.x.data",
        "other_files.y",
    ]
    assert found.document[1].new_text == "1 year"


def test_what_is_left_out_is_said_with_its_reason() -> None:
    old, absent = guidelines(), Absence("cadence", "We post once a month.")
    new = replace(old, absent=(absent,))
    later = replace(old, absent=(replace(absent, because="we hardly post"),))
    title = section_kinds()["cadence"].title
    assert summary(compared(old, new)) == (
        f"“{title}” is not applicable, because We post once a month",
    )
    assert summary(compared(new, later)) == (
        f"“{title}” is not applicable, because we hardly post",
    )
    assert summary(compared(new, old)) == (f"“{title}” is no longer left out as not applicable",)


def test_an_entry_without_a_name_is_called_that() -> None:
    old = replace(section("a"), kind="channels")
    new = replace(old, facts=freeze_record({"channels": [{"id": "x"}]}))
    begun = replace(old, facts=freeze_record({"channels": [{"id": "y", "name": "LinkedIn"}]}))
    more = replace(
        old, facts=freeze_record({"channels": [{"id": "y", "name": "LinkedIn"}, {"id": "x"}]})
    )
    for before, after in ((old, new), (begun, more), (more, begun)):
        (line,) = summary(compared(guidelines(before), guidelines(after)))
        assert "row 1" not in line
        assert "row 2" not in line
    assert "an entry without a name added" in "".join(
        summary(compared(guidelines(begun), guidelines(more)))
    )


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("One two\nthree.", "One\ntwo three.", LowRisk.SPACING),
        ("One,two.", "One, two.", LowRisk.SPACING),
        ("One. Two.", "One.\n\nTwo.", LowRisk.MARK_UP),
        ("Say yes.", "Say **yes**.", LowRisk.MARK_UP),
        ('Say "yes".', "Say “yes”.", LowRisk.PUNCTUATION),
        ("Don't say «yes»...", "Don’t say “yes”…", LowRisk.PUNCTUATION),
        ("Ask -- always - for 3-5 days.", "Ask – always—for 3–5 days.", LowRisk.PUNCTUATION),
        ('Say "yes".', "Say **“yes”**.", LowRisk.MARK_UP),
        ("1. Ask\n2. Post", "3. Ask\n4. Post", LowRisk.NUMBERING),
        ("First:\n1. Ask\n1. Post", "First:\n1. Ask\n2. Post", LowRisk.NUMBERING),
        ("Post no more than\n3. Not more.", "Post no more than\n5. Not more.", None),
        ("1. Ask\n2. Post", "1. Ask\n5. Post", None),
        ("1. Ask 3 people.", "2. Ask 4 people.", None),
        ("Post 3 times.", "Post 5 times.", None),
        ("We re-sign it.", "We resign it.", None),
        ("Ask us. Not them.", "Ask us, not them.", None),
        ("# Tone", "## Tone", LowRisk.MARK_UP),
        ("See [us](/a).", "See [us](/b).", LowRisk.LINKS),
        ("See [us](/a).", "See us.", LowRisk.LINKS),
        ("See https://a.example.", "See https://b.example.", LowRisk.LINKS),
        ("You may now here post.", "You may nowhere post.", None),
        ("Write #ad first.", "Write ad first.", None),
        ("Write to @brand_.", "Write to @brand.", None),
        ("Ask Legal.", "Ask Comms.", None),
        ("Ask Legal.", "Ask ~~Legal~~.", None),
        ("![old](/a)", "![old](/b)", None),
        ("a b", "b a", None),
    ],
)
def test_kinds_of_low_risk(old: str, new: str, kind: LowRisk | None) -> None:
    assert low_risk(old, new, compare_words(old, new).spans) is kind


def test_only_low_risk_is_of_the_whole() -> None:
    old = section("a", "Soft\nwrap.", OWNERS)
    wrapped = replace(old.clauses[0], text="Soft wrap.")
    calm = guidelines(replace(old, clauses=(wrapped, old.clauses[1])))
    assert compared(guidelines(old), calm).only_low_risk
    assert not compared(guidelines(old), replace(calm, title="Other")).only_low_risk
    assert not compared(guidelines(old), guidelines(section("a", "Soft wrap.", KIND))).only_low_risk


def test_the_fewest_and_shortest_parts_count_as_moved() -> None:
    assert in_order({0: 2, 1: 0, 2: 1}, {}) == {1, 2}
    assert in_order({0: 1, 1: 0}, {0: 10, 1: 500}) == {1}
    assert in_order({0: 1, 1: 0}, {0: 500, 1: 10}) == {0}


def test_one_and_true_are_two_things() -> None:
    old, new = section("a", facts={"n": 1}), section("a", facts={"n": True})
    found = compare(guidelines(old), guidelines(new))
    assert [(c.old, c.new) for c in found.sections[0].facts] == [(1, True)]
    made = apply(found, guidelines(old)).sections[0].facts
    assert made == Record({"n": True})
    assert made["n"] is True
