"""Conditions as lines: nothing is lost, and everything can be said with a few choices."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.model.edits import add_section
from smguide.model.fields import Field
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.model.record import EMPTY, Record, freeze_record
from smguide.model.registers import registers
from smguide.rules.facts import fact_kinds
from smguide.ui.accessibility import unnamed
from smguide.ui.forms.condition_editor import ConditionEditor
from smguide.ui.forms.condition_lines import (
    Group,
    Line,
    new_line,
    ops_for,
    read_group,
    with_fact,
    with_op,
    write_group,
)
from smguide.ui.forms.form import Form

FACTS = ("post.reply", "post.minors", "post.paid")
leaves = st.sampled_from(
    [{"fact": f, "op": "eq", "value": v} for f in FACTS for v in (True, False)]
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"all": parts}),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"any": parts}),
        inner.map(lambda part: {"not": part}),
    ),
    max_leaves=6,
)


def holds(condition: Record, known: dict[str, bool]) -> bool:
    if "all" in condition:
        return all(holds(part, known) for part in condition.records("all"))
    if "any" in condition:
        return any(holds(part, known) for part in condition.records("any"))
    if "not" in condition:
        return not holds(condition.record("not"), known)
    return known[condition.text("fact")] is condition["value"]


@given(conditions)
def test_a_condition_means_the_same_when_written_back(plain):
    condition = freeze_record(plain)
    written = write_group(read_group(condition))
    for values in product((True, False), repeat=len(FACTS)):
        known = dict(zip(FACTS, values, strict=True))
        assert holds(written, known) == holds(condition, known)
    assert write_group(read_group(written)) == written


@pytest.mark.parametrize(
    "plain",
    [
        {"fact": "post.risk", "op": "le", "value": "low"},
        {"all": [{"fact": "post.type", "op": "in", "value": ["a"]}, {"any": [
            {"fact": "post.flags", "op": "has_any", "value": ["legal"]},
            {"fact": "org.rejection_rate", "op": "lt", "value": 0.1},
        ]}]},
        {"not": {"fact": "post.flags", "op": "has_any", "value": ["legal", "health"]}},
        {"not": {"any": [{"fact": "post.paid", "op": "eq", "value": True},
                         {"fact": "post.topic", "op": "has", "value": "x"}]}},
        {"not": {"all": [{"fact": "post.paid", "op": "eq", "value": True},
                         {"fact": "post.type", "op": "ne", "value": "x"}]}},
    ],
)  # fmt: skip
def test_usual_conditions_come_back_word_for_word(plain):
    condition = freeze_record(plain)
    assert write_group(read_group(condition)) == condition


def test_half_a_line_is_not_written():
    group = Group("all", (new_line(), Line("post.reply", "yes")))
    assert write_group(group) == freeze_record({"fact": "post.reply", "op": "eq", "value": True})
    assert write_group(Group("any", (new_line(),))) == EMPTY


@pytest.mark.parametrize("fact", fact_kinds())
def test_every_fact_can_be_compared(fact):
    line = with_fact(new_line(), fact)
    assert line.op in ops_for(fact_kinds()[fact], line.op)
    for op in ops_for(fact_kinds()[fact], line.op):
        assert with_op(line, op).op == op


def test_a_value_stays_when_one_becomes_several():
    line = Line("post.risk", "ge", "medium")
    assert with_op(line, "in").value == ("medium",)
    assert with_op(with_op(line, "in"), "le").value == "medium"


class Owner:
    """What a page does: takes the edit and shows it again."""

    def __init__(self, editor: ConditionEditor, value: Record, names) -> None:
        self.editor, self.value, self.names = editor, value, names
        editor.edited.connect(self.take)
        editor.show_value(value, names)

    def take(self, _path, value) -> None:
        self.value = value
        self.editor.show_value(value, self.names)

    @property
    def lines(self):
        return [part.editor for part in self.editor.group.parts]


@pytest.fixture
def owner(show):
    guidelines = Guidelines("g", "T")
    for kind in ("channels", "post-types", "approval-workflow"):
        guidelines = add_section(guidelines, section_kinds()[kind].new_section(kind))

    def make(value: Record = EMPTY) -> Owner:
        editor = ConditionEditor(Field("when", "Condition", "", "condition"))
        show(editor, 700, 500)
        made = Owner(editor, value, registers(guidelines))
        editor.fold.change.click()
        return made

    return make


def choose(combo, value):
    index = combo.findData(value)
    assert index >= 0, value
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def test_a_condition_is_made_line_by_line(owner, qtbot):
    made = owner()
    made.editor.group.add_line.click()
    assert made.value == EMPTY
    choose(made.lines[0].fact, "post.reply")
    assert made.value == freeze_record({"fact": "post.reply", "op": "eq", "value": True})
    choose(made.lines[0].op, "no")
    made.editor.group.add_line.click()
    choose(made.lines[1].fact, "org.rejection_rate")
    choose(made.lines[1].op, "le")
    qtbot.keyClicks(made.lines[1].value, "10")
    assert made.lines[1].unit.text() == "%"
    assert made.value == freeze_record(
        {
            "all": [
                {"fact": "post.reply", "op": "eq", "value": False},
                {"fact": "org.rejection_rate", "op": "le", "value": 0.1},
            ]
        }
    )
    assert "at most 10%" in made.editor.fold.sentence.text()


def test_any_of_within_all_of(owner):
    made = owner(freeze_record({"fact": "post.paid", "op": "eq", "value": True}))
    made.editor.group.add_group.click()
    inner = made.lines[1]
    choose(inner.parts[0].editor.fact, "post.flags")
    adder = inner.parts[0].editor.value.adder
    choose(adder, "legal")
    inner.add_line.click()
    choose(inner.parts[1].editor.fact, "post.risk")
    choose(inner.parts[1].editor.op, "ge")
    choose(inner.parts[1].editor.value.combo, "medium")
    assert made.value == freeze_record(
        {
            "all": [
                {"fact": "post.paid", "op": "eq", "value": True},
                {
                    "any": [
                        {"fact": "post.flags", "op": "has_any", "value": ["legal"]},
                        {"fact": "post.risk", "op": "ge", "value": "medium"},
                    ]
                },
            ]
        }
    )
    inner.drop.click()
    assert made.value == freeze_record({"fact": "post.paid", "op": "eq", "value": True})
    made.lines[0].drop.click()
    assert made.value is None


def test_none_of_these(owner):
    made = owner(freeze_record({"any": [{"fact": f, "op": "eq", "value": True} for f in FACTS]}))
    choose(made.editor.group.join, "none")
    assert set(made.value) == {"not"}
    assert "any" in made.value.record("not")


def test_every_part_of_a_condition_has_a_name(owner):
    made = owner(freeze_record({"any": [{"fact": "post.channel", "op": "in", "value": ["x"]}]}))
    made.editor.group.add_group.click()
    assert list(unnamed(made.editor)) == []


def test_how_many_and_who_are_filled_in(show):
    form = Form((Field("by", "Who", "", "selector"), Field("need", "How many", "", "need")))
    show(form, 600, 300)
    kinds = section_kinds()
    guidelines = add_section(Guidelines("g", "T"), kinds["who-may-post"].new_section("who"))
    names = registers(guidelines)
    seen: list[tuple[object, object]] = []

    def take(path, value):
        seen.append((path, value))
        form.show_value(Record({str(path[0]): value}), names)

    form.edited.connect(take)
    form.show_value(EMPTY, names)
    choose(form.row("by").editor.chips.adder, "group:comms-desk")
    need = form.row("need").editor
    choose(need.kind, "share")
    assert need.number.value() == 50
    need.number.setValue(60)
    choose(need.kind, "count")
    need.number.setValue(2)
    choose(need.kind, "all")
    assert not need.number.isVisible()
    assert seen == [
        (("by",), (Record({"group": "comms-desk"}),)),
        (("need",), Record({"share": 0.5})),
        (("need",), Record({"share": 0.6})),
        (("need",), Record({"count": 1})),
        (("need",), Record({"count": 2})),
        (("need",), Record({"all": True})),
    ]
