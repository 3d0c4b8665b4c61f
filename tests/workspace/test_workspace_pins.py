"""What this computer has seen before: a record or a history that was wound back is an alarm."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from test_workspace_trust import approved, changed, git
from workspace_values import ANA, Clock

from smguide.errors import Alarm
from smguide.store.drafts import DraftBox
from smguide.workspace import Desk, Workspace

Again = Callable[[], Workspace]


def pins(home: Path) -> Path:
    return home / "library" / "acme" / "pins.json"


def seen(home: Path) -> dict[str, object]:
    return dict(json.loads(pins(home).read_bytes()))


@pytest.fixture
def again(home: Path, clock: Clock) -> Iterator[Again]:
    """Opens the library another time, as the program does when it is started."""
    with ExitStack() as opened:
        yield lambda: opened.enter_context(Workspace(home, clock=clock))


def test_a_record_that_was_wound_back_is_an_alarm(
    ana: Desk, lea: Desk, home: Path, again: Again
) -> None:
    ana.keep(changed(ana.work().guidelines, "Be kind."))
    ana.save("Be kind", "Because")
    ana.ask()
    lea.request_changes("latest", "This breaks the law.")
    git(home, "update-ref", "refs/heads/smguide-log", "smguide-log~1")
    for _ in range(2):
        with pytest.raises(Alarm, match="this computer has seen are missing") as caught:
            again().open("acme", "lea").approve()
        assert "pins.json" in caught.value.hint
    (entry,) = again().entries()
    assert "missing from the record" in entry.problem
    pins(home).unlink()
    assert again().open("acme", "lea").review().answered == ()


def test_a_history_that_was_wound_back_is_an_alarm(ana: Desk, home: Path, again: Again) -> None:
    ana.keep(changed(ana.work().guidelines, "Be kind."))
    ana.save("Be kind", "Because")
    assert ana.revision_number("latest") == 2
    git(home, "update-ref", "refs/heads/main", "main~1")
    with pytest.raises(Alarm, match="Revision 2, which this computer has seen") as caught:
        again().open("acme", "lea")
    assert caught.value.hint


def test_another_record_in_its_place_is_an_alarm(
    ana: Desk, home: Path, clock: Clock, again: Again
) -> None:
    assert seen(home)["genesis"] == ana._ledger().guideline
    with Workspace(home / "elsewhere", clock=clock) as other:
        other.create("acme", title="Other", template="empty", founder=ANA)
    (home / "library" / "acme" / "guidelines.git").rename(home / "before")
    there = home / "elsewhere" / "library" / "acme" / "guidelines.git"
    there.rename(home / "library" / "acme" / "guidelines.git")
    with pytest.raises(Alarm, match="their record begins differently"):
        again().open("acme", "ana")


@pytest.mark.parametrize("left", [b"", b"rubbish", b"[]", b'{"count": "many"}', None])
def test_what_was_seen_may_be_lost(home: Path, left: bytes | None, again: Again) -> None:
    pins(home).unlink(missing_ok=True)
    if left is not None:
        pins(home).write_bytes(left)
    desk = again().open("acme", "lea")
    assert desk.audit().ok
    assert seen(home)["count"] == desk._ledger().count


def test_what_is_seen_grows_with_the_record(ana: Desk, lea: Desk, home: Path) -> None:
    before = seen(home)
    number = approved(ana, lea)
    ana.history()
    after = seen(home)
    assert after["count"] == ana._ledger().count == int(str(before["count"])) + 2
    assert (after["number"], after["main"]) == (number, git(home, "rev-parse", "main"))


def test_a_window_that_lags_behind_forgets_nothing(ana: Desk, home: Path, clock: Clock) -> None:
    board = ana._parts.decisions._pins
    old = board.read()
    with Workspace(home, clock=clock) as elsewhere:
        other = elsewhere.open("acme", "ben")
        other._parts.drafts = DraftBox(home / "other-drafts")
        other.keep(changed(other.work().guidelines, "Be kind."))
        other.save("Be kind", "Because")
        other.ask()
    newer = seen(home)
    board._set = type(old)()
    board.advance(old)
    assert seen(home) == newer


def test_a_folder_that_cannot_be_written_is_read(home: Path, again: Again) -> None:
    pins(home).unlink(missing_ok=True)
    pins(home).mkdir()
    (pins(home) / "in the way").touch()
    assert again().open("acme", "lea").audit().ok
