"""Several computers and one shared folder: everything arrives, nothing is lost, all are equal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sharing_values import chains, computer, saved
from workspace_values import ANA, Clock

from smguide.errors import Alarm, AlreadyExists, NotFound, SharingError, Unreachable, WrongUse
from smguide.store.shared.remembered import Remembered
from smguide.workspace import Desk, Workspace


@pytest.fixture
def share(tmp_path: Path) -> Path:
    return tmp_path / "share"


@pytest.fixture
def code(ana: Desk, share: Path) -> str:
    """The join code, after Ana has shared."""
    ana.sharing.share(str(share))
    return ana.team.join_code()


@pytest.fixture
def second(tmp_path: Path, home: Path, clock: Clock) -> Iterator[Workspace]:
    with computer(tmp_path / "second", clock, home / "keys") as workspace:
        yield workspace


@pytest.fixture
def there(second: Workspace, share: Path, code: str) -> Desk:
    """Lea at her own computer."""
    second.connect(str(share), code, "acme")
    return second.open("acme", "lea")


def test_from_sharing_to_an_audit_on_a_third_computer(
    ana: Desk, there: Desk, share: Path, code: str, tmp_path: Path, clock: Clock
) -> None:
    assert saved(there.act_as("ben"), "Be kind.") == 2
    there.act_as("ben").ask()
    there.approve()
    assert there.sharing.state().unsent_entries == 2  # type: ignore[union-attr]
    report = there.sharing.sync()
    assert (report.sent_revisions, report.sent_entries, report.is_complete) == (1, 2, True)
    report = ana.sharing.sync()
    assert (report.arrived_revisions, report.arrived_entries) == (1, 2)
    assert ana.review("latest").state == "approved"
    day = date(2026, 3, 20)
    ana.publish(edition="1.1", effective=day, change_class="clarifying", summary="")
    ana.sharing.sync()
    with computer(tmp_path / "third", clock) as third:
        desk = third.connect(str(share), code.upper().replace("-", " "))
        assert (desk.name, desk.person) == ("share", "")
        audit = desk.audit()
        assert audit.ok
        assert [one.edition.edition for one in audit.editions] == ["1.1"]
        there.sharing.sync()
        assert len(chains([ana, there, desk])) == 1
        assert desk.sharing.sync().sentences == ("Nothing new on either side.",)


def test_both_add_entries_at_once(ana: Desk, there: Desk) -> None:
    ana.comment("1", "One.")
    there.comment("1", "Two.")
    ana.comment("1", "Three.")
    there.sharing.sync()
    report = ana.sharing.sync()
    assert (report.arrived_entries, report.sent_entries, report.signed_again) == (1, 2, 1)
    there.sharing.sync()
    assert len(chains([ana, there])) == 1
    texts = [one.comment.text for one in ana._parts.decisions.ledger().comments.values()]
    assert texts == ["Two.", "One.", "Three."]
    assert ana.audit().ok
    assert there.audit().ok


def test_the_code_of_other_guidelines_is_an_alarm(
    second: Workspace, share: Path, code: str, clock: Clock, tmp_path: Path
) -> None:
    with Workspace(tmp_path / "other", clock=clock) as other:
        wrong = other.create("other", title="Other", template="empty", founder=ANA).team
        with pytest.raises(Alarm, match="not the record that the join code belongs to"):
            second.connect(str(share), wrong.join_code(), "acme")
    assert second.names() == ()
    with pytest.raises(WrongUse, match="join code"):
        second.connect(str(share), "guess", "acme")


def test_a_name_that_is_taken(ana: Desk, workspace: Workspace, share: Path, code: str) -> None:
    with pytest.raises(AlreadyExists):
        workspace.connect(str(share), code, "acme")
    assert workspace.open("acme").audit().ok


def test_a_place_that_holds_something_else(ana: Desk, tmp_path: Path, share: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("Dear all")
    with pytest.raises(SharingError, match="not empty"):
        ana.sharing.share(str(tmp_path / "full"))
    assert ana.sharing.state() is None
    with pytest.raises(WrongUse, match="not shared"):
        ana.sharing.sync()


def test_a_folder_that_is_not_there(
    ana: Desk, second: Workspace, code: str, share: Path, tmp_path: Path
) -> None:
    with pytest.raises(Unreachable):
        second.connect(str(tmp_path / "nowhere"), code)
    share.rename(tmp_path / "away")
    saved(ana, "Be kind.")
    with pytest.raises(Unreachable, match="There is no shared copy"):
        ana.sharing.sync()
    (tmp_path / "away").rename(share)
    assert ana.sharing.sync().sent_revisions == 1


def test_nothing_there_yet(second: Workspace, code: str, tmp_path: Path) -> None:
    from smguide.store.shared.address import read_address
    from smguide.store.shared.beginning import begin_folder

    begin_folder(read_address(str(tmp_path / "empty"), second.home))
    with pytest.raises(NotFound, match="no guidelines"):
        second.connect(str(tmp_path / "empty"), code)


def test_sharing_goes_on_after_a_death_between_sending_and_remembering(
    ana: Desk, share: Path, home: Path
) -> None:
    ana.sharing.share(str(share))
    box = ana._parts.shared
    known = box.read()
    assert known is not None
    box.keep(Remembered(known.address, known.genesis))
    assert ana.sharing.share(str(share)).is_complete
    assert ana.sharing.sync().sentences == ("Nothing new on either side.",)
