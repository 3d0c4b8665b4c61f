"""What every test may use."""

from __future__ import annotations

from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[1].parent / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real texts; tests that use it are marked ``corpus``."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real texts is not beside this checkout")
    return CORPUS
