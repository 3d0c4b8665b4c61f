"""New entries: listed once, under ids of their own, and named where they were first needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smguide.errors import NotFound
from smguide.model.edits import add_section
from smguide.model.entries import (
    NewEntry,
    add_entry,
    home_in,
    homes,
    plain_id,
    unused_id,
    with_entries,
)
from smguide.model.guidelines import Guidelines
from smguide.model.kinds import section_kinds
from smguide.model.registers import registers


def guidelines(*kinds):
    made = Guidelines(id="g", title="T")
    for kind in kinds:
        made = add_section(made, section_kinds()[kind].new_section(kind))
    return made


def test_a_person_is_listed_under_who_may_post():
    made, entry = add_entry(guidelines("who-may-post"), ("person",), "Zoë Ray")
    assert entry == "zoe-ray"
    assert registers(made).names("person")[entry] == "Zoë Ray"


def test_nobody_is_listed_twice():
    made, entry = add_entry(guidelines("who-may-post"), ("person",), "Zoë Ray")
    again, same = add_entry(made, ("person",), "zoë ray")
    assert (again, same) == (made, entry)
    other, another = add_entry(made, ("person",), "Zoe Ray!")
    assert another == "zoe-ray-2"
    assert len(registers(other).names("person")) == 2


def test_without_a_section_the_name_stands_and_adding_says_why_not():
    made = guidelines("disclosure")
    assert home_in(made, ("person",)) is None
    assert with_entries(made, NewEntry(("person",), "Ana")) == (made, "Ana")
    with pytest.raises(NotFound, match="Ana"):
        add_entry(made, ("person",), "Ana")


def test_every_register_but_those_of_the_document_has_a_home():
    assert {"person", "role", "group", "channel", "post-type", "goal", "audience"} <= set(homes())


NAMES = st.text(max_size=12)


@given(st.lists(NAMES.filter(str.strip), max_size=5))
def test_a_list_of_new_names_becomes_ids_that_are_listed(names):
    value = tuple(NewEntry(("channel",), name) for name in names)
    made, ids = with_entries(guidelines("channels"), ("kept", *value))
    assert ids[0] == "kept"
    known = registers(made).names("channel")
    assert [known[i].casefold() for i in ids[1:]] == [name.casefold() for name in names]


@given(NAMES, st.sets(st.sampled_from(["entry", "a", "a-2", "a-3"])))
def test_an_id_is_never_taken(name, taken):
    assert unused_id(name, taken) not in taken
    assert plain_id(name)
