"""Finds ``resources/`` and ``schemas/`` in a checkout, a wheel and a frozen program."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def asset(*parts: str) -> Path:
    """The path of a shipped file, such as ``asset("schemas", "sections")``.

    In a wheel and in a frozen program the folders lie inside the package, in a checkout beside it.
    """
    inside = _PACKAGE.joinpath(*parts)
    return inside if (_PACKAGE / parts[0]).is_dir() else _PACKAGE.parent.joinpath(*parts)
