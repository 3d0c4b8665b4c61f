"""A revision that was approved with a key that turns out to have been in wrong hands."""

from __future__ import annotations

from smguide.model import edits
from smguide.model.guidelines import Clause
from smguide.workspace import Desk


def approved(ana: Desk) -> int:
    """A revision by Ana that Lea has approved."""
    kept = ana.work().guidelines
    ana.keep(edits.add_clause(kept, kept.sections[0].id, Clause("kind", "Be kind.")))
    number = ana.save("Be kind", "Two people asked").number
    ana.ask()
    ana.act_as("lea").approve()
    return number


def key_of(ana: Desk, person: str) -> str:
    """The fingerprint of the key somebody signs with."""
    return next(one.fingerprint for one in ana.team.keys(person) if one.status == "active")
