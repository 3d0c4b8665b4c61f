"""The class of a change follows from what it does, and without any from its words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from rule_cases import AT, guidelines, is_, rule, step

from smguide.compare.comparison import compare
from smguide.model import edits
from smguide.model.guidelines import Clause, Guidelines
from smguide.review.bodies import ChangeClass
from smguide.rules import case_diagram
from smguide.rules.difference import EffectKind
from smguide.rules.effects import Effect, Effects
from smguide.workspace.change_class import (
    answers_may_differ,
    change_class,
    consequences,
    next_edition,
)


def asking(*rules: dict[str, Any]) -> Guidelines:
    return guidelines({"rules": [*rules, rule("rest", None, [step()])]})


def with_words(text: str) -> Guidelines:
    return edits.add_clause(asking(), "channels", Clause("words", text))


EVERYTHING = asking()
REPLIES_FREE = asking(rule("replies", is_("post.type", "reply")))


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (EVERYTHING, REPLIES_FREE, ChangeClass.RELAXING),
        (REPLIES_FREE, EVERYTHING, ChangeClass.TIGHTENING),
        (with_words("Be kind."), with_words("Be kind to all."), ChangeClass.CLARIFYING),
        (with_words("Be kind."), with_words("Be  **kind**."), ChangeClass.EDITORIAL),
        (EVERYTHING, EVERYTHING, ChangeClass.EDITORIAL),
        (EVERYTHING, with_words("You must be kind."), ChangeClass.CLARIFYING),
    ],
)
def test_the_class_of_a_change(old: Guidelines, new: Guidelines, found: ChangeClass) -> None:
    assert consequences(old, new, AT).change_class is found


@pytest.mark.parametrize(
    ("kinds", "found"),
    [
        ((EffectKind.RELAXING, EffectKind.TIGHTENING), ChangeClass.TIGHTENING),
        ((EffectKind.RELAXING, EffectKind.NEW_DUTY), ChangeClass.NEW_DUTY),
        ((EffectKind.NEUTRAL, EffectKind.RELAXING), ChangeClass.RELAXING),
        ((EffectKind.NEUTRAL,), ChangeClass.CLARIFYING),
    ],
)
def test_the_weightiest_effect_decides(kinds: tuple[EffectKind, ...], found: ChangeClass) -> None:
    [one] = consequences(EVERYTHING, REPLIES_FREE, AT).told.effects.found  # type: ignore[union-attr]
    effects = Effects(tuple(_of_kind(one, kind) for kind in kinds), 9, 3)
    assert change_class(compare(EVERYTHING, REPLIES_FREE), effects) is found


def _of_kind(effect: Effect, kind: EffectKind) -> Effect:
    return replace(effect, kind=kind)


def test_each_effect_has_its_sentence() -> None:
    told = consequences(EVERYTHING, REPLIES_FREE, AT).told
    assert told is not None
    assert len(told.sentences) == len(told.effects.found) > 0
    assert 0 < told.effects.changed < told.effects.cases


def test_words_alone_change_no_answer_and_are_not_reckoned_with() -> None:
    old, new = with_words("Be kind."), with_words("Be kind to all.")
    assert not answers_may_differ(compare(old, new))
    assert consequences(old, new, AT).told.effects.cases == 0  # type: ignore[union-attr]


def test_a_new_section_and_a_fact_may_change_an_answer() -> None:
    assert answers_may_differ(compare(EVERYTHING, REPLIES_FREE))
    fewer = edits.remove_section(EVERYTHING, "channels")
    assert answers_may_differ(compare(EVERYTHING, fewer))
    assert answers_may_differ(compare(fewer, EVERYTHING))


def test_too_many_cases_are_said_and_have_no_class(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_diagram, "MOST_NODES", 0)
    found = consequences(EVERYTHING, REPLIES_FREE, AT)
    assert found.change_class is None
    assert found.told is None
    assert found.refusal


@pytest.mark.parametrize(
    ("found", "number"),
    [
        (ChangeClass.TIGHTENING, "2.0"),
        (ChangeClass.NEW_DUTY, "2.0"),
        (ChangeClass.RELAXING, "1.5"),
        (ChangeClass.CLARIFYING, "1.5"),
        (ChangeClass.EDITORIAL, "1.5"),
        (None, "1.5"),
    ],
)
def test_the_class_proposes_the_number(found: ChangeClass | None, number: str) -> None:
    assert next_edition("1.5", found) == number


@pytest.mark.parametrize("found", tuple(ChangeClass))
def test_a_main_number_is_never_skipped(found: ChangeClass) -> None:
    assert next_edition("1.0", found) == "1.0"
