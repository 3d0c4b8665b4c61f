from __future__ import annotations

import pytest
from hypothesis import given, settings
from strategies import records, values

from smguide.errors import InvalidDocument
from smguide.model.canonical import canonical_json, parse_json
from smguide.model.record import Record, Value, freeze, get_in, set_in, thaw


@settings(max_examples=150, deadline=None)
@given(values)
def test_thaw_is_the_inverse_of_freeze(value: Value) -> None:
    assert freeze(thaw(value)) == value


@settings(max_examples=150, deadline=None)
@given(records)
def test_canonical_bytes_read_back_to_the_same(value: Record) -> None:
    data = canonical_json(value)
    assert parse_json(data) == value
    assert canonical_json(parse_json(data)) == data


def test_the_order_of_keys_does_not_matter() -> None:
    a, b = Record({"x": 1, "id": 2}), Record({"id": 2, "x": 1})
    assert a == b
    assert hash(a) == hash(b)
    assert canonical_json(a) == canonical_json(b) == b'{\n  "id": 2,\n  "x": 1\n}\n'


@pytest.mark.parametrize(
    "data", [b'{"a": 1, "a": 2}', b"NaN", b"[1e999]", b"\xff", b"[" * 70 + b"]" * 70, b"{"]
)
def test_odd_data_is_refused(data: bytes) -> None:
    with pytest.raises(InvalidDocument):
        parse_json(data)


def test_paths_reach_in_and_change_a_copy() -> None:
    value = freeze({"rows": [{"id": "a", "n": 1}, {"id": "b"}]})
    changed = set_in(value, ("rows", 1, "n"), 5)
    assert get_in(changed, ("rows", 1, "n")) == 5
    assert get_in(value, ("rows", 1, "n")) is None
    assert get_in(set_in(value, ("rows", 0), None), ("rows", 0, "id")) == "b"
    assert get_in(set_in(value, ("new", "deep"), "x"), ("new", "deep")) == "x"
    with pytest.raises(KeyError):
        set_in(value, ("rows", 9), 1)
