"""The stored text while it is written in: what is written near a change, and nothing beside it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prose_values import trees

from smguide.model.prose import Paragraph, Words, normalised, read_prose, rewrite, write_prose
from smguide.ui.write.prose.kept_text import KeptText


@settings(max_examples=40, deadline=None)
@given(before=trees, after=trees, at=st.integers(0, 3))
def test_it_says_what_is_written_and_reads_as_that(before, after, at):
    kept = KeptText(write_prose(before))
    wanted = normalised((*kept.prose[:at], *after[:1], *kept.prose[at + 1 :]))
    text = kept.write(wanted)
    assert read_prose(text) == KeptText(rewrite(write_prose(before), wanted)).prose
    assert kept.prose == read_prose(text)
    assert kept.text == text


def test_a_change_leaves_every_other_byte():
    source = "".join(f"*  item {n}\n\n\nParagraph  {n} with __bold__\n\n" for n in range(20))
    kept = KeptText(source)
    prose = list(kept.prose)
    at = next(n for n, block in enumerate(prose) if "Paragraph  7" in str(block))
    prose[at] = Paragraph((Words("New"),))
    assert kept.write(tuple(prose)) == source.replace("Paragraph  7 with __bold__", "New")
    assert kept.prose == tuple(prose)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_link_targets_elsewhere_in_the_text_still_count(ends):
    source = ends.join(
        ("One [a] two.", "", "Three.", "", "Four.", "", "[a]: https://a.example", "")
    )
    kept = KeptText(source)
    prose = list(kept.prose)
    prose[1] = Paragraph((Words("3"),))
    assert kept.write(tuple(prose)) == source.replace("Three.", "3")
