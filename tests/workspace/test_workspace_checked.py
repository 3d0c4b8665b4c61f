"""What was found out about revisions is not found out again, and is never believed blindly."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from test_workspace_trust import approved, changed
from workspace_values import Clock

from smguide.review.revisions import Authorship
from smguide.workspace import Desk, Workspace
from smguide.workspace.checked import Checked, CheckedBox

SOMEBODY = Authorship("mal@acme.example", "mal@acme.example", ("x@acme.example",), None)


@pytest.fixture
def kept(ana: Desk, lea: Desk, home: Path) -> Path:
    """What was found out about two revisions, one of them approved, on the disk."""
    approved(ana, lea)
    path = home / "library" / "acme" / "checked"
    CheckedBox(path).keep(ana._parts.revisions.checked())
    return path


def opened(home: Path, clock: Clock) -> tuple[str, ...]:
    """All authors that a second opening relies on, and whether the approval still counts."""
    with Workspace(home, clock=clock) as again:
        desk = again.open("acme", "lea")
        state = desk.review("2").state.value
        behind = desk._parts.revisions.authorships(1, 2)
        assert desk.audit().ok
        return (state, *(one.author_email for one in behind if one))


RIGHT = ("approved", "ana@acme.example", "ana@acme.example")


def test_it_is_recalled_and_an_audit_does_not_rely_on_it(
    kept: Path, ana: Desk, home: Path, clock: Clock
) -> None:
    checked = CheckedBox(kept).read()
    assert checked == ana._parts.revisions.checked()
    assert (checked.number, len(checked.authors)) == (2, 1)
    assert opened(home, clock) == RIGHT
    forged = Checked(2, checked.main, (SOMEBODY,), array("I", [1, 1]), checked.contents)
    CheckedBox(kept).keep(forged)
    with Workspace(home, clock=clock) as again:
        desk = again.open("acme", "lea")
        assert desk.review("2").state.value != "approved"
        assert desk.audit().ok
        assert desk.review("2").state.value == "approved"


def test_of_another_line_nothing_is_recalled(
    kept: Path, ana: Desk, home: Path, clock: Clock
) -> None:
    checked = CheckedBox(kept).read()
    for number, main in ((2, "0" * 40), (3, checked.main), (1, checked.main)):
        behind = array("I", [1] * number)
        CheckedBox(kept).keep(Checked(number, main, (SOMEBODY,), behind, {1: "0" * 64}))
        assert opened(home, clock) == RIGHT


@pytest.mark.parametrize("damage", ["missing", "empty", "rubbish", "cut", "flipped", "no author"])
def test_what_is_lost_or_damaged_is_found_out_again(
    kept: Path, home: Path, clock: Clock, damage: str
) -> None:
    data = kept.read_bytes()
    harm = {
        "empty": b"",
        "rubbish": b"rubbish" * 20,
        "cut": data[:-3],
        "flipped": data[:-9] + bytes([data[-9] ^ 1]) + data[-8:],
    }
    if damage == "no author":
        checked = CheckedBox(kept).read()
        CheckedBox(kept).keep(Checked(2, checked.main, (), checked.behind, {}))
    elif damage == "missing":
        kept.unlink()
    else:
        kept.write_bytes(harm[damage])
        assert CheckedBox(kept).read() == Checked()
    assert opened(home, clock) == RIGHT


def test_it_is_kept_once_it_is_worth_it(ana: Desk, home: Path) -> None:
    path = home / "library" / "acme" / "checked"
    ana._parts.decisions.remember()
    assert not path.exists()
    for number in range(50):
        ana.keep(changed(ana.work().guidelines, "x" * number))
        ana._pen.save(dict(_files(ana)), f"{number}", "Because", ())
    ana._parts.revisions.authorships(1, 51)
    ana._parts.decisions.remember()
    assert CheckedBox(path).read().number == 51


def _files(desk: Desk) -> dict[str, bytes]:
    from smguide.workspace.drafting import files_of

    return files_of(desk.work().guidelines)
