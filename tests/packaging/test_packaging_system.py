from __future__ import annotations

import pytest

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n'
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
ROCKY = 'ID="rocky"\nID_LIKE="rhel centos fedora"\n'
LEAP = 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n'


@pytest.mark.parametrize(
    ("text", "family"),
    [(DEBIAN, "debian"), (MINT, "debian"), (ROCKY, "fedora"), (LEAP, "suse"), ("ID=arch\n", "")],
)
def test_the_family_is_read_from_os_release(dev_system, text, family):
    assert dev_system.os_family(text) == family


def named(dev_system, *names):
    return [need for need in dev_system.NEEDS if need.found_as in names]


def test_apt_is_told_each_package_once(dev_system):
    needs = named(dev_system, "git", "libglib-2.0.so.0", "libgthread-2.0.so.0", "a font")
    assert dev_system.install_command(needs, "debian") == [
        *("apt-get", "install", "-y", "--no-install-recommends"),
        *("git", "fonts-dejavu-core", "libglib2.0-0"),
    ]


def test_the_venv_package_is_that_of_the_running_python(dev_system):
    command = dev_system.install_command([dev_system.VENV_MODULE], "debian")
    assert command[-1].startswith("python3.")
    assert command[-1].endswith("-venv")


def test_dnf_takes_the_name_of_the_library(dev_system):
    command = dev_system.install_command(named(dev_system, "libEGL.so.1"), "fedora")
    assert command == ["dnf", "install", "-y", "libEGL.so.1()(64bit)"]


def test_the_advice_is_a_sentence_and_a_command_that_can_be_typed(dev_system):
    advice = dev_system.advice(named(dev_system, "libEGL.so.1"), "debian")
    assert "lacks libEGL.so.1" in advice
    assert "    sudo apt-get install -y --no-install-recommends libegl1\n" in advice
    assert "'libEGL.so.1()(64bit)'" in dev_system.advice(named(dev_system, "libEGL.so.1"), "fedora")


def test_an_unknown_system_is_told_what_is_missing(dev_system):
    advice = dev_system.advice(named(dev_system, "libEGL.so.1"), "")
    assert advice == ("This computer lacks libEGL.so.1. Install what provides it and start again.")


@pytest.mark.parametrize(
    ("environment", "sessions"),
    [
        ({}, {"any"}),
        ({"DISPLAY": ":0"}, {"any", "x11"}),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, {"any", "x11", "wayland"}),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, {"any"}),
        ({"DISPLAY": ""}, {"any"}),
    ],
)
def test_what_is_needed_depends_on_the_screen(dev_system, environment, sessions):
    assert dev_system.sessions(environment) == sessions


def test_only_linux_can_be_without_a_display(dev_system, monkeypatch):
    monkeypatch.setattr(dev_system, "IS_LINUX", True)
    assert not dev_system.has_display({})
    assert dev_system.has_display({"DISPLAY": ":0"})
    monkeypatch.setattr(dev_system, "IS_LINUX", False)
    assert dev_system.has_display({})


def test_what_is_not_there_is_found_missing(dev_system):
    needs = [
        dev_system.Need("program", "no-such-program", "a"),
        dev_system.Need("library", "libnosuch.so.7", "b"),
        dev_system.Need("module", "no_such_module", "c"),
        dev_system.Need("library", "libnosuch.so.8", "d", "wayland"),
        dev_system.Need("program", "git", "git"),
    ]
    found = dev_system.missing(needs, frozenset({"any", "x11"}))
    assert [need.apt for need in found] == ["a", "b", "c"]


def test_without_permission_it_stops_with_the_command(dev_system, monkeypatch):
    monkeypatch.setattr(dev_system, "this_family", lambda: "debian")
    monkeypatch.setattr(dev_system, "may_install", lambda _family: False)
    with pytest.raises(dev_system.CannotGoOn, match=r"sudo apt-get install -y .* libegl1"):
        dev_system.provide(named(dev_system, "libEGL.so.1"))


def test_nothing_missing_means_nothing_done(dev_system, monkeypatch):
    looked = []
    monkeypatch.setattr(dev_system, "this_family", lambda: looked.append("family") or "debian")
    monkeypatch.setattr(dev_system, "may_install", lambda _family: looked.append("right"))
    dev_system.provide([])
    assert looked == []


@pytest.fixture
def apt(dev_system, monkeypatch, tmp_path):
    """A computer on which apt-get may be used, and the log of what it was told."""
    log = tmp_path / "log"
    program = tmp_path / "apt-get"
    program.write_text(f'#!/bin/sh\necho "$@" >> {log}\n[ "$1" = update ] || cp "$0" "$0".done\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(dev_system, "this_family", lambda: "debian")
    monkeypatch.setattr(dev_system, "may_install", lambda _family: True)
    return log


@pytest.mark.skipif("sys.platform == 'win32'")
def test_root_gets_it_installed_after_the_lists_were_refreshed(dev_system, apt):
    dev_system.provide([dev_system.Need("program", "apt-get.done", "brings-it")])
    update, install = apt.read_text().splitlines()
    assert update.startswith("update")
    assert install == "install -y --no-install-recommends brings-it -qq"


@pytest.mark.skipif("sys.platform == 'win32'")
def test_what_apt_did_not_bring_stops_it_with_the_command(dev_system, apt):
    needs = [dev_system.Need("program", "no-such-program", "brings-nothing")]
    with pytest.raises(dev_system.CannotGoOn, match=r"sudo apt-get install .* brings-nothing"):
        dev_system.provide(needs)
