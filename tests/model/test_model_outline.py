"""Laws of moving sections about with what stands below them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import guidelines

from smguide.errors import NotFound
from smguide.model import outline as tree
from smguide.model.guidelines import Guidelines, OutlineEntry, Section


def outlined(*levels: int) -> Guidelines:
    """Sections “a”, “b”, … at these levels."""
    ids = [chr(ord("a") + n) for n in range(len(levels))]
    return Guidelines(
        id="g",
        title="T",
        outline=tuple(map(OutlineEntry, ids, levels)),
        sections=tuple(Section(i, "custom", i.upper()) for i in ids),
    )


def shown(value: Guidelines) -> list[str]:
    return [f"{entry.section}{entry.level}" for entry in value.outline]


def parents(value: Guidelines) -> dict[str, str]:
    above: list[OutlineEntry] = []
    found = {}
    for entry in value.outline:
        while above and above[-1].level >= entry.level:
            above.pop()
        found[entry.section] = above[-1].section if above else ""
        above.append(entry)
    return found


@st.composite
def well_formed(draw: st.DrawFn) -> Guidelines:
    levels = [1]
    for _ in range(draw(st.integers(0, 8))):
        levels.append(draw(st.integers(1, min(4, levels[-1] + 1))))
    return outlined(*levels)


@st.composite
def moves(draw: st.DrawFn) -> tuple[Guidelines, str, tree.Gap, int]:
    value = draw(well_formed())
    moved = draw(st.sampled_from(value.outline)).section
    gap = draw(st.sampled_from(tree.gaps(value.outline, moved)))
    return value, moved, gap, draw(st.integers(gap.lowest, gap.highest))


@settings(deadline=None)
@given(moves())
def test_a_move_takes_what_stands_below_along_and_leaves_all_others(move) -> None:
    value, moved, gap, level = move
    block = [moved, *tree.below(value.outline, moved)]
    after = tree.place_section(value, moved, gap.before, level)
    assert sorted(shown(after), key=lambda s: s[0]) == sorted(
        [
            f"{e.section}{e.level + (level - value.level(moved) if e.section in block else 0)}"
            for e in value.outline
        ]
    )
    assert after.level(moved) == level
    assert [moved, *tree.below(after.outline, moved)] == block
    rest = [e.section for e in value.outline if e.section not in block]
    assert [e.section for e in after.outline if e.section not in block] == rest
    before, now = parents(value), parents(after)
    assert all(before[other] == now[other] for other in (*rest, *block[1:]))
    assert [s.id for s in after.sections] == [e.section for e in after.outline]


@settings(deadline=None)
@given(moves())
def test_there_and_back_changes_nothing(move) -> None:
    value, moved, gap, level = move
    home = tree.present_gap(value.outline, moved)
    there = tree.place_section(value, moved, gap.before, level)
    back = next(g for g in tree.gaps(there.outline, moved) if g.before == home)
    assert back.fits(value.level(moved))
    assert tree.place_section(there, moved, home, value.level(moved)) == value


@settings(deadline=None)
@given(moves())
def test_levels_stay_legal_and_leave_none_out(move) -> None:
    value, moved, gap, level = move
    levels = [e.level for e in tree.place_section(value, moved, gap.before, level).outline]
    assert levels[0] == 1
    assert all(1 <= level <= 4 for level in levels)
    assert all(after <= before + 1 for before, after in pairwise(levels))


@settings(deadline=None)
@given(well_formed(), st.data())
def test_the_keys_up_and_down_are_each_others_way_back(value, data) -> None:
    moved = data.draw(st.sampled_from(value.outline)).section
    step = data.draw(st.sampled_from([-1, 1]))
    after = tree.move_by(value, moved, step)
    assert after.level(moved) == value.level(moved)
    if tree.next_gap(value.outline, moved, step) is None:
        assert after == value
    else:
        assert tree.move_by(after, moved, -step) == value


@settings(deadline=None)
@given(well_formed(), st.data())
def test_a_level_in_or_out_keeps_the_order_and_all_other_levels(value, data) -> None:
    moved = data.draw(st.sampled_from(value.outline)).section
    step = data.draw(st.sampled_from([-1, 1]))
    after = tree.shift_level(value, moved, step)
    assert after.sections == value.sections
    block = {moved, *tree.below(value.outline, moved)}
    by = step if tree.can_shift(value.outline, moved, step) else 0
    assert shown(after) == [
        f"{e.section}{e.level + (by if e.section in block else 0)}" for e in value.outline
    ]
    if step > 0:
        assert tree.shift_level(after, moved, -step if by else 0) == value


@settings(max_examples=60, deadline=None)
@given(guidelines(), st.data())
def test_whatever_the_levels_nothing_is_lost(value: Guidelines, data: st.DataObject) -> None:
    for section in value.sections:
        places = [e.section for e in value.outline] + [""]
        before, level = data.draw(st.sampled_from(places)), data.draw(st.integers(-1, 6))
        moved = tree.place_section(value, section.id, before, level)
        assert sorted(s.id for s in moved.sections) == sorted(s.id for s in value.sections)
        assert all(1 <= e.level <= 4 for e in moved.outline)
        assert [e.section for e in moved.outline] == [s.id for s in moved.sections]
        for gap in tree.gaps(value.outline, section.id):
            assert gap.lowest <= gap.highest <= 4


def test_gaps_say_which_levels_fit() -> None:
    value = outlined(1, 2, 1, 2)
    assert tree.gaps(value.outline, "c") == (
        tree.Gap("a", 1, 1),
        tree.Gap("b", 2, 2),
        tree.Gap("", 1, 3),
    )
    assert tree.gaps(value.outline, "b") == (
        tree.Gap("a", 1, 1),
        tree.Gap("c", 1, 2),
        tree.Gap("d", 2, 2),
        tree.Gap("", 1, 3),
    )


def test_moving_past_a_neighbour_passes_all_of_it() -> None:
    value = outlined(1, 2, 1, 2, 1)
    assert shown(tree.move_by(value, "a", 1)) == ["c1", "d2", "a1", "b2", "e1"]
    assert shown(tree.move_by(value, "d", -1)) == ["a1", "b2", "d2", "c1", "e1"]
    assert tree.move_by(value, "e", 1) is value


def test_removing_takes_what_stands_below_or_lifts_it() -> None:
    value = outlined(1, 2, 3, 1)
    assert shown(tree.remove_with_below(value, ["a"])) == ["d1"]
    assert shown(tree.remove_with_below(value, ["b", "d"])) == ["a1"]
    assert shown(tree.remove_alone(value, "a")) == ["b1", "c2", "d1"]
    assert [s.id for s in tree.remove_alone(value, "a").sections] == ["b", "c", "d"]


def test_a_deep_block_does_not_fit_where_it_would_get_too_deep() -> None:
    value = outlined(1, 2, 3, 4, 1, 2)
    assert "f" not in [gap.before for gap in tree.gaps(value.outline, "a")]
    assert not tree.can_shift(value.outline, "a", 1)
    deep = tree.place_section(value, "a", "", 4)
    assert shown(deep) == ["e1", "f2", "a1", "b2", "c3", "d4"]


def test_numbers_count_along_the_tree_even_where_a_level_is_left_out() -> None:
    assert list(outlined(1, 4, 3, 1).numbers().values()) == ["1", "1.1", "1.2", "2"]
    assert list(outlined(3, 1, 2).numbers().values()) == ["1", "2", "2.1"]


@settings(deadline=None)
@given(st.lists(st.integers(1, 4), min_size=1, max_size=12))
def test_no_two_sections_have_one_number(levels: list[int]) -> None:
    numbers = list(outlined(*levels).numbers().values())
    assert len(set(numbers)) == len(levels)


def test_what_is_not_there_cannot_be_moved() -> None:
    value = outlined(1, 1)
    for deed in (
        lambda: tree.below(value.outline, "z"),
        lambda: tree.place_section(value, "a", "z", 1),
        lambda: tree.move_by(value, "z", 1),
        lambda: tree.remove_with_below(replace(value), ["z"]),
    ):
        with pytest.raises(NotFound):
            deed()
