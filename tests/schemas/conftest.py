"""The shipped schemas, templates and sample as plain data, and validators for them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from smguide.assets import asset

Json = dict[str, Any]


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def schemas() -> dict[str, Json]:
    """Every schema file by its identity."""
    files = sorted(p for p in asset("schemas").rglob("*.json") if p.stem != "events")
    return {schema["$id"]: schema for schema in map(read, files)}


@pytest.fixture(scope="session")
def registry(schemas: dict[str, Json]) -> Registry:
    resources = [(name, Resource.from_contents(schema)) for name, schema in schemas.items()]
    return Registry().with_resources(resources)


@pytest.fixture(scope="session")
def validator(
    schemas: dict[str, Json], registry: Registry
) -> Callable[[str], Draft202012Validator]:
    """A validator for the schema, or the shared definition, of that name."""

    def make(name: str) -> Draft202012Validator:
        schema = schemas.get(name, {"$ref": f"smguide:common#/$defs/{name}"})
        return Draft202012Validator(
            schema, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER
        )

    return make


@pytest.fixture(scope="session")
def templates() -> dict[str, Json]:
    return {p.stem: read(p) for p in sorted(asset("resources", "templates").glob("*.json"))}


@pytest.fixture(scope="session")
def sample() -> Json:
    return read(asset("resources", "sample", "guidelines.json"))


@pytest.fixture(scope="session")
def story() -> list[Json]:
    return read(asset("resources", "sample", "story.json"))


@pytest.fixture(scope="session")
def parts() -> Callable[[Any], Iterator[Json]]:
    """Every object within a piece of plain data, outermost first."""
    return every_part


def every_part(value: Any) -> Iterator[Json]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from every_part(item)
    elif isinstance(value, list):
        for item in value:
            yield from every_part(item)
