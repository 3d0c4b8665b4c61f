"""What people call the place of a value in the fields of a section."""

from __future__ import annotations

from smguide.model.fields import label_of
from smguide.model.record import freeze_record


def test_a_row_is_called_by_its_name() -> None:
    facts = freeze_record({"channels": [{"id": "y"}, {"id": "x", "name": "LinkedIn"}]})
    assert label_of("channels", ("channels", 1, "name"), facts) == "Channels › LinkedIn › Name"


def test_a_row_without_a_name_says_so() -> None:
    facts = freeze_record({"channels": [{"id": "x"}, {"id": "y", "name": ""}]})
    assert label_of("channels", ("channels", 1), facts) == "Channels › entry 2 (no name yet)"


def test_a_row_that_has_no_name_to_give_is_only_counted() -> None:
    facts = freeze_record({"lists": [{"words": "a"}]})
    assert label_of("custom", ("lists", 0), facts) == "Lists › entry 1"
    assert label_of("channels", ("channels", 0)) == "Channels › entry 1"
