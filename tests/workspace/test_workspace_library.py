"""The library: beginning, importing, opening, removing, and what is wrong with a computer."""

from __future__ import annotations

import shutil
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from workspace_values import ANA

from smguide.errors import (
    AlreadyExists,
    Damaged,
    GitMissing,
    NotFound,
    SigningKeyError,
    SmguideError,
    WrongUse,
)
from smguide.settings import Settings
from smguide.store.keybox import KeyBox
from smguide.workspace import Desk, Founder, Workspace, short_id
from smguide.workspace.keyring import Keyring


def test_entries_tell_what_is_there(workspace: Workspace) -> None:
    (entry,) = workspace.entries()
    assert (entry.name, entry.title, entry.organisation) == ("acme", "Acme Guidelines", "Acme")
    assert (entry.revision, entry.edition, entry.saved_by) == (1, "", "Ana Lima")
    assert not entry.is_sample


def test_the_name_of_the_organisation_is_filled_in(ana: Desk) -> None:
    text = ana.export("latest", "md").decode()
    assert "[Company]" not in text
    assert "Acme" in text


@pytest.mark.parametrize("template", ["empty", "quick", "standard"])
def test_every_template_begins_guidelines(tmp_path: Path, template: str) -> None:
    with Workspace(tmp_path) as workspace:
        desk = workspace.create(
            "ours", title="Ours", organisation="Acme", template=template, founder=ANA
        )
        assert desk.revision_number("latest") == 1
        found = {finding.check for finding in desk.findings("latest")}
        assert not found & {"form", "DOC-2", "DOC-3", "empty", "empty-clause", "kind"}


def test_names_and_templates_that_cannot_be(workspace: Workspace) -> None:
    with pytest.raises(AlreadyExists):
        workspace.create("acme", title="Again", founder=ANA)
    for name in ("../up", "", "Ours!", "con"):
        with pytest.raises(WrongUse):
            workspace.create(name, title="x", founder=ANA)
    with pytest.raises(NotFound, match="no template"):
        workspace.create("other", title="x", template="none", founder=ANA)
    assert [entry.name for entry in workspace.entries()] == ["acme"]


def test_import_keeps_every_word_and_reports_the_rest(tmp_path: Path) -> None:
    source = tmp_path / "policy.md"
    source.write_text("# Our policy\n\nBe *kind*.\n\n## Who\n\n- Ana\n- Ben\n", encoding="utf-8")
    with Workspace(tmp_path / "home") as workspace:
        desk, report = workspace.import_document(source, "policy", founder=ANA)
        text = desk.export("latest", "md").decode()
    assert report.kept_blocks >= 2
    for words in ("Our policy", "Be *kind*.", "- Ana\n- Ben"):
        assert words in text


@pytest.mark.parametrize("name", ["missing.md", "policy.docx"])
def test_documents_that_cannot_be_imported(tmp_path: Path, name: str) -> None:
    with Workspace(tmp_path / "home") as workspace, pytest.raises(SmguideError) as caught:
        workspace.import_document(tmp_path / name, "policy", founder=ANA)
    assert caught.value.hint


def test_removing_goes_to_the_trash(workspace: Workspace, home: Path) -> None:
    workspace.remove("acme")
    assert workspace.entries() == ()
    assert list((home / "trash").glob("acme.*"))


def test_opening_as_somebody_else(workspace: Workspace) -> None:
    with pytest.raises(NotFound, match="The team is ana, ben, lea"):
        workspace.open("acme", "zoe")
    workspace.keep_settings(Settings().with_person("acme", "lea"))
    assert workspace.open("acme").person == "lea"


def test_a_key_from_another_computer_is_missed_in_a_sentence(home: Path) -> None:
    shutil.rmtree(home / "keys")
    with Workspace(home) as workspace:
        desk = workspace.open("acme", "ana")
        desk.keep(replace(desk.work().guidelines, title="Other"))
        with pytest.raises(SigningKeyError, match="not on this computer"):
            desk.save("What", "Why")
        assert desk.work().guidelines.title == "Other"


def test_a_locked_key_needs_its_passphrase(tmp_path: Path) -> None:
    locked = Founder("Ana Lima", "ana@acme.example", "ana", passphrase="open sesame")
    with Workspace(tmp_path) as workspace:
        workspace.create("ours", title="Ours", template="empty", founder=locked)
    with Workspace(tmp_path, passphrase=lambda key_id: "open sesame") as workspace:
        assert not workspace.open("ours", "ana").is_locked()
    with Workspace(tmp_path, passphrase=lambda key_id: None) as workspace:
        desk = workspace.open("ours", "ana")
        desk.keep(replace(desk.work().guidelines, title="x"))
        assert desk.is_locked()
        with pytest.raises(SigningKeyError, match="locked"):
            desk.save("What", "Why")
        with pytest.raises(SigningKeyError):
            desk.unlock("wrong")
        desk.unlock("open sesame")
        assert not desk.is_locked()
        assert desk.save("What", "Why").number == 2


