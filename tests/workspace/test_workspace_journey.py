"""The main job: write, save, compare, review, approve, publish, export."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from workspace_values import Clock

from smguide.compare.summary import summary
from smguide.errors import (
    InvalidDocument,
    NotAllowed,
    NotFound,
    Outdated,
    TooLarge,
    WrongUse,
)
from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.review.status import State
from smguide.store.drafts import DraftBox
from smguide.workspace import Desk, Workspace


def write(desk: Desk, text: str = "Be kind, and say who you are.") -> None:
    guidelines = desk.work().guidelines
    section = guidelines.sections[0].id
    desk.keep(edits.add_clause(guidelines, section, Clause(f"c{len(text)}", text)))


def saved(desk: Desk, text: str = "Be kind, and say who you are.") -> int:
    write(desk, text)
    return desk.save("Say who you are", "Two people asked").number


def approved(ana: Desk, lea: Desk) -> int:
    number = saved(ana)
    ana.ask(reviewers=("lea",))
    lea.approve()
    return number


def test_a_draft_is_kept_until_it_is_saved(ana: Desk, workspace: Workspace) -> None:
    assert ana.work().kept_at is None
    write(ana)
    kept = workspace.open("acme", "ana").work()
    assert kept.kept_at is not None
    assert kept.base == 1
    assert summary(ana.changes())
    revision = ana.save("Say who you are", "Two people asked")
    assert revision.number == 2
    assert (revision.summary, revision.reason) == ("Say who you are", "Two people asked")
    assert ana.work().kept_at is None
    assert "Be kind" in ana.read("2").sections[0].clauses[-1].text


def test_summary_reason_and_a_change_are_required(ana: Desk) -> None:
    with pytest.raises(WrongUse, match="Nothing has changed"):
        ana.save("What", "Why")
    write(ana)
    for words in (("", "Why"), ("What", " ")):
        with pytest.raises(WrongUse, match="what changed and why"):
            ana.save(*words)
    assert ana.work().kept_at is not None


def test_the_whole_way_to_an_edition(ana: Desk, lea: Desk, tmp_path: Path) -> None:
    number = approved(ana, lea)
    assert ana.review(str(number)).state is State.APPROVED
    today = ana.today
    edition = ana.publish(
        str(number), edition="1.0", effective=today, change_class="new-duty", summary="First"
    )
    assert (edition.number, edition.state, edition.revision) == ("1.0", "in-force", number)
    assert ana.revision_number("in-force") == ana.revision_number("1.0") == number
    page = ana.export_to("1.0", "", tmp_path / "edition.html").read_text()
    assert "Edition 1.0" in page
    assert "Lea Novak" in page
    assert "I had no hand in writing it" in page
    assert "Be kind" in ana.export("1.0", "md").decode()
    assert ana.export("1.0", "json").startswith(b"{")
    assert ana.audit().ok
    assert ana.next_edition() == "1.1"


def test_an_edition_may_take_effect_later(ana: Desk, lea: Desk) -> None:
    approved(ana, lea)
    ahead = date(2027, 1, 1)
    edition = ana.publish(edition="1.0", effective=ahead, change_class="editorial", summary="")
    assert edition.state == "scheduled"
    assert ana.review().state is State.SCHEDULED
    with pytest.raises(NotFound, match="No edition is in force"):
        ana.read("in-force")


def test_nobody_approves_what_they_wrote(ana: Desk, ben: Desk, lea: Desk) -> None:
    saved(ana)
    write(ben, "And thank people who point out a mistake.")
    ben.save("Thank people", "Good manners")
    ben.ask(reviewers=("lea",))
    with pytest.raises(NotAllowed, match="Ana wrote revision 2"):
        ana.approve()
    with pytest.raises(NotAllowed, match="Ben wrote this"):
        ben.approve()
    lea.approve()
    assert ana.review().state is State.APPROVED


def test_asking_for_changes_needs_a_reason_and_a_new_round(ana: Desk, lea: Desk) -> None:
    saved(ana)
    ana.ask(reviewers=("lea",))
    with pytest.raises(WrongUse, match="what should change"):
        lea.request_changes(reason=" ")
    lea.request_changes(reason="Say it shorter.")
    assert ana.review().state is State.CHANGES_REQUESTED
    write(ana, "Be kind.")
    ana.save("Shorter", "Lea asked")
    ana.ask(reviewers=("lea",))
    assert ana.review().round == 2
    assert [w.number for w in lea.waiting()] == [3]
    lea.approve()
    assert lea.waiting() == ()


def test_nothing_is_published_before_it_is_approved(ana: Desk) -> None:
    saved(ana)
    with pytest.raises(NotAllowed, match="not approved"):
        ana.publish(
            "latest", edition="1.0", effective=ana.today, change_class="editorial", summary=""
        )
    assert ana.editions() == ()


def saved_meanwhile(home: Path, section: int, title: str = "") -> None:
    """Ben saves a revision from another computer, so to speak: with drafts of his own."""
    with Workspace(home) as elsewhere:
        other = elsewhere.open("acme", "ben")
        other._parts.drafts = DraftBox(home / "other-drafts")
        guidelines = other.work().guidelines
        there, clause = guidelines.sections[section], Clause("ben", "Written meanwhile.")
        guidelines = edits.set_title(guidelines, there.id, title or there.title)
        other.keep(edits.add_clause(guidelines, there.id, clause))
        other.save("Meanwhile", "It was urgent")


@pytest.mark.parametrize("section", [0, 1])
def test_a_draft_is_put_on_top_of_what_was_saved_meanwhile(
    ana: Desk, home: Path, section: int
) -> None:
    write(ana)
    saved_meanwhile(home, section)
    with pytest.raises(Outdated, match="now stands on top of it"):
        ana.save("Mine", "Mine")
    assert ana.work().base == 2
    assert ana.save("Mine", "Mine").number == 3
    latest = ana.read("latest")
    assert any("Be kind" in clause.text for clause in latest.sections[0].clauses)
    assert any("Written meanwhile" in clause.text for clause in latest.sections[section].clauses)


def test_what_both_changed_is_named_and_the_draft_is_kept(ana: Desk, home: Path) -> None:
    write(ana)
    work = ana.work()
    ana.keep(edits.set_title(work.guidelines, work.guidelines.sections[0].id, "Mine"), over=work)
    saved_meanwhile(home, 0, "Theirs")
    for _ in range(2):
        with pytest.raises(Outdated, match="Theirs"):
            ana.save("Mine", "Mine")
    assert "Be kind" in ana.work().guidelines.sections[0].clauses[-1].text
    assert ana.revision_number("latest") == 2


def test_comments_stay_with_their_revision(ana: Desk, lea: Desk) -> None:
    saved(ana)
    section = ana.read("latest").sections[0]
    clause = section.clauses[-1]
    lea.comment("2", "Is this enough?", section=section.id, clause=clause.id, quote="kind")
    comment = ana.comments("2")[0]
    assert (comment.name, comment.text, comment.quote) == ("Lea Novak", "Is this enough?", "kind")
    assert ana.comments("1") == ()


def test_what_was_asked_can_be_taken_back(ana: Desk) -> None:
    saved(ana)
    ana.ask(reviewers=("lea",))
    ana.withdraw(reason="Too early")
    assert ana.review().state is State.WITHDRAWN
    with pytest.raises(NotAllowed, match="nothing of yours"):
        ana.withdraw(reason="Again")


def test_only_reviewers_are_asked(ana: Desk) -> None:
    saved(ana)
    with pytest.raises(NotFound, match="not a reviewer"):
        ana.ask(reviewers=("nobody",))


def test_history_tells_states_sections_and_words(ana: Desk, lea: Desk) -> None:
    number = approved(ana, lea)
    rows = ana.history()
    assert [row.number for row in rows] == [number, 1]
    assert rows[0].state_words == "Approved"
    assert rows[0].person == "ana"
    assert rows[0].sections_changed == 1
    assert ana.history(limit=1) == rows[:1]
    assert ana.history(skip=1) == rows[1:]
    assert [r.number for r in ana.history(search="be kind")] == [number]
    assert [r.number for r in ana.history(search="“two people”")] == [number]
    assert ana.history(search="no such words anywhere") == ()
    first = ana.read("latest").sections[0].id
    assert [r.number for r in ana.history(section=first)] == [number, 1]


def test_two_approvals_and_the_rule_in_words(ana: Desk, ben: Desk, lea: Desk) -> None:
    ana.set_rules(approvals=2)
    assert ana.rules_in_words().startswith("2 approvals are needed")
    saved(ana)
    ana.ask(reviewers=("ben", "lea"))
    ben.approve()
    assert ana.review().state is State.IN_REVIEW
    lea.approve()
    assert ana.review().state is State.APPROVED


def test_one_person_may_be_enough_and_the_record_says_so(ana: Desk) -> None:
    ana.set_rules(approvals=1, one_person_is_enough=True)
    saved(ana)
    ana.ask()
    assert "one person is enough" in ana.meaning("approve")
    ana.approve()
    assert any("one person is enough" in s for s in ana.review().sentences)


def test_only_governors_change_the_team(lea: Desk) -> None:
    with pytest.raises(NotAllowed, match="may not change the team"):
        lea.add_member(person="x", name="X", email="x@x.example", roles=("author",))
    assert {member.person for member in lea.members()} == {"ana", "ben", "lea"}


@pytest.mark.parametrize("which", ["99", "0", "9.9", "nonsense", "approved", "in-force"])
def test_a_revision_that_is_not_there(ana: Desk, which: str) -> None:
    with pytest.raises(NotFound) as caught:
        ana.read(which)
    assert caught.value.hint


def test_ten_megabytes_in_a_clause_are_kept_but_not_saved(ana: Desk) -> None:
    write(ana, "x" * 10_000_000)
    with pytest.raises(TooLarge, match="256 KiB is the most") as caught:
        ana.save("Long", "Very long")
    assert caught.value.hint
    assert len(ana.work().guidelines.sections[0].clauses[-1].text) == 10_000_000


def test_a_clock_three_years_off_is_seen_and_changes_nothing(
    ana: Desk, lea: Desk, clock: Clock
) -> None:
    saved(ana)
    ana.ask(reviewers=("lea",))
    clock.moment -= timedelta(days=3 * 365)
    lea.approve()
    assert ana.review().state is State.APPROVED
    clock.moment += timedelta(days=3 * 365)
    report = ana.audit()
    assert not report.ok
    wrong = [line.sentence for line in report.lines if not line.ok]
    assert wrong == ["Some dates run backwards: the clock of a computer of Lea Novak may be wrong."]
    assert [row.number for row in ana.history()] == [2, 1]


def test_what_was_on_the_screen_is_never_put_over_another_draft(ana: Desk, home: Path) -> None:
    seen = ana.work()
    write(ana, "Written in one window.")
    other = replace(seen.guidelines, title="Written in another window")
    with pytest.raises(Outdated, match="another window"):
        ana.keep(other, over=seen)
    assert "one window" in ana.work().guidelines.sections[0].clauses[-1].text
    [lost] = (home / "library" / "acme" / "drafts" / "trash").iterdir()
    assert "Written in another window" in lost.read_text()


def test_a_draft_belongs_to_the_revision_that_was_on_the_screen(ana: Desk, home: Path) -> None:
    seen = ana.work()
    saved_meanwhile(home, 1)
    first = seen.guidelines.sections[0].id
    kept = ana.keep(edits.add_clause(seen.guidelines, first, Clause("n", "Mine.")), over=seen)
    assert kept.base == 1
    with pytest.raises(Outdated, match="now stands on top"):
        ana.save("Mine", "Mine")
    assert ana.save("Mine", "Mine").number == 3
    assert "Written meanwhile" in ana.read("3").sections[1].clauses[-1].text


def test_everybody_who_wrote_in_a_draft_had_a_hand_in_it(ana: Desk, ben: Desk, lea: Desk) -> None:
    write(ana, "Written by Ana.")
    write(ben, "Written by Ben, who saves.")
    number = ben.save("Two hands", "They sat together").number
    ben.ask(reviewers=("lea",))
    with pytest.raises(NotAllowed, match="Ana wrote this"):
        ana.approve()
    lea.approve()
    assert ana.review(str(number)).state is State.APPROVED


def test_a_draft_that_could_not_be_read_again_is_not_kept(ana: Desk) -> None:
    write(ana, "A precious hour.")
    work = ana.work()
    section = work.guidelines.sections[0].id
    broken = edits.add_clause(work.guidelines, section, Clause("not an id", "x"))
    with pytest.raises(InvalidDocument):
        ana.keep(broken, over=work)
    assert "precious" in ana.work().guidelines.sections[0].clauses[-1].text
