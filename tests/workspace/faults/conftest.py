"""The warm process that tries faults, one for all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from faulting.asking import FaultServer


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FaultServer]:
    asked = FaultServer(tmp_path_factory.mktemp("faults"))
    try:
        if why_not := asked.why_not():
            pytest.skip(why_not)
        yield asked
    finally:
        asked.close()
