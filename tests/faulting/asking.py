"""The tests' side of the warm process (`faulting.server`)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).parents[2]


def environment() -> dict[str, str]:
    """That of a program that finds the modules of the tests."""
    paths = os.pathsep.join((str(_ROOT), str(_ROOT / "tests")))
    return {**os.environ, "PYTHONPATH": paths}


class FaultServer:
    """Starts the warm process and asks it; close it."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "faulting.server", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment(),
            text=True,
        )

    def close(self) -> None:
        self._process.communicate()

    def why_not(self) -> str:
        """Why nothing can be tried on this computer; empty where it can."""
        return str(self._ask("why_not")["why"])

    def measure(self, operation: str) -> dict[str, Any]:
        return self._ask("measure", name=operation)

    def try_out(self, operation: str, **fault: Any) -> dict[str, Any]:
        return self._ask("try_out", name=operation, fault=fault)

    def truth(self) -> dict[str, Any]:
        return self._ask("truth")

    def damage(self, kind: str, way: str, seed: int) -> dict[str, Any]:
        return self._ask("damage", kind=kind, way=way, seed=seed)

    def _ask(self, verb: str, **words: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{json.dumps({'verb': verb, **words})}\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert "failure" not in answer, answer["failure"]
        found: dict[str, Any] = answer["answer"]
        return found
