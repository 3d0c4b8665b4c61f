"""Puts the folder of the set-up scripts on the import path, as starting one of them does."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def root() -> Path:
    return ROOT


def _script(monkeypatch: pytest.MonkeyPatch, name: str) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    for known in [module for module in sys.modules if module.startswith("dev_") or module == "dev"]:
        monkeypatch.delitem(sys.modules, known)
    return importlib.import_module(name)


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _script(monkeypatch, "dev")


@pytest.fixture
def dev_system(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _script(monkeypatch, "dev_system")


@pytest.fixture
def dev_lock(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _script(monkeypatch, "dev_lock")


@pytest.fixture
def dev_environment(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _script(monkeypatch, "dev_environment")


@pytest.fixture
def dev_translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    return _script(monkeypatch, "dev_translations")
