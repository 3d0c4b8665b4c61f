#!/usr/bin/env python3
"""Sets up, runs, tests and builds smguide from a checkout: one file to start everything with.

Needs Python 3.11 or newer and git, and nothing else: everything further is put into ``.venv`` in
the checkout, from the hash-locked files beside this one.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - it may be started by any Python
    sys.exit("smguide needs Python 3.11 or newer; this one is " + sys.version.split()[0] + ".")

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import dev_environment
import dev_lock
import dev_system
import dev_translations
from dev_environment import ROOT
from dev_system import CannotGoOn

TOUR = ROOT / "build" / "tour"


def run(arguments: Sequence[str]) -> int:
    """Open the window on the sample; without a display, take the tour instead."""
    environment = _environment(offscreen=not dev_system.has_display(os.environ))
    python = _python("run", environment)
    # Files are named from where the caller stands, but nothing there is taken for a module (-P).
    smguide = [str(python), "-P", "-m", "smguide"]
    if arguments:
        return _call([*smguide, *arguments], environment, Path.cwd())
    if dev_system.has_display(os.environ):
        return _call([*smguide, "--sample"], environment, Path.cwd())
    return _tour(smguide, environment)


def _tour(smguide: Sequence[str], environment: Mapping[str, str]) -> int:
    print("There is no display here, so the tour runs without one.", flush=True)
    shutil.rmtree(TOUR, ignore_errors=True)
    code = _call([*smguide, "tour", "--out", str(TOUR)], environment, Path.cwd())
    files = sorted(path for path in TOUR.rglob("*") if path.is_file())
    if files:
        print(f"The screenshots and documents of the tour are in {TOUR}:")
    for path in files:
        print(f"  {path.relative_to(TOUR)}")
    return code


def test(arguments: Sequence[str]) -> int:
    """Run the tests; arguments go to pytest."""
    environment = _environment(offscreen=True)
    python = _python("test", environment)
    return _call([str(python), *CHECKS["tests"], *arguments], environment, ROOT)


# Started as modules, because the scripts of a virtual environment break when the folder is moved.
CHECKS: Mapping[str, tuple[str, ...]] = {
    "ruff": ("-m", "ruff", "check", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "."),
    "mypy": ("-m", "mypy"),
    "mypy of the set-up": ("-m", "mypy", "packaging/dev.py"),
    "layers": ("-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
    "tests": ("-m", "pytest", "-n", "auto", "--maxprocesses=4", "--dist", "worksteal"),
}


def check(arguments: Sequence[str]) -> int:
    """Run all that must hold before a change goes in: ruff, mypy, layers, tests."""
    environment = _environment(offscreen=True)
    python = _python("test", environment)
    codes = {}
    for name, command in CHECKS.items():
        print(f"-- {name}", flush=True)
        extra = arguments if name == "tests" else ()
        codes[name] = _call([str(python), *command, *extra], environment, ROOT)
    failed = [name for name, code in codes.items() if code]
    if failed:
        print(f"Failed: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def bench(arguments: Sequence[str]) -> int:
    """Measure speed and memory against their bars; --json FILE writes them as well."""
    environment = _environment(offscreen=True) | {"PYTHONPATH": str(ROOT / "tests")}
    python = _python("run", environment)
    command = [str(python), str(ROOT / "tests" / "bench" / "run.py"), *arguments]
    return _call(command, environment, Path.cwd())


def fuzz(arguments: Sequence[str]) -> int:
    """Look for faults in all that reads bytes of others; --seconds N for each target."""
    environment = _environment(offscreen=True)
    python = _python("test", environment)
    command = [str(python), str(ROOT / "tests" / "fuzz" / "fuzz_run.py"), *arguments]
    return _call(command, environment, Path.cwd())


def lock(arguments: Sequence[str]) -> int:
    """Write the lock files anew from pyproject.toml; --upgrade takes the newest versions."""
    dev_lock.write(ROOT, dev_environment.LOCKS, upgrade="--upgrade" in arguments)
    return 0


def wheel(arguments: Sequence[str]) -> int:
    """Build a wheel into dist/, or into the folder given."""
    folder = Path(arguments[0]).resolve() if arguments else ROOT / "dist"
    environment = _environment(offscreen=True)
    python = _python("test", environment)
    command = [str(python), "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    return _call(command, environment, ROOT)


def translations(_arguments: Sequence[str]) -> int:
    """Gather what the window says for Qt Linguist, and compile what is translated."""
    python = _python("test", _environment(offscreen=True))
    files = dev_translations.Files(ROOT)
    dev_translations.update(files)
    dev_translations.release(files, python.with_name("pyside6-lrelease"))
    for language in dev_translations.LANGUAGES:
        done = dev_translations.translations(files.linguist(language))
        print(f"{language}: {len(done)} of {len(dev_translations.gathered(files))} texts")
    return 0


def pictures(_arguments: Sequence[str]) -> int:
    """Take the pictures of the help anew from the window."""
    environment = _environment(offscreen=True) | {"QT_SCALE_FACTOR": "2"}
    python = _python("test", environment)
    folder = ROOT / "resources" / "help" / "pictures"
    script = ROOT / "tests" / "ui" / "help" / "take_pictures.py"
    return _call([str(python), str(script), str(folder)], environment, ROOT)


def show_help(_arguments: Sequence[str]) -> int:
    """Print this list."""
    print("python3 packaging/dev.py VERB [ARGUMENTS]\n")
    for verb in VERBS.values():
        print(f"  {verb.usage:<29} {(verb.action.__doc__ or '').splitlines()[0]}")
    return 0


def _python(purpose: str, environment: Mapping[str, str]) -> Path:
    """The interpreter to start things with; everything missing is provided or told at once."""
    dev_system.provide([*dev_system.missing_for(environment), *dev_environment.missing()])
    return dev_environment.ensure(purpose)


def _environment(*, offscreen: bool) -> dict[str, str]:
    """The variables for what is started: without a screen if asked, and always with UTF-8."""
    environment = dict(os.environ)
    if offscreen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    said = (environment.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG"))
    if dev_system.IS_LINUX and next(filter(None, said), "C") in {"C", "POSIX"}:
        environment["LC_ALL"] = "C.UTF-8"
    return environment


def _call(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> int:
    """Run a command in a folder: the checkout for its own tools, else where the caller stands."""
    return subprocess.run(command, cwd=folder, env=environment, check=False).returncode


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing this file can do; its help is the first line of what it calls."""

    usage: str
    action: Callable[[Sequence[str]], int]


VERBS: Mapping[str, Verb] = {
    "run": Verb("run [COMMAND]", run),
    "test": Verb("test [PYTEST OPTIONS]", test),
    "check": Verb("check", check),
    "bench": Verb("bench [--json FILE]", bench),
    "fuzz": Verb("fuzz [TARGET] [--seconds N]", fuzz),
    "lock": Verb("lock [--upgrade]", lock),
    "pictures": Verb("pictures", pictures),
    "translations": Verb("translations", translations),
    "wheel": Verb("wheel [FOLDER]", wheel),
    "help": Verb("help", show_help),
}


def main(arguments: Sequence[str]) -> int:
    """Do the verb; 0 done, 1 something failed, 2 wrong use or it cannot be done here."""
    name, *rest = arguments or ["help"]
    verb = VERBS.get({"-h": "help", "--help": "help"}.get(name, name))
    if verb is None:
        known = ", ".join(VERBS)
        print(f"There is no verb {name!r}. The verbs are: {known}.", file=sys.stderr)
        return 2
    try:
        return verb.action(rest)
    except CannotGoOn as stop:
        print(stop, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
