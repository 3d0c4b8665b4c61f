"""Records of editions and audit packs: what they say, and that others can check them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from workspace_values import START, Clock

from smguide.errors import NotFound, WrongUse
from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.review.content import manifest
from smguide.workspace import Desk, Workspace

PROGRAMS = ("bash", "ssh-keygen", "sha256sum", "grep")


def save(desk: Desk, text: str, summary: str) -> int:
    work = desk.work()
    clause = Clause(f"c{len(text)}", text)
    desk.keep(edits.add_clause(work.guidelines, work.guidelines.sections[0].id, clause))
    return desk.save(summary, f"Because {summary.lower()}").number


@pytest.fixture(scope="module")
def published(small_team: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Edition 1.0, and 1.1 after a round that asked for changes and an answer taken back."""
    home = tmp_path_factory.mktemp("records") / "home"
    shutil.copytree(small_team, home)
    with Workspace(home, clock=Clock(START + timedelta(days=1))) as workspace:
        ana = workspace.open("acme", "ana")
        _publish_twice(ana, ana.act_as("ben"), ana.act_as("lea"))
        yield ana


def _publish_twice(ana: Desk, ben: Desk, lea: Desk) -> None:
    save(ana, "Be kind.", "Kindness")
    ana.ask(reviewers=("lea",))
    lea.approve()
    lea.publish(edition="1.0", effective=ana.today, change_class="clarifying", summary="Kind")
    save(ana, "Thank people.", "Thanks")
    ana.ask(reviewers=("lea", "ben"), note="Look at the thanks")
    ben.request_changes(reason="Thank whom?")
    save(ana, "Thank people who wrote.", "Say whom")
    ana.ask(reviewers=("lea",))
    ben.comment("latest", "Much better")
    ben.request_changes(reason="Not yet")
    ben.withdraw(reason="I misread it")
    lea.approve(comment="Good")
    lea.publish(edition="1.1", effective=ana.today, change_class="editorial", summary="Thanks")


def unpacked(desk: Desk, folder: Path) -> Path:
    with zipfile.ZipFile(BytesIO(desk.records.audit_pack("1.1"))) as archive:
        archive.extractall(folder)
    (top,) = folder.iterdir()
    return top


@pytest.fixture
def pack(published: Desk, tmp_path: Path) -> Path:
    """Edition 1.1 as an auditor has it."""
    return unpacked(published, tmp_path / "pack")


def instructions(pack: Path) -> list[tuple[str, str | None]]:
    """The commands that README.txt prints, each with what it must print where it says so."""
    found: list[tuple[str, str | None]] = []
    for line in (pack / "README.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    # must print "):
            wanted = line.removeprefix("    # must print ")
            found[-1] = (found[-1][0], "" if wanted == "nothing" else wanted)
        elif line.startswith("    "):
            found.append((line.strip(), None))
    return found


