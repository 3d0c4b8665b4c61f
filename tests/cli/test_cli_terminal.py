"""What reaches a terminal is harmless, and a terminal that goes away is no trouble."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.cli.terminal import as_json, harmless, one_line, sentence
from smguide.cli.verb import table

ACTING = "\x1b]0;pwn\x07\x9b31m\x00\r\x7f\u202e\u2066\u2028"


def start(home: Path, *words: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "SMGUIDE_HOME": str(home)}
    command = [sys.executable, "-m", "smguide", *words]
    return subprocess.run(command, env=environment, check=False, **options)  # type: ignore[call-overload, no-any-return]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise on Windows")
@pytest.mark.parametrize("words", [("help",), ("templates",), ("templates", "--json")])
def test_a_closed_pipe_is_quiet(tmp_path: Path, words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        done = start(tmp_path, *words, stdout=nobody, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("words", [("help",), ("templates",), ("nonsense", "--json")])
def test_an_answer_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    with Path("/dev/full").open("wb") as full:
        done = start(tmp_path, *words, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr.startswith(b"The answer could not be written")
    assert done.stderr.count(b"\n") == 1
    with Path("/dev/full").open("wb") as full:
        assert start(tmp_path, *words, stdout=full, stderr=full).returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix closes the output")
def test_a_closed_output_is_quiet(tmp_path: Path) -> None:
    line = f"exec {sys.executable} -m smguide templates >&-"
    done = subprocess.run(
        ["sh", "-c", line],
        env={**os.environ, "SMGUIDE_HOME": str(tmp_path)},
        stderr=subprocess.PIPE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_what_acts_is_written_out() -> None:
    assert harmless(f"A\t{ACTING}\nB") == (
        "A\t[U+001B]]0;pwn[U+0007][U+009B]31m[U+0000][U+000D][U+007F][U+202E][U+2066][U+2028]\nB"
    )
    assert (
        harmless("zeile\r\nzwei, מילה\u200f, \U0001f600") == "zeile\nzwei, מילה\u200f, \U0001f600"
    )
    assert harmless("\ud800") == "\ufffd"


def test_one_line_is_one_line() -> None:
    assert one_line(" a\n\tb\u2028c\x85d ") == "a b c d"
    assert sentence(f"“{'x' * 5000}” is\nno name.") == f"“{'x' * 59}… is no name."
    assert table([("a\nb", "c"), ("d", "e\tf")]) == "a b  c\nd    e f"


@given(st.recursive(st.text(), lambda inner: st.lists(inner, max_size=3), max_leaves=5))
def test_data_stays_data(data: object) -> None:
    text = as_json({"a": data})
    assert json.loads(text) == {"a": data}
    assert harmless(text) == text


def test_data_of_odd_characters_stays_data() -> None:
    data = [f"é\n{ACTING}\ud800"]
    assert json.loads(as_json(data)) == data
    assert harmless(as_json(data)) == as_json(data)
    assert "é" in as_json(data)
