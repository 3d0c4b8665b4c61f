"""Whatever is stored in a planted library: it is refused in words or harmless, soon and cheaply."""

from __future__ import annotations

import sys

import pytest
from bearing import insist_on_calm
from planted import Site
from plants_objects import PLANTS, Plant, commit_graph
from trial import Trials

from smguide.errors import Damaged
from smguide.store.line import Line
from smguide.store.repository import Repository

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="made with tools of a shell")


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.name)
def test_what_is_stored_is_refused_or_harmless(site: Site, trials: Trials, plant: Plant) -> None:
    plant.plant(site)
    measured = trials.visit(site.home)
    insist_on_calm(measured, site)
    assert bool(measured.refusals) or not plant.refused
    refused = {one.verb for one in measured.refusals}
    assert "doctor" in refused or "entries" not in refused, "the doctor finds it in order"


def test_an_index_that_leaves_a_revision_out_is_noticed(site: Site) -> None:
    """git believes it, so that the line is shorter; the revisions themselves say otherwise."""
    commit_graph(site)
    with Repository.open(site.git_dir, site.home) as repository:
        line = Line(repository)
        line.refresh()
        assert len(line) == 4
        assert len(line.with_bytes([3, 4])) == 2
        with pytest.raises(Damaged):
            line.with_bytes([1, 2])
    (site.git_dir / "objects" / "info" / "commit-graph").unlink()
    with Repository.open(site.git_dir, site.home) as repository:
        line = Line(repository)
        line.refresh()
        assert len(line.with_bytes(range(1, 6))) == 5