def test_passphrases_are_asked_for_by_fingerprint(tmp_path: Path) -> None:
    locked = Founder("Ana Lima", "ana@acme.example", "ana", passphrase="open sesame")
    kept: dict[str, str] = {}
    for home, words in (("one", "open sesame"), ("two", "open barley")):
        with Workspace(tmp_path / home) as workspace:
            founder = replace(locked, passphrase=words)
            workspace.create("ours", title="Ours", template="empty", founder=founder)
            [key] = Keyring(KeyBox(tmp_path / home / "keys"), kept.get).held()
            kept[key.fingerprint] = words
    for home in ("one", "two"):
        with Workspace(tmp_path / home, passphrase=kept.get) as workspace:
            assert not workspace.open("ours", "ana").is_locked()
    with Workspace(tmp_path / "one", passphrase=lambda key: "an old one") as workspace:
        assert workspace.open("ours", "ana").is_locked()


def test_a_passphrase_for_a_key_that_has_none_is_refused(tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        workspace.create("ours", title="Ours", template="empty", founder=ANA)
        locked = replace(ANA, passphrase="open sesame")
        with pytest.raises(SigningKeyError, match="no passphrase") as caught:
            workspace.create("more", title="More", template="empty", founder=locked)
        assert caught.value.hint
        assert workspace.names() == ("ours",)
        workspace.create("more", title="More", template="empty", founder=ANA)


def test_only_the_keys_of_the_sample_are_for_demonstration(tmp_path: Path) -> None:
    with Workspace(tmp_path) as workspace:
        desk = workspace.create("demo-acme", title="A", template="empty", founder=ANA)
        desk.add_member(person="lea", name="Lea", email="lea@acme.example", roles=("reviewer",))
        assert [one.demonstration for one in desk.members()] == [False, False]


def test_without_git_there_is_a_sentence_and_the_draft_is_safe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with Workspace(tmp_path / "home") as workspace:
        with pytest.raises(GitMissing) as caught:
            workspace.create("ours", title="Ours", founder=ANA)
        assert caught.value.hint
        assert workspace.entries() == ()
        diagnosis = workspace.doctor()[0]
        assert not diagnosis.ok


def test_without_git_reading_and_drafting_go_on(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace(home) as workspace:
        workspace.open("acme", "ana").work()
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    with Workspace(home) as workspace:
        (entry,) = workspace.entries()
        assert (entry.title, entry.revision) == ("Acme Guidelines", 1)
        assert "git" in entry.problem
        desk = workspace.open("acme")
        desk.keep(replace(desk.work().guidelines, title="Written without git"))
        assert desk.work().base == 1
        with pytest.raises(GitMissing) as caught:
            desk.save("What", "Why")
        assert caught.value.hint
    monkeypatch.undo()
    with Workspace(home) as workspace:
        desk = workspace.open("acme", "ana")
        assert desk.work().guidelines.title == "Written without git"
        assert desk.save("What", "Why").number == 2


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where the folder should be")
    with Workspace(tmp_path / "home") as workspace:
        with pytest.raises(SmguideError) as caught:
            workspace.create("ours", title="Ours", founder=ANA)
        assert caught.value.hint
        assert not workspace.doctor()[1].ok


def test_a_damaged_draft_is_said_and_can_be_discarded(ana: Desk, home: Path) -> None:
    ana.keep(ana.work().guidelines)
    for path in (home / "library" / "acme" / "drafts").glob("*.draft"):
        path.write_bytes(b"rubbish")
    with pytest.raises(Damaged) as caught:
        ana.work()
    assert caught.value.hint
    ana.discard_draft()
    assert ana.work().base == 1


def test_a_damaged_library_is_listed_with_the_reason(workspace: Workspace, home: Path) -> None:
    workspace.close()
    for path in (home / "library" / "acme" / "guidelines.git" / "refs" / "heads").iterdir():
        path.write_text("nonsense\n")
    (entry,) = workspace.entries()
    assert entry.problem


def test_people_get_short_ids() -> None:
    assert short_id("Zoë Müller") == "zoe-muller"
    assert short_id("王") == "me"


def test_a_wrong_count_of_revisions_alarms_nobody(ana: Desk, home: Path) -> None:
    for title in ("Two", "Three"):
        ana.keep(replace(ana.work().guidelines, title=title))
        ana.save("What", "Why")
    memory = home / "library" / "acme" / "guidelines.git" / "smguide-count"
    head = memory.read_bytes().split()[0]
    for count in (b"1", b"2", b"70"):
        memory.write_bytes(head + b" " + count + b"\n")
        with Workspace(home) as again:
            desk = again.open("acme", "ana")
            assert [row.number for row in desk.history()] == [3, 2, 1]
            assert desk.audit().ok
    assert memory.read_bytes() == head + b" 3\n"


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such mode on Windows")
def test_doctor_makes_the_home_for_its_owner_only(tmp_path: Path) -> None:
    with Workspace(tmp_path / "home") as workspace:
        assert all(line.ok for line in workspace.doctor())
    assert stat.S_IMODE((tmp_path / "home").stat().st_mode) == 0o700


def test_doctor_finds_nothing_wrong(workspace: Workspace) -> None:
    assert all(line.ok for line in workspace.doctor())
