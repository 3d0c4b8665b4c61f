"""A change of characters that nobody sees is a change that everybody sees."""

from __future__ import annotations

import pytest

from smguide.compare.comparison import compare
from smguide.compare.redline import text_redline
from smguide.compare.rows import BRINGS_HIDDEN, BRINGS_LOOKALIKES, redline
from smguide.compare.stops import stops
from smguide.compare.summary import proposed_summary, summary
from smguide.compare.told import told
from smguide.model.guidelines import Clause, Guidelines, OutlineEntry, Section
from smguide.model.hidden import visible

WORDS = "Two people approve each post."
SIGNS = {
    "override": "\u202e",
    "isolate": "\u2066",
    "zero width space": "\u200b",
    "joiner": "\u200d",
    "byte order mark": "\ufeff",
    "soft hyphen": "\xad",
    "tag": "\U000e0061",
    "selector": "\ufe0f",
    "filler": "\u3164",
    "line separator": "\u2028",
    "next line": "\x85",
    "unit separator": "\x1f",
    "vertical tab": "\x0b",
    "bell": "\x07",
    "escape": "\x1b",
}
PLACES = {
    "within a word": "Two peo{0}ple approve each post.",
    "after a word": "Two people{0} approve each post.",
    "after a blank": "Two people {0}approve each post.",
    "before all": "{0}Two people approve each post.",
    "after all": "Two people approve each post.{0}",
    "in emphasis": "Two **peo{0}ple** approve each post.",
    "in the address of a link": "Two [people](https://example.org/{0}a) approve each post.",
}


def guidelines(text: str, title: str = "Approval") -> Guidelines:
    section = Section("s1", "custom", title, (Clause("c1", text),))
    return Guidelines("g", "Guidelines", sections=(section,), outline=(OutlineEntry("s1"),))


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS)
def test_it_is_shown_and_never_called_harmless(sign: str, place: str) -> None:
    old, new = guidelines(place.format("")), guidelines(place.format(sign))
    for before, after in ((old, new), (new, old)):
        found = compare(before, after)
        (row,) = [row for row in redline(found) if row.change]
        assert row.low_risk is None
        assert not found.only_low_risk
        assert not any(change.minor for section in told(found) for change in section.changes)
        assert [stop.risks for stop in stops(redline(found))] == [()]
        assert "only" not in "".join((*summary(found), proposed_summary(found)))
        assert visible(sign) in text_redline(found)
        assert (BRINGS_HIDDEN in row.notes) == (after is new)


@pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS)
def test_so_it_is_in_a_title(sign: str) -> None:
    found = compare(guidelines(WORDS), guidelines(WORDS, f"Appro{sign}val"))
    (row,) = [row for row in redline(found) if row.change]
    assert BRINGS_HIDDEN in row.notes
    assert visible(sign) in text_redline(found)


def test_what_was_hidden_before_is_no_news() -> None:
    found = compare(guidelines("Two peo\u200bple."), guidelines("Three peo\u200bple."))
    (row,) = [row for row in redline(found) if row.change]
    assert row.notes == ()
    other = compare(guidelines("Two peo\u200bple."), guidelines("Two peo\u202eple."))
    assert [row.notes for row in redline(other) if row.change] == [(BRINGS_HIDDEN,)]


def test_a_letter_of_another_alphabet_is_pointed_out() -> None:
    found = compare(guidelines("Ask Acme."), guidelines("Ask \u0410cme."))
    (row,) = [row for row in redline(found) if row.change]
    assert row.notes == (BRINGS_LOOKALIKES,)
    again = compare(guidelines("Ask \u0410cme."), guidelines("Ask \u0410cme now."))
    assert [row.notes for row in redline(again) if row.change] == [()]


def test_what_a_script_needs_is_spacing_as_ever() -> None:
    found = compare(guidelines("one  two\n👩\u200d💻"), guidelines("one two 👩\u200d💻"))
    assert not [row for row in redline(found) if row.change]
