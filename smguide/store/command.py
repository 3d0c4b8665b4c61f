"""Running git: where it is, one command at a time, or as a process that keeps answering.

GitPython's ``Git.execute`` starts the program and nothing else of GitPython is used (git.md D2).
"""

from __future__ import annotations

import contextlib
import functools
import math
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

from smguide import errors
from smguide.store.environment import (
    forget_foreign_variables,
    git_environment,
    option_arguments,
    prepare_home,
)
from smguide.store.failures import TOO_MUCH_AT_ONCE, TOO_SLOW, disk_failure, git_failure, place_of
from smguide.store.known_holes import is_refused

if TYPE_CHECKING:
    from git import Git

OUTPUT_LIMIT = 64 * 1024 * 1024
PATIENCE = 60.0
# Bytes of memory. What smguide reads is small, and the longest text has 64 MB; whoever looks at
# everything or packs it needs more.
_READING = 288 * 1024 * 1024
_LOOKING = 512 * 1024 * 1024
_MOST_MEMORY = 1024 * 1024 * 1024
_MEMORY = {
    "cat-file": _READING,
    "diff-tree": _READING,
    "for-each-ref": _READING,
    "rev-list": _READING,
    "fsck": _LOOKING,
}
_LOOK_EVERY = 2.0
_CHUNK = 128 * 1024
# What surely fits into a pipe nobody reads yet.
_PIPE = 4 * 1024
_KEPT_WORDS = 16 * 1024

_INSTALL = {
    "win32": "Install Git for Windows from https://git-scm.com, then start smguide again.",
    "darwin": "Run 'xcode-select --install' in the Terminal, then start smguide again.",
    "linux": "Run 'sudo apt install git' (or your system's equivalent), then start smguide again.",
}
_NEEDED = "Your library and its history need the free program Git, which was not found."
_TOO_OLD = "The program Git on this computer (version {version}) is too old for smguide."


@dataclass(frozen=True, slots=True)
class GitProgram:
    """The git of this computer: its absolute path and version, such as (2, 39, 5)."""

    path: Path
    version: tuple[int, ...]


def find_git() -> GitProgram:
    """The git program to use.

    `SMGUIDE_GIT` names one explicitly (an installer's own); otherwise the PATH is searched, and
    only its absolute entries: a program in the current folder is never taken.

    Raises:
        errors.GitMissing: none is there, it does not start, or it is too old.
    """
    path = _named_git() or _git_on_path()
    if path is None:
        raise errors.GitMissing(_NEEDED, _install_hint())
    version = _version_of(path)
    if is_refused(version):
        written = ".".join(str(number) for number in version)
        raise errors.GitMissing(_TOO_OLD.format(version=written), _install_hint())
    return GitProgram(path, version)


