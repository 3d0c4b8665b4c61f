"""Whatever is stored in a planted library: it is refused in words or harmless, soon and cheaply."""

from __future__ import annotations

import sys

import pytest
from bearing import insist_on_calm
from planted import Site
from plants_objects import PLANTS, Plant
from trial import Trials

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made with tools of a shell")


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.name)
def test_what_is_stored_is_refused_or_harmless(site: Site, trials: Trials, plant: Plant) -> None:
    plant.plant(site)
    measured = trials.visit(site.home)
    insist_on_calm(measured, site)
    assert bool(measured.refusals) or not plant.refused
