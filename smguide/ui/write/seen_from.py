"""What the pictures of the rules compare a draft with, read from where the draft is kept."""

from __future__ import annotations

from typing import Any

from smguide.errors import NotFound
from smguide.model.guidelines import Guidelines
from smguide.ui.pictures.surroundings import Surroundings
from smguide.ui.write.work import DraftKeeper
from smguide.workspace import Desk


def read_surroundings(keeper: Any) -> Surroundings:
    """The edition in force and the register of posts; nothing where no desk keeps the draft."""
    if not isinstance(keeper, DraftKeeper):
        return Surroundings()
    return Surroundings(_in_force(keeper.desk), keeper.desk.track_record())


def _in_force(desk: Desk) -> Guidelines | None:
    try:
        return desk.read("in-force")
    except NotFound:
        return None
