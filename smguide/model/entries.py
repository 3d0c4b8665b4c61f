"""New entries of registers: a person, a channel, a role … added where somebody first names them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import cast

from smguide.errors import NotFound
from smguide.model import edits
from smguide.model.fields import fields_of
from smguide.model.guidelines import Guidelines, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import Record, Value


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry that is not listed yet: stands in a value until :func:`with_entries` lists it."""

    registers: tuple[str, ...]
    name: str


def plain_id(name: str, otherwise: str = "entry") -> str:
    """A short id made from a name: “Zoë Müller” becomes “zoe-muller”.

    ``otherwise`` stands for a name without a letter that could stand in an id.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or otherwise


def unused_id(name: str, taken: Collection[str], otherwise: str = "entry") -> str:
    """A short id made from a name that is not taken yet."""
    base = plain_id(name, otherwise)
    numbered = (base, *(f"{base}-{n}" for n in range(2, len(taken) + 3)))
    return next(candidate for candidate in numbered if candidate not in taken)


@cache
def homes() -> Mapping[str, tuple[str, str]]:
    """Where the entries of each register are written: kind of section and field."""
    found: dict[str, tuple[str, str]] = {}
    for kind in section_kinds():
        for field in fields_of(kind):
            if field.register:
                found.setdefault(field.register, (kind, field.key))
    return MappingProxyType(found)


def home_in(guidelines: Guidelines, registers: tuple[str, ...]) -> Section | None:
    """The section that a new entry of one of the registers would be written into."""
    found = _home(guidelines, registers)
    return found[0] if found else None


def add_entry(
    guidelines: Guidelines, registers: tuple[str, ...], name: str
) -> tuple[Guidelines, str]:
    """The guidelines with an entry of that name in the first register they have; and its id.

    An entry of the same name is not added twice.

    Raises:
        NotFound: the guidelines have no section that holds such entries.
    """
    found = _home(guidelines, registers)
    if found is None:
        raise NotFound(f"There is no section that “{name}” could be listed in.", "Add one first.")
    section, key = found
    rows = section.facts.records(key)
    for row in rows:
        if row.text("name").casefold() == name.casefold():
            return guidelines, row.text("id")
    entry = unused_id(name, {row.text("id") for row in rows})
    place = (key, len(section.facts.values_of(key)))
    return edits.set_fact(guidelines, section.id, place, Record({"id": entry, "name": name})), entry


def with_entries(guidelines: Guidelines, value: object) -> tuple[Guidelines, Value]:
    """The guidelines with every new entry of a value listed, and the value with their ids.

    Where no section can list an entry, its name itself stands in the value; a check says so.
    """
    if isinstance(value, NewEntry):
        if home_in(guidelines, value.registers) is None:
            return guidelines, value.name
        return add_entry(guidelines, value.registers, value.name)
    if isinstance(value, tuple):
        found: list[Value] = []
        for item in value:
            guidelines, listed = with_entries(guidelines, item)
            found.append(listed)
        return guidelines, tuple(found)
    return guidelines, cast("Value", value)


def _home(guidelines: Guidelines, registers: tuple[str, ...]) -> tuple[Section, str] | None:
    for register in registers:
        kind, key = homes().get(register, ("", ""))
        for section in guidelines.sections_of(kind):
            return section, key
    return None
