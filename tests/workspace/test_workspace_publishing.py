"""Editions: their numbers, their days, and where they are marked in the store."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_workspace_trust import approved, published

from smguide.cli.main import run
from smguide.errors import NotFound, WrongUse
from smguide.workspace import Desk


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
