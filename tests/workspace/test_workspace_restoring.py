"""Bringing back and undoing on a real history: nothing of others goes without a word."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from workspace_values import ANA, Clock

from smguide.compare.questions import Answer, Choice
from smguide.errors import NotFound, Outdated, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.record import freeze_record
from smguide.workspace import Desk, Restore, Undo, Workspace

START = "We answer within four hours, always. Ask Legal before you post about results."


def text() -> Guidelines:
    found = (
        Section("tone", "custom", "Tone", (Clause("c1", START), Clause("c2", "Be kind."))),
        Section("where", "custom", "Where", (Clause("w1", "On X. See section [](#tone)."),)),
    )
    outline = tuple(OutlineEntry(section.id) for section in found)
    return Guidelines("acme", "Acme", outline=outline, sections=found)


def now(desk: Desk, clause: str = "c1", section: str = "tone") -> str:
    return desk.work().guidelines.section(section).clause(clause).text


def write(desk: Desk, clause: str, words: str) -> None:
    work = desk.work()
    desk.keep(edits.set_clause_text(work.guidelines, "tone", clause, words), over=work)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ana shortens the hours (2), Ben adds a clause (3) and changes the sentence on Legal (4)."""
    home = tmp_path_factory.mktemp("restoring") / "home"
    with Workspace(home, clock=Clock()) as workspace:
        ana = workspace.begin("acme", text(), founder=ANA, summary="Begin")
        ana.add_member(person="ben", name="Ben Ortiz", email="ben@acme.example", roles=("author",))
        write(ana, "c1", START.replace("four", "two"))
        ana.save("Two hours", "Four was slow")
        ben = ana.act_as("ben")
        work = ben.work()
        ben.keep(edits.add_clause(work.guidelines, "tone", Clause("c3", "Say sorry.")), over=work)
        ben.save("Say sorry", "We forgot")
        write(ben, "c1", now(ben).replace("Legal", "Legal and Ana"))
        ben.save("Ana is asked, too", "She knows")
    return home


@pytest.fixture
def home(story: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(story, tmp_path / "home"))


def test_one_change_is_undone_and_later_work_stays(ana: Desk) -> None:
    found = ana.restoring.preview(Undo(2, change=1))
    assert found.questions == found.later == found.brings == ()
    assert found.does == ("Tone: 1 clause changed",)
    assert found.title == "Undo Tone: “four” → “two”, revision 2"
    assert found.summary == "Take back: Tone: “four” → “two”, revision 2"
    assert found.reason == "Ana Lima changed it in revision 2, “Two hours”."
    assert len(found.summary) <= 72
    ana.restoring.put(found)
    assert now(ana) == START.replace("Legal", "Legal and Ana")
    assert ana.save(found.summary, found.reason).number == 5
    again = ana.restoring.preview(Undo(5))
    ana.restoring.put(again)
    assert ana.work().guidelines == ana.read("4")


def test_a_change_between_revisions_that_lie_apart_names_both(ana: Desk) -> None:
    found = ana.restoring.preview(Undo(4, change=1, since=1))
    assert found.summary.endswith(", since revision 1")
    assert found.reason == "It was changed between revision 1 and revision 4."
    assert found.guidelines.section("tone").clause("c1").text == START


def test_undoing_the_newest_revision_gives_exactly_the_text_before(ana: Desk) -> None:
    ana.restoring.put(ana.restoring.preview(Undo(4)))
    assert ana.work().guidelines == ana.read("3")


def test_words_changed_later_are_asked_about_with_who_changed_them(ana: Desk) -> None:
    write(ana, "c1", now(ana).replace("two", "six"))
    ana.save("Six", "Two was quick")
    found = ana.restoring.preview(Undo(2, change=1))
    (question,) = found.questions
    assert (question.base, question.mine, question.theirs) == ("two ", "four ", "six ")
    assert [work.sentence for work in found.touched[question.key]] == [
        "What Ben Ortiz changed in revision 4: + “and Ana”",
        "What Ana Lima changed in revision 5: “two” → “six”",
    ]
    with pytest.raises(WrongUse, match="changed later"):
        ana.restoring.put(found)
    answers = {question.key: Answer(Choice.NEW, "three")}
    answered = ana.restoring.preview(Undo(2, change=1), answers)
    assert [work.number for work in answered.later] == [4, 5]
    ana.restoring.put(answered)
    assert now(ana).startswith("We answer within three hours, always. Ask Legal and Ana")
    kept = ana.restoring.preview(Undo(2, change=1), {question.key: Answer(Choice.THEIRS)})
    assert kept.later == ()


def test_a_clause_comes_back_and_says_whose_work_goes(ana: Desk) -> None:
    found = ana.restoring.preview(Restore(1, "tone", "c1"))
    assert [work.sentence for work in found.later] == [
        "What Ana Lima changed in revision 2: “four” → “two”",
        "What Ben Ortiz changed in revision 4: + “and Ana”",
    ]
    assert found.place == ("tone", "c1")
    assert found.summary == "Bring back: “We answer within four hours, always. Ask…”, revision 1"
    ana.restoring.put(found)
    assert now(ana) == START
    assert now(ana, "c3") == "Say sorry."


