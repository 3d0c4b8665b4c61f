"""The sample is made by the program's own verbs, and every screen has something true to show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smguide.checks.finding import Severity
from smguide.errors import AlreadyExists
from smguide.review.status import State
from smguide.sample import NAME, make_sample
from smguide.workspace import Desk, Workspace

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home = tmp_path_factory.mktemp("sample")
    make_sample(home, NOW)
    with Workspace(home, clock=lambda: NOW) as workspace:
        yield workspace.open(NAME)


def test_the_company_is_large_enough(desk: Desk) -> None:
    facts = {section.kind: section.facts for section in desk.read("latest").sections}
    assert len(facts["who-may-post"].records("people")) >= 8
    assert len(facts["channels"].records("channels")) == 6
    assert len(facts["post-types"].records("types")) == 10
    assert len(facts["approval-workflow"].records("phases")) == 2
    assert len(facts["approval-workflow"].records("trust_levels")) == 3


def test_the_history_is_rich(desk: Desk) -> None:
    rows = desk.history()
    assert len(rows) >= 15
    assert State.CHANGES_REQUESTED in {row.state for row in rows}
    assert [edition.state for edition in desk.editions()] == ["in-force", "superseded"]
    assert rows[0].state is State.IN_REVIEW
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
    assert any(desk.comments(str(row.number)) for row in rows)


def test_somebody_has_something_to_do(desk: Desk) -> None:
    waiting = {member.person for member in desk.members() if desk.act_as(member.person).waiting()}
    assert waiting
    assert desk.work().kept_at is not None


def test_nothing_is_wrong_with_it(desk: Desk) -> None:
    for which in ("latest", "draft"):
        found = desk.findings(which)
        assert [f.sentence for f in found if f.severity is Severity.ERROR] == []
        assert {f.check for f in found if f.section} <= {"PRV-2", "DSC-7", "AIG-3"}
    report = desk.audit()
    assert report.ok, report.lines
    assert report.ignored == ()


def test_everybody_may_be_acted_as_and_says_so(desk: Desk) -> None:
    assert all(member.here and member.demonstration for member in desk.members())
    assert desk.entry().is_sample


def test_it_is_made_once(desk: Desk, tmp_path: Path) -> None:
    make_sample(tmp_path, NOW)
    with pytest.raises(AlreadyExists):
        make_sample(tmp_path, NOW)


def test_a_sample_that_fails_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Desk, "publish", _fails)
    with pytest.raises(RuntimeError):
        make_sample(tmp_path, NOW)
    with Workspace(tmp_path) as workspace:
        assert workspace.entries() == ()


def _fails(*_: object, **__: object) -> None:
    raise RuntimeError("the disk went away")
