"""What the editor writes renders as what it showed; on real texts nothing changes by itself."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given, settings
from prose_values import trees
from PySide6.QtGui import QTextDocument

from smguide.interchange.rich_text import rich_text
from smguide.model.prose import normalised, read_prose, rewrite, write_prose
from smguide.ui.write.prose.look import present_look
from smguide.ui.write.prose.read import read_prose_document
from smguide.ui.write.prose.show import show_prose


def through_the_document(prose):
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    show_prose(document, prose, present_look(), count(1).__next__)
    return read_prose_document(document)


def html(text):
    return rich_text([text]).block(text)


@settings(max_examples=30, deadline=None)
@given(prose=trees)
def test_the_stored_text_renders_as_what_was_shown(qapp, prose):
    shown = normalised(prose)
    stored = rewrite("", through_the_document(shown))
    assert html(stored) == html(write_prose(shown))
    assert read_prose(stored) == shown


@pytest.mark.corpus
def test_real_texts_are_shown_and_left_as_they_are(qapp, corpus):
    found = sorted(corpus.glob("*/*.md"))[:12]
    assert found
    for path in found:
        text = path.read_text(encoding="utf-8", errors="replace")
        for block in text.split("\n## ")[:6]:
            prose = read_prose(block)
            assert through_the_document(prose) == prose, path
            assert rewrite(block, through_the_document(prose)) == block, path