def test_a_section_and_a_whole_revision_come_back(ana: Desk) -> None:
    found = ana.restoring.preview(Restore(1, "tone"))
    assert [work.number for work in found.later] == [2, 3, 4]
    assert found.guidelines == ana.read("1")
    whole = ana.restoring.preview(Restore(2))
    assert [work.number for work in whole.later] == [3, 4]
    ana.restoring.put(whole)
    assert ana.work().guidelines == ana.read("2")
    assert ana.work().base == 4


def test_a_removed_section_comes_back_in_its_place(ana: Desk) -> None:
    work = ana.work()
    without = edits.remove_section(work.guidelines, "tone")
    ana.keep(edits.mark_absent(without, "custom", "Too long"), over=work)
    ana.save("Without tone", "Too long")
    found = ana.restoring.preview(Restore(4, "tone"))
    assert [one.told for one in found.later] == [("Section removed, 3 clauses",)]
    assert found.guidelines == ana.read("4")
    with pytest.raises(NotFound, match="not there any more"):
        ana.restoring.preview(Restore(4, "tone", "c1"))
    changes = ana.restoring.changes(Undo(5))
    removal = next(number for number, told in changes.items() if "Section removed" in told)
    undone = ana.restoring.preview(Undo(5, change=removal))
    assert undone.guidelines == ana.read("4")


def test_a_reference_that_would_lead_nowhere_is_said(ana: Desk) -> None:
    work = ana.work()
    more = Section("more", "custom", "More", (Clause("m1", "All the rest."),))
    changed = edits.add_section(work.guidelines, more)
    ana.keep(changed, over=work)
    ana.save("More", "Asked for")
    work = ana.work()
    ana.keep(edits.set_clause_text(work.guidelines, "where", "w1", "See [](#more)."), over=work)
    ana.save("See there", "Helps")
    found = ana.restoring.preview(Undo(5, change=1))
    assert not found.questions
    assert any(finding.section == "where" for finding in found.brings)


def test_a_draft_is_combined_with_it_and_can_be_taken_back(ana: Desk) -> None:
    write(ana, "c2", "Be very kind.")
    mine = ana.work().guidelines
    ana.restoring.put(ana.restoring.preview(Restore(1, "tone", "c1")))
    assert (now(ana), now(ana, "c2")) == (START, "Be very kind.")
    (earlier,) = ana.earlier_drafts()
    assert earlier.kept.guidelines == mine
    ana.take_back(earlier.file)
    assert ana.work().guidelines == mine


def test_where_the_draft_changed_the_same_words_it_is_asked(ana: Desk) -> None:
    write(ana, "c1", now(ana).replace("two", "nine"))
    found = ana.restoring.preview(Restore(1, "tone", "c1"))
    (question,) = found.questions
    assert (question.mine, question.theirs) == ("four ", "nine ")


def test_a_draft_that_changed_meanwhile_is_not_overwritten(ana: Desk) -> None:
    found = ana.restoring.preview(Restore(1, "tone", "c1"))
    write(ana, "c2", "Be very kind.")
    with pytest.raises(Outdated):
        ana.restoring.put(found)
    assert now(ana, "c2") == "Be very kind."


def test_a_change_of_the_draft_can_be_undone(ana: Desk) -> None:
    write(ana, "c1", "Short.")
    write(ana, "c2", "Be very kind.")
    ana.restoring.put(ana.restoring.preview(Undo(0, change=2)))
    assert (now(ana), now(ana, "c2")) == ("Short.", "Be kind.")


def test_what_cannot_be_is_said(ana: Desk) -> None:
    same = ana.restoring.preview(Restore(4))
    assert same.changes_nothing
    with pytest.raises(WrongUse, match="says so already"):
        ana.restoring.put(same)
    for wish in (
        Undo(1),
        Undo(2, change=9),
        Restore(9),
        Restore(1, "no"),
        Restore(1, "tone", "c3"),
    ):
        with pytest.raises(NotFound):
            ana.restoring.preview(wish)


def test_a_person_that_is_still_named_is_said_to_be_missing(ana: Desk) -> None:
    work = ana.work()
    people = freeze_record({"people": [{"id": "zoe", "name": "Zoe Park"}]})
    who = Section("who", "who-may-post", "Who may post", facts=people)
    ana.keep(edits.add_section(work.guidelines, who), over=work)
    ana.save("Zoe joins", "She is new")
    work = ana.work()
    review = Section("review", "review-cycle", "Review", facts=freeze_record({"owner": "zoe"}))
    ana.keep(edits.add_section(work.guidelines, review), over=work)
    found = ana.restoring.preview(Undo(5, change=1))
    assert found.questions == ()
    assert any("“zoe” is not listed" in finding.sentence for finding in found.brings)
