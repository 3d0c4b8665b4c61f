"""Looks of lists: every row stands where its values meet, and nothing else does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.model.fields import fields_of
from smguide.model.guidelines import Guidelines, OutlineEntry, Section
from smguide.model.kinds import section_kinds
from smguide.model.record import Record
from smguide.model.registers import registers
from smguide.model.views import matrix_of, members_of, new_row, with_member

PLANS = next(f for f in fields_of("purpose-goals") if f.key == "plans")
CHANNELS = next(f for f in fields_of("channels") if f.key == "channels")
VIEWED = [(kind, field) for kind in section_kinds() for field in fields_of(kind) if field.view]


def named(*names):
    return tuple(Record({"id": n, "name": n.upper()}) for n in names)


def known(goals=("g1", "g2"), audiences=("a1",), people=("ana", "ben")):
    facts = Record({"goals": named(*goals), "audiences": named(*audiences)})
    sections = (
        Section("p", "purpose-goals", "P", facts=facts),
        Section("w", "who-may-post", "W", facts=Record({"people": named(*people)})),
    )
    outline = (OutlineEntry("p"), OutlineEntry("w"))
    return registers(Guidelines("g", "G", outline=outline, sections=sections))


@pytest.mark.parametrize(("kind", "field"), VIEWED, ids=lambda v: getattr(v, "key", v))
def test_every_look_names_fields_that_are_there(kind, field):
    view = field.view
    keys = [view.text(k) for k in ("rows", "columns", "says", "state", "lead") if view.text(k)
            and view.get(k) and not isinstance(view.get(k), tuple)]  # fmt: skip
    keys += [*view.texts("filled"), *view.texts("texts"), *view.texts("columns")]
    assert keys
    for key in keys:
        assert field.field(key) is not None, key


def test_the_shapes_people_think_in_are_there():
    looks = {(kind, field.key): field.view.text("as") for kind, field in VIEWED}
    assert looks["purpose-goals", "plans"] == "matrix"
    assert looks["channels", "channels"] == "members"
    assert looks["disclosure", "wordings"] == "copies"
    assert looks["programme", "steps"] == "steps"
    assert looks["tone-feedback", "triage"] == "table"


def test_a_plan_stands_where_goal_and_audience_meet_and_says_how_complete_it_is():
    plan = Record({"id": "p", "goal": "g1", "audience": "a1", "strategy": "S", "measure": "M"})
    matrix = matrix_of(PLANS, (plan,), known())
    assert [h.name for h in matrix.rows] == ["G1", "G2"]
    assert [h.name for h in matrix.columns] == ["A1"]
    cell = matrix.cells["g1", "a1"]
    assert (cell.places, cell.done, cell.parts) == ((0,), 2, 4)
    assert ("g2", "a1") not in matrix.cells


def test_who_is_named_is_ticked_and_the_lead_twice():
    channel = Record({"id": "x", "name": "X", "administrators": ("ana", "ben"), "owner": "ben"})
    matrix = members_of(CHANNELS, (channel,), known())
    assert {key: cell.done for key, cell in matrix.cells.items()} == {
        ("ana", "0"): 1,
        ("ben", "0"): 2,
    }
    out = with_member(CHANNELS, channel, "ben", named=False)
    assert out.texts("administrators") == ("ana",)
    assert "owner" not in out
    assert with_member(CHANNELS, out, "ben", named=True).texts("administrators") == ("ana", "ben")


IDS = st.sampled_from(["g1", "g2", "gone", ""])


@given(st.lists(st.tuples(IDS, IDS), max_size=6))
def test_every_row_with_both_values_is_somewhere_and_none_is_lost(pairs):
    rows = tuple(Record({"id": str(n), "goal": g, "audience": a}) for n, (g, a) in enumerate(pairs))
    matrix = matrix_of(PLANS, rows, known())
    placed = sorted(place for cell in matrix.cells.values() for place in cell.places)
    assert placed == [n for n, (g, a) in enumerate(pairs) if g and a]
    headings = {h.value for h in matrix.rows}, {h.value for h in matrix.columns}
    assert all(row in headings[0] and column in headings[1] for row, column in matrix.cells)


@given(st.sampled_from([f for _, f in VIEWED if f.view.text("as") == "matrix"]), st.data())
def test_a_new_row_stands_where_it_was_asked_for(field, data):
    parts = [field.field(field.view.text(key)) for key in ("rows", "columns")]
    across, down = (
        data.draw(st.sampled_from([c.value for c in part.choices] or ["some-id"])) for part in parts
    )
    row = new_row(field, "new", across, down)
    assert matrix_of(field, (row,), known()).cells[across, down].places == (0,)
