"""Everything that reads bytes of others, with a few changed examples each time (fuzz_targets).

A gate gives one answer for one tree, so the changes are the same ones each time. New ones are
looked for with ``python3 packaging/dev.py fuzz``; what it finds is kept among the examples.
"""

from __future__ import annotations

import random

import pytest
from fuzz_mutations import Edit, mutated
from fuzz_run import look_at_random
from fuzz_targets import EXAMPLES, TARGETS, Target, TooSlow, attempt, examples
from hypothesis import given, settings
from hypothesis import strategies as st

from smguide.errors import WrongUse

KEPT = [(name, file, data) for name in TARGETS for file, data in examples(name)]
edits: st.SearchStrategy[list[Edit]] = st.lists(
    st.tuples(st.integers(0, 13), st.integers(0, 2**16), st.integers(0, 2**16)), max_size=4
)


@pytest.mark.parametrize(("name", "file", "data"), KEPT, ids=[f"{n}-{f}" for n, f, _ in KEPT])
def test_a_kept_example_ends_as_it_should(name: str, file: str, data: bytes) -> None:
    accepted = attempt(name, data)
    assert accepted == file.startswith("good-") or file.startswith("found-")


@pytest.mark.parametrize("name", TARGETS)
def test_changed_examples_are_read_or_refused(name: str) -> None:
    kept = [data for _file, data in examples(name)]

    @settings(max_examples=TARGETS[name].times)
    @given(st.sampled_from(kept), edits)
    def check(example: bytes, changes: list[Edit]) -> None:
        attempt(name, mutated(example, changes, kept))

    check()


def test_every_target_has_examples_of_both_kinds() -> None:
    assert {path.name for path in EXAMPLES.iterdir()} == set(TARGETS)
    for name in TARGETS:
        assert any(file.startswith("good-") for file, _data in examples(name)), name


def test_most_changed_examples_still_lead_somewhere() -> None:
    """A target that refuses everything, or a change that changes nothing, would find nothing."""
    chance = random.Random(1)
    kept = [data for _file, data in examples("prose")]
    changed = [look_at_random("prose", kept, chance) for _ in range(40)]
    assert len({data for data, _accepted in changed}) > 30
    assert sum(accepted for _data, accepted in changed) > 30


def test_a_fault_and_a_slow_target_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(data: bytes) -> None:
        raise KeyError(data)

    def dawdle(_data: bytes) -> None:
        raise TooSlow

    def refuse(_data: bytes) -> None:
        raise WrongUse("No.")

    for run, expected in ((crash, KeyError), (dawdle, TooSlow)):
        monkeypatch.setitem(TARGETS, "prose", Target(run))
        with pytest.raises(expected):
            attempt("prose", b"x")
    monkeypatch.setitem(TARGETS, "prose", Target(refuse))
    assert not attempt("prose", b"x")
    monkeypatch.setitem(TARGETS, "prose", Target(refuse, seconds=-1))
    with pytest.raises(TooSlow):
        attempt("prose", b"x")
