"""The place that is planted: a library, a trap, and tools to make hostile things."""

from __future__ import annotations

import os
import struct
import subprocess
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha1
from pathlib import Path

from saving import blob_of, git

MAIN = "refs/heads/main"
LOG = "refs/heads/smguide-log"


@dataclass(frozen=True, slots=True)
class Site:
    """A library with the guidelines “acme”; whatever runs the trap leaves the marker.

    ``planted`` is what somebody else can write into: the library itself, or a shared copy.
    """

    folder: Path
    planted: str = "home/library/acme/guidelines.git"

    @property
    def home(self) -> Path:
        """The folder of all data."""
        return self.folder / "home"

    @property
    def git_dir(self) -> Path:
        """Where the revisions are that somebody else can change."""
        return self.folder / self.planted

    @property
    def marker(self) -> Path:
        """There once anything ran."""
        return self.folder / "ran"

    @property
    def trap(self) -> Path:
        """A program that takes any arguments."""
        path = self.folder / "trap"
        if not path.exists():
            write_program(path, f"echo \"$0 $*\" >> '{self.marker}'")
        return path

    def git(self, *args: str, stdin: bytes = b"") -> str:
        """git as the attacker calls it in what is planted."""
        return git(self.git_dir, *args, stdin=stdin).decode()

    def configure(self, text: str) -> None:
        """Add lines to the configuration; `{trap}` and `{folder}` stand for what they are."""
        config = self.git_dir / "config"
        config.write_text(f"{config.read_text()}{self.told(text)}\n")

    def write(self, name: str, content: str | bytes) -> None:
        """A file in what keeps the revisions."""
        path = self.git_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, bytes) else self.told(content).encode()
        path.unlink(missing_ok=True)
        path.write_bytes(data)

    def told(self, text: str) -> str:
        """A text with the names of the trap and the folder put in."""
        told = text.replace("{trap}", str(self.trap)).replace("{folder}", str(self.folder))
        return told.replace("{git_dir}", str(self.git_dir))

    def commit(self, tree: str, *, head: bytes = b"", message: bytes = b"x\n") -> str:
        """A revision after the newest one that looks like one of Ana's, but for its signature."""
        who = b"Ana Lima <ana@acme.example> 1772442120 +0000"
        parent = self.git("rev-parse", MAIN).encode()
        raw = b"tree %s\nparent %s\nauthor %s\ncommitter %s\n%s\n%s" % (
            tree.encode(), parent, who, who, head, message,
        )  # fmt: skip
        return self.write_object("commit", raw)

    def write_object(self, kind: str, data: bytes) -> str:
        """An object that git would not make, as a loose file."""
        content = b"%s %d\0%s" % (kind.encode(), len(data), data)
        return self.write_loose(sha1(content, usedforsecurity=False).hexdigest(), content)

    def write_loose(self, oid: str, content: bytes) -> str:
        """A loose file from the bytes it is made of."""
        path = self.git_dir / "objects" / oid[:2] / oid[2:]
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(zlib.compress(content, 1))
        return oid

    def tree(self, *entries: tuple[str, bytes, str]) -> str:
        """A folder of (mode, name, id), whatever they are, in the order given."""
        lines = (
            b"%s %s\0%s" % (mode.encode(), name, bytes.fromhex(oid)) for mode, name, oid in entries
        )
        return self.write_object("tree", b"".join(lines))

    def root(self) -> list[tuple[str, bytes, str]]:
        """The outermost folder of the newest revision."""
        return self.entries(f"{MAIN}^{{tree}}")

    def entries(self, tree: str) -> list[tuple[str, bytes, str]]:
        """One level of a folder."""
        rows = self.git("ls-tree", tree).splitlines()
        cut = [row.replace("\t", " ", 1).split(" ", 3) for row in rows]
        return [(mode.removeprefix("0"), name.encode(), oid) for mode, _, oid, name in cut]

    def save_root(self, *more: tuple[str, bytes, str], without: Iterable[bytes] = ()) -> None:
        """Save a revision whose outermost folder holds something more."""
        gone = {*without, *(name for _, name, _ in more)}
        kept = [entry for entry in self.root() if entry[1] not in gone]
        self.set_main(self.commit(self.tree(*sorted([*kept, *more], key=_tree_order))))

    def save_section(self, name: bytes, oid: str, mode: str = "100644") -> None:
        """Save a revision with another section, or another thing in its place."""
        sections = next(oid for _, called, oid in self.root() if called == b"sections")
        kept = [entry for entry in self.entries(sections) if entry[1] != name]
        inner = self.tree(*sorted([*kept, (mode, name, oid)], key=_tree_order))
        self.save_root(("40000", b"sections", inner))

    def a_section(self) -> bytes:
        """The name of one that is there."""
        sections = next(oid for _, called, oid in self.root() if called == b"sections")
        return self.entries(sections)[0][1]

    def blob(self, data: bytes) -> str:
        """A stored file."""
        return blob_of(self.git_dir, data)

    def set_main(self, oid: str) -> None:
        """Let the newest revision be whatever it is."""
        self.write(MAIN, f"{oid}\n")

    def add_to_log(self, tree: str) -> None:
        """A further step of the record, whatever its folder holds."""
        parent = self.git("rev-parse", LOG).encode()
        who = b"Eve <eve@example.org> 1772442120 +0000"
        raw = b"tree %s\nparent %s\nauthor %s\ncommitter %s\n\nx\n" % (
            tree.encode(), parent, who, who,
        )  # fmt: skip
        self.write(LOG, f"{self.write_object('commit', raw)}\n")


