"""One git command that talks with a shared copy: closed off, watched, ended when it is too much.

Nothing that lies in a shared folder may run here: git forgets every option for the program that it
starts at the other end of a folder, so that program is named with its own options (git.md D5, 5.1).
"""

from __future__ import annotations

import contextlib
import os
import shlex
import signal
import struct
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from smguide.store.command import OUTPUT_LIMIT, GitCommand, GitProcess
from smguide.store.environment import option_arguments
from smguide.store.shared.address import Address
from smguide.store.shared.sayings import TOO_LATE, TOO_MUCH, remote_failure

_PACK_HEADER = struct.Struct(">4sII")
_LOOK_EVERY = 0.05


@dataclass(frozen=True, slots=True)
class Caps:
    """The most that one command may take: seconds, bytes that arrive, objects, bytes of memory."""

    seconds: float = 900.0
    bytes: int = 1024 * 1024 * 1024
    objects: int = 3_000_000
    memory: int = 1024 * 1024 * 1024


CAPS = Caps()


class Transfer:
    """git at work between a private repository and a shared copy."""

    def __init__(self, command: GitCommand, address: Address, caps: Caps) -> None:
        """`command` is bound to a repository of our own, which the shared copy never sees."""
        self._command = command
        self._address = address
        self._caps = caps
        self._packs = command.git_dir / "objects" / "pack"

    def run(self, *args: str, arriving: bool = False) -> bytes:
        """Run one command to its end and return its output.

        `arriving`: what it brings into our repository is counted and weighed.

        Raises:
            errors.Unreachable, errors.SharingError, errors.Outdated: see `sayings`.
            errors.Alarm: more arrived than guidelines ever hold, or what no git should send.
        """
        with (
            self._own_config() as env,
            self._command.start(*args, env=env, memory=self._caps.memory) as process,
            _Watch(process, self._packs if arriving else None, self._caps) as watch,
        ):
            process.feed(b"")
            said = self._read(process, watch)
            status, words = process.outcome()
            watch.look()
        if watch.exceeded:
            saying = TOO_LATE if watch.exceeded == "seconds" else TOO_MUCH
            raise saying.about(self._address) from process.cause()
        if status != 0:
            raise remote_failure(f"{words}\n{said[-2000:].decode('utf-8', 'replace')}",
                                 self._address) from process.cause()  # fmt: skip
        return said

    def at_the_other_end(self, option: str, service: str, *settings: str) -> list[str]:
        """The argument that names the program for a folder, with our options; none for a server."""
        if self._address.folder is None:
            return []
        own = [word for setting in settings for word in ("-c", setting)]
        words = [str(self._command.program.path), *option_arguments(), *own, *service.split()]
        return [f"--{option}={shlex.join(words)}"]

    def _read(self, process: GitProcess, watch: _Watch) -> bytes:
        said = bytearray()
        while chunk := process.stdout.read(65536):
            said += chunk
            if len(said) > OUTPUT_LIMIT:
                watch.stop("bytes")
                break
        return bytes(said)

    @contextlib.contextmanager
    def _own_config(self) -> Iterator[dict[str, str]]:
        """What stands in for the personal configuration, trusting one folder whoever owns it."""
        lines = ["[include]", f"\tpath = {_quoted(str(self._command.home / 'gitconfig'))}"]
        folder = self._address.folder
        if folder is not None:
            known = {str(folder), os.path.realpath(folder)}
            lines.append("[safe]")
            lines += [f"\tdirectory = {_quoted(one)}" for one in sorted(known)]
        with tempfile.TemporaryDirectory(prefix="smguide-", ignore_cleanup_errors=True) as name:
            path = Path(name) / "gitconfig"
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            yield {"GIT_CONFIG_GLOBAL": str(path)}


class _Watch:
    """Ends a command and all it started when a cap is passed; `exceeded` names the cap."""

    def __init__(self, process: GitProcess, packs: Path | None, caps: Caps) -> None:
        """`packs` is the folder in which things arrive, if any do."""
        self._process = process
        self._packs = packs
        self._caps = caps
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look_on, daemon=True)
        self.exceeded = ""

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()
        if kind is not None:
            _end_all(self._process)

    def stop(self, why: str) -> None:
        """End everything because of the cap `why`."""
        self.exceeded = self.exceeded or why
        _end_all(self._process)

    def _look_on(self) -> None:
        until = time.monotonic() + self._caps.seconds
        while not self._over.wait(_LOOK_EVERY):
            if time.monotonic() > until:
                self.stop("seconds")
            else:
                self.look()

    def look(self) -> None:
        """End everything if too much has arrived by now."""
        if self._packs is not None and (why := self._too_much(self._packs)):
            self.stop(why)

    def _too_much(self, packs: Path) -> str:
        arrived = 0
        with contextlib.suppress(OSError):
            for path in (*packs.glob("tmp_pack_*"), *packs.glob("*.pack")):
                arrived += path.stat().st_size
                if _announced(path) > self._caps.objects:
                    return "objects"
        return "bytes" if arrived > self._caps.bytes else ""


def _announced(pack: Path) -> int:
    """How many objects a pack that is still arriving says it brings."""
    with pack.open("rb") as stream:
        head = stream.read(_PACK_HEADER.size)
    return _PACK_HEADER.unpack(head)[2] if len(head) == _PACK_HEADER.size else 0


def _end_all(process: GitProcess) -> None:
    """End the command with its children, which form a group of their own."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.killpg(process.process.pid, signal.SIGKILL)
    process.kill()


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
