"""The facts that conditions may ask about, as the shared schema lists them (domain.md D.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from smguide.assets import asset
from smguide.model.canonical import parse_record
from smguide.model.record import Record


@dataclass(frozen=True, slots=True)
class FactKind:
    """One fact: what people call it and what its values mean.

    ``register`` names the register that its values are ids of; ``choices`` are value and label.
    ``phrase`` says that the fact is one of ``{values}``, ``phrase_not`` that a yes/no fact is no.
    ``supplied`` says where it comes from: asked, register, kind of post, channel, record, calendar.
    """

    id: str
    title: str
    type: str
    register: str
    unit: str
    choices: tuple[tuple[str, str], ...]
    phrase: str
    phrase_not: str
    supplied: str
    ordered: bool
    many: bool

    def label(self, value: str) -> str:
        """What people call one of the choices."""
        return dict(self.choices).get(value, value)


@cache
def fact_kinds() -> Mapping[str, FactKind]:
    """AllOf facts by id, in the order of the schema."""
    path = asset("schemas", "common.json")
    rows = parse_record(path.read_bytes(), name=path.name).records("x-facts")
    return MappingProxyType({row.text("fact"): _fact_kind(row) for row in rows})


def _fact_kind(row: Record) -> FactKind:
    return FactKind(
        id=row.text("fact"),
        title=row.text("title"),
        type=row.text("type"),
        register=row.text("register"),
        unit=row.text("unit"),
        choices=tuple((c.text("value"), c.text("title")) for c in row.records("choices")),
        phrase=row.text("phrase"),
        phrase_not=row.text("phrase_not"),
        supplied=row.text("supplied"),
        ordered=row.flag("ordered"),
        many=row.flag("many"),
    )
