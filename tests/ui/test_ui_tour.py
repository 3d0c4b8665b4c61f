"""The whole program in processes of its own, as somebody starts it from a terminal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow


def start(home: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "SMGUIDE_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        **more,
    }
    return subprocess.run(
        [sys.executable, "-m", "smguide", *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def test_the_tour_walks_the_main_job(tmp_path: Path) -> None:
    done = start(tmp_path / "home", "tour", "--out", str(tmp_path / "out"))
    assert (done.returncode, done.stderr) == (0, "")
    pictures = sorted(path.name for path in (tmp_path / "out" / "screenshots").glob("*.png"))
    assert len(pictures) >= 20
    assert {"02-write.png", "05-history.png", "06-tasks-daniel.png", "10-published.png"} <= set(
        pictures
    )
    assert (tmp_path / "out" / "documents" / "audit-1.2.zip").stat().st_size > 10_000
    page = (tmp_path / "out" / "documents" / "edition-1.2.html").read_text(encoding="utf-8")
    assert "If in doubt, ask Imogen before you post." in page
    assert "Daniel Okafor" in page
    data = json.loads((tmp_path / "out" / "documents" / "edition-1.2.json").read_bytes())
    assert data["stamp"]["edition"] == "1.2"
    assert len(data["stamp"]["approvals"]) == 2
    assert not (tmp_path / "home" / "library").exists()


def test_a_tour_that_cannot_write_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = start(tmp_path / "home", "tour", "--out", str(tmp_path / "file" / "out"))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_the_window_opens_on_the_sample(tmp_path: Path) -> None:
    done = start(tmp_path, "--sample", SMGUIDE_BENCH_READY="1")
    assert (done.returncode, done.stdout, done.stderr) == (0, "ready\n", "")
    assert (tmp_path / "library" / "sample").is_dir()
