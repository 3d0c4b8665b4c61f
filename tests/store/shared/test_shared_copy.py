"""Fetching from a shared folder and sending to it: nothing of it runs here, nothing is forced."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from saving import ANA, FILES, NOON, blob_of, commit_of, git, save, tree_of

from smguide import errors
from smguide.store.eventlog import LOG, EventLog
from smguide.store.repository import Repository
from smguide.store.shared.address import Address, read_address
from smguide.store.shared.beginning import begin_folder
from smguide.store.shared.copy import SharedCopy, Tips
from smguide.store.shared.quarantine import Quarantine
from smguide.store.shared.transfer import Caps

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the traps are shell scripts")

HOOKS = (
    "pre-receive", "update", "post-receive", "post-update", "reference-transaction",
    "proc-receive", "push-to-checkout", "pre-auto-gc", "post-index-change",
)  # fmt: skip


@pytest.fixture
def address(tmp_path: Path, home: Path) -> Address:
    """An empty shared folder."""
    address = read_address(str(tmp_path / "share"), home)
    begin_folder(address)
    return address


@pytest.fixture
def tips(repository: Repository) -> Tips:
    """A library with a revision and an entry."""
    main = save(repository).commit
    step = EventLog(repository).append(lambda _: b"entry", author=ANA, time=NOON).step
    return Tips(main, step)


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    return tmp_path / "ran"


@pytest.fixture
def trapped(address: Address, marker: Path, tmp_path: Path) -> Address:
    """A shared folder in which everything that git could run leaves a mark."""
    trap = tmp_path / "trap"
    trap.write_text(f"#!/bin/sh\necho \"$0 $*\" >> '{marker}'\nexit 0\n")
    trap.chmod(0o755)
    folder = Path(address.text)
    (folder / "hooks").mkdir()
    for name in HOOKS:
        shutil.copy(trap, folder / "hooks" / name)
    borrowed = tmp_path / "borrowed.git"
    git(borrowed, "init", "--quiet", "--bare", str(borrowed))
    (folder / "objects" / "info" / "alternates").write_text(f"{borrowed}/objects\n")
    with (folder / "config").open("a") as config:
        config.write(
            f"[core]\n\talternateRefsCommand = {trap}\n\tfsmonitor = {trap}\n"
            f"\tsshCommand = {trap}\n\tpager = {trap}\n\teditor = {trap}\n"
            f"\thooksPath = {folder}/hooks\n[uploadpack]\n\tpackObjectsHook = {trap}\n"
            f"[gpg]\n\tprogram = {trap}\n[receive]\n\tadvertisePushOptions = true\n"
            f"[alias]\n\treceive-pack = !{trap}\n"
            f"[gc]\n\tauto = 1\n[maintenance]\n\tauto = true\n"
            f"[diff]\n\texternal = {trap}\n[credential]\n\thelper = {trap}\n"
        )
    return address


def copy_of(address: Address, **caps: float) -> SharedCopy:
    return SharedCopy(address, Caps(**caps))  # type: ignore[arg-type]


def test_an_empty_folder_takes_and_gives(
    repository: Repository, tips: Tips, address: Address
) -> None:
    copy, command = copy_of(address), repository.plumbing.command
    assert not copy.tips(command)
    assert copy.names(command) == {}
    copy.send(command, tips)
    assert copy.tips(command) == tips
    with Quarantine(command.home) as quarantine:
        assert copy.fetch(quarantine.repository, tips) == tips
        assert quarantine.repository.read(tips.main or "") == dict(FILES)
        config = (quarantine.repository.plumbing.git_dir / "config").read_text()
        assert "promisor" not in config
    assert list((command.home / "quarantine").iterdir()) == []


def test_the_traps_would_have_worked(
    repository: Repository, tips: Tips, trapped: Address, marker: Path
) -> None:
    git(repository.plumbing.git_dir, "push", trapped.text, f"{tips.main}:refs/heads/x")
    ran = marker.read_text()
    assert "pre-receive" in ran
    assert "reference-transaction" in ran
    assert "trap " in ran  # alternateRefsCommand


def test_nothing_of_a_hostile_folder_runs(
    repository: Repository, tips: Tips, trapped: Address, marker: Path
) -> None:
    copy, command = copy_of(trapped), repository.plumbing.command
    assert not copy.tips(command)
    copy.send(command, tips)
    assert copy.tips(command) == tips
    second = save(repository, FILES | {"x.json": b"{}"}, parent=tips.main).commit
    copy.send(command, Tips(main=second))
    with Quarantine(command.home, repository) as quarantine:
        assert copy.fetch(quarantine.repository, Tips(second, tips.log)).main == second
        # The library has it all: nothing had to be sent again.
        assert not list(quarantine.repository.plumbing.git_dir.rglob("*.pack"))
    assert not marker.exists(), marker.read_text()


def test_what_is_refused_for_one_branch_is_not_sent_for_the_other(
    repository: Repository, tips: Tips, address: Address
) -> None:
    with (Path(address.text) / "config").open("a") as config:
        config.write(f"[receive]\n\tprocReceiveRefs = {LOG}\n")
    copy, command = copy_of(address), repository.plumbing.command
    with pytest.raises(errors.SharingError, match="does not take what was sent"):
        copy.send(command, tips)
    assert not copy.tips(command)


def test_a_folder_that_asks_for_its_own_program_takes_nothing(
    repository: Repository, tips: Tips, trapped: Address, marker: Path
) -> None:
    with (Path(trapped.text) / "config").open("a") as config:
        config.write("[receive]\n\tprocReceiveRefs = refs\n")
    with pytest.raises(errors.SharingError, match="does not take what was sent"):
        copy_of(trapped).send(repository.plumbing.command, tips)
    assert not marker.exists()


def test_what_others_sent_is_never_overwritten(
    repository: Repository, tips: Tips, address: Address, tmp_path: Path
) -> None:
    copy, command = copy_of(address), repository.plumbing.command
    copy.send(command, tips)
    folder = Path(address.text)
    theirs = commit_of(folder, tree_of(folder), tips.main or "")
    git(folder, "update-ref", "refs/heads/main", theirs)
    mine = save(repository, FILES | {"x.json": b"{}"}, parent=tips.main).commit
    entry = EventLog(repository).append(lambda _: b"second", author=ANA, time=NOON)
    with pytest.raises(errors.Outdated, match="at the same moment"):
        copy.send(command, Tips(mine, entry.step))
    # Neither of both: the record must not speak of a revision that is not there.
    assert copy.tips(command) == Tips(theirs, tips.log)


def test_where_both_at_once_is_not_possible_revisions_go_first(
    repository: Repository, tips: Tips, address: Address
) -> None:
    with (Path(address.text) / "config").open("a") as config:
        config.write("[receive]\n\tadvertiseAtomic = false\n")
    copy, command = copy_of(address), repository.plumbing.command
    copy.send(command, tips)
    assert copy.tips(command) == tips


@pytest.mark.parametrize("what", ["refs", "objects", "refs/heads", "packed-refs"])
def test_a_folder_that_leads_elsewhere_is_an_alarm(
    what: str, repository: Repository, address: Address, tmp_path: Path
) -> None:
    part, elsewhere = Path(address.text) / what, tmp_path / "elsewhere"
    if part.exists():
        part.rename(elsewhere)
    part.symlink_to(elsewhere)
    with pytest.raises(errors.Alarm, match=f"“{what}” in it leads elsewhere"):
        copy_of(address).tips(repository.plumbing.command)


@pytest.mark.parametrize("what", ["commondir", "gitdir", "shallow", ".git"])
def test_a_folder_that_says_it_is_elsewhere_is_an_alarm(
    what: str, repository: Repository, address: Address
) -> None:
    (Path(address.text) / what).write_text("/somewhere/else\n")
    with pytest.raises(errors.Alarm, match=f"“{what}” in it leads elsewhere"):
        copy_of(address).tips(repository.plumbing.command)


def test_a_folder_of_another_account(repository: Repository, tips: Tips, address: Address) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    for path in (Path(address.text), *Path(address.text).rglob("*")):
        os.chown(path, 65534, 65534)
    plain = subprocess.run(
        ["git", "ls-remote", address.text], capture_output=True, text=True, check=False
    )
    assert plain.returncode == 0 or "dubious ownership" in plain.stderr
    copy, command = copy_of(address), repository.plumbing.command
    copy.send(command, tips)
    assert copy.tips(command) == tips
    with Quarantine(command.home) as quarantine:
        assert copy.fetch(quarantine.repository, tips) == tips


def test_a_folder_that_never_answers_is_given_up(
    repository: Repository, tips: Tips, address: Address
) -> None:
    os.mkfifo(Path(address.text) / "packed-refs")
    begun = time.monotonic()
    with pytest.raises(errors.Unreachable, match="did not finish in time"):
        copy_of(address, seconds=0.5).tips(repository.plumbing.command)
    assert time.monotonic() - begun < 10


def test_too_much_is_an_alarm_and_gone(
    repository: Repository, address: Address, tmp_path: Path
) -> None:
    folder = Path(address.text)
    blobs = [blob_of(folder, os.urandom(100_000)) for _ in range(20)]
    lines = [f"100644 blob {oid}\tf{number}" for number, oid in enumerate(blobs)]
    tip = commit_of(folder, tree_of(folder, *lines))
    git(folder, "update-ref", "refs/heads/main", tip)
    command = repository.plumbing.command
    for caps in ({"bytes": 500_000}, {"objects": 10}):
        with (
            Quarantine(command.home) as quarantine,
            pytest.raises(errors.Alarm, match="more than guidelines ever hold"),
        ):
            copy_of(address, **caps).fetch(quarantine.repository, Tips(tip))
        assert list((command.home / "quarantine").iterdir()) == []


def test_a_large_file_is_left_where_it_is(
    repository: Repository, address: Address, home: Path
) -> None:
    folder = Path(address.text)
    bomb = folder.parent / "bomb"
    with bomb.open("wb") as stream:
        stream.truncate(70 * 1024 * 1024)
    oid = git(folder, "hash-object", "-w", str(bomb)).decode()
    tip = commit_of(folder, tree_of(folder, f"100644 blob {oid}\tGUIDELINES.md"))
    git(folder, "update-ref", "refs/heads/main", tip)
    with Quarantine(home) as quarantine:
        with pytest.raises(errors.Alarm, match="something that smguide never writes"):
            copy_of(address).fetch(quarantine.repository, Tips(tip))
        arrived = quarantine.repository.plumbing
        assert arrived.reader.info(oid) is None
        sizes = [path.stat().st_size for path in arrived.git_dir.rglob("*.pack")]
        assert sum(sizes) < 10_000


def test_what_a_dead_program_left_in_quarantine_is_swept(home: Path) -> None:
    with Quarantine(home) as living:
        kept = living.repository.plumbing.git_dir
        dead = home / "quarantine" / "dead"
        dead.mkdir()
        (dead / "in-use").touch()
        (dead / "pack").write_bytes(b"x")
        with Quarantine(home):
            assert not dead.exists()
            assert kept.exists()


def test_a_new_folder_is_open_to_those_it_was_open_to(tmp_path: Path, home: Path) -> None:
    group = tmp_path / "group"
    group.mkdir()
    group.chmod(0o2770)
    begin_folder(read_address(str(group), home))
    assert "sharedRepository = group" in (group / "config").read_text()
    assert stat.S_IMODE((group / "objects" / "pack").stat().st_mode) & stat.S_IWGRP
    own = tmp_path / "own"
    begin_folder(read_address(str(own), home))
    assert "sharedRepository" not in (own / "config").read_text()
    with pytest.raises(errors.NotWritable, match="is not there"):
        begin_folder(read_address(str(tmp_path / "no" / "where"), home))


def test_a_new_folder_refuses_to_be_wound_back(
    repository: Repository, tips: Tips, address: Address
) -> None:
    copy_of(address).send(repository.plumbing.command, tips)
    folder = repository.plumbing.git_dir
    other = commit_of(folder, tree_of(folder))
    with pytest.raises(subprocess.CalledProcessError):
        git(folder, "push", "--force", address.text, f"{other}:refs/heads/main")
    with pytest.raises(subprocess.CalledProcessError):
        git(folder, "push", address.text, f":{LOG}")
    assert copy_of(address).tips(repository.plumbing.command) == tips


def test_a_beginning_that_was_broken_off_goes_on(tmp_path: Path, home: Path) -> None:
    folder = tmp_path / "share"
    (folder / "objects" / "info").mkdir(parents=True)
    (folder / ".config.12.0123abcd.tmp").write_bytes(b"[co")
    begin_folder(read_address(str(folder), home))
    assert (folder / "HEAD").read_text() == "ref: refs/heads/main\n"
    (folder / "HEAD").unlink()
    (folder / "refs" / "heads" / "theirs").write_text("x")
    with pytest.raises(errors.SharingError, match="not empty"):
        begin_folder(read_address(str(folder), home))
