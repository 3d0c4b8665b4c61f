"""Nothing of the caller's git takes part."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from saving import FILES, git, save

from smguide import errors
from smguide.store.environment import (
    OPTIONS,
    VARIABLES,
    git_environment,
    option_arguments,
    prepare_home,
)
from smguide.store.repository import Repository

HOOKS = (
    "pre-commit",
    "post-commit",
    "reference-transaction",
    "post-update",
    "update",
    "post-index-change",
)


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    return tmp_path / "ran"


@pytest.fixture
def hostile(tmp_path: Path, marker: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A person's configuration in which everything git could run leaves a mark."""
    trap = tmp_path / "trap"
    trap.write_text(f"#!/bin/sh\necho \"$0 $*\" >> '{marker}'\n")
    trap.chmod(trap.stat().st_mode | stat.S_IXUSR)
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    for name in HOOKS:
        (hooks / name).write_bytes(trap.read_bytes())
        (hooks / name).chmod(0o755)
    config = tmp_path / "gitconfig"
    config.write_text(
        f"[core]\n\thooksPath = {hooks}\n\tfsmonitor = {trap}\n\tpager = {trap}\n"
        f"\talternateRefsCommand = {trap}\n[init]\n\ttemplateDir = {hooks}\n"
        f'[gpg]\n\tprogram = {trap}\n[gpg "ssh"]\n\tprogram = {trap}\n[commit]\n\tgpgSign = true\n'
        f"[log]\n\tshowSignature = true\n[gc]\n\tauto = 1\n"
        + "".join(f"[alias]\n\t{verb} = !{trap}\n" for verb in ("log", "init", "fsck"))
    )
    elsewhere = tmp_path / "elsewhere.git"
    git(elsewhere, "init", "--quiet", "--bare", str(elsewhere))
    for name, value in {
        "GIT_DIR": str(elsewhere),
        "GIT_OBJECT_DIRECTORY": str(elsewhere / "objects"),
        "GIT_WORK_TREE": str(tmp_path),
        "GIT_INDEX_FILE": str(tmp_path / "index"),
        "GIT_NAMESPACE": "theirs",
        "GIT_CONFIG_GLOBAL": str(config),
        "GIT_CONFIG_SYSTEM": str(config),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "core.hooksPath",
        "GIT_CONFIG_VALUE_0": str(hooks),
        "GIT_CONFIG_PARAMETERS": f"'core.fsmonitor'='{trap}'",
        "GIT_EXEC_PATH": str(hooks),
        "GIT_TEMPLATE_DIR": str(hooks),
        "GIT_SSH_COMMAND": str(trap),
        "GIT_EXTERNAL_DIFF": str(trap),
        "GIT_TRACE": str(marker),
        "GIT_DEFAULT_HASH": "sha256",
        "SSH_ASKPASS": str(trap),
        "HOME": str(tmp_path),
    }.items():
        monkeypatch.setenv(name, value)
    (tmp_path / ".gitconfig").write_text(config.read_text())
    return elsewhere


@pytest.mark.skipif(sys.platform == "win32", reason="the trap is a shell script")
def test_nothing_of_a_hostile_caller_runs(
    hostile: Path, marker: Path, git_dir: Path, home: Path
) -> None:
    before = sorted(hostile.rglob("*"))
    with Repository.create(git_dir, home) as repository:
        first = save(repository)
        second = save(repository, FILES | {"guidelines.json": b"2"}, parent=first.commit)
        assert repository.read(first.commit) == dict(FILES)
        assert [revision.commit for revision in repository.revisions()] == [
            second.commit, first.commit,
        ]  # fmt: skip
        assert repository.fsck() == []
        assert not (git_dir / "hooks").exists()
    assert not marker.exists(), marker.read_text()
    assert sorted(hostile.rglob("*")) == before


def test_variables_set_later_do_not_matter_either(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = save(repository)
    for name in ("GIT_OBJECT_DIRECTORY", "GIT_DIR", "GIT_NAMESPACE", "GIT_SHALLOW_FILE"):
        monkeypatch.setenv(name, str(tmp_path / "nowhere"))
    saved = save(repository, {"guidelines.json": b"2"}, parent=first.commit)
    assert repository.read(saved.commit) == {"guidelines.json": b"2"}
    assert repository.fsck() == []
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="the trap is a shell script")
def test_the_trap_would_have_worked(hostile: Path, marker: Path) -> None:
    assert os.environ["GIT_DIR"] == str(hostile)
    os.system("git log >/dev/null 2>&1")
    assert marker.exists()


def test_the_environment_is_closed(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GIT_DIR", "git_dir", "LD_PRELOAD", "DYLD_INSERT_LIBRARIES", "GIT_SSL_NO_VERIFY"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("KEPT", "yes")
    closed = git_environment(home)
    ours = {*VARIABLES, "GIT_CONFIG_GLOBAL"}
    assert {name for name in closed if name.upper().startswith(("GIT_", "DYLD_"))} <= ours
    assert "LD_PRELOAD" not in closed
    assert closed["KEPT"] == "yes"
    assert closed["GIT_CONFIG_GLOBAL"] == str(home / "gitconfig")


def test_libraries_of_a_frozen_application_are_not_forced_on_git(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/app/inside")
    assert git_environment(home)["LD_LIBRARY_PATH"] == "/app/inside"
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/local/lib")
    assert git_environment(home)["LD_LIBRARY_PATH"] == "/usr/local/lib"


def test_options_come_as_pairs() -> None:
    words = option_arguments()
    assert words[::2] == ["-c"] * len(OPTIONS)
    assert words[1::2] == list(OPTIONS)
    assert f"core.hooksPath={os.devnull}" in OPTIONS
    assert "core.fsync=all" in OPTIONS
    assert len({option.partition("=")[0] for option in OPTIONS}) == len(OPTIONS)


def test_the_data_folder_is_private_and_its_settings_stay(home: Path) -> None:
    prepare_home(home)
    config = home / "gitconfig"
    assert "smguide" in config.read_text()
    config.write_text("[http]\n\tproxy = http://proxy\n")
    prepare_home(home)
    assert "proxy" in config.read_text()
    if sys.platform != "win32":
        assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_data_folder_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(errors.NotWritable) as caught:
        prepare_home(tmp_path / "file" / "home")
    assert caught.value.hint


@pytest.mark.parametrize("stored", [b"", b"\n", b"[init]\n\0\0\0\0"])
def test_settings_that_a_power_loss_emptied_are_written_again(home: Path, stored: bytes) -> None:
    prepare_home(home)
    config = home / "gitconfig"
    whole = config.read_bytes()
    config.write_bytes(stored)
    prepare_home(home)
    assert config.read_bytes() == whole
