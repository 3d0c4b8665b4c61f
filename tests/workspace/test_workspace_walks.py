"""How far somebody has walked through the changes stays on this computer, for each alone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.workspace import Founder, Workspace

TEXT = Guidelines(
    "g",
    "Guide",
    outline=(OutlineEntry("one"),),
    sections=(Section("one", "custom", "One", (Clause("a", "Be kind."),)),),
)
LEA = Founder("Lea Winter", "lea@example.org", "lea")


def test_what_was_looked_at_survives_and_is_each_ones_own(tmp_path: Path) -> None:
    def clock() -> datetime:
        return datetime(2026, 5, 4, 9, tzinfo=UTC)

    with Workspace(tmp_path, clock=clock) as workspace:
        lea = workspace.begin("guide", TEXT, founder=LEA, summary="Begin")
        lea.walks.looked_at(0, 1, ("m1", "m2"))
        lea.walks.looked_at(1, 2, ("m3",))
        lea.walks.look_again(("m1",))
    with Workspace(tmp_path, clock=clock) as workspace:
        lea = workspace.open("guide", "lea")
        assert lea.walks.seen() == {"m2", "m3"}
        assert lea.act_as("tom").walks.seen() == frozenset()
        for number in range(80):
            lea.walks.looked_at(number, number + 1, (f"n{number}",))
        assert "n79" in lea.walks.seen()
        assert "m2" not in lea.walks.seen()  # Walks of long ago are let go.
    file = next(tmp_path.rglob("walked.json"))
    file.write_bytes(b"{broken")
    with Workspace(tmp_path, clock=clock) as workspace:
        assert workspace.open("guide", "lea").walks.seen() == frozenset()
