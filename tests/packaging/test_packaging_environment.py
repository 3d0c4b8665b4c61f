from __future__ import annotations

import json
import subprocess
import sys

import pytest


@pytest.fixture
def checkout(dev_environment, monkeypatch, tmp_path):
    """The module, working on an empty folder with two lock files that ask for nothing."""
    locks = {name: tmp_path / f"{name}.lock" for name in ("run", "test")}
    for lock in locks.values():
        lock.write_text("")
    monkeypatch.setattr(dev_environment, "FOLDER", tmp_path / "env with space")
    monkeypatch.setattr(dev_environment, "STAMP", tmp_path / "env with space" / "stamp.json")
    monkeypatch.setattr(dev_environment, "LOCKS", locks)
    return dev_environment


def stamped(module, **digests):
    module.python().parent.mkdir(parents=True)
    module.python().touch()
    module.STAMP.write_text(json.dumps(digests))


def test_a_fresh_stamp_lets_it_start_at_once(checkout, monkeypatch):
    stamped(checkout, run=checkout.digest(checkout.LOCKS["run"]))
    monkeypatch.setattr(checkout, "_make", lambda: pytest.fail("made it again"))
    assert checkout.ensure("run") == checkout.python()


def test_a_changed_lock_file_needs_a_refresh(checkout):
    stamped(checkout, run=checkout.digest(checkout.LOCKS["run"]))
    assert checkout.is_ready("run")
    checkout.LOCKS["run"].write_text("more==1\n")
    assert not checkout.is_ready("run")


def test_the_tests_are_not_ready_when_only_the_program_is(checkout):
    stamped(checkout, run=checkout.digest(checkout.LOCKS["run"]))
    assert not checkout.is_ready("test")


@pytest.mark.parametrize("text", ["", "[]", "{", "\x00"])
def test_a_damaged_stamp_is_no_stamp(checkout, text):
    stamped(checkout)
    checkout.STAMP.write_text(text)
    assert checkout.installed() == {}


def test_another_python_needs_a_refresh(checkout, monkeypatch):
    before = checkout.digest(checkout.LOCKS["run"])
    monkeypatch.setattr(checkout, "PYTHON", "cpython-399")
    assert checkout.digest(checkout.LOCKS["run"]) != before


@pytest.mark.slow
def test_an_environment_is_made_and_finds_the_checkout(checkout, tmp_path):
    python = checkout.ensure("test")
    assert checkout.is_ready("run")
    assert checkout.is_ready("test")
    source = "import smguide; print(smguide.__file__)"
    done = subprocess.run(
        [str(python), "-c", source], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert str(checkout.ROOT / "smguide") in done.stdout


@pytest.mark.slow
def test_without_ensurepip_an_outer_pip_is_used(checkout, monkeypatch):
    need = checkout.dev_system.Need("module", "no_such_module", "python3-venv")
    monkeypatch.setattr(checkout.dev_system, "VENV_MODULE", need)
    monkeypatch.setattr(checkout.dev_system, "may_install", lambda _family: False)
    checkout.ensure("run")
    assert checkout.is_ready("run")
    inner = subprocess.run(
        [str(checkout.python()), "-m", "pip", "--version"], capture_output=True, check=False
    )
    assert inner.returncode != 0


def test_without_ensurepip_and_pip_the_command_is_told(checkout, monkeypatch):
    need = checkout.dev_system.Need("module", "no_such_module", "python3-venv")
    monkeypatch.setattr(checkout.dev_system, "VENV_MODULE", need)
    monkeypatch.setattr(checkout.dev_system, "may_install", lambda _family: False)
    monkeypatch.setattr(checkout.dev_system, "this_family", lambda: "debian")
    monkeypatch.setattr(checkout, "_outer_pip", lambda _target: [])
    with pytest.raises(checkout.CannotGoOn, match=r"sudo apt-get install .* python3-venv"):
        checkout.ensure("run")
    assert not checkout.FOLDER.exists()


def test_libraries_that_cannot_be_had_stop_it_with_a_sentence(checkout, monkeypatch, capfd):
    monkeypatch.setattr(checkout, "_make", lambda: [sys.executable, "-c", "raise SystemExit(1)"])
    with pytest.raises(checkout.CannotGoOn, match="could not be installed"):
        checkout.ensure("run")
    assert not checkout.is_ready("run")
