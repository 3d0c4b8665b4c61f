"""The log only ever grows; anything else raises the alarm."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from saving import ANA, NOON, blob_of, commit_of, git, loose_file, replace_bytes, save, tree_of

from smguide import errors
from smguide.store.eventlog import LOG, EventLog, LogEntry, LogState
from smguide.store.repository import Repository


def add(log: EventLog, data: bytes) -> LogEntry:
    return log.append(lambda _: data, author=ANA, time=NOON)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def chain_over(records: list[bytes]) -> str:
    chain = "0" * 64
    for record in records:
        chain = hashlib.sha256(bytes.fromhex(chain + digest(record))).hexdigest()
    return chain


def test_an_empty_log(repository: Repository) -> None:
    log = EventLog(repository)
    assert log.state() == LogState(0, "0" * 64, None)
    assert log.entries() == []
    saved = save(repository)
    assert log.state() == LogState(0, "0" * 64, saved.commit)


@settings(max_examples=10, deadline=None)
@given(st.lists(st.binary(max_size=300), min_size=1, max_size=6, unique=True))
def test_records_read_back_in_order(records: list[bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with Repository.create(home / "guidelines.git", home) as repository:
            log = EventLog(repository)
            made = [add(log, record) for record in records]
            assert [entry.data for entry in made] == records
            assert [entry.position for entry in made] == [*range(len(records))]
            assert all(entry.id == digest(entry.data) for entry in made)
            assert made[-1].chain == chain_over(records)
            fresh = EventLog(repository)
            assert fresh.entries() == log.entries() == made
            assert fresh.entries(since=1) == made[1:]
            assert fresh.entries(since=99) == []
            assert fresh.state() == LogState(len(records), chain_over(records), None)
            assert repository.fsck() == []


def test_the_builder_sees_what_it_follows(repository: Repository) -> None:
    log, other = EventLog(repository), EventLog(repository)
    seen: list[LogState] = []

    def build(state: LogState) -> bytes:
        seen.append(state)
        return b"record %d" % state.count

    log.append(build, author=ANA, time=NOON)
    saved = save(repository)
    other.append(build, author=ANA, time=NOON)
    log.append(build, author=ANA, time=NOON)
    records = [b"record 0", b"record 1", b"record 2"]
    assert seen == [
        LogState(0, "0" * 64, None),
        LogState(1, chain_over(records[:1]), saved.commit),
        LogState(2, chain_over(records[:2]), saved.commit),
    ]
    assert [entry.data for entry in other.entries()] == records


def test_the_same_record_is_there_once(repository: Repository) -> None:
    log = EventLog(repository)
    first = add(log, b"same")
    add(log, b"other")
    assert add(log, b"same") == first
    assert log.state().count == 2


def test_a_builder_that_fails_adds_nothing(repository: Repository) -> None:
    log = EventLog(repository)

    def build(_: LogState) -> bytes:
        raise errors.SigningKeyError("No key.")

    with pytest.raises(errors.SigningKeyError):
        log.append(build, author=ANA, time=NOON)
    with pytest.raises(errors.TooLarge):
        add(log, b"x" * 200_000)
    assert EventLog(repository).state().count == 0
    assert add(log, b"works").position == 0


def test_the_layout_is_the_agreed_one(repository: Repository, git_dir: Path) -> None:
    add(EventLog(repository), b"record")
    name = digest(b"record")
    listed = git(git_dir, "ls-tree", "-r", LOG).decode()
    assert listed == f"100644 blob {blob_of(git_dir, b'record')}\tevents/{name[:2]}/{name}.event"


def test_another_program_that_is_quicker_is_followed(repository: Repository, git_dir: Path) -> None:
    """Somebody who does not respect our lock moves the log while we build."""
    log = EventLog(repository)
    add(log, b"zero")
    rival = grown(git_dir, git(git_dir, "rev-parse", LOG).decode(), b"rival")
    built: list[int] = []

    def build(state: LogState) -> bytes:
        built.append(state.count)
        git(git_dir, "update-ref", LOG, rival)
        return b"ours %d" % state.count

    assert log.append(build, author=ANA, time=NOON).position == 2
    assert built == [1, 2]
    assert [entry.data for entry in log.entries()] == [b"zero", b"rival", b"ours 2"]


def events_tree(git_dir: Path, *records: bytes, mode: str = "100644") -> str:
    """A root with these records, under their right names."""
    fans: dict[str, list[str]] = {}
    for record in records:
        name = digest(record)
        line = f"{mode} blob {blob_of(git_dir, record)}\t{name}.event"
        fans.setdefault(name[:2], []).append(line)
    rows = [f"040000 tree {tree_of(git_dir, *lines)}\t{fan}" for fan, lines in fans.items()]
    return tree_of(git_dir, f"040000 tree {tree_of(git_dir, *rows)}\tevents")


def grown(git_dir: Path, parent: str, *records: bytes) -> str:
    """A step after `parent` that adds records to what is there."""
    known = git(git_dir, "ls-tree", "-r", parent).decode().splitlines()
    stored = [git(git_dir, "cat-file", "blob", line.split()[2]) for line in known]
    return commit_of(git_dir, events_tree(git_dir, *stored, *records), parent)


def test_several_records_of_one_step_are_ordered_by_name(
    repository: Repository, git_dir: Path
) -> None:
    records = [b"a", b"b", b"c", b"d"]
    git(git_dir, "update-ref", LOG, commit_of(git_dir, events_tree(git_dir, *records)))
    entries = EventLog(repository).entries()
    assert [entry.id for entry in entries] == sorted(digest(record) for record in records)


def wrong_step(git_dir: Path, kind: str, tip: str) -> str:
    """A next step of the log that does something else than adding a record."""
    old, new = blob_of(git_dir, b"zero"), blob_of(git_dir, b"new")
    fan, name = digest(b"new")[:2], digest(b"new")
    good_old = f"100644 blob {old}\t{digest(b'zero')}.event"
    old_fan = f"040000 tree {tree_of(git_dir, good_old)}\t{digest(b'zero')[:2]}"

    def step(*lines: str, file: str = f"100644 blob {new}\t{name}.event", at: str = fan) -> str:
        rows = [*lines, f"040000 tree {tree_of(git_dir, file)}\t{at}"] if file else list(lines)
        events = f"040000 tree {tree_of(git_dir, *rows)}\tevents"
        return commit_of(git_dir, tree_of(git_dir, events), tip)

    deep = tree_of(git_dir, f"040000 tree {tree_of(git_dir, good_old)}\tdeeper")
    made: dict[str, Callable[[], str]] = {
        "dropped": step,
        "emptied": lambda: step(file=""),
        "nothing": lambda: step(old_fan, file=""),
        "changed": lambda: step(
            f"040000 tree {tree_of(git_dir, good_old.replace(old, new))}\t{digest(b'zero')[:2]}"
        ),
        "link": lambda: step(old_fan, file=f"120000 blob {new}\t{name}.event"),
        "program": lambda: step(old_fan, file=f"100755 blob {new}\t{name}.event"),
        "folder": lambda: step(old_fan, file=f"040000 tree {deep}\t{name}.event"),
        "other name": lambda: step(old_fan, file=f"100644 blob {new}\tread-me.txt"),
        "other fan": lambda: step(old_fan, at="zz"),
        "file for fan": lambda: step(old_fan, f"100644 blob {new}\t{fan}", file=""),
        "beside": lambda: commit_of(
            git_dir,
            tree_of(
                git_dir,
                f"040000 tree {tree_of(git_dir, old_fan, f'040000 tree {deep}{chr(9)}ff')}\tevents",
                f"100644 blob {new}\tevil.txt",
            ),
            tip,
        ),
        "events is a file": lambda: commit_of(
            git_dir, tree_of(git_dir, f"100644 blob {new}\tevents"), tip
        ),
        "unrelated": lambda: commit_of(git_dir, events_tree(git_dir, b"zero", b"new")),
        "fork": lambda: commit_of(
            git_dir,
            events_tree(git_dir, b"zero", b"new"),
            tip,
            commit_of(git_dir, events_tree(git_dir, b"new")),
        ),
    }
    return made[kind]()


WRONG = [
    "dropped", "emptied", "nothing", "changed", "link", "program", "folder", "other name",
    "other fan", "file for fan", "beside", "events is a file", "unrelated", "fork",
]  # fmt: skip


@pytest.mark.parametrize("kind", WRONG)
def test_anything_but_adding_raises_the_alarm(
    repository: Repository, git_dir: Path, kind: str
) -> None:
    log = EventLog(repository)
    add(log, b"zero")
    tip = git(git_dir, "rev-parse", LOG).decode()
    git(git_dir, "update-ref", LOG, wrong_step(git_dir, kind, tip))
    with pytest.raises(errors.Alarm) as caught:
        log.entries()
    assert caught.value.hint
    with pytest.raises(errors.Alarm):
        add(log, b"more")
    if kind not in {"unrelated"}:  # a whole other log can only be told from the known one
        with pytest.raises(errors.Alarm):
            EventLog(repository).state()


def test_a_good_step_by_hand_is_accepted(repository: Repository, git_dir: Path) -> None:
    log = EventLog(repository)
    add(log, b"zero")
    tip = git(git_dir, "rev-parse", LOG).decode()
    git(git_dir, "update-ref", LOG, grown(git_dir, tip, b"new"))
    assert [entry.data for entry in log.entries()] == [b"zero", b"new"]


def test_a_log_that_goes_back_or_away(repository: Repository, git_dir: Path) -> None:
    log = EventLog(repository)
    add(log, b"zero")
    tip = git(git_dir, "rev-parse", LOG).decode()
    add(log, b"one")
    git(git_dir, "update-ref", LOG, tip)
    with pytest.raises(errors.Alarm):
        log.state()
    git(git_dir, "update-ref", "-d", LOG)
    with pytest.raises(errors.Alarm):
        log.state()


def test_a_record_that_is_not_what_its_name_says(repository: Repository, git_dir: Path) -> None:
    name = digest(b"promised")
    file = f"100644 blob {blob_of(git_dir, b'delivered')}\t{name}.event"
    fan = f"040000 tree {tree_of(git_dir, file)}\t{name[:2]}"
    events = f"040000 tree {tree_of(git_dir, fan)}\tevents"
    git(git_dir, "update-ref", LOG, commit_of(git_dir, tree_of(git_dir, events)))
    with pytest.raises(errors.Alarm):
        EventLog(repository).entries()


def test_a_record_too_large_is_not_read(repository: Repository, git_dir: Path) -> None:
    tree = events_tree(git_dir, b"x" * 200_000)
    git(git_dir, "update-ref", LOG, commit_of(git_dir, tree))
    with pytest.raises(errors.Alarm):
        EventLog(repository).entries()


def test_a_bomb_of_folders_does_not_go_off(repository: Repository, git_dir: Path) -> None:
    tree = tree_of(git_dir, f"100644 blob {blob_of(git_dir, b'x')}\tf")
    for _ in range(12):
        tree = tree_of(git_dir, *(f"040000 tree {tree}\t{n:02x}" for n in range(256)))
    bomb = tree_of(git_dir, f"040000 tree {tree}\tevents")
    git(git_dir, "update-ref", LOG, commit_of(git_dir, bomb))
    with pytest.raises(errors.Alarm):
        EventLog(repository).state()


@pytest.mark.parametrize("damage", [b"", b"rubbish", None])
def test_a_record_that_cannot_be_read(
    repository: Repository, git_dir: Path, damage: bytes | None
) -> None:
    log = EventLog(repository)
    add(log, b"zero")
    path = loose_file(git_dir, blob_of(git_dir, b"zero"))
    if damage is None:
        path.unlink()
    else:
        replace_bytes(path, damage)
    with pytest.raises(errors.Damaged):
        log.entries()
