"""A shared copy that is not what it was: an alarm, told in a sentence, and nothing here changes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sharing_values import chains, computer, git, place, remember_address, saved
from workspace_values import ANA, Clock

from smguide.errors import Alarm
from smguide.store.shared.address import read_address
from smguide.workspace import Desk, Witness, Workspace

LOG = "refs/heads/smguide-log"
MAIN = "refs/heads/main"


@pytest.fixture
def home(shared_team: Path, tmp_path: Path) -> Path:
    return place(shared_team, tmp_path / "all") / "home"


@pytest.fixture
def share(home: Path, ana: Desk) -> Path:
    """A shared folder with two revisions and a review."""
    ana.act_as("lea").approve()
    ana.sharing.sync()
    return home.parent / "share"


@pytest.fixture
def second(tmp_path: Path, home: Path, clock: Clock) -> Iterator[Workspace]:
    with computer(tmp_path / "third", clock, home / "keys") as workspace:
        yield workspace


def point(share: Path, ref: str, to: str) -> None:
    """Move a name of the shared folder, as somebody with access to it can."""
    git(share, "update-ref", ref, git(share, "rev-parse", to))


def files(home: Path) -> dict[str, bytes]:
    """Everything that is kept of the guidelines but what is remembered of the shared copy."""
    folder = home / "library" / "acme"
    left_out = ("shared.json", "smguide-guard", "history.index")
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(left_out)
    }


def wound_back(share: Path) -> str:
    point(share, LOG, f"{LOG}~1")
    return r"Entries of Lea Novak that this computer saw in the shared copy .* are missing"


def history_wound_back(share: Path) -> str:
    point(share, MAIN, f"{MAIN}~1")
    return r"Revision 2, which this computer saw in the shared copy .*, is not in its history now"


def history_exchanged(share: Path) -> str:
    tree = git(share, "rev-parse", f"{MAIN}^{{tree}}")
    who = ("-c", "user.name=Eve", "-c", "user.email=eve@example.org")
    other = git(share, *who, "commit-tree", tree, "-p", f"{MAIN}~1", "-m", "x")
    point(share, MAIN, other)
    return r"Revision 2, which this computer saw in the shared copy .*, is not in its history now"


def emptied(share: Path) -> str:
    git(share, "update-ref", "-d", LOG)
    git(share, "update-ref", "-d", MAIN)
    return "taken away"


def record_gone(share: Path) -> str:
    git(share, "update-ref", "-d", LOG)
    return "taken away"


def history_gone(share: Path) -> str:
    git(share, "update-ref", "-d", MAIN)
    return "taken away"


def entry_dropped(share: Path) -> str:
    """The last entry but one is left out."""
    last = git(share, "ls-tree", "-r", LOG)
    before = git(share, "ls-tree", "-r", f"{LOG}~1")
    old = git(share, "ls-tree", "-r", f"{LOG}~2")
    kept = [*old.splitlines(), *(set(last.splitlines()) - set(before.splitlines()))]
    rebuilt(share, f"{LOG}~2", kept)
    return "missing from the record, or was moved|are missing from it"


def rebuilt(share: Path, parent: str, lines: list[str]) -> None:
    """A step of the record on `parent` that holds these files."""
    fans: dict[str, list[str]] = {}
    for line in lines:
        head, _, path = line.partition("\t")
        fans.setdefault(path.split("/")[1], []).append(f"{head}\t{path.split('/')[2]}")
    trees = []
    for fan, inside in sorted(fans.items()):
        oid = git(share, "mktree", stdin=("\n".join(inside) + "\n").encode())
        trees.append(f"040000 tree {oid}\t{fan}")
    events = git(share, "mktree", stdin=("\n".join(trees) + "\n").encode())
    root = git(share, "mktree", stdin=f"040000 tree {events}\tevents\n".encode())
    who = ("-c", "user.name=Eve", "-c", "user.email=eve@example.org")
    base = git(share, "rev-parse", parent)
    point(share, LOG, git(share, *who, "commit-tree", root, "-p", base, "-m", "Add a record"))


def strange_file(share: Path) -> str:
    blob = git(share, "hash-object", "-w", "--stdin", stdin=b"x")
    tree = git(share, "mktree", stdin=f"120000 blob {blob}\tlink\n".encode())
    who = ("-c", "user.name=Eve", "-c", "user.email=eve@example.org")
    base = git(share, "rev-parse", MAIN)
    point(share, MAIN, git(share, *who, "commit-tree", tree, "-p", base, "-m", "x"))
    return "a revision holds 'link'"


def merged(share: Path) -> str:
    tree = git(share, "rev-parse", f"{MAIN}^{{tree}}")
    who = ("-c", "user.name=Eve", "-c", "user.email=eve@example.org")
    parents = ("-p", git(share, "rev-parse", MAIN), "-p", git(share, "rev-parse", f"{MAIN}~1"))
    point(share, MAIN, git(share, *who, "commit-tree", tree, *parents, "-m", "x"))
    return "it forks"


WRONGS: tuple[Callable[[Path], str], ...] = (
    wound_back, history_wound_back, history_exchanged, emptied, record_gone, history_gone,
    entry_dropped, strange_file, merged,
)  # fmt: skip


@pytest.mark.parametrize("wrong", WRONGS, ids=lambda wrong: wrong.__name__)
def test_what_is_wrong_is_said_and_nothing_here_changes(
    wrong: Callable[[Path], str], ana: Desk, share: Path, home: Path
) -> None:
    sentence = wrong(share)
    saved(ana, "Not sent yet.")
    ana.history()
    before = files(home)
    for _ in range(2):
        with pytest.raises(Alarm, match=sentence) as caught:
            ana.sharing.sync()
    assert "It was in order on 3 March 2026" in caught.value.message
    assert "since 3 March 2026" in caught.value.message
    assert caught.value.hint
    assert files(home) == before
    assert ana.audit().ok
    state = ana.sharing.state()
    assert state is not None
    assert state.trouble
    assert not list(home.glob("quarantine/*"))


def test_what_was_put_right_is_right_again(ana: Desk, share: Path) -> None:
    tip = git(share, "rev-parse", LOG)
    point(share, LOG, f"{LOG}~1")
    with pytest.raises(Alarm):
        ana.sharing.sync()
    point(share, LOG, tip)
    assert ana.sharing.sync().is_complete
    state = ana.sharing.state()
    assert state is not None
    assert not state.trouble


def test_other_guidelines_in_its_place(
    ana: Desk, share: Path, tmp_path: Path, clock: Clock
) -> None:
    shutil.rmtree(share)
    with Workspace(tmp_path / "other", clock=clock) as other:
        desk = other.create("other", title="Other", template="empty", founder=ANA)
        desk.sharing.share(str(share))
    with pytest.raises(Alarm, match="their record begins differently"):
        ana.sharing.sync()


def test_a_first_connection_is_held_against_the_code_and_what_entries_saw(
    ana: Desk, second: Workspace, share: Path
) -> None:
    code = ana.team.join_code()
    history_exchanged(share)
    with pytest.raises(Alarm, match="no longer in the history"):
        second.connect(str(share), code, "acme")
    assert second.names() == ()


def test_a_witness_notices_newest_entries_that_are_withheld(
    ana: Desk, second: Workspace, share: Path
) -> None:
    ledger = ana._ledger()
    code, witness = ana.team.join_code(), Witness(ledger.count, f"{ledger.chain[:24]}")
    wound_back(share)
    with pytest.raises(Alarm, match="entries that the document speaks of"):
        second.connect(str(share), code, "acme", witness=witness)
    assert second.names() == ()
    # Without it nobody can tell: the limit that is stated in the help.
    assert second.connect(str(share), code, "acme").audit().ok


def test_a_witness_that_holds(ana: Desk, second: Workspace, share: Path) -> None:
    ledger = ana._ledger()
    spaced = " ".join(ledger.chains[3][at : at + 8] for at in range(0, 64, 8))
    desk = second.connect(str(share), ana.team.join_code(), witness=Witness(3, spaced))
    assert len(chains([ana, desk])) == 1


def test_an_address_that_became_unfit_is_refused(ana: Desk, share: Path, home: Path) -> None:
    """What is remembered is looked at again: the file could have been changed."""
    remember_address(home / "library" / "acme" / "shared.json", "ext::sh -c x")
    with pytest.raises(Exception, match="could start a program"):
        ana.sharing.sync()
    assert read_address(str(share), home).text == str(share)
