"""Finding and running git."""

from __future__ import annotations

import os
import stat
import sys
import time
from pathlib import Path

import pytest

from smguide import errors
from smguide.store import command as module
from smguide.store.command import GitCommand, GitProgram, find_git
from smguide.store.known_holes import is_refused
from smguide.store.repository import Repository

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="makes programs as shell scripts")


def program(folder: Path, *lines: str) -> Path:
    """A program called git that does what the shell lines say."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "git"
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> object:
    """A command whose git is a shell script that gets the arguments after the options."""

    def make(*lines: str) -> GitCommand:
        guard = 'if [ "$1" = version ]; then echo git version 2.45.1; exit 0; fi'
        skip = 'while [ "$1" != go ]; do shift; done'
        path = program(tmp_path / "bin", guard, skip, *lines)
        monkeypatch.setenv("SMGUIDE_GIT", str(path))
        return GitCommand(tmp_path / "acme" / "guidelines.git", home)

    return make


def test_the_git_of_this_computer() -> None:
    found = find_git()
    assert found.path.is_absolute()
    assert not is_refused(found.version)


def test_no_git_at_all(monkeypatch: pytest.MonkeyPatch, home: Path, git_dir: Path) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(errors.GitMissing) as caught:
        find_git()
    assert "nstall" in caught.value.hint
    with pytest.raises(errors.GitMissing):
        Repository.create(git_dir, home)


@on_posix
def test_a_program_in_the_current_folder_is_not_taken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program(tmp_path, "touch ran; echo git version 2.50.1")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.pathsep}")
    with pytest.raises(errors.GitMissing):
        find_git()
    assert not (tmp_path / "ran").exists()


@on_posix
@pytest.mark.parametrize("says", ["echo git version 2.17.1", "echo nonsense", "exit 1"])
def test_a_git_that_is_too_old_or_broken(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, says: str
) -> None:
    path = program(
        tmp_path / says.rsplit(maxsplit=1)[-1], says if says.startswith("exit") else f"echo {says}"
    )
    monkeypatch.setenv("SMGUIDE_GIT", str(path))
    with pytest.raises(errors.GitMissing) as caught:
        find_git()
    assert "nstall" in caught.value.hint


@on_posix
def test_an_installer_names_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = program(tmp_path, "echo git version 2.45.1.windows.1")
    monkeypatch.setenv("SMGUIDE_GIT", str(path))
    assert find_git() == GitProgram(path, (2, 45, 1))


@on_posix
def test_git_disappears_while_we_run(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, home: Path
) -> None:
    path = program(tmp_path / "vanishing", "echo git version 2.45.1")
    monkeypatch.setenv("SMGUIDE_GIT", str(path))
    command = GitCommand(tmp_path / "x", home)
    path.unlink()
    with pytest.raises(errors.GitMissing):
        command.run("go")


@on_posix
def test_bytes_go_through_unchanged_whatever_their_size(fake) -> None:
    command = fake("cat")
    for data in (b"", b"\0\r\n\xff", os.urandom(3 * 1024 * 1024)):
        assert command.run("go", stdin=data) == data


@on_posix
def test_a_flood_of_complaints_does_not_stop_it(fake) -> None:
    command = fake("head -c 1000000 /dev/zero >&2; echo done")
    assert command.run("go") == b"done\n"


@on_posix
def test_it_may_not_read_what_it_is_given(fake) -> None:
    assert fake("exec 0<&-; echo done").run("go", stdin=b"x" * 1_000_000) == b"done\n"


@on_posix
def test_too_much_output_is_cut(fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "OUTPUT_LIMIT", 100_000)
    with pytest.raises(errors.TooLarge):
        fake("exec yes").run("go")


@on_posix
def test_too_slow_is_ended(fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.2)
    begun = time.monotonic()
    with pytest.raises(errors.StorageError, match="in time"):
        fake("exec sleep 30").run("go")
    assert time.monotonic() - begun < 10


@on_posix
def test_a_stream_that_is_left_ends_its_process(fake) -> None:
    stream = fake("exec yes").stream("go")
    assert next(stream).startswith(b"y\ny\n")
    stream.close()


@on_posix
@pytest.mark.parametrize(
    ("words", "error"),
    [
        ("error: unable to write file: No space left on device", errors.DiskFull),
        ("error: insufficient permission for adding an object", errors.NotWritable),
        ("fatal: cannot lock ref 'x': is at 1 but expected 2", errors.Outdated),
        ("fatal: Unable to create '/a/main.lock': File exists.", errors.LockedElsewhere),
        ("fatal: not a git repository: '/x'", errors.ForeignRepository),
        ("error: object file objects/ab/cd is empty", errors.Damaged),
        ("fatal: loose object 12 (stored in x) is corrupt", errors.Damaged),
        ("fatal: read error: Input/output error", errors.Damaged),
        ("fatal: something nobody has seen before", errors.StorageError),
    ],
)
def test_what_git_says_becomes_a_sentence(fake, words: str, error: type[Exception]) -> None:
    command = fake("cat >&2; exit 128")
    with pytest.raises(error) as caught:
        command.run("go", stdin=words.encode())
    raised = caught.value
    assert type(raised) is error
    assert isinstance(raised, errors.SmguideError)
    assert words not in str(raised)
    assert raised.hint
    assert words in str(raised.__cause__)


@on_posix
def test_a_git_that_is_killed_is_a_failure(fake) -> None:
    with pytest.raises(errors.StorageError):
        fake("kill -9 $$").run("go")
