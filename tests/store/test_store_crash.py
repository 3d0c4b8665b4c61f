"""Dying at any moment of a save loses nothing and stands in nobody's way (git.md 6.1)."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from itertools import count
from pathlib import Path

import pytest
from saving import FILES, save

from smguide import errors
from smguide.store.command import find_git
from smguide.store.repository import Repository

NEW = FILES | {"sections/tone.json": b"after", "sections/new.json": b"new"}

# Ends itself without any goodbye just before its n-th step that could change anything.
SAVER = """
import os, signal, sys
from pathlib import Path
from saving import ANA, NOON
from smguide.store.repository import Repository
from test_store_crash import NEW
git_dir, home, fatal = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
STEPS = ("os.", "shutil.", "subprocess.Popen", "fcntl.", "msvcrt.")
READING = ("os.listdir", "os.scandir", "os.putenv", "os.unsetenv")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
steps = 0
def watch(event, details):
    global steps
    writes = event == "open" and details[2] & WRITING
    if writes or event.startswith(STEPS) and event not in READING:
        steps += 1
        if steps == fatal:
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
with Repository.open(git_dir, home) as repository:
    head = repository.head()
    sys.addaudithook(watch)
    repository.save(NEW, summary="s", reason="r", author=ANA, time=NOON, parent=head)
"""

# Ends git, and only the git command named, at its n-th call that changes a file.
WRAPPER = """\
#!/bin/sh
case " $* " in
*" {command} "*) exec strace -qq -o /dev/null -e trace={calls} \
  -e inject={calls}:signal=KILL:when={n} {git} "$@" ;;
*) exec {git} "$@" ;;
esac
"""
CALLS = (
    "?write,?pwrite64,?rename,?renameat,?renameat2,?link,?linkat,?unlink,?unlinkat,?fsync,"
    "?fdatasync,?mkdir,?mkdirat,?chmod,?fchmod,?ftruncate"
)


def fresh(folder: Path) -> tuple[Path, Path, str]:
    home = folder / "home"
    git_dir = home / "library" / "acme" / "guidelines.git"
    with Repository.create(git_dir, home) as repository:
        return git_dir, home, save(repository).commit


def check_and_save_again(git_dir: Path, home: Path, before: str) -> bool:
    """Whether the interrupted save had landed; the library must be sound either way."""
    with Repository.open(git_dir, home) as repository:
        head = repository.head()
        assert head is not None
        landed = head != before
        assert repository.count() == 1 + landed
        assert repository.read(head) == dict(NEW if landed else FILES)
        after = save(repository, FILES | {"guidelines.json": b"again"}, parent=head)
        assert after.number == 2 + landed
        assert repository.fsck() == []
        assert not list(git_dir.rglob("*.lock"))
    return landed


def save_and_die(git_dir: Path, home: Path, fatal: int) -> int:
    here = str(Path(__file__).parent)
    command = [sys.executable, "-c", SAVER, str(git_dir), str(home), str(fatal)]
    return subprocess.run(command, check=False, cwd=here, stdin=subprocess.DEVNULL).returncode


def test_death_before_any_step_of_a_save(tmp_path: Path) -> None:
    landings = []
    for fatal in count(1):
        git_dir, home, before = fresh(tmp_path / str(fatal))
        finished = save_and_die(git_dir, home, fatal) == 0
        landings.append(check_and_save_again(git_dir, home, before))
        shutil.rmtree(tmp_path / str(fatal))
        if finished:
            break
    assert landings[0] is False
    assert landings[-1] is True
    assert len(landings) > 5


def wait_until_gone(group: int) -> None:
    """What was killed may still be on its way out of a write; its last one must have landed."""
    until = time.monotonic() + 2
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.005)


@pytest.mark.slow
def test_death_at_any_time_of_many_saves(tmp_path: Path) -> None:
    """Killed from outside while it saves one revision after the other."""
    git_dir, home, _ = fresh(tmp_path)
    script = SAVER.partition("STEPS =")[0] + (
        "with Repository.open(git_dir, home) as repository:\n"
        "    print('ready', flush=True)\n"
        "    while True:\n"
        "        head, number = repository.head(), repository.count()\n"
        "        repository.save(NEW | {'guidelines.json': b'%d' % number}, summary='s',"
        " reason='r', author=ANA, time=NOON, parent=head)\n"
    )
    seen = 1
    for wait in (0.0, 0.003, 0.007, 0.013, 0.02, 0.05, 0.11):
        saver = subprocess.Popen(
            [sys.executable, "-c", script, str(git_dir), str(home), "0"],
            cwd=Path(__file__).parent,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        assert saver.stdout is not None
        assert saver.stdout.readline().strip() == b"ready"
        time.sleep(wait)
        os.killpg(saver.pid, signal.SIGKILL)  # with what it has started, which else goes on
        saver.communicate()
        wait_until_gone(saver.pid)
        with Repository.open(git_dir, home) as repository:
            number = repository.count()
            saved = save(
                repository, FILES | {"GUIDELINES.md": b"%f" % wait}, parent=repository.head()
            )
            assert saved.number >= number + 1 > seen
            assert len(list(repository.revisions())) == saved.number
            assert repository.fsck() == []
        seen = saved.number


def strace_works() -> bool:
    if shutil.which("strace") is None:
        return False
    probe = ["strace", "-qq", "-o", "/dev/null", "-e", "inject=?rmdir:signal=KILL:when=99", "true"]
    return subprocess.run(probe, check=False, capture_output=True).returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("command", ["unpack-objects", "update-ref"])
def test_death_of_git_at_any_of_its_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    if not strace_works():
        pytest.skip("strace is not here or may not look into processes")
    wrapper = tmp_path / "git"
    real = find_git().path
    landings = []
    for n in count(1):
        folder = tmp_path / str(n)
        git_dir, home, before = fresh(folder)
        wrapper.write_text(WRAPPER.format(command=command, calls=CALLS, n=n, git=real))
        wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("SMGUIDE_GIT", str(wrapper))
        said_ok = True
        with Repository.open(git_dir, home) as repository:
            try:
                save(repository, NEW, parent=before)
            except errors.StorageError:
                said_ok = False
        monkeypatch.delenv("SMGUIDE_GIT")
        landed = check_and_save_again(git_dir, home, before)
        assert landed == said_ok
        landings.append(landed)
        shutil.rmtree(folder)
        if landings[-3:] == [True] * 3:
            break
    assert landings[0] is False
    assert landings.count(False) > 1


@pytest.mark.skipif(sys.platform == "win32", reason="the wrapper is a shell script")
def test_git_that_dies_after_its_last_step_has_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git_dir, home, before = fresh(tmp_path)
    wrapper = tmp_path / "git"
    wrapper.write_text(
        f'#!/bin/sh\n{find_git().path} "$@"\ncase " $* " in *" update-ref "*) kill -9 $$ ;; esac\n'
    )
    wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("SMGUIDE_GIT", str(wrapper))
    with Repository.open(git_dir, home) as repository:
        saved = save(repository, NEW, parent=before)
        assert repository.head() == saved.commit
        assert saved.number == 2
    monkeypatch.delenv("SMGUIDE_GIT")
    assert check_and_save_again(git_dir, home, before)
