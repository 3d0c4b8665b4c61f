"""Attacks on the files: entries dropped, moved, exchanged, withheld, and a history rewritten.

Each is an alarm: one sentence, what to do, and nothing of the record counts. `EVERYWHERE` shows
even to somebody who opens the library for the first time; `SEEN_BEFORE` only to who has seen what
is missing, because a shorter record looks like one that is not as far yet (git.md 2.3).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from crime_scene import (
    LOG,
    MAIN,
    NAME,
    NOW,
    Scene,
    Shelf,
    approved,
    assert_alarm,
    commit_bytes,
    files_saying,
    scene,
)
from review_log import NAMES, Log

from smguide.errors import Alarm
from smguide.review.audit import AuditReport
from smguide.review.bodies import Genesis
from smguide.store.commits import Author, encode_commit
from smguide.store.trees import TreeEntry, encode_tree, object_id
from smguide.workspace import Workspace


@dataclass(frozen=True)
class Tampering:
    """What is done to the library of an honest record, and the sentence of the alarm."""

    deed: Callable[[Scene, Shelf], None]
    learnt_from: str
    sentence: str


def honest() -> Scene:
    """Two revisions, both approved, one published: eight entries."""
    it = scene()
    it.approved()
    it.log.publish("ana", 1)
    it.approved(base=1)
    return it


def record_of(choose: Callable[[list[list[bytes]]], list[list[bytes]]]) -> Callable[..., None]:
    """The record is written anew from chosen entries."""

    def deed(it: Scene, shelf: Shelf) -> None:
        shelf.point(LOG, shelf.write_log(choose(it.steps())))

    return deed


def without(at: int) -> Callable[..., None]:
    return record_of(lambda steps: [*steps[:at], *steps[at + 1 :]])


def swapped(at: int) -> Callable[..., None]:
    return record_of(lambda steps: [*steps[:at], steps[at + 1], steps[at], *steps[at + 2 :]])


def _inserted(it: Scene, shelf: Shelf) -> None:
    """Somebody writes an entry of their own between two that are there."""
    steps = it.steps()
    stranger = it.log.write("kim", Genesis(it.log.ledger().team), count=0)
    shelf.point(LOG, shelf.write_log([*steps[:3], [stranger], *steps[3:]]))


def _another_beginning(it: Scene, shelf: Shelf) -> None:
    steps = it.steps()
    shelf.point(LOG, shelf.write_log([[Log().entries[0].data], *steps[1:]]))


def _begun_by_somebody_else(it: Scene, shelf: Shelf) -> None:
    """Another record altogether, sound in itself, over the same revisions."""
    other = Log()
    other.line = it.log.line
    other.ask("dana", 1)
    shelf.point(LOG, shelf.write_log([[entry.data] for entry in other.entries]))


def _begun_with_nothing(_it: Scene, shelf: Shelf) -> None:
    shelf.point(LOG, shelf.write_log([[b'{"type": "genesis"}\n']]))


def _begun_at_the_second(it: Scene, shelf: Shelf) -> None:
    shelf.point(LOG, shelf.write_log(it.steps()[1:]))


def _gone(_it: Scene, shelf: Shelf) -> None:
    shelf.point(LOG, None)


def _step(shelf: Shelf, *rows: TreeEntry, parents: int = 1) -> None:
    """A next step of the record with these folders in its outermost one."""
    tip = shelf.git("rev-parse", LOG)
    root = encode_tree(rows)
    author = Author("Mal Ory", "mal@example.org")
    raw = encode_commit(
        tree=object_id("tree", root), parent=tip, author=author, time=NOW, message="Add\n"
    )
    second = f"parent {shelf.git('rev-parse', f'{LOG}~2')}\n".encode()
    if parents == 2:
        raw = raw.replace(b"author ", second + b"author ", 1)
    shelf.store([("tree", root), ("commit", raw)])
    shelf.point(LOG, object_id("commit", raw))


def _events(shelf: Shelf) -> TreeEntry:
    return TreeEntry("40000", "events", shelf.git("rev-parse", f"{LOG}:events"))


def _deleted_in_a_later_step(it: Scene, shelf: Shelf) -> None:
    kept = [data for step in it.steps()[:-1] for data in step]
    shelf.point(LOG, shelf.write_log([kept], shelf.git("rev-parse", LOG)))


def _overwritten_in_a_later_step(it: Scene, shelf: Shelf) -> None:
    """The file keeps its name and says something else."""
    said = it.log.entries[3]
    path = f"events/{said.id[:2]}/{said.id}.event"
    other = b"Everybody may post anything.\n"
    shelf.store([("blob", other)])
    listed = shelf.git("ls-tree", "-r", LOG).splitlines()
    fans: dict[str, list[TreeEntry]] = {}
    for line in listed:
        blob, name = line.split()[2], line.split("\t")[1]
        blob = object_id("blob", other) if name == path else blob
        fans.setdefault(name.split("/")[1], []).append(
            TreeEntry("100644", name.split("/")[2], blob)
        )
    trees = {fan: encode_tree(rows) for fan, rows in fans.items()}
    events = encode_tree(
        [TreeEntry("40000", fan, object_id("tree", tree)) for fan, tree in trees.items()]
    )
    shelf.store([*(("tree", tree) for tree in trees.values()), ("tree", events)])
    _step(shelf, TreeEntry("40000", "events", object_id("tree", events)))


def _same_entry_again(it: Scene, shelf: Shelf) -> None:
    """An entry of before is given once more: by its name it is the same file."""
    every = [data for step in it.steps() for data in step]
    shelf.point(LOG, shelf.write_log([[*every, every[3]]], shelf.git("rev-parse", LOG)))


def _something_beside(_it: Scene, shelf: Shelf) -> None:
    note = b"Nothing to see here.\n"
    shelf.store([("blob", note)])
    _step(shelf, _events(shelf), TreeEntry("100644", "README", object_id("blob", note)))


def _joined_lines(_it: Scene, shelf: Shelf) -> None:
    _step(shelf, _events(shelf), parents=2)


def _bomb(_it: Scene, shelf: Shelf) -> None:
    """A folder that holds itself, twelve levels deep, 256 times each: 10^28 files."""
    blob = ("blob", b"x")
    tree = encode_tree([TreeEntry("100644", "f", object_id(*blob))])
    objects = [blob, ("tree", tree)]
    for _ in range(12):
        inner = object_id("tree", tree)
        tree = encode_tree([TreeEntry("40000", f"{n:02x}", inner) for n in range(256)])
        objects.append(("tree", tree))
    shelf.store(objects)
    _step(shelf, TreeEntry("40000", "events", object_id("tree", tree)))


def _oversize(it: Scene, shelf: Shelf) -> None:
    shelf.point(LOG, shelf.write_log([*it.steps(), [b"{" + b" " * 200_000 + b"}\n"]]))


def _rewritten(it: Scene, shelf: Shelf) -> None:
    """Both revisions once more, the second saying something else."""
    parent = None
    dana = Author(NAMES["dana"], "dana@example.org")
    for files in (it.files[0], files_saying("Everybody may post anything.")):
        objects, parent = commit_bytes(files, parent=parent, author=dana)
        shelf.store(objects)
    shelf.point(MAIN, parent)


def _amended(it: Scene, shelf: Shelf) -> None:
    """The same text, saved by somebody else."""
    kim = Author(NAMES["kim"], "kim@example.org")
    objects, name = commit_bytes(it.files[1], parent=it.names[0], author=kim)
    shelf.store(objects)
    shelf.point(MAIN, name)


def _shortened(it: Scene, shelf: Shelf) -> None:
    shelf.point(MAIN, it.names[0])


def _history_gone(_it: Scene, shelf: Shelf) -> None:
    shelf.point(MAIN, None)


_TUF = "TUF: rollback and freeze attacks"
_MISSING, _OTHER = "is missing from the record, or was moved", "changed by another program"
_REVISION = "no longer in the history|is not in the history now"
EVERYWHERE = {
    "entry dropped": Tampering(without(2), _TUF, _MISSING),
    "last approval dropped": Tampering(without(3), _TUF, _MISSING),
    "entries reordered": Tampering(swapped(2), _TUF, _MISSING),
    "entry inserted": Tampering(_inserted, "gittuf: hash chain of the log", _MISSING),
    "beginning dropped": Tampering(_begun_at_the_second, _TUF, "does not begin as it should"),
    "beginning of nothing": Tampering(_begun_with_nothing, _TUF, "does not begin as it should"),
    "record taken away": Tampering(_gone, _TUF, "is empty|taken away"),
    "entry deleted": Tampering(_deleted_in_a_later_step, "git-appraise #33", _OTHER),
    "entry overwritten": Tampering(_overwritten_in_a_later_step, "21 CFR 11.10(e)", _OTHER),
    "entry given again": Tampering(_same_entry_again, "git-appraise #33", _OTHER),
    "something beside the entries": Tampering(_something_beside, "git.md 2.2 step 2", _OTHER),
    "two lines joined": Tampering(_joined_lines, "TUF: fork attacks", _OTHER),
    "folders without end": Tampering(_bomb, "git.md 5.4: tree bomb", _OTHER),
    "entry without end": Tampering(_oversize, "git.md 5.4: 600 MB of zeros", "larger than"),
    "main rewritten": Tampering(_rewritten, "GitLab #436977", _REVISION),
    "main amended": Tampering(_amended, "Gerrit ccc9da0", _REVISION),
    "main shortened": Tampering(_shortened, _TUF, _REVISION),
    "main taken away": Tampering(_history_gone, _TUF, _REVISION),
}
SEEN_BEFORE = {
    "beginning replaced": Tampering(
        _another_beginning, "TUF: the first root comes by another way", "begins differently"
    ),
    "newest entries withheld": Tampering(
        record_of(lambda steps: steps[:-2]), "gittuf: no freshness role", "seen are missing"
    ),
    "another record in its place": Tampering(
        _begun_by_somebody_else, "Radicle: identity by its first document", "begins differently"
    ),
    "newest entry exchanged": Tampering(
        record_of(lambda steps: [*steps[:-1], [b"noise"]]), "gittuf: fork* attacks",
        "seen are missing",
    ),
}  # fmt: skip
TAMPERING = EVERYWHERE | SEEN_BEFORE


@pytest.mark.parametrize("name", EVERYWHERE)
def test_it_is_an_alarm_for_who_comes_new(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    it = honest()
    TAMPERING[name].deed(it, it.lay(home))
    assert_alarm(home, TAMPERING[name].sentence, monkeypatch)


@pytest.mark.parametrize("name", SEEN_BEFORE)
def test_it_is_an_alarm_for_who_has_seen_it_before(
    name: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    it = honest()
    shelf = it.lay(home)
    assert shelf.audited()[0].ok
    TAMPERING[name].deed(it, shelf)
    assert_alarm(home, TAMPERING[name].sentence, monkeypatch)


def test_what_was_signed_for_another_beginning_counts_for_nobody(home: Path) -> None:
    """For who comes new another beginning is another record, and all that follows is listed."""
    it = honest()
    shelf = it.lay(home)
    _another_beginning(it, shelf)
    report, ledger = shelf.audited()
    assert not report.ok
    assert [one.why for one in report.ignored] == ["The entry belongs to other guidelines."] * 7
    assert not ledger.approvals


@pytest.mark.parametrize("name", TAMPERING)
def test_it_is_an_alarm_under_an_open_window(name: str, home: Path) -> None:
    """gittuf #708: what is new is verified before it is used, not only when asked to."""
    it = honest()
    shelf = it.lay(home)
    with Workspace(home, clock=lambda: NOW) as workspace:
        desk = workspace.open(NAME, "ana")
        assert desk.review("2").state.value == "approved"
        TAMPERING[name].deed(it, shelf)
        for _ in range(2):
            with pytest.raises(Alarm) as caught:
                desk.review("2")
            assert caught.value.hint


def test_untouched_it_is_sound(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of the above is about what was done to it."""
    shelf = honest().lay(home)
    report, ledger = shelf.audited()
    assert isinstance(report, AuditReport)
    assert report.ok
    assert approved(2)(ledger)
    assert shelf.on_the_command_line(monkeypatch).code == 0


def test_the_limit_newest_entries_cannot_be_missed_by_who_has_never_seen_them(home: Path) -> None:
    """Named as a limit (git.md 2.3): a fresh copy of a shorter record is a shorter record.

    What it shows is true as far as it goes: revision 2 is not approved in it.
    """
    it = honest()
    shelf = it.lay(home, entries=it.steps()[:-2])
    report, ledger = shelf.audited()
    assert report.ok
    assert not approved(2)(ledger)
