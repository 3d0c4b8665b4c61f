from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


def shipped(root):
    found = (path for folder in ("resources", "schemas") for path in (root / folder).rglob("*"))
    return {path.relative_to(root).as_posix() for path in found if path.is_file()}


def test_every_resource_and_schema_is_in_the_wheel(root, wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    wanted = {f"smguide/{name}" for name in shipped(root)}
    assert any("schemas/sections/" in name for name in wanted)
    assert sorted(wanted - names) == []


def test_nothing_else_is_in_the_wheel(wheel):
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"smguide"}


def test_an_installed_wheel_finds_its_schemas_and_has_the_command(root, wheel, tmp_path):
    options = ["--no-deps", "--no-index", "--no-compile", "--quiet", "--target", str(tmp_path)]
    pip = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", *options]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    source = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from smguide.assets import asset\n"
        "print(*sorted(path.name for path in asset('schemas', 'sections').glob('*.json')))\n"
        "print(asset('schemas'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], cwd=tmp_path, check=True, capture_output=True, text=True
    )
    kinds, folder = done.stdout.splitlines()
    assert kinds.split() == sorted(path.name for path in (root / "schemas/sections").iterdir())
    assert folder.startswith(str(tmp_path))
    assert list(tmp_path.glob("bin/smguide*"))
