"""One file out and in: what comes back is everything that was there, and nothing is wound back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from test_workspace_trust import changed, git
from workspace_values import ANA, Clock

from smguide.errors import AlreadyExists, Damaged, NotFound, SigningKeyError, Stopped, WrongUse
from smguide.store.keybox import KeyBox
from smguide.workspace import Desk, Workspace
from smguide.workspace.backup import Choice, Outcome

WORDS = "seven brass kettles sing"


@pytest.fixture
def elsewhere(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    """Another computer, with nothing on it."""
    with Workspace(tmp_path / "elsewhere", clock=clock) as opened:
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "stick" / "all.smguide-backup"


@pytest.fixture(autouse=True)
def stick(file: Path) -> None:
    file.parent.mkdir()


def told(workspace: Workspace, name: str, person: str = "") -> dict[str, Any]:
    """Everything that can be read of guidelines."""
    desk = workspace.open(name, person)
    parts = workspace._parts(name)
    repository = parts.repository
    line = list(repository.revisions(newest_first=False))
    report = desk.audit()
    return {
        "revisions": [(one, repository.read(one.commit)) for one in line],
        "signed": [repository.commit_payload(one.commit) for one in line],
        "entries": parts.decisions._log.entries(),
        "tags": repository.tags(),
        "editions": desk.editions(),
        "draft": parts.drafts.read("draft"),
        "aside": [parts.drafts.set_aside(one.file) for one in parts.drafts.aside.all()],
        "audit": [line for line in report.lines],
        "advice": report.advice,
        "looked": parts.looked._all(),
    }


def written(desk: Desk, words: str) -> None:
    desk.keep(changed(desk.work().guidelines, words))


def saved(desk: Desk, words: str) -> None:
    written(desk, words)
    desk.save(words, "Because")


def test_everything_comes_back_on_a_computer_that_has_nothing(
    sample_library: Path, tmp_path: Path, file: Path, elsewhere: Workspace, clock: Clock
) -> None:
    home = shutil.copytree(sample_library, tmp_path / "before")
    with Workspace(home, clock=clock) as workspace:
        desk = workspace.open("sample")
        desk.keep(changed(desk.work().guidelines, "Not saved yet."))
        before = told(workspace, "sample")
        made = workspace.backups.make(file, keys=True, passphrase=WORDS)
        assert not made.left_out
        assert [item.name for item in made.contents.items] == ["sample"]
        publics = KeyBox(home / "keys").publics()
    shutil.rmtree(home)
    result = elsewhere.backups.bring_in(file, Choice(keys=True), passphrase=WORDS)
    assert [one.outcome for one in result.brought] == [Outcome.NEW]
    after = told(elsewhere, "sample")
    assert after == before
    assert len(after["revisions"]) > 5
    assert after["editions"]
    assert after["draft"]
    assert KeyBox(elsewhere.home / "keys").publics() == publics
    saved(elsewhere.open("sample"), "Goes on.")


def test_a_backup_says_what_is_in_it(workspace: Workspace, ana: Desk, file: Path) -> None:
    written(ana, "A draft.")
    made = workspace.backups.make(file)
    contents = workspace.backups.look(file)
    assert contents == made.contents
    (item,) = contents.items
    assert (item.title, item.organisation) == ("Acme Guidelines", "Acme")
    assert (item.revisions, item.drafts, item.editions) == (1, 1, 0)
    assert contents.keys == ()
    assert file.stat().st_size == made.size
    assert file.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_keys_only_under_a_passphrase_and_only_when_asked(
    workspace: Workspace, ana: Desk, file: Path, elsewhere: Workspace
) -> None:
    with pytest.raises(WrongUse, match="under a passphrase"):
        workspace.backups.make(file, keys=True)
    with pytest.raises(WrongUse, match="at least 8"):
        workspace.backups.make(file, passphrase="short")
    workspace.backups.make(file, keys=True, passphrase=WORDS)
    assert b"OPENSSH" not in file.read_bytes()
    assert b"acme" not in file.read_bytes()
    with pytest.raises(SigningKeyError, match="protected with a passphrase"):
        elsewhere.backups.look(file)
    with pytest.raises(SigningKeyError, match="does not fit"):
        elsewhere.backups.bring_in(file, passphrase="another one altogether")
    assert elsewhere.names() == ()
    assert elsewhere.backups.bring_in(file, passphrase=WORDS).keys == 0
    assert elsewhere._keys.publics() == {}
    assert elsewhere.backups.bring_in(file, Choice(keys=True), passphrase=WORDS).keys == 3
    again = elsewhere.backups.bring_in(file, Choice(keys=True), passphrase=WORDS)
    assert (again.keys, again.brought[0].outcome) == (0, Outcome.SAME)


def test_an_older_backup_winds_nothing_back(workspace: Workspace, ana: Desk, file: Path) -> None:
    workspace.backups.make(file)
    saved(ana, "Later.")
    written(ana, "Being written.")
    before = told(workspace, "acme")
    (one,) = workspace.backups.bring_in(file).brought
    assert one.outcome is Outcome.OLDER
    assert "further here" in one.sentence
    assert told(workspace, "acme") == before
    (one,) = workspace.backups.bring_in(file, Choice(beside=True)).brought
    assert (one.outcome, one.here) == (Outcome.BESIDE, "acme-2")
    assert told(workspace, "acme") == before
    assert len(told(workspace, "acme-2")["revisions"]) == 1


def test_a_newer_backup_goes_on(
    workspace: Workspace, ana: Desk, file: Path, home: Path, tmp_path: Path, clock: Clock
) -> None:
    workspace.close()
    older = shutil.copytree(home, tmp_path / "older")
    saved(workspace.open("acme", "ana"), "Later.")
    workspace.open("acme", "ana").ask()
    before = told(workspace, "acme")
    workspace.backups.make(file)
    with Workspace(older, clock=clock) as behind:
        (one,) = behind.backups.bring_in(file).brought
        assert one.outcome is Outcome.WENT_ON
        after = told(behind, "acme")
        assert [copy.why for copy in behind.backups.safety.all()] == ["bringing-in"]
    for part in ("revisions", "entries", "audit"):
        assert after[part] == before[part]


def test_what_went_another_way_is_put_beside(
    workspace: Workspace, ana: Desk, file: Path, home: Path, tmp_path: Path, clock: Clock
) -> None:
    workspace.close()
    other = shutil.copytree(home, tmp_path / "other")
    saved(workspace.open("acme", "ana"), "This way.")
    workspace.backups.make(file)
    with Workspace(other, clock=clock) as elsewhere:
        saved(elsewhere.open("acme", "ana"), "That way.")
        before = told(elsewhere, "acme")
        (one,) = elsewhere.backups.bring_in(file).brought
        assert (one.outcome, one.here) == (Outcome.BESIDE, "acme-2")
        assert told(elsewhere, "acme") == before


def test_what_was_taken_away_here_comes_back_only_as_this_computer_saw_it(
    workspace: Workspace, ana: Desk, file: Path, home: Path, clock: Clock
) -> None:
    saved(ana, "Later.")
    before = told(workspace, "acme")
    workspace.backups.make(file)
    workspace.close()
    git(home, "update-ref", "refs/heads/main", "main~1")
    with Workspace(home, clock=clock) as again:
        assert "has seen" in again.entries()[0].problem
        (one,) = again.backups.bring_in(file).brought
        assert one.outcome is Outcome.WENT_ON
        assert told(again, "acme")["revisions"] == before["revisions"]


def test_the_draft_here_stays_and_the_other_one_is_kept(
    workspace: Workspace, ana: Desk, file: Path
) -> None:
    written(ana, "First thought.")
    workspace.backups.make(file)
    written(ana, "Second thought.")
    here = workspace._parts("acme").drafts.read("draft")
    (one,) = workspace.backups.bring_in(file).brought
    assert (one.outcome, one.drafts) == (Outcome.SAME, 1)
    desk = workspace.open("acme", "ana")
    assert workspace._parts("acme").drafts.read("draft") == here
    assert "First thought." in str(desk.earlier_drafts()[0].kept.guidelines)
    assert workspace.backups.bring_in(file).brought[0].drafts == 0


def test_only_what_is_chosen(workspace: Workspace, ana: Desk, file: Path) -> None:
    workspace.create("second", title="Second", template="empty", founder=ANA)
    workspace.backups.make(file, ["second"])
    assert [item.name for item in workspace.backups.look(file).items] == ["second"]
    with pytest.raises(NotFound, match="It holds: second"):
        workspace.backups.bring_in(file, Choice(("acme",)))
    with pytest.raises(AlreadyExists):
        workspace.backups.make(file)
    workspace.backups.make(file, replace=True)
    (one,) = workspace.backups.bring_in(file, Choice(("second",))).brought
    assert one.name == "second"
    with pytest.raises(NotFound):
        workspace.backups.make(file.with_name("x"), ["nothing"])


def test_guidelines_that_cannot_be_read_are_named_and_the_others_taken(
    workspace: Workspace, ana: Desk, file: Path, home: Path
) -> None:
    workspace.create("second", title="Second", template="empty", founder=ANA)
    workspace.close()
    tip = git(home, "rev-parse", "main")
    loose = home / "library/acme/guidelines.git/objects" / tip[:2] / tip[2:]
    loose.chmod(0o644)
    loose.write_bytes(b"")
    made = workspace.backups.make(file)
    assert [item.name for item in made.contents.items] == ["second"]
    assert [one.name for one in made.left_out] == ["acme"]


def test_a_changed_file_is_refused_whole(workspace: Workspace, ana: Desk, file: Path) -> None:
    workspace.backups.make(file, passphrase=WORDS)
    stored = bytearray(file.read_bytes())
    stored[len(stored) // 2] ^= 4
    file.write_bytes(stored)
    with pytest.raises(Damaged):
        workspace.backups.bring_in(file, passphrase=WORDS)
    file.write_bytes(stored[:-40])
    with pytest.raises(Damaged):
        workspace.backups.look(file, WORDS)


def test_stopping_leaves_nothing_behind(workspace: Workspace, ana: Desk, file: Path) -> None:
    def stop(*_: object) -> None:
        raise Stopped("Stopped.")

    def kept() -> list[Path]:
        return sorted(workspace.home.rglob("*"))

    workspace.close()
    before = kept()
    with pytest.raises(Stopped):
        workspace.backups.make(file, watch=stop)
    assert not list(file.parent.iterdir())
    assert kept() == before
    workspace.backups.make(file)
    workspace.close()
    with pytest.raises(Stopped):
        workspace.backups.bring_in(file, watch=stop)
    assert [one for one in kept() if ".new-" in one.name] == []
