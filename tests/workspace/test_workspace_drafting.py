"""What a revision is made of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smguide.errors import InvalidDocument
from smguide.model.codec import READABLE, load
from smguide.workspace import Desk
from smguide.workspace.drafting import files_of


def test_the_files_of_a_revision_hold_the_guidelines_and_a_text_to_read(ana: Desk) -> None:
    guidelines = ana.work().guidelines
    files = files_of(guidelines)
    assert load(files) == guidelines
    assert guidelines.title in files[READABLE].decode()


def test_what_would_come_back_as_something_else_is_never_saved(ana: Desk) -> None:
    guidelines = ana.work().guidelines
    first, *rest = guidelines.outline
    too_deep = replace(guidelines, outline=(replace(first, level=9), *rest))
    with pytest.raises(InvalidDocument, match="cannot be saved"):
        files_of(too_deep)
