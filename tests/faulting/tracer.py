"""Stops a whole tree of processes just before the n-th call that would change a file.

strace can do this for one process at a time: it counts the calls of each for itself. A computer
that loses its power stops them all, so this looks into the processes itself, by the same means
(ptrace, with a seccomp filter that lets everything else run at full speed).
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

# The calls that change what is on a disk, by their numbers (x86-64), with which argument is an
# open file; -1 where names are given.
CALLS: dict[int, tuple[str, int]] = {
    1: ("write", 0), 18: ("pwrite", 0), 20: ("writev", 0), 77: ("ftruncate", 0),
    74: ("fsync", 0), 75: ("fdatasync", 0), 91: ("fchmod", 0),
    82: ("rename", -1), 264: ("rename", -1), 316: ("rename", -1),
    86: ("link", -1), 265: ("link", -1), 88: ("symlink", -1), 266: ("symlink", -1),
    87: ("unlink", -1), 263: ("unlink", -1), 84: ("rmdir", -1),
    83: ("mkdir", -1), 258: ("mkdir", -1), 76: ("truncate", -1), 257: ("open", -1),
    90: ("chmod", -1), 268: ("chmod", -1), 452: ("chmod", -1),
}  # fmt: skip
_OPENAT = 257
_CREATING = os.O_CREAT | os.O_TRUNC

_TRACEME, _CONT, _GETREGS, _SETREGS, _SETOPTIONS = 0, 7, 12, 13, 0x4200
# Follow fork, vfork, clone and exec, tell of chosen calls, end everything when the tracer ends.
_OPTIONS = 0x2 | 0x4 | 0x8 | 0x10 | 0x80 | 0x100000
_EVENT_SECCOMP = 7
_ALL_CHILDREN = 0x40000000
_ORIG_RAX, _RAX, _RDI, _RSI = 15, 10, 14, 13
_REGISTERS = 27

_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2
_TRACE, _ALLOW = 0x7FF00000, 0x7FFF0000


@dataclass(slots=True)
class Course:
    """How a traced run went: its exit status, the calls that were counted, whether it was met."""

    status: int = 0
    calls: list[str] = field(default_factory=list)
    met: bool = False


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens at the n-th call (from 1) that fits ``only``, all calls where it is empty.

    Without ``error`` death: of everything, or with ``alone`` of the one process that calls. With
    it that call fails, and with ``lasting`` all that follow.
    """

    at: int
    error: int = 0
    lasting: bool = False
    alone: bool = False
    only: tuple[str, ...] = ()