def failing(pack: Path) -> list[str]:
    """The commands of the instructions whose check does not hold."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"the instructions need {', '.join(missing)}, which this computer has not")
    wrong = []
    for command, wanted in instructions(pack):
        bash = ["bash", "-c", command]
        done = subprocess.run(bash, check=False, cwd=pack, capture_output=True, text=True)
        holds = done.returncode == 0 if wanted is None else done.stdout.strip() == wanted
        if not holds:
            wrong.append(command)
    return wrong


def test_the_printed_instructions_show_that_a_pack_is_sound(pack: Path) -> None:
    assert failing(pack) == []
    commands = [command for command, _ in instructions(pack)]
    verified = [command for command in commands if command.startswith("ssh-keygen -Y verify")]
    assert len(verified) == len(list((pack / "entries").glob("*.json"))) >= 10
    assert sum("review@smguide" in command for command in verified) == 3
    looked = [command for command in commands if command.startswith("grep --quiet")]
    assert [command.split("entries/")[1].split("-", 1)[1] for command in looked] == [
        "review-lea.json", "publish-lea.json", "review-lea.json",
    ]  # fmt: skip
    assert '"base"' in looked[-1]
    assert any("cd compared" in command for command in commands)


def change_text(pack: Path) -> str:
    file = pack / "text" / "GUIDELINES.md"
    file.write_bytes(file.read_bytes().replace(b"Be kind.", b"Be rude."))
    return "text.sha256"


def change_text_and_lists(pack: Path) -> str:
    """With the fingerprints made to fit: what was signed is another text all the same."""
    change_text(pack)
    text = {
        path.relative_to(pack / "text").as_posix(): path.read_bytes()
        for path in (pack / "text").rglob("*")
        if path.is_file()
    }
    (pack / "text.sha256").write_bytes(manifest(text))
    listed = manifest({"text.sha256": manifest(text)})
    (pack / "content.sha256").write_bytes(listed)
    readme, digest = pack / "README.txt", listed.decode().split()[0]
    words = readme.read_text(encoding="utf-8")
    readme.write_text(re.sub(r'"content": "\w+"', f'"content": "{digest}"', words), "utf-8")
    return "grep --quiet"


def change_what_it_was_compared_with(pack: Path) -> str:
    """With its list made to fit: the approval was for a change from another text."""
    file = pack / "compared" / "GUIDELINES.md"
    file.write_bytes(file.read_bytes().replace(b"Be kind.", b"Be rude."))
    files = {
        path.relative_to(pack / "compared").as_posix(): path.read_bytes()
        for path in (pack / "compared").rglob("*")
        if path.is_file()
    }
    (pack / "compared.sha256").write_bytes(manifest(files))
    return "sha256sum compared.sha256"


def change_entry(pack: Path) -> str:
    (file,) = pack.glob("entries/*-review-lea.json")
    file.write_bytes(file.read_bytes().replace(b'"approve"', b'"confirm"'))
    return file.name


def swap_signatures(pack: Path) -> str:
    first, *_, last = sorted(pack.glob("entries/*-submit-ana.json.sig"))
    kept = first.read_bytes()
    first.write_bytes(last.read_bytes())
    last.write_bytes(kept)
    return first.name


def give_to_another(pack: Path) -> str:
    """Ben's key under the name of Lea: the pack says so, and Lea's signature no longer fits."""
    file = pack / "allowed_signers"
    file.write_text(
        file.read_text("utf-8").replace("lea ", "mal ").replace("ben ", "lea "), "utf-8"
    )
    return "-I lea -n review@smguide"


def bring_from_elsewhere(pack: Path) -> str:
    """An entry of other guidelines, in the words of this team."""
    (file,) = pack.glob("entries/*-comment-ben.json")
    data = json.loads(file.read_bytes())
    data["guideline"] = "0" * 64
    file.write_text(json.dumps(data, sort_keys=True, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return "grep -L"


FORGERIES = (
    change_text, change_text_and_lists, change_what_it_was_compared_with, change_entry,
    swap_signatures, give_to_another, bring_from_elsewhere,
)  # fmt: skip


@pytest.mark.parametrize("forge", FORGERIES)
def test_the_printed_instructions_find_a_forgery(pack: Path, forge: Callable[[Path], str]) -> None:
    found_by = forge(pack)
    assert any(found_by in command for command in failing(pack)), failing(pack)


def test_a_pack_is_the_same_bytes_and_holds_nothing_private(
    published: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = published.records.audit_pack("1.1")
    published.keep(edits.set_document(published.work().guidelines, "title", "A secret draft"))
    assert published.records.audit_pack("1.1") == made
    published.discard_draft()
    home = tmp_path_factory.getbasetemp()
    assert b"secret draft" not in made
    assert b"PRIVATE KEY" not in made
    assert str(home).encode() not in made
    with zipfile.ZipFile(BytesIO(made)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert {name.split("/")[0] for name in names} == {"acme-edition-1.1-audit"}
        redline = archive.read("acme-edition-1.1-audit/redline.html").decode()
        assert {info.date_time[0] for info in archive.infolist()} == {1980}
    assert "<ins>Thank people who wrote.</ins>" in redline
    assert "Because say whom" in redline


def test_the_first_edition_has_no_redline(published: Desk) -> None:
    with zipfile.ZipFile(BytesIO(published.records.audit_pack("1.0"))) as archive:
        assert not [name for name in archive.namelist() if "redline" in name]
        assert b"redline" not in archive.read("acme-edition-1.0-audit/README.txt")


def record(desk: Desk, edition: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(desk.records.record(edition, "json"))
    return found


def test_a_record_says_who_signed_what_when_and_meaning_what(published: Desk) -> None:
    found = record(published, "1.1")
    (approval,) = found["approvals"]
    assert (approval["name"], approval["counts"], approval["holds"]) == ("Lea Novak", True, True)
    assert approval["meaning"].startswith("I, Lea Novak, approve revision 4 of “")
    assert approval["meaning"].endswith("(edition 1.0). I had no hand in writing it.")
    assert approval["content"] == found["content"]
    assert approval["key"].startswith("SHA256:")
    assert found["signatures_hold"]
    kinds = [(one["type"], one["revision"], one["person"]) for one in found["entries"]]
    assert kinds == [
        ("submit", 3, "ana"), ("review", 3, "ben"), ("submit", 4, "ana"),
        ("comment", 4, "ben"), ("review", 4, "ben"), ("withdraw", 0, "ben"),
        ("review", 4, "lea"), ("publish", 4, "lea"),
    ]  # fmt: skip
    refused = found["entries"][1]
    assert (refused["counts"], refused["standing"]) == (
        False, "About revision 3; the text was changed after it.")  # fmt: skip
    taken_back = found["entries"][4]
    assert not taken_back["counts"]
    assert taken_back["standing"].endswith("2026: “I misread it”.")
    assert [one["number"] for one in found["revisions"]] == [3, 4]
    assert [one["hands"] for one in found["revisions"]] == [["Ana Lima"], ["Ana Lima"]]


def test_a_record_as_a_page_says_it_in_words(published: Desk) -> None:
    page = published.records.record("1.1", "html").decode()
    for words in (
        "Record of an edition",
        "Edition 1.1, revision 4",
        "Printed name",
        "The signature holds: made with the key of Lea Novak.",
        "Asked Lea Novak and Ben Ortiz to review revision 3. “Look at the thanks”",
        "Asked for changes to revision 3: “Thank whom?”",
        "Approved as a change from",
        "Revision 2, edition 1.0",
        "All 10 signatures of this record were checked, and hold.",
        "Signed with the key of Ana Lima.",
    ):
        assert words in page, words
    assert published.records.record("1.1", "pdf").startswith(b"%PDF")


def test_what_comes_later_changes_nothing_in_an_earlier_record(published: Desk) -> None:
    before = record(published, "1.1"), published.records.audit_pack("1.1")
    save(published, "Smile while you write.", "Smile")
    published.ask()
    published.act_as("ben").approve()
    published.publish(
        edition="1.2", effective=published.today, change_class="editorial", summary="Smile"
    )
    assert [one["name"] for one in record(published, "1.2")["approvals"]] == ["Ben Ortiz"]
    assert (record(published, "1.1"), published.records.audit_pack("1.1")) == before


def test_what_cannot_be_had_is_refused(published: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        published.records.audit_pack("7.0")
    with pytest.raises(NotFound):
        published.records.record("3", "html")
    with pytest.raises(WrongUse):
        published.records.record_to("1.1", "", tmp_path / "record.doc")


def test_the_sample_says_that_its_keys_prove_nothing(sample_library: Path, tmp_path: Path) -> None:
    home = Path(shutil.copytree(sample_library, tmp_path / "home"))
    with Workspace(home) as workspace:
        desk = workspace.open("sample")
        page = desk.records.record("1.1", "html").decode()
        top = unpacked(desk, tmp_path / "pack")
    assert "demonstration keys" in page
    assert "demonstration keys" in (top / "README.txt").read_text(encoding="utf-8")
    assert (top / "approved.html").exists(), "what was approved is not what came since 1.0"
    assert failing(top) == []
