"""Revisions of low risk in several guidelines, approved together."""

from __future__ import annotations

from pathlib import Path

from together_values import NAMES, two_tidied
from workspace_values import Clock

from smguide.review.status import State
from smguide.workspace import Workspace
from smguide.workspace.together import approve_together, low_risk_waiting


def test_each_is_signed_by_itself_and_one_wrong_stops_nothing(tmp_path: Path) -> None:
    with Workspace(tmp_path / "home", clock=Clock()) as workspace:
        two_tidied(workspace)
        found = low_risk_waiting(workspace)
        assert [(one.name, one.number, len(one.changes)) for one in found] == [
            (name, 3, 1) for name in NAMES
        ]
        workspace.open("first", "lea").withdraw(reason="Later.")
        outcomes = approve_together(workspace, found)
        assert "Nobody has asked for a review" in outcomes[0].problem
        assert not outcomes[1].problem
        desk = workspace.open("second", "ana")
        [answer] = desk.review("3").answered
        assert (answer.meaning, desk.review("3").state) == (found[1].meaning, State.APPROVED)
        assert low_risk_waiting(workspace) == ()


def test_a_change_of_words_is_not_of_low_risk(tmp_path: Path) -> None:
    with Workspace(tmp_path / "home", clock=Clock()) as workspace:
        two_tidied(workspace, words="Be kind to them all.")
        assert low_risk_waiting(workspace) == ()
