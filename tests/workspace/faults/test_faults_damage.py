"""Flipped bits, torn, emptied and lost files: named, never a crash, never another text as right.

Every kind of file that lies in a home, in every way a file comes to harm. A sample is tried; with
``SMGUIDE_FAULTS=all`` everything, several times.
"""

from __future__ import annotations

import os
import random
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from damage import KINDS, WAYS, kind_called
from faulting.asking import FaultServer
from faulting.damaging import CRASHED, REFUSED
from faulting.figures import table

ALL = os.environ.get("SMGUIDE_FAULTS") == "all"
SAMPLE = 8
TIMES = 4
"""How often each kind is damaged in each way, where everything is tried."""

# What nobody can tell of, because a file that is gone may never have been there; or what is worth
# so little that it is begun anew.
_MAY_DIFFER = {
    "draft": {"draft", "set aside", "doctor"},
    "draft set aside": {"set aside", "doctor"},
    "settings": {"settings", "doctor"},
    "looked": {"doctor"},
    "walked": {"doctor"},
    "pins": {"doctor"},
    "line index": {"doctor"},
    "mark of an edition": {"audit", "doctor"},
    "private key": {"going on", "doctor"},
    "public key": {"going on", "doctor"},  # any 32 bytes are a key, though perhaps nobody's
}
# What this computer can do without: all looks answer as before.
_DERIVED = (
    "line index", "mark of an edition", "HEAD", "side index", "draft", "draft set aside", "claim",
    "pins", "checked", "looked", "walked", "settings", "gitconfig", "private key", "public key",
)  # fmt: skip
_DRAFTS = ("What was kept last.", "What was kept before.", "Be kind to everybody.")
_TELLS_OF_DAMAGE = {"doctor", "audit", "library", "settings", "set aside", "draft"}
COLUMNS = ("tried", "as before", "refused", "named by the doctor", "crashed", "wrong")


def complaints(kind: str, truth: dict[str, Any], seen: dict[str, Any]) -> Iterator[str]:
    """What is wrong with what is seen after damage to a file of a kind."""
    different = {look for look in truth if seen.get(look, [REFUSED]) != truth[look]}
    for look, said in seen.items():
        if _is(said, CRASHED):
            yield f"{look} crashed: {said[1]}"
        if _is(said, REFUSED) and not said[2].strip():
            yield f"{look} was refused without a sentence"
    if kind in _DERIVED:
        for look in different - _MAY_DIFFER.get(kind, set()):
            yield f"{look} says {seen.get(look)}"
    hurt = different - {"draft", "set aside", "settings", "doctor"}
    if hurt and not seen["doctor"]:
        yield f"a green tick, though {hurt} are hurt"
    yield from _false_texts(different, seen)


def _false_texts(different: set[str], seen: dict[str, Any]) -> Iterator[str]:
    """What is shown as if it were right, and is not what was written."""
    for look in different - _TELLS_OF_DAMAGE:
        if not _is(seen.get(look, [REFUSED]), REFUSED):
            yield f"{look} shows something else: {seen[look]}"
    draft = seen.get("draft", _DRAFTS[0])
    if draft not in _DRAFTS and not _is(draft, REFUSED):
        yield f"the draft is {draft}"


def _is(said: object, outcome: str) -> bool:
    return isinstance(said, list) and said[:1] == [outcome]


def chosen(counts: dict[str, int]) -> list[tuple[str, str, int]]:
    """Kind, way and seed of each damage that is tried."""
    there = [kind.name for kind in KINDS if counts[kind.name]]
    every = [(kind, way, seed) for kind in there for way in WAYS for seed in range(TIMES)]
    return every if ALL else random.Random("damage").sample(every, SAMPLE)


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_damage_is_named_and_never_shown_as_right(
    server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    truth = server.truth()
    assert truth["seen"]["going on"] == "Afterwards."
    assert truth["seen"]["doctor"] == []
    missing = {kind.name for kind in KINDS if not truth["counts"][kind.name]}
    assert missing <= {"packed names"}, "the home has no file of these kinds"
    found: dict[str, Counter[str]] = {}
    wrong = []
    for kind, way, seed in chosen(truth["counts"]):
        damaged = server.damage(kind, way, seed)
        counted = found.setdefault(kind, Counter())
        counted.update(_outcomes(truth["seen"], damaged["seen"]))
        if damaged["same"]:
            continue
        for complaint in complaints(kind, truth["seen"], damaged["seen"]):
            counted["wrong"] += 1
            wrong.append((kind, way, seed, damaged["file"], complaint))
    rows = [(kind, *(counted[column] for column in COLUMNS)) for kind, counted in found.items()]
    with capsys.disabled():
        sys.stdout.write(f"\n{table(('damaged', *COLUMNS), rows)}\n")
    assert wrong == []


def _outcomes(truth: dict[str, Any], seen: dict[str, Any]) -> Iterator[str]:
    yield "tried"
    if seen == truth:
        yield "as before"
    if any(_is(said, REFUSED) for said in seen.values()):
        yield "refused"
    if seen["doctor"]:
        yield "named by the doctor"
    if any(_is(said, CRASHED) for said in seen.values()):
        yield "crashed"


@pytest.mark.parametrize("way", ["flipped", "cut short"])
def test_one_damaged_bit_of_the_pins_raises_no_alarm(server: FaultServer, way: str) -> None:
    truth = server.truth()["seen"]
    seen = server.damage("pins", way, 1)["seen"]
    assert seen["opening"] == "open"
    assert seen["audit"] == truth["audit"] == []


def test_a_public_key_that_is_lost_is_written_again(server: FaultServer) -> None:
    seen = server.damage("public key", "emptied", 0)["seen"]
    assert seen["going on"] == "Afterwards."


def test_every_kind_finds_its_files(server: FaultServer) -> None:
    counts = server.truth()["counts"]
    assert counts["loose object"] > counts["pack"] > 0
    assert counts["private key"] == counts["public key"] == 3
    assert kind_called("draft").precious
