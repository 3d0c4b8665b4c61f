"""Writes the lock files: one version of everything, with the digests of every platform's wheels.

The files name no place to fetch from; where libraries come from is the business of the computer
that installs them. Resolving for all platforms at once is done by uv, in an environment of its own
that is thrown away afterwards.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from dev_system import CannotGoOn

OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--only-binary=:all:",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--no-annotate",
    "--quiet",
)


def write(root: Path, locks: Mapping[str, Path], *, upgrade: bool) -> None:
    """Write both lock files; what is in them stays as it is unless ``upgrade`` or it must change.

    Raises:
        CannotGoOn: uv or the list of versions could not be fetched.
    """
    with tempfile.TemporaryDirectory(prefix="smguide-lock-") as folder:
        uv = _uv(Path(folder))
        more = ["--upgrade"] if upgrade else []
        _compile(uv, root, locks["run"], more)
        held = ["--constraints", str(locks["run"])]
        _compile(uv, root, locks["test"], [*more, *held, "--group", "dev"])


def _uv(folder: Path) -> Path:
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    _call([sys.executable, "-m", "venv", str(folder)])
    _call([str(python), "-m", "pip", "install", "--quiet", "uv"])
    return python


def _compile(uv: Path, root: Path, lock: Path, more: list[str]) -> None:
    command = [str(uv), "-m", "uv", "pip", "compile", *OPTIONS, *more]
    _call([*command, "--output-file", str(lock), str(root / "pyproject.toml")])
    lock.write_text(without_places(lock.read_text(encoding="utf-8")), encoding="utf-8")


def without_places(text: str) -> str:
    """The lock without comments and options: names, versions and digests are all that is left."""
    lines = (re.sub(r"(^|\s)#.*$", "", line).rstrip() for line in text.splitlines())
    return "".join(f"{line}\n" for line in lines if line and not line.startswith("-"))


def _call(command: list[str]) -> None:
    if subprocess.run(command, check=False).returncode:
        raise CannotGoOn("The lock files could not be written; the lines above say why.")
