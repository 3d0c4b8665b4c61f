"""What the computer itself must have: git, Qt's system libraries, a font, the venv module.

Pure standard library. Nothing here changes the computer but :func:`provide`, and that only for
root on a Debian-like system; everybody else is shown the exact command.
"""

from __future__ import annotations

import ctypes
import os
import platform
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

IS_LINUX = platform.system() == "Linux"


class CannotGoOn(Exception):
    """One sentence for people: why it stops here and what to do next."""


@dataclass(frozen=True, slots=True)
class Need:
    """Something the computer must have: how to see that it is there, which package brings it.

    ``found_as`` is the name that :data:`PROBES` looks for; ``rpm`` is what dnf and zypper call it.
    """

    kind: str
    found_as: str
    apt: str
    session: str = "any"

    @property
    def rpm(self) -> str:
        """The name for dnf and zypper, which take the name of a library itself."""
        bits = "()(64bit)" if sys.maxsize > 2**32 else ""
        names = {"program": self.found_as, "font": "dejavu-sans-fonts", "module": "python3"}
        return names.get(self.kind, f"{self.found_as}{bits}")


def _libraries(session: str, rows: str) -> tuple[Need, ...]:
    pairs = (row.split() for row in rows.strip().splitlines())
    return tuple(Need("library", name, package, session) for name, package in pairs)


# The libraries that Qt's own ones name as needed and do not bring along (readelf -d).
NEEDS: tuple[Need, ...] = (
    Need("program", "git", "git"),
    Need("font", "a font", "fonts-dejavu-core"),
    *_libraries(
        "any",
        """
        libEGL.so.1             libegl1
        libGL.so.1              libgl1
        libX11.so.6             libx11-6
        libdbus-1.so.3          libdbus-1-3
        libfontconfig.so.1      libfontconfig1
        libglib-2.0.so.0        libglib2.0-0
        libgthread-2.0.so.0     libglib2.0-0
        libxkbcommon.so.0       libxkbcommon0
        """,
    ),
    *_libraries(
        "x11",
        """
        libX11-xcb.so.1         libx11-xcb1
        libxcb-cursor.so.0      libxcb-cursor0
        libxcb-glx.so.0         libxcb-glx0
        libxcb-icccm.so.4       libxcb-icccm4
        libxcb-image.so.0       libxcb-image0
        libxcb-keysyms.so.1     libxcb-keysyms1
        libxcb-randr.so.0       libxcb-randr0
        libxcb-render-util.so.0 libxcb-render-util0
        libxcb-render.so.0      libxcb-render0
        libxcb-shape.so.0       libxcb-shape0
        libxcb-shm.so.0         libxcb-shm0
        libxcb-sync.so.1        libxcb-sync1
        libxcb-util.so.1        libxcb-util1
        libxcb-xfixes.so.0      libxcb-xfixes0
        libxcb-xkb.so.1         libxcb-xkb1
        libxkbcommon-x11.so.0   libxkbcommon-x11-0
        """,
    ),
    *_libraries(
        "wayland",
        """
        libwayland-client.so.0  libwayland-client0
        libwayland-cursor.so.0  libwayland-cursor0
        libwayland-egl.so.1     libwayland-egl1
        """,
    ),
)

VENV_MODULE = Need(
    "module", "ensurepip", f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
)


def _has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_font(_name: str) -> bool:
    places = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
    folders = (Path(place).expanduser() for place in places)
    return any(True for folder in folders for _ in folder.rglob("*.[to]t[fc]"))


def _has_module(name: str) -> bool:
    """Debian takes ``ensurepip`` out of its Python, and venv cannot put pip in without it."""
    probe = [sys.executable, "-c", f"import {name}, venv"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


PROBES: Mapping[str, Callable[[str], bool]] = {
    "program": lambda name: shutil.which(name) is not None,
    "library": _has_library,
    "font": _has_font,
    "module": _has_module,
}


def sessions(environment: Mapping[str, str]) -> frozenset[str]:
    """Which of Qt's platforms will be used: ``any`` alone means without a screen."""
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return frozenset({"any"})
    variables = {"DISPLAY": "x11", "WAYLAND_DISPLAY": "wayland"}
    return frozenset({"any"} | {name for key, name in variables.items() if environment.get(key)})


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown; macOS and Windows always have a screen."""
    return not IS_LINUX or len(sessions(environment)) > 1


def missing(needs: Iterable[Need], wanted: frozenset[str]) -> tuple[Need, ...]:
    """The needs of these sessions that this computer does not meet."""
    return tuple(
        need for need in needs if need.session in wanted and not PROBES[need.kind](need.found_as)
    )


def os_family(os_release: str) -> str:
    """Of the text of ``/etc/os-release``: debian, fedora, suse, or "" for anything else."""
    values = dict(line.split("=", 1) for line in os_release.splitlines() if "=" in line)
    words = f"{values.get('ID', '')} {values.get('ID_LIKE', '')}".replace('"', "").split()
    names = {"debian": "debian", "ubuntu": "debian", "fedora": "fedora", "rhel": "fedora"}
    names |= {"suse": "suse", "opensuse": "suse"}
    return next((names[word] for word in words if word in names), "")


def install_command(needs: Sequence[Need], family: str) -> list[str]:
    """The command that brings the needs on this family of systems; empty where unknown."""
    tools = {
        "debian": ["apt-get", "install", "-y", "--no-install-recommends"],
        "fedora": ["dnf", "install", "-y"],
        "suse": ["zypper", "install", "-y"],
    }
    if family not in tools:
        return []
    names = (need.apt if family == "debian" else need.rpm for need in needs)
    return [*tools[family], *dict.fromkeys(names)]


def advice(needs: Sequence[Need], family: str) -> str:
    """The sentence, and the exact command where one is known."""
    what = ", ".join(need.found_as for need in needs)
    command = install_command(needs, family)
    if not command:
        return f"This computer lacks {what}. Install what provides it and start again."
    return f"This computer lacks {what}. Install with:\n\n    sudo {shlex.join(command)}\n"


def this_family() -> str:
    """The family of the system this runs on."""
    file = Path("/etc/os-release")
    return os_family(file.read_text(encoding="utf-8")) if file.is_file() else ""


def may_install(family: str) -> bool:
    """Packages are installed unasked only by root, and only by apt."""
    return family == "debian" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def provide(needs: Sequence[Need]) -> None:
    """Install the needs where that is allowed, else stop with the command to type.

    Raises:
        CannotGoOn: something is missing and was not installed.
    """
    if not needs:
        return
    family = this_family()
    if not may_install(family):
        raise CannotGoOn(advice(needs, family))
    command = install_command(needs, family)
    print(f"Installing for the system: {shlex.join(command)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=quiet, check=False)
    done = subprocess.run([*command, "-qq"], env=quiet, stdout=subprocess.DEVNULL, check=False)
    left = missing(needs, frozenset(need.session for need in needs))
    if done.returncode or left:
        raise CannotGoOn(advice(left or needs, family))


def missing_for(environment: Mapping[str, str]) -> tuple[Need, ...]:
    """What Qt needs of a Linux system and does not find; other systems need only git."""
    if IS_LINUX:
        return missing(NEEDS, sessions(environment))
    return missing(NEEDS[:1], frozenset({"any"}))