def why_not() -> str:
    """Why processes cannot be looked into here; empty where they can."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return "only on Linux (x86-64) can calls be looked into"
    try:
        course = run_traced(_touch_nothing, Fault(99), Path("/nowhere"))
    except OSError as error:
        return f"this computer does not let processes be looked into ({error})"
    return "" if course.status == 0 else "this computer does not let calls be filtered"


def _touch_nothing() -> None:
    with Path(os.devnull).open("wb") as stream:
        stream.write(b"x")


def run_traced(action: Callable[[], None], fault: Fault, home: Path) -> Course:
    """Run ``action`` in a process of its own, with ``fault``; only what lies in ``home`` counts."""
    child = os.fork()
    if child == 0:
        _act(action)
    os.waitpid(child, 0)
    _ptrace(_SETOPTIONS, child, 0, _OPTIONS)
    return _Run(child, fault, str(home)).to_its_end()


def _act(action: Callable[[], None]) -> None:
    try:
        _ptrace(_TRACEME, 0, 0, 0)
        _tell_of_calls()
        os.kill(os.getpid(), signal.SIGSTOP)
        action()
        os._exit(0)
    except BaseException:
        import traceback

        traceback.print_exc()
        os._exit(1)


class _Run:
    """One traced tree of processes."""

    def __init__(self, child: int, fault: Fault, home: str) -> None:
        self._child = child
        self._fault = fault
        self._home = home
        self._alive = {child}
        self._dying = False
        self._count = 0
        self._course = Course()

    def to_its_end(self) -> Course:
        _ptrace(_CONT, self._child, 0, 0)
        while self._alive:
            try:
                pid, status = os.waitpid(-1, _ALL_CHILDREN)
            except ChildProcessError:
                break
            if os.WIFSTOPPED(status):
                self._stopped(pid, status)
            else:
                self._alive.discard(pid)
                if pid == self._child:
                    self._course.status = os.waitstatus_to_exitcode(status)
        return self._course

    def _stopped(self, pid: int, status: int) -> None:
        is_new, event = pid not in self._alive, status >> 16
        self._alive.add(pid)
        if self._dying:
            _kill(pid)
            return
        stop = os.WSTOPSIG(status)
        passed = 0 if event or (is_new and stop == signal.SIGSTOP) else stop
        if event == _EVENT_SECCOMP:
            self._called(pid)
        if not self._dying:
            _ptrace(_CONT, pid, 0, passed, missing_ok=True)

    def _called(self, pid: int) -> None:
        registers = _registers(pid)
        if registers is None or not self._counts(pid, registers):
            return
        name = CALLS[registers[_ORIG_RAX]][0]
        self._course.calls.append(name)
        if self._fault.only and name not in self._fault.only:
            return
        self._count += 1
        is_it = self._count == self._fault.at
        if is_it or (self._fault.lasting and self._count > self._fault.at):
            self._course.met = True
            self._strike(pid, registers)

    def _strike(self, pid: int, registers: list[int]) -> None:
        if self._fault.error:
            registers[_ORIG_RAX] = (1 << 64) - 1
            registers[_RAX] = (1 << 64) - self._fault.error
            _set_registers(pid, registers)
        elif self._fault.alone:
            _kill(pid)
        else:
            self._dying = True
            for one in self._alive:
                _kill(one)

    def _counts(self, pid: int, registers: list[int]) -> bool:
        name, argument = CALLS[registers[_ORIG_RAX]]
        if argument == 0:
            return self._lies_in_home(_path_of(pid, registers[_RDI]))
        if name == "open":
            return self._lies_in_home(_text_at(pid, registers[_RSI]))
        return True

    def _lies_in_home(self, path: str) -> bool:
        """In it, or in a folder beside it whose name begins with its name and a dot."""
        within = (f"{self._home}/", f"{self._home}.")
        return path == self._home or path.startswith(within) or path[:1] not in ("", "/")


def _path_of(pid: int, descriptor: int) -> str:
    """The path of an open file; a pipe has none."""
    try:
        path = str(Path(f"/proc/{pid}/fd/{descriptor}").readlink())
    except OSError:
        return ""
    return path if path.startswith("/") else ""


def _text_at(pid: int, address: int) -> str:
    """The text, up to its NUL, that a stopped process has at an address."""
    try:
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            memory.seek(address)
            return memory.read(4096).partition(b"\0")[0].decode("utf-8", "replace")
    except OSError:
        return ""


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _ptrace(request: int, pid: int, address: int, data: int, *, missing_ok: bool = False) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    arguments = [ctypes.c_long(request), ctypes.c_long(pid)]
    arguments += [ctypes.c_void_p(address), ctypes.c_void_p(data)]
    if library.ptrace(*arguments) == -1:
        number = ctypes.get_errno()
        if not (missing_ok and number == errno.ESRCH):
            raise OSError(number, os.strerror(number))


def _registers(pid: int) -> list[int] | None:
    """The registers of a stopped process; None where it died meanwhile."""
    found = (ctypes.c_ulonglong * _REGISTERS)()
    try:
        _ptrace(_GETREGS, pid, 0, ctypes.addressof(found))
    except ProcessLookupError:
        return None
    return list(found)


def _set_registers(pid: int, registers: list[int]) -> None:
    given = (ctypes.c_ulonglong * _REGISTERS)(*registers)
    _ptrace(_SETREGS, pid, 0, ctypes.addressof(given), missing_ok=True)


def _tell_of_calls() -> None:
    """Have this process and all it starts stop at `CALLS`, and at them only (see seccomp(2))."""
    load, equal, ret, masked = 0x20, 0x15, 0x06, 0x45
    numbers = [number for number in CALLS if number != _OPENAT]
    last = len(numbers) + 3
    program = [(load, 0, 0, 0)]
    program += [(equal, last - at, 0, number) for at, number in enumerate(numbers)]
    # Opening counts where it creates or empties: the flags are the third argument.
    program += [(equal, 0, 2, _OPENAT), (load, 0, 0, 32), (masked, 1, 0, _CREATING)]
    program += [(ret, 0, 0, _ALLOW), (ret, 0, 0, _TRACE)]
    code = b"".join(struct.pack("HBBI", *one) for one in program)
    held = ctypes.create_string_buffer(code, len(code))
    filter_ = struct.pack("HxxxxxxP", len(program), ctypes.addressof(held))
    library = ctypes.CDLL(None, use_errno=True)
    for arguments in ((_NO_NEW_PRIVILEGES, 1, 0, 0, 0), (_SET_SECCOMP, _FILTER, filter_, 0, 0)):
        if library.prctl(*arguments) == -1:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
