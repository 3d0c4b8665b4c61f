from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.settings import Settings, dump_settings, home_folder, parse_settings


@given(st.builds(Settings, theme=st.text(), scale=st.integers(), name=st.text()))
def test_settings_survive_their_file(settings: Settings) -> None:
    assert parse_settings(dump_settings(settings)) == settings


def test_only_what_was_chosen_is_written() -> None:
    assert dump_settings(Settings()) == b"{}\n"
    assert b"scale" not in dump_settings(Settings(theme="dark"))


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"\xff", b'{"theme": 3}', b'{"people": [["a"]]}', b'{"odd": 1}']
)
def test_a_settings_file_never_stops_the_program(data: bytes) -> None:
    assert parse_settings(data) == Settings()


def test_as_whom_one_works_is_remembered_by_guidelines() -> None:
    settings = parse_settings(dump_settings(Settings().with_person("acme", "ana")))
    assert settings.person("acme") == "ana"
    assert settings.person("other") == ""


def test_the_home_can_be_chosen(tmp_path: Path) -> None:
    assert home_folder({"SMGUIDE_HOME": str(tmp_path)}) == tmp_path
    assert home_folder({}).name == "smguide"