class GitProcess:
    """A running git command with its pipes; closing it always ends it."""

    def __init__(self, handle: Git.AutoInterrupt, where: Path) -> None:
        """`handle` owns the process; `where` is named in errors."""
        self._handle = handle
        self._where = where
        self._words = bytearray()
        self._until = math.inf
        self._is_late = False
        self._ended = threading.Event()
        self._watcher: threading.Thread | None = None
        process: subprocess.Popen[bytes] | None = handle.proc
        assert process is not None
        self.process = process
        assert process.stdin is not None
        assert process.stdout is not None
        self.stdin: IO[bytes] = process.stdin
        self.stdout: IO[bytes] = process.stdout
        # Nobody reads the error channel meanwhile; unread it would fill and stop git.
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def __enter__(self) -> GitProcess:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def feed(self, data: bytes) -> None:
        """Give `data` as the whole input; a git that stopped listening says so by its status."""
        if len(data) > _PIPE:
            threading.Thread(target=self._write, args=(data,), daemon=True).start()
        else:
            self._write(data)

    def chunks(self) -> Iterator[bytes]:
        """The output, piece by piece as it comes; ends the process and checks its status.

        Raises:
            errors.SmguideError: git failed (see `failures`).
        """
        read = self.stdout.read1  # type: ignore[attr-defined]
        while chunk := read(_CHUNK):
            yield chunk
        self.finish()

    def finish(self) -> None:
        """Wait for the end.

        Raises:
            errors.SmguideError: git failed (see `failures`); its words are the cause.
        """
        status, words = self.outcome()
        if status != 0:
            raise git_failure(words, self._where) from self.cause()

    def outcome(self) -> tuple[int, str]:
        """Wait for the end: the exit status, and what git said on its error channel."""
        status = self.process.wait()
        self._listener.join(timeout=5)
        return status, self._words.decode("utf-8", "replace")

    def cause(self) -> Exception:
        """GitPython's own error with git's words, for the log."""
        from git.exc import GitCommandError

        arguments = [str(word) for word in self._handle.args]
        return GitCommandError(arguments, self.process.returncode, bytes(self._words))

    @contextlib.contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """End it when the block takes longer: a disk may never answer, and a bomb never end.

        Raises:
            errors.StorageError: it was ended.
        """
        self._until = time.monotonic() + seconds
        if self._watcher is None:
            self._watcher = threading.Thread(target=self._watch, args=(seconds,), daemon=True)
            self._watcher.start()
        try:
            yield
        except (errors.SmguideError, EOFError, OSError):
            if not self._is_late:
                raise
        finally:
            self._until = math.inf
        if self._is_late:
            raise TOO_SLOW.about(self._where) from self.cause()

    def kill(self) -> None:
        """End it at once; harmless when it has ended."""
        with contextlib.suppress(OSError):
            self.process.kill()

    def close(self) -> None:
        """End it if it still runs and release the pipes."""
        self._ended.set()
        if self.process.poll() is None:
            with contextlib.suppress(OSError):
                self.stdin.close()
            self.kill()
        self.process.wait()
        self._listener.join(timeout=5)
        for pipe in (self.stdin, self.stdout, self.process.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _watch(self, seconds: float) -> None:
        # A look now and then costs less than a clock of its own for every question.
        while not self._ended.wait(min(seconds / 4, _LOOK_EVERY)):
            if time.monotonic() > self._until:
                self._is_late = True
                self.kill()
                return

    def _write(self, data: bytes) -> None:
        with contextlib.suppress(OSError, ValueError):
            self.stdin.write(data)
            self.stdin.close()

    def _listen(self) -> None:
        assert self.process.stderr is not None
        with contextlib.suppress(OSError, ValueError):
            while heard := os.read(self.process.stderr.fileno(), 4096):
                self._words += heard
                del self._words[:-_KEPT_WORDS]


class GitCommand:
    """git, bound to one private bare repository (`git_dir`) of the library under `home`.

    Used by one thread at a time.
    """

    def __init__(self, git_dir: Path, home: Path) -> None:
        """Bind to a repository; git itself is looked for at the first command."""
        self.git_dir = git_dir
        self.home = home
        self.place = place_of(git_dir)

    @functools.cached_property
    def program(self) -> GitProgram:
        """The git of this computer.

        Raises:
            errors.GitMissing: there is no usable git.
        """
        return find_git()

    @functools.cached_property
    def _runner(self) -> Git:
        prepare_home(self.home)
        return _gitpython(self.program.path)(str(self.home))

    @functools.cached_property
    def _start(self) -> list[str]:
        return [str(self.program.path), f"--git-dir={self.git_dir}", *option_arguments()]

    def run(
        self,
        *args: str,
        stdin: bytes = b"",
        env: Mapping[str, str] = {},
        keep_open: tuple[int, ...] = (),
    ) -> bytes:
        """Run one command to its end and return its output.

        `keep_open` are file descriptors the child inherits (see `LibraryLock.inherited`).

        Raises:
            errors.SmguideError: as `failures` translates what went wrong; StorageError also
                after `PATIENCE` seconds or `OUTPUT_LIMIT` bytes.
        """
        with (
            self.start(*args, env=env, keep_open=keep_open) as process,
            process.within(PATIENCE),
        ):
            process.feed(stdin)
            return b"".join(self._limited(process))

    def stream(self, *args: str, stdin: bytes = b"") -> Iterator[bytes]:
        """The output of one command as it comes; a reader that stops early ends it.

        Raises:
            errors.SmguideError: as `run`, without the limits.
        """
        with self.start(*args) as process:
            process.feed(stdin)
            yield from process.chunks()

    def start(
        self,
        *args: str,
        env: Mapping[str, str] = {},
        keep_open: tuple[int, ...] = (),
        memory: int = 0,
    ) -> GitProcess:
        """Start a command and return it running; the caller closes it.

        `memory` is the most it may take, in bytes; 0 is what such a command may need.

        Raises:
            errors.SmguideError: it does not start.
        """
        forget_foreign_variables()
        try:
            handle = self._runner.execute(
                [*self._start, *args],
                istream=subprocess.PIPE,
                as_process=True,
                shell=False,
                env={**git_environment(self.home), **env},
                **_own_group(keep_open),
            )
        except OSError as error:
            raise disk_failure(error, self.place) from error
        except _not_found() as error:
            raise errors.GitMissing(_NEEDED, _install_hint()) from error
        process = GitProcess(handle, self.place)
        limit_memory(process.process.pid, memory or _MEMORY.get(args[0], _MOST_MEMORY))
        return process

    def _limited(self, process: GitProcess) -> Iterator[bytes]:
        total = 0
        for chunk in process.chunks():
            total += len(chunk)
            if total > OUTPUT_LIMIT:
                raise TOO_MUCH_AT_ONCE.about(self.place)
            yield chunk


def limit_memory(pid: int, most: int) -> None:
    """Let a process have at most so many bytes, where the system can do that from outside.

    A small file may be stored as a change of an endless one, which git unfolds in memory.
    """
    if sys.platform == "linux":
        # A small Python may come without it.
        with contextlib.suppress(ImportError, OSError, ValueError):
            import resource

            resource.prlimit(pid, resource.RLIMIT_DATA, (most, most))


def _gitpython(program: Path) -> type[Git]:
    """GitPython's command runner, imported late: it takes a tenth of a second (git.md 3).

    Import looks for a git by itself and complains without one; both are settled beforehand.
    """
    if "git" not in sys.modules:
        forget_foreign_variables()
        os.environ["GIT_PYTHON_REFRESH"] = "quiet"
        os.environ["GIT_PYTHON_GIT_EXECUTABLE"] = str(program)
    from git import Git

    forget_foreign_variables()
    return Git


def _not_found() -> type[Exception]:
    from git.exc import GitCommandNotFound

    return GitCommandNotFound


def _own_group(keep_open: tuple[int, ...]) -> dict[str, Any]:
    """Start arguments that keep Ctrl-C in a terminal from stopping git half-way."""
    if sys.platform == "win32":
        return {}
    return {"start_new_session": True, "pass_fds": keep_open}


def _install_hint() -> str:
    return _INSTALL.get(sys.platform, _INSTALL["linux"])


def _named_git() -> Path | None:
    named = os.environ.get("SMGUIDE_GIT", "")
    return Path(named) if named and Path(named).is_absolute() else None


def _git_on_path() -> Path | None:
    name = "git.exe" if sys.platform == "win32" else "git"
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        candidate = Path(folder) / name
        # The right to run it first: without it even looking at the file may be refused.
        if Path(folder).is_absolute() and os.access(candidate, os.X_OK) and candidate.is_file():
            return candidate
    return None


@functools.lru_cache(maxsize=8)
def _version_of(path: Path) -> tuple[int, ...]:
    runner = _gitpython(path)()
    try:
        answer = runner.execute([str(path), "version"], shell=False)
    except Exception as error:
        raise errors.GitMissing(_NEEDED, _install_hint()) from error
    found = re.search(r"(\d+)\.(\d+)(?:\.(\d+))?", str(answer))
    if found is None:
        raise errors.GitMissing(_NEEDED, _install_hint())
    return tuple(int(number) for number in found.groups() if number is not None)
