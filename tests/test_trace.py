"""Support learns where it failed, and nothing of what people wrote."""

from __future__ import annotations

import errno

import pytest

from smguide.errors import NotFound
from smguide.model.codec import load
from smguide.trace import trace

TEXT = "We never hire Dana Kovač"


def caught(work: object, *args: object) -> BaseException:
    with pytest.raises(Exception, match=r"\S|^$") as found:
        work(*args)  # type: ignore[operator]
    return found.value


def wrapped() -> None:
    try:
        raise OSError(errno.ENOSPC, TEXT, f"/home/dana/{TEXT}")
    except OSError as error:
        raise NotFound(f"“{TEXT}” is not there.", f"Ask {TEXT}.") from error


def deep(left: int) -> None:
    if not left:
        raise ValueError(TEXT)
    deep(left - 1)


def test_kinds_places_and_the_systems_word_are_told() -> None:
    told = trace(caught(wrapped))
    lines = told.splitlines()
    assert lines[0] == "builtins.OSError ENOSPC"
    assert lines[1].startswith("  test_trace.py:")
    assert lines[1].endswith(" wrapped")
    assert "smguide.errors.NotFound" in lines
    assert "Dana" not in told
    assert "home" not in told


def test_places_in_the_program_are_named_from_its_own_folder() -> None:
    told = trace(caught(load, {"guidelines.json": f'{{"title": "{TEXT}"'.encode()}))
    assert "  smguide/model/" in told
    assert "Dana" not in told
    assert not [line for line in told.splitlines() if line.startswith("  /")]


def test_it_stays_short() -> None:
    told = trace(caught(deep, 300)).splitlines()
    assert len(told) < 30
    assert any("more" in line for line in told)


def test_errors_that_go_round_in_circles_end() -> None:
    first, second = ValueError(TEXT), KeyError(TEXT)
    first.__cause__, second.__cause__ = second, first
    assert len(trace(first).splitlines()) == 8
