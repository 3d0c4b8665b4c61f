"""What a person has chosen for themselves on this computer, as one frozen value.

Only what differs from the default is written; unknown or odd values are passed over, so that a
settings file can never keep the program from starting.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from smguide.errors import WrongUse


@dataclass(frozen=True, slots=True)
class Settings:
    """Theme is system, light, dark or contrast; ``scale`` is text size in per cent.

    ``language`` is that of the window: system, or a language tag such as ``de``.

    ``comparison`` is how one looks at a comparison in the history: changes, sides, clean or
    sections; with ``whole_text`` at what is unchanged as well.

    ``people`` remembers, by name of guidelines, as whom this computer works on them.
    """

    theme: str = "system"
    scale: int = 100
    language: str = "system"
    name: str = ""
    email: str = ""
    last_opened: str = ""
    comparison: str = "changes"
    whole_text: bool = False
    people: tuple[tuple[str, str], ...] = ()

    def person(self, guidelines: str) -> str:
        """As whom to work on these guidelines; empty where nothing was chosen."""
        return dict(self.people).get(guidelines, "")

    def with_person(self, guidelines: str, person: str) -> Settings:
        """The settings with a person chosen for these guidelines."""
        people = {**dict(self.people), guidelines: person}
        return replace(self, people=tuple(sorted(people.items())))


def home_folder(environment: dict[str, str] | None = None) -> Path:
    """Where everything of the program lies: ``SMGUIDE_HOME``, else the system's usual place.

    Raises:
        WrongUse: ``SMGUIDE_HOME`` begins with the home of somebody who is not known here.
    """
    chosen = (environment if environment is not None else dict(os.environ)).get("SMGUIDE_HOME")
    if chosen:
        return _expanded(chosen).absolute()
    from platformdirs import user_data_path

    return user_data_path("smguide", appauthor=False)


def _expanded(chosen: str) -> Path:
    try:
        return Path(chosen).expanduser()
    except RuntimeError as error:
        raise WrongUse(
            f"The folder “{chosen}” in SMGUIDE_HOME cannot be found.", "Write its whole path."
        ) from error


def parse_settings(data: bytes) -> Settings:
    """Settings from their file; whatever cannot be read keeps its default."""
    try:
        plain = json.loads(data)
        json.dumps(plain, ensure_ascii=False).encode()  # half a character could not be kept
    except (ValueError, RecursionError):
        return Settings()
    defaults = Settings()
    known = {f.name: getattr(defaults, f.name) for f in fields(Settings)}
    given = plain.items() if isinstance(plain, dict) else ()
    values = {k: _as(known[k], v) for k, v in given if k in known}
    return replace(defaults, **{k: v for k, v in values.items() if v is not None})


def dump_settings(settings: Settings) -> bytes:
    """The file of these settings: only what differs from the default."""
    defaults = Settings()
    plain = {
        f.name: getattr(settings, f.name)
        for f in fields(Settings)
        if getattr(settings, f.name) != getattr(defaults, f.name)
    }
    return (json.dumps(plain, indent=2, ensure_ascii=False, sort_keys=True) + "\n").encode()


def _as(default: Any, value: Any) -> Any:
    """``value`` where it is of the type of ``default``, else None."""
    if isinstance(default, tuple):
        return _pairs(value)
    return value if type(value) is type(default) else None


def _pairs(value: Any) -> tuple[tuple[str, str], ...] | None:
    if not isinstance(value, list):
        return None
    return tuple((str(pair[0]), str(pair[1])) for pair in value if _is_pair(pair))


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2
