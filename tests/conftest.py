"""What every test may use."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# A gate gives one answer for one tree: the same examples each time. New ones are looked for with
# ``--hypothesis-profile=explore``; what they find becomes a test of its own.
settings.register_profile("gate", derandomize=True, deadline=None, max_examples=40)
settings.register_profile("explore", deadline=None, print_blob=True)
settings.load_profile("gate")

CORPUS = Path(__file__).parents[1].parent / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real texts; tests that use it are marked ``corpus``."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real texts is not beside this checkout")
    return CORPUS