def write_program(path: Path, *lines: str) -> None:
    """A script of the shell that may be run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]))
    path.chmod(0o755)


def run_plain(site: Site, *words: str, stdin: str = "") -> None:
    """git as everybody calls it, without our options; what comes of it does not matter."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    env |= {
        "HOME": str(site.folder), "GIT_TERMINAL_PROMPT": "0", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "x", "GIT_AUTHOR_EMAIL": "x@example.org",
        "GIT_COMMITTER_NAME": "x", "GIT_COMMITTER_EMAIL": "x@example.org",
    }  # fmt: skip
    command = ["git", f"--git-dir={site.git_dir}", *map(site.told, words)]
    subprocess.run(
        command, input=site.told(stdin).encode(), capture_output=True, check=False, env=env,
        cwd=site.folder, timeout=20,
    )  # fmt: skip


def zeros(megabytes: int, head: bytes = b"") -> bytes:
    """So many MB of zeros after `head`, compressed a thousand times as fast as by compressing."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    start = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    one = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    end = zlib.compressobj(9, zlib.DEFLATED, -15).flush()
    return b"\x78\xda" + start + one * megabytes + end + _checksum(head, megabytes << 20)


def _checksum(head: bytes, count: int) -> bytes:
    """Adler-32 of `head` and that many zeros, which add nothing to its first half."""
    packed = zlib.adler32(head)
    low, high = packed & 0xFFFF, packed >> 16
    return struct.pack(">HH", (high + low * count) % 65521, low)


def pack_of(objects: list[tuple[int, bytes, int, bytes, str]]) -> tuple[bytes, bytes]:
    """A pack and its index from (kind, header extra, size, compressed data, id), unchecked."""
    pack, offsets = b"PACK" + struct.pack(">II", 2, len(objects)), []
    for kind, extra, size, data, oid in objects:
        offsets.append((bytes.fromhex(oid), len(pack)))
        pack += _size_of(kind, size) + extra + data
    trailer = sha1(pack, usedforsecurity=False).digest()
    rows = sorted(offsets)
    fan = b"".join(struct.pack(">I", sum(row[0][0] <= n for row in rows)) for n in range(256))
    index = fan + b"".join(struct.pack(">I", at) + oid for oid, at in rows) + trailer
    return pack + trailer, index + sha1(index, usedforsecurity=False).digest()


def varint(number: int) -> bytes:
    """A number as a delta writes it: seven bits a byte, the lowest first."""
    out = bytearray()
    while True:
        number, low = number >> 7, number & 127
        out.append(low | (128 if number else 0))
        if not number:
            return bytes(out)


def _size_of(kind: int, size: int) -> bytes:
    first, rest = (kind << 4) | (size & 15), size >> 4
    return bytes([first | (128 if rest else 0)]) + (varint(rest) if rest else b"")


def _tree_order(entry: tuple[str, bytes, str]) -> bytes:
    return entry[1] + (b"/" if entry[0] == "40000" else b"")
