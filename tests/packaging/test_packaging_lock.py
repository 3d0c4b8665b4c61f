from __future__ import annotations

import re
import tomllib

import pytest

ENTRY = re.compile(
    r"^(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>[^ ;]+)(?: ; (?P<marker>[^\\]+))? \\$"
)
HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}(?P<more> \\)?$")


def project(root):
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))


def canonical(requirement):
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()


def locked(path):
    """Name to number of digests; fails on any line that is neither an entry nor a digest."""
    counts, name = {}, ""
    for line in path.read_text("utf-8").splitlines():
        if entry := ENTRY.match(line):
            name = entry["name"]
            counts[name] = 0
        else:
            assert HASH.match(line), f"{path.name}: {line}"
            counts[name] += 1
    return counts


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_everything_the_program_needs_is_locked_with_digests(root, name):
    held = locked(root / "packaging" / name)
    wanted = {canonical(item) for item in project(root)["project"]["dependencies"]}
    assert wanted <= held.keys()
    assert all(held.values())


def test_everything_development_needs_is_locked_with_digests(root):
    held = locked(root / "packaging" / "requirements-dev.lock")
    wanted = {canonical(item) for item in project(root)["dependency-groups"]["dev"]}
    assert wanted <= held.keys()


def versions(path):
    entries = (ENTRY.match(line) for line in path.read_text("utf-8").splitlines())
    return {entry["name"]: entry["version"] for entry in entries if entry}


def test_both_files_name_the_same_versions(root):
    held = versions(root / "packaging" / "requirements-dev.lock")
    for name, version in versions(root / "packaging" / "requirements.lock").items():
        assert held[name] == version


@pytest.mark.parametrize("name", ["cryptography", "rapidfuzz", "rpds-py"])
def test_compiled_libraries_have_a_digest_for_every_platform(root, name):
    # Linux x86-64 and ARM, macOS and Windows, for three Pythons or one wheel for all of them
    assert locked(root / "packaging" / "requirements.lock")[name] > 8


def test_no_lock_file_names_a_place_to_fetch_from(root):
    for path in (root / "packaging").glob("*.lock"):
        text = path.read_text("utf-8")
        assert not re.search(r"://|^-|#|(^| )/|index|simple", text, re.MULTILINE), path.name


def test_comments_and_options_are_taken_out(dev_lock):
    text = (
        "# made by\n--index-url https://example.invalid/\na==1 \\\n"
        "    --hash=sha256:00\n    # via b\nb==2 ; python_version < '3.12' \\\n"
        "    --hash=sha256:11  # via c\n"
    )
    assert dev_lock.without_places(text) == (
        "a==1 \\\n    --hash=sha256:00\nb==2 ; python_version < '3.12' \\\n    --hash=sha256:11\n"
    )
