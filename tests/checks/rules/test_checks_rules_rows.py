"""Every row of the source texts’ advice that asks for a check has one."""

from __future__ import annotations

import re

from smguide.checks.engine import CHECKS

_ROWS = """
    0-01 0-03 0-06 0-08 0-10 0-11 0-13 0-14 0-16 0-18 0-21 0-23
    1-01 1-02 1-04 1-05 1-06 1-09 1-13 1-19 1-21 1-24 1-31 1-32 1-34 1-35 1-36
    2-02 2-03 2-04 2-11 2-14 2-17 2-20 2-21 2-23 2-24 2-26 2-36 2-41 2-42 2-44 2-46 2-48 2-52
    2-53 2-55 2-57 2-59 2-60
    3-02 3-03 3-05 3-10 3-13
    4-01 4-02 4-06 4-07 4-08 4-09 4-10 4-12 4-15 4-19 4-21 4-22 4-23 4-24 4-31 4-32 4-33
"""
ASK_FOR_A_CHECK = frozenset(_ROWS.split())
"""The rows of the reference marked as checks, of all five texts."""


def test_no_row_is_without_its_check() -> None:
    assert len(ASK_FOR_A_CHECK) == 72
    assert ASK_FOR_A_CHECK - {_row(check.id) for check in CHECKS} == set()


def _row(check: str) -> str:
    """The row a check belongs to: a second check of a row has a word after its number."""
    match = re.match(r"\d-\d\d", check)
    return match[0] if match else ""
