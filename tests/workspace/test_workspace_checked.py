"""What was found out about revisions is not found out again, and is never believed blindly."""

from __future__ import annotations

from array import array
from dataclasses import replace
from pathlib import Path

import pytest
from test_workspace_trust import approved, changed
from workspace_values import START, Clock

from smguide.errors import NotAllowed
from smguide.review.revisions import Authorship
from smguide.store.commits import Author
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
        ana._parts.revisions.refresh()
        head = ana._parts.revisions.head
        ana._pen.save(dict(_files(ana)), f"{number}", "Because", (), head)
    ana._parts.revisions.authorships(1, 51)
    ana._parts.decisions.remember()
    assert CheckedBox(path).read().number == 51


def with_memory(ana: Desk, home: Path, unsound: tuple[str, ...] = ()) -> Path:
    """What was found out about the record so far, kept; with ids that are said to be unsound."""
    ledger, path = ana._ledger(), home / "library" / "acme" / "checked"
    found = ana._parts.revisions.checked()
    known = replace(found, entries=ledger.count, chain=ledger.chain, unsound=unsound)
    CheckedBox(path).keep(known)
    return path


def test_entries_read_before_are_not_checked_again_but_by_an_audit(
    ana: Desk, lea: Desk, home: Path, clock: Clock
) -> None:
    approved(ana, lea)
    forged = _forged_comment(ana)
    ana._parts.repository.close()
    ledger = ana._parts.decisions.afresh()
    assert [one.id for one in ledger.ignored] == [forged]
    with_memory(ana, home)  # as if the forged one had been found sound
    with Workspace(home, clock=clock) as again:
        desk = again.open("acme", "lea")
        assert desk._ledger().ignored == ()
        assert not desk.audit().ok
    with_memory(ana, home, (forged,))
    with Workspace(home, clock=clock) as again:
        assert [one.id for one in again.open("acme", "lea")._ledger().ignored] == [forged]


def _forged_comment(desk: Desk) -> str:
    """An entry whose signature does not hold, in the record itself; its id."""
    comment = "I never said this."
    desk.comment("2", comment)
    entries = desk._parts.decisions._log.entries()
    said = entries[-1].data.replace(comment.encode(), b"I have said this.!")
    author = Author("Mal Ory", "mal@acme.example")
    return desk._parts.decisions._log.append(lambda _: said, author=author, time=START).id


def test_nobody_agrees_to_anything_on_memory(
    ana: Desk, ben: Desk, lea: Desk, home: Path, clock: Clock
) -> None:
    """Forged memory says that Ben wrote what Ana wrote."""
    approved(ana, lea)
    ana.keep(changed(ana.work().guidelines, "Another text."))
    ana.save("Another text", "Because")
    ben.ask()
    with Workspace(home, clock=clock) as again:
        desk = again.open("acme", "ana")
        revisions = desk._parts.revisions
        true = revisions.authorships(1, 3)[0]
        key = ben._pen.member().keys[0].key.fingerprint
        forged = Authorship("ben@acme.example", "ben@acme.example", (), key)
        checked = replace(revisions.checked(), authors=(true, forged), behind=array("I", [1, 1, 2]))
        CheckedBox(home / "library" / "acme" / "checked").keep(checked)
    with Workspace(home, clock=clock) as again:
        desk = again.open("acme", "ana")
        assert desk.verdict("approve", "3").allowed  # so the memory does lie
        with pytest.raises(NotAllowed, match="wrote"):
            desk.approve("3")
        assert desk.review("3").state.value == "in-review"


def test_the_record_is_kept_once_it_is_worth_it(ana: Desk, home: Path, clock: Clock) -> None:
    for number in range(50):
        ana.comment("1", f"Remark {number}")
    ana._parts.decisions.remember()
    kept = CheckedBox(home / "library" / "acme" / "checked").read()
    ledger = ana._ledger()
    assert (kept.entries, kept.chain, kept.unsound) == (ledger.count, ledger.chain, ())
    with Workspace(home, clock=clock) as again:
        assert again.open("acme", "ana")._ledger() == ledger


def _files(desk: Desk) -> dict[str, bytes]:
    from smguide.workspace.drafting import files_of

    return files_of(desk.work().guidelines)
