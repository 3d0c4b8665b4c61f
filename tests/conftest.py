"""What every test may use."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from hypothesis import settings
from key_stores import PasswordStore

from smguide.sample import make_sample

# A gate gives one answer for one tree: the same examples each time. New ones are looked for with
# ``--hypothesis-profile=explore``; what they find becomes a test of its own.
settings.register_profile("gate", derandomize=True, deadline=None, max_examples=40)
settings.register_profile("explore", deadline=None, print_blob=True)
settings.load_profile("gate")


def pytest_collection_finish() -> None:
    """The program and five thousand tests stay: the collector need not look through them again."""
    gc.collect()
    gc.freeze()


CORPUS = Path(__file__).parents[1].parent / "shared" / "corpus"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of real texts; tests that use it are marked ``corpus``."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real texts is not beside this checkout")
    return CORPUS


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with the sample, made once for all workers; whoever writes in it takes a copy."""
    base = tmp_path_factory.getbasetemp()
    made = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "sample-library"
    making = made.with_name("sample-library-making")
    try:
        making.mkdir()
    except FileExistsError:
        _wait_for(made)
    else:
        make_sample(making, datetime.now(UTC))
        making.rename(made)
        making.mkdir()  # taken for good
    return made


@pytest.fixture
def password_store() -> Iterator[PasswordStore]:
    """A store of passwords for this computer, empty, and gone after the test."""
    before = keyring.get_keyring()
    store = PasswordStore()
    keyring.set_keyring(store)
    yield store
    keyring.set_keyring(before)


def _wait_for(made: Path, seconds: float = 120) -> None:
    until = time.monotonic() + seconds
    while not made.exists():
        assert time.monotonic() < until, "the worker that makes the sample did not"
        time.sleep(0.1)
