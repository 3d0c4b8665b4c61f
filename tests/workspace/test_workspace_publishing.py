"""Editions: their numbers, their days, and where they are marked in the store."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from test_workspace_trust import approved, git, published
from workspace_values import Clock

from smguide.cli.main import run
from smguide.errors import NotAllowed, NotFound, WrongUse
from smguide.workspace import Desk, Workspace


@pytest.mark.parametrize("edition", ["2", "1.2.3", "banana", "", "1.", ".1", "1.1234567", "1.1\n"])
def test_the_number_of_an_edition_is_two_numbers(ana: Desk, lea: Desk, edition: str) -> None:
    approved(ana, lea)
    with pytest.raises(WrongUse, match="cannot be the number of an edition") as caught:
        published(ana, edition)
    assert caught.value.hint
    assert ana.editions() == ()


def test_what_an_edition_means_is_one_of_five(ana: Desk, lea: Desk) -> None:
    approved(ana, lea)
    with pytest.raises(WrongUse, match="does not say what") as caught:
        ana.publish(edition="1.0", effective=ana.today, change_class="nope", summary="")
    assert "relaxing" in caught.value.hint


@pytest.mark.parametrize(
    ("edition", "following"), [("1.0", "1.1"), ("1.9", "1.10"), ("1.999999", "2.0")]
)
def test_there_is_always_a_next_number(ana: Desk, lea: Desk, edition: str, following: str) -> None:
    assert ana.next_edition() == "1.0"
    approved(ana, lea)
    published(ana, edition)
    assert ana.next_edition() == following


def test_an_edition_is_never_taken_for_a_revision(
    ana: Desk, lea: Desk, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = approved(ana, lea)
    published(ana)
    assert ana.edition_revision("1.0") == number
    for edition in ("1", "2", "latest", "draft", "1.1"):
        with pytest.raises(NotFound, match=f"no edition {edition}") as caught:
            ana.edition_revision(edition)
        assert caught.value.hint == "There is edition 1.0."
    monkeypatch.setenv("SMGUIDE_HOME", str(home))
    page = home / "page.html"
    assert run(["export", "acme", "--edition", "2", str(page)]) == 2
    assert not page.exists()
    assert run(["export", "acme", "--edition", "1.0", str(page)]) == 0
    assert "Edition 1.0" in page.read_text()


def mark_of(home: Path, edition: str) -> str:
    return git(home, "rev-parse", f"refs/tags/edition/{edition}^{{commit}}")


def wrong_lines(desk: Desk) -> list[str]:
    return [line.sentence for line in desk.audit().lines if not line.ok]


def test_a_mark_that_is_missing_is_made_again_the_same(
    ana: Desk, lea: Desk, home: Path, clock: Clock
) -> None:
    approved(ana, lea)
    published(ana)
    first = git(home, "rev-parse", "refs/tags/edition/1.0")
    git(home, "tag", "--delete", "edition/1.0")
    clock.moment += timedelta(days=40)
    with Workspace(home, clock=clock) as again:
        desk = again.open("acme", "lea")
        assert git(home, "rev-parse", "refs/tags/edition/1.0") == first
        git(home, "tag", "--delete", "edition/1.0")
        assert desk.audit().ok
    assert git(home, "rev-parse", "refs/tags/edition/1.0") == first


def test_a_mark_on_another_text_is_told_and_left_alone(ana: Desk, lea: Desk, home: Path) -> None:
    approved(ana, lea)
    published(ana)
    git(home, "tag", "--force", "edition/1.0", "main~1")
    assert wrong_lines(ana) == ["In the store another text is marked as edition 1.0."]
    assert mark_of(home, "1.0") == git(home, "rev-parse", "main~1")
    git(home, "tag", "--force", "edition/1.0", "main")
    git(home, "tag", "edition/7.0", "main")
    assert wrong_lines(ana) == ["In the store another text is marked as edition 7.0."]


def test_a_number_that_marks_another_text_is_refused_unsigned(
    ana: Desk, lea: Desk, home: Path
) -> None:
    approved(ana, lea)
    git(home, "tag", "edition/1.0", "main~1")
    with pytest.raises(NotAllowed, match="Another text is marked as edition 1") as caught:
        published(ana)
    assert caught.value.hint
    assert ana.editions() == ()
    git(home, "tag", "--force", "edition/1.0", "main")
    published(ana)
    assert ana.audit().ok


def test_what_was_published_counts_although_its_mark_could_not_be_made(
    ana: Desk, lea: Desk, home: Path
) -> None:
    approved(ana, lea)
    blocked = home / "library" / "acme" / "guidelines.git" / "refs" / "tags" / "edition"
    blocked.write_text("in the way")
    try:
        assert published(ana).number == "1.0"
        assert wrong_lines(ana) == ["Edition 1.0 is not marked in the store."]
    finally:
        blocked.unlink()
    assert ana.audit().ok


def test_nothing_holds_before_it_was_approved(ana: Desk, lea: Desk, clock: Clock) -> None:
    approved(ana, lea)
    day = ana.today
    clock.moment += timedelta(days=10)
    with pytest.raises(WrongUse, match="was approved on 3 March 2026") as caught:
        ana.publish(
            edition="1.0", effective=day - timedelta(days=1), change_class="editorial", summary=""
        )
    assert caught.value.hint
    assert ana.editions() == ()
    ana.publish(edition="1.0", effective=day, change_class="editorial", summary="")


def test_the_clock_of_an_approver_holds_up_nobody(ana: Desk, lea: Desk, clock: Clock) -> None:
    clock.moment += timedelta(days=3 * 365)
    approved(ana, lea)
    clock.moment -= timedelta(days=3 * 365)
    assert published(ana).state == "in-force"


def test_keys_of_several_people_on_one_computer_are_named(ana: Desk, tmp_path: Path) -> None:
    (line,) = [advice for advice in ana.audit().advice if "one computer" in advice]
    assert line == (
        "The keys of Ana, Ben and Lea lie on one computer: "
        "they are not different people to this record."
    )
    ana.retire_member("ben", "Ben leaves")
    assert any("Ana and Lea lie on one computer: they are not two" in a for a in ana.audit().advice)
    ana.retire_member("lea", "Lea leaves")
    assert not any("one computer" in advice for advice in ana.audit().advice)


def test_the_keys_of_the_sample_are_meant_to_lie_on_one_computer(
    sample_library: Path, tmp_path: Path
) -> None:
    home = Path(shutil.copytree(sample_library, tmp_path / "home"))
    with Workspace(home) as workspace:
        report = workspace.open("sample").audit()
    assert not any("one computer" in advice for advice in report.advice)
    assert report.ok
