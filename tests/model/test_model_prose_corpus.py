"""Prose on real policies: nothing changes by itself, and an edit changes its own lines only."""

from dataclasses import replace

import pytest
from prose_html import seen

from smguide.model.prose import Paragraph, Words, read_prose, rewrite, write_prose
from smguide.model.prose.reader import read

pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def texts(corpus):
    paths = sorted(corpus.rglob("*.md"))
    chosen = [p for p in paths if not {"versions", "merges"} & set(p.parts)]
    chosen += [p for p in paths if {"versions", "merges"} & set(p.parts)][::40]
    return [path.read_bytes().decode("utf-8", "replace") for path in chosen]


def test_an_unchanged_text_stays_byte_for_byte(texts):
    assert [text for text in texts if rewrite(text, read_prose(text)) != text] == []


def test_what_is_written_reads_and_renders_the_same(texts):
    for text in texts:
        prose = read_prose(text)
        written = write_prose(prose)
        assert read_prose(written) == prose
        if "code'" not in repr(prose):
            assert seen(written) == seen(text)


def test_a_changed_word_changes_its_own_line(texts):
    for text in texts:
        reading = read(text)
        places = [n for n, b in enumerate(reading.prose) if _first_word(b) is not None]
        for place in places[:: max(1, len(places) // 3)]:
            changed = _with_word(reading.prose[place])
            prose = (*reading.prose[:place], changed, *reading.prose[place + 1 :])
            lines = rewrite(text, prose).splitlines(keepends=True)
            old = text.splitlines(keepends=True)
            assert len(lines) == len(old)
            assert sum(one != other for one, other in zip(lines, old, strict=True)) == 1


def _first_word(block):
    inlines = block.inlines if isinstance(block, Paragraph) else ()
    usable = (n for n, i in enumerate(inlines) if isinstance(i, Words) and _plain(i))
    return next(usable, None)


def _plain(words):
    return not words.code and not words.link and words.text.strip().replace(" ", "").isalpha()


def _with_word(block):
    place = _first_word(block)
    words = block.inlines[place]
    text = words.text.rstrip() + "zebra" + words.text[len(words.text.rstrip()) :]
    return replace(
        block,
        inlines=(*block.inlines[:place], replace(words, text=text), *block.inlines[place + 1 :]),
    )
