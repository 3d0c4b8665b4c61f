"""Who speaks: the rows of people who hold a role that may post."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from smguide.checks.check import Case, Look, Spot
from smguide.checks.words.looking import row_name
from smguide.model.record import Record
from smguide.model.registers import Registers


def voices_where(test: Callable[[Case, Record], bool], column: str) -> Look:
    """Voices that pass the test: people with a role that may post who have not left.

    ``column`` is the place to go to and ``{row}`` their name.
    """

    def look(case: Case) -> Iterator[Spot]:
        for section in case.sections_of("who-may-post"):
            for index, row in enumerate(section.facts.values_of("people")):
                if isinstance(row, Record) and is_voice(row, case.registers) and test(case, row):
                    words = {"row": row_name(row, index)}
                    yield Spot(section.id, path=("people", index, column), words=words)

    return look


def is_voice(person: Record, known: Registers) -> bool:
    """Somebody who is still there and holds a role that may post, or is among the first."""
    roles = (known.record("role", role) for role in person.texts("roles"))
    speaks = person.flag("first_wave") or any("post" in role.texts("may") for role in roles)
    return speaks and not person.text("left_on")
