"""Fixtures of the review tests; the log itself is built in review_log.py."""

from __future__ import annotations

import pytest
from review_log import Log


@pytest.fixture
def log() -> Log:
    """Six people; two must approve; one governor is enough."""
    return Log()
