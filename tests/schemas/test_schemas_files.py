"""The schema files themselves: valid, resolvable, complete for a form, in words people use."""

from __future__ import annotations

import re

import pytest
from jsonschema import Draft202012Validator

from smguide.assets import asset
from smguide.model.fields import fields_of
from smguide.model.kinds import section_kinds

KINDS = tuple(sorted(p.stem for p in asset("schemas", "sections").glob("*.json")))
REGISTERS = frozenset({
    "person", "role", "group", "channel", "post-type", "training", "wording", "phase",
    "trust-level", "goal", "audience", "calendar", "clause", "section", "access-level",
    "content-source", "contact", "incident-level", "document", "service", "message",
    "brand-value", "metric",
})  # fmt: skip
FORBIDDEN = re.compile(
    r"\b(git|commit(s|ted|ting)?|branch(es)?|push(ed|es)?|pull(ed|s)?|merge[ds]?|repositor(y|ies)"
    r"|hash(es)?|json|schemas?|markdown)\b",
    re.IGNORECASE,
)
SPOKEN = ("title", "description", "x-help", "x-expected", "x-group", "x-source", "text", "why")
WIDGETS = frozenset({
    "line", "prose", "choice", "choices", "flag", "number", "date", "duration", "tags",
    "reference", "references", "record", "records", "rules", "condition", "flow", "selector",
    "need", "hidden",
})  # fmt: skip


def test_the_kinds_of_this_version_are_there():
    assert set(KINDS) >= {
        "purpose-goals", "who-may-post", "channels", "post-types", "approval-workflow",
        "disclosure", "ip-confidentiality", "tone-feedback", "cadence", "review-cycle", "custom",
    }  # fmt: skip


def test_every_schema_is_valid_and_named_after_its_file(schemas):
    for name, schema in schemas.items():
        Draft202012Validator.check_schema(schema)
        assert name.startswith("smguide:")
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for kind in KINDS:
        assert f"smguide:sections/{kind}" in schemas


def test_every_reference_between_schemas_resolves(schemas, registry, parts):
    for name, schema in schemas.items():
        resolver = registry.resolver(name)
        for part in parts(schema):
            if "$ref" in part:
                assert resolver.lookup(part["$ref"]).contents


def test_unknown_keys_of_newer_versions_are_allowed(schemas, parts):
    for name, schema in schemas.items():
        for part in parts(schema):
            assert part.get("additionalProperties") is not False, name


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_says_what_it_is_for(kind, schemas):
    schema = schemas[f"smguide:sections/{kind}"]
    assert schema["title"]
    assert schema["description"].endswith(".")
    assert len(schema["x-help"]) > 100
    assert isinstance(schema["x-outline"], int)
    assert schema["x-icon"]
    clauses = schema["x-template"]["clauses"]
    assert clauses
    assert all(clause["text"] and clause["why"] for clause in clauses)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_a_title_a_widget_and_says_what_it_expects(kind, schemas):
    for key, field in _properties(schemas[f"smguide:sections/{kind}"]):
        assert field.get("title"), key
        assert field.get("x-widget") in WIDGETS, key
        # choices list their answers in the message instead
        leaf = field["x-widget"] in ("choice", "condition", "flow", "selector")
        assert leaf or field.get("x-expected"), key


@pytest.mark.parametrize("kind", KINDS)
def test_forms_know_every_field(kind, schemas):
    fields = {field.key: field for field in fields_of(kind)}
    assert list(fields) == list(schemas[f"smguide:sections/{kind}"]["properties"])
    for field in fields.values():
        if field.kind == "records":
            assert next(f.key for f in field.fields) == "id"
        if field.kind in ("choice", "choices"):
            assert field.choices
        if field.kind in ("reference", "references"):
            assert field.refers_to


def test_kinds_stand_in_the_order_people_read_them():
    order = [kind.id for kind in section_kinds().values()]
    assert order.index("purpose-goals") == 0
    assert order[-1] == "custom"
    assert order.index("post-types") < order.index("approval-workflow") < order.index("disclosure")


def test_references_name_known_registers(schemas, parts):
    for schema in schemas.values():
        for part in parts(schema):
            for key in ("x-ref", "x-register"):
                if key in part:
                    assert part[key] in REGISTERS


def test_no_technical_word_reaches_a_reader(schemas, parts):
    found = [
        (name, key, part[key])
        for name, schema in schemas.items()
        for part in parts(schema)
        for key in SPOKEN
        if isinstance(part.get(key), str) and FORBIDDEN.search(part[key])
    ]
    assert found == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_of_a_template_are_what_the_fields_expect(kind, schemas, validator):
    facts = schemas[f"smguide:sections/{kind}"]["x-template"]["facts"]
    assert [e.message for e in validator(f"smguide:sections/{kind}").iter_errors(facts)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_of_a_template_use_only_fields_of_the_kind(kind, schemas):
    schema = schemas[f"smguide:sections/{kind}"]
    assert set(schema["x-template"]["facts"]) <= set(schema["properties"])


def test_an_empty_section_of_any_kind_is_no_error(validator):
    for kind in KINDS:
        assert validator(f"smguide:sections/{kind}").is_valid({})


def _properties(schema):
    """The fields of a kind and the columns of its lists, by key."""
    for key, field in schema.get("properties", {}).items():
        yield key, field
        yield from _properties(field.get("items", {}))
