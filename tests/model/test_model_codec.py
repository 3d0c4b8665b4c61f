from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import guidelines

from smguide.errors import InvalidDocument, NewerFormat, TooLarge
from smguide.model.codec import dump, load, section_path
from smguide.model.file_memory import FileMemory
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section


def sample(**changes: object) -> Guidelines:
    section = Section("tone", "tone-feedback", "Tone", (Clause("c1", "Be kind."),))
    values = {"id": "g1", "title": "Ours", "outline": (OutlineEntry("tone"),)}
    return Guidelines(**{**values, "sections": (section,), **changes})  # type: ignore[arg-type]


@settings(max_examples=150, deadline=None)
@given(guidelines())
def test_what_is_written_is_read_again(value: Guidelines) -> None:
    assert load(dump(value)) == value


@given(st.lists(guidelines(), min_size=1, max_size=3))
def test_who_remembers_files_reads_the_same(values: list[Guidelines]) -> None:
    memory = FileMemory(most=7)
    for value in (*values, *values):
        assert load(dump(value), memory) == value


def test_a_file_that_is_remembered_still_has_to_be_in_its_place() -> None:
    memory, files = FileMemory(), dump(sample())
    load(files, memory)
    moved = {**dump(sample(outline=(OutlineEntry("other"),), sections=())), **files}
    moved["guidelines.json"] = files["guidelines.json"].replace(b'"tone"', b'"other"')
    moved["sections/other.json"] = moved.pop("sections/tone.json")
    with pytest.raises(InvalidDocument, match="wrong file"):
        load(moved, memory)


@settings(max_examples=100, deadline=None)
@given(guidelines())
def test_canonical_files_are_written_again_byte_for_byte(value: Guidelines) -> None:
    files = dump(value)
    assert dump(load(files)) == files


def test_files_are_made_for_people() -> None:
    text = dump(sample())["sections/tone.json"].decode()
    assert text.startswith('{\n  "id": "tone",\n  "kind": "tone-feedback",\n  "title": "Tone",')
    assert text.endswith("}\n")
    assert "\r" not in text


def test_keys_and_files_of_a_newer_version_are_kept() -> None:
    files = dict(dump(sample()))
    root = json.loads(files["guidelines.json"])
    root["colour"] = {"later": [1, 2]}
    root["outline"][0]["folded"] = True
    files["guidelines.json"] = json.dumps(root).encode()
    files["images.json"] = b"[]\n"
    again = dump(load(files))
    assert json.loads(again["guidelines.json"])["colour"] == {"later": [1, 2]}
    assert json.loads(again["guidelines.json"])["outline"][0]["folded"] is True
    assert again["images.json"] == b"[]\n"


def test_a_newer_format_is_refused_with_a_next_step() -> None:
    files = dict(dump(sample()))
    files["guidelines.json"] = files["guidelines.json"].replace(b"smguide/1", b"smguide/99")
    with pytest.raises(NewerFormat) as caught:
        load(files)
    assert "newer smguide" in caught.value.message
    assert "Update" in caught.value.hint


def test_format_0_is_carried_forward() -> None:
    files = dict(dump(sample()))
    root = json.loads(files["guidelines.json"])
    root["format"] = "smguide/0"
    root["outline"] = ["tone"]
    files["guidelines.json"] = json.dumps(root).encode()
    assert load(files) == sample()


@pytest.mark.parametrize(
    "damage",
    [
        {"guidelines.json": b""},
        {"guidelines.json": b"[]"},
        {"guidelines.json": b'{"format": "smguide/1", "format": "smguide/1"}'},
        {"sections/tone.json": b"{"},
        {"sections/tone.json": b'{"id": "other", "title": "x"}'},
        {"sections/tone.json": b'{"id": "tone", "clauses": [3]}'},
        {"sections/tone.json": b'{"id": "tone", "title": 3}'},
        {"sections/tone.json": b'{"id": "tone", "clauses": [{"id": "c", "maturity": "odd"}]}'},
        {"sections/tone.json": b'{"id": "tone", "facts": []}'},
        {"sections/other.json": b'{"id": "other"}'},
        {"sections/tone.json": b"[" * 5000},
        {"waivers.json": b"[1]"},
    ],
)
def test_damage_is_one_sentence_and_a_next_step(damage: dict[str, bytes]) -> None:
    with pytest.raises(InvalidDocument) as caught:
        load({**dump(sample()), **damage})
    assert caught.value.message.endswith(".")
    assert caught.value.hint


def test_a_section_that_is_too_long_is_named() -> None:
    clause = Clause("c1", "x" * 10_000_000)
    huge = sample(sections=(Section("tone", "custom", "Tone of voice", (clause,)),))
    with pytest.raises(TooLarge, match="Tone of voice"):
        dump(huge)


def test_too_many_sections_are_refused() -> None:
    found = tuple(Section(f"s{n}", "custom", "x") for n in range(501))
    with pytest.raises(TooLarge, match="501"):
        dump(sample(sections=found, outline=tuple(OutlineEntry(s.id) for s in found)))


def test_the_path_of_a_section() -> None:
    assert section_path("tone") == "sections/tone.json"
