"""Fields: which differ, and how that is said."""

from __future__ import annotations

import pytest

from smguide.compare.comparison import compare
from smguide.compare.facts import FieldChange, FieldStatus, field_changes, with_changes
from smguide.compare.spoken import field_sentence
from smguide.errors import Outdated
from smguide.model.fields import Field
from smguide.model.guidelines import Guidelines, OutlineEntry, Section
from smguide.model.record import EMPTY, Value, freeze_record
from smguide.model.registers import Registers


def changes(old: dict[str, object], new: dict[str, object]) -> list[FieldChange]:
    before, after = freeze_record(old), freeze_record(new)
    found = field_changes(before, after)
    assert with_changes(before, found) == after
    return found


def shapes(found: list[FieldChange]) -> list[tuple[object, ...]]:
    return [(change.path, change.status.value, change.old, change.new) for change in found]


def said(kind: str, old: dict[str, object], new: dict[str, object]) -> list[str]:
    found = compare(_with(kind, old), _with(kind, new))
    return [field_sentence(change) for change in found.sections[0].facts]


def _with(kind: str, facts: dict[str, object]) -> Guidelines:
    section = Section("s", kind, "S", facts=freeze_record(facts))
    return Guidelines("g", "G", outline=(OutlineEntry("s"),), sections=(section,))


def test_scalars_one_by_one() -> None:
    assert shapes(changes({"a": 1, "b": "x", "c": None}, {"a": 2, "b": "x", "d": False})) == [
        (("a",), "changed", 1, 2),
        (("d",), "added", None, False),
        (("c",), "removed", None, None),
    ]


def test_rows_with_ids_are_compared_by_id() -> None:
    old = {"rows": [{"id": "a", "n": 1}, {"id": "b", "n": 2}, {"id": "c", "n": 3}]}
    new = {"rows": [{"id": "c", "n": 3}, {"id": "a", "n": 9}, {"id": "d", "n": 4}]}
    found = changes(old, new)
    assert [(c.path, c.status.value, c.position) for c in found] == [
        (("rows", "b"), "removed", 1),
        (("rows", "a", "n"), "changed", None),
        (("rows", "d"), "added", 2),
        (("rows",), "order", None),
    ]
    assert found[0].is_row
    assert not found[1].is_row


def test_a_row_between_others_is_no_other_order() -> None:
    old = {"rows": [{"id": "a"}, {"id": "b"}]}
    new = {"rows": [{"id": "a"}, {"id": "x"}, {"id": "b"}]}
    assert [c.status for c in changes(old, new)] == [FieldStatus.ADDED]


def test_plain_lists_are_one_value_and_rows_without_ids_go_by_place() -> None:
    assert shapes(changes({"tags": ["a", "b"]}, {"tags": ["b"]})) == [
        (("tags",), "changed", ("a", "b"), ("b",))
    ]
    assert shapes(changes({"r": [{"n": 1}, {"n": 2}]}, {"r": [{"n": 1}, {"n": 3}]})) == [
        (("r", 1, "n"), "changed", 2, 3)
    ]


def test_changes_are_not_applied_to_other_values() -> None:
    (change,) = changes({"a": 1}, {"a": 2})
    with pytest.raises(Outdated):
        with_changes(freeze_record({"a": 3}), [change])
    with pytest.raises(Outdated):
        with_changes(EMPTY, [change])


def test_fields_in_words() -> None:
    old = {
        "posts_a_day": 3,
        "window": "PT48H",
        "tags": ["a", "b"],
        "rows": [{"id": "li", "name": "LinkedIn", "open": True}],
    }
    new = {
        "posts_a_day": 5,
        "window": "P2D",
        "tags": ["b"],
        "note": "x" * 200,
        "rows": [{"id": "li", "name": "LinkedIn", "open": False}, {"id": "x", "name": "X"}],
    }
    assert said("custom", old, new) == [
        "Posts a day: 3 → 5",
        "Window: 48 hours → 2 days",
        "Tags: a and b → b",
        f"Note: not set → {'x' * 79}…",
        "LinkedIn, Open: yes → no",
        "Rows: “X” added",
    ]


def test_the_schema_names_fields_choices_and_what_is_referred_to() -> None:
    roles = [{"id": "r1", "name": "Editor"}, {"id": "r2", "name": "Legal"}]
    old = {"roles": roles, "people": [{"id": "p", "name": "Ana", "roles": ["r1"]}]}
    new = {"roles": roles, "people": [{"id": "p", "name": "Ana", "roles": ["r1", "r2"]}]}
    (line,) = said("who-may-post", old, new)
    assert line.startswith("Ana, ")
    assert line.endswith(": Editor → Editor and Legal")


def test_labels_and_words_from_outside_come_first() -> None:
    def words(field: Field, value: Value, _registers: Registers) -> str:
        return f"<{field.key}>" if value else ""

    old, new = _with("channels", {"channels": []}), _with("channels", {"channels": [{"id": "c"}]})
    found = compare(old, new, labels=lambda kind, keys: f"{kind}/{keys[-1]}", words=words)
    (change,) = found.sections[0].facts
    assert (change.label, change.new_text) == ("channels/channels", "<channels>")
