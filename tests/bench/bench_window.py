"""The window with the sample open against a bare PySide6 window: time until shown, memory."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from measurement import Measurement, NotMeasured, Setting, medians

ROOT = Path(__file__).resolve().parents[2]
BARE = (sys.executable, str(Path(__file__).with_name("bare_window.py")))
PATIENCE = 120.0
OURS = (sys.executable, "-m", "smguide", "--sample")


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a program: seconds until it said ready, and its peak of memory in KiB."""

    seconds: float
    memory: float


def start(command: Sequence[str], environment: Mapping[str, str]) -> Start:
    """Start a program in a fresh process and wait until it says ready and ends by itself.

    Raises:
        NotMeasured: it ended, or let PATIENCE run out, without saying so.
    """
    begun = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        late = threading.Timer(PATIENCE, process.kill)
        late.start()
        ready = any(line.strip() == b"ready" for line in process.stdout)
        taken = time.perf_counter() - begun
        words = process.stderr.read().decode("utf-8", "replace").strip()
        memory = _memory_at_end(process)
        late.cancel()
    if not ready:
        raise NotMeasured(f"The program did not say ready. {words[-300:]}")
    return Start(taken, memory)


def _memory_at_end(process: subprocess.Popen[bytes]) -> float:
    if not hasattr(os, "wait4"):
        process.wait()
        return float("nan")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)


def _environment(setting: Setting) -> dict[str, str]:
    home = str(setting.folder / "home")
    return {**os.environ, "SMGUIDE_HOME": home, "SMGUIDE_BENCH_READY": "1"}


def _ratio(setting: Setting, what: str) -> float:
    environment = _environment(setting)
    start(OURS, environment)  # the first start ever makes the sample, and fills the caches
    start(BARE, environment)
    ours, bare = medians(
        setting.rounds,
        lambda: float(getattr(start(OURS, environment), what)),
        lambda: float(getattr(start(BARE, environment), what)),
    )
    return ours / bare


MEASUREMENTS = (
    Measurement(
        "window ready, sample open, against a bare window",
        "ratio",
        2.0,
        lambda setting: _ratio(setting, "seconds"),
    ),
    Measurement(
        "memory, sample open, against a bare window",
        "ratio",
        2.0,
        lambda setting: _ratio(setting, "memory"),
    ),
)
