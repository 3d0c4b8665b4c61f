"""What a copy of an edition says about itself, to somebody who checks it with other tools."""

from __future__ import annotations

import hashlib
import io
import json
import re
import subprocess
import tarfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.workspace import Desk

AHEAD = date(2027, 1, 1)


def publish(ana: Desk, lea: Desk, text: str, *, edition: str, effective: date) -> int:
    """Write a clause, have it approved and make it an edition."""
    work = ana.work()
    clause = Clause(f"c{len(text)}", text)
    ana.keep(edits.add_clause(work.guidelines, work.guidelines.sections[0].id, clause))
    number = ana.save("Say more", "Two people asked").number
    ana.ask(reviewers=("lea",))
    lea.approve()
    ana.publish(edition=edition, effective=effective, change_class="editorial", summary="More")
    return number


@pytest.fixture
def published(ana: Desk, lea: Desk) -> int:
    """The revision that is edition 1.0, in force from a day to come."""
    number = publish(ana, lea, "Be kind.", edition="1.0", effective=AHEAD)
    publish(ana, lea, "Thank people.", edition="1.1", effective=AHEAD + timedelta(days=30))
    return number


def fingerprint(home: Path, edition: str) -> str:
    """With other tools alone: git for the files, and the lines that ``sha256sum`` prints."""
    store = home / "library" / "acme" / "guidelines.git"
    command = ["git", "-C", str(store), "archive", "--format=tar", f"edition/{edition}"]
    made = subprocess.run(command, check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(made)) as archive:
        files = {one.name: archive.extractfile(one) for one in archive if one.isfile()}
        lines = [
            f"{hashlib.sha256(file.read()).hexdigest()}  {path}\n"
            for path, file in sorted(files.items(), key=lambda item: item[0].encode())
            if file is not None
        ]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def stamp(ana: Desk, which: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ana.export(which, "json"))["stamp"]
    return found


@pytest.mark.usefixtures("published")
def test_an_edition_names_the_fingerprint_of_its_own_text(ana: Desk, home: Path) -> None:
    expected = fingerprint(home, "1.0")
    assert stamp(ana, "1.0")["digest"] == expected
    assert stamp(ana, "1.1")["digest"] == fingerprint(home, "1.1") != expected
    said = " ".join(re.findall("." * 8, expected))
    for wanted in ("html", "md"):
        assert said in ana.export("1.0", wanted).decode()


def test_an_edition_says_from_which_day_it_is_in_force(ana: Desk, published: int) -> None:
    found = stamp(ana, "1.0")
    assert (found["edition"], found["revision"]) == ("1.0", published)
    assert found["in_force_from"] == "2027-01-01"
    assert stamp(ana, "1.1")["in_force_from"] == "2027-01-31"
    assert re.search(
        r"In force from</dt>\s*<dd>1 January 2027<", ana.export("1.0", "html").decode()
    )
    assert "In force from: 1 January 2027" in ana.export("1.0", "md").decode()


@pytest.mark.usefixtures("published")
def test_the_table_of_editions_has_the_day_of_each(ana: Desk) -> None:
    page = ana.export("1.1", "html").decode()
    table = page.partition("Editions so far")[2]
    rows = re.findall(r'<th scope="row">([^<]*)</th><td>([^<]*)</td>', table)
    assert rows == [("1.1", "31 January 2027"), ("1.0", "1 January 2027")]


def test_what_is_no_edition_says_no_day(ana: Desk) -> None:
    assert stamp(ana, "latest")["in_force_from"] is None
    assert "In force from" not in ana.export("latest", "html").decode()


@pytest.mark.usefixtures("published")
def test_the_web_page_of_an_edition_shows_what_changed_since_the_one_before(ana: Desk) -> None:
    page = ana.export("1.1", "html").decode()
    assert "What changed since edition 1.0 is marked" in page
    assert "<ins><p>Thank people.</p>" in page
    assert "<ins><p>Be kind.</p>" not in page


@pytest.mark.usefixtures("published")
def test_the_first_edition_and_what_is_no_edition_mark_nothing(ana: Desk) -> None:
    for which in ("1.0", "1"):
        page = ana.export(which, "html").decode()
        assert "<ins>" not in page
        assert "What changed since" not in page
