"""The log helps support, is small and private, and holds no word of anybody's text."""

from __future__ import annotations

import ast
import logging
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import smguide
from smguide.logs import keep_log, let_go_of_log

TEXT = "We never hire Dana Kovač"
PACKAGE = Path(smguide.__file__).parent
FREE = ("logs.py", "qt_log.py")
"""These two write what is no literal: the versions, and the part of Qt that speaks."""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    kept = tmp_path / "home"
    handler = keep_log(kept)
    assert handler
    yield kept
    let_go_of_log(handler)


def written(home: Path) -> str:
    return "".join(path.read_text("utf-8") for path in (home / "logs").iterdir())


def crash(home: Path) -> None:
    """Keep the log of crashes in a program of its own, and let the interpreter die in it."""
    words = f"from smguide.logs import *; secret = {TEXT!r}"
    dying = "import ctypes, pathlib; keep_crash_log(pathlib.Path({0!r})); ctypes.string_at(0)"
    command = [sys.executable, "-c", f"{words}; {dying.format(str(home))}"]
    done = subprocess.run(command, cwd=PACKAGE.parent, capture_output=True, check=False)
    assert done.returncode != 0


def test_a_crash_leaves_places_and_no_values(tmp_path: Path) -> None:
    crash(tmp_path)
    told = (tmp_path / "logs" / "crash.log").read_text("utf-8")
    assert "string_at" in told
    assert "Dana" not in told


def test_it_says_what_runs_and_where_it_failed(home: Path) -> None:
    try:
        raise ValueError(TEXT)
    except ValueError as error:
        logging.getLogger("smguide.ui.messages").error("unexpected", exc_info=error)
    told = written(home)
    assert f"smguide {smguide.__version__}, Python 3." in told
    assert "ERROR smguide.ui.messages: unexpected\nbuiltins.ValueError\n  test_logs.py:" in told
    assert "Dana" not in told


def test_an_ordinary_log_would_have_told_it() -> None:
    try:
        raise ValueError(TEXT)
    except ValueError as error:
        trouble = (ValueError, error, error.__traceback__)
    record = logging.LogRecord("smguide", logging.ERROR, "x.py", 1, "read %s", (TEXT,), trouble)
    assert logging.Formatter().format(record).count(TEXT) >= 2


def test_what_is_filled_into_a_message_stays_out(home: Path) -> None:
    logging.getLogger("smguide.store").warning("reading %s", TEXT, extra={"clause": TEXT})
    assert "WARNING smguide.store: reading %s\n" in written(home)
    assert "Dana" not in written(home)


def test_of_other_programs_only_the_place_is_told(home: Path) -> None:
    logging.getLogger("git.cmd").warning(f"running git commit -m '{TEXT}'")
    logging.getLogger("keyring").debug(TEXT)
    assert "WARNING git.cmd: test_of_other_programs_only_the_place_is_told:" in written(home)
    assert "Dana" not in written(home)


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such mode on Windows")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    home = tmp_path / "new" / "home"
    (tmp_path / "new").mkdir()
    crash(home)
    handler = keep_log(home)
    log = logging.getLogger("smguide.test")
    for _ in range(4000):
        log.warning("a line that is repeated until the log has to begin anew, more than once")
    let_go_of_log(handler)
    files = list((home / "logs").iterdir())
    assert {path.name for path in files} >= {"smguide.log", "smguide.log.1", "crash.log"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE((home / "logs").stat().st_mode) == 0o700
    assert sum(path.stat().st_size for path in files) < 500_000


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such mode on Windows")
def test_a_log_that_others_could_read_is_closed(tmp_path: Path) -> None:
    old = tmp_path / "logs" / "smguide.log"
    old.parent.mkdir()
    old.write_text("older\n")
    old.chmod(0o644)
    let_go_of_log(keep_log(tmp_path))
    assert stat.S_IMODE(old.stat().st_mode) == 0o600
    assert old.read_text().startswith("older\n")


def test_where_nothing_can_be_written_the_program_goes_on(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("in the way")
    assert keep_log(tmp_path) is None
    crash(tmp_path)
    let_go_of_log(None)


def test_every_message_of_the_program_is_a_literal() -> None:
    """What is no literal could be somebody's text, and would stand in the log."""
    said = [
        (path, call)
        for path in PACKAGE.rglob("*.py")
        if path.name not in FREE
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and isinstance(call.func.value, ast.Name)
        and call.func.value.id in ("_log", "log", "logger", "logging")
        and call.func.attr in ("debug", "info", "warning", "error", "exception", "critical")
    ]
    assert said
    odd = [f"{path.name}:{c.lineno}" for path, c in said if not isinstance(c.args[0], ast.Constant)]
    assert odd == []
