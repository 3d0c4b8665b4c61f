"""The virtual environment of the checkout: made once, refreshed when the lock file changes.

Pure standard library. The stamp in the environment names what is installed, so that a second
start takes no longer than reading two files.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import subprocess
import sys
import sysconfig
from pathlib import Path

import dev_system
from dev_system import CannotGoOn

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv"
STAMP = FOLDER / "smguide-stamp.json"
# Such as cpython-311: libraries built for one fit every release of it.
PYTHON = sys.implementation.cache_tag
LOCKS = {
    "run": ROOT / "packaging" / "requirements.lock",
    "test": ROOT / "packaging" / "requirements-dev.lock",
}


def _path(which: str) -> Path:
    places = {"base": str(FOLDER), "platbase": str(FOLDER), "installed_base": str(FOLDER)}
    return Path(sysconfig.get_path(which, "venv", vars=places))


def python() -> Path:
    """The interpreter of the environment."""
    return _path("scripts") / ("python.exe" if os.name == "nt" else "python")


def digest(lock: Path) -> str:
    """What the stamp holds: the lock file as it is now, for this kind of Python."""
    kind = f"{PYTHON} {platform.machine()}"
    return hashlib.sha256(lock.read_bytes() + kind.encode()).hexdigest()


def installed() -> dict[str, str]:
    """Which lock files are installed, by the stamp; empty when anything about it is odd."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) and python().is_file() else {}


def is_ready(purpose: str) -> bool:
    """Whether ``run`` or ``test`` can start at once; the one for tests serves both."""
    stamp = installed()
    return stamp.get(purpose) == digest(LOCKS[purpose])


def ensure(purpose: str) -> Path:
    """Make or refresh the environment for ``run`` or ``test`` and give its interpreter.

    Raises:
        CannotGoOn: the environment cannot be made here, or the libraries cannot be fetched.
    """
    if is_ready(purpose):
        return python()
    print("Setting up smguide in .venv; the first time this fetches about 100 MB.", flush=True)
    _install(_make(), LOCKS[purpose])
    (_path("purelib") / "smguide-checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    purposes = ("run", "test") if purpose == "test" else ("run",)
    stamp = {name: digest(LOCKS[name]) for name in purposes}
    STAMP.write_text(json.dumps(stamp, indent=2) + "\n", encoding="utf-8")
    return python()


def missing() -> tuple[dev_system.Need, ...]:
    """What this Python lacks to make the environment, if it still has to be made.

    Where nothing may be installed, a pip outside of the environment does as well.
    """
    if STAMP.is_file() or _pip():
        return ()
    needs = _lacks_ensurepip()
    may_install = dev_system.may_install(dev_system.this_family())
    return () if needs and not may_install and _outer_pip(sys.executable) else needs


def _lacks_ensurepip() -> tuple[dev_system.Need, ...]:
    return dev_system.missing([dev_system.VENV_MODULE], frozenset({"any"}))


def _make() -> list[str]:
    """Create the environment if it is not there; give the pip that installs into it."""
    if not _pip():
        dev_system.provide(missing())
        _create(*(["--without-pip"] if _lacks_ensurepip() else []))
    return _pip() or _inner_pip()


def _pip() -> list[str]:
    """A pip that works on the environment; empty where it is not made, or of another Python."""
    probe = f"import sys; assert sys.implementation.cache_tag == {PYTHON!r}"
    if not _answers([str(python()), "-c", probe]):
        return []
    return _inner_pip() if _answers([*_inner_pip(), "--version"]) else _outer_pip(str(python()))


def _inner_pip() -> list[str]:
    return [str(python()), "-m", "pip"]


def _outer_pip(target: str) -> list[str]:
    """The pip of the Python outside, if there is one that can work on another (since 22.3)."""
    pip = [sys.executable, "-m", "pip", "--python", target]
    return pip if _answers([*pip, "--version"]) else []


def _create(*options: str) -> None:
    command = [sys.executable, "-m", "venv", "--clear", *options, str(FOLDER)]
    if subprocess.run(command, check=False).returncode:
        raise CannotGoOn(f"No virtual environment could be made in {FOLDER}; is it writable?")


def _answers(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _install(pip: list[str], lock: Path) -> None:
    options = ["--require-hashes", "--only-binary", ":all:", "--disable-pip-version-check"]
    settings = {key: value for key, value in os.environ.items() if key != "PIP_USER"}
    command = [*pip, "install", *options, "--no-input", "-r", str(lock)]
    if subprocess.run(command, env=settings, check=False).returncode:
        raise CannotGoOn(
            "The libraries of smguide could not be installed; the lines above say why. "
            "Check that this computer is online and that there is 1 GB of space, then start again."
        )
