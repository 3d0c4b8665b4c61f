"""References between sections: which there are, and the seats that nobody has yet."""

from __future__ import annotations

from smguide.model.edits import add_section
from smguide.model.guidelines import Guidelines, Section
from smguide.model.record import freeze_record
from smguide.model.registers import UNKNOWN, Reference, references

ROSTER = {
    "id": "photos",
    "name": "Photo account",
    "owner": UNKNOWN,
    "people": ["alex", UNKNOWN, "paul"],
    "others": ["Peter", UNKNOWN],
}


def test_a_seat_that_nobody_has_yet_is_no_reference_to_nobody() -> None:
    section = Section("r", "roles", "Rosters", (), freeze_record({"rosters": [ROSTER]}))
    found = references(add_section(Guidelines(id="g", title="T"), section))
    assert found == (
        Reference("r", ("rosters", 0, "people", 0), ("person",), "alex"),
        Reference("r", ("rosters", 0, "people", 2), ("person",), "paul"),
    )
